// What the shim was asked to do, and what it has seen; for shim.cpp alone.
#pragma once

#include "shim_log.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace meyar::faults {

enum Call { Write, Sync, Truncate, Rename, Unlink, Create, callCount };
inline constexpr std::array<const char*, callCount> callNames{"write",  "sync",   "truncate",
                                                              "rename", "unlink", "create"};

inline std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

inline int errnoNamed(const std::string& name) {
    const std::array<std::pair<const char*, int>, 6> known{
        {{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS}, {"EACCES", EACCES}, {"EINTR", EINTR}}};
    for (const auto& [text, value] : known)
        if (name == text) return value;
    return EIO;
}

struct ShimState {
    std::mutex mutex;
    std::string folder;
    std::array<std::uint64_t, callCount> counts{};
    std::uint64_t changes = 0;
    int failCall = -1; ///< a Call; callCount for any of them
    std::uint64_t failAt = 0, failUntil = 0;
    bool isShort = false;
    int failWith = EIO;
    std::uint64_t dieAt = 0;
    bool dieTorn = false;
    useconds_t syncDelay = 0;
    std::uint64_t replaceAt = 0;
    std::string replaceFrom, replaceTo;
    int countFile = -1, logFile = -1;
    std::map<std::pair<dev_t, ino_t>, std::uint64_t> ids;
    std::uint64_t lastId = 0;

    ShimState() {
        std::array<char, PATH_MAX> real{};
        const std::string given = variable("MEYAR_FAULT_FOLDER");
        if (given.empty() || !::realpath(given.c_str(), real.data())) return;
        folder = real.data();
        readFail(variable("MEYAR_FAULT_FAIL"));
        const std::string die = variable("MEYAR_FAULT_DIE");
        dieAt = std::strtoull(die.c_str(), nullptr, 10);
        dieTorn = die.find("torn") != std::string::npos;
        syncDelay = static_cast<useconds_t>(std::strtoul(variable("MEYAR_FAULT_SYNC_DELAY").c_str(), nullptr, 10));
        readReplace(variable("MEYAR_FAULT_REPLACE"));
        countFile = fileFor("MEYAR_FAULT_COUNT");
        logFile = fileFor("MEYAR_FAULT_RECORD");
        if (logFile >= 0) recordFolder();
        showCounts();
    }

    /// "write:3:EIO", for ever from the third on with "write:3+:EIO", up to the fifth with "write:3-5:EIO"; SHORT in
    /// place of an error writes the half.
    void readFail(const std::string& text) {
        const std::size_t colon = text.find(':'), second = text.find(':', colon + 1);
        if (colon == std::string::npos || second == std::string::npos) return;
        const std::string name = text.substr(0, colon), error = text.substr(second + 1);
        failCall = name == "change" ? static_cast<int>(callCount) : -1;
        for (int call = 0; call < callCount; ++call)
            if (name == callNames[static_cast<std::size_t>(call)]) failCall = call;
        char* end = nullptr;
        failAt = std::strtoull(text.c_str() + colon + 1, &end, 10);
        failUntil = failAt;
        if (*end == '+') failUntil = UINT64_MAX;
        if (*end == '-') failUntil = std::strtoull(end + 1, nullptr, 10);
        isShort = error == "SHORT";
        failWith = errnoNamed(error);
    }

    /// "3:/folder/b:/folder/a"
    void readReplace(const std::string& text) {
        const std::size_t colon = text.find(':'), second = text.find(':', colon + 1);
        if (colon == std::string::npos || second == std::string::npos) return;
        replaceAt = std::strtoull(text.c_str(), nullptr, 10);
        replaceFrom = text.substr(colon + 1, second - colon - 1);
        replaceTo = text.substr(second + 1);
    }

    static int fileFor(const char* name) {
        const std::string path = variable(name);
        if (path.empty()) return -1;
        return static_cast<int>(
            ::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600));
    }

    bool watches(const std::string& path) const {
        return !folder.empty() && path.size() >= folder.size() && path.compare(0, folder.size(), folder) == 0 &&
               (path.size() == folder.size() || path[folder.size()] == '/');
    }
    /// The name in the folder; empty for the folder itself.
    std::string nameIn(const std::string& path) const {
        return path.size() <= folder.size() + 1 ? "" : path.substr(folder.size() + 1);
    }

    void showCounts() const {
        if (countFile < 0) return;
        std::string text = "changes " + std::to_string(changes) + "\n";
        for (std::size_t call = 0; call < callCount; ++call)
            text += std::string(callNames[call]) + " " + std::to_string(counts[call]) + "\n";
        ::syscall(SYS_ftruncate, countFile, 0);
        ::syscall(SYS_write, countFile, text.data(), text.size());
    }

    /// What is to become of this call.
    enum class Fate { Done, Failed, Short, Torn };
    Fate fateOf(Call call) {
        ++changes;
        const std::uint64_t number = ++counts[call];
        showCounts();
        if (dieAt != 0 && changes == dieAt) {
            if (call == Write && dieTorn) return Fate::Torn;
            die();
        }
        if (failCall != call && failCall != callCount) return Fate::Done;
        const std::uint64_t seen = failCall == callCount ? changes : number;
        if (seen == failAt && isShort && call == Write) return Fate::Short;
        if (seen >= failAt && seen <= failUntil && failAt != 0) {
            errno = failWith;
            return Fate::Failed;
        }
        return Fate::Done;
    }
    [[noreturn]] static void die() {
        for (;;)
            ::syscall(SYS_kill, ::getpid(), SIGKILL);
    }

    // -- the record

    void record(LogHeader header, const std::string& first = {}, const std::string& second = {},
                const void* bytes = nullptr) const {
        if (logFile < 0) return;
        header.firstLength = static_cast<std::uint32_t>(first.size());
        header.secondLength = static_cast<std::uint32_t>(second.size());
        std::string all(reinterpret_cast<const char*>(&header), sizeof header);
        all += first + second;
        if (bytes) all.append(static_cast<const char*>(bytes), header.byteCount);
        const int before = errno;
        ::syscall(SYS_write, logFile, all.data(), all.size());
        errno = before;
    }
    void record(Op op, std::uint64_t id = 0, std::int64_t offset = 0, const std::string& first = {},
                const std::string& second = {}) const {
        record(LogHeader{op, 0, 0, 0, id, offset}, first, second);
    }
    std::uint64_t newId(const struct stat& facts) { return ids[{facts.st_dev, facts.st_ino}] = ++lastId; }
    std::uint64_t idOf(int file) {
        struct stat facts {};
        ::fstat(file, &facts);
        const auto known = ids.find({facts.st_dev, facts.st_ino});
        return known == ids.end() ? newId(facts) : known->second;
    }
    std::uint64_t idOf(const std::string& path) {
        struct stat facts {};
        ::stat(path.c_str(), &facts);
        const auto known = ids.find({facts.st_dev, facts.st_ino});
        return known == ids.end() ? newId(facts) : known->second;
    }
    void recordFolder() {
        DIR* listing = ::opendir(folder.c_str());
        if (!listing) return;
        while (const dirent* entry = ::readdir(listing)) {
            struct stat facts {};
            const std::string path = folder + "/" + entry->d_name;
            if (::stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode))
                record(Op::Known, newId(facts), 0, entry->d_name);
        }
        ::closedir(listing);
    }
};

inline ShimState& shim() {
    static auto* const one = new ShimState; // never destroyed: files change until the very end
    return *one;
}
using Lock = std::lock_guard<std::mutex>;

} // namespace meyar::faults
