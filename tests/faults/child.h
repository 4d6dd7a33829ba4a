// Runs the acting program under the shim in a folder of its own, and hears what it acknowledged.
#pragma once

#include "numbered_acts.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <sys/types.h>

namespace meyar::faults {

/// A folder that the shim watches, and beside it a home folder and room for copies; all go with it. In memory where
/// that can be had: what is on a disk after a loss of power is simulated, never waited for.
class WorkFolder {
public:
    WorkFolder();
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return folder() / name; }
    std::filesystem::path folder() const { return m_root / "files"; }
    std::filesystem::path beside(const std::string& name) const { return m_root / name; }
    std::set<std::string> names() const; ///< of what is in the watched folder
    void empty() const;                  ///< removes all that is in it

private:
    std::filesystem::path m_root;
};

/// What the shim is to do; as its variables take it (README.md).
struct Shim {
    std::string fail, die, replace;
    std::filesystem::path record, count;
};

/// How a run ended and what it said.
struct Ended {
    int status = -1; ///< exit status, or -1
    int signal = 0;  ///< what killed it, or 0
    Numbers done, failed, held;
    Numbers warned;            ///< failed, and said to come back perhaps
    std::string memory, error; ///< as acts.cpp says them
    bool opened = false;       ///< said so; not every verb does

    bool killed() const { return signal != 0; }
    /// It was killed on purpose, or ended with an answer; everything else is a crash.
    bool orderly() const;
};

/// `killAfter`: how many acts are awaited before it is killed from outside.
Ended runActs(const WorkFolder& place, const std::vector<std::string>& words, const Shim& shim = {},
              std::optional<int> killAfter = std::nullopt);

/// An acting program that has the file open until this goes.
class Holder {
public:
    Holder(const WorkFolder& place, const std::string& verb, const std::filesystem::path& file);
    ~Holder();
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    bool isOpen() const { return m_open; }

private:
    pid_t m_child = -1;
    int m_input = -1, m_output = -1;
    bool m_open = false;
};

} // namespace meyar::faults
