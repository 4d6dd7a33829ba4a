#include "model/loose_citation.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace meyar::model {

namespace {

// The macros of ICU narrow without a word; the warnings would be theirs.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
UChar32 before(std::string_view text, std::size_t at) {
    auto i = static_cast<std::int32_t>(at);
    UChar32 c = 0;
    U8_PREV_OR_FFFD(text.data(), 0, i, c);
    return c;
}

UChar32 after(std::string_view text, std::size_t at) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, text.size(), c);
    return c;
}
#pragma GCC diagnostic pop

bool nameMayEnd(std::string_view text, std::size_t at) {
    if (at == text.size()) return true;
    const UChar32 last = before(text, at);
    const UChar32 next = after(text, at);
    return !(u_isalpha(last) && u_isalpha(next)) && !(u_isdigit(last) && u_isdigit(next));
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t afterBlanks(std::string_view text, std::size_t at) {
    while (true) {
        if (at < text.size() && isBlank(text[at]))
            ++at;
        else if (text.substr(std::min(at, text.size())).starts_with("\u00a0"))
            at += 2;
        else
            return at;
    }
}

/// An "@" inside a word is that of an address.
bool insideWord(std::string_view text, std::size_t at) {
    return at > 0 && u_isalnum(before(text, at));
}

bool isOneOf(std::string_view signs, char c) {
    return signs.find(c) != std::string_view::npos;
}

char charAt(std::string_view text, std::size_t at) {
    return at < text.size() ? text[at] : ' ';
}

/// What follows a name in running text and makes of the rest its place; a dash does so after a blank, since endings
/// are written with one, "Int 7-də".
bool beginsPlace(std::string_view rest, bool afterBlank) {
    static constexpr std::array signs{",", ":", "}", "،", "，", "："};
    static constexpr std::array dashes{"-", "–", "—"};
    const auto begins = [&](std::string_view sign) { return rest.starts_with(sign); };
    return std::any_of(signs.begin(), signs.end(), begins) ||
           (afterBlank && std::any_of(dashes.begin(), dashes.end(), begins));
}

class Finder {
public:
    Finder(std::string_view text, const ShortNames& names, const std::vector<CitationFieldAt>& fields, bool inField)
        : m_text(text), m_names(names), m_fields(fields), m_brackets(bracketsIn(text)), m_inField(inField) {
        for (std::size_t at = 0; at < text.size(); at = m_paragraphEnds.back() + 2)
            m_paragraphEnds.push_back(endOfParagraph(text, at));
    }

    std::vector<LooseCitation> all() {
        std::vector<LooseCitation> found;
        for (std::size_t at = m_text.find('@'); at != std::string_view::npos;) {
            std::size_t next = at + 1;
            if (const std::size_t end = endOfFieldRound(at); end > at) {
                next = end;
            } else if (auto loose = citationAt(at)) {
                next = std::max(next, loose->end);
                found.push_back(std::move(*loose));
            }
            at = m_text.find('@', next);
        }
        return found;
    }

private:
    std::size_t endOfFieldRound(std::size_t at) {
        while (m_field < m_fields.size() && m_fields[m_field].where.first + m_fields[m_field].where.length <= at)
            ++m_field;
        if (m_field == m_fields.size() || m_fields[m_field].where.first > at) return at;
        return m_fields[m_field].where.first + m_fields[m_field].where.length;
    }

    /// Called from left to right. Inside of a bracket that closes all do, so those that never do come first.
    std::optional<Bracket> bracketRound(std::size_t at) {
        for (; m_bracket < m_brackets.size() && m_brackets[m_bracket].open < at; ++m_bracket) {
            const Bracket& bracket = m_brackets[m_bracket];
            dropClosed(bracket.open);
            if (bracket.isClosed())
                m_closing.push_back(bracket);
            else
                m_neverClosed = bracket;
        }
        dropClosed(at);
        if (!m_closing.empty()) return m_closing.front();
        // One that is never closed holds its own paragraph.
        if (m_neverClosed && paragraphEnd(m_neverClosed->open) < at) m_neverClosed.reset();
        return m_neverClosed;
    }
    void dropClosed(std::size_t at) {
        while (!m_closing.empty() && m_closing.back().close < at)
            m_closing.pop_back();
    }

    std::optional<LooseCitation> citationAt(std::size_t at) {
        const std::optional<Bracket> bracket = bracketRound(at);
        const bool inBracket = bracket || m_inField;
        const auto named = m_names.beginning(m_text.substr(at + 1));
        if (!named && !(bracket && beginsPart(at))) return std::nullopt;
        if (!inBracket && insideWord(m_text, at)) return std::nullopt;
        LooseCitation out;
        out.first = at;
        out.bracket = bracket;
        if (named) {
            out.known = true;
            out.confidential = named->confidential;
            out.typed = named->typed;
            out.place = at + 1 + named->length;
        } else {
            const std::size_t from = afterBlanks(m_text, at + 1);
            out.place = std::min(m_text.find_first_of(",;:([{}])\n@", from), m_text.size());
            out.typed = m_text.substr(from, out.place - std::min(from, out.place));
            while (!out.typed.empty() && isBlank(out.typed.back()))
                out.typed.pop_back();
            if (out.typed.empty()) return std::nullopt;
        }
        out.end = endOfPlace(out.place, bracket);
        return out;
    }

    bool beginsPart(std::size_t at) const {
        while (at > 0 && isBlank(m_text[at - 1]))
            --at;
        return at > 0 && (m_text[at - 1] == '[' || m_text[at - 1] == ';');
    }

    std::size_t paragraphEnd(std::size_t at) const {
        const auto end = std::lower_bound(m_paragraphEnds.begin(), m_paragraphEnds.end(), at);
        return end == m_paragraphEnds.end() ? m_text.size() : *end;
    }

    std::size_t endOfPlace(std::size_t from, const std::optional<Bracket>& bracket) const {
        if (m_inField) return nextName(from, m_text.size());
        if (bracket) return nextName(from, bracket->isClosed() ? bracket->close : paragraphEnd(from));
        const std::size_t paragraph = paragraphEnd(from);
        std::size_t end = from;
        while (true) {
            const std::size_t next = afterBlanks(m_text, end);
            if (next >= paragraph) return end;
            if (beginsPlace(m_text.substr(next), next > end))
                return endOfRunningPlace(next + (m_text[next] == '}' ? 1 : 0), paragraph);
            if (!isOneOf("([{", m_text[next])) return end;
            end = endOfRunningPlace(next + 1, paragraph);
            if (end == paragraph || m_text[end] == '@') return end;
            ++end; // the bracket that closes
        }
    }

    /// The next name, or the first bracket that closes and was not opened behind `at`, or else the paragraph's end.
    std::size_t endOfRunningPlace(std::size_t at, std::size_t paragraph) const {
        int depth = 0;
        for (; at < paragraph; ++at) {
            if (m_text[at] == '@' && isName(at)) return at;
            if (isOneOf("([{", m_text[at]))
                ++depth;
            else if (isOneOf(")]}", m_text[at]) && --depth < 0)
                return at;
        }
        return paragraph;
    }

    std::size_t nextName(std::size_t from, std::size_t end) const {
        for (std::size_t at = m_text.find('@', from); at < end; at = m_text.find('@', at + 1)) {
            if (isName(at)) return at;
        }
        return end;
    }

    /// One in a citation field is part of the place that the field stands in.
    bool isName(std::size_t at) const {
        const auto behind =
            std::upper_bound(m_fields.begin(), m_fields.end(), at,
                             [](std::size_t place, const CitationFieldAt& field) { return place < field.where.first; });
        if (behind != m_fields.begin() && at < (behind - 1)->where.first + (behind - 1)->where.length) return false;
        return !insideWord(m_text, at) && m_names.beginning(m_text.substr(at + 1));
    }

    std::string_view m_text;
    const ShortNames& m_names;
    const std::vector<CitationFieldAt>& m_fields;
    std::vector<Bracket> m_brackets;
    std::vector<Bracket> m_closing; ///< round the place at hand, from outside
    std::optional<Bracket> m_neverClosed;
    std::vector<std::size_t> m_paragraphEnds;
    std::size_t m_field = 0, m_bracket = 0;
    bool m_inField;
};

} // namespace

