#include "document/document.h"

#include "document/act_label.h"
#include "document/changeset.h"
#include "document/check_edit.h"
#include "document/connection.h"
#include "document/create.h"
#include "document/file.h"
#include "document/history.h"
#include "document/open.h"
#include "document/revert.h"
#include "document/utf8.h"
#include "document/write_edit.h"

#include <algorithm>
#include <span>
#include <utility>

namespace meyar::document {

using model::Error;
using model::ErrorKind;

struct Document::Impl {
    std::filesystem::path path;
    Surroundings surroundings;
    OpenFile file;
    bool stale = false; ///< a refresh failed half-way: memory is read anew before the next act

    SQLite::Database& database() { return *file.database; }
    Statements& statements() { return *file.statements; }

    Outcome apply(std::span<const Edit> edits);
    std::optional<Touched> takeBack(bool undo);
    Outcome revert(std::int64_t number);

private:
    struct Batch;
    bool writeOne(Batch& batch, const Edit& given);
    void finish(Batch& batch);
    bool showReverted(Batch& batch, const Changeset& changes);
    Touched refreshed(const Owners& owners);
    ActLabel actLabel(std::string edit, std::string place) const {
        // A login name of another encoding must not keep a person from editing.
        const std::string author = isCleanText(surroundings.author) ? surroundings.author : std::string();
        return {surroundings.newId(), author, surroundings.now(), std::move(edit), std::move(place)};
    }
    void beFresh();
};

/// Runs `act`; a failure below it comes out as the Error it means for this file.
template <class Act>
auto atTheDoor(const std::filesystem::path& path, ErrorKind otherwise, Act act) {
    try {
        return act();
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, path.string(), otherwise);
    } catch (const BadRow& failure) {
        throw Error(ErrorKind::Damaged, path.string(), failure.what());
    }
}

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
            document.stale = true;
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
    if (!stale) return;
    file.memory = readAll(statements());
    stale = false;
}

Touched Document::Impl::refreshed(const Owners& owners) {
    stale = true; // should the reading fail half-way
    Touched touched = refresh(statements(), file.memory, owners);
    stale = false;
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

void Document::Impl::finish(Batch& batch) {
    const Changeset total = batch.changes.total();
    if (total.empty()) return;
    recordEdit(statements(), actLabel(nameOfAct(batch.names), placeOfAct(batch.places)), total);
    batch.transaction.commit();
    batch.committed = true;
    batch.outcome.changed = true;
    batch.outcome.touched = refreshed(ownersIn(total));
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
    finish(batch);
    return std::move(batch.outcome);
}

std::optional<Touched> Document::Impl::takeBack(bool undo) {
    beFresh();
    Transaction transaction(database());
    const auto entry = undo ? nextToUndo(statements()) : nextToRedo(statements());
    if (!entry) return std::nullopt;
    const Changeset made = changesetOf(statements(), entry->number);
    const Changeset changeset = undo ? inverted(made) : made;
    applyChangeset(database(), changeset);
    (undo ? recordUndo : recordRedo)(statements(), *entry, actLabel(entry->edit, entry->place));
    const Owners owners = ownersIn(changeset);
    transaction.commit();
    return refreshed(owners);
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
    batch.transaction.commit();
    batch.committed = true;
    batch.outcome.changed = true;
    batch.outcome.touched = refreshed(ownersIn(changes));
    return std::move(batch.outcome);
}

Document::Document(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Document Document::create(const std::filesystem::path& path, const model::Assessment& assessment,
                          Surroundings surroundings) {
    createFile(path, assessment, surroundings.newId());
    return open(path, std::move(surroundings));
}

Document Document::open(const std::filesystem::path& path, Surroundings surroundings) {
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->surroundings = std::move(surroundings);
    impl->file = openFile(path);
    return Document(std::move(impl));
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

Outcome Document::apply(const Edit& edit) {
    return atTheDoor(path(), ErrorKind::CannotWrite, [&] { return m_impl->apply({&edit, 1}); });
}
Outcome Document::apply(const std::vector<Edit>& edits) {
    return atTheDoor(path(), ErrorKind::CannotWrite, [&] { return m_impl->apply(edits); });
}
std::optional<Touched> Document::undo() {
    return atTheDoor(path(), ErrorKind::CannotWrite, [&] { return m_impl->takeBack(true); });
}
std::optional<Touched> Document::redo() {
    return atTheDoor(path(), ErrorKind::CannotWrite, [&] { return m_impl->takeBack(false); });
}

Outcome Document::revert(std::int64_t number) {
    return atTheDoor(path(), ErrorKind::CannotWrite, [&] { return m_impl->revert(number); });
}

std::optional<HistoryEntry> Document::nextUndo() const {
    return atTheDoor(path(), ErrorKind::CannotRead, [&] { return nextToUndo(m_impl->statements()); });
}
std::optional<HistoryEntry> Document::nextRedo() const {
    return atTheDoor(path(), ErrorKind::CannotRead, [&] { return nextToRedo(m_impl->statements()); });
}
std::vector<HistoryEntry> Document::history() const {
    return atTheDoor(path(), ErrorKind::CannotRead, [&] { return readHistory(m_impl->statements()); });
}
std::vector<HistoryEntry> Document::historyOf(const model::CellId& cell) const {
    return atTheDoor(path(), ErrorKind::CannotRead,
                     [&] { return readHistoryOf(m_impl->statements(), model::text(cell)); });
}
std::vector<ValueChange> Document::changesOf(std::int64_t number) const {
    return atTheDoor(path(), ErrorKind::CannotRead,
                     [&] { return valuesIn(m_impl->database(), effectOf(m_impl->statements(), number)); });
}

void Document::saveCopy(const std::filesystem::path& target) const {
    std::error_code absent;
    if (std::filesystem::equivalent(path(), target, absent)) {
        throw Error(ErrorKind::CannotWrite, target.string(), "the document itself");
    }
    try {
        copyTo(m_impl->database(), target);
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, target.string(), ErrorKind::CannotWrite);
    }
}

} // namespace meyar::document
