// How each table maps to the model: one file rows_*.cpp for each group of tables. Reading throws BadRow for values
// that mean nothing; writing throws UncleanText, and SQLite::Exception where a constraint does not hold.
#pragma once

#include "document/memory.h"
#include "document/statements.h"
#include "model/assessment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace meyar::document {

// rows_framework.cpp
model::Framework readFramework(Statements& statements);
/// Reads one indicator, or the statement of one cell, again; false when it is gone, or is not where it was.
bool readIndicatorAgain(Statements& statements, model::Framework& framework, std::size_t place);
bool readStatementAgain(Statements& statements, model::Framework& framework, std::size_t cell);
void putGuidance(Statements& statements, const std::string& cell, const model::LocalText& guidance);
void insertFramework(Statements& statements, const model::Framework& framework);

// rows_details.cpp
model::Details readDetails(Statements& statements);
void putDetails(Statements& statements, const model::Details& details);

// rows_choices.cpp
model::RankOptions readRanking(Statements& statements);
void putRanking(Statements& statements, const model::RankOptions& ranking);
model::ReportChoice readReport(Statements& statements);
void putReport(Statements& statements, const model::ReportChoice& report);

/// The place in the order of an item that is surely new to its list: given when a whole list is put, which costs no
/// look at the others. Without it an item that is there keeps its place, another one goes behind the last.
using NewPosition = std::optional<std::int64_t>;

// rows_judgements.cpp
/// All cells at once, in bulk; `memory` has its framework, its cell places and its assessors.
void readCells(Statements& statements, Memory& memory);
/// One cell again.
void readCell(Statements& statements, Memory& memory, const std::string& cell, std::size_t place);
/// Those of a new file.
void insertCells(Statements& statements, const model::Assessment& assessment);
void putRating(Statements& statements, const model::Scale& scale, const std::string& cell, const model::Rating& rating);
void putAgreement(Statements& statements, const model::Scale& scale, const std::string& cell,
                  const std::optional<model::Agreement>& agreement);
void putShading(Statements& statements, const std::string& cell, const std::optional<model::ShadingOverride>& shading);
/// All that is judged of the cell is to review, or nothing.
void putNotReReviewed(Statements& statements, const std::string& cell, bool notReReviewed);
/// Of a cell to review, a rating was looked at, or the agreed grade.
void putReviewed(Statements& statements, const std::string& cell, const model::AssessorId& assessor);
void putAgreedReviewed(Statements& statements, const std::string& cell);
/// Ends the review of a cell whose ratings, or agreed grade without any, were all looked at.
void endReviewOfAll(Statements& statements, const std::string& cell);
void putCitation(Statements& statements, const std::string& cell, const model::Citation& citation);

// rows_words.cpp
/// Gives these sections the places that they hold among them, in this order.
void reorderSections(Statements& statements, const std::vector<std::string>& ids);

// rows_survey.cpp
std::int64_t readRespondents(Statements& statements);
void putRespondents(Statements& statements, std::int64_t respondents);

/// An item of a list with its place in the order.
template <class Item>
struct Placed {
    std::int64_t position = 0;
    Item item;
};

/// How the items of a list are read and written. put() adds an item, or changes the one of the same id; remove() takes
/// the item and what hangs on it.
template <class Item>
struct Rows {
    /// Selects position and the item's own columns; " WHERE id = ?1" or " ORDER BY ..." follows.
    static const char* const select;
    static Item read(Query& row);
    /// Reads what stands in other tables (choices, options, ...).
    static void readParts(Statements& statements, Item& item);
    static void put(Statements& statements, const Item& item, NewPosition position = {});
    static void remove(Statements& statements, const std::string& id);
};

