// SQLite sessions: what a piece of work changed, as a changeset; taking it back, and saying what it holds.
#pragma once

#include "document/document.h"
#include "document/memory.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_changeset_iter;
struct sqlite3_session;
struct sqlite3_changegroup;

namespace meyar::document {

using Changeset = std::string; ///< bytes as SQLite's session extension writes them

/// Every data table; history is not among them. Each name ends in a NUL.
inline constexpr std::array<std::string_view, 34> dataTables{"framework",
                                                             "grade",
                                                             "area",
                                                             "indicator",
                                                             "statement",
                                                             "recommendation",
                                                             "recommendation_link",
                                                             "details",
                                                             "survey",
                                                             "assessor",
                                                             "rating",
                                                             "agreement",
                                                             "shading",
                                                             "source",
                                                             "citation",
                                                             "section",
                                                             "detailed_recommendation",
                                                             "detailed_recommendation_item",
                                                             "question",
                                                             "question_option",
                                                             "question_unplaced",
                                                             "constituency",
                                                             "dots",
                                                             "ballot",
                                                             "ballot_choice",
                                                             "re_review",
                                                             "way_of_working",
                                                             "guidance",
                                                             "ranking_choice",
                                                             "report_choice",
                                                             "report_part",
                                                             "reviewed_rating",
                                                             "reviewed_agreement",
                                                             "organisation"};

/// Watches every data table while it lives.
class Session {
public:
    explicit Session(SQLite::Database& database);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// What changed so far; empty when all rows are as they were.
    Changeset changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// Several changesets as one: what was changed and changed back drops out.
class ChangesetSum {
public:
    ChangesetSum();
    ~ChangesetSum();
    ChangesetSum(const ChangesetSum&) = delete;
    ChangesetSum& operator=(const ChangesetSum&) = delete;

    void add(const Changeset& changeset);
    Changeset total() const;

private:
    sqlite3_changegroup* m_group = nullptr;
};

Changeset inverted(const Changeset& changeset);

/// Applies it inside the caller's transaction. A row that is not as the changeset expects is a damaged file: throws
/// BadRow.
void applyChangeset(SQLite::Database& database, const Changeset& changeset);

/// As applyChangeset, for rows that may have changed since: false when one of them did, and the caller rolls back. The
/// place in a list does not count as such a change.
bool applyIfUnchanged(SQLite::Database& database, const Changeset& changeset);

/// Each changed row in turn, as SQLite's iterator has it. Throws BadRow when the bytes are no changeset.
void forEachRowIn(const Changeset& changeset, const std::function<void(sqlite3_changeset_iter*)>& visit);

/// What the changed rows belong to. Throws BadRow when the bytes are no changeset.
Owners ownersIn(const Changeset& changeset);

/// In their order.
std::vector<std::string> columnNames(SQLite::Database& database, std::string_view table);

/// Every value that changed; columns named as the tables of `database` name them.
std::vector<ValueChange> valuesIn(SQLite::Database& database, const Changeset& changeset);

} // namespace meyar::document
