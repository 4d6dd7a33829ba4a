// One saved file of each schema version, written when that version was the newest and never again. Values are spelled
// out here, since the builders of the tests may change. v2_names.meyar is the one of schema 2 with names that were
// taken then and are refused today.
#include "build.h"

#include "sql.h"

using namespace meyar::tests;

namespace {

/// A copy to open, so that the old file stays as it is.
struct OldFile {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "old.meyar";

    explicit OldFile(const std::string& name) {
        std::filesystem::copy_file(std::filesystem::path(MEYAR_SOURCE_DIR "/tests/old_files") / name, path);
        std::filesystem::permissions(path, std::filesystem::perms(0644));
    }
};

} // namespace

TEST_CASE("a file of schema 1 opens with all that was in it") {
    const OldFile old("v1.meyar");
    const Document document = Document::open(old.path, steadySurroundings());
    const Assessment& assessment = document.assessment();
    CHECK(assessment.details.title.exactly(Language::Ru) == "Title ру");
    CHECK(assessment.details.country.exactly(Language::Az) == "Azərbaycan");
    CHECK(assessment.details.language == Language::Ru);
    CHECK(assessment.details.fictional);
    CHECK(assessment.framework.version == "1.2");
    CHECK(assessment.framework.cellCount() == 12);
    CHECK(assessment.framework.levelWeights[0] == PerMille{600});
    CHECK(text(assessment.framework.recommendations[0].links[0]) == "2.1/O");
    REQUIRE(assessment.assessors.size() == 3);
    CHECK(assessment.assessors[0].name == "Zeynəb");
    CHECK(assessment.sources[1].year == 2014);
    CHECK(assessment.cells[0].ratings[0].confidence == Confidence::High);
    CHECK(assessment.cells[0].ratings[1].answer == Answer::notApplicable());
    CHECK(assessment.cells[0].agreed == Agreement{Answer::grade(2), "talked over"});
    CHECK(assessment.cells[0].shading == ShadingOverride{false, "enough"});
    CHECK(assessment.cells[0].citations[0].quote == "«quote»");
    CHECK(assessment.cells[8].ratings[0].rationale == "read");
    CHECK(assessment.sections[0].text.exactly(Language::En) == "As [@Int 2] says.");
    CHECK(assessment.survey.questions[0].unplaced == std::vector<std::int64_t>{1, 4, 1});
    CHECK(assessment.constituencies[0].dots.at(Letter{"B"}) == 2);
    CHECK(assessment.ballots[0].other == "a word");
    CHECK_FALSE(assessment.ballots[0].voidWhy);
    CHECK(assessment.ballots[1].voidWhy == "spoilt");
    CHECK(assessment.detailed[0].items.size() == 2);
}