std::string spelling(std::string_view name) {
    std::string out;
    for (const char c : fold(name)) {
        if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
    }
    while (out.ends_with(' '))
        out.pop_back();
    return out;
}

// A name that is longer than this is found as a field only.
constexpr std::size_t longestRead = 1024;

ShortNames::ShortNames(const std::vector<Source>& sources) {
    for (const Source& source : sources) {
        if (source.confidential)
            m_mentions.find(source.id.text());
        else
            m_mentions.leave(source.id.text());
        std::string name = spelling(source.id.text());
        m_longest = std::max(m_longest, name.size());
        const auto [known, isNew] = m_confidential.try_emplace(std::move(name), source.confidential);
        if (!source.confidential) known->second = false;
    }
}

std::optional<ShortNames::Named> ShortNames::beginning(std::string_view text) const {
    std::size_t first = afterBlanks(text, 0);
    if (first < text.size() && text[first] == '{') first = afterBlanks(text, first + 1);
    // A character of the fold has at most four bytes in the text, and blanks may be doubled.
    const std::string_view candidates =
        text.substr(std::min(first, text.size()), std::min(m_longest * 4 + 16, longestRead));
    const FoldedText folded = foldWithPlaces(candidates);
    std::optional<Named> best;
    std::string name;
    for (std::size_t at = 0; at < folded.text.size() && name.size() < m_longest; ++at) {
        if (folded.text[at] == ' ' && (name.empty() || name.back() == ' ')) continue;
        name += folded.text[at];
        if (U8_IS_TRAIL(static_cast<std::uint8_t>(at + 1 < folded.text.size() ? folded.text[at + 1] : 0))) continue;
        if (!nameMayEnd(folded.text, at + 1)) continue;
        const auto known = m_confidential.find(name);
        if (known == m_confidential.end()) continue;
        const std::size_t length = folded.from[at + 1];
        best = {known->second, first + length, std::string(candidates.substr(0, length))};
    }
    return best;
}

