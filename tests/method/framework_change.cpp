#include "method/framework_change.h"

#include "method/builders.h"
#include "method/results.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace meyar;
using namespace meyar::test;
using method::ChangedThing;
using method::ChangeKind;
using method::FrameworkChange;
using method::FrameworkComparison;

namespace {

/// Areas 1 and 2 with 1.1, 1.2, 1.3 and 2.1, every text in English; 1.1 is judged whole, 2.1 in one cell.
model::Assessment judged() {
    model::Framework of = framework({3, 1});
    of.title = english("Framework");
    for (model::Indicator& indicator : of.indicators) {
        indicator.title = english("Indicator " + indicator.id.text());
        for (model::Statement& statement : indicator.cells)
            statement.text = english("Statement");
    }
    addRecommendation(of, "A", {"1.1", "2.1/F"});
    addRecommendation(of, "B", {});
    model::Assessment out = assessment(of);
    rateIndicator(out, "1.1", met, met, partly, notMet);
    rate(out, "2.1/O1", {insufficient});
    return out;
}

FrameworkComparison after(const std::function<void(model::Framework&)>& change) {
    const model::Assessment assessment = judged();
    model::Framework next = assessment.framework;
    change(next);
    return method::compare(assessment, next);
}

/// "reworded 1.1/F1 1": kind, id and how many judged cells it concerns.
std::vector<std::string> briefly(const FrameworkComparison& comparison) {
    static constexpr const char* kinds[] = {"new",   "gone",       "reworded", "translated",
                                            "moved", "reweighted", "relinked", "renumbered"};
    std::vector<std::string> out;
    for (const FrameworkChange& change : comparison.changes) {
        out.push_back(std::string(kinds[static_cast<int>(change.kind)]) + " " + change.id + " " +
                      std::to_string(change.judged));
    }
    return out;
}

using Brief = std::vector<std::string>;

} // namespace

TEST_CASE("the same framework changes nothing") {
    CHECK(after([](auto&) {}) == FrameworkComparison{});
}

TEST_CASE("each change of a framework is told with the judged cells that it concerns") {
    struct Row {
        std::function<void(model::Framework&)> change;
        Brief changes;
        std::size_t toReview = 0, lost = 0;
    };
    const auto row = GENERATE(
        Row{[](auto& f) { f.version = "2.0"; }, {"renumbered test 0"}},
        Row{[](auto& f) { f.title = english("Other"); }, {"reworded test 0"}},
        Row{[](auto& f) {
                f.levelWeights = {model::one, model::PerMille{0}};
            },
            {"reweighted test 5"}},
        Row{[](auto& f) { f.scale[1].value = model::PerMille{400}; }, {"reweighted partly 1"}},
        Row{[](auto& f) { f.scale[0].label = english("Done"); }, {"reworded met 2"}},
        Row{[](auto& f) { f.scale.erase(f.scale.begin() + 1); }, {"gone partly 1"}},
        Row{[](auto& f) { f.areas[0].title = english("Other"); }, {"reworded area-1 4"}},
        Row{[](auto& f) { f.areas[0].weight = model::half; }, {"reweighted area-1 4"}},
        Row{[](auto& f) { f.areas[0].number = "9"; }, {"renumbered area-1 0"}},
        Row{[](auto& f) {
                f.areas.push_back({model::AreaId{"new"}, "3", english("New"), model::one});
            },
            {"new new 0"}},
        Row{[](auto& f) { f.indicators[0].weight = model::half; }, {"reweighted 1.1 4"}},
        Row{[](auto& f) { f.indicators[0].title = english("Other"); }, {"reworded 1.1 4"}, 4},
        Row{[](auto& f) { f.indicators[0].cells[2].text = english("Other"); }, {"reworded 1.1/O1 1"}, 1},
        Row{[](auto& f) { f.indicators[1].cells[2].text = english("Other"); }, {"reworded 1.2/O1 0"}},
        Row{[](auto& f) { f.indicators[0].cells[2].text.set(model::Language::Ru, "Тоже"); }, {"translated 1.1/O1 0"}},
        Row{[](auto& f) { std::swap(f.indicators[0], f.indicators[1]); }, {"moved 1.2 0"}},
        Row{[](auto& f) { std::rotate(f.indicators.begin(), f.indicators.begin() + 1, f.indicators.begin() + 3); },
            {"moved 1.1 0"}},
        Row{[](auto& f) { f.indicators[3].area = f.areas[0].id; }, {"moved 2.1 1"}, 1},
        Row{[](auto& f) { f.indicators.erase(f.indicators.begin()); }, {"gone 1.1 4"}, 0, 4},
        Row{[](auto& f) { f.recommendations[0].title = english("Other"); }, {"reworded A 0"}},
        Row{[](auto& f) { f.recommendations[0].links[1].weight = model::half; }, {"relinked A 0"}},
        Row{[](auto& f) { f.recommendations.pop_back(); }, {"gone B 0"}},
        Row{[](auto& f) { addRecommendation(f, "C", {"1.2"}); }, {"new C 0"}},
        Row{[](auto& f) {
                f.indicators[0].title = english("Other");
                f.indicators[0].cells[0].text = english("Other");
                f.indicators.pop_back();
            },
            {"reworded 1.1 4", "reworded 1.1/F1 1", "gone 2.1 1"},
            4,
            1});
    const FrameworkComparison comparison = after(row.change);
    CHECK(briefly(comparison) == row.changes);
    CHECK(comparison.toReview == row.toReview);
    CHECK(comparison.lost == row.lost);
}

TEST_CASE("a change carries both wordings, both weights and both areas") {
    const FrameworkChange reworded =
        after([](auto& f) { f.indicators[0].cells[2].text = english("Other"); }).changes.at(0);
    CHECK(reworded.thing == ChangedThing::Cell);
    CHECK(reworded.before == english("Statement"));
    CHECK(reworded.after == english("Other"));
    const FrameworkChange reweighted = after([](auto& f) { f.indicators[0].weight = model::half; }).changes.at(0);
    CHECK(reweighted.from == "1000");
    CHECK(reweighted.to == "500");
    CHECK(reweighted.after == english("Indicator 1.1"));
    const FrameworkChange moved = after([](auto& f) { f.indicators[3].area = f.areas[0].id; }).changes.at(0);
    CHECK(moved.from == "area-2");
    CHECK(moved.to == "area-1");
    const FrameworkChange relinked =
        after([](auto& f) { f.recommendations[0].links[1].weight = model::half; }).changes.at(0);
    CHECK(relinked.from == "1.1, 2.1/F");
    CHECK(relinked.to == "1.1, 2.1/F (500)");
}

TEST_CASE("a framework that is being drafted has results: areas without indicators, and none at all") {
    const model::Assessment drafted = assessment(framework({1, 0}));
    const method::Results results = method::results(drafted);
    REQUIRE(results.scorecard.areas.size() == 2);
    CHECK(results.scorecard.areas[1].cells == 0);
    CHECK_FALSE(results.scorecard.areas[1].framework);
    CHECK_FALSE(method::results(assessment(framework({0}))).scorecard.overall.framework);
}
