#include "document/history.h"

#include "document/changeset_check.h"
#include "document/utf8.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace meyar::document {

namespace {

constexpr std::string_view entryColumns = "SELECT number, act, coalesce(edit_number, 0), author, at, edit, place, "
                                          "coalesce(status, 'applied') <> 'applied' FROM history ";

constexpr std::string_view revertName = "revert";

HistoryEntry::Act actOf(const std::string& word) {
    if (word == "undo") return HistoryEntry::Act::Undone;
    return word == "redo" ? HistoryEntry::Act::Redone : HistoryEntry::Act::Edited;
}

HistoryEntry entryOf(Query& row) {
    HistoryEntry entry;
    entry.number = row.integer();
    entry.act = actOf(row.text());
    entry.of = row.integer();
    entry.author = row.text();
    entry.at = row.text();
    entry.edit = row.text();
    entry.reverts = revertedIn(entry.edit, entry.number);
    if (!entry.reverts.empty()) entry.edit = revertName;
    entry.place = row.text();
    entry.undone = row.flag();
    return entry;
}

std::optional<HistoryEntry> firstEntry(Statements& statements, std::string_view which) {
    Query row = statements.ask(std::string(entryColumns) + std::string(which));
    if (!row.next()) return std::nullopt;
    return entryOf(row);
}

/// An act holds unless a later act that holds took it back.
void markReverted(std::vector<HistoryEntry>& entries) {
    std::map<std::int64_t, std::int64_t> by;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto found = by.find(entry->number);
        if (found != by.end()) entry->revertedBy = found->second;
        if (entry->act != HistoryEntry::Act::Edited || entry->undone || entry->revertedBy != 0) continue;
        for (const std::int64_t number : entry->reverts)
            by[number] = entry->number;
    }
}

/// The reverts that hold or are reverted in their turn: what marks other acts.
std::vector<HistoryEntry> readReverts(Statements& statements) {
    std::vector<HistoryEntry> entries;
    Query rows = statements.ask(std::string(entryColumns) +
                                "WHERE status = 'applied' AND edit >= 'revert ' AND edit < 'revert!' ORDER BY number");
    while (rows.next())
        entries.push_back(entryOf(rows));
    markReverted(entries);
    return entries;
}

void recordReturn(Statements& statements, const char* act, const char* status, const HistoryEntry& entry,
                  const ActLabel& label) {
    statements.run("UPDATE history SET status = ? WHERE number = ?", status, entry.number);
    statements.run("INSERT INTO history (id, act, edit_number, author, at, edit, place) VALUES (?, ?, ?, ?, ?, ?, ?)",
                   label.id, act, entry.number, label.author, label.at, label.edit, label.place);
}

/// An undo or a redo of a revert is about the same acts.
void tellReturned(std::vector<HistoryEntry>& entries) {
    std::map<std::int64_t, std::vector<std::int64_t>> reverts;
    for (HistoryEntry& entry : entries) {
        if (entry.act != HistoryEntry::Act::Edited)
            entry.reverts = reverts[entry.of];
        else if (!entry.reverts.empty())
            reverts[entry.number] = entry.reverts;
    }
}

} // namespace

void recordEdit(Statements& statements, const ActLabel& label, const Changeset& changeset) {
    statements.run("UPDATE history SET status = 'dropped' WHERE status = 'undone'");
    Query insert = statements.ask("INSERT INTO history (id, act, author, at, edit, place, status, changeset) "
                                  "VALUES (?, 'edit', ?, ?, ?, ?, 'applied', ?)",
                                  label.id, label.author, label.at, label.edit, label.place);
    insert.bindBlob(changeset);
    insert.run();
}

void recordUndo(Statements& statements, const HistoryEntry& entry, const ActLabel& label) {
    recordReturn(statements, "undo", "undone", entry, label);
}

void recordRedo(Statements& statements, const HistoryEntry& entry, const ActLabel& label) {
    recordReturn(statements, "redo", "applied", entry, label);
}

std::string nameOfRevert(const std::vector<std::int64_t>& numbers) {
    std::string name(revertName);
    for (const std::int64_t number : numbers)
        name += ' ' + std::to_string(number);
    return name;
}

std::vector<std::int64_t> revertedIn(const std::string& edit, std::int64_t number) {
    if (!edit.starts_with(revertName) || edit.size() == revertName.size()) return {};
    std::vector<std::int64_t> reverted;
    std::string_view rest = std::string_view(edit).substr(revertName.size());
    while (!rest.empty()) {
        std::int64_t act = 0;
        const auto [end, failure] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), act);
        const std::int64_t before = reverted.empty() ? number : reverted.back();
        if (rest.front() != ' ' || failure != std::errc() || act < 1 || act >= before) return {};
        reverted.push_back(act);
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    }
    return reverted;
}

