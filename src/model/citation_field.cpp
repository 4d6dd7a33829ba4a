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

std::vector<TextPiece> splitCitationFields(std::string_view text) {
    std::vector<TextPiece> pieces;
    std::string plain;
    while (!text.empty()) {
        const std::size_t open = text.find("[@");
        const std::size_t close = open == std::string_view::npos ? open : text.find(']', open);
        if (close == std::string_view::npos) {
            plain += text;
            break;
        }
        plain += text.substr(0, open);
        if (auto field = parseField(text.substr(open + 1, close - open - 1))) {
            if (!plain.empty()) pieces.emplace_back(std::move(plain));
            plain.clear();
            pieces.emplace_back(std::move(*field));
        } else {
            plain += text.substr(open, close - open + 1);
        }
        text.remove_prefix(close + 1);
    }
    if (!plain.empty()) pieces.emplace_back(std::move(plain));
    return pieces;
}

std::string written(const CitationField& field) {
    return "[" + joined(field, "@") + "]";
}

std::string rendered(const CitationField& field) {
    return "(" + joined(field, "") + ")";
}

} // namespace meyar::model
