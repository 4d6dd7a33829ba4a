#include "build.h"

using namespace meyar::tests;

TEST_CASE("an assessment comes back from its file as it went in") {
    const TemporaryFolder folder;
    const Assessment given = fullAssessment();
    CHECK(Document::create(folder / "a.meyar", given, steadySurroundings()).assessment() == given);
    CHECK(Document::open(folder / "a.meyar", steadySurroundings()).assessment() == given);
}

TEST_CASE("ratings and citations of any number come back, in their order") {
    const TemporaryFolder folder;
    for (const std::size_t number : {0u, 1u, 31u, 32u, 33u, 64u, 95u, 200u}) {
        INFO(number);
        Assessment given = fullAssessment();
        given.assessors.clear();
        given.cells.assign(given.cells.size(), {});
        for (std::size_t i = 0; i < number; ++i) {
            const std::string id = std::to_string(1000 + i);
            given.assessors.push_back({AssessorId{id}, "Somebody"});
            given.cells[1].ratings.push_back({AssessorId{id}, Answer::grade(i % 3), id, std::nullopt});
            given.cells[i % 12].citations.push_back({CitationId{id}, SourceId{"Int 2"}, id, "", false, ""});
        }
        const auto path = folder / (std::to_string(number) + ".meyar");
        CHECK(Document::create(path, given, steadySurroundings()).assessment() == given);
    }
}

TEST_CASE("creating and closing leaves one file and nothing beside it") {
    const TemporaryFolder folder;
    Document::create(folder / "a.meyar", fullAssessment(), steadySurroundings());
    CHECK(folder.names() == std::vector<std::string>{"a.meyar"});
}

TEST_CASE("ratings given out of order stand in the order of the assessors") {
    const TemporaryFolder folder;
    Assessment given = fullAssessment();
    std::swap(given.cells[0].ratings[0], given.cells[0].ratings[1]);
    CHECK(Document::create(folder / "a.meyar", given, steadySurroundings()).assessment() == fullAssessment());
}

TEST_CASE("creating over a file is refused and leaves the file alone") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.meyar", "mine");
    CHECK(errorOf([&] { Document::create(folder / "a.meyar", fullAssessment(), steadySurroundings()); }) ==
          ErrorKind::Exists);
    CHECK(bytesOf(folder / "a.meyar") == "mine");
    CHECK(folder.names() == std::vector<std::string>{"a.meyar"});
}

TEST_CASE("creating in a folder that is not there is said to be impossible") {
    const TemporaryFolder folder;
    CHECK(errorOf([&] { Document::create(folder / "no/a.meyar", fullAssessment(), steadySurroundings()); }) ==
          ErrorKind::CannotWrite);
}

TEST_CASE("an assessment that contradicts itself becomes no file") {
    const TemporaryFolder folder;
    Assessment given = fullAssessment();
    SECTION("a rating by nobody") {
        given.cells[3].ratings = {{AssessorId{"ghost"}, Answer::grade(0), "", {}}};
    }
    SECTION("a citation of no source") {
        given.cells[3].citations = {{CitationId{"c3"}, SourceId{"none"}, "", "", false, ""}};
    }
    SECTION("a section of no area") {
        given.sections[0].area = AreaId{"none"};
    }
    SECTION("a ballot of no constituency") {
        given.ballots[0].constituency = ConstituencyId{"none"};
    }
    SECTION("an indicator of no area") {
        given.framework.indicators[0].area = AreaId{"none"};
    }
    SECTION("two sources of one id") {
        given.sources.push_back(given.sources[0]);
    }
    SECTION("two citations of one id") {
        given.cells[3].citations = {given.cells[0].citations[0]};
    }
    SECTION("a text that is not UTF-8") {
        given.details.period = "\xff";
    }
    SECTION("a text with a NUL") {
        given.details.period = std::string("a\0b", 3);
    }
    SECTION("cells missing") {
        given.cells.pop_back();
    }
    SECTION("a scale that does not fall") {
        std::swap(given.framework.scale[0], given.framework.scale[2]);
    }
    CHECK(errorOf([&] { Document::create(folder / "a.meyar", given, steadySurroundings()); }) == ErrorKind::BadContent);
    CHECK(folder.names().empty());
}

TEST_CASE("a saved copy holds the assessment and its history, and replaces what was there") {
    OpenDocument open;
    open->apply(SetRespondents{9});
    writeBytes(open.folder / "copy.meyar", "old");
    open->saveCopy(open.folder / "copy.meyar");
    Document copy = Document::open(open.folder / "copy.meyar", steadySurroundings());
    CHECK(copy.assessment() == open.assessment());
    CHECK(copy.history().size() == 1);
    copy.undo();
    CHECK(copy.assessment() == fullAssessment());
}

TEST_CASE("a copy that cannot be written leaves the document as it was") {
    OpenDocument open;
    CHECK(errorOf([&] { open->saveCopy(open.folder / "no/copy.meyar"); }) == ErrorKind::CannotWrite);
    CHECK(open->apply(SetRespondents{9}).changed);
}

TEST_CASE("a document goes on after saving a copy over itself is refused") {
    OpenDocument open;
    CHECK(errorOf([&] { open->saveCopy(open.path); }) == ErrorKind::CannotWrite);
    CHECK(open->apply(SetRespondents{9}).changed);
    open.reopen();
    CHECK(open.assessment().survey.respondents == 9);
}
