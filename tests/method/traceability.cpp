#include "method/traceability.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;

namespace {

/// Areas 1 and 2; A answers 1.1, B the practice of 1.1 and one cell of 1.2, C 2.1, D nothing.
model::Assessment traced() {
    model::Framework of = framework({2, 1});
    addRecommendation(of, "A", {"1.1"});
    addRecommendation(of, "B", {"1.1/O", "1.2/F2"});
    addRecommendation(of, "C", {"2.1"});
    addRecommendation(of, "D", {});
    model::Assessment a = assessment(std::move(of));
    rateIndicator(a, "1.1", met, partly, met, notMet);
    rateIndicator(a, "1.2", met, notMet, partly, met);
    rateIndicator(a, "2.1", met, met, met, met);
    addTotals(a, "survey", 4, {{letter("B"), 3}, {letter("C"), 1}});
    return a;
}

void addSection(model::Assessment& a, const std::string& area, const std::string& heading, const std::string& text) {
    const std::string id = "s" + std::to_string(a.sections.size());
    a.sections.push_back({model::SectionId{id}, model::AreaId{area}, english(heading), english(text)});
}
void cite(model::Assessment& a, const std::string& cell, const std::string& source) {
    model::Citation citation;
    citation.id = model::CitationId{cell + source};
    citation.source = model::SourceId{source};
    cellOf(a, cell).citations.push_back(citation);
}

std::string lettersOf(const model::Assessment& a, const std::vector<std::size_t>& recommendations) {
    std::string letters;
    for (const std::size_t place : recommendations)
        letters += a.framework.recommendations[place].letter.text();
    return letters;
}
std::vector<std::string> cellsOf(const model::Assessment& a, const std::vector<const method::Gap*>& gaps) {
    std::vector<std::string> cells;
    for (const method::Gap* gap : gaps)
        cells.push_back(model::text(a.framework.cellAt(gap->cell)));
    return cells;
}

bool names(const char* text, const char* cell) {
    return method::namesCell(text, model::parseCell(cell).value());
}

} // namespace

TEST_CASE("A recommendation leads to its gaps, and a gap back to the recommendations with their dots and ranks") {
    const model::Assessment a = traced();
    const method::Results all = method::results(a);
    CHECK(cellsOf(a, method::gapsAnsweredBy(a.framework, all, 1).gaps) == std::vector<std::string>{"1.1/O2", "1.2/F2"});
    const auto answers = method::recommendationsFor(a.framework, all, placeOf(a, "1.1/O2"));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]->recommendation == 1); // B is ranked first
    CHECK(answers[0]->total == 3);
    CHECK(answers[0]->rank == 1);
    CHECK(answers[1]->recommendation == 0);
    CHECK(method::recommendationsFor(a.framework, all, placeOf(a, "1.1/F2")).size() == 1);
    CHECK(method::recommendationsFor(a.framework, all, placeOf(a, "1.2/O1")).empty());
}

TEST_CASE("Orphans are told on every side: gaps, recommendations without a gap, recommendations without votes") {
    const model::Assessment a = traced();
    const method::Results all = method::results(a);
    const method::Orphans found = method::orphans(a.framework, all);
    CHECK(cellsOf(a, found.gaps) == std::vector<std::string>{"1.2/O1"});
    CHECK(lettersOf(a, found.recommendations) == "CD");
    CHECK(lettersOf(a, found.withoutVotes) == "AD");
    CHECK(found.hiddenCells == 0);
    CHECK(found.open == 0);
}

TEST_CASE("What is hidden is told as hidden on both sides, and is no gap") {
    const model::Assessment a = traced();
    method::Unseen hidden(a.framework.cellCount(), false);
    for (const char* cell : {"1.1/F2", "1.1/O2", "1.2/O1"})
        hidden[placeOf(a, cell)] = true;
    const method::Results seen = method::results(a, {}, hidden);
    const method::AnsweredGaps answered = method::gapsAnsweredBy(a.framework, seen, 0, hidden);
    CHECK(answered.gaps.empty());
    const method::Results all = method::results(a); // which know of what is hidden
    CHECK(method::gapsAnsweredBy(a.framework, all, 0, hidden).gaps.empty());
    CHECK(answered.hidden == std::vector{placeOf(a, "1.1/F2"), placeOf(a, "1.1/O2")});
    const method::Orphans found = method::orphans(a.framework, seen, hidden);
    CHECK(found.gaps.empty());
    CHECK(found.hiddenCells == 1);
    CHECK(found.open == 1); // A; B answers 1.2/F2 as well
    CHECK(lettersOf(a, found.recommendations) == "CD");
}

