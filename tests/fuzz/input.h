// Takes the bytes of an input from the front; zeros past the end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace meyar::fuzz {

class Input {
public:
    explicit Input(std::string_view bytes) : m_left(bytes) {}
    bool done() const { return m_left.empty(); }
    std::size_t byte() {
        if (m_left.empty()) return 0;
        const auto value = static_cast<unsigned char>(m_left.front());
        m_left.remove_prefix(1);
        return value;
    }
    /// Of the length that its first byte says.
    std::string_view text() {
        const std::size_t said = byte(); // on its own: it takes from what is left
        const std::size_t length = std::min(said, m_left.size());
        const std::string_view taken = m_left.substr(0, length);
        m_left.remove_prefix(length);
        return taken;
    }
    std::string_view rest() {
        const std::string_view taken = m_left;
        m_left = {};
        return taken;
    }

private:
    std::string_view m_left;
};

} // namespace meyar::fuzz
