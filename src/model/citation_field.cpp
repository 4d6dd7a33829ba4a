#include "model/citation_field.h"

#include <algorithm>
#include <optional>

namespace meyar::model {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view commasAndBlanks = ", \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// A line that was broken inside of a citation is one line: "Aze\n30" is "Aze 30".
std::string unbroken(std::string_view text) {
    std::string out;
    while (true) {
        const std::size_t lineEnd = text.find_first_of("\r\n");
        out += lineEnd == std::string_view::npos ? text : text.substr(0, lineEnd);
        if (lineEnd == std::string_view::npos) return out;
        while (!out.empty() && blanks.find(out.back()) != std::string_view::npos)
            out.pop_back();
        out += ' ';
        text.remove_prefix(std::min(text.find_first_not_of(blanks, lineEnd), text.size()));
    }
}

/// "[@Aze 30, art. 5; 7]": a number after a semicolon is more of the place.
bool goesOn(std::string_view part, const CitationField& field) {
    return !field.empty() && !part.empty() && part.front() >= '0' && part.front() <= '9';
}

/// Reads what stands between "[" and "]".
std::optional<CitationField> parseField(std::string_view inside) {
    CitationField field;
    while (!inside.empty()) {
        const std::size_t end = inside.find(';');
        const std::string_view part = trimmed(inside.substr(0, end));
        inside = end == std::string_view::npos ? std::string_view{} : inside.substr(end + 1);
        if (goesOn(part, field)) {
            std::string& at = field.back().at;
            at += (at.empty() ? "" : "; ") + unbroken(part);
            continue;
        }
        if (part.size() < 2 || part.front() != '@') return std::nullopt;
        const std::size_t comma = part.find(',');
        const std::string_view source = trimmed(part.substr(1, comma == std::string_view::npos ? comma : comma - 1));
        if (source.empty()) return std::nullopt;
        std::string_view at = comma == std::string_view::npos ? std::string_view{} : part.substr(comma + 1);
        at.remove_prefix(std::min(at.find_first_not_of(commasAndBlanks), at.size())); // one comma too many
        at = trimmed(at);
        field.push_back({SourceId{unbroken(source)}, unbroken(at)});
    }
    if (field.empty()) return std::nullopt;
    return field;
}

std::string joined(const CitationField& field, const std::string& mark) {
    std::string out;
    for (const CitedPlace& cited : field) {
        if (!out.empty()) out += "; ";
        out += mark + cited.source.text();
        if (!cited.at.empty()) out += ", " + cited.at;
    }
    return out;
}

} // namespace

std::vector<Bracket> bracketsIn(std::string_view text) {
    std::vector<Bracket> found;
    std::vector<std::size_t> opened;
    for (std::size_t at = text.find_first_of("[]"); at < text.size(); at = text.find_first_of("[]", at + 1)) {
        if (text[at] == '[') {
            opened.push_back(found.size());
            found.push_back({at});
        } else if (!opened.empty()) {
            found[opened.back()].close = at;
            opened.pop_back();
        }
    }
    return found;
}

std::vector<CitationFieldAt> citationFieldsIn(std::string_view text) {
    std::vector<CitationFieldAt> found;
    if (text.find("[@") == std::string_view::npos) return found;
    std::size_t next = 0; // the first "[@" behind the bracket at hand
    for (const Bracket& bracket : bracketsIn(text)) {
        if (!bracket.isClosed() || text[bracket.open + 1] != '@') continue;
        if (next <= bracket.open) next = text.find("[@", bracket.open + 1);
        if (next < bracket.close) continue;
        const std::size_t first = bracket.open + 1;
        if (auto field = parseField(text.substr(first, bracket.close - first)))
            found.push_back({{bracket.open, bracket.close + 1 - bracket.open}, std::move(*field)});
    }
    return found;
}

std::vector<TextPiece> splitCitationFields(std::string_view text) {
    std::vector<TextPiece> pieces;
    std::size_t from = 0;
    for (CitationFieldAt& each : citationFieldsIn(text)) {
        if (each.where.first > from) pieces.emplace_back(std::string(text.substr(from, each.where.first - from)));
        pieces.emplace_back(std::move(each.field));
        from = each.where.first + each.where.length;
    }
    if (from < text.size()) pieces.emplace_back(std::string(text.substr(from)));
    return pieces;
}

std::string written(const CitationField& field) {
    return "[" + joined(field, "@") + "]";
}

std::string rendered(const CitationField& field) {
    return "(" + joined(field, "") + ")";
}

} // namespace meyar::model
