// Lays the blocks of a report out in a flow of pages: headings keep with what follows them, lists are nested in the
// structure as they are on the page, and every heading leaves a bookmark.
#pragma once

#include "report/pdf/flow.h"
#include "report/report.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace meyar::report {

struct Bookmark {
    int level = 1;
    std::string text;
    Spot spot;
};
using Bookmarks = std::vector<Bookmark>;

/// Headings of this level and above are bookmarks; of the next, entries of the table of contents.
inline constexpr int deepestBookmark = 3;
inline constexpr int deepestContents = 2;
/// What a link to the n-th bookmark leads to.
std::string bookmarkAnchor(std::size_t number);

void placeTitlePage(Flow& flow, const TitlePage& page);

/// A table of contents for the headings of `blocks`, whose pages are read from `bookmarks` when it is drawn.
void placeContents(Flow& flow, const std::string& title, const std::vector<Block>& blocks,
                   const std::shared_ptr<const Bookmarks>& bookmarks);

class Composer {
public:
    Composer(Flow& flow, const std::shared_ptr<Bookmarks>& bookmarks) : m_flow(flow), m_bookmarks(bookmarks) {}

    /// Throws Cancelled.
    void place(const std::vector<Block>& blocks);
    const std::map<std::string, Spot>& anchors() const { return m_anchors; }

private:
    struct Waiting { ///< a heading that waits for what follows it
        int level = 3;
        std::string words;
        std::shared_ptr<const SetText> text;
    };
    struct List {
        TagTree::Node list = TagTree::document;
        TagTree::Node body = TagTree::document; ///< LBody of its last item
    };

    void put(const Heading& heading);
    void put(const Paragraph& paragraph);
    void put(const Table& table);
    void put(const Figure& figure);
    void put(const PageBreak& pageBreak);

    void placeWaiting(double company);
    double waitingHeight() const;
    double before(const Waiting& heading) const;
    void placeItem(const Paragraph& item);
    TagTree::Node bodyOfItem(const Paragraph& item, double x, double y);

    Flow& m_flow;
    std::shared_ptr<Bookmarks> m_bookmarks;
    std::vector<Waiting> m_waiting;
    std::vector<List> m_lists;
    std::map<std::string, Spot> m_anchors;
};

} // namespace meyar::report
