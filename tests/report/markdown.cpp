#include "report/content/markdown.h"

#include "report/reading.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::report;
using meyar::test::textOf;

namespace {

const Paragraph& paragraph(const std::vector<Block>& blocks, std::size_t place) {
    return std::get<Paragraph>(blocks.at(place));
}

} // namespace

TEST_CASE("Paragraphs are joined over soft line ends") {
    const auto blocks = fromMarkdown("One line\nand another.\n\nA second paragraph.");
    REQUIRE(blocks.size() == 2);
    CHECK(textOf(blocks[0]) == "One line and another.");
}

TEST_CASE("Bold and italic stand in runs of their own") {
    const auto blocks = fromMarkdown("plain **bold** and *italic*");
    const Text& text = paragraph(blocks, 0).text;
    REQUIRE(text.size() == 4);
    CHECK(text[1] == Run{"bold", true, false});
    CHECK(text[3] == Run{"italic", false, true});
}

TEST_CASE("A list keeps its items, their depth and their numbers") {
    const auto blocks = fromMarkdown("1. first\n   - inner\n2. second\n");
    REQUIRE(blocks.size() == 3);
    CHECK(paragraph(blocks, 0).label == "1.");
    CHECK(paragraph(blocks, 1).depth == 1);
    CHECK(paragraph(blocks, 1).label.empty());
    CHECK(paragraph(blocks, 2).label == "2.");
    CHECK(paragraph(blocks, 2).style == Paragraph::Style::ListItem);
}

TEST_CASE("A second paragraph of an item continues it") {
    const auto blocks = fromMarkdown("- first\n\n  more of it\n");
    REQUIRE(blocks.size() == 2);
    CHECK_FALSE(paragraph(blocks, 0).continues);
    CHECK(paragraph(blocks, 1).continues);
}

TEST_CASE("A citation field is set as a reference that leads to its source") {
    const auto blocks = fromMarkdown("Accounts differ [@Aze 30, p. 7; @Interview 4].");
    const Text& text = paragraph(blocks, 0).text;
    CHECK(textOf(blocks[0]) == "Accounts differ (Aze 30, p. 7; Interview 4).");
    CHECK(text[1].reference);
    CHECK(text[1].target == "source:Aze 30");
    CHECK(text[2].target == "source:Interview 4");
}

TEST_CASE("Signs of Markdown inside a source's name mean nothing") {
    const auto blocks = fromMarkdown("See [@Note_a_b, *7*].");
    CHECK(textOf(blocks[0]) == "See (Note_a_b, *7*).");
}

TEST_CASE("Raw HTML, links and entities come out as plain text") {
    CHECK(textOf(fromMarkdown("a <b>c</b> [word](http://x) Q&amp;A").at(0)) == "a <b>c</b> word Q&A");
}

TEST_CASE("Sub-headings stand below those of the section") {
    const auto blocks = fromMarkdown("### Sub *heading*\n\ntext");
    REQUIRE(blocks.size() == 2);
    CHECK(std::get<Heading>(blocks[0]).level == 4);
    CHECK(std::get<Heading>(blocks[0]).text == "Sub heading");
}
