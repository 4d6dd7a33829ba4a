#include "document/backups.h"

#include "document/digest.h"
#include "document/file.h"
#include "document/held_file.h"
#include "document/history.h"
#include "document/image.h"
#include "document/open.h"
#include "document/read.h"
#include "files/whole_file.h"
#include "model/error.h"

#include <algorithm>
#include <cstdlib>

#include <sodium.h>

namespace meyar::document {

using model::Error;
using model::ErrorKind;
namespace fs = std::filesystem;

namespace {

constexpr const char* originName = "origin"; ///< in each folder: the path of the file that its backups are of

std::string hashOf(const std::string& text) {
    unsigned char hash[crypto_generichash_blake2b_BYTES_MIN];
    crypto_generichash_blake2b(hash, sizeof hash, reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                               nullptr, 0);
    char hex[9];
    sodium_bin2hex(hex, sizeof hex, hash, 4);
    return hex;
}

struct Found {
    fs::path path;
    BackupNamed named;
};

/// What is in a folder; nothing where there is none. One that cannot be looked into is not an empty one.
fs::directory_iterator listed(const fs::path& folder) {
    std::error_code failure;
    fs::directory_iterator entries(folder, failure);
    std::error_code absent;
    if (failure && fs::exists(fs::symlink_status(folder, absent)))
        throw Error(ErrorKind::CannotRead, folder.string(), failure.message());
    return entries;
}

std::vector<Found> foundIn(const fs::path& folder) {
    std::vector<Found> found;
    std::error_code failure;
    for (const auto& entry : listed(folder)) {
        const auto named = parseBackupName(entry.path().filename().string());
        if (named && entry.is_regular_file(failure)) found.push_back({entry.path(), *named});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::pair(a.named.made, a.named.number) > std::pair(b.named.made, b.named.number);
    });
    return found;
}

std::optional<std::string> lineageOf(const fs::path& file) {
    try {
        OpenFile opened = openToRead(file);
        if (std::string lineage = readLineage(*opened.statements); !lineage.empty()) return lineage;
    } catch (const Error&) { // gone, or beyond reading: its path tells
    } catch (const BadRow&) {
    }
    return std::nullopt;
}

bool isWhole(const fs::path& file) {
    try {
        return verifyFile(file).isWhole();
    } catch (const Error&) {
        return false;
    }
}

void makeFolder(const fs::path& folder) {
    std::error_code failure;
    const fs::path above = folder.parent_path();
    fs::create_directories(above.parent_path(), failure);
    for (const fs::path& each : {above, folder}) {
        if (fs::create_directory(each, failure)) fs::permissions(each, backupFolderMode, failure);
    }
    if (!fs::is_directory(folder, failure))
        throw Error(ErrorKind::CannotWrite, folder.string(), failure ? failure.message() : "no folder");
}

} // namespace

fs::path ordinaryBackupsRoot() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    return backupsRoot(data ? data : "", home ? home : "");
}

std::vector<Backup> backupsOf(const fs::path& file, const fs::path& root, Look look,
                              std::optional<std::string> lineage) {
    std::vector<Backup> backups;
    if (!lineage) lineage = lineageOf(file);
    const std::string path = resolved(file).string();
    std::error_code failure;
    for (const auto& folder : listed(root)) {
        const std::string of = files::readIfPossible(folder.path() / originName).value_or("");
        const bool same = lineage && folder.path().filename().string().starts_with(*lineage + "_");
        if ((!same && of != path) || !folder.is_directory(failure)) continue;
        const bool ofAnother = lineage && !same;
        for (const Found& found : foundIn(folder.path())) {
            const std::uintmax_t bytes = fs::file_size(found.path, failure);
            const bool ok = !failure && bytes > 0 && (look == Look::AtNames || isWhole(found.path));
            backups.push_back({found.path, of, found.named.made, found.named.why, failure ? 0 : bytes, ok, ofAnother});
        }
    }
    std::stable_sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::pair(b.made, b.path.filename()) < std::pair(a.made, a.path.filename());
    });
    return backups;
}

void restoreBackup(const fs::path& backup, const fs::path& target) {
    readFile(backup); // throws where it is not whole
    putInPlace(settle(readImage(backup, backup.string()), schemaLadder(), backup.string()).bytes, target,
               Target::MustBeFree, static_cast<unsigned>(backupFileMode));
}

BackupStore::BackupStore(const fs::path& root, const fs::path& file, const std::string& lineage)
    : m_file(resolved(file)) {
    if (!root.empty() && isPlainName(lineage)) m_folder = root / (lineage + "_" + hashOf(m_file.string()));
}

std::optional<BackupTime> BackupStore::last(BackupTime now) const {
    try {
        for (const Found& found : foundIn(m_folder)) {
            if (found.named.made <= now) return found.named.made;
        }
    } catch (const Error&) { // the next backup, which is due then, says what is wrong
    }
    return std::nullopt;
}

fs::path BackupStore::add(const std::string& bytes, BackupTime made, BackupWhy why) const {
    if (!keeps()) return {};
    makeFolder(m_folder);
    const auto mode = static_cast<unsigned>(backupFileMode);
    if (files::readIfPossible(m_folder / originName) != m_file.string())
        putInPlace(m_file.string(), m_folder / originName, Target::MayBeReplaced, mode);
    std::error_code failure;
    fs::path path;
    for (std::size_t number = 1; path.empty() || fs::exists(path, failure); ++number)
        path = m_folder / backupName(made, why, number);
    putInPlace(bytes, path, Target::MustBeFree, mode);
    if (!isWhole(path)) {
        fs::remove(path, failure);
        throw Error(ErrorKind::CannotWrite, path.string(), "it could not be read back");
    }
    const std::vector<Found> found = foundIn(m_folder);
    std::vector<BackupTime> times;
    for (const Found& each : found)
        times.push_back(each.named.made);
    const std::vector<bool> kept = backupsToKeep(times, made);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!kept[i]) fs::remove(found[i].path, failure);
    }
    return path;
}

} // namespace meyar::document
