#include "document/open.h"

#include "document/backups.h"
#include "document/connection.h"
#include "document/digest.h"
#include "document/file.h"
#include "document/history.h"
#include "document/image.h"
#include "document/soundness.h"
#include "files/disk_findings.h"
#include "files/drafts.h"
#include "files/whole_file.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <utility>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

/// The time of day of a migration is not part of any document's content, so it comes from the system's clock. `failure`
/// becomes why it could not be kept, if that was wanted.
bool keptInStore(const std::string& bytes, SQLite::Database& database, const std::filesystem::path& path,
                 const std::filesystem::path& backups, std::optional<Error>& failure) {
    try {
        const BackupStore store(backups, path, database.execAndGet("SELECT id FROM lineage").getString());
        if (!store.keeps()) return false;
        store.add(bytes, std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
                  BackupWhy::Migration);
        return true;
    } catch (const Error& error) {
        failure = error; // beside the file, then
    } catch (const std::exception& error) {
        failure = Error(ErrorKind::CannotWrite, backups.string(), error.what());
    }
    return false;
}

/// A copy of the file as it is: a backup, or under the first free of the names "NAME.bak-v1", "NAME.bak-v1-2", ... One
/// that holds the same bytes already serves again. The notes say of one beside the file that belongs elsewhere.
void backUp(const std::string& bytes, SQLite::Database& database, const std::filesystem::path& path,
            std::size_t version, const std::filesystem::path& backups, std::vector<model::Finding>& notes) {
    std::optional<Error> refused;
    if (keptInStore(bytes, database, path, backups, refused)) return;
    const std::string name = path.string() + ".bak-v" + std::to_string(version);
    std::filesystem::path target = name;
    bool isThere = false;
    for (int number = 2; std::filesystem::exists(target); ++number) {
        isThere = files::readIfPossible(target) == bytes;
        if (isThere) break;
        target = name + "-" + std::to_string(number);
    }
    if (!isThere) putInPlace(bytes, target, Target::MustBeFree, files::readersOf(path));
    if (refused)
        notes.push_back({model::Severity::Warning,
                         "backup_beside",
                         {},
                         {{"name", target.filename().string()}, {"cause", refused->cause()}}});
}

Memory readWhole(Statements& statements) {
    Memory memory = readAll(statements);
    requireHistory(statements); // now, and not when somebody looks at it
    return memory;
}

/// Everything is read before the commit: a file that is refused is left as it was, and has no backup. `before` are the
/// bytes of the file as it is.
Memory migrate(SQLite::Database& database, Statements& statements, const HeldFile& held, std::size_t version,
               std::span<const SchemaStep> ladder, const std::string& place, const std::filesystem::path& backups,
               const std::string& before, std::vector<model::Finding>& notes) {
    database.exec("PRAGMA foreign_keys = OFF"); // a step may rebuild a table; the keys are checked before the commit
    Transaction transaction(database);
    climb(database, ladder);
    requireSound(database, ladder, place);
    if (ladder.size() >= firstWithDigests) sealWhole(statements);
    Memory memory = readWhole(statements);
    backUp(before, database, held.path(), version, backups, notes);
    transaction.commit();
    database.exec("PRAGMA foreign_keys = ON");
    return memory;
}

void requireUnchanged(SQLite::Database& database, const std::string& place) {
    std::vector<model::Finding> changed = changedContent(database);
    if (!changed.empty()) throw damagedError(place, std::move(changed));
}

/// What comes of a file and of what a crash left beside it would be refused: nothing of it is applied then.
[[noreturn]] void refuse(const std::string& bytes, std::span<const SchemaStep> ladder, const std::string& place) {
    const std::size_t version = requireOurHeader(bytes, bytes.size(), false, place, ladder.size());
    const auto database = connectInMemory(bytes);
    requireSound(*database, ladder.first(version), place);
    if (version >= firstWithDigests) requireUnchanged(*database, place);
    throw Error(ErrorKind::Damaged, place, "what a crash left beside it does not make it whole");
}

/// A log or a journal that may not be applied to the file is moved aside; back, if the file is refused after all. A log
/// that SQLite can read in part only is kept as it was besides.
class Strays {
public:
    Strays(const std::filesystem::path& path, std::span<const SchemaStep> ladder, const std::string& place) {
        if (!hasLeftovers(path, place)) return;
        Image image = readImage(path, place);
        const std::string log = image.log;
        const Settled settled = settle(std::move(image), ladder, place);
        if (!settled.sound) refuse(settled.bytes, ladder, place);
        if (settled.logIsDamaged) {
            m_kept = freeStrayName(logOf(path));
            putInPlace(log, m_kept, Target::MustBeFree, 0600);
        }
        m_moved = setAside(path, settled);
    }
    ~Strays() {
        std::error_code failure;
        if (!m_kept.empty()) std::filesystem::remove(m_kept, failure);
        for (const SetAside& each : m_moved)
            ::rename(each.to.c_str(), each.from.c_str());
    }
    Strays(const Strays&) = delete;
    Strays& operator=(const Strays&) = delete;
    std::vector<model::Finding> keep(const std::filesystem::path& path) {
        std::vector<model::Finding> notes = notesOf(std::exchange(m_moved, {}), path);
        const std::filesystem::path kept = std::exchange(m_kept, {});
        if (!kept.empty())
            notes.push_back(
                {model::Severity::Warning, "damaged_log_kept", path.string(), {{"name", kept.filename().string()}}});
        return notes;
    }

private:
    std::vector<SetAside> m_moved;
    std::filesystem::path m_kept; ///< a copy of a damaged log
};

