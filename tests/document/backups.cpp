// Backups that are made by themselves, listed, thinned out and restored.
#include "document/backups.h"

#include "build.h"

#include "document/read.h"
#include "file_size_limit.h"
#include "sql.h"

#include <unistd.h>
#include <sys/stat.h>

using namespace meyar::tests;

namespace {

/// A document whose clock is set by hand.
struct Working {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "test.meyar";
    std::filesystem::path root = folder / "data/backups";
    std::shared_ptr<std::string> clock = std::make_shared<std::string>("2026-03-01T09:00:00Z");
    std::optional<Document> document;

    Working() { document.emplace(Document::create(path, fullAssessment(), surroundings())); }
    Surroundings surroundings() {
        Surroundings out = steadySurroundings();
        out.now = [now = clock] { return *now; };
        out.backups = root;
        return out;
    }
    void change(int respondents, const std::string& time) {
        *clock = time;
        document->apply(SetRespondents{respondents});
        document->fold();
    }
    std::vector<Backup> backups() const { return backupsOf(path, root); }
    std::vector<std::int64_t> respondents() const {
        std::vector<std::int64_t> out;
        for (const Backup& each : backups())
            out.push_back(readFile(each.path).survey.respondents);
        return out;
    }
};

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
        CHECK(work.respondents() == std::vector<std::int64_t>{2, 1});
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
    CHECK(work.backups().empty());
    CHECK(backupsOf(work.path, work.root, Look::AtNames, work.document->lineage()).size() == 1);
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

TEST_CASE("what is in memory only is in a backup: when the file is lost, and when the document is closed then") {
    Working work;
    work.document->keepUnsaved();
    work.change(1, "2026-03-01T09:10:00Z");
    std::filesystem::remove(work.path);
    CHECK_FALSE(work.document->lookAtFile());
    CHECK(work.respondents() == std::vector<std::int64_t>{1});
    work.change(2, "2026-03-01T09:11:00Z");
    work.document.reset();
    CHECK(work.respondents() == std::vector<std::int64_t>{2, 1});
}

TEST_CASE("opening a file names acts that only a backup has, until it goes on without them") {
    Working work;
    work.change(1, "2026-03-01T09:10:00Z");
    work.document->keepUnsaved();
    {
        const FileSizeLimit full(1000);
        work.change(2, "2026-03-01T09:11:00Z");
        REQUIRE(work.document->unsaved());
    }
    work.document.reset(); // the program ends before the disk has room
    work.document.emplace(Document::open(work.path, work.surroundings()));
    CHECK(work.document->assessment().survey.respondents == 1);
    REQUIRE(work.document->notes().size() == 1);
    const Finding note = work.document->notes().front();
    CHECK(note.code == "kept_in_backup");
    CHECK(note.values == decltype(note.values){{"since", "2026-03-01T09:11:00Z"}, {"n", "1"}});
    const Backup kept = work.backups().front();
    CHECK(kept.why == BackupWhy::Unsaved);
    restoreBackup(kept.path, work.folder / "restored.meyar");
    {
        const Document restored = Document::open(work.folder / "restored.meyar", work.surroundings());
        CHECK(restored.assessment().survey.respondents == 2);
        CHECK(restored.notes().empty());
    }
    work.change(3, "2026-03-01T09:20:00Z");
    work.document.emplace(Document::open((work.document.reset(), work.path), work.surroundings()));
    CHECK(work.document->notes().empty());
}

TEST_CASE("an act that only memory has, since its log or its file was lost, goes into a backup") {
    Working work;
    work.document->keepUnsaved();
    const std::string how = GENERATE("removed", "replaced", "log removed");
    INFO(how);
    {
        *work.clock = "2026-03-01T09:10:00Z";
        REQUIRE(work.document->apply(SetRespondents{1}).saved);
        const FileSizeLimit full(1000);
        if (how.starts_with("log")) {
            std::filesystem::remove(work.path.string() + "-wal");
            work.document->lookAtFile();
        } else {
            CHECK(work.document->fold());
            std::filesystem::rename(work.path, work.folder / "moved.meyar");
            if (how == "replaced") writeBytes(work.path, "of others");
            work.document->lookAtFile();
        }
    }
    work.document.reset();
    std::filesystem::remove(work.folder / "moved.meyar-wal");
    REQUIRE(backupsOf(work.path, work.root).size() == 1);
    CHECK(readFile(backupsOf(work.path, work.root).front().path).survey.respondents == 1);
}

TEST_CASE("what opening found is still said after acts were kept and saved") {
    Working work;
    work.document.reset();
    writeBytes(work.path.string() + "-wal", "of somebody else");
    work.document.emplace(Document::open(work.path, work.surroundings()));
    REQUIRE(work.document->notes().size() == 1);
    const Finding note = work.document->notes().front();
    work.document->keepUnsaved();
    work.document->apply(SetRespondents{1});
    {
        const FileSizeLimit full(1000);
        work.document->apply(SetRespondents{2});
        REQUIRE(work.document->unsaved());
    }
    work.document->saveUnsaved();
    CHECK_FALSE(work.document->unsaved());
    CHECK(work.document->notes() == std::vector<Finding>{note});
}
