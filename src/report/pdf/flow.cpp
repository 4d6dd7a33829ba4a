#include "report/pdf/flow.h"

#include <algorithm>

namespace meyar::report {

namespace {

constexpr std::size_t together = 2; ///< lines that stay together at either side of a page break

/// How many lines from `from` on to put on this page; 0 for none.
std::size_t linesHere(const SetText& text, std::size_t from, const Flow& flow) {
    const std::size_t left = text.lineCount() - from;
    std::size_t here = text.fitting(from, flow.left());
    if (here >= left) return left;
    if (left - here < together && here > together) here = left - together;
    const std::size_t least = from == 0 ? together : 1;
    if (here >= least && left - here >= together) return here;
    return flow.atTop() ? std::max<std::size_t>(here, 1) : 0;
}

} // namespace

void Flow::newPage() {
    m_pages.push_back({{}, m_section, true});
    m_y = PageMeasures::top;
    m_onlyHeadings = true;
}

void Flow::makeRoom(double space) {
    if (left() < space && !atTop()) newPage();
}

void Flow::beginSection(std::string title) {
    m_section = std::move(title);
    if (m_onlyHeadings) m_pages.back().section = m_section;
}

void Flow::report(const Progress& progress, std::size_t steps) {
    m_progress = progress;
    m_steps = std::max<std::size_t>(steps, 1);
    m_done = 0;
}

void Flow::step() {
    ++m_done;
    const double done = static_cast<double>(m_done) / static_cast<double>(m_steps);
    if (m_progress && !m_progress(std::min(done, 1.0))) throw Cancelled();
}

void flowText(Flow& flow, const std::shared_ptr<const SetText>& text, double x, TagTree::Node node) {
    for (std::size_t from = 0; from < text->lineCount();) {
        const std::size_t here = linesHere(*text, from, flow);
        if (here == 0) {
            flow.newPage();
            continue;
        }
        const std::size_t to = from + here;
        flow.draw([=, y = flow.y()](Canvas& canvas) { canvas.text(*text, from, to, x, y, node); });
        flow.advance(text->height(from, to));
        from = to;
        if (from < text->lineCount()) flow.newPage();
    }
}

} // namespace meyar::report
