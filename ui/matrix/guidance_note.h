// How to judge a cell, as its framework says: below the statement, folded away by those who know it.
#pragma once

#include <QFrame>

class QPlainTextEdit;
class QToolButton;

namespace meyar::ui {

class GuidanceNote : public QFrame {
    Q_OBJECT
public:
    explicit GuidanceNote(QWidget* parent);

    void showGuidance(const QString& text); ///< hidden when there is none

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void unfold(bool open);
    void fitHeight();

    QToolButton* m_title;
    QPlainTextEdit* m_text;
};

} // namespace meyar::ui
