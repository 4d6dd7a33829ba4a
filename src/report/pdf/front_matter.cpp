// The title page and the table of contents.
#include "report/pdf/composer.h"

#include <algorithm>

namespace meyar::report {

namespace {

constexpr double titleTop = 170;
constexpr double titleWidth = PageMeasures::textWidth * 0.86;
constexpr double notesWidth = PageMeasures::textWidth * 0.78;
constexpr double entrySpace = 4;
constexpr double chapterSpace = 7;
constexpr double numberRoom = 30;

std::shared_ptr<const SetText> shared(SetText text) {
    return std::make_shared<const SetText>(std::move(text));
}

void placeLine(Flow& flow, const Text& text, const TextStyle& style, double width, double after) {
    const auto set = shared(flow.typesetter.set(text, style, width));
    if (set->empty()) return;
    flowText(flow, set, PageMeasures::left, flow.tags.add(TagTree::document, "P"));
    flow.advance(after);
}

std::string subtitle(const TitlePage& page) {
    if (page.country.empty() || page.period.empty()) return page.country + page.period;
    return page.country + " · " + page.period;
}

struct Entry {
    std::size_t bookmark = 0;
    int level = 1;
    std::string words;
};

std::vector<Entry> entriesOf(const std::vector<Block>& blocks) {
    std::vector<Entry> entries;
    std::size_t bookmark = 0;
    for (const Block& block : blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr || heading->level > deepestBookmark) continue;
        if (heading->level <= deepestContents) entries.push_back({bookmark, heading->level, heading->text});
        ++bookmark;
    }
    return entries;
}

void placeEntry(Flow& flow, const Entry& entry, TagTree::Node toc, const std::shared_ptr<const Bookmarks>& bookmarks) {
    const bool chapter = entry.level == 1;
    const double x = PageMeasures::left + (chapter ? 0 : 14);
    const TextStyle style{chapter ? 10.0 : 9.5, chapter, Ink::Text, TableCell::Align::Left, false};
    Run run{entry.words};
    run.target = bookmarkAnchor(entry.bookmark);
    const auto words = shared(flow.typesetter.set(Text{run}, style, PageMeasures::right - numberRoom - x));
    flow.skip(chapter ? chapterSpace : entrySpace);
    flow.makeRoom(words->height());
    const TagTree::Node node = flow.tags.add(toc, "TOCI");
    const double lastLine = flow.y() + words->line(words->lineCount() - 1).top;
    flowText(flow, words, x, node);
    flow.draw([=, typesetter = &flow.typesetter, number = entry.bookmark](Canvas& canvas) {
        TextStyle right = style;
        right.align = TableCell::Align::Right;
        const std::string page = std::to_string((*bookmarks)[number].spot.page + 1);
        canvas.text(typesetter->set(page, right, numberRoom), PageMeasures::right - numberRoom, lastLine, node);
    });
}

} // namespace

void placeTitlePage(Flow& flow, const TitlePage& page) {
    flow.newPage();
    flow.pages().back().furniture = false;
    flow.advance(titleTop - PageMeasures::top);
    placeLine(flow, {Run{page.kind}}, {12, true, Ink::Accent, TableCell::Align::Left, false}, titleWidth, 8);
    placeLine(flow, {Run{page.title}}, {26, true, Ink::Title, TableCell::Align::Left, false}, titleWidth, 14);
    flow.draw([y = flow.y()](Canvas& canvas) {
        canvas.fill({PageMeasures::left, y, 56, 3}, canvas.palette().of(Ink::Accent));
    });
    flow.advance(18);
    placeLine(flow, {Run{subtitle(page)}}, {14, false, Ink::Text, TableCell::Align::Left, false}, titleWidth, 40);
    for (const Text& note : page.notes) {
        placeLine(flow, note, {9.5, false, Ink::Second, TableCell::Align::Left, false}, notesWidth, 6);
    }
}

void placeContents(Flow& flow, const std::string& title, const std::vector<Block>& blocks,
                   const std::shared_ptr<const Bookmarks>& bookmarks) {
    const std::vector<Entry> entries = entriesOf(blocks);
    if (title.empty() || entries.empty()) return;
    flow.newPage();
    flow.beginSection(title);
    const TextStyle style{20, true, Ink::Title, TableCell::Align::Left, false};
    flowText(flow, shared(flow.typesetter.set(title, style, PageMeasures::textWidth)), PageMeasures::left,
             flow.tags.add(TagTree::document, "H1"));
    flow.advance(12);
    const TagTree::Node toc = flow.tags.add(TagTree::document, "TOC");
    for (const Entry& entry : entries)
        placeEntry(flow, entry, toc, bookmarks);
}

} // namespace meyar::report
