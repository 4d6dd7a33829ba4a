#include "widgets/typed_text.h"

#include "widgets/kept_text.h"
#include "widgets/typing_pause.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 9;
constexpr int around = 26; ///< pixels of the frame and its padding
} // namespace

TypedText::TypedText(QPlainTextEdit& field) : QObject(&field), m_field(field), m_pause(new TypingPause(&field)) {
    connect(m_pause, &TypingPause::over, this, &TypedText::keep);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing) return;
        m_unsaved = true;
        m_pause->typed();
    });
}

void TypedText::show(const QString& words) {
    if (words != m_field.toPlainText()) {
        const QScopedValueRollback showing(m_showing, true);
        showText(m_field, words);
    }
    setSaved();
}

void TypedText::setSaved() {
    m_unsaved = false;
    QTextDocument& text = *m_field.document();
    text.setModified(false);
    if (text.isUndoAvailable()) text.clearUndoRedoStacks(); // from here on it is the document's undo
    m_pause->stop();
}

void TypedText::keep() {
    if (m_unsaved) emit keepWanted();
}

int TypedText::height() const {
    int lines = 0;
    for (QTextBlock block = m_field.document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return std::clamp(lines, fewestLines, mostLines) * m_field.fontMetrics().lineSpacing() + around;
}

} // namespace meyar::ui
