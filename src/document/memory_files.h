// Files that SQLite reads and writes in memory only: a file of somebody else, with the log beside it, is recovered and
// looked at there while the disk stays as it is.
#pragma once

#include <map>
#include <string>

namespace meyar::document {

/// A database under a name of its own, and what SQLite keeps beside it. Destroy after every connection to it is closed.
class MemoryFiles {
public:
    MemoryFiles();
    ~MemoryFiles();
    MemoryFiles(const MemoryFiles&) = delete;
    MemoryFiles& operator=(const MemoryFiles&) = delete;

    /// The bytes of the database (""), its journal ("-journal") or its log ("-wal"). Empty means that there is none.
    std::string& operator[](const std::string& suffix);

    const std::string& path() const { return m_path; } ///< to open with the VFS of vfs()
    static const char* vfs();

private:
    std::string m_path;
};

} // namespace meyar::document
