// The history table: every act in order, each edit with the changeset that takes it back.
#pragma once

#include "document/changeset.h"
#include "document/document.h"
#include "document/statements.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace meyar::document {

/// What history calls the act that takes others back: "revert 9 7 4", the newest first.
std::string nameOfRevert(const std::vector<std::int64_t>& numbers);
/// The acts that one called so took back, the newest first; none when `edit` is no such name, or `number`, its own,
/// does not come after them. Older files have "revert" alone, which names none.
std::vector<std::int64_t> revertedIn(const std::string& edit, std::int64_t number);

/// Who acts, when, and what the act is called; an undo and a redo are called as their edit is.
struct ActLabel {
    std::string id; ///< of this act, new
    std::string author;
    std::string at;
    std::string edit;
    std::string place;
};

/// A new edit: what was undone before it can no longer be redone.
void recordEdit(Statements& statements, const ActLabel& label, const Changeset& changeset);
/// An undo or redo of `entry`, which the changeset of the edit has just been taken back or brought again by.
void recordUndo(Statements& statements, const HistoryEntry& entry, const ActLabel& label);
void recordRedo(Statements& statements, const HistoryEntry& entry, const ActLabel& label);

std::optional<HistoryEntry> nextToUndo(Statements& statements); ///< the last edit that holds
std::optional<HistoryEntry> nextToRedo(Statements& statements); ///< the first edit that was undone and not dropped

/// By which copies of a file know each other; empty where there is none.
std::string readLineage(Statements& statements);
std::vector<HistoryEntry> readHistory(Statements& statements);
/// That every line of it, and the lineage, can be read. Throws BadRow.
void requireHistory(Statements& statements);
std::optional<HistoryEntry> entryNumbered(Statements& statements, std::int64_t number);
/// The acts that changed rows of the cell, or its statement, oldest first.
std::vector<HistoryEntry> readHistoryOf(Statements& statements, const std::string& cell);
/// Checked to be a changeset of our tables. Throws BadRow when it is none.
Changeset changesetOf(Statements& statements, std::int64_t edit);
/// What act `number` did to the rows: an undo, the inverse of its edit. Empty when there is no such act.
Changeset effectOf(Statements& statements, std::int64_t number);

} // namespace meyar::document