std::optional<ShortNames::Told> ShortNames::confidentialIn(std::string_view part, bool whole) const {
    std::optional<Told> first;
    for (const LooseCitation& loose : looseCitationsIn(part, *this, {}, true)) {
        if (!loose.confidential) continue;
        first = Told{loose.first, loose.place};
        break;
    }
    for (const Span& span : m_mentions.in(part)) {
        const std::size_t end = span.first + span.length;
        if (first && first->name <= span.first) break;
        const std::size_t next = afterBlanks(part, end);
        if (!whole && (next >= part.size() || !beginsPlace(part.substr(next), next > end)) &&
            !isOneOf("([{", charAt(part, next)))
            continue;
        return Told{span.first, end};
    }
    return first;
}

std::vector<LooseCitation> looseCitationsIn(std::string_view text, const ShortNames& names,
                                            const std::vector<CitationFieldAt>& fields, bool inField) {
    if (text.find('@') == std::string_view::npos) return {};
    return Finder(text, names, fields, inField).all();
}

std::size_t endOfParagraph(std::string_view text, std::size_t at) {
    return std::min(text.find("\n\n", at), text.size());
}

std::size_t endOfAttached(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(std::min(at, text.size()));
    if (rest.empty() || rest.starts_with("[@") || !isOneOf("([{", rest.front())) return at;
    const std::size_t paragraph = endOfParagraph(text, at);
    int depth = 0;
    for (; at < paragraph; ++at) {
        if (isOneOf("([{", text[at])) ++depth;
        if (isOneOf(")]}", text[at]) && --depth == 0) return at + 1;
    }
    return paragraph;
}

} // namespace meyar::model
