// Acts that are not in the file: kept in memory when it cannot take them, and brought forward to it when it can.
#include "document/document_impl.h"

#include "document/create.h"
#include "document/file.h"
#include "document/image.h"
#include "document/read.h"
#include "document/soundness.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace meyar::document {

using model::Error;
using model::ErrorKind;

namespace {

const char* code(Change change) {
    switch (change) {
    case Change::Gone:
        return "file_gone";
    case Change::Replaced:
        return "file_replaced";
    case Change::Overwritten:
    case Change::LogGone:
        return "file_overwritten";
    }
    return "file_overwritten";
}

/// Does in `to` the acts that `from` has beyond `count`, as they were.
void bringForward(Statements& from, std::int64_t count, Statements& to, const Digest& base) {
    Query acts = from.ask("SELECT number, act, coalesce(edit_number, 0), id, author, at, edit, place, changeset "
                          "FROM history WHERE number > ? ORDER BY number",
                          count);
    while (acts.next()) {
        HistoryEntry entry;
        acts.skip();
        const std::string act = acts.text();
        entry.number = acts.integer();
        const ActLabel label{acts.text(), acts.text(), acts.text(), acts.text(), acts.text()};
        if (act == "edit") {
            const Changeset changes = acts.blob();
            applyChangeset(to.database(), changes);
            recordEdit(to, label, changes);
            sealAct(to, changes, base);
            continue;
        }
        const Changeset made = changesetOf(to, entry.number);
        const Changeset changes = act == "undo" ? inverted(made) : made;
        applyChangeset(to.database(), changes);
        (act == "undo" ? recordUndo : recordRedo)(to, entry, label);
        sealAct(to, changes, base);
    }
}

/// The chain's digest at an act; of no act where there is none of that number.
std::optional<Digest> linkAt(Statements& statements, std::int64_t number) {
    Query row = statements.ask("SELECT value FROM chain WHERE number = ?", number);
    if (!row.next()) return std::nullopt;
    return row.blob();
}

/// "2026-03-01T09:30:00Z"; empty where there is no act.
std::string lastActIn(Statements& statements) {
    Query row = statements.ask("SELECT coalesce(max(at), '') FROM history");
    return row.next() ? row.text() : std::string();
}

/// The bytes of all that was done, from the best place that is left to read them.
std::string bytesLeft(SQLite::Database& database, const std::string& asOpened, const model::Assessment& assessment,
                      const std::filesystem::path& path, const std::string& newId) {
    if (!asOpened.empty()) return asOpened;
    try {
        std::string bytes = bytesOf(database);
        if (bytesAreWhole(bytes, path.string())) return bytes;
    } catch (const SQLite::Exception&) {
    }
    return newFile(assessment, newId, path.string()); // the history was lost with the file
}

/// What is there now is not what was opened: it is not asked again. A disk that cannot be read may be back soon.
bool tellsOfAnother(const Error& error) {
    return error.kind() == ErrorKind::Changed || error.kind() == ErrorKind::NotOurs ||
           error.kind() == ErrorKind::Damaged || error.kind() == ErrorKind::Newer;
}

bool hasNote(const std::vector<model::Finding>& notes, std::string_view code) {
    return std::any_of(notes.begin(), notes.end(), [code](const model::Finding& note) { return note.code == code; });
}

} // namespace

Error changedError(const std::filesystem::path& path, Change change) {
    std::error_code failure;
    const bool empty = std::filesystem::file_size(path, failure) == 0 && !failure;
    const char* const what = empty ? "file_emptied" : code(change);
    return Error(ErrorKind::Changed, path.string(), what,
                 {{model::Severity::Error, what, path.filename().string(), {}}});
}

void Document::Impl::goToMemory(Error why) {
    m_actsInFile = m_actsAtBase;
    try {
        beFresh();
        m_actsInFile = actsIn(statements());
    } catch (const SQLite::Exception&) { // the disk is gone: memory has to do
    } catch (const BadRow&) {
    }
    auto memory =
        connectInMemory(bytesLeft(database(), m_asOpened, file.memory.assessment, path, surroundings.newId()));
    unsaved = Unsaved{std::move(why), 0};
    m_unsavedBackup.reset();
    m_unsavedTried.reset();
    heldMeanwhile = std::move(file.held);
    file.statements.reset();
    leaveLogAtClosing(database());
    file.database = std::move(memory);
    file.statements = std::make_unique<Statements>(database());
    m_stale = true; // read from where it is now
    beFresh();
}

