// The logical structure of a PDF: what is a heading, a table row, a link. Built beside the drawing, written by
// finish.h. (Cairo 1.16 writes structure without alternative texts, spans, scopes or links to annotations, so it only
// marks the pieces of content, and the tree is ours.)
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace meyar::report {

struct Rectangle {
    double x = 0, y = 0, width = 0, height = 0; ///< points from the top left of the page
};

class TagTree {
public:
    using Node = std::size_t;
    static constexpr Node document = 0;

    enum class Scope { None, Column, Row };
    /// What stands in a node, in reading order: a node, a marked piece of a page, or a link's place on a page.
    struct Kid {
        enum class Kind { Node, Content, Link };
        Kind kind = Kind::Node;
        std::size_t number = 0; ///< the node, the piece's number on its page (MCID), the link
        std::size_t page = 0;
    };
    struct Element {
        std::string role; ///< "H1", "P", "TD"
        Node parent = document;
        std::vector<Kid> kids;
        std::string alternative;
        int columns = 1;
        int rows = 1;
        Scope scope = Scope::None;
    };
    struct Link {
        Node node = document;
        std::size_t page = 0;
        Rectangle place;
        std::string target; ///< an anchor
        std::string words;  ///< what it says, for screen readers
    };

    TagTree() { m_elements.push_back({"Document", document, {}, {}, 1, 1, Scope::None}); }

    Node add(Node parent, std::string role);
    Element& operator[](Node node) { return m_elements[node]; }
    const std::vector<Element>& elements() const { return m_elements; }

    /// A new piece of content of `node` on `page`; its number there.
    int addContent(Node node, std::size_t page);
    /// Which node each piece of content of a page belongs to, by number.
    const std::vector<Node>& contentOf(std::size_t page) const;

    void addLink(Link link);
    const std::vector<Link>& links() const { return m_links; }

private:
    std::vector<Element> m_elements;
    std::vector<std::vector<Node>> m_contents;
    std::vector<Link> m_links;
};

} // namespace meyar::report
