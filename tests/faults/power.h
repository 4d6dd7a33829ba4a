// A disk that knows what was synced, and what the folder may look like after the power went.
//
// A file holds all that was written before its last sync. Each later write is there, lost, or there in some of its
// sectors of 512 bytes; a later truncation is there or not. Of the names that were made, moved or removed after the
// last sync of the folder, some first ones hold. SQLite's own crash tests assume no less.
#pragma once

#include "shim_log.h"
#include "trials.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace meyar::faults {

/// One entry of the shim's record; its fields as LogHeader has them.
struct Change {
    Op op = Op::Known;
    std::uint64_t id = 0;
    std::int64_t offset = 0;
    std::string first, second, bytes;
};
std::vector<Change> recordIn(const std::filesystem::path& file);

class Disk {
public:
    /// Takes the folder as it is for what is on the disk, before the recorded run.
    explicit Disk(const std::filesystem::path& folder);

    void add(const Change& change);
    const Numbers& acknowledged() const { return m_acknowledged; }

    /// Writes a state in which the folder may be found if the power went now, into an empty folder.
    void rebuild(const std::filesystem::path& folder, Draw& draw) const;
    /// The state in which nothing is lost.
    void rebuildAll(const std::filesystem::path& folder) const;

    struct File {
        std::string synced;
        std::vector<Change> later; ///< writes and truncations since
    };

private:
    template <class Survival>
    void write(const std::filesystem::path& folder, Survival survival, Draw& draw) const;

    std::map<std::string, std::string> m_start;
    std::map<std::uint64_t, File> m_files;
    std::map<std::string, std::uint64_t> m_names; ///< that are on the disk
    std::vector<Change> m_laterNames;
    Numbers m_acknowledged;
};

} // namespace meyar::faults
