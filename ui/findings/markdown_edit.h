// Where the text of a section is written: light Markdown, its marks by keys, and sources suggested inside citation
// fields.
#pragma once

#include "findings/markdown_format.h"
#include "model/assessment.h"

#include <QPlainTextEdit>

namespace meyar::ui {

class FoldedCompleter;

class MarkdownEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MarkdownEdit(QWidget* parent);

    void setSources(const std::vector<model::Source>& sources); ///< what citation fields are completed with

    void emphasize(Emphasis emphasis);
    void makeList();
    void cite(); ///< begins a citation and opens the list of sources

    QSize sizeHint() const override; ///< a few lines: more is given where there is room, and the text scrolls

signals:
    void leaveWanted(); ///< Escape or Ctrl+Enter

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void suggest();
    void take(const QString& source);
    bool typesOverBracket(const QKeyEvent& event);

    void dropEmptyMarks(); ///< that were begun and are left without a word

    FoldedCompleter* m_sources;
    QTextCursor m_begun; ///< between the marks, while nothing is typed there; null: none are begun
};

} // namespace meyar::ui