TEST_CASE("A section tells of a cell that it names, or whose source it cites, in the cell's own area") {
    model::Assessment a = traced();
    cite(a, "1.1/O2", "Aze 30");
    addSection(a, "area-1", "Shelters", "Too few [@Aze 30, p. 7].");
    addSection(a, "area-1", "Training", "As 1.2/F2 asks.");
    addSection(a, "area-1", "On 1.1", "Nothing is cited.");
    addSection(a, "area-1", "Apart", "Read [@Aze 31, 1.1] first.");
    addSection(a, "area-2", "Elsewhere", "As 1.1/O2 says [@Aze 30].");
    const auto themeOf = [](const char* area) {
        return model::DetailedRecommendation{model::DetailId{area}, model::AreaId{area}, english(area), {}};
    };
    a.detailed = {themeOf("area-1"), themeOf("area-2")};
    const auto on = [&](const char* cell) { return method::paragraphsOn(a, placeOf(a, cell)); };
    CHECK(on("1.1/O2") == method::Paragraphs{{0, 2}, {0}});
    CHECK(on("1.1/F2") == method::Paragraphs{{2}, {0}});
    CHECK(on("1.2/F2") == method::Paragraphs{{1}, {0}});
    CHECK(on("1.2/O1") == method::Paragraphs{{}, {0}});
    CHECK(on("2.1/F1") == method::Paragraphs{{}, {1}});
    CHECK(method::paragraphsOn(a, {placeOf(a, "1.1/O2"), placeOf(a, "1.2/F2")}) == method::Paragraphs{{0, 1, 2}, {0}});
    CHECK(method::paragraphsOn(a, std::vector<std::size_t>{}) == method::Paragraphs{});
}

TEST_CASE("A section leads back to the gaps that it tells of, and a theme to those of its area") {
    model::Assessment a = traced();
    cite(a, "1.1/O2", "Aze 30");
    cite(a, "1.1/O1", "Aze 30"); // no gap
    addSection(a, "area-1", "Shelters", "Too few [@Aze 30, p. 7].");
    addSection(a, "area-1", "All of 1.1 and 1.2", "");
    addSection(a, "area-1", "Nothing", "Of 2.1, which is met, and of 1.1/F1.");
    addSection(a, "area-2", "Elsewhere", "As 1.1/O2 says [@Aze 30].");
    const method::Results all = method::results(a);
    method::Unseen hidden;
    const auto told = [&](std::size_t section) {
        return cellsOf(a, method::gapsToldIn(a, all, a.sections[section], hidden));
    };
    const auto ofArea = [&](const char* area) {
        return cellsOf(a, method::gapsIn(a.framework, all, model::AreaId(area), hidden));
    };
    using Cells = std::vector<std::string>;
    const Cells ofOne{"1.1/O2", "1.2/F2", "1.2/O1", "1.1/F2"}; // most severe first
    CHECK(told(0) == Cells{"1.1/O2"});
    CHECK(told(1) == ofOne);
    CHECK(told(2).empty());
    CHECK(told(3).empty()); // another area's
    CHECK(ofArea("area-1") == ofOne);
    CHECK(ofArea("area-2").empty());

    hidden.assign(a.framework.cellCount(), false);
    hidden[placeOf(a, "1.1/O2")] = true;
    CHECK(told(0).empty());
    CHECK(told(1) == Cells{"1.2/F2", "1.2/O1", "1.1/F2"});
    CHECK(ofArea("area-1") == Cells{"1.2/F2", "1.2/O1", "1.1/F2"});
}

TEST_CASE("A text names a cell by its code, its track or its indicator, and by no number that only looks like it") {
    for (const char* text : {"1.2/F2", "see 1.2/F2.", "(1.2/F)", "1.2", "1.2: shelters", "1.1, 1.2", "1.1,1.2",
                             "1.1–1.2", "as 1.2.", "1.2-də", "11.2, but 1.2"}) {
        INFO(text);
        CHECK(names(text, "1.2/F2"));
    }
    for (const char* text : {"", "1.2/F1", "1.2/O2", "1.2/O", "11.2", "1.20", "1.2.3", "3.1.2", "1.2 %", "1.2%",
                             "1.2\u00a0%", "1.2/F22", "v1.2", "1 2"}) {
        INFO(text);
        CHECK_FALSE(names(text, "1.2/F2"));
    }
}
