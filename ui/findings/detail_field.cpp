#include "findings/detail_field.h"

#include "widgets/kept_text.h"
#include "widgets/typing_pause.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 9;
constexpr int around = 26; ///< pixels of the frame and its padding
} // namespace

DetailField::DetailField(const QString& objectName, QWidget* parent)
    : MarkdownEdit(objectName, parent), m_pause(new TypingPause(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_pause, &TypingPause::over, this, &DetailField::keep);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing) return;
        m_unsaved = true;
        m_pause->typed();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { setFixedHeight(sizeHint().height()); });
    for (const auto leaves : {&MarkdownEdit::leaveWanted, &MarkdownEdit::doneWanted})
        connect(this, leaves, this, &DetailField::keep); // the first to hear of it
}

void DetailField::setWords(const QString& words) {
    if (words != toPlainText()) {
        m_showing = true;
        showText(*this, words);
        m_showing = false;
    }
    setSaved();
}

void DetailField::setSaved() {
    m_unsaved = false;
    document()->setModified(false);
    if (document()->isUndoAvailable()) document()->clearUndoRedoStacks(); // from here on it is the document's undo
    m_pause->stop();
}

void DetailField::keep() {
    if (m_unsaved) emit keepWanted();
}

bool DetailField::focusNextPrevChild(bool next) {
    keep(); // which adds the field for a further one: Tab goes by what is seen
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return MarkdownEdit::focusNextPrevChild(next);
}

void DetailField::focusOutEvent(QFocusEvent* event) {
    MarkdownEdit::focusOutEvent(event);
    keep();
}

QSize DetailField::sizeHint() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return {200, std::clamp(lines, fewestLines, mostLines) * fontMetrics().lineSpacing() + around};
}

} // namespace meyar::ui
