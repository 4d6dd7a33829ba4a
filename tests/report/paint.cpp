#include "report/paint.h"

#include "method/builders.h"
#include "report/charts.h"
#include "report/reading.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;

namespace {

std::uint32_t at(const report::Pixels& pixels, int x, int y) {
    return pixels.argb.at(static_cast<std::size_t>(y * pixels.width + x));
}

model::Assessment halfKnown() {
    model::Assessment a = assessment(framework({1}));
    rate(a, "1.1/F1", {met});
    rate(a, "1.1/F2", {met});
    rate(a, "1.1/O1", {met});
    return a;
}

} // namespace

TEST_CASE("A scene becomes pixels at the scale asked for") {
    report::Scene scene;
    scene.width = 10;
    scene.height = 4;
    scene.boxes.push_back({0, 0, 5, 4, report::Ink::Accent, 0, {}, {}});
    const report::Pixels pixels = report::rasterise(scene, 2, report::Palette::light());
    CHECK(pixels.width == 20);
    CHECK(pixels.height == 8);
    CHECK(at(pixels, 3, 3) == 0xff0072b2);
    CHECK(at(pixels, 15, 3) == 0);
}

TEST_CASE("The dark palette draws the same scene in other colours") {
    report::Scene scene;
    scene.width = scene.height = 4;
    scene.boxes.push_back({0, 0, 4, 4, report::Ink::Accent, 0, {}, {}});
    CHECK(at(report::rasterise(scene, 1, report::Palette::dark()), 1, 1) == 0xff56b4e9);
}

TEST_CASE("The bars of an area show what is sure darker than what is open") {
    const model::Assessment a = halfKnown();
    const report::Scene scene = report::areaScores(a, method::results(a), 0, words(), 500);
    const auto widthOf = [&](const std::string& id, report::Ink ink) {
        const auto box = std::find_if(scene.boxes.begin(), scene.boxes.end(), [&](const report::SceneBox& candidate) {
            return candidate.id == id && candidate.ink == ink;
        });
        return box == scene.boxes.end() ? 0 : box->width;
    };
    const double whole = widthOf("area:area-1:framework", report::Ink::Ground);
    CHECK(widthOf("area:area-1:framework", report::Ink::Accent) == Approx(whole));
    CHECK(widthOf("area:area-1:operational", report::Ink::Accent) == Approx(whole / 2));
    CHECK(widthOf("area:area-1:operational", report::Ink::AccentLight) == Approx(whole / 2));
}

TEST_CASE("The bars are said in words too") {
    const model::Assessment a = halfKnown();
    CHECK(report::areaScoresInWords(a, method::results(a), 0, words()) ==
          "Framework: 1.00; Operational: 0.50–1.00 (1 cell unknown)");
}

TEST_CASE("The overview says coverage and gap below the bars of each area, and in words") {
    const model::Assessment a = halfKnown();
    const report::Scene scene = report::overviewScores(a, method::results(a), words(), 500);
    const std::string below = "Coverage 75 % · law ahead by 0.00–0.50";
    CHECK(std::count_if(scene.texts.begin(), scene.texts.end(),
                        [&](const report::SceneText& text) { return text.text == below; }) == 2);
    const std::string inWords = report::overviewInWords(a, method::results(a), words());
    CHECK(inWords.find("(1 cell unknown). " + below + ". Overall. Framework") != std::string::npos);
}
