#include "findings/markdown_format.h"

#include <QTextDocument>

#include <catch2/catch.hpp>

using namespace meyar::ui;

namespace {

/// A text with the cursor at "|", or with what stands between two of them chosen.
struct Written {
    explicit Written(QString marked) {
        const qsizetype from = marked.indexOf(u'|');
        marked.remove(from, 1);
        const qsizetype to = marked.indexOf(u'|');
        if (to >= 0) marked.remove(to, 1);
        document.setPlainText(marked);
        cursor = QTextCursor(&document);
        cursor.setPosition(static_cast<int>(from));
        if (to >= 0) cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    }
    std::string text() const {
        QString marked = document.toPlainText();
        if (cursor.hasSelection()) marked.insert(cursor.selectionEnd(), u'|');
        return marked.insert(cursor.selectionStart(), u'|').toStdString();
    }

    QTextDocument document;
    QTextCursor cursor;
};

std::string emphasized(const char* text, Emphasis emphasis) {
    Written written(QString::fromUtf8(text));
    toggleEmphasis(written.cursor, emphasis);
    return written.text();
}

std::string entered(const char* text) {
    Written written(QString::fromUtf8(text));
    return continueList(written.cursor) ? written.text() : "none";
}

std::string listed(const char* text) {
    Written written(QString::fromUtf8(text));
    toggleList(written.cursor);
    return written.document.toPlainText().toStdString();
}

std::string cited(const char* text) {
    Written written(QString::fromUtf8(text));
    beginCitation(written.cursor);
    return written.text();
}

std::string typed(const char* text) {
    const auto typing = sourceBeingTyped(Written(QString::fromUtf8(text)).cursor);
    return typing ? typing->typed.toStdString() : "none";
}

} // namespace

TEST_CASE("Bold and italic are put round what is chosen, and taken away again") {
    CHECK(emphasized("a |word| here", Emphasis::Bold) == "a **|word|** here");
    CHECK(emphasized("a **|word|** here", Emphasis::Bold) == "a |word| here");
    CHECK(emphasized("a |word| here", Emphasis::Italic) == "a *|word|* here");
    CHECK(emphasized("a *|word|* here", Emphasis::Italic) == "a |word| here");
}

TEST_CASE("Bold and italic stand side by side") {
    CHECK(emphasized("**|word|**", Emphasis::Italic) == "***|word|***");
    CHECK(emphasized("***|word|***", Emphasis::Bold) == "*|word|*");
}

TEST_CASE("What is chosen with a blank at its end is marked without it, for marks beside a blank mark nothing") {
    CHECK(emphasized("a |word |here", Emphasis::Bold) == "a **|word|** here");
}

TEST_CASE("Without a choice the word at the cursor is meant, or what will be typed; the cursor stays in the words") {
    CHECK(emphasized("a wo|rd here", Emphasis::Bold) == "a **wo|rd** here");
    CHECK(emphasized("a **wo|rd** here", Emphasis::Bold) == "a wo|rd here");
    CHECK(emphasized("a word|", Emphasis::Bold) == "a **word|**");
    CHECK(emphasized("a **bo|ld word** here", Emphasis::Bold) == "a bo|ld word here");
    CHECK(emphasized("- **So** *it| is* so", Emphasis::Bold) == "- **So** ***it|** is* so");
    CHECK(emphasized("|", Emphasis::Bold) == "**|**");
    CHECK(emphasized("a  |  b", Emphasis::Italic) == "a  *|*  b");
    CHECK(emphasized("**|**", Emphasis::Bold) == "|"); // a second time
}

TEST_CASE("A second time before the closing marks goes past them, and after them back") {
    CHECK(emphasized("a **word|** here", Emphasis::Bold) == "a **word**| here");
    CHECK(emphasized("a **word**| here", Emphasis::Bold) == "a **word|** here");
    CHECK(emphasized("a **word |**", Emphasis::Bold) == "a **word** |");
    CHECK(emphasized("a *word|* here", Emphasis::Italic) == "a *word*| here");
    CHECK(emphasized("***word|***", Emphasis::Bold) == "***word**|*");
    CHECK(emphasized("**a** and **b|**", Emphasis::Bold) == "**a** and **b**|");
}

TEST_CASE("Enter goes on with a list, and ends it at an empty item") {
    CHECK(entered("- one|") == "- one\n- |");
    CHECK(entered("- o|ne") == "- o\n- |ne");
    CHECK(entered("9. nine|") == "9. nine\n10. |");
    CHECK(entered("  * in|") == "  * in\n  * |");
    CHECK(entered("- one\n- |") == "- one\n\n|"); // a line right below would be part of the item
    CHECK(entered("- |") == "|");
    CHECK(entered("|- one") == "none");
    CHECK(entered("-one|") == "none");
    CHECK(entered("1.2/F1 is met|") == "none");
    CHECK(entered("one|") == "none");
}

TEST_CASE("Lines become items of a list, and lines again") {
    CHECK(listed("o|ne\ntw|o\nthree") == "- one\n- two\nthree");
    CHECK(listed("- o|ne\n- tw|o") == "one\ntwo");
    CHECK(listed("- o|ne\ntw|o") == "- one\n- two");
}

TEST_CASE("The name of a source is being typed after the at sign, until its comma") {
    CHECK(typed("See [@az|") == "az");
    CHECK(typed("See [@|]") == "");
    CHECK(typed("See [@Aze 30, p. 7; @int|]") == "int");
    CHECK(typed("See [@Aze 30, p|]") == "none");
    CHECK(typed("See [@Aze 30] az|") == "none");
    CHECK(typed("az|") == "none");
}

TEST_CASE("A citation is begun at the cursor, or a further source in the field there") {
    CHECK(cited("See|") == "See [@|]");
    CHECK(cited("See |") == "See [@|]");
    CHECK(cited("See [@Aze 30, p.| 7].") == "See [@Aze 30, p. 7; @|].");
    CHECK(cited("See [@A|]") == "See [@A|]");
}

TEST_CASE("Completing a source leaves the cursor where the page is typed, inside one bracket") {
    for (const char* text : {"See [@az|", "See [@az|]"}) {
        Written written(QString::fromUtf8(text));
        completeCitation(written.cursor, *sourceBeingTyped(written.cursor), QStringLiteral("Aze 30"));
        CHECK(written.text() == "See [@Aze 30, |]");
    }
}
