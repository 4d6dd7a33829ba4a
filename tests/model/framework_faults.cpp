#include "model/framework_faults.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace meyar::model;

namespace {

LocalText words(const std::string& text) {
    return {Language::En, text};
}

Framework sound() {
    Framework out;
    out.id = FrameworkId{"sound-1"};
    out.version = "1.10.2";
    out.title = words("Sound");
    out.scale = {{"met", one, words("Met")}, {"not_met", PerMille{0}, words("Not met")}};
    out.areas = {{AreaId{"law"}, "1", words("Law"), one}, {AreaId{"care"}, "12", words("Care"), one}};
    Indicator indicator{IndicatorId{"1.1"}, AreaId{"law"}, words("Indicator"), one, Origin::Meyar, {}};
    for (Statement& statement : indicator.cells)
        statement.text = words("Statement");
    out.indicators = {indicator};
    out.recommendations = {{Letter{"A"}, words("First"), Origin::Meyar, false, {*parseLink("1.1/F")}}};
    return out;
}

/// "code at place".
std::vector<std::string> faultsAfter(const std::function<void(Framework&)>& change) {
    Framework framework = sound();
    change(framework);
    std::vector<std::string> out;
    for (const Finding& finding : faultsOfFramework(framework))
        out.push_back(finding.code + " at " + finding.place);
    return out;
}

using Faults = std::vector<std::string>;

} // namespace

TEST_CASE("a sound framework has no fault, though a translation and an indicator are missing") {
    CHECK(faultsOfFramework(sound()).empty());
    CHECK(faultsAfter([](Framework& f) { f.indicators[0].cells[2].text = {}; }).empty()); // not written yet
}

TEST_CASE("each fault of a framework is named with what it is about") {
    struct Row {
        std::function<void(Framework&)> change;
        Faults faults;
    };
    const auto row = GENERATE(
        Row{[](Framework& f) { f.id = FrameworkId{"1x"}; }, {"bad_framework_id at 1x"}},
        Row{[](Framework& f) { f.id = FrameworkId{}; }, {"bad_framework_id at "}},
        Row{[](Framework& f) { f.version = "1.2.3.4"; }, {"bad_version at 1.2.3.4"}},
        Row{[](Framework& f) { f.version = "1."; }, {"bad_version at 1."}},
        Row{[](Framework& f) { f.title = {}; }, {"empty_title at sound-1"}},
        Row{[](Framework& f) { f.description = words(std::string(4001, 'x')); }, {"too_long at sound-1"}},
        Row{[](Framework& f) { f.levelWeights[0] = PerMille{499}; }, {"level_weights_sum at sound-1"}},
        Row{[](Framework& f) { f.scale[0].value = PerMille{999}; }, {"grade_values at met"}},
        Row{[](Framework& f) { f.scale[0].id = "Met"; }, {"bad_grade at Met"}},
        Row{[](Framework& f) { f.scale[0].id = "not_met"; }, {"duplicate_id at not_met"}},
        Row{[](Framework& f) { f.scale[1].label = {}; }, {"empty_title at not_met"}},
        Row{[](Framework& f) { f.areas[1].id = AreaId{"c_d"}; }, {"bad_area_id at c_d"}},
        Row{[](Framework& f) { f.areas[1].id = AreaId{"law"}; }, {"duplicate_id at law"}},
        Row{[](Framework& f) { f.areas[1].number = "1"; }, {"duplicate_number at care"}},
        Row{[](Framework& f) { f.areas[1].number = "1a"; }, {"bad_area_number at care"}},
        Row{[](Framework& f) { f.areas[1].weight = PerMille{10001}; }, {"out_of_range at care"}},
        Row{[](Framework& f) { f.indicators[0].weight = PerMille{0}; }, {"out_of_range at 1.1"}},
        Row{[](Framework& f) { f.indicators[0].title = {}; }, {"empty_title at 1.1"}},
        Row{[](Framework& f) { f.indicators[0].cells[2].text = words(" \t"); }, {"empty_text at 1.1/O1"}},
        Row{[](Framework& f) { f.recommendations[0].letter = Letter{"a"}; }, {"bad_letter at a"}},
        Row{[](Framework& f) { f.recommendations[0].links = {*parseLink("1.2")}; }, {"unknown_link at A"}},
        Row{[](Framework& f) { f.recommendations[0].links[0].weight = PerMille{0}; }, {"out_of_range at A"}},
        Row{[](Framework& f) { f.recommendations[0].links.push_back(*parseLink("1.1/F")); }, {"duplicate_id at A"}});
    CHECK(faultsAfter(row.change) == row.faults);
}

TEST_CASE("a title is measured in characters, not in bytes") {
    std::string title;
    for (int i = 0; i < 300; ++i)
        title += "ş";
    CHECK(faultsAfter([&](Framework& f) { f.areas[0].title = LocalText(Language::Az, title); }).empty());
    CHECK(faultsAfter([&](Framework& f) { f.areas[0].title = LocalText(Language::Az, title + "ə"); }) ==
          Faults{"too_long at law"});
}

TEST_CASE("there are at most fifty areas and a thousand indicators in one") {
    const auto faults = faultsAfter([](Framework& f) {
        for (int i = 0; i < 49; ++i)
            f.areas.push_back({AreaId{"a" + std::to_string(i)}, std::to_string(100 + i), words("More"), one});
        for (int i = 2; i <= 1001; ++i) {
            f.indicators.push_back(f.indicators[0]);
            f.indicators.back().id = IndicatorId{"1." + std::to_string(i)};
        }
    });
    CHECK(faults == Faults{"too_many at sound-1", "too_many at law"});
}
