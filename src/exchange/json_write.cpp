#include "exchange/json_write.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace meyar::exchange {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 16;

bool needsNoEscape(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

} // namespace

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    m_block += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::put(std::string_view text) {
    separate();
    quote(text);
}

void JsonWriter::put(std::int64_t number) {
    separate();
    m_block += std::to_string(number);
}

void JsonWriter::put(bool value) {
    separate();
    m_block += value ? "true" : "false";
}

void JsonWriter::put(const model::LocalText& text) {
    openObject();
    for (const model::Language language : model::allLanguages) {
        if (!text.exactly(language).empty()) member(model::code(language), text.exactly(language));
    }
    closeObject();
}

void JsonWriter::finish() {
    m_block += '\n';
    m_sink(m_block);
    m_block.clear();
}

void JsonWriter::open(char bracket) {
    separate();
    m_block += bracket;
    m_filled.push_back(false);
}

void JsonWriter::close(char bracket) {
    const bool filled = m_filled.back();
    m_filled.pop_back();
    if (filled) newLine();
    m_block += bracket;
}

/// What stands between a value and the one before it.
void JsonWriter::separate() {
    giveFullBlock();
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_filled.empty()) return;
    if (m_filled.back()) m_block += ',';
    m_filled.back() = true;
    newLine();
}

void JsonWriter::newLine() {
    m_block += '\n';
    m_block.append(2 * m_filled.size(), ' ');
}

void JsonWriter::quote(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), needsNoEscape)) {
        m_block += '"';
        m_block += text;
        m_block += '"';
    } else {
        m_block += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
}

void JsonWriter::giveFullBlock() {
    if (m_block.size() < blockSize) return;
    m_sink(m_block);
    m_block.clear();
}

} // namespace meyar::exchange
