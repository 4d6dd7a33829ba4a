#include "model/mentions.h"

#include "model/noncharacter.h"

#include <algorithm>
#include <string>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace meyar::model {

namespace {

UChar32 before(std::string_view text, std::size_t at) {
    return static_cast<UChar32>(lastCharacter(text.substr(0, at)));
}

UChar32 after(std::string_view text, std::size_t at, std::size_t& next) {
    const FirstCharacter character = firstCharacter(text.substr(at));
    next = at + character.length;
    return static_cast<UChar32>(character.point);
}

bool inWordBefore(std::string_view text, std::size_t at) {
    return at > 0 && u_isalnum(before(text, at));
}

bool inWordAfter(std::string_view text, std::size_t at) {
    std::size_t next = 0;
    return at < text.size() && u_isalnum(after(text, at, next));
}

/// Where the letters that follow end.
std::size_t endOfWord(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = 0;
        if (!u_isalnum(after(text, at, next))) break;
        at = next;
    }
    return at;
}

/// Each run of blanks as one, none at the ends.
FoldedText withSingleBlanks(std::string_view text) {
    FoldedText folded = foldWithPlaces(text);
    FoldedText out;
    for (std::size_t i = 0; i < folded.text.size(); ++i) {
        const bool blank = folded.text[i] == ' ';
        if (blank && (out.text.empty() || out.text.back() == ' ')) continue;
        out.text += folded.text[i];
        out.from.push_back(folded.from[i]);
    }
    if (out.text.ends_with(' '))
        out.text.pop_back(); // the text ends where the blanks began
    else
        out.from.push_back(text.size());
    return out;
}

struct Makeup {
    std::size_t letters = 0, digits = 0;
};

Makeup makeupOf(std::string_view folded) {
    Makeup out;
    for (std::size_t i = 0; i < folded.size();) {
        const UChar32 c = after(folded, i, i);
        if (u_isdigit(c))
            ++out.digits;
        else if (u_isalnum(c))
            ++out.letters;
    }
    return out;
}

} // namespace

Mentions::Mentions() : m_nodes(1) {}

void Mentions::find(std::string_view name) {
    add(name, Ends::Found);
}

void Mentions::leave(std::string_view name) {
    add(name, Ends::Left);
}

void Mentions::add(std::string_view name, Ends ends) {
    const std::string folded = withSingleBlanks(name).text;
    const Makeup makeup = makeupOf(folded);
    if (makeup.letters == 0 || makeup.letters + std::min<std::size_t>(makeup.digits, 1) * 2 < 3) return;
    std::size_t node = 0;
    for (const char byte : folded) {
        const auto [found, isNew] = m_nodes[node].next.try_emplace(byte, m_nodes.size());
        node = found->second;
        if (isNew) m_nodes.emplace_back();
    }
    if (m_nodes[node].ends != Ends::Left) m_nodes[node].ends = ends;
    m_nodes[node].takesEnding = makeup.letters >= 4 && u_isalpha(before(folded, folded.size()));
}

Mentions::Match Mentions::longestAt(std::string_view folded, std::size_t start) const {
    Match best;
    std::size_t node = 0;
    for (std::size_t at = start; at < folded.size();) {
        const auto next = m_nodes[node].next.find(folded[at]);
        if (next == m_nodes[node].next.end()) break;
        node = next->second;
        ++at;
        const Node& here = m_nodes[node];
        if (here.ends == Ends::Nothing) continue;
        // A name may end in a sign that is no part of a word, "Int 1)": then anything may follow.
        const bool midWord = inWordBefore(folded, at) && inWordAfter(folded, at);
        if (!midWord)
            best = {at, here.ends};
        else if (here.takesEnding)
            best = {endOfWord(folded, at), here.ends};
    }
    return best;
}

std::vector<Span> Mentions::in(std::string_view text) const {
    std::vector<Span> found;
    if (m_nodes.size() == 1 || text.empty()) return found;
    const FoldedText folded = withSingleBlanks(text);
    for (std::size_t at = 0; at < folded.text.size();) {
        // Inside a character of several bytes nothing begins; a name may begin with a sign, "№ 4".
        const bool inside = U8_IS_TRAIL(static_cast<std::uint8_t>(folded.text[at]));
        std::size_t next = 0;
        const bool midWord = !inside && inWordBefore(folded.text, at) && u_isalnum(after(folded.text, at, next));
        const Match match = inside || midWord ? Match{} : longestAt(folded.text, at);
        if (match.ends == Ends::Found) found.push_back({folded.from[at], folded.from[match.end] - folded.from[at]});
        at = std::max(at + 1, match.end);
    }
    return found;
}

} // namespace meyar::model
