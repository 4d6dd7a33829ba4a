#include "report/pdf/tags.h"

#include <utility>

namespace meyar::report {

TagTree::Node TagTree::add(Node parent, std::string role) {
    const Node node = m_elements.size();
    m_elements.push_back({std::move(role), parent, {}, {}, 1, 1, Scope::None});
    m_elements[parent].kids.push_back({Kid::Kind::Node, node, 0});
    return node;
}

int TagTree::addContent(Node node, std::size_t page) {
    if (m_contents.size() <= page) m_contents.resize(page + 1);
    const std::size_t number = m_contents[page].size();
    m_contents[page].push_back(node);
    m_elements[node].kids.push_back({Kid::Kind::Content, number, page});
    return static_cast<int>(number);
}

const std::vector<TagTree::Node>& TagTree::contentOf(std::size_t page) const {
    static const std::vector<Node> none;
    return page < m_contents.size() ? m_contents[page] : none;
}

void TagTree::addLink(Link link) {
    m_elements[link.node].kids.push_back({Kid::Kind::Link, m_links.size(), link.page});
    m_links.push_back(std::move(link));
}

} // namespace meyar::report
