// Backups that are made by themselves, listed, thinned out and restored.
#include "document/backups.h"

#include "working.h"

#include "access_list.h"
#include "file_size_limit.h"
#include "sql.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace meyar::tests;

namespace {

unsigned modeOf(const std::filesystem::path& path) {
    struct stat facts {};
    REQUIRE(::stat(path.c_str(), &facts) == 0);
    return facts.st_mode & 0777;
}

} // namespace

TEST_CASE("a backup is made after half an hour of work, and again after the next") {
    Working work;
    work.change(1, "2026-03-01T09:10:00Z");
    CHECK(work.backups().empty());
    work.change(2, "2026-03-01T09:30:00Z");
    CHECK(work.respondents() == std::vector<std::int64_t>{2});
    work.change(3, "2026-03-01T09:59:59Z");
    CHECK(work.respondents() == std::vector<std::int64_t>{2});
    work.change(4, "2026-03-01T10:00:00Z");
    CHECK(work.respondents() == std::vector<std::int64_t>{4, 2});
    CHECK_FALSE(work.document->backupFailure());
}

TEST_CASE("work of many short sittings is backed up too, when the document is closed") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    work.document.reset();
    *work.clock = "2026-03-01T12:00:00Z";
    work.document = Document::open(work.path, work.surroundings());
    work.document->apply(SetRespondents{2});
    work.document.reset();
    CHECK(work.respondents() == std::vector<std::int64_t>{2, 1});
}

TEST_CASE("before a framework is taken over and before many edits at once there is a backup of what was") {
    Working work;
    SECTION("a framework") {
        Framework newer = smallFramework();
        newer.version = "1.3";
        REQUIRE(work.document->apply(TakeFramework{newer}).changed);
        REQUIRE(work.backups().size() == 1);
        CHECK(work.backups().front().why == BackupWhy::TakeFramework);
    }
    SECTION("many edits") {
        std::vector<Edit> edits;
        for (int i = 0; i < 20; ++i)
            edits.push_back(AddAssessor{{}, "Assessor " + std::to_string(i)});
        REQUIRE(work.document->apply(edits).changed);
        REQUIRE(work.backups().size() == 1);
        CHECK(work.backups().front().why == BackupWhy::BulkPaste);
    }
    CHECK(readFile(work.backups().front().path) == fullAssessment());
}

TEST_CASE("an older file is backed up before it is brought up, as the older program reads it") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2.meyar", path);
    const std::string before = bytesOf(path);
    Surroundings surroundings = steadySurroundings();
    surroundings.backups = folder / "backups";
    Document::open(path, surroundings);
    const auto backups = backupsOf(path, folder / "backups");
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().why == BackupWhy::Migration);
    CHECK(bytesOf(backups.front().path) == before);
    CHECK(folder.names() == std::vector<std::string>{"backups", "old.meyar"});
}

TEST_CASE("backups are readable by their owner only") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    REQUIRE(work.backups().size() == 1);
    const auto file = work.backups().front().path;
    CHECK(modeOf(file) == 0600);
    CHECK(modeOf(file.parent_path()) == 0700);
    CHECK(modeOf(work.root) == 0700);
}

