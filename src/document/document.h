// One .meyar file: an assessment in SQLite, its history, and the single door through which it changes.
//
// Committed means on disk. What is in memory is refreshed from the rows a changeset names, so that memory never leads
// the file; edits, undo and redo take the same path. Where the disk refuses an act, or the file is no longer the one
// that was opened, a document may keep what is done in memory and say so (Unsaved). Not for use from two threads.
#pragma once

#include "document/edits.h"
#include "model/assessment.h"
#include "model/error.h"
#include "model/finding.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meyar::document {

/// What is passed in so that the same acts give the same file: the clock, new ids, and who acts.
struct Surroundings {
    std::function<std::string()> now;   ///< UTC, ISO 8601 with seconds, "2026-03-01T09:30:00Z"
    std::function<std::string()> newId; ///< a fresh UUID each call
    std::string author;                 ///< the name history gives; may be empty
    std::filesystem::path backups = {}; ///< the folder for backups of all files; empty: none are made
};
/// The machine's clock, random UUIDs, the login name, the platform's data folder for backups.
Surroundings ordinarySurroundings();

/// Kinds of things that a page may show; a change names those that it touched.
enum class Kind {
    Details,
    Assessors,
    Cells,
    Sources,
    Sections,
    Detailed,
    Survey,
    Constituencies,
    Ballots,
    Framework,
    Choices
};

struct Touched {
    std::set<Kind> kinds;
    /// Places in framework order, ascending; those whose record changed. With Kind::Framework any place may mean
    /// another cell than before; these are the places as they are now.
    std::vector<std::size_t> cells;

    bool operator==(const Touched&) const = default;
};

/// What apply did: either it is done and names what it touched, or it was refused for these findings.
struct Outcome {
    std::vector<model::Finding> refusals;
    Touched touched;
    std::string madeId;   ///< the id that was filled in, if one was
    bool changed = false; ///< false when the edit said what was so already: nothing was written
    bool saved = true;    ///< false when it is in memory only: see Document::unsaved()
    /// Of a revert that was refused: the later acts that build on it, the newest first. Reverted together with it they
    /// are in nobody's way.
    std::vector<std::int64_t> inTheWay;

    bool refused() const { return !refusals.empty(); }
};

/// One row of history.
struct HistoryEntry {
    enum class Act { Edited, Undone, Redone };
    std::int64_t number = 0; ///< 1, 2, 3 in the order of acts
    Act act = Act::Edited;
    std::int64_t of = 0; ///< for Undone and Redone: the number of the edit
    std::string author;
    std::string at;                    ///< UTC, ISO 8601
    std::string edit;                  ///< name() of the edit
    std::string place;                 ///< place() of the edit
    bool undone = false;               ///< an edit that no longer holds
    std::vector<std::int64_t> reverts; ///< of a revert, its undo and redo: what it took back, newest first
    std::int64_t revertedBy = 0;       ///< the act that took it back, while that one holds; 0: none

    bool holds() const { return !undone && revertedBy == 0; }
};

/// One value that an act changed, as the rows say it.
struct ValueChange {
    std::string table, key, column;
    std::optional<std::string> before, after;
};

/// What a document is opened for.
enum class Purpose {
    Work,       ///< held and locked until it is closed
    WorkOrRead, ///< to read, where it cannot be edited and can be read: Document::readOnly() says why
    Read,       ///< as it is now, without a lock; the file is not touched
};

/// Acts that are not in the file.
struct Unsaved {
    /// Nothing is missing on disk: all acts are in the log, which could not be brought into the file.
    bool isInLog() const { return acts == 0 && !why.findings().empty() && why.findings().front().code == "not_folded"; }

    /// Changed: the file is another one than was opened. Anything else, mostly CannotWrite, is tried again by
    /// saveUnsaved.
    model::Error why;
    std::size_t acts = 0;
};

