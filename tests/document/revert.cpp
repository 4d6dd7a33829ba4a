// Taking back one act of the history, not only the last.
#include "build.h"

using namespace meyar::tests;

namespace {

using Codes = std::vector<std::string>;
using Numbers = std::vector<std::int64_t>;

Edit rate(const std::string& name, std::size_t grade, const std::string& by = "a") {
    return Rate{cell(name), {AssessorId{by}, Answer::grade(grade), "why", std::nullopt}};
}

std::string valueOf(const Finding& finding, const std::string& wanted) {
    for (const auto& [name, value] : finding.values) {
        if (name == wanted) return value;
    }
    return {};
}

/// Reverts an act that must be refused, and sees that nothing changed.
Outcome refusedRevert(OpenDocument& open, std::int64_t number) {
    const Assessment before = open.assessment();
    const std::size_t acts = open->history().size();
    Outcome outcome = open->revert(number);
    CHECK_FALSE(outcome.changed);
    CHECK(open.assessment() == before);
    CHECK(open->history().size() == acts);
    open.reopen();
    CHECK(open.assessment() == before);
    return outcome;
}

} // namespace

TEST_CASE("an earlier act is taken back, and the later ones stay") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F2", 0));
    const Outcome outcome = open->revert(1);
    CHECK(codesOf(outcome) == Codes{});
    CHECK(outcome.changed);
    CHECK(outcome.touched == Touched{{Kind::Cells}, {4}});
    CHECK(open.assessment().cells[4].empty());
    CHECK(open.assessment().cells[5].ratings.size() == 1);
    const auto history = open->history();
    REQUIRE(history.size() == 3);
    CHECK(history[2].edit == "revert");
    CHECK(history[2].act == HistoryEntry::Act::Edited);
    CHECK(history[2].place == "1.2/F1");
    CHECK_FALSE(history[0].undone);
}

TEST_CASE("a revert is undone and redone as any act, after a restart too") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F2", 0));
    const Assessment before = open.assessment();
    open->revert(1);
    const Assessment after = open.assessment();
    open.reopen();
    CHECK(open.assessment() == after);
    open->undo();
    CHECK(open.assessment() == before);
    open.reopen();
    open->redo();
    CHECK(open.assessment() == after);
    CHECK(open->revert(3).changed); // the revert itself
    CHECK(open.assessment() == before);
}

TEST_CASE("an act whose rows changed since is not taken back, and the act that changed them is named") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F2", 0));
    open->apply(rate("1.2/F1", 2));
    const Outcome outcome = refusedRevert(open, 1);
    CHECK(codesOf(outcome) == Codes{"changed_since"});
    CHECK(outcome.refusals[0].place == "1");
    CHECK(valueOf(outcome.refusals[0], "numbers") == "3");
    CHECK(outcome.inTheWay == Numbers{3});
}

TEST_CASE("an act that brought what later acts use is not taken back") {
    OpenDocument open;
    open->apply(AddAssessor{AssessorId{"l"}, "Leyla"});
    open->apply(SetRespondents{8});
    open->apply(rate("1.2/F1", 0, "l"));
    const Outcome outcome = refusedRevert(open, 1);
    CHECK(codesOf(outcome) == Codes{"changed_since"});
    CHECK(valueOf(outcome.refusals[0], "numbers") == "3");
    open->revert(3);
    CHECK(codesOf(open->revert(1)) == Codes{});
    CHECK(open.assessment().assessors.size() == 2);
}

TEST_CASE("an act that brought a source which a text cites is not taken back, alone or with others") {
    OpenDocument open;
    open->apply(PutSource{{SourceId{"Bar 1"}, SourceKind::Document, "Title", "", {}, false}, true});
    Section section{SectionId{"s"}, open.assessment().framework.areas.front().id, {}, {}};
    section.heading.set(Language::En, "Heading");
    open->apply(PutSection{section});
    section.text.set(Language::En, "So it is [@Bar 1, p. 7].");
    open->apply(PutSection{section});
    for (const Numbers& acts : {Numbers{1}, Numbers{1, 3}}) {
        const Assessment before = open.assessment();
        const Outcome outcome = open->revert(acts);
        if (acts.size() == 1) {
            CHECK(codesOf(outcome) == Codes{"source_in_use"});
            CHECK(valueOf(outcome.refusals[0], "count") == "1");
            CHECK(open.assessment() == before);
        } else { // the words that cite it go as well
            CHECK(codesOf(outcome) == Codes{});
            CHECK(open.assessment().sections.back().text == LocalText{});
            CHECK_FALSE(open.assessment().findSource(SourceId{"Bar 1"}));
        }
    }
}

