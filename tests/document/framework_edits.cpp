// Edits of the framework: what they do, what goes with it, and what refuses them.
#include "build.h"

#include <algorithm>

using namespace meyar::tests;

namespace {

using Codes = std::vector<std::string>;

/// Applies an edit that must be accepted, sees that the file says the same, and that undo and redo hold after a
/// restart.
Outcome applied(OpenDocument& open, const Edit& edit) {
    const Assessment before = open.assessment();
    const Outcome outcome = open->apply(edit);
    CHECK(codesOf(outcome) == Codes{});
    CHECK(outcome.changed);
    CHECK(outcome.touched.kinds.contains(Kind::Framework));
    const Assessment after = open.assessment();
    open.reopen();
    CHECK(open.assessment() == after);
    const auto undone = open->undo();
    REQUIRE(undone);
    CHECK(undone->kinds.contains(Kind::Framework));
    CHECK(open.assessment() == before);
    open.reopen();
    CHECK(open.assessment() == before);
    open->redo();
    CHECK(open.assessment() == after);
    return outcome;
}

/// The codes that refuse `edit` on the full assessment, which must then stand as it did.
Codes refused(const Edit& edit) {
    OpenDocument open;
    const Outcome outcome = open->apply(edit);
    CHECK_FALSE(outcome.changed);
    CHECK(open.assessment() == fullAssessment());
    CHECK(open->history().empty());
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
    return codesOf(outcome);
}

std::string orderOf(const Framework& framework) {
    std::string out;
    for (std::size_t area = 0; area < framework.areas.size(); ++area) {
        out += framework.areas[area].id.text() + ":";
        for (const Indicator& indicator : framework.indicatorsOf(area))
            out += " " + indicator.id.text();
        out += "; ";
    }
    return out;
}

Indicator newIndicator(const std::string& id, const std::string& area) {
    Indicator indicator = smallFramework().indicators[0];
    indicator.id = IndicatorId{id};
    indicator.area = AreaId{area};
    return indicator;
}

Area area(const std::string& id, const std::string& number) {
    return {AreaId{id}, number, inThree("New"), one};
}

ChangeFramework ownWords() {
    const Framework framework = smallFramework();
    return {framework.id, framework.version, framework.title, framework.description, framework.levelWeights};
}

/// The framework that takes the place of the small one; ballots and dots name A, B and Q, sections both areas.
Framework newer() {
    Framework framework = smallFramework();
    framework.version = "2.0";
    return framework;
}

} // namespace

TEST_CASE("the framework's own words and level weights change") {
    OpenDocument open;
    ChangeFramework edit = ownWords();
    edit.version = "1.3";
    edit.title.set(Language::Ru, "");
    edit.levelWeights = {PerMille{1000}, PerMille{0}};
    applied(open, edit);
    CHECK(open.assessment().framework.version == "1.3");
    CHECK(open.assessment().framework.title.exactly(Language::Ru).empty());
    CHECK(open.assessment().framework.levelWeights[1] == PerMille{0});
    CHECK(open->history()[0].edit == "change_framework");
    CHECK_FALSE(open->apply(edit).changed);
}

TEST_CASE("an area is added at the end, changed, moved with its indicators and removed") {
    OpenDocument open;
    const Outcome added = applied(open, PutArea{area("", "7")});
    CHECK(added.madeId == "area-7");
    CHECK(orderOf(open.assessment().framework) == "law: 1.1 1.2; care: 2.1; area-7:; ");
    applied(open, PutArea{area("area-7", "8")});
    CHECK(open.assessment().framework.areas[2].number == "8");
    applied(open, MoveArea{AreaId{"care"}, 0});
    CHECK(orderOf(open.assessment().framework) == "care: 2.1; law: 1.1 1.2; area-7:; ");
    CHECK(open.assessment().cells[4] == fullAssessment().cells[0]); // its judgements moved along
    applied(open, MoveArea{AreaId{"care"}, 99});
    CHECK(orderOf(open.assessment().framework) == "law: 1.1 1.2; area-7:; care: 2.1; ");
    applied(open, RemoveArea{AreaId{"area-7"}});
    CHECK(orderOf(open.assessment().framework) == "law: 1.1 1.2; care: 2.1; ");
}

