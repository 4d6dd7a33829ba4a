// What must hold of any assessment: drawn by RapidCheck, which shrinks what fails to the least that does. The seed is
// fixed where tests are run (RC_PARAMS), so that every run draws the same.
#include "method/agreement.h"
#include "method/builders.h"
#include "method/comparison.h"
#include "method/results.h"
#include "method/robustness.h"
#include "model/copy_for_others.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace meyar;
using namespace meyar::test;
using method::RankBy;

namespace {

/// An assessment as numbers, which shrink towards 0: nothing judged, plain weights, no votes.
struct Plan {
    std::vector<int> cells;   ///< 16: what was answered
    std::vector<int> weights; ///< 2 areas, 4 indicators, the levels
    std::vector<int> links;   ///< further links of A, B and C: an indicator and a weight
    std::vector<int> ballots; ///< a bit a letter, 1..14
    std::vector<int> dots;    ///< 4: of a flip chart
};

std::ostream& operator<<(std::ostream& out, const Plan& plan) {
    const auto list = [&](const char* name, const std::vector<int>& numbers) {
        out << name;
        for (const int number : numbers)
            out << ' ' << number;
        out << "; ";
    };
    list("cells", plan.cells);
    list("weights", plan.weights);
    list("links", plan.links);
    list("ballots", plan.ballots);
    list("dots", plan.dots);
    return out;
}

rc::Gen<std::vector<int>> numbers(std::size_t count, int below) {
    return rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, below));
}

rc::Gen<Plan> anyPlan() {
    return rc::gen::build<Plan>(
        rc::gen::set(&Plan::cells, numbers(16, 36)), rc::gen::set(&Plan::weights, numbers(7, 4)),
        rc::gen::set(&Plan::links, numbers(3, 16)),
        rc::gen::set(&Plan::ballots, rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 15))),
        rc::gen::set(&Plan::dots, numbers(4, 4)));
}

model::PerMille weightOf(int number) {
    return model::PerMille{std::array{1000, 500, 1700, 9999}[static_cast<std::size_t>(number)]};
}

/// Nothing, one answer, or two or three assessors' grades.
std::vector<model::Answer> answers(int number) {
    if (number == 0) return {};
    if (number == 1) return {insufficient};
    if (number == 2) return {notApplicable};
    const auto grade = [](int place) { return model::Answer::grade(static_cast<std::size_t>(place % 3)); };
    if (number < 9) return {grade(number)};
    if (number < 18) return {grade(number), grade(number / 3)};
    return {grade(number), grade(number / 3), grade(number / 9)};
}

model::Assessment made(const Plan& plan) {
    model::Framework of = framework({2, 2});
    for (std::size_t i = 0; i < 2; ++i)
        of.areas[i].weight = weightOf(plan.weights[i]);
    for (std::size_t i = 0; i < 4; ++i)
        of.indicators[i].weight = weightOf(plan.weights[2 + i]);
    if (plan.weights[6] > 1) of.levelWeights = {model::PerMille{600}, model::PerMille{400}};
    addRecommendation(of, "A", {"1.1", "1.2/F1"});
    addRecommendation(of, "B", {"2.1/F", "1.2/O"});
    addRecommendation(of, "C", {"2.2", "2.1/O2"});
    addRecommendation(of, "Q", {});
    for (std::size_t i = 0; i < plan.links.size(); ++i) {
        const auto number = static_cast<std::size_t>(plan.links[i]);
        if (number >= 4)
            of.recommendations[i].links.push_back({of.indicators[number % 4].id, {}, {}, weightOf(plan.links[i] / 4)});
    }
    model::Assessment out = assessment(std::move(of));
    out.assessors = {{model::AssessorId{"a1"}, "N"}, {model::AssessorId{"a2"}, "O"}, {model::AssessorId{"a3"}, "T"}};
    for (std::size_t i = 0; i < out.cells.size(); ++i)
        for (const model::Answer answer : answers(plan.cells[i]))
            out.cells[i].ratings.push_back({out.assessors[out.cells[i].ratings.size()].id, answer, {}, {}});
    addConstituency(out, "survey");
    addConstituency(out, "hall");
    for (const int ballot : plan.ballots) {
        std::string choices;
        for (int i = 0; i < 4; ++i)
            if ((ballot >> i) % 2 == 1) choices += "ABCQ"[i];
        cast(out, ballot % 3 == 0 ? "hall" : "survey", choices);
    }
    std::map<model::Letter, std::int64_t> dots;
    for (std::size_t i = 0; i < 4; ++i)
        dots[out.framework.recommendations[i].letter] = plan.dots[i];
    addTotals(out, "chart", 4, std::move(dots));
    return out;
}

