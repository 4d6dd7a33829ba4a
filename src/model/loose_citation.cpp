#include "model/loose_citation.h"

#include "model/noncharacter.h"

#include <algorithm>
#include <span>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace meyar::model {

namespace {

bool isLetter(char32_t point) {
    return u_isalpha(static_cast<UChar32>(point));
}
bool isDigit(char32_t point) {
    return u_isdigit(static_cast<UChar32>(point));
}
bool isLetterOrDigit(char32_t point) {
    return u_isalnum(static_cast<UChar32>(point));
}

bool nameMayEnd(std::string_view text, std::size_t at) {
    if (at == text.size()) return true;
    const char32_t last = lastCharacter(text.substr(0, at));
    const char32_t next = firstCharacter(text.substr(at)).point;
    return !(isLetter(last) && isLetter(next)) && !(isDigit(last) && isDigit(next));
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
    return at > 0 && isLetterOrDigit(lastCharacter(text.substr(0, at)));
}

bool isOneOf(std::string_view signs, char c) {
    return signs.find(c) != std::string_view::npos;
}

bool isLetterOrDigit(std::string_view text, std::size_t at) {
    return at < text.size() && isLetterOrDigit(firstCharacter(text.substr(at)).point);
}

/// Whether one of these begins there; `at` is then behind it.
bool skipOneOf(std::span<const std::string_view> signs, std::string_view text, std::size_t& at) {
    for (const std::string_view sign : signs) {
        if (!text.substr(std::min(at, text.size())).starts_with(sign)) continue;
        at += sign.size();
        return true;
    }
    return false;
}

/// An ending that is written behind a name, "Int 7-də", "Int 7's", and what closes round it, "**@Int 7**", "«@Int 7»".
std::size_t behindName(std::string_view text, std::size_t at) {
    static constexpr std::string_view joints[] = {"-", "'", "’", "\u2011"};
    static constexpr std::string_view closing[] = {"*", "_", "`", "\"", "'", "»", "”", "’", "}"};
    std::size_t end = at;
    if (skipOneOf(joints, text, end) && isLetterOrDigit(text, end)) {
        while (isLetterOrDigit(text, end))
            end += firstCharacter(text.substr(end)).length;
        at = end;
    }
    while (skipOneOf(closing, text, at)) {
    }
    return at;
}

/// Whether what follows a name in running text tells where in the source: words and the end of a sentence do not, any
/// other sign does, "Int 7, shelter", "Int 7/shelter", "Int 7 – shelter".
bool beginsPlace(std::string_view text, std::size_t at) {
    at = afterBlanks(text, behindName(text, at));
    while (at < text.size() && isOneOf("*_`", text[at]))
        ++at;
    return at < text.size() && !isLetterOrDigit(text, at) && !isOneOf(".!?)]}|\n", text[at]);
}

bool hasWords(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += firstCharacter(text.substr(at)).length)
        if (isLetterOrDigit(text, at)) return true;
    return false;
}

class Finder {
public:
    Finder(std::string_view text, const ShortNames& names, const std::vector<CitationFieldAt>& fields, bool inField)
        : m_text(text), m_names(names), m_fields(fields), m_brackets(bracketsIn(text)), m_inField(inField) {
        for (std::size_t at = 0; at < text.size();
             at = std::min(text.find('\n', m_paragraphEnds.back()), text.size()) + 1)
            m_paragraphEnds.push_back(endOfParagraph(text, at));
        m_plain = names.confidentialNames(text);
    }

    std::vector<LooseCitation> all() {
        std::vector<LooseCitation> found;
        std::size_t from = 0;
        while (true) {
            const std::size_t at = m_text.find('@', from);
            while (m_nextPlain < m_plain.size() && m_plain[m_nextPlain].first < from)
                ++m_nextPlain;
            const bool plain = m_nextPlain < m_plain.size() && m_plain[m_nextPlain].first < at;
            if (!plain && at == std::string_view::npos) return found;
            const std::size_t here = plain ? m_plain[m_nextPlain].first : at;
            from = here + 1;
            if (const std::size_t end = endOfFieldRound(here); end > here) {
                from = end;
            } else if (auto loose = plain ? plainAt(m_plain[m_nextPlain]) : citationAt(here)) {
                // Within the place of an open source others may be named.
                from = std::max(from, loose->known && !loose->confidential ? loose->place : loose->end);
                found.push_back(std::move(*loose));
            }
        }
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
        if (!named && !(bracket && beginsPart(at) && m_text[at - 1] != '(')) return std::nullopt;
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
        const bool first = at > 0 && m_text[at - 1] == '('; // "(@Int 7 shelter)"
        out.end = endOfPlace(out.place, bracket, first);
        return out;
    }

    /// The name of a confidential source without an "@" that begins brackets or a part of them and has a place: "(Int
    /// 7, shelter)".
    std::optional<LooseCitation> plainAt(const Span& span) {
        const std::optional<Bracket> bracket = bracketRound(span.first);
        const std::size_t end = span.first + span.length;
        if (m_inField || !beginsPart(span.first) || !beginsPlace(m_text, end)) return std::nullopt;
        LooseCitation out;
        out.first = span.first;
        out.place = end;
        out.typed = m_text.substr(span.first, span.length);
        out.known = out.confidential = true;
        out.marked = false;
        out.bracket = bracket;
        out.end = endOfPlace(end, bracket, true);
        return out;
    }

    bool beginsPart(std::size_t at) const {
        while (at > 0 && isBlank(m_text[at - 1]))
            --at;
        return at > 0 && isOneOf("[(;", m_text[at - 1]);
    }

