// Whose file it is: the lock, and the file that changes under an open document.
#include "build.h"

#include "file_size_limit.h"
#include "sql.h"

#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meyar::tests;

namespace {

/// What opening the file in another process comes to; none when it opened.
std::optional<ErrorKind> openedByAnother(const std::filesystem::path& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto kind = errorOf([&] { Document::open(path, steadySurroundings()); });
        ::_exit(kind ? 100 + static_cast<int>(*kind) : 0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 0) return std::nullopt;
    return static_cast<ErrorKind>(WEXITSTATUS(status) - 100);
}

Edit respondents(int count) {
    return SetRespondents{count};
}

/// An open document with two edits in it, the second not yet folded into the file.
struct Edited : OpenDocument {
    Edited() {
        document->apply(respondents(20));
        document->fold();
        document->apply(respondents(21));
    }
    /// What a copy that is saved now holds.
    Assessment saved(std::size_t acts) {
        const auto copy = folder / "saved.meyar";
        document->saveCopy(copy);
        Document opened = Document::open(copy, steadySurroundings());
        CHECK(opened.history().size() == acts);
        return opened.assessment();
    }
};

std::string wordOf(const Error& error) {
    return error.findings().empty() ? std::string() : error.findings().front().code;
}

/// The next edit is refused for this reason, and a copy still has everything that was acknowledged.
void checkLost(Edited& file, const std::string& why) {
    try {
        file->apply(respondents(22));
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Changed);
        CHECK(wordOf(error) == why);
    }
    CHECK(file.assessment().survey.respondents == 21);
    CHECK(file.saved(2) == file.assessment());
}

/// The same for a document that keeps what it cannot save: the edit is made, and is in the copy.
void checkKept(Edited& file, const std::string& why) {
    file->keepUnsaved();
    const Outcome outcome = file->apply(respondents(22));
    CHECK(outcome.changed);
    CHECK_FALSE(outcome.saved);
    REQUIRE(file->unsaved());
    CHECK(file->unsaved()->acts == 1);
    CHECK(wordOf(file->unsaved()->why) == why);
    CHECK(file.assessment().survey.respondents == 22);
    CHECK(file.saved(3) == file.assessment());
}

} // namespace

TEST_CASE("a document that is open is refused to another program, which is told who has it") {
    OpenDocument open;
    CHECK(openedByAnother(open.path) == ErrorKind::Locked); // which leaves what the file says of its holder
    try {
        Document::open(open.path, steadySurroundings());
        FAIL("it was opened");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Locked);
        REQUIRE(error.findings().size() == 1);
        CHECK(error.findings().front().code == "open_elsewhere");
        const auto values = error.findings().front().values;
        CHECK(std::find(values.begin(), values.end(), std::pair<std::string, std::string>{"person", "Aydan"}) !=
              values.end());
        CHECK(std::find(values.begin(), values.end(),
                        std::pair<std::string, std::string>{"since", "2026-03-01T09:30:00Z"}) != values.end());
    }
    CHECK(openedByAnother(open.path) == ErrorKind::Locked);
}

TEST_CASE("closing another descriptor of the file does not drop its lock") {
    OpenDocument open;
    ::close(::open(open.path.c_str(), O_RDWR));
    std::ifstream(open.path).get();
    CHECK(openedByAnother(open.path) == ErrorKind::Locked);
    open.document.reset();
    CHECK(openedByAnother(open.path) == std::nullopt);
}

TEST_CASE("other SQLite programs are kept out of an open document") {
    OpenDocument open;
    SQLite::Database other(open.path.string(), SQLite::OPEN_READWRITE);
    CHECK_THROWS_AS(other.exec("UPDATE survey SET respondents = 1"), SQLite::Exception);
}

TEST_CASE("a file with several names is not worked in") {
    OpenDocument open;
    open.document.reset();
    std::filesystem::create_hard_link(open.path, open.folder / "other.meyar");
    CHECK(errorOf([&] { Document::open(open.path, steadySurroundings()); }) == ErrorKind::ReadOnly);
}

TEST_CASE("a file that was deleted under the document takes no edit, and a copy has everything") {
    Edited file;
    std::filesystem::remove(file.path);
    SECTION("refused") {
        checkLost(file, "file_gone");
    }
    SECTION("kept") {
        checkKept(file, "file_gone");
    }
}

