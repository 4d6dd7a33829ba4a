// What is written as CSV is read back the same by any reader of RFC 4180. In the input 0x1f ends a field, 0x1e a row.
#include "target.h"

#include "exchange/csv.h"

#include <string>
#include <vector>

using namespace meyar;

namespace {

std::vector<exchange::CsvRow> rowsFrom(std::string_view text) {
    std::vector<exchange::CsvRow> rows{{""}};
    for (const char byte : text) {
        if (byte == '\x1e') {
            rows.push_back({""});
        } else if (byte == '\x1f') {
            rows.back().emplace_back();
        } else {
            rows.back().back() += byte;
        }
    }
    return rows;
}

/// RFC 4180, section 2, to the letter: anything else aborts.
std::vector<exchange::CsvRow> readBack(std::string_view csv) {
    std::vector<exchange::CsvRow> rows;
    bool atRowStart = true;
    for (std::size_t i = 0; i < csv.size();) {
        if (atRowStart) rows.emplace_back();
        std::string field;
        if (csv[i] == '"') {
            for (++i;; ++i) {
                fuzz::require(i < csv.size(), "a quoted field ends");
                if (csv[i] != '"') {
                    field += csv[i];
                } else if (i + 1 < csv.size() && csv[i + 1] == '"') {
                    field += csv[++i];
                } else {
                    ++i;
                    break;
                }
            }
        } else {
            for (; i < csv.size() && csv[i] != ',' && csv[i] != '\r'; ++i) {
                fuzz::require(csv[i] != '"' && csv[i] != '\n', "a plain field holds neither quotes nor line ends");
                field += csv[i];
            }
        }
        rows.back().push_back(field);
        fuzz::require(i < csv.size(), "a row ends");
        atRowStart = csv[i] == '\r';
        fuzz::require(csv[i] == ',' || csv.substr(i, 2) == "\r\n", "a field ends at a comma or a line end");
        i += atRowStart ? 2 : 1;
    }
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::vector<exchange::CsvRow> rows = rowsFrom(fuzz::textOf(bytes, size));
    std::vector<exchange::CsvRow> written = rows;
    for (exchange::CsvRow& row : written) {
        for (std::string& field : row) {
            fuzz::require(exchange::fromInertCell(exchange::inertCell(field)) == field, "inert cells come back");
            field = exchange::inertCell(field);
        }
    }
    fuzz::require(readBack(exchange::writeCsv(rows)) == written, "CSV reads back as it was written");
    return 0;
}
