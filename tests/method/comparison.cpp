// Section 12: what is told of two rounds or countries, and what is not.
#include "method/comparison.h"
#include "method/builders.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using method::CellChange;
using method::Comparison;

namespace {

Comparison compared(const std::vector<model::Assessment>& all) {
    std::vector<method::Results> results;
    for (const model::Assessment& each : all)
        results.push_back(method::results(each));
    std::vector<method::Compared> list;
    for (std::size_t i = 0; i < all.size(); ++i)
        list.push_back({&all[i], &results[i]});
    return method::compare(list);
}

/// The change of 1.1/F1 from what `before` was answered to what `now` is.
CellChange change(std::initializer_list<model::Answer> before, std::initializer_list<model::Answer> now) {
    model::Assessment first = assessment(framework({1}));
    model::Assessment second = first;
    rate(first, "1.1/F1", before);
    rate(second, "1.1/F1", now);
    return compared({first, second}).cells.at(0).changes.at(0);
}

const method::ComparedCell& cellIn(const Comparison& comparison, const std::string& cell) {
    return *std::find_if(comparison.cells.begin(), comparison.cells.end(),
                         [&](const auto& each) { return text(each.cell) == cell; });
}

} // namespace

TEST_CASE("A cell improves or worsens only where its intervals leave no doubt") {
    CHECK(change({partly}, {met}) == CellChange::Improved);
    CHECK(change({partly}, {notMet}) == CellChange::Worsened);
    CHECK(change({partly}, {partly}) == CellChange::Same);
    CHECK(change({notMet, partly}, {met}) == CellChange::Improved); // at most partly before
    CHECK(change({met, partly}, {notMet}) == CellChange::Worsened);
    CHECK(change({met, partly}, {met}) == CellChange::Unclear); // may have been met all along
    CHECK(change({met, partly}, {met, partly}) == CellChange::Unclear);
    CHECK(change({met, notMet}, {partly}) == CellChange::Unclear);
    CHECK(change({partly}, {met, partly}) == CellChange::Unclear);
    CHECK(change({partly}, {met, notMet}) == CellChange::Unclear);
}

TEST_CASE("What is told for the first time is new, what is told no more is gone") {
    CHECK(change({}, {met}) == CellChange::New);
    CHECK(change({insufficient}, {notMet}) == CellChange::New);
    CHECK(change({notApplicable}, {notMet}) == CellChange::New);
    CHECK(change({}, {met, partly}) == CellChange::New);
    CHECK(change({met}, {}) == CellChange::Gone);
    CHECK(change({met}, {insufficient}) == CellChange::Gone);
    CHECK(change({met}, {notApplicable}) == CellChange::Gone);
    CHECK(change({}, {}) == CellChange::Same);
    CHECK(change({insufficient}, {}) == CellChange::Same); // nothing was told in either
}

TEST_CASE("A judgement that was carried over is neither the same nor improved") {
    model::Assessment first = assessment(framework({1}));
    model::Assessment second = first;
    rate(first, "1.1/F1", {partly});
    rate(second, "1.1/F1", {met});
    cellOf(second, "1.1/F1").notReReviewed = true;
    CHECK(compared({first, second}).cells.at(0).changes.at(0) == CellChange::NotReReviewed);
}

TEST_CASE("Versions of a framework meet by ids") {
    model::Assessment first = assessment(framework({2}));
    model::Framework newer = framework({2});
    std::swap(newer.indicators[0], newer.indicators[1]); // 1.2 now comes first
    newer.indicators[1].id = model::IndicatorId{"1.3"};  // 1.1 is gone, 1.3 new
    newer.areas[0].title = english("Another title");
    addRecommendation(newer, "A", {"1.2"});
    addRecommendation(first.framework, "B", {"1.1"});
    model::Assessment second = assessment(std::move(newer));
    rate(first, "1.2/F1", {partly});
    rate(second, "1.2/F1", {met});
    rate(first, "1.1/F1", {met});
    rate(second, "1.3/F1", {met});
    const Comparison all = compared({first, second});
    REQUIRE(all.cells.size() == 12);
    CHECK(text(all.cells[0].cell) == "1.2/F1"); // the last assessment's order
    CHECK(text(all.cells[8].cell) == "1.1/F1"); // then what only the first has
    CHECK(cellIn(all, "1.2/F1").changes.at(0) == CellChange::Improved);
    CHECK(cellIn(all, "1.1/F1").changes.at(0) == CellChange::Gone);
    CHECK_FALSE(cellIn(all, "1.1/F1").standings.at(1));
    CHECK(cellIn(all, "1.3/F1").changes.at(0) == CellChange::New);
    CHECK(all.areas.size() == 1);
    REQUIRE(all.recommendations.size() == 2);
    CHECK(all.recommendations[0].letter == letter("A"));
    CHECK_FALSE(all.recommendations[0].ranks.at(0));
    CHECK(all.recommendations[0].ranks.at(1)->rank == 1);
    CHECK_FALSE(all.recommendations[1].ranks.at(1));
}

