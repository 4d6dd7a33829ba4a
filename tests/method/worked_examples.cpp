// The numbers printed in docs/method.md, section by section. Change one there and here together.
#include "method/agreement.h"
#include "method/builders.h"
#include "method/check.h"
#include "method/comparison.h"
#include "method/results.h"
#include "method/robustness.h"
#include "method/survey.h"
#include "method/traceability.h"

#include <catch2/catch.hpp>

#include <map>

using namespace meyar;
using namespace meyar::test;
using method::decimalText;
using method::fraction;
using method::RankBy;

namespace {

/// The example that runs through docs/method.md: coordination has 5.1 and 5.3, the latter twice as heavy;
/// prevention 4.1.
model::Assessment workedExample() {
    model::Framework of = framework({1, 2});
    of.areas[0].number = "4";
    of.areas[1].number = "5";
    of.indicators[0].id = model::IndicatorId{"4.1"};
    of.indicators[1].id = model::IndicatorId{"5.1"};
    of.indicators[2].id = model::IndicatorId{"5.3"};
    of.indicators[2].weight = model::PerMille{2000};
    addRecommendation(of, "J", {"4.1"});
    addRecommendation(of, "M", {"5.1"});
    addRecommendation(of, "N", {"5.3"});
    addRecommendation(of, "Q", {});
    model::Assessment a = assessment(std::move(of));
    rateIndicator(a, "4.1", met, notMet, partly, notMet);
    rate(a, "5.1/F1", {met, met, met});
    rate(a, "5.1/F2", {met, partly});
    rate(a, "5.1/O1", {partly, notMet});
    cellOf(a, "5.1/O1").agreed = model::Agreement{partly, "procedures exist for two of four bodies"};
    rate(a, "5.1/O2", {insufficient});
    rateIndicator(a, "5.3", met, met, met, notApplicable);
    return a;
}

/// Its votes: four valid ballots and a void one, a flip chart, and dots of a column that is lost.
void addVotes(model::Assessment& a) {
    addConstituency(a, "survey");
    for (const char* choices : {"JM", "J", "N", "MNQ"})
        cast(a, "survey", choices);
    cast(a, "survey", "JN").voidWhy = "second ballot in the envelope";
    addTotals(a, "workshop", 5, {{letter("J"), 2}, {letter("N"), 2}});
    addTotals(a, "unspecified", {}, {{letter("M"), 2}});
}

constexpr std::size_t place51 = 1;

} // namespace

TEST_CASE("docs/method.md, section 2: where the cells of 5.1 stand") {
    model::Assessment a = workedExample();
    const method::Scorecard card = method::score(a);
    const auto at = [&](const char* cell) { return card.cells[placeOf(a, cell)]; };
    CHECK(at("5.1/F1").agreed == met);
    CHECK(at("5.1/F2").standing == method::Standing::Disputed);
    CHECK(at("5.1/F2").low == model::half);
    CHECK(at("5.1/F2").high == model::one);
    CHECK(at("5.1/O1").agreed == partly);
    CHECK(at("5.1/O2").unknown());
}

TEST_CASE("docs/method.md, section 3: what is shaded in 5.1") {
    model::Assessment a = workedExample();
    const method::Scorecard card = method::score(a);
    CHECK_FALSE(card.cells[placeOf(a, "5.1/F1")].shaded);
    CHECK_FALSE(card.cells[placeOf(a, "5.1/F2")].shaded);
    CHECK(card.cells[placeOf(a, "5.1/O1")].shaded);
    CHECK_FALSE(card.cells[placeOf(a, "5.1/O2")].shaded);
}

TEST_CASE("docs/method.md, section 4: the scores and levels of 5.1") {
    const method::IndicatorScore score = method::score(workedExample()).indicators[place51];
    CHECK(score.framework.score->exact() == bounds(fraction(3, 4), fraction(1, 1)));
    CHECK(score.framework.levelLow == 1);
    CHECK(score.framework.levelHigh == 2);
    CHECK(score.operational.score->exact() == bounds(fraction(1, 4), fraction(1, 2)));
    CHECK(score.operational.levelLow == 0);
    CHECK(score.operational.levelHigh == 0);
    CHECK(score.findings == std::vector{method::IndicatorFinding::LawAheadOfPractice});
}

