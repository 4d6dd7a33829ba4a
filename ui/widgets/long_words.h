// Words and addresses wider than where they are shown: they break anywhere, and widen nothing.
#pragma once

#include <QLabel>

class QEvent;

namespace meyar::ui {

/// The text with unseen places to break in words of more than a few dozen letters, for what breaks lines at words only.
QString breakable(const QString& text);

/// Cut in the middle where it is longer than a button or a line of a bar should be.
QString shortened(const QString& text);

/// Lets the long words of message boxes and tooltips break, which Qt makes; for each event of the application.
void breakLongWords(QObject& receiver, const QEvent& event);

/// A label whose plain text wraps, in long words as well.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent);
    WrappedLabel(const QString& text, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool breaks() const; ///< else all is as in a QLabel
    QSize around() const;

    mutable QString m_text;  ///< that `m_shown` was made of
    mutable QString m_shown; ///< breakable
};

} // namespace meyar::ui