// clang-format off
// The specialisations, by file: evidence (assessors, sources), words (sections, detailed), survey, votes.
template <> const char* const Rows<model::Assessor>::select;
template <> model::Assessor Rows<model::Assessor>::read(Query& row);
template <> void Rows<model::Assessor>::readParts(Statements& statements, model::Assessor& item);
template <> void Rows<model::Assessor>::put(Statements& statements, const model::Assessor& item, NewPosition position);
template <> const char* const Rows<model::Source>::select;
template <> model::Source Rows<model::Source>::read(Query& row);
template <> void Rows<model::Source>::readParts(Statements& statements, model::Source& item);
template <> void Rows<model::Source>::put(Statements& statements, const model::Source& item, NewPosition position);
template <> void Rows<model::Source>::remove(Statements& statements, const std::string& id);
template <> const char* const Rows<model::Section>::select;
template <> model::Section Rows<model::Section>::read(Query& row);
template <> void Rows<model::Section>::readParts(Statements& statements, model::Section& item);
template <> void Rows<model::Section>::put(Statements& statements, const model::Section& item, NewPosition position);
template <> void Rows<model::Section>::remove(Statements& statements, const std::string& id);
template <> const char* const Rows<model::DetailedRecommendation>::select;
template <> model::DetailedRecommendation Rows<model::DetailedRecommendation>::read(Query& row);
template <> void Rows<model::DetailedRecommendation>::readParts(Statements& statements, model::DetailedRecommendation& item);
template <> void Rows<model::DetailedRecommendation>::put(Statements& statements, const model::DetailedRecommendation& item, NewPosition position);
template <> void Rows<model::DetailedRecommendation>::remove(Statements& statements, const std::string& id);
template <> const char* const Rows<model::Question>::select;
template <> model::Question Rows<model::Question>::read(Query& row);
template <> void Rows<model::Question>::readParts(Statements& statements, model::Question& item);
template <> void Rows<model::Question>::put(Statements& statements, const model::Question& item, NewPosition position);
template <> void Rows<model::Question>::remove(Statements& statements, const std::string& id);
template <> const char* const Rows<model::Constituency>::select;
template <> model::Constituency Rows<model::Constituency>::read(Query& row);
template <> void Rows<model::Constituency>::readParts(Statements& statements, model::Constituency& item);
template <> void Rows<model::Constituency>::put(Statements& statements, const model::Constituency& item, NewPosition position);
template <> void Rows<model::Constituency>::remove(Statements& statements, const std::string& id);
template <> const char* const Rows<model::Ballot>::select;
template <> model::Ballot Rows<model::Ballot>::read(Query& row);
template <> void Rows<model::Ballot>::readParts(Statements& statements, model::Ballot& item);
template <> void Rows<model::Ballot>::put(Statements& statements, const model::Ballot& item, NewPosition position);
// clang-format on

/// Gives `take` each item of a list with its position, in order.
template <class Item, class Take>
void forEachRow(Statements& statements, Take take) {
    Query rows = statements.ask(std::string(Rows<Item>::select) + " ORDER BY position, id");
    while (rows.next()) {
        const std::int64_t position = rows.integer();
        Item item = Rows<Item>::read(rows);
        Rows<Item>::readParts(statements, item);
        take(position, std::move(item));
    }
}

template <class Item>
std::vector<Placed<Item>> readList(Statements& statements) {
    std::vector<Placed<Item>> list;
    forEachRow<Item>(statements, [&](std::int64_t position, Item item) {
        list.push_back({position, std::move(item)});
    });
    return list;
}

template <class Item>
std::optional<Placed<Item>> readOne(Statements& statements, const std::string& id) {
    Query rows = statements.ask(std::string(Rows<Item>::select) + " WHERE id = ?1", id);
    if (!rows.next()) return std::nullopt;
    const std::int64_t position = rows.integer();
    Placed<Item> placed{position, Rows<Item>::read(rows)};
    Rows<Item>::readParts(statements, placed.item);
    return placed;
}

/// A word of a closed list ("document", "met"); throws BadRow for any other. `where` says which row.
template <class Parse>
auto readWord(Parse parse, const std::string& word, const std::string& where) {
    const auto value = parse(word);
    if (!value) throw BadRow(where + ": '" + word + "' means nothing");
    return *value;
}

} // namespace meyar::document
