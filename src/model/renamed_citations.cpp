#include "model/renamed_citations.h"

#include <algorithm>
#include <utility>

namespace meyar::model {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The part of a text without blanks at its ends.
Span trimmed(std::string_view text, std::size_t first, std::size_t end) {
    while (first < end && blanks.find(text[first]) != std::string_view::npos)
        ++first;
    while (end > first && blanks.find(text[end - 1]) != std::string_view::npos)
        --end;
    return {first, end - first};
}

} // namespace

CitationRenaming::CitationRenaming(const std::vector<Source>& sources, SourceId from, SourceId to)
    : m_names(sources), m_from(from.text()), m_to(to.text()), m_spelling(spelling(m_from)) {
    for (const Source& source : sources) {
        const std::string& name = source.id.text();
        if (name != m_from && spelling(name) == m_spelling) m_others.push_back(name);
    }
}

bool CitationRenaming::means(std::string_view typed) const {
    if (typed == m_from) return true;
    return spelling(typed) == m_spelling && std::find(m_others.begin(), m_others.end(), typed) == m_others.end();
}

void CitationRenaming::add(std::string_view text, const LooseCitation& loose, std::size_t offset,
                           std::vector<Span>& found) const {
    if (!loose.marked || !means(loose.typed)) return;
    const std::size_t at = text.find(loose.typed, offset + loose.first);
    if (at <= offset + loose.place) found.push_back({at, loose.typed.size()});
}

void CitationRenaming::inPlace(std::string_view text, std::size_t first, std::size_t end,
                               std::vector<Span>& found) const {
    for (const LooseCitation& loose : looseCitationsIn(text.substr(first, end - first), m_names, {}, true))
        add(text, loose, first, found);
}

/// A field is parts, parted by semicolons: "@", the name, and behind a comma the place.
void CitationRenaming::inField(std::string_view text, const Span& field, std::vector<Span>& found) const {
    const std::size_t close = field.first + field.length - 1;
    for (std::size_t first = field.first + 1; first < close;) {
        const std::size_t end = std::min(text.find(';', first), close);
        const std::size_t comma = std::min(text.find(',', first), end);
        const Span part = trimmed(text, first, comma);
        const Span name = trimmed(text, part.first + 1, part.first + part.length);
        if (means(text.substr(name.first, name.length))) found.push_back(name);
        if (comma < end) inPlace(text, comma + 1, end, found);
        first = end + 1;
    }
}

std::string CitationRenaming::in(std::string_view text) const {
    std::vector<Span> found;
    const std::vector<CitationFieldAt> fields = citationFieldsIn(text);
    for (const CitationFieldAt& each : fields)
        inField(text, each.where, found);
    for (const LooseCitation& loose : looseCitationsIn(text, m_names, fields))
        add(text, loose, 0, found);
    std::sort(found.begin(), found.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
    std::string out;
    std::size_t from = 0;
    for (const Span& name : found) {
        if (name.first < from) continue;
        out += text.substr(from, name.first - from);
        out += m_to;
        from = name.first + name.length;
    }
    return out += text.substr(from);
}

} // namespace meyar::model
