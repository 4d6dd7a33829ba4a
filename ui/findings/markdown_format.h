// Light Markdown at the cursor: bold, italic, lists, and the citation field that is being typed. The marks are those
// that report/content/markdown.h and model/citation_field.h read.
#pragma once

#include <QString>
#include <QTextCursor>

#include <optional>

namespace meyar::ui {

enum class Emphasis { Italic, Bold };

/// Puts the marks round what is chosen, or takes them away there. Without a choice the cursor stays where it is in the
/// words: within marks it takes them away, before the closing ones it goes past them, after those back; else it puts
/// them round the word that it is at, or round what will be typed.
void toggleEmphasis(QTextCursor& cursor, Emphasis emphasis);
bool isBetweenMarks(const QTextCursor& cursor); ///< with nothing between them
/// Takes away marks that stand round nothing at the cursor.
void removeEmptyEmphasis(QTextCursor cursor);

/// Makes the chosen lines items of a list, or plain lines again.
void toggleList(QTextCursor& cursor);
/// Begins the next item after the one that the cursor is in, or ends the list where that is empty. False: it is in
/// none.
bool continueList(QTextCursor& cursor);

/// The name of a source that is being typed: "[@aze" before the cursor.
struct SourceTyping {
    int from = 0;  ///< position of the first character of the name
    QString typed; ///< "aze"
};
std::optional<SourceTyping> sourceBeingTyped(const QTextCursor& cursor);

/// Begins a citation field at the cursor, or a further source in the field that the cursor is in.
void beginCitation(QTextCursor& cursor);
/// Puts a source in place of what was typed of its name. The cursor comes to where the page is typed: "[@Aze 30, |]".
void completeCitation(QTextCursor& cursor, const SourceTyping& typing, const QString& source);

/// Whether the cursor stands in a citation field that is closed further on.
bool insideCitation(const QTextCursor& cursor);

} // namespace meyar::ui
