// Guidance on how to judge a cell, and statements as long as maturity models have them.
#include "build.h"

using namespace meyar::tests;

namespace {

Indicator guided(std::size_t slot, const LocalText& guidance) {
    Indicator indicator = smallFramework().indicators[1];
    indicator.cells[slot].guidance = guidance;
    return indicator;
}

const LocalText& guidanceOf(const OpenDocument& open, std::size_t slot) {
    return open.assessment().framework.indicators[1].cells[slot].guidance;
}

} // namespace

TEST_CASE("guidance is written, changed and removed, and no judgement has to be looked at again for it") {
    OpenDocument open;
    open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), "", std::nullopt}});
    const Assessment before = open.assessment();
    CHECK(open->apply(PutIndicator{guided(0, inThree("Look at the law"))}).touched.kinds == std::set{Kind::Framework});
    CHECK(guidanceOf(open, 0) == inThree("Look at the law"));
    CHECK_FALSE(open.assessment().cells[4].notReReviewed);
    open.reopen();
    CHECK(guidanceOf(open, 0) == inThree("Look at the law"));
    open->apply(PutIndicator{guided(0, LocalText(Language::Ru, "Смотри закон"))});
    CHECK(guidanceOf(open, 0).exactly(Language::En).empty());
    open->apply(PutIndicator{guided(0, {})});
    CHECK(open.assessment() == before);
    for (int act = 0; act < 3; ++act)
        open->undo();
    CHECK(open.assessment() == before);
    open->redo();
    CHECK(guidanceOf(open, 0) == inThree("Look at the law"));
}

TEST_CASE("guidance goes with its indicator and comes back with it, and one act of it is reverted") {
    OpenDocument open;
    open->apply(PutIndicator{guided(2, inThree("Ask those who run it"))}); // 1
    const Assessment with = open.assessment();
    open->apply(RemoveIndicator{IndicatorId{"1.2"}});
    open.reopen();
    open->undo();
    CHECK(open.assessment() == with);
    CHECK(open->revert(1).changed);
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("the history of a cell tells of its guidance") {
    OpenDocument open;
    open->apply(PutIndicator{guided(0, LocalText(Language::En, "Look at the law"))});
    REQUIRE(open->historyOf(cell("1.2/F1")).size() == 1);
    const auto changes = open->changesOf(1);
    REQUIRE(changes.size() == 3);
    CHECK(changes[1].table == "guidance");
    CHECK(changes[1].column == "text_en");
    CHECK(changes[1].after == "Look at the law");
}

TEST_CASE("a new file holds the guidance of its framework") {
    const TemporaryFolder folder;
    Assessment assessment = fullAssessment();
    assessment.framework.indicators[2].cells[3].guidance = inThree("Two regions at least");
    const auto document = Document::create(folder / "new.meyar", assessment, steadySurroundings());
    CHECK(document.assessment() == assessment);
}

TEST_CASE("a statement has up to 1,000 characters, of any language, and guidance 4,000") {
    OpenDocument open;
    const auto letters = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += "ə";
        return text;
    };
    Indicator indicator = smallFramework().indicators[1];
    indicator.cells[0].text.set(Language::Az, letters(1000));
    indicator.cells[0].guidance.set(Language::Az, letters(4000));
    CHECK(open->apply(PutIndicator{indicator}).changed);
    indicator.cells[0].text.set(Language::Az, letters(1001));
    CHECK(codesOf(open->apply(PutIndicator{indicator})) == std::vector<std::string>{"too_long"});
    indicator.cells[0].text.set(Language::Az, letters(1000));
    indicator.cells[0].guidance.set(Language::Az, letters(4001));
    CHECK(codesOf(open->apply(PutIndicator{indicator})) == std::vector<std::string>{"too_long"});
}

TEST_CASE("an edit of one indicator leaves memory as the file has it, whatever it changes") {
    OpenDocument open;
    Indicator indicator = smallFramework().indicators[1];
    SECTION("its title and weight") {
        indicator.title = inThree("Other");
        indicator.weight = PerMille{250};
    }
    SECTION("a statement and its origin") {
        indicator.cells[3] = {inThree("Reworded"), Origin::Report, {}};
    }
    SECTION("all at once, in another area, which is another edit's") {
        indicator.title = inThree("Other");
        indicator.area = AreaId{"care"};
        for (Statement& statement : indicator.cells)
            statement = {inThree("Reworded"), Origin::Meyar, inThree("How")};
    }
    CHECK(open->apply(PutIndicator{indicator}).changed);
    indicator.area = smallFramework().indicators[1].area;
    CHECK(open.assessment().framework.indicators[1] == indicator);
    const Assessment memory = open.assessment();
    open.reopen();
    CHECK(open.assessment() == memory);
}
