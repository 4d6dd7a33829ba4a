#include "document/rows.h"

namespace meyar::document {

using model::Ballot;
using model::Constituency;

template <>
const char* const Rows<Constituency>::select =
    "SELECT position, id, name_az, name_en, name_ru, max_choices, totals_only, voters FROM constituency";

template <>
Constituency Rows<Constituency>::read(Query& row) {
    return {row.id<model::ConstituencyId>(), row.localText(), row.smallInteger(), row.flag(), row.optionalCount(), {}};
}

template <>
void Rows<Constituency>::readParts(Statements& statements, Constituency& constituency) {
    Query dots = statements.ask("SELECT letter, dots FROM dots WHERE constituency = ?", constituency.id);
    while (dots.next()) {
        const auto letter = dots.id<model::Letter>();
        constituency.dots.emplace(letter, dots.count());
    }
}

template <>
void Rows<Constituency>::put(Statements& statements, const Constituency& constituency, NewPosition position) {
    static const std::string insert =
        "INSERT INTO constituency (id, position, name_az, name_en, name_ru, max_choices, totals_only, "
        "voters) VALUES (?1, coalesce(?2, (SELECT position FROM constituency WHERE id = ?1), (SELECT "
        "max(position) + 1 FROM constituency), 0), ?3, ?4, ?5, ?6, ?7, ?8)";
    static const std::string orChange =
        insert + " ON CONFLICT (id) DO UPDATE SET name_az = excluded.name_az, name_en = excluded.name_en, name_ru = "
                 "excluded.name_ru, max_choices = excluded.max_choices, totals_only = excluded.totals_only, voters = "
                 "excluded.voters";
    statements.run(position ? insert : orChange, constituency.id, position, constituency.name, constituency.maxChoices,
                   constituency.totalsOnly, constituency.voters);
    // Deleting and inserting the same dots is no change to a session: it compares the rows before and after.
    if (!position) statements.run("DELETE FROM dots WHERE constituency = ?", constituency.id);
    for (const auto& [letter, count] : constituency.dots) {
        if (count == 0) continue;
        statements.run("INSERT INTO dots (constituency, letter, dots) VALUES (?, ?, ?)", constituency.id, letter,
                       count);
    }
}

template <>
void Rows<Constituency>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM ballot_choice WHERE ballot IN (SELECT id FROM ballot WHERE constituency = ?)", id);
    statements.run("DELETE FROM ballot WHERE constituency = ?", id);
    statements.run("DELETE FROM dots WHERE constituency = ?", id);
    statements.run("DELETE FROM constituency WHERE id = ?", id);
}

template <>
const char* const Rows<Ballot>::select = "SELECT position, id, constituency, voter, other, void_why FROM ballot";

template <>
Ballot Rows<Ballot>::read(Query& row) {
    Ballot ballot;
    ballot.id = row.id<model::BallotId>();
    ballot.constituency = row.id<model::ConstituencyId>();
    ballot.voter = row.text();
    ballot.other = row.text();
    ballot.voidWhy = row.optionalText();
    return ballot;
}

template <>
void Rows<Ballot>::readParts(Statements& statements, Ballot& ballot) {
    Query choices = statements.ask("SELECT letter FROM ballot_choice WHERE ballot = ? ORDER BY position", ballot.id);
    while (choices.next())
        ballot.choices.push_back(choices.id<model::Letter>());
}

template <>
void Rows<Ballot>::put(Statements& statements, const Ballot& ballot, NewPosition position) {
    static const std::string insert =
        "INSERT INTO ballot (id, position, constituency, voter, other, void_why) VALUES (?1, coalesce(?2, "
        "(SELECT position FROM ballot WHERE id = ?1), (SELECT max(position) + 1 FROM ballot), 0), ?3, ?4, "
        "?5, ?6)";
    static const std::string orChange =
        insert + " ON CONFLICT (id) DO UPDATE SET constituency = excluded.constituency, voter = excluded.voter, other "
                 "= excluded.other, void_why = excluded.void_why";
    statements.run(position ? insert : orChange, ballot.id, position, ballot.constituency, ballot.voter, ballot.other,
                   ballot.voidWhy);
    static const std::string insertChoice = "INSERT INTO ballot_choice (ballot, position, letter) VALUES (?, ?, ?)";
    static const std::string orChangeChoice =
        insertChoice + " ON CONFLICT (ballot, position) DO UPDATE SET letter = excluded.letter";
    for (std::size_t i = 0; i < ballot.choices.size(); ++i) {
        statements.run(position ? insertChoice : orChangeChoice, ballot.id, i, ballot.choices[i]);
    }
    if (!position)
        statements.run("DELETE FROM ballot_choice WHERE ballot = ? AND position >= ?", ballot.id,
                       ballot.choices.size());
}

} // namespace meyar::document