    std::size_t paragraphEnd(std::size_t at) const {
        const auto end = std::lower_bound(m_paragraphEnds.begin(), m_paragraphEnds.end(), at);
        return end == m_paragraphEnds.end() ? m_text.size() : *end;
    }

    std::size_t endOfPlace(std::size_t from, const std::optional<Bracket>& bracket, bool inRoundBracket) const {
        if (m_inField) return nextName(from, m_text.size());
        if (bracket) return nextName(from, bracket->isClosed() ? bracket->close : paragraphEnd(from));
        const std::size_t paragraph = paragraphEnd(from);
        if (inRoundBracket) return endOfRunningPlace(from, paragraph);
        std::size_t end = from;
        while (beginsPlace(m_text, end)) {
            const std::size_t begin = behindName(m_text, end);
            const std::size_t first = afterBlanks(m_text, begin);
            if (!isOneOf("([{", m_text[first])) {
                const std::size_t last = endOfRunningPlace(begin, paragraph);
                return hasWords(m_text.substr(begin, last - begin)) ? last : end;
            }
            end = endOfRunningPlace(first + 1, paragraph);
            if (end == paragraph || m_text[end] == '@') return end;
            ++end; // the bracket that closes
        }
        return end;
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

    /// One in a citation field is part of the place round the field.
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
    std::vector<Span> m_plain; ///< names of confidential sources, without regard to "@"
    std::size_t m_nextPlain = 0;
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

// What may part a name, and is forgotten or put otherwise in haste: "Int7", "Int-7", "Int. 7" for "Int 7".
constexpr std::string_view partings = " -_.";

std::string unparted(std::string_view name) {
    std::string out;
    for (const char c : name)
        if (!isOneOf(partings, c)) out += c;
    return out;
}

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
    for (const auto& [name, confidential] : m_confidential) {
        const auto [known, isNew] = m_unparted.try_emplace(unparted(name), confidential);
        if (!confidential) known->second = false;
    }
}

std::vector<Span> ShortNames::confidentialNames(std::string_view text) const {
    return m_mentions.in(text);
}

std::optional<ShortNames::Named> ShortNames::beginning(std::string_view text) const {
    static constexpr std::string_view opening[] = {"{", "\"", "'", "«", "“", "*", "_", "`"};
    std::size_t first = afterBlanks(text, 0);
    while (skipOneOf(opening, text, first))
        first = afterBlanks(text, first);
    // A character of the fold has at most four bytes in the text, and blanks may be doubled.
    const std::string_view candidates =
        text.substr(std::min(first, text.size()), std::min(m_longest * 4 + 16, longestRead));
    const FoldedText folded = foldWithPlaces(candidates);
    std::optional<Named> best, unpartedBest;
    std::string name, joined;
    for (std::size_t at = 0; at < folded.text.size() && joined.size() <= m_longest; ++at) {
        const char byte = folded.text[at];
        if (!isOneOf(partings, byte)) joined += byte;
        if (byte == ' ' && (name.empty() || name.back() == ' ')) continue;
        name += byte;
        if (at + 1 < folded.text.size() && U8_IS_TRAIL(static_cast<std::uint8_t>(folded.text[at + 1]))) continue;
        if (!nameMayEnd(folded.text, at + 1)) continue;
        const std::size_t length = folded.from[at + 1];
        const auto found = [&](bool confidential) {
            return Named{confidential, first + length, std::string(candidates.substr(0, length))};
        };
        if (const auto known = m_confidential.find(name); known != m_confidential.end())
            best = found(known->second);
        else if (const auto alike = m_unparted.find(joined); alike != m_unparted.end() && !isOneOf(partings, byte))
            unpartedBest = found(alike->second);
    }
    return best ? best : unpartedBest;
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
        if (!whole && !beginsPlace(part, end)) continue;
        return Told{span.first, end};
    }
    return first;
}

std::vector<LooseCitation> looseCitationsIn(std::string_view text, const ShortNames& names,
                                            const std::vector<CitationFieldAt>& fields, bool inField) {
    if (text.find_first_of("@([") == std::string_view::npos) return {};
    return Finder(text, names, fields, inField).all();
}

/// Whether a line end is the end of a paragraph: an empty line, a list item, a heading, a quote or a table row follows.
static bool endsParagraph(std::string_view text, std::size_t lineEnd) {
    const std::string_view line = text.substr(std::min(text.find_first_not_of(" \t\r", lineEnd + 1), text.size()));
    const std::size_t number = line.find_first_not_of("0123456789");
    const bool item = !line.empty() && isOneOf("-*+", line.front()) && (line.size() == 1 || isBlank(line[1]));
    const bool numbered = number > 0 && number < line.size() && isOneOf(".)", line[number]);
    return line.empty() || item || numbered || isOneOf("\n#>|", line.front());
}

std::size_t endOfParagraph(std::string_view text, std::size_t at) {
    for (at = text.find('\n', at); at < text.size(); at = text.find('\n', at + 1))
        if (endsParagraph(text, at)) return at > 0 && text[at - 1] == '\r' ? at - 1 : at;
    return text.size();
}

std::size_t endOfAttached(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(std::min(at, text.size()));
    if (rest.empty() || rest.starts_with("[@") || !isOneOf("([{", rest.front())) return at;
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '\n' && endsParagraph(text, at)) return at;
        if (isOneOf("([{", text[at])) ++depth;
        if (isOneOf(")]}", text[at]) && --depth == 0) return at + 1;
    }
    return at;
}

} // namespace meyar::model
