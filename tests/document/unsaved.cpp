// What happens when the disk does not take an act, and when a file can only be read.
#include "build.h"

#include "file_size_limit.h"
#include "sql.h"

#include "document/read.h"

#include <sys/stat.h>

using namespace meyar::tests;

namespace {

Edit longRating(std::size_t length) {
    return Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), std::string(length, 'x'), std::nullopt}};
}

/// A document that keeps what the disk refuses, and two acts that it refused.
struct Refused : OpenDocument {
    Refused() {
        document->keepUnsaved();
        document->apply(SetRespondents{20});
        const FileSizeLimit full(1000);
        const Outcome outcome = document->apply(longRating(100'000));
        CHECK(outcome.changed);
        CHECK_FALSE(outcome.saved);
        document->apply(SetRespondents{21});
        CHECK(document->undo());
        REQUIRE(document->unsaved());
        CHECK(document->unsaved()->acts == 3);
        CHECK(document->unsaved()->why.kind() == ErrorKind::CannotWrite);
        INFO(document->unsaved()->why.what());
        REQUIRE(document->unsaved()->why.findings().size() == 1);
        CHECK(document->unsaved()->why.findings().front().code == "disk_full");
        CHECK(errorOf([&] { document->saveUnsaved(); }) == ErrorKind::CannotWrite);
        CHECK(document->unsaved());
        CHECK(readFile(path).survey.respondents == 20);
    }
};

} // namespace

TEST_CASE("acts that the disk refused are brought to the file as soon as it takes them, with the undo of each") {
    Refused file;
    const Assessment before = file.assessment();
    file->saveUnsaved();
    CHECK_FALSE(file->unsaved());
    CHECK(file->apply(SetRespondents{30}).saved);
    file->undo();
    file.reopen();
    CHECK(file.assessment() == before);
    CHECK(file->history().size() == 6);
    CHECK(file->undo());
    CHECK(file.assessment().cells[4].ratings.empty());
    CHECK(file->undo());
    CHECK(file.assessment().survey.respondents == 7);
}

TEST_CASE("acts that the disk refused are in a copy on another disk") {
    Refused file;
    file->saveCopy(file.folder / "copy.meyar");
    Document copy = Document::open(file.folder / "copy.meyar", steadySurroundings());
    CHECK(copy.assessment() == file.assessment());
    CHECK(copy.history().size() == 4);
}

TEST_CASE("acts that the disk refused do not go into a file that somebody changed meanwhile") {
    Refused file;
    const std::string bytes = "somebody's";
    writeBytes(file.path, bytes);
    CHECK(errorOf([&] { file->saveUnsaved(); }).has_value());
    CHECK(file->unsaved());
    CHECK(bytesOf(file.path) == bytes);
    file->saveCopy(file.folder / "copy.meyar");
    CHECK(Document::open(file.folder / "copy.meyar", steadySurroundings()).assessment() == file.assessment());
}

TEST_CASE("a refused edit is refused also while acts wait for the disk") {
    Refused file;
    CHECK(codesOf(file->apply(RemoveAssessor{AssessorId{"nobody"}})).size() == 1);
    CHECK(file->unsaved()->acts == 3);
}

TEST_CASE("a file without permission to write opens to read, and says why") {
    OpenDocument open;
    open.document.reset();
    const std::string before = bytesOf(open.path);
    std::filesystem::permissions(open.path, std::filesystem::perms::owner_read);
    CHECK(errorOf([&] { Document::open(open.path, steadySurroundings()); }) == ErrorKind::ReadOnly);
    Document document = Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead);
    REQUIRE(document.readOnly());
    CHECK(document.readOnly()->kind() == ErrorKind::ReadOnly);
    CHECK(document.assessment() == fullAssessment());
    CHECK(errorOf([&] { document.apply(SetRespondents{1}); }) == ErrorKind::ReadOnly);
    CHECK(errorOf([&] { document.undo(); }) == ErrorKind::ReadOnly);
    document.saveCopy(open.folder / "copy.meyar");
    CHECK(Document::open(open.folder / "copy.meyar", steadySurroundings()).apply(SetRespondents{1}).changed);
    CHECK(bytesOf(open.path) == before);
}

TEST_CASE("a file that another program has opens to read as it is now") {
    OpenDocument open;
    open->apply(SetRespondents{42});
    Document document = Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead);
    REQUIRE(document.readOnly());
    CHECK(document.readOnly()->kind() == ErrorKind::Locked);
    CHECK(document.assessment().survey.respondents == 42);
    CHECK(document.history().size() == 1);
    CHECK(open->apply(SetRespondents{43}).saved);
}

