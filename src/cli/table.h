// Tables for people to read on a terminal: aligned columns, long texts wrapped within theirs.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace meyar::cli {

struct Column {
    enum class Align { Left, Right };
    std::string title;
    Align align = Align::Left;
    std::size_t widest = 60; ///< its texts and its title are wrapped beyond this many columns
};

class Table {
public:
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    void add(std::vector<std::string> row); ///< as many cells as columns
    void print(std::ostream& out) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace meyar::cli
