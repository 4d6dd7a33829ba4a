#include "exchange/json_text.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstring>

namespace meyar::exchange {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

unsigned hexadecimal(const char* digits) {
    unsigned value = 0;
    std::from_chars(digits, digits + 4, value, 16);
    return value;
}

void appendCharacter(std::string& out, unsigned code) {
    const auto put = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

/// What stands between the quotes of a sound string, its escapes resolved.
std::string resolved(std::string_view inside) {
    std::string out;
    out.reserve(inside.size());
    while (true) {
        const std::size_t escape = inside.find('\\');
        out.append(inside.substr(0, escape));
        if (escape == std::string_view::npos) return out;
        const char* at = inside.data() + escape + 1;
        std::size_t length = 2;
        switch (*at) {
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            unsigned code = hexadecimal(at + 1);
            length = 6;
            if (code >= 0xD800 && code < 0xDC00) { // the parser has seen to the other half
                code = 0x10000 + ((code - 0xD800) << 10) + (hexadecimal(at + 7) - 0xDC00);
                length = 12;
            }
            appendCharacter(out, code);
            break;
        }
        default:
            out += *at; // quote, backslash, slash
        }
        inside.remove_prefix(escape + length);
    }
}

} // namespace

std::string_view text(JsonKind kind) {
    constexpr std::string_view names[] = {"null", "boolean", "number", "string", "array", "object"};
    return names[static_cast<std::size_t>(kind)];
}

JsonKind JsonValue::kind() const {
    switch (m_text->m_bytes[m_at]) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

bool JsonValue::isTrue() const {
    return m_text->m_bytes[m_at] == 't';
}

std::uint32_t JsonValue::end() const {
    const std::string_view bytes = m_text->m_bytes;
    switch (kind()) {
    case JsonKind::Object:
    case JsonKind::Array:
        return m_text->m_containers[m_container].end;
    case JsonKind::String:
        return m_text->stringEnd(m_at);
    default: {
        std::uint32_t at = m_at;
        while (at < bytes.size() && bytes[at] != ',' && bytes[at] != ']' && bytes[at] != '}' && bytes[at] != '\0' &&
               !isBlank(bytes[at]))
            ++at;
        return at;
    }
    }
}

std::string_view JsonValue::raw() const {
    return m_text->m_bytes.substr(m_at, end() - m_at);
}

std::string JsonValue::string() const {
    const std::string_view quoted = raw();
    return resolved(quoted.substr(1, quoted.size() - 2));
}

bool JsonValue::isWhole() const {
    return kind() == JsonKind::Number && raw().find_first_of(".eE") == std::string_view::npos;
}

std::optional<std::int64_t> JsonValue::integer() const {
    if (kind() != JsonKind::Number) return std::nullopt;
    const std::string_view digits = raw();
    std::int64_t number = 0;
    const auto [rest, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc() || rest != digits.data() + digits.size()) return std::nullopt;
    return number;
}

JsonCursor::JsonCursor(const JsonValue& container) : m_object(container.isObject()), m_value(container) {
    assert(container.isObject() || container.isArray());
}

bool JsonCursor::next() {
    const JsonText& text = *m_value.m_text;
    std::uint32_t at = 0;
    if (!m_begun) {
        at = text.blanksSkipped(m_value.m_at + 1);
        ++m_value.m_container;
    } else {
        const JsonKind kind = m_value.kind();
        at = text.blanksSkipped(m_value.end());
        if (kind == JsonKind::Object || kind == JsonKind::Array)
            m_value.m_container = text.m_containers[m_value.m_container].after;
    }
    const char found = text.m_bytes[at];
    if (found == ']' || found == '}') return false;
    if (m_begun) {
        ++m_index;
        at = text.blanksSkipped(at + 1); // behind the comma
    }
    m_begun = true;
    if (m_object) {
        m_key = at;
        m_keyEnd = text.stringEnd(at);
        at = text.blanksSkipped(text.blanksSkipped(m_keyEnd) + 1); // behind the colon
    }
    m_value.m_at = at;
    return true;
}

std::string JsonCursor::key() const {
    return resolved(m_value.m_text->m_bytes.substr(m_key + 1, m_keyEnd - m_key - 2));
}

bool JsonCursor::keyIs(std::string_view wanted) const {
    const std::string_view inside = m_value.m_text->m_bytes.substr(m_key + 1, m_keyEnd - m_key - 2);
    if (inside == wanted) return true;
    return inside.find('\\') != std::string_view::npos && resolved(inside) == wanted;
}

JsonValue JsonText::root() const {
    return {*this, m_root, 0};
}

std::string JsonText::keyAt(std::uint32_t place) const {
    return resolved(m_bytes.substr(place + 1, stringEnd(place) - place - 2));
}

std::uint32_t JsonText::blanksSkipped(std::uint32_t at) const {
    while (isBlank(m_bytes[at]))
        ++at;
    return at;
}

/// Behind the closing quote of the string that begins at `at`.
std::uint32_t JsonText::stringEnd(std::uint32_t at) const {
    const char* const begin = m_bytes.data() + at;
    const char* quote = begin;
    while (true) {
        ++quote;
        quote = static_cast<const char*>(
            std::memchr(quote, '"', static_cast<std::size_t>(m_bytes.data() + m_bytes.size() - quote)));
        const char* before = quote;
        while (before[-1] == '\\')
            --before;
        if ((quote - before) % 2 == 0) return static_cast<std::uint32_t>(quote - m_bytes.data() + 1);
    }
}

/// Notes where each array and object of the sound text ends.
void JsonText::measure() {
    std::vector<std::uint32_t> open;
    for (std::uint32_t at = m_root; at < m_bytes.size(); ++at) {
        switch (m_bytes[at]) {
        case '"':
            at = stringEnd(at) - 1;
            break;
        case '{':
        case '[':
            open.push_back(static_cast<std::uint32_t>(m_containers.size()));
            m_containers.push_back({});
            break;
        case '}':
        case ']':
            m_containers[open.back()] = {at + 1, static_cast<std::uint32_t>(m_containers.size())};
            open.pop_back();
            break;
        default:
            break;
        }
        if (open.empty()) return; // only blanks follow the root
    }
}

nlohmann::json treeOf(const JsonValue& value) {
    return nlohmann::json::parse(value.raw());
}

std::string pointerTo(const std::string& parent, std::string_view key) {
    std::string path = parent + "/";
    for (const char c : key) {
        if (c == '~')
            path += "~0";
        else if (c == '/')
            path += "~1";
        else
            path += c;
    }
    return path;
}

std::string pointerTo(const std::string& parent, std::size_t index) {
    return parent + "/" + std::to_string(index);
}

} // namespace meyar::exchange
