#include "findings/markdown_format.h"

#include <QRegularExpression>
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

/// As many before the cursor as after it.
int starsAround(const QTextCursor& cursor) {
    const QTextDocument& text = *cursor.document();
    return std::min(starsBefore(text, cursor.position()), starsAfter(text, cursor.position()));
}

int marksOf(Emphasis emphasis) {
    return emphasis == Emphasis::Bold ? 2 : 1;
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
    if (starsAround(cursor) > 0) return; // between marks
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

/// What is emphasized in a line: from before its opening marks to after its closing ones.
struct Span {
    int open = 0, close = 0; ///< positions of the opening marks and of the closing ones
};

/// The span of the line in which the cursor is, or after whose closing marks.
std::optional<Span> spanAt(const QTextCursor& cursor, Emphasis emphasis) {
    const QTextBlock block = cursor.block();
    const QString line = block.text();
    const int marks = marksOf(emphasis);
    const int at = cursor.positionInBlock();
    constexpr int none = -1;
    int open = none;
    for (int from = 0; from < line.size();) {
        const int stars = starsAfter(*cursor.document(), block.position() + from);
        if (stars == 0) {
            from += line.at(from) == u'\\' ? 2 : 1;
            continue;
        }
        const int after = from + stars;
        const bool opens = after < line.size() && !line.at(after).isSpace();
        if (emphasized(stars, emphasis)) {
            if (open != none) { // what is being typed may end with a blank
                if (at >= open + marks && at <= from + marks)
                    return Span{block.position() + open, block.position() + from};
                open = none;
            } else if (opens) {
                open = after - marks;
            }
        }
        from = after;
    }
    return std::nullopt;
}

void insertAt(QTextCursor& cursor, int position, const QString& text) {
    cursor.setPosition(position);
    cursor.insertText(text);
}

void removeAt(QTextCursor& cursor, int position, int characters) {
    select(cursor, position, position + characters);
    cursor.removeSelectedText();
}

/// What is typed next is not emphasized any more: marks that close after a blank would close nothing.
void goPastMarks(QTextCursor& cursor, const Span& span, int marks) {
    const QTextDocument& text = *cursor.document();
    int blanks = 0;
    while (text.characterAt(span.close - blanks - 1) == u' ')
        ++blanks;
    if (blanks > 0) {
        insertAt(cursor, span.close + marks, QString(blanks, u' '));
        removeAt(cursor, span.close - blanks, blanks);
    }
    cursor.setPosition(span.close + marks);
}

void toggleAtCursor(QTextCursor& cursor, Emphasis emphasis) {
    const int marks = marksOf(emphasis);
    const int at = cursor.position();
    if (const auto span = spanAt(cursor, emphasis)) {
        if (at == span->close) return goPastMarks(cursor, *span, marks);
        if (at > span->close) return cursor.setPosition(span->close);
        removeAt(cursor, span->close, marks);
        removeAt(cursor, span->open, marks);
        return cursor.setPosition(at - marks);
    }
    selectWord(cursor);
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    insertAt(cursor, to, QString(marks, star));
    insertAt(cursor, from, QString(marks, star));
    cursor.setPosition(at + marks);
}

void toggleChosen(QTextCursor& cursor, Emphasis emphasis) {
    const QTextDocument& text = *cursor.document();
    const int marks = marksOf(emphasis);
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    while (to > from + 1 && text.characterAt(to - 1).isSpace())
        --to; // marks beside a blank mark nothing
    while (from + 1 < to && text.characterAt(from).isSpace())
        ++from;
    if (emphasized(std::min(starsBefore(text, from), starsAfter(text, to)), emphasis)) {
        removeAt(cursor, to, marks);
        removeAt(cursor, from - marks, marks);
        return select(cursor, from - marks, to - marks);
    }
    insertAt(cursor, to, QString(marks, star));
    insertAt(cursor, from, QString(marks, star));
    select(cursor, from + marks, to + marks);
}

} // namespace

void toggleEmphasis(QTextCursor& cursor, Emphasis emphasis) {
    cursor.beginEditBlock();
    if (cursor.hasSelection()) {
        toggleChosen(cursor, emphasis);
    } else if (const int stars = starsAround(cursor); emphasized(stars, emphasis)) {
        const int at = cursor.position(), marks = marksOf(emphasis);
        removeAt(cursor, at - marks, 2 * marks);
    } else {
        toggleAtCursor(cursor, emphasis);
    }
    cursor.endEditBlock();
}

bool isBetweenMarks(const QTextCursor& cursor) {
    return !cursor.hasSelection() && starsAround(cursor) > 0;
}

void removeEmptyEmphasis(QTextCursor cursor) {
    const int position = cursor.position();
    const int stars = starsAround(cursor);
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

bool continueList(QTextCursor& cursor) {
    static const QRegularExpression item(QStringLiteral("^(\\s*)(?:([-*+])|(\\d{1,8})([.)]))( +)(.*)$"));
    const QRegularExpressionMatch found = item.match(cursor.block().text());
    if (!found.hasMatch() || cursor.hasSelection() || cursor.positionInBlock() < found.capturedStart(6)) return false;
    if (!found.captured(6).trimmed().isEmpty()) {
        const QString number = found.captured(3);
        const QString mark =
            number.isEmpty() ? found.captured(2) : QString::number(number.toInt() + 1) + found.captured(4);
        cursor.insertText(u'\n' + found.captured(1) + mark + found.captured(5));
        return true;
    }
    // A line right below an item would still be part of it.
    const bool follows = item.match(cursor.block().previous().text()).hasMatch();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(follows ? QStringLiteral("\n") : QString());
    return true;
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