TEST_CASE("a file that was replaced under the document is left to whom it belongs now") {
    Edited file;
    const auto other = file.folder / "other.meyar";
    Document::create(other, fullAssessment(), steadySurroundings());
    const std::string bytes = bytesOf(other);
    std::filesystem::rename(other, file.path);
    SECTION("refused") {
        checkLost(file, "file_replaced");
    }
    SECTION("kept") {
        checkKept(file, "file_replaced");
    }
    file.document.reset();
    CHECK(bytesOf(file.path) == bytes);
    CHECK(Document::open(file.path, steadySurroundings()).assessment() == fullAssessment());
}

TEST_CASE("a link that leads to another file by now is noticed, and the file that it led to has what was done") {
    OpenDocument start;
    start.document.reset();
    const auto link = start.folder / "link.meyar", other = start.folder / "other.meyar";
    Document::create(other, fullAssessment(), steadySurroundings());
    std::filesystem::create_symlink(start.path, link);
    {
        Document document = Document::open(link, steadySurroundings());
        document.apply(respondents(20));
        std::filesystem::remove(link);
        SECTION("to another file") {
            std::filesystem::create_symlink(other, link);
        }
        SECTION("another file in its place") {
            std::filesystem::rename(other, link);
        }
        SECTION("nothing") {}
        CHECK_FALSE(document.lookAtFile());
        CHECK(errorOf([&] { document.apply(respondents(21)); }) == ErrorKind::Changed);
    }
    CHECK(Document::open(start.path, steadySurroundings()).assessment().survey.respondents == 20);
}

TEST_CASE("a file that was overwritten in place is left as it is, and a copy has everything") {
    Edited file;
    const std::string with = GENERATE("another document", "nothing", "rubbish of the same size");
    INFO(with);
    const char* const told = with == "nothing" ? "file_emptied" : "file_overwritten";
    std::string bytes;
    if (with == "another document") {
        const auto other = file.folder / "other.meyar";
        Document::create(other, fullAssessment(), steadySurroundings());
        bytes = bytesOf(other);
    } else if (with != "nothing") {
        bytes = std::string(std::filesystem::file_size(file.path), 'x');
    }
    writeBytes(file.path, bytes);
    SECTION("refused") {
        checkLost(file, told);
    }
    SECTION("kept") {
        checkKept(file, told);
    }
    file.document.reset();
    CHECK(bytesOf(file.path) == bytes);
}

TEST_CASE("a file that was overwritten is noticed by its content when its size and time are unchanged") {
    OpenDocument start;
    start.document.reset();
    const auto other = start.folder / "other.meyar";
    std::filesystem::copy_file(start.path, other);
    Document::open(other, steadySurroundings()).apply(respondents(88)); // as often as this one
    const std::string bytes = bytesOf(other);

    start.reopen();
    start->apply(respondents(20));
    start->fold();
    const auto time = std::filesystem::last_write_time(start.path);
    REQUIRE(std::filesystem::file_size(start.path) == bytes.size());
    writeBytes(start.path, bytes);
    std::filesystem::last_write_time(start.path, time);
    CHECK_FALSE(start->lookAtFile());
    REQUIRE(start->unsaved());
    CHECK(wordOf(start->unsaved()->why) == "file_overwritten");
    start.document.reset();
    CHECK(bytesOf(start.path) == bytes);
}

TEST_CASE("a file whose folder was moved is complete there") {
    Edited file;
    const auto inside = file.folder / "in";
    std::filesystem::create_directory(inside);
    file.document.reset();
    std::filesystem::rename(file.path, inside / "a.meyar");
    Document document = Document::open(inside / "a.meyar", steadySurroundings());
    document.apply(respondents(30));
    std::filesystem::rename(inside, file.folder / "away");
    CHECK(errorOf([&] { document.apply(respondents(31)); }) == ErrorKind::Changed);
    const auto away = file.folder / "away" / "a.meyar";
    CHECK(Document::open(away, steadySurroundings()).assessment().survey.respondents == 30);
}

TEST_CASE("a document notices by itself, before any edit, that its file went") {
    Edited file;
    CHECK(file->lookAtFile());
    std::filesystem::remove(file.path);
    CHECK_FALSE(file->lookAtFile());
    CHECK(file->unsaved()->acts == 0);
    CHECK(file.saved(2) == file.assessment());
}

TEST_CASE("a file that was only touched is worked in as before") {
    Edited file;
    const timespec times[2] = {{1000, 0}, {1000, 0}};
    REQUIRE(::utimensat(AT_FDCWD, file.path.c_str(), times, 0) == 0);
    CHECK(file->apply(respondents(22)).saved);
    CHECK_FALSE(file->unsaved());
    // What the next edits say of the file that they build on is right: another program, and a crash, find them.
    CHECK(file->apply(respondents(23)).saved);
    CHECK(Document::open(file.path, steadySurroundings(), Purpose::Read).assessment() == file.assessment());
    file.reopen();
    CHECK(file.assessment().survey.respondents == 23);
    CHECK(file->history().size() == 4);
    CHECK_FALSE(std::filesystem::exists(file.path.string() + "-wal.stray"));
}

