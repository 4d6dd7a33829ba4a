#include "report/reasons.h"

#include "method/builders.h"
#include "report/reading.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using model::Language;

namespace {

model::Assessment fourRecommendations() {
    model::Framework of = framework({2});
    addRecommendation(of, "A", {"1.1"});
    addRecommendation(of, "B", {"1.2"});
    addRecommendation(of, "C", {"1.1"});
    addRecommendation(of, "D", {});
    return assessment(std::move(of));
}

std::string reasonOf(const model::Assessment& assessment, const char* wanted, const method::RankOptions& options = {},
                     Language language = Language::En) {
    const method::Ranking ranking = method::results(assessment, options).ranking;
    for (std::size_t i = 0; i < ranking.items.size(); ++i) {
        const auto& item = assessment.framework.recommendations[ranking.items[i].recommendation];
        if (item.letter.text() == wanted) return report::reason(ranking, i, assessment, words(language));
    }
    return {};
}

std::string top(const model::Assessment& assessment, const method::RankOptions& options = {},
                Language language = Language::En) {
    return report::topSummary(method::results(assessment, options).ranking, assessment, words(language));
}

method::RankOptions topOf(int k) {
    return {method::RankBy::Dots, model::half, k};
}

std::string gapReason(const model::Assessment& assessment, const std::string& cell, Language language = Language::En) {
    const auto gaps = method::results(assessment).gaps;
    for (const auto* list : {&gaps.gaps, &gaps.evidenceNeeded}) {
        for (const method::Gap& gap : *list) {
            if (gap.cell == placeOf(assessment, cell)) return report::reason(gap, assessment, words(language));
        }
    }
    return {};
}

model::Assessment oneIndicator() {
    model::Assessment out = assessment(framework({1}));
    out.framework.indicators[0].cells[0].text = english("There is a plan");
    return out;
}

} // namespace

TEST_CASE("Bounds are one figure when they are equal, and a range with an en dash when not") {
    CHECK(report::boundsText(exactly(method::fraction(7, 10)), words()) == "0.70");
    CHECK(report::boundsText(bounds(method::fraction(35, 100), method::fraction(55, 100)), words()) == "0.35–0.55");
    CHECK(report::boundsText(std::nullopt, words()) == "–");
}

TEST_CASE("Figures have the decimal sign of the language and are rounded once, half away from zero") {
    CHECK(report::boundsText(exactly(method::fraction(1, 8)), words(Language::Az)) == "0,13");
    CHECK(report::boundsText(exactly(method::fraction(1, 3)), words(Language::Ru), 3) == "0,333");
}

TEST_CASE("A share is a whole percentage") {
    CHECK(report::percentText(method::fraction(2, 3), words()) == "67\u00a0%");
    CHECK(report::percentText(std::nullopt, words()) == "–");
}

TEST_CASE("A shared rank carries an equals sign") {
    method::RankedItem item;
    item.rank = 2;
    CHECK(report::rankText(item) == "2");
    item.shared = true;
    CHECK(report::rankText(item) == "2=");
}

TEST_CASE("Each standing has a word") {
    model::Assessment a = oneIndicator();
    rate(a, "1.1/F1", {partly});
    rate(a, "1.1/F2", {met, notMet});
    rate(a, "1.1/O1", {notApplicable});
    const auto card = method::score(a);
    CHECK(report::standingText(a, card.cells[0], words()) == "Partly");
    CHECK(report::standingText(a, card.cells[1], words()) == "Disputed");
    CHECK(report::standingText(a, card.cells[2], words()) == "Not applicable");
    CHECK(report::standingText(a, card.cells[3], words()) == "Not judged");
    CHECK(report::standingText(a, card.cells[3], words(Language::Az)) == "Qiymətləndirilməyib");
}

TEST_CASE("A list ends in the language's own and") {
    CHECK(report::listed({}, words()).empty());
    CHECK(report::listed({"A"}, words()) == "A");
    CHECK(report::listed({"A", "B"}, words(Language::Ru)) == "A и B");
    CHECK(report::listed({"A", "B", "C"}, words()) == "A, B and C");
    CHECK(report::listed({"A", "B", "C"}, words(Language::Az)) == "A, B və C");
}

TEST_CASE("The reason of a gap says what fails, where and on what evidence") {
    model::Assessment a = oneIndicator();
    rate(a, "1.1/F1", {notMet});
    CHECK(gapReason(a, "1.1/F1") == "Not met: “There is a plan” (framework, level 1). No source is cited.");
    model::Citation citation;
    cellOf(a, "1.1/F1").citations = {citation};
    CHECK(contains(gapReason(a, "1.1/F1"), "Evidence: 1 citation supports this."));
    citation.contradicts = true;
    cellOf(a, "1.1/F1").citations.push_back(citation);
    CHECK(contains(gapReason(a, "1.1/F1"), "Evidence: citations for 1, against 1."));
}

TEST_CASE("The reason of a disputed cell names the grades given, each once, best first") {
    model::Assessment a = oneIndicator();
    rate(a, "1.1/F1", {notMet, met, notMet});
    CHECK(contains(gapReason(a, "1.1/F1"), "Disputed between Met, Not met: “There is a plan”"));
}

TEST_CASE("Unknown cells say whether they were looked at") {
    model::Assessment a = oneIndicator();
    rate(a, "1.1/F1", {insufficient});
    CHECK(contains(gapReason(a, "1.1/F1"), "Looked at, but the evidence does not tell"));
    CHECK(contains(gapReason(a, "1.1/O2"), "Not judged yet: “” (operational, level 2)"));
}

