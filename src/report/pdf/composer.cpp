#include "report/pdf/composer.h"

#include "report/pdf/scene_painter.h"
#include "report/pdf/table_layout.h"

#include <algorithm>

namespace meyar::report {

namespace {

constexpr double bodySize = 9.5;
constexpr double noteSize = 8;
constexpr double paragraphSpace = 5;
constexpr double noteSpace = 2;
constexpr double itemIndent = 12;
constexpr double itemSpace = 2.5;

struct HeadingLook {
    double size, before, after;
    bool rule = false;
};

HeadingLook look(int level) {
    switch (level) {
    case 1:
        return {20, 0, 12, true};
    case 2:
        return {15, 20, 5};
    case 3:
        return {10.5, 12, 3};
    default:
        return {9.5, 8, 2};
    }
}

std::string role(int level) {
    return "H" + std::to_string(std::clamp(level, 1, 6));
}

double spaceBefore(const Paragraph& paragraph) {
    switch (paragraph.style) {
    case Paragraph::Style::Note:
    case Paragraph::Style::Caption:
        return noteSpace;
    case Paragraph::Style::ListItem:
        return itemSpace;
    case Paragraph::Style::Body:
        break;
    }
    return paragraphSpace;
}

TextStyle styleOf(const Paragraph& paragraph) {
    TextStyle style;
    const bool small = paragraph.style == Paragraph::Style::Note || paragraph.style == Paragraph::Style::Caption;
    style.size = small ? noteSize : bodySize;
    style.ink = small ? Ink::Second : Ink::Text;
    return style;
}

std::shared_ptr<const SetText> shared(SetText text) {
    return std::make_shared<const SetText>(std::move(text));
}

} // namespace

std::string bookmarkAnchor(std::size_t number) {
    return "heading:" + std::to_string(number);
}

void Composer::place(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr || paragraph->style != Paragraph::Style::ListItem) m_lists.clear();
        std::visit([this](const auto& kind) { put(kind); }, block);
        m_flow.step();
    }
    placeWaiting(0);
}

void Composer::put(const Heading& heading) {
    if (heading.level == 1) {
        placeWaiting(0);
        if (!m_flow.atTop()) m_flow.newPage();
    }
    const TextStyle style{look(heading.level).size, true, Ink::Title, TableCell::Align::Left, false};
    m_waiting.push_back(
        {heading.level, heading.text, shared(m_flow.typesetter.set(heading.text, style, PageMeasures::textWidth))});
}

void Composer::placeWaiting(double company) {
    if (m_waiting.empty()) return;
    m_flow.makeRoom(std::min(waitingHeight() + company, PageMeasures::body));
    for (const Waiting& heading : m_waiting) {
        m_flow.skip(before(heading));
        if (heading.level <= 2) m_flow.beginSection(heading.words);
        if (heading.level <= deepestBookmark) {
            const Spot spot{m_flow.page(), m_flow.y()};
            m_anchors[bookmarkAnchor(m_bookmarks->size())] = spot;
            m_bookmarks->push_back({heading.level, heading.words, spot});
        }
        flowText(m_flow, heading.text, PageMeasures::left, m_flow.tags.add(TagTree::document, role(heading.level)));
        m_flow.advance(look(heading.level).after);
    }
    m_waiting.clear();
}

double Composer::waitingHeight() const {
    double height = 0;
    for (const Waiting& heading : m_waiting) {
        height += before(heading) + heading.text->height() + look(heading.level).after;
    }
    return height;
}

/// White space above; little between headings that follow one another.
double Composer::before(const Waiting& heading) const {
    return &heading == &m_waiting.front() ? look(heading.level).before : 2;
}

void Composer::put(const Paragraph& paragraph) {
    if (paragraph.style == Paragraph::Style::ListItem) return placeItem(paragraph);
    const auto text = shared(m_flow.typesetter.set(paragraph.text, styleOf(paragraph), PageMeasures::textWidth));
    placeWaiting(text->height(0, std::min<std::size_t>(3, text->lineCount())));
    m_flow.endHeadings();
    m_flow.skip(spaceBefore(paragraph));
    if (m_flow.left() < text->height(0, std::min<std::size_t>(1, text->lineCount()))) m_flow.newPage();
    if (!paragraph.anchor.empty()) m_anchors[paragraph.anchor] = {m_flow.page(), m_flow.y()};
    flowText(m_flow, text, PageMeasures::left, m_flow.tags.add(TagTree::document, "P"));
}

