// How recommendations are ranked and what the report prints are the document's choice; a source gets another name.
#include "build.h"

using namespace meyar::tests;

namespace {

using Codes = std::vector<std::string>;

Assessment unchosen() {
    Assessment out = fullAssessment();
    out.ranking = {};
    out.report = {};
    return out;
}

} // namespace

TEST_CASE("the way of ranking is an edit: it is kept, undone and redone") {
    OpenDocument open(unchosen());
    const RankOptions chosen{RankBy::Balanced, PerMille{250}, 5};
    const Outcome outcome = open->apply(ChooseRanking{chosen});
    CHECK(outcome.touched == Touched{{Kind::Choices}, {}});
    CHECK(open->history().back().edit == "choose_ranking");
    CHECK_FALSE(open->apply(ChooseRanking{chosen}).changed);
    open.reopen();
    CHECK(open.assessment().ranking == chosen);
    open->undo();
    CHECK(open.assessment() == unchosen());
    open->redo();
    CHECK(open.assessment().ranking == chosen);
    CHECK(open->apply(ChooseRanking{{}}).changed);
    CHECK(open.assessment() == unchosen());
}

TEST_CASE("a top of no place or of too many, and a weight beyond the whole, are refused") {
    OpenDocument open(unchosen());
    CHECK(codesOf(open->apply(ChooseRanking{{RankBy::Dots, half, 0}})) == Codes{"bad_top"});
    CHECK(codesOf(open->apply(ChooseRanking{{RankBy::Dots, half, greatestTop + 1}})) == Codes{"bad_top"});
    CHECK(codesOf(open->apply(ChooseRanking{{RankBy::Dots, PerMille{1001}, 3}})) == Codes{"bad_support_weight"});
    CHECK(codesOf(open->apply(ChooseRanking{{RankBy::Dots, PerMille{-1}, 3}})) == Codes{"bad_support_weight"});
}

TEST_CASE("what the report prints is an edit, and each part of it comes and goes by itself") {
    OpenDocument open(unchosen());
    ReportChoice chosen;
    chosen.language = Language::Ru;
    chosen.parts = {ReportPart::Ranking};
    CHECK(open->apply(ChooseReport{chosen}).touched == Touched{{Kind::Choices}, {}});
    open.reopen();
    CHECK(open.assessment().report == chosen);
    chosen.language.reset();
    chosen.parts.insert(ReportPart::Bibliography);
    open->apply(ChooseReport{chosen});
    CHECK(open.assessment().report == chosen);
    open->undo();
    open->undo();
    CHECK(open.assessment() == unchosen());
}

TEST_CASE("one choice is reverted, the other stays") {
    OpenDocument open(unchosen());
    open->apply(ChooseRanking{{RankBy::Shares, half, 3}});
    open->apply(ChooseReport{{Language::En, {}}});
    CHECK(open->revert(1).changed);
    CHECK(open.assessment().ranking == RankOptions());
    CHECK(open.assessment().report.language == Language::En);
}

TEST_CASE("a source gets another short name in the register, in citations and in every text that cites it") {
    Assessment given = fullAssessment();
    given.cells[0].ratings[0].rationale = "seen [@Aze 30, p. 7; @Int 2]";
    given.cells[0].agreed->why = "see @Aze 30";
    given.sections[0].text = LocalText(Language::En, "As [@Int 2; @Aze 30, pp. 1, 2] says, not [@Aze 301].");
    given.sections[0].text.set(Language::Az, "Belə [@Aze 30].");
    given.detailed[0].items[0] = LocalText(Language::En, "do [@Aze 30, @Aze 30 p. 3]");
    given.framework.indicators[2].cells[1].text.set(Language::Ru, "так [@Aze 30]");
    OpenDocument open(given);
    const Outcome outcome = open->apply(RenameSource{SourceId{"Aze 30"}, SourceId{"NAP"}});
    REQUIRE(codesOf(outcome).empty());
    REQUIRE(outcome.changed);
    const Assessment& now = open.assessment();
    CHECK(now.sources[1].id == SourceId{"NAP"});
    CHECK(now.sources[1].title == "Figures");
    CHECK(now.cells[0].citations[0].source == SourceId{"NAP"});
    CHECK(now.cells[0].ratings[0].rationale == "seen [@NAP, p. 7; @Int 2]");
    CHECK(now.cells[0].agreed->why == "see @NAP");
    CHECK(now.sections[0].text.exactly(Language::En) == "As [@Int 2; @NAP, pp. 1, 2] says, not [@Aze 301].");
    CHECK(now.sections[0].text.exactly(Language::Az) == "Belə [@NAP].");
    CHECK(now.detailed[0].items[0].exactly(Language::En) == "do [@NAP, @NAP p. 3]");
    CHECK(now.framework.indicators[2].cells[1].text.exactly(Language::Ru) == "так [@NAP]");
    CHECK_FALSE(now.cells[9].notReReviewed); // the statement says what it said
    CHECK(open->history().size() == 1);
    CHECK(open->history()[0].place == "Aze 30 → NAP");
    const Assessment renamed = now;
    open.reopen();
    CHECK(open.assessment() == renamed);
    open->undo();
    CHECK(open.assessment() == given);
}

TEST_CASE("a source is not given a name that is taken, empty, or that no text could cite") {
    OpenDocument open;
    const auto refused = [&](const char* from, const char* to) {
        return codesOf(open->apply(RenameSource{SourceId{from}, SourceId{to}}));
    };
    CHECK(refused("Aze 30", "Int 2") == Codes{"source_exists"});
    CHECK(refused("Aze 30", " ") == Codes{"empty_id"});
    CHECK(refused("Aze 30", "a;b") == Codes{"uncitable_id"});
    CHECK(refused("Gone", "New") == Codes{"unknown_source"});
    CHECK_FALSE(open->apply(RenameSource{SourceId{"Aze 30"}, SourceId{"Aze 30"}}).changed);
}

TEST_CASE("who assesses is a detail like the others") {
    OpenDocument open;
    Details details = open.assessment().details;
    details.organisation = LocalText(Language::Az, "Nazirlik");
    CHECK(open->apply(ChangeDetails{details}).touched.kinds == std::set{Kind::Details});
    open.reopen();
    CHECK(open.assessment().details.organisation.exactly(Language::Az) == "Nazirlik");
    details.organisation = {};
    open->apply(ChangeDetails{details});
    CHECK(open.assessment().details.organisation.empty());
}
