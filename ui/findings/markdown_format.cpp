#include "findings/markdown_format.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr QChar star = u'*';

int starsBefore(const QTextDocument& text, int position) {
    int stars = 0;
    while (position - stars > 0 && text.characterAt(position - stars - 1) == star)
        ++stars;
    return stars;
}

int starsAfter(const QTextDocument& text, int position) {
    int stars = 0;
    while (text.characterAt(position + stars) == star)
        ++stars;
    return stars;
}

/// One star is italic, two are bold, three are both.
bool emphasized(int stars, Emphasis emphasis) {
    return emphasis == Emphasis::Bold ? stars >= 2 : stars % 2 == 1;
}

void select(QTextCursor& cursor, int from, int to) {
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

/// The word at the cursor, if it is at one: stars and what is beyond a blank are none.
void selectWord(QTextCursor& cursor) {
    const int position = cursor.position();
    const QTextDocument& text = *cursor.document();
    if (std::min(starsBefore(text, position), starsAfter(text, position)) > 0) return; // between marks
    cursor.select(QTextCursor::WordUnderCursor);
    const QString word = cursor.selectedText();
    const bool isWord = std::any_of(word.begin(), word.end(), [](QChar each) { return each.isLetterOrNumber(); });
    if (!isWord || cursor.selectionStart() > position || cursor.selectionEnd() < position) cursor.setPosition(position);
}

/// Where the field that the cursor is in opens, in its line; -1 outside of fields.
qsizetype openingOf(const QTextCursor& cursor) {
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf(u"[@");
    return open < 0 || before.indexOf(u']', open) >= 0 ? -1 : open;
}

bool closedAhead(const QTextCursor& cursor) {
    const QString after = cursor.block().text().mid(cursor.positionInBlock());
    const qsizetype close = after.indexOf(u']');
    const qsizetype open = after.indexOf(u'[');
    return close >= 0 && (open < 0 || close < open);
}

} // namespace

void toggleEmphasis(QTextCursor& cursor, Emphasis emphasis) {
    if (!cursor.hasSelection()) selectWord(cursor);
    const QTextDocument& text = *cursor.document();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const int stars = std::min(starsBefore(text, from), starsAfter(text, to));
    const int marks = emphasis == Emphasis::Bold ? 2 : 1;
    cursor.beginEditBlock();
    if (emphasized(stars, emphasis)) {
        select(cursor, to, to + marks);
        cursor.removeSelectedText();
        select(cursor, from - marks, from);
        cursor.removeSelectedText();
        select(cursor, from - marks, to - marks);
    } else {
        cursor.setPosition(to);
        cursor.insertText(QString(marks, star));
        cursor.setPosition(from);
        cursor.insertText(QString(marks, star));
        select(cursor, from + marks, to + marks);
    }
    cursor.endEditBlock();
}

void removeEmptyEmphasis(QTextCursor cursor) {
    const int position = cursor.position();
    const int stars = std::min(starsBefore(*cursor.document(), position), starsAfter(*cursor.document(), position));
    if (stars == 0) return;
    select(cursor, position - stars, position + stars);
    cursor.removeSelectedText();
}

void toggleList(QTextCursor& cursor) {
    const QString mark = QStringLiteral("- ");
    const QTextDocument& text = *cursor.document();
    const int first = text.findBlock(cursor.selectionStart()).blockNumber();
    const int last = text.findBlock(cursor.selectionEnd()).blockNumber();
    bool isList = true;
    for (int line = first; line <= last; ++line)
        isList = isList && text.findBlockByNumber(line).text().startsWith(mark);
    QTextCursor writing(cursor);
    writing.beginEditBlock();
    for (int line = first; line <= last; ++line) {
        const QTextBlock block = text.findBlockByNumber(line);
        writing.setPosition(block.position());
        if (isList) {
            select(writing, block.position(), block.position() + static_cast<int>(mark.size()));
            writing.removeSelectedText();
        } else if (!block.text().startsWith(mark)) {
            writing.insertText(mark);
        }
    }
    writing.endEditBlock();
}

std::optional<SourceTyping> sourceBeingTyped(const QTextCursor& cursor) {
    const qsizetype open = openingOf(cursor);
    if (open < 0 || cursor.hasSelection()) return std::nullopt;
    const QString field = cursor.block().text().mid(open + 1, cursor.positionInBlock() - open - 1);
    const qsizetype part = field.lastIndexOf(u';') + 1;
    const qsizetype at = field.indexOf(u'@', part);
    if (at < 0 || field.indexOf(u',', part) >= 0) return std::nullopt; // the page is being typed
    return SourceTyping{static_cast<int>(cursor.block().position() + open + 1 + at + 1), field.mid(at + 1)};
}

void beginCitation(QTextCursor& cursor) {
    cursor.setPosition(cursor.selectionEnd());
    if (sourceBeingTyped(cursor)) return;
    if (insideCitation(cursor)) {
        const QString after = cursor.block().text().mid(cursor.positionInBlock());
        cursor.setPosition(cursor.position() + static_cast<int>(std::min(after.indexOf(u']'), after.size())));
        cursor.insertText(QStringLiteral("; @"));
        return;
    }
    const int position = cursor.positionInBlock();
    const bool spaced = position == 0 || cursor.block().text().at(position - 1).isSpace();
    cursor.insertText(spaced ? QStringLiteral("[@]") : QStringLiteral(" [@]"));
    cursor.setPosition(cursor.position() - 1);
}

void completeCitation(QTextCursor& cursor, const SourceTyping& typing, const QString& source) {
    const bool closed = closedAhead(cursor);
    cursor.beginEditBlock();
    select(cursor, typing.from, typing.from + static_cast<int>(typing.typed.size()));
    cursor.insertText(source + QStringLiteral(", "));
    if (!closed) {
        cursor.insertText(QStringLiteral("]"));
        cursor.setPosition(cursor.position() - 1);
    }
    cursor.endEditBlock();
}

bool insideCitation(const QTextCursor& cursor) {
    return openingOf(cursor) >= 0 && closedAhead(cursor);
}

} // namespace meyar::ui
