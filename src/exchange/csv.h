// Tables as CSV (RFC 4180, UTF-8, CRLF line ends), written with libcsv.
#pragma once

#include "method/results.h"
#include "model/assessment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::exchange {

/// A text that a spreadsheet takes for a text. One that begins like a formula (= + - @, in full width or small form
/// too), be it behind blanks, controls, marks of direction or characters of no width, gets an apostrophe before it; so
/// does one that begins with a tab or a line end, and what begins like one behind a semicolon. A plain number stays
/// one. One that begins with such an apostrophe by itself gets another, so that what was put before can be taken off.
std::string inertCell(std::string text);
/// What inertCell was given: fromInertCell(inertCell(text)) is the text.
std::string fromInertCell(std::string text);

using CsvRow = std::vector<std::string>;
std::string writeCsv(const std::vector<CsvRow>& rows); ///< every cell through inertCell

/// The tables that an assessment is written as. Together they hold all that its figures are made of, so that anybody
/// can work them out again; figures have a point as the decimal sign.
enum class CsvTable { Cells, Weights, Links, Votes, Survey };
std::string_view code(CsvTable table); ///< "cells", "weights", "links", "votes", "survey"
std::optional<CsvTable> parseCsvTable(std::string_view text);

/// A row a cell: area, indicator, cell, statement, standing, agreed grade, interval, shaded, severity, the recorded
/// consensus if there is one, how the shading is set by hand if it is ("on", "off"), whether the judgement was carried
/// over, and a column each assessor. Texts in `language`.
std::string cellsCsv(const model::Assessment& assessment, const method::Results& results, model::Language language);

/// A row a grade of the scale (its value), level, area and indicator (its area and its weight): kind, id, area, value.
std::string weightsCsv(const model::Framework& framework);
/// A row a link: letter, what it answers ("5.1", "5.1/F", "5.1/F2"), weight; a letter without links has one empty row.
std::string linksCsv(const model::Framework& framework);
/// A row a ballot (constituency, voter, letters, void), and for recorded totals a row for the voters and a row a letter
/// (its dots).
std::string votesCsv(const model::Assessment& assessment);
/// The number of respondents, then of each question its base, answered, options and unplaced counts, a row each:
/// question, kind, option, n (empty where the source does not tell it), dont_know. Texts in `language`.
std::string surveyCsv(const model::Survey& survey, model::Language language);

} // namespace meyar::exchange