TEST_CASE("a copy is as open as the file that it replaces") {
    OpenDocument open;
    open->saveCopy(open.folder / "copy.meyar");
    std::filesystem::permissions(open.folder / "copy.meyar",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    open->saveCopy(open.folder / "copy.meyar");
    CHECK(modeOf(open.folder / "copy.meyar") == 0600);
}

TEST_CASE("a log is in the group of its file, whatever the group of its folder") {
    OpenDocument closed;
    closed.document.reset();
    const auto group = static_cast<gid_t>(::getegid() + 1);
    if (::chown(closed.folder.path().c_str(), static_cast<uid_t>(-1), group) != 0) return; // needs the right to
    REQUIRE(::chmod(closed.folder.path().c_str(), 02770) == 0);
    Document open = Document::open(closed.path, steadySurroundings());
    open.apply(SetRespondents{1});
    struct stat log {};
    REQUIRE(::stat((closed.path.string() + "-wal").c_str(), &log) == 0);
    CHECK(log.st_gid == ::getegid());
}

TEST_CASE("a log has the access list of its file, whatever list its folder has for new files") {
    OpenDocument closed;
    closed.document.reset();
    const std::string log = closed.path.string() + "-wal";
    bool withList = false;
    SECTION("the folder's alone") {
        REQUIRE(::chmod(closed.path.c_str(), 0640) == 0); // what a list may do at most is what the group may
        if (!giveAccessList(closed.folder.path(), listForNewFiles)) return;
    }
    SECTION("the file's alone") {
        if (!giveAccessList(closed.path)) return;
        withList = true;
    }
    Document open = Document::open(closed.path, steadySurroundings());
    open.apply(SetRespondents{1});
    CHECK(modeOf(log) == 0640);
    CHECK(hasAccessList(log) == withList);
}

TEST_CASE("a copy of a file that only its owner may read is not readable by others") {
    OpenDocument open;
    std::filesystem::permissions(open.path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    open->saveCopy(open.folder / "copy.meyar");
    CHECK(modeOf(open.folder / "copy.meyar") == 0600);
}

TEST_CASE("a backup that is damaged is listed as such and is not restored; a whole one becomes a new file") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    const auto backup = work.backups().front().path;
    CHECK(work.backups().front().ok);
    restoreBackup(backup, work.folder / "again.meyar");
    CHECK(Document::open(work.folder / "again.meyar", steadySurroundings()).assessment().survey.respondents == 1);
    CHECK(errorOf([&] { restoreBackup(backup, work.folder / "again.meyar"); }) == ErrorKind::Exists);
    runSql(backup, "UPDATE survey SET respondents = 5");
    CHECK_FALSE(work.backups().front().ok);
    CHECK(errorOf([&] { restoreBackup(backup, work.folder / "third.meyar"); }) == ErrorKind::Damaged);
}

TEST_CASE("the backups of a file that is gone are found by its path") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    work.document.reset();
    std::filesystem::remove(work.path);
    CHECK(work.respondents() == std::vector<std::int64_t>{1});
}

TEST_CASE("a folder of backups that cannot be looked into is not said to be empty, and stops no work") {
    Working work;
    std::filesystem::create_directories(work.root.parent_path());
    std::filesystem::create_directory_symlink(work.root, work.root); // leads nowhere, for root too
    CHECK_THROWS_MATCHES(work.backups(), Error, Catch::Matchers::Predicate<Error>([](const Error& error) {
                             return error.kind() == ErrorKind::CannotRead;
                         }));
    work.change(1, "2026-03-01T09:30:00Z");
    CHECK(work.document->history().size() == 1);
    CHECK(work.document->backupFailure().has_value());
}

TEST_CASE("work that cannot be saved is backed up all the same") {
    Working work;
    work.document->keepUnsaved();
    std::filesystem::remove(work.path);
    work.change(1, "2026-03-01T09:30:00Z");
    REQUIRE(work.document->unsaved());
    CHECK(work.respondents() == std::vector<std::int64_t>{1});
    SECTION("when it is closed too") {
        *work.clock = "2026-03-01T10:30:00Z";
        work.document->apply(SetRespondents{2});
        work.document.reset();
        CHECK(work.respondents() == std::vector<std::int64_t>{2}); // which has the first too
    }
}

TEST_CASE("a backup that is restored is no more open than the backup") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    restoreBackup(work.backups().front().path, work.folder / "again.meyar");
    CHECK(modeOf(work.folder / "again.meyar") == 0600);
}

TEST_CASE("the backups of an open document are found when another assessment has its file's name") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    Surroundings others = steadySurroundings();
    others.newId = [] { return "another"; };
    Document::create(work.folder / "other.meyar", fullAssessment(), others);
    std::filesystem::rename(work.folder / "other.meyar", work.path);
    REQUIRE(work.backups().size() == 1); // by the name that it was made of
    CHECK(work.backups().front().ofAnother);
    const auto ours = backupsOf(work.path, work.root, Look::AtNames, work.document->lineage());
    REQUIRE(ours.size() == 1);
    CHECK_FALSE(ours.front().ofAnother);
}