constexpr std::array allMethods{RankBy::Dots, RankBy::Shares, RankBy::Balanced};

/// What a ranking says of one recommendation; by title, which keeps its recommendation through any change of letters
/// or order.
using Said = std::tuple<int, bool, int, int, method::DecidedBy, method::TopPlace, std::string>;

std::map<std::string, Said> said(const model::Assessment& a, RankBy by) {
    std::map<std::string, Said> out;
    for (const method::RankedItem& item : method::results(a, {by, model::half, 2}).ranking.items) {
        const std::string& title = a.framework.recommendations[item.recommendation].title.in(model::Language::En);
        out[title] = {item.rank,      item.shared, item.rankLow,         item.rankHigh,
                      item.decidedBy, item.place,  item.figure.get_str()};
    }
    return out;
}

void sameRanks(const model::Assessment& one, const model::Assessment& other) {
    for (const RankBy by : allMethods)
        RC_ASSERT(said(one, by) == said(other, by));
}

template <class Items>
void shuffle(Items& items) {
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[*rc::gen::inRange<std::size_t>(0, i)]);
}

/// A to Z, B to A, C to M, Q to B: no order of letters is kept.
model::Letter renamed(const model::Letter& old) {
    static const std::map<model::Letter, model::Letter> names{
        {letter("A"), letter("Z")}, {letter("B"), letter("A")}, {letter("C"), letter("M")}, {letter("Q"), letter("B")}};
    return names.at(old);
}

void rename(model::Assessment& a) {
    for (model::Recommendation& item : a.framework.recommendations)
        item.letter = renamed(item.letter);
    for (model::Constituency& constituency : a.constituencies) {
        std::map<model::Letter, std::int64_t> dots;
        for (const auto& [old, count] : constituency.dots)
            dots[renamed(old)] = count;
        constituency.dots = std::move(dots);
        constituency.id = model::ConstituencyId{"z" + constituency.id.text()};
    }
    for (model::Ballot& ballot : a.ballots) {
        ballot.constituency = model::ConstituencyId{"z" + ballot.constituency.text()};
        for (model::Letter& choice : ballot.choices)
            choice = renamed(choice);
    }
}

void raise(model::Cell& cell) {
    for (model::Rating& rating : cell.ratings) {
        if (rating.answer.isGrade() && rating.answer.place() > 0)
            rating.answer = model::Answer::grade(rating.answer.place() - 1);
    }
}

/// The same with every open cell settled on a grade within its interval.
model::Assessment completed(model::Assessment a) {
    for (model::Cell& cell : a.cells) {
        const method::CellStanding standing = method::standingOf(a.framework.scale, cell);
        if (!standing.applicable() || standing.low == standing.high) continue;
        std::vector<model::Answer> within;
        for (std::size_t place = 0; place < a.framework.scale.size(); ++place) {
            const model::PerMille value = a.framework.scale[place].value;
            if (value >= standing.low && value <= standing.high) within.push_back(model::Answer::grade(place));
        }
        cell.agreed = model::Agreement{within[*rc::gen::inRange<std::size_t>(0, within.size())], {}};
    }
    return a;
}

bool neverLower(const std::optional<method::Bounds>& after, const std::optional<method::Bounds>& before) {
    if (!before || !after) return before.has_value() == after.has_value();
    return after->low >= before->low && after->high >= before->high;
}

bool within(const std::optional<method::Bounds>& one, const std::optional<method::Bounds>& all) {
    if (!one || !all) return one.has_value() == all.has_value();
    return one->low >= all->low && one->high <= all->high;
}

std::string printed(const method::Robustness& all) {
    std::string out;
    for (const method::Firmness& each : all.items)
        out += each.inTop.get_str() + ' ' + std::to_string(each.low * 10000 + each.median * 100 + each.high) + '\n';
    for (const method::Order& each : all.orders)
        out += each.holds.get_str() + ' ' + each.reversed.get_str() + '\n';
    return out;
}

method::Robustness drawn(const model::Assessment& a, const method::Ranking& ranking,
                         const method::DrawOptions& options) {
    const method::Results all = method::results(a, ranking.options);
    return method::robustness(a, all.scorecard, all.tally, ranking, options).value();
}

} // namespace

