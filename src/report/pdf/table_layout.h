// A table set to the width of the page: rows kept whole, header rows and legend repeated on every page it reaches.
#pragma once

#include "report/pdf/flow.h"
#include "report/pdf/table_row.h"
#include "report/report.h"

#include <memory>
#include <vector>

namespace meyar::report {

class TableLayout {
public:
    /// `table` must outlive the layout, but not what is drawn of it.
    TableLayout(Typesetter& typesetter, const Table& table);

    /// What must fit below a heading that stands before the table, with `left` of the page left: the whole of a small
    /// table that would otherwise be parted near the foot of the page, else its beginning with caption and legend.
    double firstHeight(double left) const;
    /// Puts the table into the flow, from the cursor on. Throws Cancelled.
    void place(Flow& flow);

private:
    using RowPtr = std::shared_ptr<SetRow>;

    RowPtr setRow(const TableRow& row) const;
    void setHeaders();
    void setFoot();
    double footHeight() const;
    double roomForRows() const; ///< on a page of its own

    void placeHeaders(Flow& flow);
    /// `company` more must fit below it.
    void placeRow(Flow& flow, const RowPtr& row, double company);
    void placeSplit(Flow& flow, const RowPtr& row);
    void placeFoot(Flow& flow, bool last);
    void nextPart(Flow& flow);
    void tagRow(Flow& flow, SetRow& row, bool inHeader) const;

    Typesetter& m_typesetter;
    const Table& m_table;
    std::vector<double> m_edges; ///< x of the column edges, one more than columns
    std::vector<RowPtr> m_headers;
    double m_headersHeight = 0;
    bool m_repeatHeaders = true;
    bool m_headersTagged = false;
    std::vector<RowPtr> m_rowsSet; ///< those at the beginning that were set to know their height
    std::shared_ptr<SetText> m_caption, m_continued, m_legend, m_legendMark;
    TagTree::Node m_node = TagTree::document;
};

} // namespace meyar::report