void Document::Impl::forgetFile(Change change) {
    if (heldMeanwhile) readers = heldMeanwhile->readers();
    m_lookedAt.reset();
    unsaved->why = changedError(path, change);
    backUpWhatIsLost();
    // The log is of no use to what was written over our file, and opening that would find a crash where there was none.
    const bool isKept = m_backups && m_backups->keeps() && !m_lastChange && !backupFailure;
    if (heldMeanwhile && change == Change::Overwritten && isKept) heldMeanwhile->removeLog();
    heldMeanwhile.reset();
}

/// Until it is saved somewhere, only memory has the acts of the log.
void Document::Impl::backUpWhatIsLost() {
    if (m_lastChange) backUp(BackupWhy::Unsaved);
}

/// Whether what has the name now, with the log beside it, is a copy of ours.
bool Document::Impl::nameHasOurs() {
    try {
        return fileIsOurs();
    } catch (const std::exception&) { // no document, half of one, or none that can be read
        return false;
    }
}

void Document::Impl::leaveFile(Change change) {
    const bool named = change == Change::Overwritten || change == Change::LogGone;
    // Under another name our file is still whole: it is left with everything in it. Without a name it is of no use to
    // anybody, but its log may belong to what has the name now, a copy of it.
    const bool nameless = !named && !file.held->hasSomeName();
    const bool whole = !named && !nameless && file.held->contentIsOurs() && foldLog(database());
    const std::uint64_t behind = file.held->bytesAppended();
    goToMemory(changedError(path, change));
    if (nameless) m_actsInFile = m_actsAtBase;
    if (!named) {
        backUpWhatIsLost(); // before the log goes
        if (whole || (nameless && !backupFailure && !nameHasOurs())) heldMeanwhile->removeLog();
        return forgetFile(change);
    }
    // Perhaps only its time or its log changed, and it can be brought forward from what it holds.
    m_actsInFile = m_actsAtBase;
    try {
        saveUnsaved();
        // Where it has a log, opening cannot tell them from a page that the log has not brought whole.
        if (behind > 0 && !hasNote(file.notes, "bytes_behind")) file.notes.push_back(bytesBehindNote(behind));
    } catch (const Error& error) {
        if (!tellsOfAnother(error)) return backUpWhatIsLost();
        forgetFile(change);
    }
}

/// Whether the file at the path, looked at in memory, has nothing but acts of ours, and those that it must have.
bool Document::Impl::fileIsOurs() {
    const Settled settled = settle(readImage(path, path.string()), schemaLadder(), path.string());
    if (requireOurHeader(settled.bytes, settled.bytes.size(), true, path.string(), schemaLadder().size()) <
        schemaLadder().size())
        return false;
    const auto database = connectInMemory(settled.bytes);
    if (!changedContent(*database).empty()) return false;
    Statements theirs(*database);
    const std::int64_t count = actsIn(theirs);
    if (count < m_actsInFile) return false;
    return readLineage(theirs) == readLineage(statements()) && linkAt(theirs, count) == linkAt(statements(), count);
}

/// Acts that went into a backup only, since the program ended before the file could take them: said while the file has
/// not gone on without them.
void Document::Impl::noteUnsavedBackup() {
    try {
        const auto backups = backupsOf(path, surroundings.backups, Look::AtNames, readLineage(statements()));
        const auto newest = std::find_if(backups.begin(), backups.end(),
                                         [](const Backup& each) { return each.why == BackupWhy::Unsaved; });
        if (newest == backups.end() || !newest->ok) return;
        OpenFile kept = openToRead(newest->path);
        if (!kept.damage.empty()) return;
        const std::int64_t ours = actsIn(statements());
        const std::int64_t theirs = actsIn(*kept.statements);
        const std::int64_t shared = std::min(ours, theirs);
        if (!newest->ofAnother && linkAt(*kept.statements, shared) == linkAt(statements(), shared)) {
            if (theirs == shared) return; // they are here
            file.notes.push_back({model::Severity::Warning,
                                  "kept_in_backup",
                                  {},
                                  {{"since", timeText(newest->made)}, {"n", std::to_string(theirs - shared)}}});
            return;
        }
        // Something else has the file's name: nobody who looks for the work finds it by what is in the file.
        if (newest->of != resolved(path) || lastActIn(statements()) >= timeText(newest->made)) return;
        file.notes.push_back(
            {model::Severity::Warning, "kept_before_replaced", {}, {{"since", timeText(newest->made)}}});
    } catch (const Error&) { // a backup that cannot be read says nothing
    } catch (const BadRow&) {
    }
}