TEST_CASE("a file that was emptied before the first edit is told, and a copy has everything") {
    Edited file;
    file.reopen();
    writeBytes(file.path, "");
    CHECK_FALSE(file->lookAtFile());
    CHECK(wordOf(file->unsaved()->why) == "file_emptied");
    CHECK(file.saved(2) == file.assessment());
    SECTION("and what comes there then is reported as what it is") {
        file->keepUnsaved();
        writeBytes(file.path, "other words");
        CHECK_FALSE(file->lookAtFile());
        CHECK(wordOf(file->unsaved()->why) == "file_overwritten");
        writeBytes(file.path, "");
    }
    file.document.reset();
    CHECK(bytesOf(file.path).empty());
}

TEST_CASE("a file that is replaced while the disk refuses acts is told as well, and left alone") {
    Edited file;
    file->keepUnsaved();
    {
        const FileSizeLimit full(1000);
        CHECK_FALSE(file->apply(respondents(22)).saved);
    }
    const auto other = file.folder / "other.meyar";
    Document::create(other, fullAssessment(), steadySurroundings());
    const std::string bytes = bytesOf(other);
    std::filesystem::rename(other, file.path);
    CHECK_FALSE(file->lookAtFile());
    CHECK(wordOf(file->unsaved()->why) == "file_replaced");
    CHECK(errorOf([&] { file->saveUnsaved(); }) == ErrorKind::Changed);
    CHECK(bytesOf(file.path) == bytes);
    CHECK(file.saved(3) == file.assessment());
}

TEST_CASE("a file that is moved just before it is closed has everything under its new name") {
    Edited file;
    const auto away = file.folder / "away.meyar";
    std::filesystem::rename(file.path, away);
    file.document.reset();
    CHECK(Document::open(away, steadySurroundings()).assessment().survey.respondents == 21);
    CHECK(file.folder.names() == std::vector<std::string>{"away.meyar"});
}

