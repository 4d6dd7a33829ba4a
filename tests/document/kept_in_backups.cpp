// What could not be saved goes into a backup, is found there, and is said at the next opening.
#include "working.h"

#include "file_size_limit.h"
#include "sql.h"

#include <fstream>

using namespace meyar::tests;

TEST_CASE("what is in memory only is in a backup: when the file is lost, and when the document is closed then") {
    Working work;
    work.document->keepUnsaved();
    work.change(1, "2026-03-01T09:10:00Z");
    std::filesystem::remove(work.path);
    CHECK_FALSE(work.document->lookAtFile());
    CHECK(work.respondents() == std::vector<std::int64_t>{1});
    work.change(2, "2026-03-01T09:11:00Z");
    CHECK(work.respondents() == std::vector<std::int64_t>{2}); // it has what the one before it had
    work.change(3, "2026-03-01T09:11:30Z");
    work.document.reset();
    CHECK(work.respondents() == std::vector<std::int64_t>{3});
}

TEST_CASE("what a full disk refuses is in a backup while the document is open, at once and then every minute") {
    Working work;
    work.change(1, "2026-03-01T09:10:00Z");
    work.document->keepUnsaved();
    const auto refused = [&](int respondents, const std::string& time) {
        const FileSizeLimit full(1000);
        *work.clock = time;
        work.document->apply(SetRespondents{respondents});
        REQUIRE(work.document->unsaved());
    };
    refused(2, "2026-03-01T09:11:00Z");
    work.document->fold(); // after a pause
    CHECK(work.respondents() == std::vector<std::int64_t>{2});
    refused(3, "2026-03-01T09:11:59Z");
    work.document->fold();
    CHECK(work.respondents() == std::vector<std::int64_t>{2});
    *work.clock = "2026-03-01T09:12:00Z";
    work.document->fold();
    CHECK(work.respondents() == std::vector<std::int64_t>{3});
}

TEST_CASE("a backup of unsaved work that could not be made is tried again a minute later, not at each pause") {
    Working work;
    std::filesystem::create_directories(work.root.parent_path());
    writeBytes(work.root, "no folder");
    work.document->keepUnsaved();
    {
        const FileSizeLimit full(1000);
        *work.clock = "2026-03-01T09:11:00Z";
        work.document->apply(SetRespondents{2});
    }
    work.document->fold();
    CHECK(work.document->backupFailure());
    std::filesystem::remove(work.root);
    work.document->fold();
    CHECK(work.backups().empty());
    *work.clock = "2026-03-01T09:12:00Z";
    work.document->fold();
    CHECK(work.respondents() == std::vector<std::int64_t>{2});
}

TEST_CASE("what was not saved is found when another assessment has the file's name, and said until that goes on") {
    Working work;
    work.document->keepUnsaved();
    Surroundings others = work.surroundings();
    others.newId = [] { return "another"; };
    Document::create(work.folder / "other.meyar", fullAssessment(), others);
    work.change(1, "2026-03-01T09:10:00Z");
    std::filesystem::rename(work.folder / "other.meyar", work.path);
    work.change(2, "2026-03-01T09:11:00Z");
    work.document.reset();

    work.document.emplace(Document::open(work.path, work.surroundings()));
    const auto backups = work.backups();
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().ofAnother);
    CHECK(readFile(backups.front().path).survey.respondents == 2);
    REQUIRE(work.document->notes().size() == 1);
    CHECK(work.document->notes().front().code == "kept_before_replaced");
    CHECK(work.document->notes().front().values == decltype(Finding::values){{"since", "2026-03-01T09:11:00Z"}});
    work.change(3, "2026-03-01T09:20:00Z");
    work.document.emplace(Document::open((work.document.reset(), work.path), work.surroundings()));
    CHECK(work.document->notes().empty());
}

TEST_CASE("the log of a file that was overwritten or emptied goes when a backup has what it holds") {
    Working work;
    const bool emptied = GENERATE(true, false);
    const bool mayBackUp = GENERATE(true, false);
    CAPTURE(emptied, mayBackUp);
    Surroundings others = steadySurroundings();
    others.newId = [] { return "another"; };
    Document::create(work.folder / "other.meyar", fullAssessment(), others);
    const std::string other = bytesOf(work.folder / "other.meyar");
    if (!mayBackUp) {
        std::filesystem::create_directories(work.root.parent_path());
        writeBytes(work.root, "no folder");
    }
    work.document->keepUnsaved();
    *work.clock = "2026-03-01T09:10:00Z";
    work.document->apply(SetRespondents{1});
    std::ofstream(work.path, std::ios::binary | std::ios::trunc) << (emptied ? std::string() : other);
    work.document->lookAtFile();
    REQUIRE(work.document->unsaved());
    work.document.reset();
    CHECK(std::filesystem::exists(work.path.string() + "-wal") == !mayBackUp);
    if (mayBackUp) CHECK(work.respondents() == std::vector<std::int64_t>{1});
    CHECK(bytesOf(work.path) == (emptied ? std::string() : other));
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
