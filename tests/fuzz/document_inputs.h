// The files that an input of the document target makes:
//   SQLite format 3...   the bytes of a file
//   P                    patches of the base document: four bytes offset, one byte length, bytes
//   S                    changes of its rows: table, column, row, kind (a byte each), one byte length, bytes
//   R                    the same, and then the digests are worked out again, as somebody would who knows the format
//   W                    patches of a file that a crash left and of the log beside it; the offset's first bit: of the
//   file X                    the same, and then the log's checksums are worked out again J                    patches
//   of a file of an older schema and of the journal beside it
#pragma once

#include "base_document.h"
#include "input.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::document {
class Statements;
}

namespace meyar::fuzz {

/// A file and what is beside it; nothing where there is nothing.
struct Made {
    std::string file, log, journal;
    bool hasLeftovers() const { return !log.empty() || !journal.empty(); }
};

class DocumentInputs {
public:
    explicit DocumentInputs(const Folder& folder);
    ~DocumentInputs();
    Made from(std::string_view input);

private:
    struct Table {
        std::string name;
        std::vector<std::string> columns;
        std::size_t rows = 0;
    };
    void readTables();
    std::string changedRows(Input input, bool sealed);
    void changeRow(Input& input);
    void run(const std::string& sql, std::string_view value, std::size_t places);

    std::string m_base;
    Made m_crashed, m_older;
    SQLite::Database m_rows; ///< the base document in memory, changed in a transaction and rolled back
    std::unique_ptr<document::Statements> m_statements;
    std::vector<Table> m_tables; ///< that have rows
};

} // namespace meyar::fuzz