TEST_CASE("a copy of a private file that is gone is private too") {
    Edited file;
    file.document.reset();
    std::filesystem::permissions(file.path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    file.document = Document::open(file.path, steadySurroundings());
    std::filesystem::remove(file.path);
    CHECK_FALSE(file->lookAtFile());
    file->saveCopy(file.folder / "copy.meyar");
    struct stat facts {};
    REQUIRE(::stat((file.folder / "copy.meyar").c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
}

TEST_CASE("a log that was removed under the document is written again from memory") {
    Edited file;
    const std::filesystem::path log = file.path.string() + "-wal";
    SECTION("removed") {
        REQUIRE(std::filesystem::remove(log));
    }
    SECTION("emptied") {
        std::filesystem::resize_file(log, 0);
    }
    CHECK(file->apply(respondents(22)).saved);
    file.reopen();
    CHECK(file.assessment().survey.respondents == 22);
    CHECK(file->history().size() == 3);
}

TEST_CASE("what a copy is saved over must not be open, and the refusal leaves it as it is") {
    OpenDocument open;
    OpenDocument other;
    CHECK(errorOf([&] { open->saveCopy(other.path); }) == ErrorKind::Locked);
    CHECK(other->apply(respondents(5)).saved);
}

TEST_CASE("a document that lost its file may be saved under its own name again") {
    Edited file;
    std::filesystem::remove(file.path);
    CHECK_FALSE(file->lookAtFile());
    file->saveCopy(file.path);
    file.reopen();
    CHECK(file.assessment().survey.respondents == 21);
    CHECK(file->history().size() == 2);
}

TEST_CASE("a file that was moved away and is back under its name is worked in again, with what was done meanwhile") {
    Edited file;
    file->keepUnsaved();
    const auto away = file.folder / "away.meyar";
    std::filesystem::rename(file.path, away);
    CHECK_FALSE(file->apply(respondents(22)).saved);
    SECTION("itself") {
        std::filesystem::rename(away, file.path);
    }
    SECTION("a copy of it, as after a stick was put in again") {
        std::filesystem::copy_file(away, file.path);
    }
    SECTION("after another file had its name") {
        Document::create(file.path, fullAssessment(), steadySurroundings());
        CHECK_FALSE(file->lookAtFile());
        CHECK(wordOf(file->unsaved()->why) == "file_replaced");
        std::filesystem::rename(away, file.path);
    }
    CHECK(file->lookAtFile());
    CHECK_FALSE(file->unsaved());
    CHECK(openedByAnother(file.path) == ErrorKind::Locked);
    CHECK(file->apply(respondents(23)).saved);
    file.reopen();
    CHECK(file.assessment().survey.respondents == 23);
    CHECK(file->history().size() == 4);
}

TEST_CASE("a file that is back but held by another program for a while is taken when it is let go") {
    Edited file;
    file->keepUnsaved();
    const auto away = file.folder / "away.meyar";
    std::filesystem::rename(file.path, away);
    CHECK_FALSE(file->apply(respondents(22)).saved);
    {
        const Document other = Document::open(away, steadySurroundings());
        std::filesystem::rename(away, file.path);
        CHECK_FALSE(file->lookAtFile());
        CHECK(wordOf(file->unsaved()->why) == "file_gone"); // no other file: only not ours yet
    }
    CHECK(file->lookAtFile());
    CHECK(file->apply(respondents(23)).saved);
}

TEST_CASE("a file that was replaced by another one, which went too, is said to be gone") {
    Edited file;
    file->keepUnsaved();
    const auto other = file.folder / "other.meyar";
    Document::create(other, fullAssessment(), steadySurroundings());
    std::filesystem::rename(other, file.path);
    CHECK_FALSE(file->lookAtFile());
    CHECK(wordOf(file->unsaved()->why) == "file_replaced");
    std::filesystem::remove(file.path);
    CHECK_FALSE(file->lookAtFile());
    CHECK(wordOf(file->unsaved()->why) == "file_gone");
}

TEST_CASE("a file that was overwritten and is put back as it was is worked in again") {
    Edited file;
    file->keepUnsaved();
    file->fold();
    const std::string bytes = bytesOf(file.path);
    writeBytes(file.path, "");
    CHECK_FALSE(file->lookAtFile());
    CHECK_FALSE(file->apply(respondents(22)).saved);
    writeBytes(file.path, bytes);
    CHECK(file->lookAtFile());
    CHECK(Document::open(file.path, steadySurroundings(), Purpose::Read).history().size() == 3);
}

TEST_CASE("what is back under the name of a lost file is left alone when it is not what was left") {
    Edited file;
    file->keepUnsaved();
    const auto early = file.folder / "early.meyar", away = file.folder / "away.meyar";
    std::filesystem::copy_file(file.path, early); // without its log: an act fewer
    std::filesystem::rename(file.path, away);
    CHECK_FALSE(file->lookAtFile());
    SECTION("an earlier state") {
        std::filesystem::rename(early, file.path);
    }
    SECTION("with an act of somebody else") {
        Document::open(away, steadySurroundings()).apply(respondents(77));
        std::filesystem::rename(away, file.path);
    }
    SECTION("half of it") {
        std::filesystem::rename(away, file.path);
        std::filesystem::resize_file(file.path, std::filesystem::file_size(file.path) / 2);
    }
    const std::string bytes = bytesOf(file.path);
    CHECK_FALSE(file->lookAtFile());
    CHECK(file->unsaved()->why.kind() == ErrorKind::Changed);
    CHECK_FALSE(file->apply(respondents(22)).saved);
    CHECK(bytesOf(file.path) == bytes);
    CHECK(file.saved(3) == file.assessment());
}

TEST_CASE("a copy of the file that was moved over it gets what was in the log, also when the program ends then") {
    Edited file; // the second act is in the log only
    file->keepUnsaved();
    const auto copy = file.folder / "copy.meyar";
    std::filesystem::copy_file(file.path, copy);
    std::filesystem::rename(copy, file.path);
    CHECK_FALSE(file->lookAtFile());
    SECTION("read by another program at once") {
        const Document other = Document::open(file.path, steadySurroundings(), Purpose::Read);
        CHECK(other.assessment().survey.respondents == 21);
        CHECK(other.history().size() == 2);
    }
    SECTION("worked in by us") {
        CHECK(file->lookAtFile());
        CHECK(file->apply(respondents(22)).saved);
        file.reopen();
        CHECK(file->history().size() == 3);
    }
    SECTION("after we closed it") {
        file.document.reset();
        CHECK(Document::open(file.path, steadySurroundings()).history().size() == 2);
    }
}

TEST_CASE("the log of a file that was deleted does not stay") {
    Edited file;
    std::filesystem::remove(file.path);
    SECTION("noticed") {
        CHECK_FALSE(file->lookAtFile());
    }
    SECTION("not noticed before it is closed") {}
    file.document.reset();
    CHECK(file.folder.names().empty());
}
