#include "report/comparison_chart.h"

#include "exchange/data_directory.h"
#include "report/charts.h"
#include "report/reasons.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace meyar;
using namespace meyar::report;

namespace {

struct Two {
    Two() : data(exchange::DataDirectory::find()), first(data.sample("demonstration")), second(first) {
        second.details.period = "2031";
        second.cells[0].agreed = model::Agreement{model::Answer::grade(2), ""};
    }
    void work() {
        results = {method::results(first), method::results(second)};
        compared = {{&first, &results[0]}, {&second, &results[1]}};
        comparison = method::compare(compared);
    }
    std::vector<std::string> names() const { return comparedNames(compared, comparison.rounds, model::Language::En); }

    exchange::DataDirectory data;
    model::Assessment first, second;
    std::vector<method::Results> results;
    std::vector<method::Compared> compared;
    method::Comparison comparison;
};

} // namespace

TEST_CASE("rounds are called by their period, countries by both, and two of one name by a number") {
    Two two;
    two.work();
    CHECK(two.names() == std::vector<std::string>{"2023", "2031"});
    two.second.details.period = "2023";
    two.work();
    CHECK(two.names() == std::vector<std::string>{"2023 (1)", "2023 (2)"});
    two.second.details.country = model::LocalText(model::Language::En, "Elsewhere");
    two.work();
    CHECK(two.names()[1] == "Elsewhere 2023");
}

TEST_CASE("the highest is named, equal scores are called the same, and else it cannot be told") {
    const Two two;
    const model::Wording words = two.data.wording(model::Language::En);
    const std::vector<std::string> names{"one", "two"};
    const auto at = [](int low, int high) {
        return std::optional(method::Bounds{method::Exact(low), method::Exact(high)});
    };
    CHECK(highestText({{at(0, 0), at(1, 1)}, 1}, names, words) == "highest: two");
    CHECK(highestText({{at(1, 1), at(1, 1)}, {}}, names, words) == "the same");
    CHECK(highestText({{at(0, 1), at(0, 1)}, {}}, names, words) == "which is the highest cannot be told");
    CHECK(highestText({{at(1, 1), {}}, {}}, names, words) == words("report.absent"));
}

TEST_CASE("as many assessments as stand side by side have a colour each, the certain part and the open one") {
    const Two two;
    const std::vector<model::Assessment> many(mostCompared, two.first);
    const method::Results results = method::results(two.first);
    std::vector<method::Compared> compared;
    for (const model::Assessment& each : many)
        compared.push_back({&each, &results});
    const Scene scene = comparedScores(compared, method::compare(compared), two.data.wording(model::Language::En), 500);
    std::set<Ink> inks;
    for (const SceneBox& box : scene.boxes)
        inks.insert(box.ink);
    CHECK(inks.size() == 2 * mostCompared + 1); // and the ground
}

TEST_CASE("every area has a bar an assessment and a track, with its value, within the scene") {
    Two two;
    two.work();
    const model::Wording words = two.data.wording(model::Language::Ru);
    const Scene scene = comparedScores(two.compared, two.comparison, words, 500);
    std::size_t grounds = 0;
    for (const SceneBox& box : scene.boxes) {
        grounds += box.ink == Ink::Ground ? 1 : 0;
        CHECK(box.x + box.width <= 500);
        CHECK(box.y + box.height <= scene.height);
        CHECK_FALSE(box.tooltip.empty());
    }
    CHECK(grounds == 4 * (two.first.framework.areas.size() + 1));
    // Each track of a bar is filled as far as its score is certain, beyond that paler, and its value stands beside it.
    const auto& scores = two.comparison.overall.operational.scores;
    REQUIRE(scores.size() == 2);
    std::vector<const SceneBox*> bars;
    for (const SceneBox& box : scene.boxes)
        if (box.id == "overall" && box.tooltip.find(words("track.operational")) != std::string::npos)
            bars.push_back(&box);
    REQUIRE(bars.size() == 6); // a ground, an open and a certain part each
    for (std::size_t i = 0; i < 2; ++i) {
        const SceneBox& ground = *bars[3 * i];
        const double low = method::asDouble(scores[i]->low);
        const double high = method::asDouble(scores[i]->high);
        REQUIRE(low > 0);
        REQUIRE(high > low);
        CHECK(bars[3 * i + 1]->x == Approx(ground.x + low * ground.width));
        CHECK(bars[3 * i + 1]->width == Approx((high - low) * ground.width));
        CHECK(bars[3 * i + 2]->x == ground.x);
        CHECK(bars[3 * i + 2]->width == Approx(low * ground.width));
        CHECK(bars[3 * i + 1]->ink == (i == 0 ? Ink::AccentLight : Ink::SecondSeriesLight));
        CHECK(bars[3 * i + 2]->ink == (i == 0 ? Ink::Accent : Ink::SecondSeries));
        const std::string value = boundsText(scores[i], words);
        CHECK(ground.tooltip == two.names()[i] + ", " + words("track.operational") + ": " + value);
        const auto beside = [&](const SceneText& text) {
            return text.text == value && text.x > ground.x + ground.width && text.y > ground.y &&
                   text.y < ground.y + 2 * ground.height;
        };
        CHECK(std::any_of(scene.texts.begin(), scene.texts.end(), beside));
    }
    CHECK(scene.boxes.front().id == "area:" + two.comparison.areas.front().id.text());
    CHECK(scene.boxes.back().id == "overall");
}
