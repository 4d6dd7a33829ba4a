#include "help/help_text.h"

#include "widgets/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr double lineHeightPercent = 135;

void dressBlock(const QTextBlock& block) {
    const int level = block.blockFormat().headingLevel();
    QTextCursor cursor(block);
    QTextBlockFormat room;
    room.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    if (level > 0) {
        room.setTopMargin(level == 1 ? 0 : 5 * Theme::unit);
        room.setBottomMargin(2 * Theme::unit);
    } else if (block.textList()) {
        room.setBottomMargin(Theme::unit);
    } else if (!cursor.currentTable()) {
        room.setBottomMargin(2 * Theme::unit);
    }
    cursor.mergeBlockFormat(room);
    if (level == 0) return;
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat type;
    type.setFont(Theme::font(level == 1 ? Theme::titleSize : Theme::headingSize, QFont::DemiBold));
    cursor.setCharFormat(type); // and not merged: Markdown's own size, relative to the text, would win
}

/// A key or a thing typed, `Ctrl+K`: on a ground of its own.
void dressTyped(const QTextBlock& block) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        if (!piece.charFormat().fontFixedPitch()) continue;
        QTextCursor cursor(block);
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        QTextCharFormat type;
        type.setFont(Theme::font(Theme::bodySize, QFont::DemiBold));
        type.setForeground(Theme::current().colours().accentSoftText);
        type.setBackground(Theme::current().colours().accentSoft);
        cursor.mergeCharFormat(type);
    }
}

void dressTable(QTextTable& table) {
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(Theme::current().colours().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(Theme::scaled(6));
    format.setBottomMargin(3 * Theme::unit);
    format.setHeaderRowCount(1);
    table.setFormat(format);
}

} // namespace

HelpText::HelpText(QWidget* parent) : LinkedText(parent) {
    setObjectName(QStringLiteral("helpText"));
    setOpenExternalLinks(true);
    document()->setDocumentMargin(Theme::scaled(20));
    document()->setDefaultFont(Theme::font(Theme::bodySize));
}

void HelpText::doSetSource(const QUrl& name, QTextDocument::ResourceType type) {
    m_marks.clear();
    m_current = -1;
    QTextBrowser::doSetSource(name, type);
    dress();
    showMarks();
}

void HelpText::dress() {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        dressBlock(block);
        dressTyped(block);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) dressTable(*table);
    }
    document()->clearUndoRedoStacks();
}

int HelpText::mark(const QString& words) {
    m_marks.clear();
    m_current = -1;
    const int from = textCursor().selectionStart();
    for (QTextCursor found = document()->find(words); !words.isEmpty() && !found.isNull();
         found = document()->find(words, found)) {
        m_marks << found;
        if (m_current < 0 && found.selectionStart() >= from) m_current = static_cast<int>(m_marks.size()) - 1;
    }
    if (m_current < 0 && !m_marks.isEmpty()) m_current = 0;
    showMarks();
    return static_cast<int>(m_marks.size());
}

void HelpText::toNextMark(bool forward) {
    if (m_marks.isEmpty()) return;
    const int count = static_cast<int>(m_marks.size());
    m_current = (m_current + (forward ? 1 : count - 1)) % count;
    showMarks();
}

void HelpText::showMarks() {
    const Colours& colours = Theme::current().colours();
    QList<ExtraSelection> selections;
    for (int i = 0; i < m_marks.size(); ++i) {
        ExtraSelection marked;
        marked.cursor = m_marks[i];
        marked.format.setBackground(i == m_current ? colours.accent : colours.warningSoft);
        marked.format.setForeground(i == m_current ? colours.accentText : colours.warningSoftText);
        selections << marked;
    }
    setExtraSelections(selections);
    if (m_current < 0) return;
    QTextCursor place = m_marks[m_current];
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
}

} // namespace meyar::ui
