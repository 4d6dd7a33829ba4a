// A disk that takes no more, played by a limit on the size of files.
#include "build.h"

#include "file_size_limit.h"

#include <cerrno>
#include <cstring>

using namespace meyar::tests;

namespace {

Edit longRating(std::size_t length) {
    return Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), std::string(length, 'x'), std::nullopt}};
}

} // namespace

TEST_CASE("an edit that the disk does not take changes nothing, and the next one goes on") {
    OpenDocument open;
    open->apply(SetRespondents{8});
    const Assessment before = open.assessment();
    {
        const FileSizeLimit full(std::filesystem::file_size(open.path));
        CHECK(errorOf([&] { open->apply(longRating(200000)); }) == ErrorKind::CannotWrite);
        CHECK(open.assessment() == before);
        CHECK(open->history().size() == 1);
    }
    CHECK(open->apply(longRating(200000)).changed);
    const Assessment after = open.assessment();
    open.reopen();
    CHECK(open.assessment() == after);
}

TEST_CASE("an act of several edits that the disk does not take changes nothing") {
    OpenDocument open;
    {
        const FileSizeLimit full(std::filesystem::file_size(open.path));
        CHECK(errorOf([&] {
                  open->apply({AddAssessor{{}, "Leyla"}, SetRespondents{2}, longRating(200000)});
              }) == ErrorKind::CannotWrite);
        CHECK(open.assessment() == fullAssessment());
    }
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("a disk without room even for the log changes nothing") {
    OpenDocument open;
    {
        const FileSizeLimit full(1000);
        CHECK(errorOf([&] { open->apply(SetRespondents{2}); }) == ErrorKind::CannotWrite);
        CHECK(open.assessment() == fullAssessment());
    }
    CHECK(open->apply(SetRespondents{3}).changed);
    open.reopen();
    CHECK(open.assessment().survey.respondents == 3);
}

TEST_CASE("an undo that the disk does not take changes nothing") {
    OpenDocument open;
    open->apply(longRating(200000));
    open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), "", std::nullopt}});
    const Assessment before = open.assessment();
    {
        const FileSizeLimit full(1000);
        CHECK(errorOf([&] { open->undo(); }) == ErrorKind::CannotWrite);
        CHECK(open.assessment() == before);
    }
    CHECK(open->undo());
    CHECK(open.assessment().cells[4].ratings[0].rationale.size() == 200000);
}

TEST_CASE("a new file or a copy that the disk does not take leaves nothing behind") {
    OpenDocument open;
    writeBytes(open.folder / "copy.meyar", "old");
    {
        const FileSizeLimit full(20000);
        CHECK(errorOf([&] { Document::create(open.folder / "new.meyar", fullAssessment(), steadySurroundings()); }) ==
              ErrorKind::CannotWrite);
        CHECK(errorOf([&] { open->saveCopy(open.folder / "copy.meyar"); }) == ErrorKind::CannotWrite);
    }
    CHECK(bytesOf(open.folder / "copy.meyar") == "old");
    open.document.reset();
    CHECK(open.folder.names() == std::vector<std::string>{"copy.meyar", "test.meyar"});
}

TEST_CASE("a log that the disk does not take into the file is reported with where the changes are, and the cause") {
    OpenDocument open;
    CHECK(open->apply(longRating(100'000)).saved);
    const Assessment before = open.assessment();
    const auto isReported = [](const Error& error) {
        CHECK(error.kind() == ErrorKind::CannotWrite);
        REQUIRE(error.findings().size() == 2);
        CHECK(error.findings().front().code == "not_folded");
        CHECK(error.findings().front().values.at(0).second == "test.meyar-wal");
        CHECK(error.findings().front().values.at(1).second == std::strerror(EFBIG));
        CHECK(error.findings().back().code == "disk_full");
    };
    writeBytes(open.folder / "log", bytesOf(open.path.string() + "-wal"));
    writeBytes(open.folder / "file", bytesOf(open.path));
    {
        const FileSizeLimit full(std::filesystem::file_size(open.path));
        SECTION("while it is open") {
            open->keepUnsaved();
            open->fold();
            REQUIRE(open->unsaved());
            CHECK(open->unsaved()->acts == 0);
            isReported(open->unsaved()->why);
        }
        SECTION("when it is opened after a crash") {
            open.document.reset();
            std::filesystem::rename(open.folder / "log", open.path.string() + "-wal");
            std::filesystem::rename(open.folder / "file", open.path);
            try {
                Document::open(open.path, steadySurroundings());
                FAIL("it was opened");
            } catch (const Error& error) {
                isReported(error);
            }
        }
    }
    open.reopen();
    CHECK(open.assessment() == before);
}

TEST_CASE("an act that the disk refused leaves no empty log behind") {
    OpenDocument open;
    const bool kept = GENERATE(false, true);
    if (kept) open->keepUnsaved();
    {
        const FileSizeLimit full(1000);
        CHECK(errorOf([&] { open->apply(SetRespondents{2}); }).has_value() != kept);
        open.document.reset();
    }
    CHECK(open.folder.names() == std::vector<std::string>{"test.meyar"});
    CHECK(Document::open(open.path, steadySurroundings()).assessment() == fullAssessment());
}
