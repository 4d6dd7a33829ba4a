#include "model/citation_field.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

/// The text with each field in its rendered form between angle brackets.
std::string shown(std::string_view text) {
    std::string out;
    for (const TextPiece& piece : splitCitationFields(text)) {
        const auto* field = std::get_if<CitationField>(&piece);
        out += field == nullptr ? std::get<std::string>(piece) : "<" + rendered(*field) + ">";
    }
    return out;
}

} // namespace

TEST_CASE("a citation field names a source and where in it") {
    const std::vector<TextPiece> pieces = splitCitationFields("So it is [@Aze 30, p. 7].");
    REQUIRE(pieces.size() == 3);
    CHECK(std::get<CitationField>(pieces[1]) == CitationField{{SourceId{"Aze 30"}, "p. 7"}});
    CHECK(std::get<std::string>(pieces[2]) == ".");
}

TEST_CASE("a field may name several sources, and a place may hold commas") {
    CHECK(shown("[@Aze 30, pp. 7, 20; @Interview 4]") == "<(Aze 30, pp. 7, 20; Interview 4)>");
}

TEST_CASE("spaces around sources and places do not count") {
    CHECK(shown("[@ Aze 30 ,  p. 7 ;@Interview 4 ]") == "<(Aze 30, p. 7; Interview 4)>");
    CHECK(shown("[@Aze 30,\np. 7]") == "<(Aze 30, p. 7)>");
    CHECK(shown("[@Aze 30, , p. 7]") == "<(Aze 30, p. 7)>"); // completed with a comma, and typed on with another
    CHECK(shown("[@Aze 30,, p. 7, 8,]") == "<(Aze 30, p. 7, 8,)>");
    CHECK(shown("[@Aze 30, ]") == "<(Aze 30)>");
}

TEST_CASE("a line that breaks inside of a citation is one line") {
    CHECK(shown("[@Aze\n30, p.\n  7]") == "<(Aze 30, p. 7)>");
    CHECK(shown("[@Aze \r\n 30]") == "<(Aze 30)>");
}

TEST_CASE("a number after a semicolon is more of the place") {
    CHECK(shown("[@Aze 30, art. 5; 7]") == "<(Aze 30, art. 5; 7)>");
    CHECK(shown("[@Aze 30, art. 5; 7, 9; @Int 4; 2]") == "<(Aze 30, art. 5; 7, 9; Int 4, 2)>");
    CHECK(shown("[7; @Aze 30]") == "[7; @Aze 30]");
}

TEST_CASE("fields side by side stay apart, and text is kept to the letter") {
    CHECK(shown("a [@x][@y] b") == "a <(x)><(y)> b");
    CHECK(shown("") == "");
    CHECK(shown("no field") == "no field");
}

TEST_CASE("what only looks like a field stays plain text") {
    for (const char* text : {"[@]", "[@ ]", "[@, p. 7]", "[@x; y]", "[@x", "[x]", "[@x; @]", "a ] b [ c"}) {
        INFO(text);
        CHECK(shown(text) == text);
    }
}

TEST_CASE("an ordinary bracket before a field leaves the field whole") {
    CHECK(shown("[link](x) [@Aze 30]") == "[link](x) <(Aze 30)>");
}

TEST_CASE("a place may have brackets of its own, but no other field") {
    CHECK(shown("[@Aze 30, p. 7 [note] and 8] so") == "<(Aze 30, p. 7 [note] and 8)> so");
    CHECK(shown("[@Aze 30, p. 7 [@Int 4] so]") == "[@Aze 30, p. 7 <(Int 4)> so]");
    CHECK(shown("[@Aze 30, p. 7 [note] so") == "[@Aze 30, p. 7 [note] so");
}

TEST_CASE("brackets are told with where they close") {
    const std::vector<Bracket> found = bracketsIn("] a [b [c] d [e");
    REQUIRE(found.size() == 3);
    CHECK((found[0].open == 4 && !found[0].isClosed()));
    CHECK((found[1].open == 7 && found[1].close == 9));
    CHECK((found[2].open == 13 && !found[2].isClosed()));
}
