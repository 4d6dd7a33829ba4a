#include "model/citation_slips.h"

#include <algorithm>

namespace meyar::model {

namespace {

constexpr std::size_t longestTold = 100; ///< bytes; of a longer one, the name is enough to find it

std::string wordsOf(std::string_view text, const LooseCitation& loose) {
    const std::string_view name = text.substr(loose.first, loose.place - loose.first);
    if (!loose.bracket) return std::string(name);
    const std::size_t end = loose.bracket->isClosed() ? loose.bracket->close + 1 : endOfParagraph(text, loose.end);
    const std::string_view whole = text.substr(loose.bracket->open, end - loose.bracket->open);
    return std::string(whole.size() > longestTold ? name : whole);
}

} // namespace

std::vector<CitationSlip> citationSlipsIn(std::string_view text, const ShortNames& names) {
    std::vector<CitationSlip> slips;
    if (text.find('@') == std::string_view::npos) return slips;
    for (const LooseCitation& loose : looseCitationsIn(text, names, citationFieldsIn(text))) {
        if (!loose.marked) continue; // a name without "@" is a word of the text
        slips.push_back({{loose.first, loose.place - loose.first}, wordsOf(text, loose)});
    }
    return slips;
}

} // namespace meyar::model
