// JSON out, piece by piece: keys in the order they are given, two-space indent, a final newline.
#pragma once

#include "files/whole_file.h"
#include "model/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::exchange {

/// Writes one value as nlohmann's dump(2) does. Bytes that are not UTF-8 become U+FFFD: a text that came from elsewhere
/// never stops an export. Only a block of the bytes is held at a time.
class JsonWriter {
public:
    explicit JsonWriter(const files::Sink& sink) : m_sink(sink) {}

    void openObject() { open('{'); }
    void closeObject() { close('}'); }
    void openArray() { open('['); }
    void closeArray() { close(']'); }
    JsonWriter& key(std::string_view name); ///< the member's value comes next

    void put(std::string_view text);
    void put(const std::string& text) { put(std::string_view(text)); }
    void put(const char* text) { put(std::string_view(text)); }
    void put(std::int64_t number);
    void put(int number) { put(std::int64_t{number}); }
    void put(bool value);
    void put(const model::LocalText& text); ///< the languages that it has, in the order az, en, ru

    template <class Value>
    void member(std::string_view name, const Value& value) {
        key(name).put(value);
    }

    /// The final newline; gives the last block.
    void finish();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void newLine();
    void quote(std::string_view text);
    void giveFullBlock();

    const files::Sink& m_sink;
    std::string m_block;
    std::vector<bool> m_filled; ///< for each open object or array: does it have an item yet?
    bool m_afterKey = false;
};

} // namespace meyar::exchange