TEST_CASE("None is called the highest while intervals overlap or touch") {
    const auto scored = [](std::initializer_list<model::Answer> f1, std::initializer_list<model::Answer> f2) {
        model::Assessment a = assessment(framework({1}));
        rate(a, "1.1/F1", f1);
        rate(a, "1.1/F2", f2);
        return a;
    };
    const auto highest = [](const std::vector<model::Assessment>& all) {
        const Comparison comparison = compared(all);
        CHECK(comparison.areas.at(0).framework.highest == comparison.overall.framework.highest); // one area
        return comparison.overall.framework.highest;
    };
    const auto full = scored({met}, {met});
    const auto atLeastHalf = scored({met}, {});
    const auto half = scored({met}, {notMet});
    const auto none = scored({notMet}, {notMet});
    CHECK(highest({none, full}) == 1u);
    CHECK(highest({full, none, half}) == 0u);
    CHECK_FALSE(highest({full, full}));
    CHECK_FALSE(highest({atLeastHalf, half})); // they touch
    CHECK_FALSE(highest({atLeastHalf, full}));
    CHECK(highest({atLeastHalf, none}) == 0u);
    CHECK(compared({full, none}).areas.at(0).operational.scores.at(0) == bounds(0, 1));
}

TEST_CASE("Rounds are of one country, and ranks stand side by side") {
    model::Framework of = framework({1});
    addRecommendation(of, "A", {"1.1"});
    addRecommendation(of, "B", {"1.1"});
    model::Assessment first = assessment(of);
    model::Assessment second = assessment(of);
    addTotals(first, "chart", 4, {{letter("A"), 3}, {letter("B"), 1}});
    addTotals(second, "chart", 4, {{letter("A"), 2}, {letter("B"), 2}});
    const Comparison all = compared({first, second});
    CHECK(all.rounds);
    CHECK(all.recommendations[1].ranks.at(0)->rank == 2);
    CHECK(all.recommendations[1].ranks.at(0)->total == 1);
    CHECK(all.recommendations[1].ranks.at(1)->rank == 1);
    CHECK(all.recommendations[1].ranks.at(1)->shared);
    second.details.country = english("Elsewhere");
    CHECK_FALSE(compared({first, second}).rounds);
}

TEST_CASE("A country is the same when some name of it is, in whatever languages it is written") {
    using model::Language;
    const auto country = [](std::initializer_list<std::pair<Language, const char*>> names) {
        model::LocalText text;
        for (const auto& [language, name] : names)
            text.set(language, name);
        return text;
    };
    const auto all =
        country({{Language::Az, "Azərbaycan"}, {Language::En, "Azerbaijan"}, {Language::Ru, "Азербайджан"}});
    CHECK(method::isSameCountry(all, all));
    CHECK(method::isSameCountry(all, country({{Language::En, "azerbaijan"}})));
    CHECK(method::isSameCountry(country({{Language::Ru, "Азербайджан"}}), all));
    CHECK(method::isSameCountry(all, country({{Language::Az, "Azerbaijan"}})));
    CHECK_FALSE(method::isSameCountry(all, country({{Language::En, "Georgia"}})));
    CHECK_FALSE(method::isSameCountry(all, country({})));
    CHECK(method::isSameCountry(country({}), country({})));
}

TEST_CASE("Three rounds have a change from each to the next") {
    std::vector<model::Assessment> all(3, assessment(framework({1})));
    rate(all[0], "1.1/O2", {notMet});
    rate(all[1], "1.1/O2", {met});
    rate(all[2], "1.1/O2", {partly});
    CHECK(cellIn(compared(all), "1.1/O2").changes == std::vector{CellChange::Improved, CellChange::Worsened});
}
