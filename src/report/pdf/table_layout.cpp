#include "report/pdf/table_layout.h"

#include <algorithm>
#include <numeric>

namespace meyar::report {

namespace {

constexpr double captionSize = 8;
constexpr double footSpace = 4; ///< between the table and its caption
constexpr double swatchWidth = 16;
constexpr double legendTextLeft = swatchWidth + 14;
constexpr double mostHeaders = PageMeasures::body / 2; ///< taller ones are not repeated
constexpr double leastSplit = 80;     ///< a row taller than a page begins here only with this much room
constexpr std::size_t smallTable = 8; ///< rows
constexpr std::size_t beginning = 3;  ///< rows of a longer table that stand together
constexpr double mostLeftBlank = PageMeasures::body * 0.55; ///< at the foot of a page, to keep a small table whole

std::vector<double> columnEdges(const std::vector<double>& shares) {
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> edges{PageMeasures::left};
    for (const double share : shares)
        edges.push_back(edges.back() + PageMeasures::textWidth * share / sum);
    return edges;
}

std::shared_ptr<SetText> shared(SetText text) {
    return std::make_shared<SetText>(std::move(text));
}

} // namespace

TableLayout::TableLayout(Typesetter& typesetter, const Table& table)
    : m_typesetter(typesetter), m_table(table), m_edges(columnEdges(table.widths)) {
    setHeaders();
    setFoot();
    const std::size_t ahead = table.rows.size() <= smallTable ? table.rows.size() : beginning;
    for (std::size_t i = 0; i < ahead; ++i)
        m_rowsSet.push_back(setRow(table.rows[i]));
}

TableLayout::RowPtr TableLayout::setRow(const TableRow& row) const {
    auto set = std::make_shared<SetRow>();
    std::size_t column = 0;
    for (const TableCell& cell : row.cells) {
        if (column + 1 >= m_edges.size()) break;
        set->cells.push_back(setCell(m_typesetter, cell, m_edges, column, false));
        set->height = std::max(set->height, set->cells.back().height());
        column += static_cast<std::size_t>(cell.columns);
    }
    return set;
}

/// Header cells may span rows, so those to their right begin later.
void TableLayout::setHeaders() {
    std::vector<int> taken(m_edges.size(), 0); // rows that a cell from above still covers, by column
    for (const TableRow& row : m_table.headers) {
        auto set = std::make_shared<SetRow>();
        std::size_t column = 0;
        for (const TableCell& cell : row.cells) {
            while (column + 1 < m_edges.size() && taken[column] > 0)
                ++column;
            if (column + 1 >= m_edges.size()) break;
            set->cells.push_back(setCell(m_typesetter, cell, m_edges, column, true));
            if (cell.rows == 1) set->height = std::max(set->height, set->cells.back().height());
            for (int i = 0; i < cell.columns && column + 1 < m_edges.size(); ++i, ++column)
                taken[column] += cell.rows;
        }
        for (int& rows : taken)
            rows = std::max(0, rows - 1);
        m_headers.push_back(std::move(set));
    }
    for (std::size_t r = 0; r < m_headers.size(); ++r) { // a spanning cell makes its last row taller where it must
        for (const SetCell& cell : m_headers[r]->cells) {
            const std::size_t last = std::min(r + static_cast<std::size_t>(cell.rows), m_headers.size()) - 1;
            double spanned = 0;
            for (std::size_t i = r; i <= last; ++i)
                spanned += m_headers[i]->height;
            m_headers[last]->height += std::max(0.0, cell.height() - spanned);
        }
    }
    for (const RowPtr& row : m_headers)
        m_headersHeight += row->height;
    m_repeatHeaders = m_headersHeight <= mostHeaders;
}

void TableLayout::setFoot() {
    const TextStyle style{captionSize, false, Ink::Second, TableCell::Align::Left, false};
    m_caption = shared(m_typesetter.set(m_table.caption, style, PageMeasures::textWidth));
    m_continued = shared(m_typesetter.set(Text{Run{m_table.continued, false, true}}, style, PageMeasures::textWidth));
    if (!m_table.legend) return;
    m_legend = shared(m_typesetter.set(m_table.legendText, style, PageMeasures::textWidth - legendTextLeft));
    TextStyle markStyle = style;
    markStyle.ink = Ink::Improvement;
    m_legendMark = shared(m_typesetter.set(m_table.legendMark, markStyle, 14));
}

double TableLayout::footHeight() const {
    const double words = std::max(m_caption->height(), m_continued->height());
    return footSpace + std::min(words, PageMeasures::body / 4) + (m_legend ? m_legend->height() + 2 : 0);
}

double TableLayout::roomForRows() const {
    return PageMeasures::body - (m_repeatHeaders ? m_headersHeight : 0) - footHeight();
}

double TableLayout::firstHeight(double left) const {
    if (m_rowsSet.empty()) return 0;
    const double around = m_headersHeight + footHeight();
    double rows = 0;
    for (const RowPtr& row : m_rowsSet)
        rows += row->height;
    const bool all = m_rowsSet.size() == m_table.rows.size();
    if (!all || left < mostLeftBlank) return std::min(around + rows, PageMeasures::body);
    return std::min(around + std::min(m_rowsSet.front()->height, roomForRows()), PageMeasures::body);
}

void TableLayout::tagRow(Flow& flow, SetRow& row, bool inHeader) const {
    const TagTree::Node node = flow.tags.add(m_node, "TR");
    for (SetCell& cell : row.cells) {
        cell.node = flow.tags.add(node, cell.header ? "TH" : "TD");
        TagTree::Element& element = flow.tags[cell.node];
        const auto spanned = [&](double x) { return x > cell.x + 0.01 && x < cell.x + cell.width + 0.01; };
        element.columns = static_cast<int>(std::count_if(m_edges.begin(), m_edges.end(), spanned));
        element.rows = cell.rows;
        if (cell.header) element.scope = inHeader ? TagTree::Scope::Column : TagTree::Scope::Row;
    }
}

void TableLayout::placeHeaders(Flow& flow) {
    const bool tagged = !m_headersTagged;
    m_headersTagged = true;
    if (!tagged && !m_repeatHeaders) return;
    for (std::size_t r = 0; r < m_headers.size(); ++r) {
        if (tagged) tagRow(flow, *m_headers[r], true);
        std::vector<double> heights; // of spanning cells
        for (const SetCell& cell : m_headers[r]->cells) {
            double height = 0;
            for (std::size_t i = r; i < std::min(r + static_cast<std::size_t>(cell.rows), m_headers.size()); ++i) {
                height += m_headers[i]->height;
            }
            heights.push_back(height);
        }
        flow.draw([row = m_headers[r], heights, y = flow.y(), tagged](Canvas& canvas) {
            for (std::size_t i = 0; i < row->cells.size(); ++i) {
                const SetCell& cell = row->cells[i];
                const Rectangle box{cell.x, y, cell.width, heights[i]};
                drawGround(canvas, cell, box, true);
                drawRules(canvas, {box.x, box.x + box.width}, box.y, box.y + box.height);
                drawContent(canvas, cell, {0, cell.text.lineCount(), true}, box, tagged);
            }
        });
        flow.advance(m_headers[r]->height);
    }
}

void TableLayout::placeRow(Flow& flow, const RowPtr& row, double company) {
    tagRow(flow, *row, false);
    if (row->height > roomForRows()) return placeSplit(flow, row);
    if (row->height + company > roomForRows()) company = 0;
    if (row->height + company + footHeight() > flow.left() && !flow.atTop()) nextPart(flow);
    flow.draw([row, y = flow.y()](Canvas& canvas) { drawRowPart(canvas, *row, wholeParts(*row), y, row->height); });
    flow.advance(row->height);
}

void TableLayout::placeSplit(Flow& flow, const RowPtr& row) {
    if (flow.left() - footHeight() < leastSplit) nextPart(flow);
    std::vector<CellPart> done(row->cells.size(), {0, 0, false});
    while (true) {
        const double space = flow.left() - footHeight() - 2 * CellPadding::down;
        const std::vector<CellPart> parts = nextParts(*row, done, space);
        const double height = heightOf(*row, parts);
        flow.draw([row, parts, height, y = flow.y()](Canvas& canvas) { drawRowPart(canvas, *row, parts, y, height); });
        flow.advance(height);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            done[i] = {parts[i].from, parts[i].to, done[i].tail || parts[i].tail};
        }
        if (finished(*row, done)) return;
        nextPart(flow);
    }
}