TEST_CASE("A figure of its own is the reason of a rank") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 7, {{letter("A"), 3}, {letter("B"), 1}});
    CHECK(reasonOf(a, "A") == "3 dots; no other recommendation has the same.");
    CHECK(reasonOf(a, "B") == "1 dot; no other recommendation has the same.");
    CHECK(reasonOf(a, "A", {}, Language::Ru) == "3 точки; ни у одной другой рекомендации такого показателя нет.");
}

TEST_CASE("Need is the reason where it parts equal figures") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 7, {{letter("A"), 2}, {letter("B"), 2}});
    rateIndicator(a, "1.1", met, met, met, met);
    rateIndicator(a, "1.2", notMet, notMet, notMet, notMet);
    CHECK(reasonOf(a, "B") == "2 dots, as A too; need (1.00) tells them apart.");
}

TEST_CASE("Where an unseen need breaks no tie, the reason says that it is hidden and gives no figure of it") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 9, {{letter("A"), 2}, {letter("B"), 2}, {letter("C"), 1}});
    rateIndicator(a, "1.1", met, met, met, met);
    rateIndicator(a, "1.2", notMet, notMet, notMet, notMet);
    method::Unseen unseen(a.cells.size(), false);
    unseen[4] = true; // of B
    const method::Ranking ranking = method::results(a, {}, unseen).ranking;
    const auto reasonAt = [&](std::size_t place) {
        return report::reasonWithoutNeed(ranking, place, a, words(Language::En));
    };
    CHECK(reasonAt(0) ==
          "2 dots, as B too; need breaks no tie while it is hidden, that is until you have judged the cells behind it: "
          "the rank is shared.");
    CHECK(reasonAt(2) == reasonOf(a, "C"));
}

TEST_CASE("A tie says why need cannot part it") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 7, {{letter("A"), 2}, {letter("C"), 2}});
    rateIndicator(a, "1.1", partly, partly, partly, partly);
    CHECK(reasonOf(a, "A") == "2 dots and the same need (0.50) as C: the rank is shared.");

    model::Assessment open = fourRecommendations();
    addTotals(open, "survey", 7, {{letter("A"), 2}, {letter("B"), 2}});
    CHECK(contains(reasonOf(open, "A"), "2 dots, as B too; the ranges of need overlap"));
    CHECK(contains(reasonOf(open, "A"), "the rank can lie anywhere from 1 to 2"));

    model::Assessment absent = fourRecommendations();
    addTotals(absent, "survey", 7, {{letter("A"), 2}, {letter("D"), 2}});
    CHECK(contains(reasonOf(absent, "D"), "need is not known for all of them"));
}

TEST_CASE("Other methods give their own figure as the reason") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 4, {{letter("A"), 3}});
    const method::RankOptions shares{method::RankBy::Shares, model::half, 3};
    CHECK(reasonOf(a, "A", shares) == "Support 0.75; no other recommendation has the same.");
}

TEST_CASE("A figure has as many decimals as tell it from the others") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 1000, {{letter("A"), 502}, {letter("B"), 501}, {letter("C"), 400}});
    const method::RankOptions shares{method::RankBy::Shares, model::half, 3};
    CHECK(contains(reasonOf(a, "A", shares), "Support 0.502;"));
    CHECK(contains(reasonOf(a, "B", shares), "Support 0.501;"));
    CHECK(contains(reasonOf(a, "C", shares), "Support 0.40;"));
}

TEST_CASE("The top summary tells certain from tied") {
    const model::Assessment published = sample("azerbaijan-2016");
    CHECK(top(published) == "J is certain in the top three; A, B, E and L are tied for two places.");
    CHECK(top(published, {}, Language::Az) == "J ilk üçlüyə dəqiq daxildir; A, B, E və L iki yer üçün bərabərdir.");
    CHECK(top(published, {}, Language::Ru) == "J точно входит в первую тройку; A, B, E и L делят два места.");
}

TEST_CASE("The top summary leaves out what there is none of") {
    model::Assessment a = fourRecommendations();
    addTotals(a, "survey", 7, {{letter("A"), 3}, {letter("B"), 2}});
    CHECK(top(a, topOf(2)) == "A and B are certain in the top two.");
    CHECK(top(a, topOf(1)) == "A is certain in first place.");
    a.constituencies.clear();
    CHECK(contains(top(a, topOf(1)), "are tied for one place."));
    CHECK(top(assessment(framework({1}))) == "No recommendation is ranked.");
}

TEST_CASE("The gap between law and practice is said by who is ahead") {
    const auto said = [](int low, int high, Language language = Language::En) {
        return report::gapText(method::Bounds{method::fraction(low, 100), method::fraction(high, 100)},
                               words(language));
    };
    CHECK(said(35, 35) == "law ahead by 0.35");
    CHECK(said(20, 35) == "law ahead by 0.20–0.35");
    CHECK(said(0, 35) == "law ahead by 0.00–0.35");
    CHECK(said(0, 0) == "law and practice level");
    CHECK(said(-35, -20) == "practice ahead by 0.20–0.35");
    CHECK(said(-10, 35) == "law ahead by at most 0.35 or practice by at most 0.10");
    CHECK(said(35, 35, Language::Ru) == "закон опережает на 0,35");
    CHECK(report::gapText(std::nullopt, words()) == "–");
}