TEST_CASE("Of any assessment, order and names change nothing") {
    rc::prop("no order of recommendations, links, constituencies or ballots changes a rank", [] {
        const model::Assessment a = made(*anyPlan());
        model::Assessment shuffled = a;
        shuffle(shuffled.framework.recommendations);
        for (model::Recommendation& item : shuffled.framework.recommendations)
            shuffle(item.links);
        shuffle(shuffled.constituencies);
        shuffle(shuffled.ballots);
        sameRanks(shuffled, a);
    });
    rc::prop("no letter and no id changes a rank", [] {
        const model::Assessment a = made(*anyPlan());
        model::Assessment other = a;
        rename(other);
        sameRanks(other, a);
    });
    rc::prop("relabelled assessors, and ratings in another order, agree just as well", [] {
        const model::Assessment a = made(*anyPlan());
        model::Assessment other = a;
        for (model::Cell& cell : other.cells) {
            for (model::Rating& rating : cell.ratings)
                rating.assessor = model::AssessorId{rating.assessor.text() == "a1" ? "a3" : "a1"};
            shuffle(cell.ratings);
        }
        const method::Scorecard card = method::score(a);
        RC_ASSERT(method::score(other).cells == card.cells);
        const method::Agreement before = method::agreements(a, card).overall;
        const method::Agreement after = method::agreements(other, card).overall;
        RC_ASSERT(after.alphaOrdinal == before.alphaOrdinal);
        RC_ASSERT(after.alphaNominal == before.alphaNominal);
        RC_ASSERT(after.ac1 == before.ac1);
        RC_ASSERT(after.ac2 == before.ac2);
        RC_ASSERT(after.raw == before.raw);
    });
}

TEST_CASE("Of any assessment, a copy for others has the same figures") {
    rc::prop("without confidential sources and without names", [] {
        model::Assessment a = made(*anyPlan());
        a.sources = {{model::SourceId{"Open"}, {}, "T", {}, {}, false},
                     {model::SourceId{"Closed"}, {}, "U", {}, {}, true}};
        for (std::size_t i = 0; i < a.cells.size(); ++i)
            a.cells[i].citations = {{model::CitationId{std::to_string(i)}, a.sources[i % 2].id, {}, {}, false, {}}};
        if (!a.ballots.empty()) a.ballots.front().voidWhy = "Left.";
        const model::Wording words(model::Language::En, {{"copy.assessor", {"Assessor {n}"}}});
        const model::Assessment copy = model::copyForOthers(a, {}, words).assessment;
        RC_ASSERT(copy.sources.size() == 1U);
        sameRanks(copy, a);
        const method::Results before = method::results(a);
        const method::Results after = method::results(copy);
        RC_ASSERT(after.scorecard.cells == before.scorecard.cells);
        RC_ASSERT(after.scorecard.overall.framework == before.scorecard.overall.framework);
        RC_ASSERT(after.scorecard.overall.operational == before.scorecard.overall.operational);
        for (std::size_t i = 0; i < before.scorecard.areas.size(); ++i)
            RC_ASSERT(after.scorecard.areas[i].gap == before.scorecard.areas[i].gap);
        for (std::size_t i = 0; i < before.scorecard.indicators.size(); ++i) {
            RC_ASSERT(after.scorecard.indicators[i].framework == before.scorecard.indicators[i].framework);
            RC_ASSERT(after.scorecard.indicators[i].operational == before.scorecard.indicators[i].operational);
        }
        RC_ASSERT(after.tally.totals == before.tally.totals);
        RC_ASSERT(after.gaps.gaps.size() == before.gaps.gaps.size());
        for (std::size_t i = 0; i < before.gaps.gaps.size(); ++i) {
            RC_ASSERT(after.gaps.gaps[i].cell == before.gaps.gaps[i].cell);
            RC_ASSERT(after.gaps.gaps[i].severity == before.gaps.gaps[i].severity);
        }
        RC_ASSERT(method::agreements(copy, after.scorecard).overall.alphaOrdinal ==
                  method::agreements(a, before.scorecard).overall.alphaOrdinal);
    });
}

TEST_CASE("Of any assessment, a better grade never lowers a score and never raises a need") {
    rc::prop("monotone in every cell", [] {
        const model::Assessment a = made(*anyPlan());
        const method::Scorecard before = method::score(a);
        const auto cell = *rc::gen::inRange<std::size_t>(0, 16);
        model::Assessment better = a;
        raise(better.cells[cell]);
        const method::Scorecard after = method::score(better);
        RC_ASSERT(neverLower(after.overall.framework, before.overall.framework));
        RC_ASSERT(neverLower(after.overall.operational, before.overall.operational));
        for (std::size_t i = 0; i < before.areas.size(); ++i) {
            RC_ASSERT(neverLower(after.areas[i].framework, before.areas[i].framework));
            RC_ASSERT(neverLower(after.areas[i].operational, before.areas[i].operational));
        }
        for (std::size_t i = 0; i < before.indicators.size(); ++i) {
            RC_ASSERT(after.indicators[i].framework.levelLow >= before.indicators[i].framework.levelLow);
            RC_ASSERT(after.indicators[i].operational.levelHigh >= before.indicators[i].operational.levelHigh);
        }
        for (std::size_t i = 0; i < a.framework.recommendations.size(); ++i)
            RC_ASSERT(neverLower(need(a.framework, before, i), need(a.framework, after, i)));
        RC_ASSERT(neverLower(severityOf(a.framework, cell, before.cells[cell]).exact(),
                             severityOf(a.framework, cell, after.cells[cell]).exact()));
    });
}