void TableLayout::nextPart(Flow& flow) {
    placeFoot(flow, false);
    flow.newPage();
    placeHeaders(flow);
}

void TableLayout::placeFoot(Flow& flow, bool last) {
    flow.advance(footSpace);
    if (last && !m_caption->empty()) {
        flowText(flow, m_caption, PageMeasures::left, flow.tags.add(m_node, "Caption"));
    } else if (!last && !m_continued->empty()) {
        flow.draw([words = m_continued, y = flow.y()](Canvas& canvas) {
            canvas.text(*words, PageMeasures::left, y, std::nullopt);
        });
        flow.advance(m_continued->height());
    }
    if (!m_legend) return;
    const MaybeNode node = last ? MaybeNode(flow.tags.add(TagTree::document, "P")) : std::nullopt;
    flow.draw([mark = m_legendMark, words = m_legend, y = flow.y() + 2, node](Canvas& canvas) {
        constexpr double x = PageMeasures::left;
        drawHatch(canvas, {x, y + 1.5, swatchWidth, 8});
        canvas.text(*mark, x + swatchWidth + 4, y, node);
        canvas.text(*words, x + legendTextLeft, y, node);
    });
    flow.advance(m_legend->height() + 2);
}

void TableLayout::place(Flow& flow) {
    if (m_table.rows.empty()) return;
    m_node = flow.tags.add(TagTree::document, "Table");
    flow.makeRoom(firstHeight(flow.left()));
    placeHeaders(flow);
    const std::size_t count = m_table.rows.size();
    const auto row = [&](std::size_t i) { return i < m_rowsSet.size() ? m_rowsSet[i] : setRow(m_table.rows[i]); };
    RowPtr next = row(0);
    for (std::size_t i = 0; i < count; ++i) {
        const RowPtr current = std::move(next);
        if (i + 1 < count) next = row(i + 1);
        placeRow(flow, current, i + 2 == count ? next->height : 0); // the last row never stands alone
        flow.step();
    }
    placeFoot(flow, true);
}

} // namespace meyar::report
