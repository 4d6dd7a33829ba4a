// The assessment as it stands in memory, and where in it the rows of the file are found again.
#pragma once

#include "document/document.h"
#include "document/statements.h"
#include "model/assessment.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace meyar::document {

/// What a changed row belongs to: the kind of thing and the first column of its key ("5.1/F2", a ballot's id, ...).
using Owner = std::pair<Kind, std::string>;
using Owners = std::set<Owner>;

/// The kind of thing that the rows of a data table belong to.
Kind kindOfTable(std::string_view table);

struct Memory {
    model::Assessment assessment;
    std::unordered_map<std::string, std::size_t> cellPlaces; ///< "5.1/F2" to its place in framework order
    /// The position column of each item of a list, beside the list: where a row that comes back belongs.
    std::map<Kind, std::vector<std::int64_t>> positions;

    std::optional<std::size_t> placeOf(const model::CellId& cell) const;
};

/// Reads everything. Throws BadRow, SQLite::Exception.
Memory readAll(Statements& statements);

/// Reads again what the owners name, and of a framework with other cells all; says what was touched. Throws as readAll
/// does.
Touched refresh(Statements& statements, Memory& memory, const Owners& owners);

} // namespace meyar::document
