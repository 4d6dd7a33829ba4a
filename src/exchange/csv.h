// Tables as CSV (RFC 4180, UTF-8, CRLF line ends), written with libcsv.
#pragma once

#include "method/results.h"
#include "model/assessment.h"

#include <string>
#include <vector>

namespace meyar::exchange {

using CsvRow = std::vector<std::string>;
std::string writeCsv(const std::vector<CsvRow>& rows);

/// A row a cell: area, indicator, cell, statement, standing, agreed grade, interval, shaded, severity, and a column
/// each assessor; figures with a point as the decimal sign. Texts in `language`.
std::string cellsCsv(const model::Assessment& assessment, const method::Results& results, model::Language language);

} // namespace meyar::exchange