TEST_CASE("docs/method.md, section 5: coordination and the whole") {
    const method::Scorecard card = method::score(workedExample());
    const method::AreaScore& coordination = card.areas[1];
    CHECK(coordination.framework == bounds(fraction(11, 12), fraction(1, 1)));
    CHECK(coordination.operational == bounds(fraction(3, 4), fraction(5, 6)));
    CHECK(coordination.gap == bounds(fraction(1, 12), fraction(1, 4)));
    CHECK(coordination.agreed == 5);
    CHECK(coordination.applicable == 7);
    CHECK(card.areas[0].framework == exactly(fraction(1, 2)));
    CHECK(card.areas[0].operational == exactly(fraction(1, 4)));
    CHECK(card.overall.framework == bounds(fraction(17, 24), fraction(3, 4)));
    CHECK(card.overall.operational == bounds(fraction(1, 2), fraction(13, 24)));
    CHECK(card.overall.gap == bounds(fraction(1, 6), fraction(1, 4)));
    CHECK(decimalText(card.overall.framework->low, 2) == "0.71");
}

TEST_CASE("docs/method.md, section 6: the gaps in order, and the evidence needed") {
    model::Assessment a = workedExample();
    const method::Gaps found = findGaps(a, method::score(a));
    std::vector<std::string> lines;
    for (const method::Gap& gap : found.gaps) {
        lines.push_back(text(a.framework.cellAt(gap.cell)) + " " + decimalText(gap.severity.exact().low, 2) + " " +
                        decimalText(gap.severity.exact().high, 2));
    }
    CHECK(lines == std::vector<std::string>{"4.1/F2 0.50 0.50", "4.1/O2 0.50 0.50", "4.1/O1 0.25 0.25",
                                            "5.1/O1 0.25 0.25", "5.1/F2 0.00 0.25"});
    REQUIRE(found.evidenceNeeded.size() == 1);
    CHECK(found.evidenceNeeded[0].severity.exact() == bounds(fraction(0, 1), fraction(1, 2)));
}

TEST_CASE("docs/method.md, sections 7 and 8: dots, support and the three methods") {
    model::Assessment a = workedExample();
    addVotes(a);
    const method::Tally votes = method::tally(a);
    CHECK(votes.totals == std::vector<std::int64_t>{4, 4, 4, 1});
    CHECK(votes.constituencies[0].valid == 4);
    CHECK(votes.constituencies[0].voided == 1);
    CHECK(support(votes, 0) == fraction(9, 20));
    CHECK(support(votes, 1) == fraction(1, 4));
    CHECK(support(votes, 2) == fraction(9, 20));
    CHECK(support(votes, 3) == fraction(1, 8));

    const method::Scorecard card = method::score(a);
    CHECK(need(a.framework, card, 0) == exactly(fraction(5, 8)));
    CHECK(need(a.framework, card, 1) == bounds(fraction(1, 8), fraction(1, 2)));
    CHECK(need(a.framework, card, 2) == exactly(fraction(0, 1)));

    const auto order = [&](RankBy by) {
        std::string out;
        for (const method::RankedItem& item : rank(a, card, votes, {by, model::half, 3}).items) {
            out += a.framework.recommendations[item.recommendation].letter.text() + std::to_string(item.rank) + "[" +
                   std::to_string(item.rankLow) + "-" + std::to_string(item.rankHigh) + "] " +
                   decimalText(item.figure, 4) + " ";
        }
        return out;
    };
    CHECK(order(RankBy::Dots) == "J1[1-1] 4.0000 M2[2-2] 4.0000 N3[3-3] 4.0000 Q4[4-4] 1.0000 ");
    CHECK(order(RankBy::Shares) == "J1[1-1] 0.4500 N2[2-2] 0.4500 M3[3-3] 0.2500 Q4[4-4] 0.1250 ");
    CHECK(order(RankBy::Balanced) == "J1[1-1] 0.5375 M2[2-3] 0.2813 N3[2-3] 0.2250 Q4[4-4] 0.1250 ");
}

