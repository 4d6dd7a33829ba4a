// A process that edits is killed, again and again, at any moment: every edit that it saw accepted must be in the file.
#include "document/build.h"

#include <cerrno>
#include <csignal>
#include <cstdint>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meyar::tests;

namespace {

constexpr int kills = 50;

/// Edit number n: its own rationale, of its own length, in a cell that others change too.
Edit numbered(std::int64_t n) {
    const auto place = static_cast<std::size_t>(n) % fullAssessment().cells.size();
    const std::string text =
        "edit " + std::to_string(n) + " " + std::string(static_cast<std::size_t>(n * 131 % 6000), 'x');
    return Rate{smallFramework().cellAt(place), {AssessorId{"a"}, Answer::grade(0), text, std::nullopt}};
}

/// The child's life: edits without end from number `next` on; writes the number of each edit once apply has returned.
[[noreturn]] void editForEver(Document& document, std::int64_t next, int acknowledgements) {
    for (;; ++next) {
        if (document.apply(numbered(next)).refused()) ::_exit(1);
        if (::write(acknowledgements, &next, sizeof next) != sizeof next) ::_exit(1);
    }
}

/// The edits in the file after number `acknowledged` was seen accepted: it, or the one after, whole.
std::int64_t checkedLast(const std::filesystem::path& path, std::int64_t acknowledged) {
    const Document document = Document::open(path, steadySurroundings());
    const auto history = document.history();
    const auto last = static_cast<std::int64_t>(history.size());
    CHECK(last >= acknowledged);
    CHECK(last <= acknowledged + 1);
    Assessment expected = fullAssessment();
    const std::int64_t cells = static_cast<std::int64_t>(expected.cells.size());
    for (std::int64_t n = std::max<std::int64_t>(1, last - cells + 1); n <= last; ++n) {
        const Rate rate = std::get<Rate>(numbered(n));
        std::vector<Rating>& ratings = expected.cells[static_cast<std::size_t>(n % cells)].ratings;
        std::erase_if(ratings, [](const Rating& rating) { return rating.assessor == AssessorId{"a"}; });
        ratings.push_back(rate.rating);
    }
    CHECK(document.assessment() == expected);
    return last;
}

/// A child that edits, and the numbers it acknowledges.
class EditingChild {
public:
    template <class Prepare>
    EditingChild(const std::filesystem::path& path, std::int64_t next, Prepare prepare) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            ::close(ends[0]);
            prepare();
            Document document = Document::open(path, steadySurroundings());
            editForEver(document, next, ends[1]);
        }
        ::close(ends[1]);
        m_acknowledgements = ends[0];
    }
    ~EditingChild() { ::close(m_acknowledgements); }
    EditingChild(const EditingChild&) = delete;
    EditingChild& operator=(const EditingChild&) = delete;

    /// Waits for the next acknowledgement; false when the child is gone.
    bool next(std::int64_t& acknowledged) {
        return ::read(m_acknowledgements, &acknowledged, sizeof acknowledged) == sizeof acknowledged;
    }
    void kill() const { ::kill(m_child, SIGKILL); }
    /// How it ended: the signal that killed it, or 0.
    int end() const {
        int status = 0;
        while (::waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
        return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    }

private:
    pid_t m_child = -1;
    int m_acknowledgements = -1;
};

// -- dying inside a write

int writesLeft = 0;

/// In place of SQLite's own call in the child: the last write is done by half, and then the process is gone.
ssize_t tornWrite(int file, const void* bytes, std::size_t count, off64_t offset) {
    if (--writesLeft > 0) return ::pwrite64(file, bytes, count, offset);
    (void)!::pwrite64(file, bytes, count / 2, offset);
    ::kill(::getpid(), SIGKILL);
    return -1;
}

void dieInWrite(int number) {
    writesLeft = number;
    sqlite3_vfs* files = sqlite3_vfs_find("unix");
    const auto call = reinterpret_cast<sqlite3_syscall_ptr>(&tornWrite);
    if (files->xSetSystemCall(files, "pwrite64", call) != SQLITE_OK) ::_exit(1);
    if (files->xSetSystemCall(files, "pwrite", call) != SQLITE_OK) ::_exit(1);
}

} // namespace

TEST_CASE("every acknowledged edit is in the file after the process is killed from outside, fifty times") {
    const TemporaryFolder folder;
    Document::create(folder / "a.meyar", fullAssessment(), steadySurroundings());
    std::int64_t last = 0;
    for (int kill = 0; kill < kills; ++kill) {
        INFO("kill " << kill);
        EditingChild child(folder / "a.meyar", last + 1, [] {});
        std::int64_t acknowledged = last;
        for (int wanted = 1 + kill * 7 % 11; wanted > 0; --wanted)
            REQUIRE(child.next(acknowledged));
        child.kill();
        while (child.next(acknowledged)) {
        }
        REQUIRE(child.end() == SIGKILL);
        last = checkedLast(folder / "a.meyar", acknowledged);
    }
}

TEST_CASE("every acknowledged edit is in the file after the process dies half-way through a write, fifty times") {
    const TemporaryFolder folder;
    Document::create(folder / "a.meyar", fullAssessment(), steadySurroundings());
    std::int64_t last = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        INFO("in write " << kill);
        EditingChild child(folder / "a.meyar", last + 1, [&] { dieInWrite(kill); });
        std::int64_t acknowledged = last;
        while (child.next(acknowledged)) {
        }
        REQUIRE(child.end() == SIGKILL);
        last = checkedLast(folder / "a.meyar", acknowledged);
    }
}

TEST_CASE("a file whose recovery is itself cut off by death is recovered the next time") {
    const TemporaryFolder folder;
    Document::create(folder / "a.meyar", fullAssessment(), steadySurroundings());
    std::int64_t last = 0;
    for (int kill = 5; kill < 15; ++kill) {
        INFO("in write " << kill);
        std::int64_t acknowledged = last;
        for (const int write : {kill, 1, 1}) { // the second and third die in the first write of what the first left
            EditingChild child(folder / "a.meyar", last + 1, [&] { dieInWrite(write); });
            while (child.next(acknowledged)) {
            }
            REQUIRE(child.end() == SIGKILL);
        }
        last = checkedLast(folder / "a.meyar", acknowledged);
    }
}