void Composer::placeItem(const Paragraph& item) {
    const double x = PageMeasures::left + itemIndent * (item.depth + 1);
    const auto text = shared(m_flow.typesetter.set(item.text, styleOf(item), PageMeasures::right - x));
    const double company = text->height(0, std::min<std::size_t>(2, text->lineCount()));
    placeWaiting(company);
    m_flow.endHeadings();
    m_flow.skip(itemSpace);
    m_flow.makeRoom(company);
    flowText(m_flow, text, x, bodyOfItem(item, x - itemIndent, m_flow.y()));
}

/// The list structure down to the item's depth, and its bullet or number drawn.
TagTree::Node Composer::bodyOfItem(const Paragraph& item, double x, double y) {
    const auto depth = static_cast<std::size_t>(std::max(0, item.depth));
    if (m_lists.size() > depth + 1) m_lists.resize(depth + 1);
    while (m_lists.size() < depth + 1) {
        const TagTree::Node parent = m_lists.empty() ? TagTree::document : m_lists.back().body;
        List list;
        list.list = m_flow.tags.add(parent, "L");
        list.body = TagTree::document;
        m_lists.push_back(list);
        if (m_lists.size() <= depth) { // a level skipped: an item that holds but the deeper list
            m_lists.back().body = m_flow.tags.add(m_flow.tags.add(list.list, "LI"), "LBody");
        }
    }
    List& list = m_lists.back();
    if (item.continues && list.body != TagTree::document) return list.body;
    const TagTree::Node itemNode = m_flow.tags.add(list.list, "LI");
    const TagTree::Node label = m_flow.tags.add(itemNode, "Lbl");
    list.body = m_flow.tags.add(itemNode, "LBody");
    TextStyle style = styleOf(item);
    style.ink = Ink::Second;
    const auto bullet = shared(m_flow.typesetter.set(item.label.empty() ? "•" : item.label, style, itemIndent * 2));
    m_flow.draw([bullet, x, y, label](Canvas& canvas) { canvas.text(*bullet, x, y, label); });
    return list.body;
}

void Composer::put(const Table& table) {
    TableLayout layout(m_flow.typesetter, table);
    placeWaiting(layout.firstHeight(m_flow.left() - waitingHeight()) + paragraphSpace);
    m_flow.endHeadings();
    m_flow.skip(paragraphSpace + 2);
    layout.place(m_flow);
    m_flow.advance(paragraphSpace);
}

void Composer::put(const Figure& figure) {
    const TextStyle captionStyle{noteSize, false, Ink::Second, TableCell::Align::Left, false};
    const auto caption = shared(m_flow.typesetter.set(figure.caption, captionStyle, PageMeasures::textWidth));
    const double height = figure.scene.height + noteSpace + caption->height();
    placeWaiting(height + paragraphSpace);
    m_flow.endHeadings();
    m_flow.skip(paragraphSpace);
    m_flow.makeRoom(height);
    const TagTree::Node node = m_flow.tags.add(TagTree::document, "Figure");
    m_flow.tags[node].alternative = figure.alternative;
    m_flow.draw([scene = figure.scene, y = m_flow.y(), node, typesetter = &m_flow.typesetter](Canvas& canvas) {
        canvas.open(node);
        cairo_save(canvas.cairo());
        cairo_translate(canvas.cairo(), PageMeasures::left, y);
        paintScene(canvas.cairo(), scene, *typesetter, canvas.palette());
        cairo_restore(canvas.cairo());
        canvas.close();
    });
    m_flow.advance(figure.scene.height + noteSpace);
    flowText(m_flow, caption, PageMeasures::left, m_flow.tags.add(TagTree::document, "P"));
    m_flow.advance(paragraphSpace / 2);
}

void Composer::put(const PageBreak&) {
    placeWaiting(0);
    if (!m_flow.atTop()) m_flow.newPage();
}

} // namespace meyar::report
