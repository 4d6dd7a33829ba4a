#include "access_list.h"
#include "exchange/build.h"

#include "files/drafts.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meyar::tests;
namespace fs = std::filesystem;

namespace {

unsigned permissionsOf(const fs::path& path) {
    return static_cast<unsigned>(fs::status(path).permissions());
}

ErrorKind kindOf(const std::function<void()>& act, std::string* cause = nullptr) {
    try {
        act();
    } catch (const Error& error) {
        if (cause != nullptr) *cause = error.cause();
        return error.kind();
    }
    FAIL("nothing was thrown");
    return ErrorKind::Damaged;
}

/// The codes of the findings of the error that `act` throws.
std::vector<std::string> codesOfError(const std::function<void()>& act) {
    std::vector<std::string> codes;
    try {
        act();
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        for (const Finding& finding : error.findings())
            codes.push_back(finding.code);
    }
    return codes;
}

/// No file of this process may grow beyond `bytes` while it lives: the nearest thing to a full disk without one.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("a written file reads back and leaves nothing beside it") {
    const Folder folder;
    const std::string bytes = std::string("first\0second\n", 13);
    writeWhole(folder / "out.bin", bytes);
    CHECK(readWhole(folder / "out.bin") == bytes);
    writeWhole(folder / "out.bin", "other");
    CHECK(readWhole(folder / "out.bin") == "other");
    CHECK(folder.count() == 1);
}

