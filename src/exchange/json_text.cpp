#include "exchange/json_text.h"

#include <algorithm>

namespace meyar::exchange {

using model::Finding;
using model::Severity;
using nlohmann::json;

namespace {

/// Our formats nest nine deep; the limit keeps every walk over the tree shallow.
constexpr std::size_t deepest = 64;

/// Builds the tree from the parser's events and keeps the place of each, so that faults can name it.
class TreeBuilder {
public:
    explicit TreeBuilder(std::string_view text) : m_text(text) {}

    bool null() { return put(nullptr) != nullptr; }
    bool boolean(bool value) { return put(value) != nullptr; }
    bool number_integer(std::int64_t value) { return put(value) != nullptr; }
    bool number_unsigned(std::uint64_t value) { return put(value) != nullptr; }
    bool number_float(double value, const std::string&) { return put(value) != nullptr; }
    bool binary(json::binary_t&) { return false; }
    bool string(std::string& value) {
        if (value.find('\0') != std::string::npos) report("nul_in_text", here());
        return put(std::move(value)) != nullptr;
    }

    bool start_object(std::size_t) { return open(json::object()); }
    bool start_array(std::size_t) { return open(json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        Frame& frame = m_open.back();
        frame.key = name;
        if (frame.container->contains(name)) report("duplicate_key", here());
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) {
        const std::string_view before = m_text.substr(0, std::min(m_text.size(), position == 0 ? 0 : position - 1));
        const auto lines = std::count(before.begin(), before.end(), '\n');
        const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        const std::string_view line = before.substr(lineStart);
        // Columns are counted in characters: a byte that continues a UTF-8 sequence starts none.
        const auto column = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
        m_faults.push_back({Severity::Error,
                            "bad_json",
                            "",
                            {{"line", std::to_string(lines + 1)}, {"column", std::to_string(column + 1)}}});
        return false;
    }

    ParsedJson take() { return {std::move(m_root), std::move(m_faults)}; }

private:
    struct Frame {
        json* container;
        std::string key; ///< of the member now read, in an object
    };

    /// The place of the value that comes next. The containers it lies in already count in theirs, it does not yet.
    std::string here() const {
        std::string path;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const Frame& frame = m_open[i];
            const std::size_t begun = i + 1 < m_open.size() ? 1 : 0;
            path = frame.container->is_object() ? pointerTo(path, frame.key)
                                                : pointerTo(path, frame.container->size() - begun);
        }
        return path;
    }

    void report(std::string code, std::string place) {
        m_faults.push_back({Severity::Error, std::move(code), std::move(place), {}});
    }

    json* put(json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Frame& frame = m_open.back();
        if (frame.container->is_object()) return &((*frame.container)[frame.key] = std::move(value));
        frame.container->push_back(std::move(value));
        return &frame.container->back();
    }

    bool open(json container) {
        if (m_open.size() == deepest) {
            m_faults.push_back({Severity::Error, "too_deep", here(), {{"limit", std::to_string(deepest)}}});
            return false;
        }
        json* const place = put(std::move(container));
        m_open.push_back({place, {}});
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    json m_root;
    std::vector<Frame> m_open;
    std::vector<Finding> m_faults;
};

} // namespace

ParsedJson parseJson(std::string_view text) {
    TreeBuilder builder(text);
    json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
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