TEST_CASE("a backup that another backup program links to is whole") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    std::filesystem::create_hard_link(work.backups().at(0).path, work.folder / "link");
    CHECK(work.backups().at(0).ok);
}

TEST_CASE("a backup that was emptied is not whole at first sight either") {
    Working work;
    work.change(1, "2026-03-01T09:30:00Z");
    const auto whole = backupsOf(work.path, work.root, Look::AtNames);
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].ok);
    std::filesystem::resize_file(whole[0].path, 0);
    CHECK_FALSE(backupsOf(work.path, work.root, Look::AtNames).at(0).ok);
}

namespace {

std::vector<Edit> manyEdits() {
    std::vector<Edit> edits;
    for (int i = 0; i < 20; ++i)
        edits.push_back(AddAssessor{{}, "Assessor " + std::to_string(i)});
    return edits;
}

} // namespace

TEST_CASE("a backup says of which file it was made, where copies share them") {
    Working work;
    work.document->apply(manyEdits());
    const auto copy = work.folder / "copy.meyar";
    work.document->saveCopy(copy);
    Document copied = Document::open(copy, work.surroundings());
    *work.clock = "2026-03-01T09:01:00Z";
    std::vector<Edit> edits;
    for (int i = 0; i < 20; ++i)
        edits.push_back(AddAssessor{{}, "Another " + std::to_string(i)});
    copied.apply(edits);
    const auto backups = work.backups();
    REQUIRE(backups.size() == 2);
    CHECK(backups.front().of == copy);
    CHECK(backups.back().of == work.path);
}

TEST_CASE("the backup before an act may be made ahead, and is made once; why it cannot be is said before the act") {
    Working work;
    CHECK_FALSE(work.document->backUpBefore({SetRespondents{3}}));
    CHECK(work.backups().empty()); // such an act needs none
    CHECK_FALSE(work.document->backUpBefore(manyEdits()));
    CHECK(work.backups().size() == 1);
    work.document->apply(manyEdits());
    CHECK(work.backups().size() == 1);
    std::filesystem::remove_all(work.root);
    writeBytes(work.root, "no folder");
    CHECK(work.document->backUpBefore(manyEdits()));
}

TEST_CASE("after backups of a clock that was ahead, work is backed up as ever") {
    Working work;
    *work.clock = "2031-03-01T09:00:00Z";
    work.document->apply(manyEdits());
    work.document.reset();
    *work.clock = "2026-03-01T09:00:00Z";
    work.document = Document::open(work.path, work.surroundings());
    work.change(1, "2026-03-01T09:30:00Z");
    CHECK(work.respondents().size() == 2);
    work.document.reset();
    *work.clock = "2026-03-01T12:00:00Z";
    work.document = Document::open(work.path, work.surroundings());
    work.change(2, "2026-03-01T12:01:00Z"); // half an hour after the last that is not of the future
    CHECK(work.respondents().size() == 3);
}

TEST_CASE("a backup before bringing up a file that has to go beside it is told") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2.meyar", path);
    Surroundings surroundings = steadySurroundings();
    surroundings.backups = folder / "backups";
    writeBytes(surroundings.backups, "no folder");
    const Document document = Document::open(path, surroundings);
    REQUIRE(document.notes().size() == 1);
    CHECK(document.notes().front().code == "backup_beside");
    CHECK(std::filesystem::exists(folder / "old.meyar.bak-v2"));
}

TEST_CASE("where no backup can be made work goes on, and the document says so") {
    Working work;
    std::filesystem::create_directories(work.root.parent_path());
    writeBytes(work.root, "no folder");
    work.change(1, "2026-03-01T09:30:00Z");
    CHECK(work.document->backupFailure());
    CHECK(work.document->assessment().survey.respondents == 1);
}