TEST_CASE("a file that cannot be written whole leaves the old one whole") {
    const Folder folder;
    writeWhole(folder / "out.pdf", "the old file");
    std::string cause;
    {
        const FileSizeLimit limit(4096);
        CHECK(kindOf([&] { writeWhole(folder / "out.pdf", std::string(100'000, 'x')); }, &cause) ==
              ErrorKind::CannotWrite);
    }
    CHECK(cause == std::strerror(EFBIG));
    CHECK(readWhole(folder / "out.pdf") == "the old file");
    CHECK(folder.count() == 1);
}

TEST_CASE("a target in a folder that is not there is refused with the cause") {
    const Folder folder;
    std::string cause;
    CHECK(kindOf([&] { writeWhole(folder / "no/such/out.pdf", "x"); }, &cause) == ErrorKind::CannotWrite);
    CHECK(cause == std::strerror(ENOENT));
}

TEST_CASE("a folder that may not be written is refused with the cause") {
    const Folder folder;
    writeWhole(folder / "out.pdf", "the old file");
    // Root may write anywhere: a child process gives that up first and tells by its exit status.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::chmod((folder / "").c_str(), 0555);
        if (::getuid() == 0 && ::setuid(65534) != 0) ::_exit(2);
        try {
            writeWhole(folder / "out.pdf", "new");
        } catch (const Error& error) {
            ::_exit(error.kind() == ErrorKind::CannotWrite && error.cause() == std::strerror(EACCES) ? 0 : 3);
        }
        ::_exit(4);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::chmod((folder / "").c_str(), 0755);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(readWhole(folder / "out.pdf") == "the old file");
}

TEST_CASE("a target that must be new is refused when it is there") {
    const Folder folder;
    writeWhole(folder / "out.json", "first", {true});
    CHECK(kindOf([&] { writeWhole(folder / "out.json", "second", {true}); }) == ErrorKind::Exists);
    CHECK(readWhole(folder / "out.json") == "first");
    CHECK(folder.count() == 1);
}

TEST_CASE("a folder and a device are never replaced") {
    const Folder folder;
    fs::create_directory(folder / "sub");
    CHECK(kindOf([&] { writeWhole(folder / "sub", "x"); }) == ErrorKind::CannotWrite);
    CHECK(kindOf([&] { writeWhole("/dev/full", "x"); }) == ErrorKind::CannotWrite);
    CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("through a link the file it leads to is replaced") {
    const Folder folder;
    writeWhole(folder / "real.txt", "old");
    fs::create_symlink("real.txt", folder / "link.txt");
    writeWhole(folder / "link.txt", "new");
    CHECK(fs::is_symlink(folder / "link.txt"));
    CHECK(readWhole(folder / "real.txt") == "new");
}

TEST_CASE("a replaced file keeps its permissions") {
    const Folder folder;
    writeWhole(folder / "out.txt", "old");
    fs::permissions(folder / "out.txt", fs::perms::owner_read | fs::perms::owner_write);
    writeWhole(folder / "out.txt", "new");
    CHECK((fs::status(folder / "out.txt").permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("reading says whether the file is absent or unreadable") {
    const Folder folder;
    CHECK(kindOf([&] { readWhole(folder / "none.json"); }) == ErrorKind::NotFound);
    CHECK(kindOf([&] { readWhole(folder / ""); }) == ErrorKind::CannotRead);
}

TEST_CASE("what is no ordinary file is refused at once, not waited for") {
    const Folder folder;
    fs::create_directory(folder / "sub");
    REQUIRE(::mkfifo((folder / "pipe.json").c_str(), 0666) == 0);
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const std::string path = folder / "socket.json";
    REQUIRE(path.size() < sizeof name.sun_path);
    std::copy(path.begin(), path.end(), name.sun_path);
    REQUIRE(::bind(made, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0);
    const ::itimerval tooLong{{0, 0}, {20, 0}}; // ends the test where a reader waits for ever
    ::setitimer(ITIMER_REAL, &tooLong, nullptr);
    for (const fs::path& each :
         {folder / "sub", folder / "pipe.json", folder / "socket.json", fs::path("/dev/zero"), fs::path("/dev/null")}) {
        CAPTURE(each.string());
        std::string cause;
        CHECK(kindOf([&] { readWhole(each); }, &cause) == ErrorKind::CannotRead);
        CHECK(cause == (each.filename() == "sub" ? std::strerror(EISDIR) : "not a regular file"));
    }
    const ::itimerval never{};
    ::setitimer(ITIMER_REAL, &never, nullptr);
    ::close(made);
}

TEST_CASE("a file is read to its end, however large it says to be") {
    CHECK(readWhole("/proc/self/stat").find("test_files") != std::string::npos); // says 0
}

namespace {

/// Runs `act` in a process of its own; how that ended, as waitpid tells it.
template <class Act>
int inChild(Act act) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        act();
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return status;
}

} // namespace

TEST_CASE("a program that is killed while it writes leaves nothing behind") {
    const Folder folder;
    writeWhole(folder / "out.json", "the old file");
    for (const char* name : {"out.json", "new.json"}) {
        const int status = inChild([&] {
            writeWhole(folder / name, [](const Sink& sink) {
                sink(std::string(100'000, 'x'));
                ::raise(SIGKILL);
            });
        });
        CHECK(WIFSIGNALED(status));
    }
    CHECK(folder.count() == 1);
    CHECK(readWhole(folder / "out.json") == "the old file");
}

TEST_CASE("drafts of a process that is gone are swept, those of a living one stay") {
    const Folder folder;
    inChild([&] { std::ofstream(draftPath(folder / "", 3)) << "half"; });
    std::ofstream(draftPath(folder / "", 0)) << "ours";
    std::ofstream(folder / ".meyar-notes.part") << "theirs";
    REQUIRE(folder.count() == 3);
    writeWhole(folder / "out.json", "new");
    writeWhole(folder / "out.json", "newer");
    CHECK(folder.count() == 3);
    CHECK(readWhole(draftPath(folder / "", 0)) == "ours");
    CHECK(readWhole(folder / ".meyar-notes.part") == "theirs");
    CHECK(readWhole(folder / "out.json") == "newer");
}

TEST_CASE("a file is written piece by piece, and not at all when a piece cannot be had") {
    const Folder folder;
    writeWhole(folder / "out.txt", [](const Sink& sink) {
        for (int i = 0; i < 3; ++i)
            sink(std::to_string(i));
    });
    CHECK(readWhole(folder / "out.txt") == "012");
    CHECK_THROWS_AS(writeWhole(folder / "out.txt",
                               [](const Sink& sink) {
                                   sink("half");
                                   throw std::runtime_error("no more");
                               }),
                    std::runtime_error);
    CHECK(readWhole(folder / "out.txt") == "012");
    CHECK(folder.count() == 1);
}

TEST_CASE("no output replaces an assessment, whatever its name or the link to it ends in") {
    const Folder folder;
    std::string document = std::string("SQLite format 3\0", 16) + std::string(84, '\0') + "rows";
    document.replace(68, 4, "Mey1");
    writeWhole(folder / "a.meyar", document);
    fs::create_symlink("a.meyar", folder / "link.pdf");
    writeWhole(folder / "b.csv", document);
    for (const char* name : {"a.meyar", "link.pdf", "b.csv"}) {
        INFO(name);
        CHECK(codesOfError([&] { writeWhole(folder / name, "PDF"); }) == std::vector<std::string>{"over_document"});
        CHECK(readWhole(folder / name) == document);
    }
    CHECK(fs::is_symlink(folder / "link.pdf"));
    writeWhole(folder / "link.pdf", "another", {false, 0666, true});
    CHECK(readWhole(folder / "a.meyar") == "another");
    writeWhole(folder / "c.db", std::string("SQLite format 3\0", 16) + std::string(84, '\0'));
    CHECK_NOTHROW(writeWhole(folder / "c.db", "somebody else's"));
}

TEST_CASE("what is no file is named for what it is, and a file that is too large with the limit") {
    const Folder folder;
    const std::vector<std::string> isFolder{"a_folder"}, isDevice{"a_device"}, isLarge{"too_large"};
    CHECK(codesOfError([&] { readWhole(folder / "."); }) == isFolder);
    CHECK(codesOfError([&] { writeWhole(folder / ".", ""); }) == isFolder);
    CHECK(codesOfError([&] { readWhole("/dev/null"); }) == isDevice);
    CHECK(codesOfError([&] { writeWhole("/dev/null", ""); }) == isDevice);
    writeWhole(folder / "large", "");
    fs::resize_file(folder / "large", largestRead + 1);
    CHECK(codesOfError([&] { readWhole(folder / "large"); }) == isLarge);
}

TEST_CASE("a file with what another holds is read by nobody who may not read that, and its owner may write it") {
    const Folder folder;
    const fs::path original = folder / "original";
    const fs::path made = folder / "made";
    const auto madeLike = [&](unsigned permissions) {
        writeWhole(original, "x");
        fs::permissions(original, fs::perms(permissions));
        fs::remove(made);
        writeWhole(made, "x", {.readers = readersOf(original)});
        return permissionsOf(made);
    };
    CHECK(madeLike(0600) == 0600);
    CHECK(madeLike(0400) == 0600);
    CHECK(madeLike(0644) == 0644);
    CHECK(madeLike(0444) == 0644);
    CHECK(readersOf(folder / "gone").mode == 0600);
}

TEST_CASE("neither the group nor the access list of a folder lets in who may not read the original") {
    const Folder folder;
    const fs::path original = folder / "original", shared = folder / "shared", made = shared / "made";
    const auto newLike = [&] {
        fs::remove(made);
        writeWhole(made, "x", {.readers = readersOf(original)});
        struct stat facts {};
        REQUIRE(::stat(made.c_str(), &facts) == 0);
        return facts;
    };
    writeWhole(original, "x");
    fs::permissions(original, fs::perms(0640));
    fs::create_directory(shared);
    const auto other = static_cast<gid_t>(::getegid() + 1);
    const auto give = [&](const fs::path& file) { return ::chown(file.c_str(), static_cast<uid_t>(-1), other) == 0; };
    SECTION("a folder that gives its group") {
        if (!give(shared)) return; // needs the right to
        REQUIRE(::chmod(shared.c_str(), 02775) == 0);
        CHECK(newLike().st_gid == ::getegid());
        CHECK((newLike().st_mode & 0777) == 0640);
        writeWhole(shared / "any", "x"); // which is made of nothing
        struct stat any {};
        REQUIRE(::stat((shared / "any").c_str(), &any) == 0);
        CHECK(any.st_gid == other);
        REQUIRE(give(original)); // a file of the folder's group is copied for it
        CHECK(newLike().st_gid == other);
        CHECK((newLike().st_mode & 0777) == 0640);
    }
    SECTION("an original of another group") {
        if (!give(original)) return;
        CHECK(newLike().st_gid == other);
        CHECK((newLike().st_mode & 0777) == 0640);
        fs::permissions(original, fs::perms(0604)); // all but the group
        CHECK(newLike().st_gid == other);
        CHECK((newLike().st_mode & 0777) == 0604);
    }
    SECTION("an original with an access list") {
        if (!giveAccessList(original)) return;
        CHECK((newLike().st_mode & 0777) == 0600);
    }
    SECTION("a folder with an access list for what is made in it") {
        if (!giveAccessList(shared, listForNewFiles)) return;
        writeWhole(shared / "any", "x");
        REQUIRE(hasAccessList(shared / "any"));
        newLike();
        CHECK_FALSE(hasAccessList(made));
        CHECK((newLike().st_mode & 0077) == 0);
    }
}
