// A label that shortens its text with an ellipsis instead of widening its parent: on one line, or on a few.
#pragma once

#include <QLabel>

namespace meyar::ui {

class ElidingLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidingLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);

    void setFullText(const QString& text); ///< shown whole in a tooltip while it does not fit
    const QString& fullText() const { return m_full; }
    void setMostLines(int lines); ///< wraps up to so many; one at first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_mostLines > 1; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    QStringList linesIn(int width) const; ///< the last with all that follows

    Qt::TextElideMode m_mode;
    int m_mostLines = 1;
    QString m_full;
};

} // namespace meyar::ui