TEST_CASE("docs/method.md, section 8: the top three of the published table") {
    model::Framework of = framework({1});
    for (char c = 'A'; c <= 'Q'; ++c)
        addRecommendation(of, std::string(1, c), {});
    model::Assessment a = assessment(std::move(of));
    addTotals(a, "survey", 7, {{letter("J"), 3}, {letter("L"), 1}});
    addTotals(a, "workshop", {}, {{letter("J"), 3}, {letter("L"), 2}});
    addTotals(a, "unspecified", {},
              {{letter("A"), 3}, {letter("B"), 3}, {letter("E"), 3}, {letter("G"), 2}, {letter("N"), 2}});
    const method::Ranking ranking = method::results(a).ranking;
    std::string order;
    for (const method::RankedItem& item : ranking.items) {
        order += a.framework.recommendations[item.recommendation].letter.text() + std::to_string(item.rank);
        order += item.place == method::TopPlace::Certain ? "!" : item.place == method::TopPlace::Tied ? "?" : "";
    }
    CHECK(order == "J1!A2?B2?E2?L2?G6N6C8D8F8H8I8K8M8O8P8Q8");
    CHECK(ranking.placesLeft == 2);
    CHECK(ranking.leftOutOfSupport.size() == 2);
}

TEST_CASE("docs/method.md, section 9: how firm the order by dots is when the survey is drawn anew") {
    model::Assessment a = workedExample();
    addVotes(a);
    const method::Results all = method::results(a, {RankBy::Dots, model::half, 1});
    const method::Robustness drawn = method::robustness(a, all.scorecard, all.tally, all.ranking,
                                                        {.draws = 1000, .seed = 1, .vary = {true, false, false}})
                                         .value();
    std::vector<std::string> lines;
    for (const method::Firmness& each : drawn.items) {
        lines.push_back(a.framework.recommendations[each.recommendation].letter.text() + " " +
                        decimalText(each.inTop, 2) + " " + std::to_string(each.low) + "-" +
                        std::to_string(each.median) + "-" + std::to_string(each.high));
    }
    CHECK(lines == std::vector<std::string>{"J 0.54 1-1-3", "M 0.23 1-2-3", "N 0.23 1-3-3", "Q 0.00 3-4-4"});
    CHECK(decimalText(drawn.orders[0].holds, 3) == "0.625");
    CHECK(drawn.orders[0].holds + drawn.orders[0].reversed == 1);
    CHECK(drawn.orders[0].atEveryValue);
    CHECK_FALSE(drawn.orders[0].underEveryWeight);
    CHECK(drawn.heldFixed == std::vector{model::ConstituencyId{"workshop"}, model::ConstituencyId{"unspecified"}});
}

TEST_CASE("docs/method.md, section 10: agreement on three cells") {
    model::Assessment a = workedExample();
    const method::Agreements all = method::agreements(a, method::score(a));
    CHECK(all.overall.cells == 3);
    CHECK(all.overall.raw == fraction(1, 3));
    CHECK(all.overall.alphaOrdinal == fraction(4, 7));
    CHECK(all.overall.alphaNominal == fraction(1, 7));
    CHECK(all.areas[1].ac1 == fraction(19, 115));
    CHECK(all.areas[1].ac2 == fraction(515, 803));
    CHECK(decimalText(*all.overall.ac1, 2) == "0.05");
    CHECK(decimalText(*all.overall.ac2, 2) == "0.49");
    REQUIRE(all.overall.interval);
    CHECK(all.overall.interval->low == Approx(-0.48).margin(0.005));
    CHECK(all.overall.interval->high == 1.0);
    CHECK_FALSE(all.areas[0].alphaOrdinal);
    REQUIRE(all.disputed.size() == 1);
    CHECK(all.disputed[0].cell == placeOf(a, "5.1/F2"));
}

TEST_CASE("docs/method.md, section 12: 5.1 in two rounds") {
    const model::Assessment first = workedExample();
    model::Assessment second = workedExample();
    cellOf(second, "5.1/F1").notReReviewed = true;
    cellOf(second, "5.1/F2").ratings.clear();
    rate(second, "5.1/F2", {partly});
    cellOf(second, "5.1/O1").agreed->answer = met;
    cellOf(second, "5.1/O2").ratings.clear();
    rate(second, "5.1/O2", {notMet});
    const method::Results before = method::results(first);
    const method::Results after = method::results(second);
    const std::array compared{method::Compared{&first, &before}, method::Compared{&second, &after}};
    const method::Comparison all = method::compare(compared);
    CHECK(all.rounds);
    std::vector<std::string_view> changes;
    for (std::size_t slot = 0; slot < 4; ++slot)
        changes.push_back(method::code(all.cells[place51 * 4 + slot].changes.at(0)));
    CHECK(changes == std::vector<std::string_view>{"not_re_reviewed", "unclear", "improved", "new"});
}