TEST_CASE("an indicator is added at the end of its area with the next code") {
    OpenDocument open;
    CHECK(applied(open, PutIndicator{newIndicator("", "law")}).madeId == "1.3");
    CHECK(orderOf(open.assessment().framework) == "law: 1.1 1.2 1.3; care: 2.1; ");
    CHECK(open.assessment().cells.size() == 16);
    CHECK(open.assessment().cells[15] == fullAssessment().cells[11]);
    open->apply(Rate{cell("1.3/O1"), {AssessorId{"z"}, Answer::grade(0), "", std::nullopt}});
    CHECK(open.assessment().cells[10].ratings.size() == 1);
}

TEST_CASE("an indicator begins with a title, and its statements are written later") {
    OpenDocument open;
    applied(open, PutIndicator{{{}, AreaId{"law"}, inThree("New"), one, Origin::Meyar, {}}});
    CHECK(open.assessment().framework.indicators[2].cells[3].text.empty());
}

TEST_CASE("an indicator's title, weight and statements change, and stand as they did where nothing was judged") {
    OpenDocument open;
    Indicator indicator = smallFramework().indicators[1];
    indicator.title = LocalText(Language::Az, "Yeni");
    indicator.weight = PerMille{10000};
    indicator.cells[3] = {inThree("other words"), Origin::Meyar};
    indicator.area = AreaId{"care"}; // moving is another edit
    applied(open, PutIndicator{indicator});
    indicator.area = AreaId{"law"};
    CHECK(open.assessment().framework.indicators[1] == indicator);
    CHECK(open.assessment().cells == fullAssessment().cells);
    CHECK(open->changesOf(1).size() == 7); // two missing titles, one other; the weight; three texts of a statement
}

TEST_CASE("judged cells that are reworded are to be looked at again, and nothing else is") {
    OpenDocument open; // read in Russian; 1.1/F1 and 2.1/O2 are judged
    Indicator indicator = smallFramework().indicators[0];
    SECTION("the statement of a judged cell") {
        indicator.cells[0].text.set(Language::Ru, "иначе");
        applied(open, PutIndicator{indicator});
        CHECK(open.assessment().cells[0].notReReviewed);
    }
    SECTION("the title of its indicator") {
        indicator.title.set(Language::Ru, "иначе");
        applied(open, PutIndicator{indicator});
        CHECK(open.assessment().cells[0].notReReviewed);
        CHECK_FALSE(open.assessment().cells[1].notReReviewed); // nothing was judged there
    }
    SECTION("a translation, or a cell that nobody judged") {
        indicator.cells[0].text.set(Language::Az, "başqa");
        indicator.cells[1].text.set(Language::Ru, "иначе");
        applied(open, PutIndicator{indicator});
        CHECK_FALSE(open.assessment().cells[0].notReReviewed);
    }
    SECTION("an indicator that moves to another area") {
        applied(open, MoveIndicator{indicator.id, AreaId{"care"}, 0});
        CHECK(open.assessment().cells[4].notReReviewed);
    }
    SECTION("an indicator that moves within its area") {
        applied(open, MoveIndicator{indicator.id, AreaId{"law"}, 1});
        CHECK_FALSE(open.assessment().cells[4].notReReviewed);
    }
}

TEST_CASE("an indicator moves within its area and to another, with its judgements") {
    OpenDocument open;
    applied(open, MoveIndicator{IndicatorId{"1.1"}, AreaId{"law"}, 1});
    CHECK(orderOf(open.assessment().framework) == "law: 1.2 1.1; care: 2.1; ");
    CHECK(open.assessment().cells[4] == fullAssessment().cells[0]);
    applied(open, MoveIndicator{IndicatorId{"1.2"}, AreaId{"care"}, 0});
    CHECK(orderOf(open.assessment().framework) == "law: 1.1; care: 1.2 2.1; ");
    applied(open, MoveIndicator{IndicatorId{"1.1"}, AreaId{"care"}, 9});
    CHECK(orderOf(open.assessment().framework) == "law:; care: 1.2 2.1 1.1; ");
    CHECK_FALSE(open->apply(MoveIndicator{IndicatorId{"1.1"}, AreaId{"care"}, 2}).changed);
}

