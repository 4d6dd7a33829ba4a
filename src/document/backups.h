// Backups of a document: whole copies in the platform's data folder, made by themselves while somebody works, and
// thinned out as they grow old (backup_schedule.h). A folder for each file, named after its lineage and its path.
#pragma once

#include "document/backup_schedule.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace meyar::document {

/// $XDG_DATA_HOME/meyar/backups, else ~/.local/share/meyar/backups; empty where there is neither.
std::filesystem::path ordinaryBackupsRoot();

struct Backup {
    std::filesystem::path path;
    std::filesystem::path
        of; ///< the file that it was made of, which may be another copy; empty where that is not known
    BackupTime made{};
    BackupWhy why = BackupWhy::Work;
    std::uintmax_t bytes = 0;
    bool ok = false;        ///< every digest fits
    bool ofAnother = false; ///< another assessment was in the file then
};

enum class Look {
    AtEveryByte, ///< `ok` is found out again
    AtNames,     ///< and sizes, at once; `ok` was found when it was made, and it is not empty
};

/// The backups of the assessment that the file holds, also of other copies of it, and those that were made of a file at
/// that path, whatever it held: the file may have been replaced. The newest first. `lineage` is known of an open
/// document, whatever has its file's name by now. Throws Error CannotRead where there may be some, but the folder
/// cannot be looked into.
std::vector<Backup> backupsOf(const std::filesystem::path& file, const std::filesystem::path& root,
                              Look look = Look::AtEveryByte, std::optional<std::string> lineage = std::nullopt);

/// Writes a backup to a new file. Throws Error: NotFound, NotOurs, Damaged, Newer (of the backup); Exists, CannotWrite.
void restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& target);

/// Where the backups of one file go.
class BackupStore {
public:
    /// `lineage` is the file's; what is no plain name, and an empty root, keep nothing.
    BackupStore(const std::filesystem::path& root, const std::filesystem::path& file, const std::string& lineage);

    bool keeps() const { return !m_folder.empty(); }
    /// When the newest was made, of those that are not of the future; none while there is none, or none to be seen.
    std::optional<BackupTime> last(BackupTime now) const;
    /// Writes one, readable by nobody else, reads it back, and removes what is no longer kept. Where it is. Throws
    /// Error CannotWrite.
    std::filesystem::path add(const std::string& bytes, BackupTime made, BackupWhy why) const;

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
};

} // namespace meyar::document
