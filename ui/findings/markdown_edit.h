// Where findings are written, the text of a section and each recommendation: light Markdown, its marks by keys, lists
// that go on at Enter, and sources suggested inside citation fields.
#pragma once

#include "findings/markdown_format.h"
#include "model/assessment.h"

#include <QPlainTextEdit>

namespace meyar::ui {

class FoldedCompleter;

class MarkdownEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    MarkdownEdit(const QString& objectName, QWidget* parent);

    void setSources(const std::vector<model::Source>& sources); ///< what citation fields are completed with

    void emphasize(Emphasis emphasis);
    void makeList();
    void cite(); ///< begins a citation and opens the list of sources

    QSize sizeHint() const override; ///< a few lines: more is given where there is room, and the text scrolls

signals:
    void leaveWanted(); ///< Escape
    void doneWanted();  ///< Ctrl+Enter

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void suggest();
    void take(const QString& source);
    bool typesOverBracket(const QKeyEvent& event);
    bool goesOnWithList(const QKeyEvent& event);

    void dropEmptyMarks(); ///< that were begun and are left without a word

    FoldedCompleter* m_sources;
    QTextCursor m_begun; ///< between the marks, while nothing is typed there; null: none are begun
};

} // namespace meyar::ui