TEST_CASE("an act that was undone, an undo, a redo and an act that never was are not taken back") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F2", 0));
    open->undo();
    CHECK(codesOf(refusedRevert(open, 2)) == Codes{"already_undone"});
    CHECK(codesOf(refusedRevert(open, 3)) == Codes{"already_undone"});
    open->redo();
    CHECK(codesOf(refusedRevert(open, 4)) == Codes{"already_undone"});
    CHECK(codesOf(refusedRevert(open, 9)) == Codes{"unknown_act"});
}

TEST_CASE("an act is taken back once") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->revert(1);
    const Outcome again = refusedRevert(open, 1);
    CHECK(codesOf(again) == Codes{"already_reverted"});
    CHECK(valueOf(again.refusals[0], "number") == "2");
    CHECK(open->history()[0].revertedBy == 2);
    CHECK(open->history()[1].reverts == Numbers{1});
    CHECK(open->historyOf(cell("1.2/F1"))[0].revertedBy == 2);
}

TEST_CASE("what was removed long ago comes back whole") {
    OpenDocument open;
    open->apply(RemoveConstituency{ConstituencyId{"group"}});
    open->apply(rate("1.2/F1", 0));
    CHECK(open->revert(1).touched.kinds == std::set{Kind::Constituencies, Kind::Ballots});
    open->revert(2);
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("a place in a list that changed since stands in nobody's way") {
    OpenDocument open;
    const auto section = [](const char* id) { return PutSection{{SectionId{id}, AreaId{"care"}, inThree(id), {}}}; };
    open->apply(section("s3")); // moves the section of the next area
    open->apply(section("s4"));
    CHECK(codesOf(open->revert(1)) == Codes{});
    CHECK(codesOf(open->revert(2)) == Codes{});
    CHECK(open.assessment() == fullAssessment());
    open->apply(MoveSection{SectionId{"s1"}, 0});
}

TEST_CASE("a revert that would contradict what came later is refused, and what contradicts it is named") {
    OpenDocument open;
    SECTION("a name that was taken since") {
        open->apply(RenameAssessor{AssessorId{"a"}, "Aynur"});
        open->apply(AddAssessor{{}, "Anar"});
    }
    SECTION("a second ballot of a voter") {
        open->apply(VoidBallot{BallotId{"b2"}, "torn"});
        open->apply(CastBallot{{{}, ConstituencyId{"group"}, "R1", {Letter{"A"}}, "", std::nullopt}});
    }
    const Outcome outcome = refusedRevert(open, 1);
    CHECK(codesOf(outcome) == Codes{"changed_since"});
    CHECK(outcome.inTheWay == Numbers{2});
    open->revert({1, 2});
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("all that is in the way is named, the newest first, and taken back together as one act") {
    OpenDocument open;
    open->apply(AddAssessor{AssessorId{"l"}, "Leyla"}); // 1
    open->apply(rate("1.2/F1", 0, "l"));                // 2
    open->apply(rate("1.2/F2", 0));                     // 3, beside it
    open->apply(rate("1.2/F1", 2, "l"));                // 4
    const Assessment before = open.assessment();
    const Outcome outcome = refusedRevert(open, 1);
    CHECK(outcome.inTheWay == Numbers{4, 2});
    CHECK(valueOf(outcome.refusals[0], "numbers") == "4, 2");
    CHECK(refusedRevert(open, 2).inTheWay == Numbers{4});
    REQUIRE(open->revert({1, 2, 4}).changed);
    CHECK(open.assessment().assessors.size() == 2);
    CHECK(open.assessment().cells[5].ratings.size() == 1);
    REQUIRE(open->history().size() == 5);
    CHECK(open->history()[4].reverts == Numbers{4, 2, 1});
    CHECK(open->undo());
    CHECK(open.assessment() == before);
    CHECK(open->history()[3].holds());
    CHECK(open->redo());
    open.reopen();
    CHECK(open->revert(5).changed);
    CHECK(open.assessment() == before);
}

TEST_CASE("an act that was taken back, and the one that did it, are in nobody's way") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0)); // 1
    open->apply(rate("1.2/F1", 2)); // 2
    open->revert(2);                // 3
    open->apply(rate("1.2/F1", 1)); // 4
    CHECK(refusedRevert(open, 1).inTheWay == Numbers{4});
    SECTION("until it holds again") {
        open->revert(4); // 5
        open->revert(3); // 6
        CHECK(open->history()[1].holds());
        CHECK(refusedRevert(open, 1).inTheWay == Numbers{2});
    }
    SECTION("following what is named leads out") {
        CHECK(open->revert({1, 4}).changed);
        CHECK(open.assessment() == fullAssessment());
    }
}

