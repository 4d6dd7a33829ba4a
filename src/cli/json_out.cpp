#include "cli/json_out.h"

#include "cli/utf8.h"
#include "model/noncharacter.h"

#include <cassert>

namespace meyar::cli {

namespace {

void printEscape(std::ostream& out, unsigned unit) {
    static constexpr char digits[] = "0123456789abcdef";
    out << "\\u" << digits[unit >> 12 & 0xF] << digits[unit >> 8 & 0xF] << digits[unit >> 4 & 0xF]
        << digits[unit & 0xF];
}

/// What a terminal should not get is escaped, beyond what JSON asks for.
void printCharacter(std::ostream& out, std::string_view bytes, char32_t point) {
    if (point == U'"' || point == U'\\')
        out << '\\' << bytes;
    else if (point == U'\n')
        out << "\\n";
    else if (point == U'\t')
        out << "\\t";
    else if (isPrintable(point))
        out << bytes;
    else if (point < 0x10000)
        printEscape(out, point);
    else {
        printEscape(out, 0xD800 + ((point - 0x10000) >> 10));
        printEscape(out, 0xDC00 + ((point - 0x10000) & 0x3FF));
    }
}

void printText(std::ostream& out, const std::string& text) {
    out << '"';
    const std::string clean = cleanText(text);
    for (std::string_view rest = clean; !rest.empty();) {
        const auto [point, length] = model::firstCharacter(rest);
        printCharacter(out, rest.substr(0, length), point);
        rest.remove_prefix(length);
    }
    out << '"';
}

std::string indent(int depth) {
    return std::string(static_cast<std::size_t>(depth) * 2, ' ');
}

} // namespace

Json Json::object(std::initializer_list<std::pair<std::string, Json>> members) {
    Json out;
    out.m_value = Members(members);
    return out;
}

Json Json::number(const method::Exact& value, int places) {
    std::string digits = method::decimalText(value, places);
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.') digits.pop_back();
    }
    Json out;
    out.m_value = Decimal{digits == "-0" ? "0" : digits};
    return out;
}

Json Json::number(const std::optional<method::Exact>& value, int places) {
    return value ? number(*value, places) : Json();
}

void Json::set(std::string key, Json value) {
    assert(std::holds_alternative<Members>(m_value));
    std::get<Members>(m_value).emplace_back(std::move(key), std::move(value));
}

void Json::add(Json value) {
    assert(std::holds_alternative<Items>(m_value));
    std::get<Items>(m_value).push_back(std::move(value));
}

void Json::print(std::ostream& out) const {
    print(out, 0);
    out << '\n';
}

void Json::print(std::ostream& out, int depth) const {
    if (std::holds_alternative<std::nullptr_t>(m_value)) out << "null";
    if (const auto* truth = std::get_if<bool>(&m_value)) out << (*truth ? "true" : "false");
    if (const auto* whole = std::get_if<std::int64_t>(&m_value)) out << *whole;
    if (const auto* decimal = std::get_if<Decimal>(&m_value)) out << decimal->digits;
    if (const auto* text = std::get_if<std::string>(&m_value)) printText(out, *text);
    if (const auto* items = std::get_if<Items>(&m_value)) {
        const char* before = "\n";
        out << '[';
        for (const Json& item : *items) {
            out << before << indent(depth + 1);
            item.print(out, depth + 1);
            before = ",\n";
        }
        out << (items->empty() ? "]" : "\n" + indent(depth) + "]");
    }
    if (const auto* members = std::get_if<Members>(&m_value)) {
        const char* before = "\n";
        out << '{';
        for (const auto& [key, value] : *members) {
            out << before << indent(depth + 1);
            printText(out, key);
            out << ": ";
            value.print(out, depth + 1);
            before = ",\n";
        }
        out << (members->empty() ? "}" : "\n" + indent(depth) + "}");
    }
}

} // namespace meyar::cli
