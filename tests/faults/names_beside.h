// The names that SQLite gives to what it keeps beside a file. The only place that knows them.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace meyar::faults {

inline constexpr std::array<const char*, 3> journalSuffixes{"-journal", "-wal", "-shm"};

inline std::vector<std::filesystem::path> journalsOf(const std::filesystem::path& file) {
    std::vector<std::filesystem::path> out;
    for (const char* suffix : journalSuffixes)
        if (std::filesystem::exists(file.string() + suffix)) out.emplace_back(file.string() + suffix);
    return out;
}

/// The copy that opening makes of a file of an older schema.
inline std::string backupName(const std::string& name, int version) {
    return name + ".bak-v" + std::to_string(version);
}

} // namespace meyar::faults