std::optional<HistoryEntry> nextToUndo(Statements& statements) {
    return firstEntry(statements, "WHERE status = 'applied' ORDER BY number DESC LIMIT 1");
}

std::optional<HistoryEntry> nextToRedo(Statements& statements) {
    return firstEntry(statements, "WHERE status = 'undone' ORDER BY number LIMIT 1");
}

std::string readLineage(Statements& statements) {
    Query row = statements.ask("SELECT id FROM lineage");
    return row.next() ? row.text() : std::string();
}

std::vector<HistoryEntry> readHistory(Statements& statements) {
    std::vector<HistoryEntry> entries;
    Query rows = statements.ask(std::string(entryColumns) + "ORDER BY number");
    while (rows.next())
        entries.push_back(entryOf(rows));
    markReverted(entries);
    tellReturned(entries);
    return entries;
}

void requireHistory(Statements& statements) {
    Query lineage = statements.ask("SELECT id FROM lineage");
    while (lineage.next())
        lineage.text();
    Query rows = statements.ask("SELECT number, author, at, edit, place FROM history");
    constexpr int texts = 4;
    while (rows.next()) {
        const std::int64_t number = rows.integer();
        for (int i = 0; i < texts; ++i) {
            if (!isCleanText(rows.textView()))
                throw BadRow("history: a text of act " + std::to_string(number) + " is not UTF-8");
        }
    }
}

std::optional<HistoryEntry> entryNumbered(Statements& statements, std::int64_t number) {
    Query row = statements.ask(std::string(entryColumns) + "WHERE number = ?", number);
    if (!row.next()) return std::nullopt;
    std::vector<HistoryEntry> entries = readReverts(statements);
    std::erase_if(entries, [&](const HistoryEntry& revert) { return revert.number <= number; });
    entries.insert(entries.begin(), entryOf(row));
    markReverted(entries);
    return entries.front();
}

std::vector<HistoryEntry> readHistoryOf(Statements& statements, const std::string& cell) {
    // A changeset that changes the cell has its name among its bytes: SQLite passes over the others quickly, and no
    // index of cells has to be kept, which older files would lack.
    std::set<std::int64_t> edits;
    Query candidates = statements.ask(
        "SELECT number, changeset FROM history WHERE act = 'edit' AND instr(changeset, CAST(? AS BLOB)) > 0", cell);
    while (candidates.next()) {
        const std::int64_t number = candidates.integer();
        const Changeset changeset = candidates.blob();
        requireChangeset(statements.database(), changeset);
        const Owners owners = ownersIn(changeset);
        if (owners.contains({Kind::Cells, cell}) || owners.contains({Kind::Framework, cell})) edits.insert(number);
    }
    std::vector<HistoryEntry> entries;
    const std::string oneEntry = std::string(entryColumns) + "WHERE number = ?";
    for (const std::int64_t number : edits) {
        Query row = statements.ask(oneEntry, number);
        if (row.next()) entries.push_back(entryOf(row));
    }
    for (const HistoryEntry& revert : readReverts(statements)) {
        if (revert.revertedBy != 0) continue;
        for (HistoryEntry& entry : entries) {
            const auto& reverted = revert.reverts;
            if (std::find(reverted.begin(), reverted.end(), entry.number) != reverted.end())
                entry.revertedBy = revert.number;
        }
    }
    Query returns = statements.ask(std::string(entryColumns) + "WHERE act <> 'edit'");
    while (returns.next()) {
        const HistoryEntry entry = entryOf(returns);
        if (edits.contains(entry.of)) entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const HistoryEntry& a, const HistoryEntry& b) { return a.number < b.number; });
    tellReturned(entries);
    return entries;
}

Changeset changesetOf(Statements& statements, std::int64_t edit) {
    Query row = statements.ask("SELECT changeset FROM history WHERE number = ? AND act = 'edit'", edit);
    Changeset changeset = row.next() ? row.blob() : Changeset();
    requireChangeset(statements.database(), changeset);
    return changeset;
}

Changeset effectOf(Statements& statements, std::int64_t number) {
    Query row = statements.ask("SELECT act, coalesce(edit_number, number) FROM history WHERE number = ?", number);
    if (!row.next()) return {};
    const HistoryEntry::Act act = actOf(row.text());
    const Changeset changeset = changesetOf(statements, row.integer());
    return act == HistoryEntry::Act::Undone ? inverted(changeset) : changeset;
}

} // namespace meyar::document
