#include "cli/table.h"

#include "cli/utf8.h"

#include <algorithm>
#include <cassert>

namespace meyar::cli {

namespace {

using Lines = std::vector<std::string>;

std::string padded(const std::string& text, std::size_t columns, Column::Align align) {
    const std::string space(columns - std::min(columns, width(text)), ' ');
    return align == Column::Align::Left ? text + space : space + text;
}

void printRow(std::ostream& out, const std::vector<Lines>& cells, const std::vector<std::size_t>& widths,
              const std::vector<Column>& columns) {
    std::size_t height = 1;
    for (const Lines& cell : cells)
        height = std::max(height, cell.size());
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) text += "  ";
            text += padded(line < cells[i].size() ? cells[i][line] : "", widths[i], columns[i].align);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << '\n';
    }
}

} // namespace

void Table::add(std::vector<std::string> row) {
    assert(row.size() == m_columns.size());
    m_rows.push_back(std::move(row));
}

void Table::print(std::ostream& out) const {
    std::vector<std::vector<Lines>> rows(1);
    for (const Column& column : m_columns)
        rows.front().push_back(wrapped(printable(column.title), column.widest));
    for (const auto& row : m_rows) {
        rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            rows.back().push_back(wrapped(printable(row[i]), m_columns[i].widest));
    }
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            for (const std::string& line : row[i])
                widths[i] = std::max(widths[i], width(line));
        }
    }
    printRow(out, rows.front(), widths, m_columns);
    std::vector<Lines> rule;
    for (const std::size_t columns : widths) {
        rule.emplace_back(1);
        for (std::size_t i = 0; i < columns; ++i)
            rule.back().front() += "─";
    }
    printRow(out, rule, widths, m_columns);
    for (std::size_t i = 1; i < rows.size(); ++i)
        printRow(out, rows[i], widths, m_columns);
}

} // namespace meyar::cli
