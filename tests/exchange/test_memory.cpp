#include "build.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace meyar::tests;
namespace fs = std::filesystem;

// The sanitizers take address space of their own without end.
#if !defined(__SANITIZE_ADDRESS__)

namespace {

/// An assessment of a few megabytes, most of it small records.
std::string largeText() {
    Assessment out = fullAssessment();
    for (int i = 0; i < 30'000; ++i) {
        const std::string number = std::to_string(i);
        out.sources.push_back({SourceId{"Doc " + number}, SourceKind::Document, "Title", "", 2014, false});
        out.cells[0].citations.push_back(
            {CitationId{"n" + number}, SourceId{"Doc " + number}, "p. 1", "A quote.", false, ""});
    }
    return writeAssessment(out);
}

std::size_t addressSpace() {
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

constexpr const char* fileVariable = "MEYAR_TEST_FILE";
constexpr const char* bytesVariable = "MEYAR_TEST_BYTES";

/// Imports in a fresh process, in which no memory lies about, that may take so many bytes more than it has; its exit
/// status.
int importWithin(const fs::path& file, std::size_t more) {
    const std::string bytes = std::to_string(more);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::setenv(fileVariable, file.c_str(), 1);
        ::setenv(bytesVariable, bytes.c_str(), 1);
        ::execl("/proc/self/exe", "test_exchange", "[import-within]", static_cast<char*>(nullptr));
        ::_exit(5);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 4;
}

} // namespace

TEST_CASE("the process that importWithin starts", "[.][import-within]") {
    const char* const file = std::getenv(fileVariable);
    const char* const more = std::getenv(bytesVariable);
    if (!file || !more) return;
    const rlimit limit{addressSpace() + std::stoull(more), RLIM_INFINITY};
    ::setrlimit(RLIMIT_AS, &limit);
    try {
        data().importAssessment(file);
    } catch (const Error& error) {
        const bool said = error.kind() == ErrorKind::CannotRead && error.cause() == std::strerror(ENOMEM);
        ::_exit(said && error.place() == file ? 1 : 2);
    } catch (...) {
        ::_exit(3);
    }
    ::_exit(0);
}

TEST_CASE("importing takes less than six times the memory of the file") {
    const Folder folder;
    const std::string text = largeText();
    writeWhole(folder / "large.json", text);
    CHECK(importWithin(folder / "large.json", 6 * text.size()) == 0);
}

TEST_CASE("memory that is not enough is an error that names the file") {
    const Folder folder;
    const std::string text = largeText();
    writeWhole(folder / "large.json", text);
    for (const std::size_t part : {2, 3, 5, 9}) // of an eighth: reading the bytes, the check, the model
        CHECK(importWithin(folder / "large.json", part * text.size() / 8) == 1);
}

#endif
