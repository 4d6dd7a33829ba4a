#include "document/document_impl.h"

#include "document/check_edit.h"
#include "document/revert.h"
#include "document/write_edit.h"

#include <algorithm>
#include <functional>
#include <iterator>
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

/// Why acts that do not hold, or never were, cannot be taken back. One that another of these took back holds once that
/// other is taken back.
std::optional<Outcome> refusedAsGone(Statements& statements, std::int64_t number, const std::set<std::int64_t>& acts) {
    const auto entry = entryNumbered(statements, number);
    if (!entry) return refusedFor("unknown_act", number);
    if (entry->act != HistoryEntry::Act::Edited || entry->undone) return refusedFor("already_undone", number);
    if (entry->revertedBy == 0 || acts.contains(entry->revertedBy)) return std::nullopt;
    return refusedFor("already_reverted", number, {{"number", std::to_string(entry->revertedBy)}});
}

std::string listed(const std::vector<std::int64_t>& numbers) {
    std::string list;
    for (const std::int64_t number : numbers)
        list += (list.empty() ? "" : ", ") + std::to_string(number);
    return list;
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

/// Takes them back within the batch, the newest first, and shows it to memory; nothing when a later act is in the way.
std::optional<Changeset> Document::Impl::takeBack(Batch& batch, const std::set<std::int64_t>& numbers) {
    const Session session(database());
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
        if (!applyIfUnchanged(database(), inverted(changesetOf(statements(), *number)))) return std::nullopt;
    }
    Changeset changes = session.changeset();
    if (!changes.empty() && !showReverted(batch, changes)) return std::nullopt;
    return changes;
}

bool Document::Impl::canTakeBack(const std::set<std::int64_t>& numbers) {
    Batch tried(*this); // which is rolled back
    return takeBack(tried, numbers).has_value();
}

/// The later acts that have to be taken back together with these, the newest first; none when it cannot be told.
std::vector<std::int64_t> Document::Impl::wayOut(const std::set<std::int64_t>& numbers) {
    const std::vector<std::int64_t> building = actsBuildingOn(statements(), numbers);
    std::set<std::int64_t> together = numbers;
    together.insert(building.begin(), building.end());
    if (!building.empty() && canTakeBack(together)) return building;
    // One that changed none of these rows may contradict them all the same: a name that was taken since.
    constexpr std::size_t mostTried = 100;
    for (const std::int64_t other : actsBeside(statements(), together, mostTried)) {
        std::set<std::int64_t> more = together;
        more.insert(other);
        for (const std::int64_t number : actsBuildingOn(statements(), more))
            more.insert(number);
        if (!canTakeBack(more)) continue;
        std::vector<std::int64_t> way;
        std::set_difference(more.rbegin(), more.rend(), numbers.rbegin(), numbers.rend(), std::back_inserter(way),
                            std::greater<>());
        return way;
    }
    return {};
}

/// Refuses a batch that removes a source which a text still cites, as removing it directly is refused.
std::optional<Outcome> Document::Impl::refusedAsCited(const Batch& batch) const {
    const model::Assessment& shown = file.memory.assessment;
    Faults faults;
    for (const auto& [kind, id] : batch.shown) {
        const model::SourceId source{id};
        if (kind == Kind::Sources && !shown.findSource(source)) checkUnused(shown, source, faults);
    }
    if (faults.found().empty()) return std::nullopt;
    Outcome outcome;
    outcome.refusals = std::move(faults.found());
    return outcome;
}

Outcome Document::Impl::revert(const std::set<std::int64_t>& numbers) {
    if (numbers.empty()) return {};
    for (const std::int64_t number : numbers) {
        if (auto gone = refusedAsGone(statements(), number, numbers)) return std::move(*gone);
    }
    beFresh();
    const std::int64_t first = *numbers.begin();
    {
        Batch batch(*this);
        if (const auto changes = takeBack(batch, numbers)) {
            if (changes->empty()) return {};
            if (auto cited = refusedAsCited(batch)) return std::move(*cited);
            const std::vector<std::int64_t> newestFirst(numbers.rbegin(), numbers.rend());
            for (const std::int64_t number : numbers)
                batch.places.push_back(entryNumbered(statements(), number)->place);
            recordEdit(statements(), actLabel(nameOfRevert(newestFirst), placeOfAct(batch.places)), *changes);
            finish(batch, *changes);
            return std::move(batch.outcome);
        }
    }
    const std::vector<std::int64_t> inTheWay = wayOut(numbers);
    if (inTheWay.empty()) return refusedFor("changed_since_untold", first);
    Outcome refused = refusedFor("changed_since", first, {{"numbers", listed(inTheWay)}});
    refused.inTheWay = inTheWay;
    return refused;
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
Outcome Document::revert(const std::vector<std::int64_t>& numbers) {
    return m_impl->act([&] { return m_impl->revert(std::set(numbers.begin(), numbers.end())); });
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
