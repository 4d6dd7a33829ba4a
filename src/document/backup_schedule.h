// When a backup of a file is due, which of the existing ones are kept, and what they are called. Pure: the clock and
// the list of files are passed in, and nothing is read or written.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::document {

/// UTC, to the second.
using BackupTime = std::chrono::sys_seconds;
std::string timeText(BackupTime time); ///< "2026-03-01T09:30:00Z"

/// Why a backup was made. The text is part of the file's name and never changes.
enum class BackupWhy {
    Work,
    Migration,
    TakeFramework,
    BulkPaste,
    Unsaved ///< it holds acts that the file did not take
};
std::string_view text(BackupWhy why); ///< "work", "migration", "framework", "paste", "unsaved"
std::optional<BackupWhy> parseBackupWhy(std::string_view text);

/// How many are kept. Days, weeks (from Monday) and months are those of UTC, so that a list of times alone decides.
struct BackupLimits {
    std::chrono::minutes every{30}; ///< of work between two backups
    std::chrono::hours recent{24};  ///< this far back every backup is kept,
    std::size_t recentAtMost = 48;  ///< up to so many, the newest
    std::size_t daily = 12;         ///< the newest of a day, for so many days that have one
    std::size_t weekly = 10;
    std::size_t monthly = 9;
};

/// Whether one is due: something was changed since the last (`changed`, the time of the last change) and `every` has
/// passed since the last, or since the work began when there is none: work in many short sittings is backed up too. A
/// last one of the future, from a clock that was wrong, counts as none.
bool backupIsDue(std::optional<BackupTime> last, BackupTime workBegan, std::optional<BackupTime> changed,
                 BackupTime now, const BackupLimits& limits = {});

/// Which of the backups made at `times` (in any order) are kept, a flag each. The newest always is. Those of the
/// future, from a clock that was wrong, are thinned out among themselves, by the newest of them, and take no place of
/// the others. Of equal times all are kept or none.
std::vector<bool> backupsToKeep(const std::vector<BackupTime>& times, BackupTime now, const BackupLimits& limits = {});

/// "20260301T093000Z-migration.meyar"; `number` from 1 tells apart those of one second: "...-migration-2.meyar".
std::string backupName(BackupTime made, BackupWhy why, std::size_t number = 1);

struct BackupNamed {
    BackupTime made{};
    BackupWhy why = BackupWhy::Work;
    std::size_t number = 1;

    bool operator==(const BackupNamed&) const = default;
};
/// Nothing for a name that backupName() does not make: such a file is not ours to remove.
std::optional<BackupNamed> parseBackupName(std::string_view name);

/// The folder for all backups: DATA_HOME/meyar/backups, where DATA_HOME is $XDG_DATA_HOME when it is an absolute path,
/// else HOME/.local/share; empty where there is neither. Folders are made with mode 0700, files with 0600.
std::filesystem::path backupsRoot(std::string_view xdgDataHome, std::string_view home);
/// Whether a lineage may name a folder: "a/b" and "..", from a hostile file, may not.
bool isPlainName(std::string_view lineage);
inline constexpr std::filesystem::perms backupFolderMode = std::filesystem::perms::owner_all;
inline constexpr std::filesystem::perms backupFileMode =
    std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;

} // namespace meyar::document
