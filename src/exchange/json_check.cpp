// The one reading through of a JSON text: is it sound?
#include "exchange/json_text.h"

#include "model/noncharacter.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_set>

namespace meyar::exchange {

using nlohmann::json;

namespace {

/// Our formats nest nine deep; the limit keeps every walk over the text shallow.
constexpr std::size_t deepest = 64;

/// The keys of one object. Most have a few: they are compared one by one.
class Keys {
public:
    void clear() {
        m_few = 0;
        m_many.clear();
    }
    std::size_t size() const { return m_few + m_many.size(); }
    bool add(const std::string& key) {
        const auto end = m_list.begin() + static_cast<std::ptrdiff_t>(m_few);
        if (std::find(m_list.begin(), end, key) != end) return false;
        if (m_few == few) return m_many.insert(key).second;
        if (m_few == m_list.size())
            m_list.push_back(key);
        else
            m_list[m_few] = key; // into memory that an earlier object has left
        ++m_few;
        return true;
    }

private:
    static constexpr std::size_t few = 16;
    std::vector<std::string> m_list;
    std::size_t m_few = 0;
    std::unordered_set<std::string> m_many;
};

/// Takes the parser's events and keeps the place of each, so that faults can name it.
class Check {
public:
    Check(std::string_view text, Faults& faults) : m_text(text), m_faults(faults), m_frames(deepest) {}

    bool null() { return begun(); }
    bool boolean(bool) { return begun(); }
    bool number_integer(std::int64_t) { return begun(); }
    bool number_unsigned(std::uint64_t) { return begun(); }
    bool number_float(double, const std::string&) { return begun(); }
    bool binary(json::binary_t&) { return false; }
    bool string(const std::string& value) {
        if (value.find('\0') != std::string::npos) report("nul_in_text");
        if (auto fault = model::noncharacterIn(value, {}))
            m_faults.add(fault->code, here(m_open), std::move(fault->values));
        return begun();
    }

    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string& name) {
        Frame& frame = m_frames[m_open - 1];
        frame.key = name;
        if (!frame.keys.add(name)) report("duplicate_key");
        if (frame.keys.size() <= JsonText::mostMembers) return true;
        m_faults.add("too_long", here(m_open - 1), {{"limit", std::to_string(JsonText::mostMembers)}});
        return false;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) {
        notJson(std::min(m_text.size(), position == 0 ? 0 : position - 1));
        return false;
    }
    /// From that byte on.
    void notJson(std::size_t at) {
        const std::string_view before = m_text.substr(0, at);
        const auto lines = std::count(before.begin(), before.end(), '\n');
        const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        const std::string_view line = before.substr(lineStart);
        // Columns are counted in characters: a byte that continues a UTF-8 sequence starts none.
        const auto column = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
        m_faults.add("bad_json", "", {{"line", std::to_string(lines + 1)}, {"column", std::to_string(column + 1)}});
    }

private:
    struct Frame {
        bool object = false;
        std::size_t items = 0; ///< begun so far, in an array
        std::string key;       ///< of the member now read, in an object
        Keys keys;
    };

    /// The place of the value that comes next in the innermost of `depth` containers. Those it lies in count already
    /// in theirs, it does not yet.
    std::string here(std::size_t depth) const {
        std::string path;
        for (std::size_t i = 0; i < depth; ++i) {
            const Frame& frame = m_frames[i];
            const std::size_t begun = i + 1 < m_open ? 1 : 0;
            path = frame.object ? pointerTo(path, frame.key) : pointerTo(path, frame.items - begun);
        }
        return path;
    }

    void report(const char* code) {
        if (m_faults.full()) return m_faults.countUnlisted();
        m_faults.add(code, here(m_open));
    }

    bool begun() {
        if (m_open > 0) ++m_frames[m_open - 1].items;
        return true;
    }

    bool open(bool object) {
        if (m_open == deepest) {
            m_faults.add("too_deep", here(m_open), {{"limit", std::to_string(deepest)}});
            return false;
        }
        begun();
        Frame& frame = m_frames[m_open++];
        frame.object = object;
        frame.items = 0;
        frame.keys.clear();
        return true;
    }

    bool close() {
        --m_open;
        return true;
    }

    std::string_view m_text;
    Faults& m_faults;
    std::vector<Frame> m_frames; ///< the first m_open of them are in use; their memory is used again
    std::size_t m_open = 0;
};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

JsonText::JsonText(std::string_view bytes) : m_bytes(bytes) {
    constexpr std::size_t longest = std::numeric_limits<std::uint32_t>::max() - 1; // places are 32 bits
    if (bytes.size() > longest) {
        m_faults.add("too_long", "", {{"limit", std::to_string(longest)}});
        return;
    }
    Check check(bytes, m_faults);
    json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &check);
    if (!sound()) return;
    // The parser takes a NUL for the end, and would pass whatever follows it.
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) check.notJson(nul);
    if (!sound()) return;
    m_root = blanksSkipped(bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    measure();
}

} // namespace meyar::exchange