/// SQLite makes a log at the first look; one that is still empty does not stay beside a file that is refused.
class EmptyLog {
public:
    explicit EmptyLog(std::filesystem::path log) : m_log(std::move(log)) {}
    ~EmptyLog() {
        std::error_code failure;
        if (!m_kept && std::filesystem::file_size(m_log, failure) == 0 && !failure)
            std::filesystem::remove(m_log, failure);
    }
    EmptyLog(const EmptyLog&) = delete;
    EmptyLog& operator=(const EmptyLog&) = delete;
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_log;
    bool m_kept = false;
};

std::uint64_t bytesBehindIn(const std::filesystem::path& path, const std::string& place) {
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    if (failure) throw Error(ErrorKind::CannotRead, place, failure.message());
    return bytesBehind(startOf(path, place), size);
}

/// Where the page of that table begins in the file; 0 in a file of an older schema.
off_t placeOfSeal(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT rootpage FROM sqlite_schema WHERE name = 'seal'");
    if (!row.executeStep()) return 0;
    return static_cast<off_t>((row.getColumn(0).getInt64() - 1) * database.execAndGet("PRAGMA page_size").getInt64());
}

OpenFile openChecked(std::unique_ptr<HeldFile>& held, const std::string& place, const std::filesystem::path& backups,
                     std::span<const SchemaStep> ladder) {
    const std::filesystem::path path = held->path();
    if (!held->hasItsName()) throw Error(ErrorKind::Changed, place, "another file has its name");
    files::sweepDrafts(path.parent_path());
    const bool leftovers = hasLeftovers(path, place);
    // A crash may have left a header by half that its log has whole: what comes of both is looked at then (Strays).
    if (!leftovers) requireOurHeader(path, false, place, ladder.size());
    const std::uint64_t behind = leftovers ? 0 : bytesBehindIn(path, place);
    requireOwnJournal(path, place);
    Strays strays(path, ladder, place);
    EmptyLog log(logOf(path)); // goes after the connection to it, and before a stray one comes back
    OpenFile file;
    errno = 0;
    try {
        file.database = connectTo(path);
        leaveLogAtClosing(*file.database); // a file that is refused is left as it was
        makeDurable(*file.database, std::filesystem::file_size(path));
        file.database->exec("SELECT count(*) FROM sqlite_schema"); // what a crash left half done is taken back here
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, place, ErrorKind::CannotRead, errno); // the system's cause, too many open files, say
    }
    std::string bytes = bytesOf(*file.database);
    const std::size_t version = requireOurHeader(bytes, bytes.size(), true, place, ladder.size());
    file.version = version;
    file.statements = std::make_unique<Statements>(*file.database);
    requireOurTables(*file.database, ladder.first(version), place); // before a row of them is asked for
    whileChecked(bytes, ladder.first(version), place, [&] {
        if (version >= firstWithDigests) requireUnchanged(*file.database, place);
        if (version == ladder.size()) file.memory = readWhole(*file.statements);
    });
    // What fails from here on failed to write.
    errno = 0;
    try {
        if (version < ladder.size()) {
            file.memory =
                migrate(*file.database, *file.statements, *held, version, ladder, place, backups, bytes, file.notes);
            bytes = bytesOf(*file.database);
        }
        file.database->exec("PRAGMA journal_mode = WAL");
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, place, ErrorKind::CannotWrite, errno);
    }
    file.bytes = std::move(bytes);
    // Acts to come build on what the file has without its log, so that has to be known.
    errno = 0;
    if (!foldLog(*file.database)) throw foldError(*file.database, path, place, errno);
    held->watchSeal(placeOfSeal(*file.database));
    held->leave();
    file.held = std::move(held);
    leaveLogAtClosing(*file.database, false);
    log.keep();
    for (model::Finding& note : strays.keep(path))
        file.notes.push_back(std::move(note));
    if (behind > 0) file.notes.push_back(bytesBehindNote(behind));
    return file;
}

} // namespace

OpenFile openFile(const std::filesystem::path& path, const Holder& holder, const std::filesystem::path& backups,
                  std::span<const SchemaStep> ladder) {
    const std::string place = path.string();
    auto held = std::make_unique<HeldFile>(HeldFile::take(path, holder));
    return asErrorOf(place, [&] { return openChecked(held, place, backups, ladder); });
}

OpenFile openHeld(std::unique_ptr<HeldFile>& held, const std::string& place, std::span<const SchemaStep> ladder) {
    return asErrorOf(place, [&] {
        if (requireOurHeader(held->path(), true, place, ladder.size()) < ladder.size())
            throw Error(ErrorKind::Changed, place, "of an older schema than was opened");
        return openChecked(held, place, {}, ladder);
    });
}

} // namespace meyar::document