TEST_CASE("a document that is open to read says that its file was removed or replaced, and the copy is what was read") {
    OpenDocument open;
    Document document = Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead);
    open->apply(SetRespondents{43}); // of the program that has it, which is no news
    open->fold();
    document.lookAtFile();
    CHECK(document.readOnly()->kind() == ErrorKind::Locked);
    const auto moved = open.folder / "moved.meyar";
    std::filesystem::rename(open.path, moved);
    document.lookAtFile();
    CHECK(document.readOnly()->kind() == ErrorKind::Changed);
    CHECK(document.readOnly()->findings().front().code == "file_gone");
    document.saveCopy(open.folder / "copy.meyar");
    CHECK(Document::open(open.folder / "copy.meyar", steadySurroundings()).assessment() == fullAssessment());
    writeBytes(open.path, "somebody's");
    document.lookAtFile();
    CHECK(document.readOnly()->findings().front().code == "file_replaced");
    std::filesystem::rename(moved, open.path);
    document.lookAtFile();
    CHECK(document.readOnly()->kind() == ErrorKind::Locked);
}

TEST_CASE("a document that is open to read says that its file was overwritten") {
    OpenDocument open;
    open.document.reset();
    std::filesystem::permissions(open.path, std::filesystem::perms::owner_read);
    Document document = Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead);
    document.lookAtFile();
    CHECK(document.readOnly()->kind() == ErrorKind::ReadOnly);
    std::filesystem::permissions(open.path, std::filesystem::perms::owner_all);
    writeBytes(open.path, "somebody's");
    document.lookAtFile();
    CHECK(document.readOnly()->findings().front().code == "file_overwritten");
}

TEST_CASE("what is opened to read takes no lock") {
    OpenDocument open;
    open.document.reset();
    const Document reading = Document::open(open.path, steadySurroundings(), Purpose::Read);
    Document working = Document::open(open.path, steadySurroundings());
    CHECK(working.apply(SetRespondents{1}).saved);
    CHECK(reading.assessment() == fullAssessment());
}

TEST_CASE("a file of a newer schema that only added opens to read, and one that changed what is known does not") {
    OpenDocument open;
    open.document.reset();
    const std::string version = "PRAGMA user_version = " + std::to_string(schemaVersion() + 1);
    SECTION("a table and a column more") {
        runSql(open.path,
               "CREATE TABLE later (x); ALTER TABLE source ADD COLUMN link TEXT NOT NULL DEFAULT ''; " + version);
        Document document = Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead);
        REQUIRE(document.readOnly());
        CHECK(document.readOnly()->kind() == ErrorKind::Newer);
        CHECK(document.assessment() == fullAssessment());
    }
    SECTION("a column of another name") {
        runSql(open.path, "ALTER TABLE source RENAME COLUMN title TO name; " + version);
        CHECK(errorOf([&] { Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead); }) ==
              ErrorKind::Newer);
    }
}

TEST_CASE("an older file that may only be read is read as it is, and a copy of it is of today's schema") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v1.meyar", path);
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    const std::string before = bytesOf(path);
    Document document = Document::open(path, steadySurroundings(), Purpose::WorkOrRead);
    REQUIRE(document.readOnly());
    document.saveCopy(folder / "copy.meyar");
    CHECK(Document::open(folder / "copy.meyar", steadySurroundings()).assessment() == document.assessment());
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"copy.meyar", "old.meyar"});
}

TEST_CASE("an undo whose rows mean nothing changes neither the file nor memory") {
    OpenDocument open;
    const std::filesystem::path path = open.path;
    open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), "", std::nullopt}});
    open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(1), "", std::nullopt}});
    open.document.reset();
    // Somebody who knows the format: the undo brings back a grade that the scale does not have.
    runSqlAndSeal(
        path,
        "UPDATE history SET changeset = CAST(replace(changeset, CAST('met' AS BLOB), 'mat') AS BLOB) WHERE number = 2");
    open.document = Document::open(path, steadySurroundings());
    const Assessment before = open.assessment();
    CHECK(errorOf([&] { open->undo(); }) == ErrorKind::Damaged);
    CHECK(open.assessment() == before);
    open.reopen();
    CHECK(open.assessment() == before);
}

TEST_CASE("an act that changes a thing and changes it back shows memory what the file has") {
    OpenDocument open;
    open->apply({AddAssessor{AssessorId{"n"}, "Nigar"}, SetRespondents{8}, SetRespondents{7}});
    const Assessment memory = open.assessment();
    open.reopen();
    CHECK(open.assessment() == memory);
}
