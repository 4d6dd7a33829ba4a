// Where the next thing goes: the pages so far and a cursor that runs down the last one.
#pragma once

#include "report/pdf.h"
#include "report/pdf/page.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace meyar::report {

class Flow {
public:
    Flow(Typesetter& itsTypesetter, TagTree& itsTags) : typesetter(itsTypesetter), tags(itsTags) {}

    Typesetter& typesetter;
    TagTree& tags;

    std::vector<Page>& pages() { return m_pages; }
    std::size_t page() const { return m_pages.size() - 1; }
    double y() const { return m_y; }
    double left() const { return PageMeasures::bottom - m_y; }
    bool atTop() const { return m_y <= PageMeasures::top; }

    void newPage();
    /// A new page unless `space` is left on this one or nothing is on it yet.
    void makeRoom(double space);
    void advance(double height) { m_y += height; }
    /// White space between blocks; none at the top of a page.
    void skip(double space) {
        if (!atTop()) m_y += space;
    }
    void draw(Drawing drawing) { m_pages.back().drawings.push_back(std::move(drawing)); }

    /// The running head from here on; of this page too while it holds nothing but headings.
    void beginSection(std::string title);
    void endHeadings() { m_onlyHeadings = false; }

    /// What step() reports to, over `steps` of them.
    void report(const Progress& progress, std::size_t steps);
    /// One block or row is done. Throws Cancelled.
    void step();

private:
    std::vector<Page> m_pages;
    double m_y = PageMeasures::top;
    std::string m_section;
    bool m_onlyHeadings = true;
    Progress m_progress;
    std::size_t m_steps = 1;
    std::size_t m_done = 0;
};

/// Flows a text down the page and on to the next ones, two lines at least on either side of a break.
void flowText(Flow& flow, const std::shared_ptr<const SetText>& text, double x, TagTree::Node node);

} // namespace meyar::report