class Document {
public:
    /// Puts a new file in its place, whole, and opens it; nobody may read it who may not read `begunFrom`, where there
    /// is such a file. Throws Error: Exists, CannotWrite, BadContent for an assessment that contradicts itself.
    static Document create(const std::filesystem::path& path, const model::Assessment& assessment,
                           Surroundings surroundings, const std::filesystem::path& begunFrom = {});
    /// Throws Error: NotFound, NotOurs, Damaged, Newer, Locked, ReadOnly, CannotRead, CannotWrite; the file is then
    /// untouched.
    static Document open(const std::filesystem::path& path, Surroundings surroundings, Purpose purpose = Purpose::Work);

    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    const std::filesystem::path& path() const;
    const model::Assessment& assessment() const;
    const std::string& author() const;
    void setAuthor(std::string author);
    /// Why nothing can be changed; none while it can. The error's findings name what is damaged.
    const std::optional<model::Error>& readOnly() const;
    /// What opening did or found besides: a log that does not belong to the file was moved aside (stray_log), or one of
    /// which a part was damaged (damaged_log_kept); the backup before the file was brought to a newer format is beside
    /// it, as the folder for backups took none (backup_beside); bytes behind the file's last page, which are no content
    /// (bytes_behind); a backup holds acts that the file could not take, {n} of them, made {since} (kept_in_backup);
    /// or those of an assessment that was in the file before it was replaced (kept_before_replaced).
    const std::vector<model::Finding>& notes() const;

    /// Refused edits change nothing. Throws Error CannotWrite when the disk fails, Changed when the file is no longer
    /// the one that was opened; nothing is changed then either, unless the document keeps what is not saved.
    Outcome apply(const Edit& edit);
    /// Several edits as one act of history: all of them, or none when one is refused.
    Outcome apply(const std::vector<Edit>& edits);

    /// Makes at once the backup that such an act begins with (of many edits, of a framework); the act then makes none.
    /// Why it could not be made, if it could not: apply() goes on without.
    std::optional<model::Error> backUpBefore(const std::vector<Edit>& edits);

    /// The edit that undo() would take back, or redo() would bring again; it outlives a restart.
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    /// Nothing when there is nothing to undo or redo.
    std::optional<Touched> undo();
    std::optional<Touched> redo();

    /// Takes acts back, all as one new act named "revert" that can be undone in its turn. Refused: changed_since
    /// {numbers} of later acts that build on them (changed_since_untold where it cannot be told), already_reverted
    /// {number} of the act that did, already_undone, unknown_act.
    Outcome revert(std::int64_t number) { return revert(std::vector<std::int64_t>{number}); }
    Outcome revert(const std::vector<std::int64_t>& numbers);

    std::vector<HistoryEntry> history() const; ///< oldest first
    /// The acts that changed the cell's records or its statement, oldest first.
    std::vector<HistoryEntry> historyOf(const model::CellId& cell) const;
    std::vector<ValueChange> changesOf(std::int64_t number) const;

    /// From here on, an act that cannot reach the file is done in memory instead of refused: Outcome::saved is false.
    void keepUnsaved();
    const std::optional<Unsaved>& unsaved() const;
    /// Tries again to bring all to the file. Throws Error, as apply does, when it is still in the way.
    void saveUnsaved();
    /// Whether the file is still the one that was opened, as this document left it. If not, nothing is written any
    /// more, what the file held is kept in memory, and unsaved() says what happened. Cheap: to be asked when something
    /// may have changed.
    bool lookAtFile();
    /// Brings the log into the file, so that a copy of the file by other means has all of it, and makes a backup when
    /// one is due (after 30 minutes of work). Between edits; closing does it. Returns why the disk did not let it, with
    /// a finding not_folded: what was saved is in the log then, and safe there.
    std::optional<model::Error> fold();
    /// By which copies of the file know each other. Throws Error CannotRead.
    std::string lineage() const;
    /// Why the last backup could not be made; none while they can.
    const std::optional<model::Error>& backupFailure() const;

    /// A whole copy, history and all and what is not saved too, written beside `target` and moved over it. Of a damaged
    /// document: what can be read of the assessment, without a history. Throws Error CannotWrite, Locked (another
    /// program has the target open).
    void saveCopy(const std::filesystem::path& target) const;
    /// Whether such a copy has the history.
    bool copyHasHistory() const;

private:
    struct Impl;
    explicit Document(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The newest schema version this program knows: PRAGMA user_version of the files it writes.
int schemaVersion();

} // namespace meyar::document