TEST_CASE("a move changes the place of few rows") {
    OpenDocument open;
    open->apply(MoveIndicator{IndicatorId{"1.1"}, AreaId{"law"}, 1});
    CHECK(open->changesOf(1).size() == 2);
    open->apply(MoveArea{AreaId{"law"}, 1});
    CHECK(open->changesOf(2).size() == 2);
}

TEST_CASE("an indicator goes with all that hangs on it, and one undo brings all of it back") {
    OpenDocument open;
    const Outcome outcome = applied(open, RemoveIndicator{IndicatorId{"1.1"}});
    CHECK(outcome.touched.kinds == std::set{Kind::Framework, Kind::Cells});
    CHECK(orderOf(open.assessment().framework) == "law: 1.2; care: 2.1; ");
    CHECK(open.assessment().cells.size() == 8);
    CHECK(open.assessment().cells[7] == fullAssessment().cells[11]);
    REQUIRE(open.assessment().framework.recommendations[0].links.size() == 1);
    CHECK(text(open.assessment().framework.recommendations[0].links[0]) == "2.1/O");
    open->undo();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("every indicator may go, and the results are still there to be drawn") {
    OpenDocument open;
    for (const char* id : {"1.1", "1.2", "2.1"})
        open->apply(RemoveIndicator{IndicatorId{id}});
    CHECK(open.assessment().cells.empty());
    open.reopen();
    for (int i = 0; i < 3; ++i)
        open->undo();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("a recommendation is added in the order of the letters, changed and removed") {
    OpenDocument open;
    Recommendation added{{}, inThree("New"), Origin::Meyar, false, {*parseLink("1.2"), *parseLink("2.1/F1")}};
    CHECK(applied(open, PutRecommendation{added}).madeId == "C");
    CHECK(open.assessment().framework.recommendations[2].letter == Letter{"C"});
    added.letter = Letter{"C"};
    added.links.erase(added.links.begin());
    added.links[0].weight = PerMille{2500};
    added.freeText = true;
    applied(open, PutRecommendation{added});
    CHECK(open.assessment().framework.recommendations[2] == added);
    applied(open, RemoveRecommendation{Letter{"C"}});
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("edits of the framework are refused") {
    CHECK(refused(MoveArea{AreaId{"x"}, 0}) == Codes{"unknown_area"});
    CHECK(refused(RemoveArea{AreaId{"x"}}) == Codes{"unknown_area"});
    CHECK(refused(RemoveArea{AreaId{"care"}}) == Codes{"area_in_use"});
    CHECK(refused(PutIndicator{newIndicator("", "x")}) == Codes{"unknown_area"});
    CHECK(refused(MoveIndicator{IndicatorId{"9.9"}, AreaId{"law"}, 0}) == Codes{"unknown_indicator"});
    CHECK(refused(MoveIndicator{IndicatorId{"1.1"}, AreaId{"x"}, 0}) == Codes{"unknown_area"});
    CHECK(refused(RemoveIndicator{IndicatorId{"9.9"}}) == Codes{"unknown_indicator"});
    CHECK(refused(RemoveRecommendation{Letter{"X"}}) == Codes{"unknown_letter"});
    CHECK(refused(RemoveRecommendation{Letter{"A"}}) == Codes{"recommendation_in_use"});
}

TEST_CASE("a framework that files could not hold is refused as an edit too") {
    const auto changed = [](auto change) {
        ChangeFramework edit = ownWords();
        change(edit);
        return edit;
    };
    CHECK(refused(changed([](auto& edit) { edit.version = "two"; })) == Codes{"bad_version"});
    CHECK(refused(changed([](auto& edit) { edit.id = FrameworkId{"A b"}; })) == Codes{"bad_framework_id"});
    CHECK(refused(changed([](auto& edit) { edit.title = {}; })) == Codes{"empty_title"});
    CHECK(refused(changed([](auto& edit) { edit.levelWeights[0] = PerMille{1}; })) == Codes{"level_weights_sum"});
    CHECK(refused(changed([](auto& edit) {
              edit.levelWeights = {PerMille{-500}, PerMille{1500}};
          })) == Codes{"out_of_range", "out_of_range"});
    CHECK(refused(PutArea{area("new", "2")}) == Codes{"duplicate_number"});
    CHECK(refused(PutArea{area("New", "3")}) == Codes{"bad_area_id"});
    CHECK(refused(PutArea{area("new", "x")}) == Codes{"bad_area_number"});
    CHECK(refused(PutIndicator{newIndicator("one", "law")}) == Codes{"bad_indicator_id"});
    Indicator indicator = newIndicator("1.1", "law");
    indicator.weight = PerMille{0};
    indicator.title = LocalText(Language::En, std::string(301, 'x'));
    indicator.cells[2].text = LocalText(Language::Ru, "  ");
    CHECK(refused(PutIndicator{indicator}) == Codes{"too_long", "out_of_range", "empty_text"});
    const auto recommendation = [](const char* letter, const char* link) {
        return PutRecommendation{{Letter{letter}, inThree("R"), Origin::Meyar, true, {*parseLink(link)}}};
    };
    CHECK(refused(recommendation("AB", "1.1")) == Codes{"bad_letter"});
    CHECK(refused(recommendation("A", "9.1")) == Codes{"unknown_link"});
    PutRecommendation twice = recommendation("A", "1.1");
    twice.recommendation.links.push_back(*parseLink("1.1"));
    CHECK(refused(twice) == Codes{"duplicate_id"});
}

TEST_CASE("a fault that stood before is not held against an edit") {
    Assessment old = fullAssessment();
    old.framework.areas[1].number = "x";
    OpenDocument open(old);
    CHECK(codesOf(open->apply(PutArea{area("new", "3")})) == Codes{});
    CHECK(codesOf(open->apply(PutArea{area("newer", "y")})) == Codes{"bad_area_number"});
}

TEST_CASE("the last area stays") {
    Assessment bare = emptyAssessment(smallFramework(), fullAssessment().details);
    OpenDocument open(bare);
    for (const char* id : {"1.1", "1.2", "2.1"})
        open->apply(RemoveIndicator{IndicatorId{id}});
    CHECK(codesOf(open->apply(RemoveArea{AreaId{"law"}})) == Codes{});
    CHECK(codesOf(open->apply(RemoveArea{AreaId{"care"}})) == Codes{"last_area"});
}

TEST_CASE("a letter that takes words stays so while ballots have words") {
    CHECK(refused(PutRecommendation{{Letter{"Q"}, inThree("Other"), Origin::Report, false, {}}}) ==
          Codes{"other_words_in_use"});
}

TEST_CASE(
    "a newer framework is taken over: judgements stay by their cells, what is gone goes, one undo brings it back") {
    OpenDocument open;
    Framework next = newer();
    next.areas.push_back(area("new", "3"));
    next.indicators[2].cells[3].text.set(Language::Ru, "иначе"); // 2.1/O2, judged
    next.indicators.erase(next.indicators.begin());              // 1.1, judged
    next.indicators.push_back(newIndicator("3.1", "new"));
    next.recommendations[0].links = {*parseLink("3.1")};
    next.scale[1].value = PerMille{400};
    const Outcome outcome = applied(open, TakeFramework{next});
    CHECK(outcome.touched.kinds == std::set{Kind::Framework, Kind::Cells});
    CHECK(open.assessment().framework == next);
    REQUIRE(open.assessment().cells.size() == 12);
    CHECK(open.assessment().cells[0].empty()); // 1.2
    Cell kept = fullAssessment().cells[11];
    kept.notReReviewed = true;
    CHECK(open.assessment().cells[7] == kept);
    CHECK(open->history()[0].edit == "take_framework");
    CHECK(open->history()[0].place == "2.0");
}

TEST_CASE("taking over what stands writes nothing") {
    OpenDocument open;
    CHECK_FALSE(open->apply(TakeFramework{smallFramework()}).changed);
}

TEST_CASE("a grade that keeps its name keeps its answers when the scale grows") {
    OpenDocument open;
    Framework next = newer();
    next.scale.insert(next.scale.begin() + 1, {"mostly", PerMille{750}, inThree("Mostly")});
    applied(open, TakeFramework{next});
    CHECK(open.assessment().cells[0].ratings[0].answer == Answer::grade(2));
    CHECK(open.assessment().cells[0].agreed->answer == Answer::grade(3));
}

TEST_CASE("a framework that would break what is recorded is not taken over") {
    const auto changed = [](auto change) {
        Framework framework = newer();
        change(framework);
        return TakeFramework{framework};
    };
    CHECK(refused(changed([](auto& next) { next.id = FrameworkId{"other"}; })) == Codes{"other_framework"});
    CHECK(refused(changed([](auto& next) {
              next.areas.pop_back();
              next.indicators.pop_back();
              next.recommendations[0].links.clear();
          })) == Codes{"area_in_use"});
    CHECK(refused(changed([](auto& next) { next.indicators[2].area = AreaId{"x"}; })) == Codes{"unknown_area"});
    CHECK(refused(changed([](auto& next) { next.recommendations.erase(next.recommendations.begin()); })) ==
          Codes{"recommendation_in_use"});
    CHECK(refused(changed([](auto& next) { next.recommendations[2].freeText = false; })) ==
          Codes{"other_words_in_use"});
    CHECK(refused(changed([](auto& next) { next.scale[1].id = "half"; })) == Codes{"grade_in_use"});
    CHECK(refused(changed([](auto& next) { next.scale[1].value = one; })) == Codes{"grade_values"});
    CHECK(refused(changed([](auto& next) { next.indicators[1].id = IndicatorId{"1.1"}; })) ==
          Codes{"duplicate_id", "unknown_link"});
}

TEST_CASE("an act of framework edits and judgements is one") {
    OpenDocument open;
    const Outcome outcome = open->apply({PutArea{area("new", "3")}, PutIndicator{newIndicator("3.1", "new")},
                                         Rate{cell("3.1/F1"), {AssessorId{"z"}, Answer::grade(0), "", std::nullopt}}});
    CHECK(codesOf(outcome) == Codes{});
    CHECK(open.assessment().cells[12].ratings.size() == 1);
    open->undo();
    CHECK(open.assessment() == fullAssessment());
    const Outcome half = open->apply({RemoveIndicator{IndicatorId{"1.1"}}, RemoveIndicator{IndicatorId{"9.9"}}});
    CHECK(codesOf(half) == Codes{"unknown_indicator"});
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("a framework edit is reverted where nothing was built on it") {
    OpenDocument open;
    Indicator indicator = smallFramework().indicators[1];
    indicator.title = inThree("Other");
    open->apply(PutIndicator{indicator});                                                     // 1
    open->apply(PutIndicator{newIndicator("2.2", "care")});                                   // 2
    open->apply(Rate{cell("2.2/F1"), {AssessorId{"z"}, Answer::grade(0), "", std::nullopt}}); // 3
    open->apply(MoveIndicator{IndicatorId{"1.2"}, AreaId{"law"}, 0});                         // 4
    CHECK(codesOf(open->revert(1)) == Codes{});
    CHECK(open.assessment().framework.indicators[0].title == inThree("1.2"));
    const Outcome outcome = open->revert(2);
    CHECK(codesOf(outcome) == Codes{"changed_since"});
    CHECK(outcome.refusals[0].values[0].second == "3");
}

TEST_CASE("a revert that the framework's rules forbid is refused") {
    OpenDocument open;
    open->apply(PutArea{{AreaId{"care"}, "3", inThree("Care"), PerMille{1500}}});
    open->apply(PutArea{area("new", "2")});
    CHECK(open->revert(1).inTheWay == std::vector<std::int64_t>{2}); // which took the number
    CHECK(open.assessment().framework.areas[1].number == "3");
}

TEST_CASE("the history of a cell tells when its statement was reworded") {
    OpenDocument open;
    Indicator indicator = smallFramework().indicators[1];
    indicator.cells[0].text = inThree("other");
    open->apply(PutIndicator{indicator});
    REQUIRE(open->historyOf(cell("1.2/F1")).size() == 1);
    CHECK(open->historyOf(cell("1.2/F2")).empty());
}
