#include "report/findings.h"

#include "report/reading.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::report;
using meyar::test::textOf;

namespace {

model::Section section(const std::string& text) {
    model::Section made;
    made.id = model::SectionId{"s1"};
    made.heading.set(model::Language::En, "Cooperation");
    made.text.set(model::Language::En, text);
    return made;
}

std::vector<std::string> idsOf(const std::vector<BibliographyEntry>& entries) {
    std::vector<std::string> ids;
    for (const BibliographyEntry& entry : entries)
        ids.push_back(entry.source.text());
    return ids;
}

model::Assessment withSources() {
    model::Assessment assessment;
    for (const char* id : {"Aze 30", "Aze 4", "Idle 1"})
        assessment.sources.push_back(
            {model::SourceId{id}, model::SourceKind::Document, "Title of " + std::string(id), "", 2014});
    assessment.sections.push_back(section("Accounts differ [@Aze 30, p. 7; @Aze 4; @Lost 1]."));
    return assessment;
}

} // namespace

TEST_CASE("A section by itself is its heading and its text, as in the report") {
    const model::Assessment sample = test::sample("demonstration");
    const model::Section& first = sample.sections.front();
    const std::vector<Block> alone = sectionBlocks(first, model::Language::Ru);
    REQUIRE(alone.size() >= 2);
    CHECK(std::get<Heading>(alone[0]).text == first.heading.in(model::Language::Ru));
    CHECK(test::contains(textOf(test::reportOf(sample, model::Language::Ru).blocks), textOf(alone)));
}

TEST_CASE("A section that is missing in the report's language is set in the one it falls back to") {
    const auto blocks = sectionBlocks(section("Words."), model::Language::Az);
    REQUIRE(blocks.size() == 2);
    CHECK(textOf(blocks[1]) == "Words.");
}

TEST_CASE("A run tells which source it cites") {
    const auto blocks = sectionBlocks(section("Accounts differ [@Aze 30, p. 7]."), model::Language::En);
    const Text& text = std::get<Paragraph>(blocks[1]).text;
    CHECK_FALSE(citedBy(text[0]));
    CHECK(citedBy(text[1]) == model::SourceId{"Aze 30"});
}

TEST_CASE("The bibliography by itself says what the report prints") {
    model::Assessment assessment = withSources();
    assessment.sources[0].author = "GRETA";
    assessment.sources.push_back(
        {model::SourceId{"Müsahibə 1"}, model::SourceKind::Interview, "A named officer", "N. N.", 2015, true});
    assessment.sections.push_back(section("And so it is said [@Müsahibə 1]."));
    const std::vector<std::string> lines{"Aze 4. Title of Aze 4, 2014 (sənəd).",
                                         "Aze 30. GRETA, Title of Aze 30, 2014 (sənəd).",
                                         "Lost 1. mənbələr reyestrində yoxdur.", "Müsahibə 1. məxfi."};
    std::vector<std::string> alone;
    for (const BibliographyEntry& entry : bibliography(assessment, test::words(model::Language::Az)))
        alone.push_back(textOf(Block{Paragraph{Paragraph::Style::Body, entry.text}}));
    CHECK(alone == lines);
    const std::string printed = textOf(test::reportOf(assessment, model::Language::Az).blocks);
    CHECK(test::contains(printed, lines[0] + '\n' + lines[1] + '\n' + lines[2] + '\n' + lines[3] + '\n'));
}

TEST_CASE("The bibliography tells unknown sources from known ones, and names what is cited nowhere") {
    const model::Assessment assessment = withSources();
    const auto cited = bibliography(assessment, test::words());
    CHECK(idsOf(cited) == std::vector<std::string>{"Aze 4", "Aze 30", "Lost 1"});
    CHECK(cited[0].listed);
    CHECK_FALSE(cited[2].listed);
    CHECK(idsOf(citedNowhere(assessment, test::words())) == std::vector<std::string>{"Idle 1"});
}

TEST_CASE("A recommendation in detail is written as a section is, and is one item of its theme's list") {
    model::DetailedRecommendation detail;
    detail.theme.set(model::Language::En, "Meetings");
    detail.items = {model::LocalText(model::Language::En, "Meet **monthly** [@Dem 2, p. 7].\n\n- police\n- shelters"),
                    model::LocalText(model::Language::En, "Keep minutes.\n\nSend them.")};
    const auto blocks = detailBlocks(detail, model::Language::En);
    REQUIRE(blocks.size() == 6);
    std::vector<std::string> lines;
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        const auto& item = std::get<Paragraph>(blocks[i]);
        CHECK(item.style == Paragraph::Style::ListItem);
        lines.push_back(std::to_string(item.depth) + (item.continues ? "+" : "-") + textOf(blocks[i]));
    }
    CHECK(lines == std::vector<std::string>{"0-Meet monthly (Dem 2, p. 7).", "1-police", "1-shelters",
                                            "0-Keep minutes.", "0+Send them."});
}