TEST_CASE("docs/method.md, section 11: a survey table, what does not sum, and what is withheld") {
    const model::Survey survey{7, {}};
    model::Question asked;
    asked.id = model::QuestionId{"7.1.2"};
    asked.base = 7;
    asked.answered = 6;
    for (const int count : {1, 4, 1})
        asked.options.push_back({english("option"), count, false});
    const method::QuestionResult table = method::tabulate(survey, asked);
    CHECK(decimalText(*table.options[1].share * 100, 0) == "67");
    CHECK(decimalText(*table.options[0].share * 100, 0) == "17");
    CHECK(table.findings.empty());
    const method::QuestionResult published = method::tabulate(survey, asked, {false, true});
    for (const method::OptionResult& option : published.options)
        CHECK(option.suppressed);

    asked.options = {{english("agree"), {}, false}, {english("disagree"), {}, false}};
    asked.unplaced = {4, 1};
    CHECK(method::tabulate(survey, asked).findings.at(0).code == "counts_do_not_sum");
}

TEST_CASE("docs/method.md, section 14: from J and M to gaps, paragraphs and back") {
    model::Assessment a = workedExample();
    addVotes(a);
    model::Citation law;
    law.source = model::SourceId{"Aze 30"};
    cellOf(a, "5.1/F2").citations = {law};
    const model::AreaId coordination = a.framework.indicators[place51].area;
    a.sections = {{model::SectionId{"bodies"}, coordination, english("Bodies"), english("The law [@Aze 30, p. 7].")},
                  {model::SectionId{"practice"}, coordination, english("Practice"), english("Of 5.1/O1 and 5.3.")},
                  {model::SectionId{"money"}, coordination, english("Money"), english("Costs rose by 5.1 %.")}};
    a.detailed = {{model::DetailId{"d"}, coordination, english("Meetings"), {}}};
    const method::Results all = method::results(a);

    const method::AnsweredGaps ofM = method::gapsAnsweredBy(a.framework, all, 1);
    std::vector<std::size_t> cells;
    std::string codes;
    for (const method::Gap* gap : ofM.gaps) {
        cells.push_back(gap->cell);
        codes += model::text(a.framework.cellAt(gap->cell)) + " ";
    }
    CHECK(codes == "5.1/O1 5.1/F2 ");
    CHECK(ofM.unknown == 1);
    CHECK(method::paragraphsOn(a, placeOf(a, "5.1/F2")) == method::Paragraphs{{0}, {0}});
    CHECK(method::paragraphsOn(a, placeOf(a, "5.1/O1")) == method::Paragraphs{{1}, {0}});
    CHECK(method::paragraphsOn(a, cells) == method::Paragraphs{{0, 1}, {0}});
    const auto answers = method::recommendationsFor(a.framework, all, placeOf(a, "5.1/O1"));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0]->recommendation == 1);
    CHECK(answers[0]->total == 4);
    CHECK(answers[0]->rank == 2);
    const auto practice = method::gapsToldIn(a, all, a.sections[1]);
    REQUIRE(practice.size() == 1);
    CHECK(practice[0]->cell == placeOf(a, "5.1/O1"));
    CHECK(method::gapsToldIn(a, all, a.sections[2]).empty());
    CHECK(method::gapsIn(a.framework, all, a.detailed[0].area).size() == 2);
    const method::Orphans orphans = method::orphans(a.framework, all);
    CHECK(orphans.gaps.empty());
    CHECK(orphans.recommendations == std::vector<std::size_t>{2, 3}); // N and Q
    CHECK(orphans.withoutVotes.empty());
}

TEST_CASE("docs/method.md, section 15: what 5.1, 5.3 and the votes leave open") {
    model::Assessment a = workedExample();
    addVotes(a);
    model::Citation law;
    law.source = model::SourceId{"Aze 30"};
    cellOf(a, "5.1/F2").citations = {law};
    std::map<std::string, std::string> codes; // by place
    for (const model::Finding& finding : method::check(a, method::score(a)))
        codes[finding.place] += finding.code + " ";
    CHECK(codes["5.1/F1"] == "unjustified uncited ");
    CHECK(codes["5.1/F2"] == "disputed ");
    CHECK(codes["5.1/O1"] == "uncited ");
    CHECK(codes["5.1/O2"].empty());
    CHECK(codes["5.1"] == "law_ahead_of_practice ");
    CHECK(codes["5.3/O2"] == "not_applicable_without_reason ");
    CHECK(codes["unspecified"] == "constituency_without_voters ");
}