TEST_CASE("a file of schema 1 keeps its history: what was undone is redone, what was done is undone") {
    const OldFile old("v1.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    CHECK(document.history().size() == 4);
    CHECK(document.nextRedo()->edit == "void_ballot");
    document.redo();
    CHECK(document.assessment().ballots[0].voidWhy == "torn");
    for (int edit = 0; edit < 3; ++edit)
        CHECK(document.undo());
    CHECK_FALSE(document.undo());
    CHECK(document.assessment().assessors.size() == 2);
    CHECK(document.assessment().constituencies[0].dots.count(Letter{"B"}) == 0);
}

TEST_CASE("a file of schema 1 takes what later steps brought, and its old acts are still undone") {
    const OldFile old("v1.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    CHECK_FALSE(document.assessment().details.blind);
    const Assessment before = document.assessment();
    Details blind = before.details;
    blind.blind = true;
    CHECK(document.apply(ChangeDetails{blind}).changed);
    Indicator indicator = before.framework.indicators[2];
    indicator.cells[0].text.set(Language::Ru, "иначе");
    CHECK(document.apply(PutIndicator{indicator}).changed);
    CHECK(document.assessment().cells[8].notReReviewed);
    CHECK(document.apply(RemoveIndicator{IndicatorId{"1.1"}}).changed);
    for (int act = 0; act < 3; ++act)
        CHECK(document.undo());
    CHECK(document.assessment() == before);
    for (int act = 0; act < 2; ++act)
        CHECK(document.undo()); // those of the old program that held
    CHECK_FALSE(document.undo());
    CHECK(document.assessment().cells[8].empty());
    for (int act = 0; act < 5; ++act)
        CHECK(document.redo());
    CHECK(document.assessment().framework.indicators.size() == 2);
}

TEST_CASE("an act of an older program is reverted, and the history of a cell reaches back to it") {
    const OldFile old("v1.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    REQUIRE(document.historyOf(cell("2.1/F1")).size() == 1);
    const std::int64_t rated = document.historyOf(cell("2.1/F1"))[0].number;
    CHECK(document.revert(rated).changed);
    CHECK(document.assessment().cells[8].empty());
    CHECK(document.historyOf(cell("2.1/F1")).size() == 2);
}

TEST_CASE("a file of schema 2 opens with all that was in it") {
    const OldFile old("v2.meyar");
    const Document document = Document::open(old.path, steadySurroundings());
    const Assessment& assessment = document.assessment();
    CHECK(assessment.details.blind);
    REQUIRE(assessment.framework.areas.size() == 3);
    CHECK(assessment.framework.areas[0].id == AreaId{"new"});
    CHECK(assessment.framework.areas[0].weight == PerMille{500});
    CHECK(assessment.framework.indicators[2].cells[0].text.exactly(Language::Ru) == "иначе");
    CHECK(assessment.framework.indicators[2].cells[1].text.exactly(Language::Az).empty());
    CHECK(text(assessment.framework.recommendations[0].links[1]) == "1.1");
    CHECK(assessment.cells[0].notReReviewed);
    CHECK(assessment.cells[0].citations[0].quote == "«quote»");
    CHECK(assessment.cells[8].notReReviewed);
    CHECK(assessment.cells[8].ratings[0].rationale == "read");
    CHECK_FALSE(assessment.cells[11].notReReviewed);
    CHECK(assessment.ballots.size() == 3);
}

TEST_CASE("a file of schema 2 keeps its history") {
    const OldFile old("v2.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    CHECK(document.history().size() == 9);
    CHECK(document.history()[6].edit == "revert");
    CHECK(document.nextRedo()->edit == "confirm_review");
    document.redo();
    CHECK_FALSE(document.assessment().cells[0].notReReviewed);
    for (int act = 0; act < 8; ++act)
        CHECK(document.undo());
    CHECK_FALSE(document.undo());
    CHECK(document.assessment().framework.areas.size() == 2);
    CHECK(document.assessment().framework.indicators.size() == 3);
    CHECK(document.assessment().assessors.size() == 2);
    CHECK(document.assessment().cells[0].notReReviewed);
    CHECK_FALSE(document.assessment().cells[8].notReReviewed);
}

TEST_CASE("an old file with names that are refused today opens, and renaming mends them and is undone") {
    const OldFile old("v2_names.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    CHECK(document.readOnly() == std::nullopt);
    const Assessment before = document.assessment();
    CHECK(before.details.title.exactly(Language::En) == "First line\nSecond line");
    REQUIRE(before.assessors.size() == 5);
    CHECK(before.assessors[1].name == " Anar ");
    CHECK(before.assessors[3].name == "Murad\nƏliyev");
    CHECK(before.assessors[4].name == "zeynəb");
    const std::vector<std::pair<const char*, const char*>> sources{{"dem 1", "Dem 2"},
                                                                   {"Law, art. 5", "Law 5"},
                                                                   {"Int 3; Int 4", "Int 34"},
                                                                   {"Plan [1]", "Plan 1"},
                                                                   {"Two\nlines", "Two lines"}};
    for (const auto& [was, is] : sources) {
        INFO(was);
        CHECK(codesOf(document.apply(RenameSource{SourceId{was}, SourceId{std::string("a, ") + is}})) ==
              std::vector<std::string>{"uncitable_id"});
        CHECK(document.apply(RenameSource{SourceId{was}, SourceId{is}}).changed);
        CHECK_FALSE(document.assessment().findSource(SourceId{was}));
    }
    CHECK(document.apply(RenameAssessor{AssessorId{"a"}, "Anar"}).changed);
    CHECK(document.apply(RenameAssessor{AssessorId{"m"}, "Murad Əliyev"}).changed);
    CHECK(codesOf(document.apply(RenameAssessor{AssessorId{"y"}, "ZEYNƏB"})) == std::vector<std::string>{"name_taken"});
    CHECK(document.apply(RenameAssessor{AssessorId{"y"}, "Yeganə"}).changed);
    Details details = before.details;
    details.title.set(Language::En, "One line");
    CHECK(document.apply(ChangeDetails{details}).changed);
    const Assessment& mended = document.assessment();
    CHECK(mended.sections[1].text.exactly(Language::En) == "Seen [@Dem 1, p. 2; @Dem 2].");
    CHECK(mended.cells[*mended.framework.findCell(cell("1.2/O1"))].citations[5].source == SourceId{"Two lines"});
    CHECK(mended.cells[*mended.framework.findCell(cell("1.2/O1"))].ratings.size() == 2);
    for (std::size_t act = 0; act < sources.size() + 4; ++act)
        CHECK(document.undo());
    CHECK(document.assessment() == before);
    for (int act = 0; act < 7; ++act)
        CHECK(document.undo()); // those of the old program
    CHECK_FALSE(document.undo());
}

TEST_CASE("a file of schema 3 keeps its history, takes guidance, and an old revert is an act like others") {
    const OldFile old("v3.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    CHECK(document.readOnly() == std::nullopt);
    REQUIRE(document.history().size() == 12);
    CHECK(document.history()[11].edit == "revert");
    CHECK(document.history()[11].reverts.empty());
    CHECK(document.history()[10].holds());
    const Assessment before = document.assessment();
    Indicator indicator = before.framework.indicators[1];
    REQUIRE(indicator.cells[0].guidance.empty());
    indicator.cells[0].guidance.set(Language::Az, "Qanuna baxın");
    CHECK(document.apply(PutIndicator{indicator}).changed);
    CHECK(document.revert(13).changed);
    CHECK(document.assessment() == before);
    const Outcome outcome = document.revert(10); // which the eleventh changed and the twelfth changed back
    CHECK(outcome.changed);
    CHECK(document.assessment().cells[*before.framework.findCell(cell("1.2/F1"))].empty());
}

TEST_CASE("a file of schema 4 opens with all that was in it, and what was to review is so rating by rating") {
    const OldFile old("v4.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    const Assessment& assessment = document.assessment();
    CHECK(assessment.ranking == RankOptions());
    CHECK(assessment.report == ReportChoice());
    CHECK(assessment.details.organisation.empty());
    CHECK(assessment.sources.back().id == SourceId{"Doc 5"});
    CHECK(assessment.cells[11].ratings.size() == 2);
    CHECK(assessment.cells[11].citations.at(0).at == "p. 3");
    CHECK(assessment.cells[8].agreed == Agreement{Answer::grade(0), "talked over"});
    CHECK_FALSE(assessment.cells[8].notReReviewed); // as that program took a consensus
    const Cell& carried = assessment.cells[0];
    REQUIRE(carried.notReReviewed);
    CHECK(carried.isToReview(carried.ratings[0]));
    CHECK(carried.isToReview(carried.ratings[1]));
    CHECK(carried.isAgreedToReview());
    CHECK(document.apply(ConfirmReview{cell("1.1/F1"), AssessorId{"a"}}).changed);
    CHECK(assessment.cells[0].isToReview(assessment.cells[0].ratings[0]));
    CHECK(document.apply(ChooseRanking{{RankBy::Shares, half, 2}}).changed);
}

TEST_CASE("a file of schema 4 keeps its history, and its acts are undone after new ones") {
    const OldFile old("v4.meyar");
    Document document = Document::open(old.path, steadySurroundings());
    CHECK(document.history().size() == 17);
    CHECK(document.nextRedo()->edit == "rate");
    document.redo();
    CHECK(document.assessment().cells[9].ratings.size() == 1);
    document.apply(ConfirmReview{cell("1.1/F1"), AssessorId{"a"}});
    for (int act = 0; act < 3; ++act)
        CHECK(document.undo()); // the confirmation, the grade, the citation
    CHECK(document.assessment().cells[11].citations.empty());
    CHECK(document.undo()); // the source
    CHECK(document.undo()); // the consensus
    CHECK(document.assessment().cells[8].notReReviewed);
    CHECK_FALSE(document.assessment().cells[8].agreed);
}

TEST_CASE("an older file whose rows mean nothing is refused before it is brought up, and nothing is made beside it") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2.meyar", path);
    runSql(path, "UPDATE rating SET answer = 'nonsense'");
    const std::string before = bytesOf(path);
    CHECK(errorOf([&] { Document::open(path, steadySurroundings()); }) == ErrorKind::Damaged);
    CHECK((bytesOf(path) == before));
    CHECK(folder.names() == std::vector<std::string>{"old.meyar"});
}
