#include "report/comparison_chart.h"

#include "exchange/data_directory.h"

#include <catch2/catch.hpp>

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
    CHECK(scene.boxes.front().id == "area:" + two.comparison.areas.front().id.text());
    CHECK(scene.boxes.back().id == "overall");
}
