#include "files/drafts.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace meyar::files {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".part";

/// ".meyar-MACHINE-": in a folder that machines share, a process number says nothing of another machine's processes.
std::string beginning() {
    char name[256] = {};
    ::gethostname(name, sizeof name - 1);
    std::uint32_t digest = 2166136261u; // FNV-1a: the same in every build
    for (const char c : std::string_view(name))
        digest = (digest ^ static_cast<unsigned char>(c)) * 16777619u;
    char out[32];
    std::snprintf(out, sizeof out, ".meyar-%08x-", digest);
    return out;
}

/// The process that a draft of ours names; 0 for any other file.
pid_t writerOf(const std::string& name, const std::string& start) {
    if (!name.starts_with(start) || !name.ends_with(ending)) return 0;
    pid_t process = 0;
    const auto [rest, failure] = std::from_chars(name.data() + start.size(), name.data() + name.size(), process);
    return failure == std::errc() && *rest == '-' ? process : 0;
}

} // namespace

fs::path draftPath(const fs::path& folder, int attempt) {
    return folder / (beginning() + std::to_string(::getpid()) + "-" + std::to_string(attempt) + std::string(ending));
}

void sweepDrafts(const fs::path& folder) noexcept {
    try {
        const std::string start = beginning();
        std::vector<fs::path> left;
        std::error_code failure;
        for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
             entry.increment(failure)) {
            const pid_t writer = writerOf(entry->path().filename().string(), start);
            if (writer > 0 && ::kill(writer, 0) != 0 && errno == ESRCH) left.push_back(entry->path());
        }
        for (const fs::path& draft : left)
            ::unlink(draft.c_str());
    } catch (const std::exception&) {
        // What is left is swept the next time; the file that is written now matters more.
    }
}

} // namespace meyar::files
