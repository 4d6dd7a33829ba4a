#include "build.h"

using namespace meyar::tests;

namespace {

Edit rate(const std::string& name, std::size_t grade, const std::string& by = "a") {
    return Rate{cell(name), {AssessorId{by}, Answer::grade(grade), "why", std::nullopt}};
}

} // namespace

TEST_CASE("undo takes the last edit back and redo brings it again") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    const Assessment rated = open.assessment();
    const auto undone = open->undo();
    REQUIRE(undone);
    CHECK(undone->kinds == std::set{Kind::Cells});
    CHECK(undone->cells == std::vector<std::size_t>{4});
    CHECK(open.assessment() == fullAssessment());
    CHECK(open->redo() == undone);
    CHECK(open.assessment() == rated);
}

TEST_CASE("undo and redo outlive a restart") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->apply(rate("1.2/F1", 2));
    const Assessment rated = open.assessment();
    open->undo();
    open.reopen();
    CHECK(open->nextUndo()->number == 1);
    CHECK(open->nextRedo()->number == 2);
    open->undo();
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
    open->redo();
    open->redo();
    open.reopen();
    CHECK(open.assessment() == rated);
    CHECK_FALSE(open->nextRedo());
}

TEST_CASE("there is nothing to undo in a new document and nothing to redo after an edit") {
    OpenDocument open;
    CHECK_FALSE(open->nextUndo());
    CHECK_FALSE(open->undo());
    open->apply(rate("1.2/F1", 0));
    CHECK_FALSE(open->redo());
}

TEST_CASE("a new edit drops what was undone") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->undo();
    open->apply(rate("1.2/F1", 1));
    CHECK_FALSE(open->redo());
    open->undo();
    CHECK(open.assessment() == fullAssessment());
    CHECK(open->nextRedo()->number == 3);
}

TEST_CASE("redo brings edits again in the order in which they were made") {
    OpenDocument open;
    for (std::size_t grade : {0u, 1u, 2u})
        open->apply(rate("2.1/F1", grade));
    for (int i = 0; i < 3; ++i)
        open->undo();
    open->redo();
    CHECK(open.assessment().cells[8].ratings[0].answer == Answer::grade(0));
    open->redo();
    CHECK(open.assessment().cells[8].ratings[0].answer == Answer::grade(1));
}

TEST_CASE("an item that was removed comes back to its place in the list") {
    OpenDocument open;
    open->apply(RemoveSection{SectionId{"s2"}});
    open->apply(RemoveConstituency{ConstituencyId{"table"}});
    open->apply(RemoveQuestion{QuestionId{"7.1"}});
    for (int i = 0; i < 3; ++i)
        open->undo();
    CHECK(open.assessment() == fullAssessment());
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("a constituency comes back with all its ballots") {
    OpenDocument open;
    const Outcome outcome = open->apply(RemoveConstituency{ConstituencyId{"group"}});
    CHECK(outcome.touched.kinds == std::set{Kind::Constituencies, Kind::Ballots});
    CHECK(open.assessment().ballots.empty());
    open->undo();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("history tells every act in order, by whom, when and where") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->setAuthor("Nigar");
    open->undo();
    open->redo();
    const auto history = open->history();
    REQUIRE(history.size() == 3);
    CHECK(history[0].act == HistoryEntry::Act::Edited);
    CHECK(history[0].author == "Aydan");
    CHECK(history[0].at == "2026-03-01T09:30:00Z");
    CHECK(history[0].edit == "rate");
    CHECK(history[0].place == "1.2/F1");
    CHECK_FALSE(history[0].undone);
    CHECK(history[1].act == HistoryEntry::Act::Undone);
    CHECK(history[1].of == 1);
    CHECK(history[1].author == "Nigar");
    CHECK(history[2].act == HistoryEntry::Act::Redone);
    CHECK(history[2].number == 3);
}

TEST_CASE("an edit that was undone is marked so in the history") {
    OpenDocument open;
    open->apply(rate("1.2/F1", 0));
    open->undo();
    CHECK(open->history()[0].undone);
}

TEST_CASE("the changes of an act are told by table, key and column, before and after") {
    OpenDocument open;
    open->apply(Rate{cell("1.1/F1"), {AssessorId{"z"}, Answer::grade(0), "seen", Confidence::High}});
    const auto changes = open->changesOf(1);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].table == "rating");
    CHECK(changes[0].key == "1.1/F1 z");
    CHECK(changes[0].column == "answer");
    CHECK(changes[0].before == "partly");
    CHECK(changes[0].after == "met");
}

TEST_CASE("the changes of an undo are those of its edit turned round") {
    OpenDocument open;
    open->apply(SetRespondents{9});
    open->undo();
    const auto changes = open->changesOf(2);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before == "9");
    CHECK(changes[0].after == "7");
}

TEST_CASE("there are no changes of an act that never was") {
    OpenDocument open;
    CHECK(open->changesOf(1).empty());
}

TEST_CASE("a constituency of many ballots goes and comes back in its order") {
    OpenDocument open;
    std::vector<Edit> edits;
    for (int n = 0; n < 100; ++n) {
        edits.emplace_back(
            CastBallot{{{}, ConstituencyId{"group"}, "V" + std::to_string(n), {Letter{"A"}}, "", std::nullopt}});
    }
    open->apply(edits);
    const Assessment before = open.assessment();
    CHECK(before.ballots.size() == 103);
    open->apply(RemoveConstituency{ConstituencyId{"group"}});
    CHECK(open.assessment().ballots.empty());
    open->undo();
    CHECK(open.assessment() == before);
    open->undo();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("an author whose name is not UTF-8 is left out of the history") {
    OpenDocument open;
    open->setAuthor("\xff");
    CHECK(open->apply(SetRespondents{9}).changed);
    CHECK(open->history()[0].author.empty());
}