TEST_CASE("what is named may have been taken back by another act that is named") {
    OpenDocument open;
    const auto ratings = [](std::size_t first, std::size_t second) {
        return std::vector<Edit>{rate("1.2/F1", first), rate("1.2/F2", second)};
    };
    open->apply(SetRespondents{8});        // 1
    open->apply(SetRespondents{9});        // 2
    open->apply(rate("1.2/F1", 0));        // 3
    open->apply(ratings(1, 1));            // 4
    open->apply(rate("2.1/F1", 0));        // 5
    REQUIRE(open->revert({2, 4}).changed); // 6
    open->apply(rate("1.2/F1", 2));        // 7
    const Assessment before = open.assessment();
    const Outcome refused = refusedRevert(open, 3);
    CHECK(refused.inTheWay == Numbers{7, 6, 4});
    CHECK(codesOf(open->revert({3, 4})) == Codes{"already_reverted"}); // by 6, which would stay
    REQUIRE(codesOf(open->revert({3, 4, 6, 7})) == Codes{});
    CHECK(open.assessment().cells[4].empty());
    CHECK(open.assessment().survey.respondents == 9); // as 2 said
    CHECK(open->history()[1].holds());
    CHECK(open->history()[3].revertedBy == 8);
    CHECK(open->undo());
    CHECK(open.assessment() == before);
    CHECK(open->history()[3].revertedBy == 6);
}

TEST_CASE("following each refusal by itself ends, whatever was taken back before") {
    OpenDocument open;
    for (const std::size_t grade : {0, 2, 1, 0, 2})
        open->apply(rate("1.2/F1", grade));
    open->revert(5);
    open->revert(4);
    open->apply(rate("1.2/F1", 2));
    open->revert(6); // the fifth holds again, but is not what is there
    int steps = 0;
    for (Outcome outcome = open->revert(1); outcome.refused(); outcome = open->revert(1)) {
        REQUIRE_FALSE(outcome.inTheWay.empty());
        REQUIRE(open->revert(outcome.inTheWay.front()).changed);
        REQUIRE(++steps < 9);
    }
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("a later act that changed another value of the row is in nobody's way") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F1", 2));
    open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(2), "another reason", std::nullopt}});
    open->apply(rate("1.2/F1", 1)); // the reason as before, the grade another
    CHECK(refusedRevert(open, 2).inTheWay == Numbers{4});
}

TEST_CASE("what removed a thing that would be needed again is named") {
    OpenDocument open;
    open->apply(PutSource{{SourceId{"X"}, SourceKind::Document, "A plan", "", std::nullopt, false}});
    const std::string citation = open->apply(Cite{cell("1.2/F1"), {{}, SourceId{"X"}, "p. 1", "", false, ""}}).madeId;
    open->apply(RemoveCitation{CitationId{citation}});
    open->apply(RemoveSource{SourceId{"X"}});
    CHECK(refusedRevert(open, 3).inTheWay == Numbers{4});
    CHECK(open->revert({3, 4}).changed);
    CHECK(open.assessment().cells[4].citations.size() == 1);
}

TEST_CASE("a later act that was undone is in nobody's way") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F1", 2));
    open->undo();
    CHECK(open->revert(1).changed);
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("the history of a cell has every act that changed it, in acts of several edits too") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F2", 0));
    std::vector<Edit> many;
    for (const char* name : {"2.1/F1", "2.1/F2", "2.1/O1", "2.1/O2", "1.2/F1"})
        many.push_back(rate(name, 2));
    open->apply(many);
    open->undo();
    open->apply(Cite{cell("1.2/F1"), {{}, SourceId{"Int 2"}, "p. 1", "", false, ""}});
    open->apply(PutSource{{SourceId{"X"}, SourceKind::Document, "1.2/F1", "", std::nullopt, false}});
    std::vector<std::int64_t> numbers;
    for (const HistoryEntry& entry : open->historyOf(cell("1.2/F1")))
        numbers.push_back(entry.number);
    CHECK(numbers == std::vector<std::int64_t>{1, 3, 4, 5});
    CHECK(open->historyOf(cell("1.2/O2")).empty());
    CHECK(open->historyOf(cell("1.2/F1"))[1].undone);
}

TEST_CASE("the history of a cell is not taken for that of one whose name ends alike") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    CHECK(open->historyOf(CellId{IndicatorId{".2"}, Track::Framework, Level::One}).empty());
}

TEST_CASE("taking back the taking back of a removed indicator removes it again") {
    for (const Indicator& indicator : smallFramework().indicators) {
        INFO(indicator.id.text());
        OpenDocument open;
        CHECK(open->apply(RemoveIndicator{indicator.id}).changed);
        const Assessment without = open.assessment();
        CHECK(open->revert(1).changed);
        CHECK(open.assessment() == fullAssessment());
        CHECK(open->revert(2).changed);
        CHECK(open.assessment() == without);
        open.reopen();
        CHECK(open.assessment() == without);
    }
}
