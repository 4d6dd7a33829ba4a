#include "document/document_impl.h"

#include "document/check_edit.h"
#include "document/revert.h"
#include "document/write_edit.h"

#include <algorithm>
#include <utility>

namespace meyar::document {

using model::Error;
using model::ErrorKind;

/// Edits that become one act of history. Later edits are checked against memory as the earlier ones leave it; when the
/// act does not come to its commit, what memory was shown of it is read back.
struct Document::Impl::Batch {
    explicit Batch(Impl& impl) : document(impl), transaction(impl.database()) {}
    ~Batch() {
        transaction.rollBack();
        if (committed) return;
        try {
            document.beFresh();
            refresh(document.statements(), document.file.memory, shown);
        } catch (const std::exception&) {
            document.m_stale = true;
        }
    }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    Impl& document;
    Transaction transaction;
    ChangesetSum changes;
    Owners pending; ///< written, not yet shown to memory
    Owners shown;
    std::vector<std::string> names, places;
    Outcome outcome;
    bool committed = false;
};

void Document::Impl::beFresh() {
    if (!m_stale) return;
    file.memory = readAll(statements());
    m_stale = false;
}

Touched Document::Impl::refreshed(const Owners& owners) {
    m_stale = true; // should the reading fail half-way
    Touched touched = refresh(statements(), file.memory, owners);
    m_stale = false;
    return touched;
}

/// Returns false when the edit is refused.
bool Document::Impl::writeOne(Batch& batch, const Edit& given) {
    refreshed(batch.pending);
    batch.shown.merge(batch.pending);
    batch.pending.clear();

    Edit edit = given;
    const std::string made = complete(edit, file.memory, surroundings.newId);
    batch.outcome.refusals = faultsOf(file.memory, edit);
    if (batch.outcome.refused()) return false;
    const std::string where = placeInHistory(file.memory, edit);
    Session session(database());
    try {
        writeEdit(statements(), file.memory, edit);
    } catch (const UncleanText&) {
        batch.outcome.refusals = {{model::Severity::Error, "unclean_text", {}, {}}};
        return false;
    }
    const Changeset changeset = session.changeset();
    batch.changes.add(changeset);
    batch.pending = ownersIn(changeset);
    batch.names.emplace_back(name(edit));
    batch.places.push_back(where);
    if (!made.empty()) batch.outcome.madeId = made;
    return true;
}

/// The last act of the transaction: its digests, what memory shows of it, and only then the commit. Memory is read from
/// what was written, so that rows which mean nothing never become the file.
void Document::Impl::finish(Batch& batch, const Changeset& changes) {
    sealAct(statements(), changes, m_base);
    Owners owners = ownersIn(changes);
    batch.shown.insert(owners.begin(), owners.end());
    batch.outcome.touched = refreshed(owners);
    commit(batch.transaction);
    batch.committed = true;
    batch.outcome.changed = true;
}

void Document::Impl::finishEdits(Batch& batch) {
    const Changeset total = batch.changes.total();
    if (total.empty()) return;
    // What was changed and changed back is not in the total, but memory may have been shown the first of it.
    refreshed(batch.pending);
    batch.shown.merge(batch.pending);
    recordEdit(statements(), actLabel(nameOfAct(batch.names), placeOfAct(batch.places)), total);
    finish(batch, total);
}

Outcome Document::Impl::apply(std::span<const Edit> edits) {
    if (edits.empty()) return {};
    beFresh();
    Batch batch(*this);
    for (const Edit& edit : edits) {
        if (writeOne(batch, edit)) continue;
        Outcome refused;
        refused.refusals = std::move(batch.outcome.refusals);
        return refused;
    }
    finishEdits(batch);
    return std::move(batch.outcome);
}

std::optional<Touched> Document::Impl::takeBack(bool undo) {
    beFresh();
    Batch batch(*this);
    const auto entry = undo ? nextToUndo(statements()) : nextToRedo(statements());
    if (!entry) return std::nullopt;
    const Changeset made = changesetOf(statements(), entry->number);
    const Changeset changeset = undo ? inverted(made) : made;
    applyChangeset(database(), changeset);
    (undo ? recordUndo : recordRedo)(statements(), *entry, actLabel(entry->edit, entry->place));
    finish(batch, changeset);
    return std::move(batch.outcome.touched);
}

namespace {

Outcome refusedFor(std::string code, std::int64_t number, Faults::Values values = {}) {
    Outcome outcome;
    outcome.refusals = {{model::Severity::Error, std::move(code), std::to_string(number), std::move(values)}};
    return outcome;
}

/// Why the act cannot be taken back, with the later act that is in the way where it can be told.
Outcome refusedForChange(Statements& statements, std::int64_t number, const Changeset& made) {
    const auto later = laterActOn(statements, number, made);
    if (!later) return refusedFor("changed_since_untold", number);
    return refusedFor("changed_since", number, {{"number", std::to_string(*later)}});
}

} // namespace

/// Shows memory what was changed; false when the whole would contradict itself.
bool Document::Impl::showReverted(Batch& batch, const Changeset& changes) {
    batch.shown = ownersIn(changes);
    try {
        refreshed(batch.shown);
        return holdsTogether(file.memory, batch.shown);
    } catch (const BadRow&) {
        return false; // an answer, say, of a scale that is gone
    }
}

Outcome Document::Impl::revert(std::int64_t number) {
    const auto entry = entryNumbered(statements(), number);
    if (!entry) return refusedFor("unknown_act", number);
    if (entry->act != HistoryEntry::Act::Edited || entry->undone) return refusedFor("already_undone", number);
    beFresh();
    const Changeset made = changesetOf(statements(), number);
    Batch batch(*this);
    Session session(database());
    if (!applyIfUnchanged(database(), inverted(made))) return refusedForChange(statements(), number, made);
    const Changeset changes = session.changeset();
    if (changes.empty()) return {};
    if (!showReverted(batch, changes)) return refusedForChange(statements(), number, made);
    recordEdit(statements(), actLabel("revert", entry->place), changes);
    finish(batch, changes);
    return std::move(batch.outcome);
}

const std::filesystem::path& Document::path() const {
    return m_impl->path;
}
const model::Assessment& Document::assessment() const {
    return m_impl->file.memory.assessment;
}
const std::string& Document::author() const {
    return m_impl->surroundings.author;
}
void Document::setAuthor(std::string author) {
    m_impl->surroundings.author = std::move(author);
}

namespace {

constexpr std::size_t manyEdits = 20; ///< in one act: pasted, mostly

/// Acts after which a person may want the whole back as it was.
std::optional<BackupWhy> backupBefore(std::span<const Edit> edits) {
    for (const Edit& edit : edits) {
        if (std::holds_alternative<TakeFramework>(edit)) return BackupWhy::TakeFramework;
    }
    if (edits.size() >= manyEdits) return BackupWhy::BulkPaste;
    return std::nullopt;
}

} // namespace

std::optional<Error> Document::backUpBefore(const std::vector<Edit>& edits) {
    const auto why = backupBefore(edits);
    if (!why || readOnly()) return std::nullopt;
    return m_impl->asked([&] {
        m_impl->lookAtFile(); // it is copied as it is left, or from memory where it is lost
        m_impl->backUp(*why);
        m_impl->isBackedUp = true;
        return m_impl->backupFailure;
    });
}

Outcome Document::apply(const Edit& edit) {
    return m_impl->act([&] {
        if (const auto why = backupBefore({&edit, 1})) m_impl->backUpOnce(*why);
        return m_impl->apply({&edit, 1});
    });
}
Outcome Document::apply(const std::vector<Edit>& edits) {
    return m_impl->act([&] {
        if (const auto why = backupBefore(edits)) m_impl->backUpOnce(*why);
        return m_impl->apply(edits);
    });
}
std::optional<Touched> Document::undo() {
    return m_impl->act([&] { return m_impl->takeBack(true); });
}
std::optional<Touched> Document::redo() {
    return m_impl->act([&] { return m_impl->takeBack(false); });
}
Outcome Document::revert(std::int64_t number) {
    return m_impl->act([&] { return m_impl->revert(number); });
}

std::optional<HistoryEntry> Document::nextUndo() const {
    return m_impl->asked([&] { return nextToUndo(m_impl->statements()); });
}
std::optional<HistoryEntry> Document::nextRedo() const {
    return m_impl->asked([&] { return nextToRedo(m_impl->statements()); });
}
std::vector<HistoryEntry> Document::history() const {
    return m_impl->asked([&] { return readHistory(m_impl->statements()); });
}
std::vector<HistoryEntry> Document::historyOf(const model::CellId& cell) const {
    return m_impl->asked([&] { return readHistoryOf(m_impl->statements(), model::text(cell)); });
}
std::vector<ValueChange> Document::changesOf(std::int64_t number) const {
    return m_impl->asked([&] { return valuesIn(m_impl->database(), effectOf(m_impl->statements(), number)); });
}

} // namespace meyar::document
