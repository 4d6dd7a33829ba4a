// One saved file of each schema version, written when that version was the newest and never again. Values are spelled
// out here, since the builders of the tests may change.
#include "build.h"

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
