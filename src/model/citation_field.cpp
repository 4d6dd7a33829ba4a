#include "model/citation_field.h"

#include <optional>

namespace meyar::model {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// Reads what stands between "[" and "]".
std::optional<CitationField> parseField(std::string_view inside) {
    CitationField field;
    while (!inside.empty()) {
        const std::size_t end = inside.find(';');
        const std::string_view part = trimmed(inside.substr(0, end));
        inside = end == std::string_view::npos ? std::string_view{} : inside.substr(end + 1);
        if (part.size() < 2 || part.front() != '@') return std::nullopt;
        const std::size_t comma = part.find(',');
        const std::string_view source = trimmed(part.substr(1, comma == std::string_view::npos ? comma : comma - 1));
        if (source.empty()) return std::nullopt;
        const std::string_view at =
            comma == std::string_view::npos ? std::string_view{} : trimmed(part.substr(comma + 1));
        field.push_back({SourceId{std::string(source)}, std::string(at)});
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