TEST_CASE("Of any assessment, bounds contain every completion") {
    rc::prop("scores, gaps between law and practice, needs and ranges of ranks", [] {
        const model::Assessment a = made(*anyPlan());
        const model::Assessment one = completed(a);
        const method::Scorecard open = method::score(a);
        const method::Scorecard settled = method::score(one);
        RC_ASSERT(within(settled.overall.framework, open.overall.framework));
        RC_ASSERT(within(settled.overall.operational, open.overall.operational));
        RC_ASSERT(within(settled.overall.gap, open.overall.gap));
        for (std::size_t i = 0; i < open.areas.size(); ++i) {
            RC_ASSERT(within(settled.areas[i].framework, open.areas[i].framework));
            RC_ASSERT(within(settled.areas[i].operational, open.areas[i].operational));
        }
        for (std::size_t i = 0; i < a.framework.recommendations.size(); ++i)
            RC_ASSERT(within(need(a.framework, settled, i), need(a.framework, open, i)));
        for (const RankBy by : allMethods) {
            const method::Ranking before = method::results(a, {by, model::half, 2}).ranking;
            for (const method::RankedItem& item : method::results(one, {by, model::half, 2}).ranking.items) {
                const auto range = std::find_if(before.items.begin(), before.items.end(), [&](const auto& each) {
                    return each.recommendation == item.recommendation;
                });
                RC_ASSERT(item.rank >= range->rankLow);
                RC_ASSERT(item.rank <= range->rankHigh);
            }
        }
    });
}

TEST_CASE("Of any assessment, draws add up and follow their seed alone") {
    rc::prop("shares in the top add up to its places, percentiles stand in order, threads change nothing", [] {
        const model::Assessment a = made(*anyPlan());
        const auto by = *rc::gen::elementOf(allMethods);
        const auto top = *rc::gen::element(1, 2, 3, 4); // while numbers are small, and much is tied, too
        const method::Ranking ranking = method::results(a, {by, model::half, top}).ranking;
        method::DrawOptions options;
        options.draws = 70;
        options.seed = static_cast<std::uint64_t>(*rc::gen::inRange(0, 1000));
        options.threads = 1;
        const method::Robustness all = drawn(a, ranking, options);
        method::Exact sum;
        for (const method::Firmness& each : all.items) {
            sum += each.inTop;
            RC_ASSERT(each.low <= each.median);
            RC_ASSERT(each.median <= each.high);
        }
        RC_ASSERT(sum == method::Exact(top));
        for (const method::Order& each : all.orders)
            RC_ASSERT(each.holds + each.reversed <= 1);
        options.threads = 3;
        RC_ASSERT(printed(drawn(a, ranking, options)) == printed(all));
    });
}

TEST_CASE("Of any two rounds, the way back is the way there turned round") {
    rc::prop("improved and worsened, new and gone change places", [] {
        const model::Assessment first = made(*anyPlan());
        Plan next = *anyPlan();
        const model::Assessment second = made(next);
        const method::Results before = method::results(first);
        const method::Results after = method::results(second);
        const method::Compared one{&first, &before};
        const method::Compared other{&second, &after};
        const method::Comparison there = method::compare(std::array{one, other});
        const method::Comparison back = method::compare(std::array{other, one});
        const std::map<method::CellChange, method::CellChange> turned{
            {method::CellChange::Improved, method::CellChange::Worsened},
            {method::CellChange::Worsened, method::CellChange::Improved},
            {method::CellChange::New, method::CellChange::Gone},
            {method::CellChange::Gone, method::CellChange::New},
            {method::CellChange::Same, method::CellChange::Same},
            {method::CellChange::Unclear, method::CellChange::Unclear}};
        RC_ASSERT(there.cells.size() == 16u);
        for (std::size_t i = 0; i < there.cells.size(); ++i)
            RC_ASSERT(back.cells[i].changes[0] == turned.at(there.cells[i].changes[0]));
        const auto highest = there.overall.framework.highest;
        const auto backwards = back.overall.framework.highest;
        RC_ASSERT(highest.has_value() == backwards.has_value());
        if (highest) RC_ASSERT(*highest + *backwards == 1u);
    });
}
