// Digests over the content and the history, by which a changed byte is found: BLAKE2b (RFC 7693), 32 bytes, of
// libsodium.
//
// A row's digest is over its table's name and its values; the rows of a part (a table, and the first byte of a hash of
// the first key column) are combined by exclusive or, so that a change costs what it changes and not what there is. An
// act's digest is over the act and the digest of the act before: a chain, whose first link is the file's lineage.
#pragma once

#include "document/changeset.h"
#include "model/finding.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace meyar::document {

using Digest = std::string; ///< 32 bytes

/// The chain's last digest, and the one that the file had when the log was last folded into it.
struct Seal {
    Digest head, base;
};
/// Throws BadRow when there is none.
Seal readSeal(Statements& statements);

/// Brings the digests up to what `changes` did to the rows, and chains the act that is the history's last line.
/// `base` is the head of the chain in the file without its log.
void sealAct(Statements& statements, const Changeset& changes, const Digest& base);

/// Works all digests out and writes them: for a new file, and for one that was brought up the ladder.
void sealWhole(Statements& statements);

/// What does not fit its digest, as errors: changed_rows (place: table; values rows: some of what they belong to),
/// changed_part (place: a table with one row, or whose rows are gone), changed_act (place: its number), changed_status
/// (place: the number of an edit whose mark does not follow from the acts), changed_seal. Reads everything.
std::vector<model::Finding> changedContent(SQLite::Database& database);

} // namespace meyar::document