void Document::Impl::saveUnsaved() {
    if (!unsaved) return;
    if (!heldMeanwhile) throw unsaved->why;
    m_systemNumber = 0;
    try {
        lookAtFile();
        if (!heldMeanwhile) throw unsaved->why;
        // Before its acts are looked at: a refused one that is whole in the log is not of the acts that were kept.
        if (m_mayComeBack) m_mayComeBack = !heldMeanwhile->cutLog();
        if (m_mayComeBack) throw unsaved->why;
        if (!fileIsOurs()) throw changedError(path, Change::Overwritten);
        bringForwardToFile();
    } catch (const SQLite::Exception& failure) {
        unsaved->why = errorFrom(failure, path.string(), ErrorKind::CannotWrite, m_systemNumber);
        throw Error(unsaved->why);
    } catch (const BadRow& failure) {
        forgetFile(Change::Overwritten);
        throw Error(unsaved->why);
    } catch (const Error& error) {
        if (!heldMeanwhile) throw;
        if (tellsOfAnother(error))
            forgetFile(Change::Overwritten);
        else
            unsaved->why = error;
        throw;
    }
}

/// A file that was moved away, was on a stick that was pulled out, or was overwritten may be back under its name,
/// itself or a copy: it is ours again when it holds nothing but acts of ours, and no fewer than it had. Each file that
/// is found there is read once.
void Document::Impl::takeBackIfOurs() {
    const auto now = HeldFile::look(path);
    if (now && now == m_lookedAt) return;
    m_lookedAt.reset();
    if (!now) {
        unsaved->why = changedError(path, Change::Gone);
        return;
    }
    const Error why = unsaved->why;
    const auto isAnothers = [&] {
        m_lookedAt = now;
        const bool other = why.cause() == code(Change::Gone) || why.cause() == code(Change::Replaced);
        unsaved->why = changedError(path, other ? Change::Replaced : Change::Overwritten);
    };
    try {
        if (!fileIsOurs()) return isAnothers();
        heldMeanwhile =
            std::make_unique<HeldFile>(HeldFile::take(path, thisProgram(surroundings.author, surroundings.now())));
        saveUnsaved();
    } catch (const Error& error) {
        if (!unsaved || heldMeanwhile) return; // its disk refuses it: tried again like any other
        unsaved->why = why;
        if (tellsOfAnother(error)) isAnothers(); // else somebody has it, or it cannot be read yet
    } catch (const SQLite::Exception&) {         // half of a document
        isAnothers();
    } catch (const BadRow&) {
        isAnothers();
    }
}

void Document::Impl::bringForwardToFile() {
    OpenFile disk = openHeld(heldMeanwhile, path.string());
    Digest base;
    std::int64_t count = 0;
    try {
        Statements& theirs = *disk.statements;
        count = actsIn(theirs);
        base = readSeal(theirs).head;
        Transaction transaction(*disk.database);
        bringForward(statements(), count, theirs, base);
        if (readSeal(theirs).head != readSeal(statements()).head) throw changedError(path, Change::Overwritten);
        if (const auto change = disk.held->change()) throw changedError(path, *change);
        errno = 0;
        try {
            transaction.commit();
        } catch (const SQLite::Exception&) {
            m_systemNumber = errno;
            throw;
        }
        if (const auto change = disk.held->change(true)) throw changedError(path, *change);
    } catch (...) {
        heldMeanwhile = std::move(disk.held);
        m_mayComeBack = !heldMeanwhile->cutLog();
        leaveLogAtClosing(*disk.database);
        throw;
    }
    disk.held->leaveLog();
    disk.memory = std::move(file.memory); // the same rows
    adopt(std::move(disk));
    unsaved.reset();
    m_base = base;
    m_actsAtBase = count;
    m_asOpened.clear();
}

} // namespace meyar::document
