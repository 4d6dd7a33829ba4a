#include "report/content/writing.h"

namespace meyar::report {

void Writing::table(Table table) {
    if (table.rows.empty()) return;
    table.caption = wording("report.table", {{"n", std::to_string(++m_tables)}, {"caption", table.caption}});
    table.continued = wording("report.continued");
    blocks.emplace_back(std::move(table));
}

void Writing::figure(Figure figure) {
    figure.caption = wording("report.figure", {{"n", std::to_string(++m_figures)}, {"caption", figure.caption}});
    blocks.emplace_back(std::move(figure));
}

void Writing::paragraph(Paragraph::Style style, std::string text) {
    blocks.emplace_back(Paragraph{style, plain(std::move(text))});
}

Text plain(std::string text) {
    if (text.empty()) return {};
    return {Run{std::move(text)}};
}

TableCell headerCell(std::string text, TableCell::Align align) {
    TableCell cell = bodyCell(std::move(text), align);
    cell.header = true;
    return cell;
}

TableCell bodyCell(std::string text, TableCell::Align align) {
    TableCell cell;
    cell.text = plain(std::move(text));
    cell.align = align;
    return cell;
}

std::string anchorOf(const model::SourceId& source) {
    return "source:" + source.text();
}

} // namespace meyar::report
