// What a series of trials found: how many there were, and how many of them ended in which evil.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace meyar::faults {

class Figures {
public:
    /// "kills" and the names of what must not happen, in the order they are printed.
    Figures(std::string what, const std::vector<std::string>& evils) : m_what(std::move(what)) {
        for (const std::string& evil : evils)
            m_bad.emplace_back(evil, 0);
    }

    void tried() { ++m_tried; }
    void bad(const std::string& evil, const std::string& why) {
        for (auto& [name, count] : m_bad)
            if (name == evil) ++count;
        if (m_notes.size() < 20) m_notes.push_back(evil + ": " + why);
    }

    std::int64_t count() const { return m_tried; }
    std::int64_t of(const std::string& evil) const {
        for (const auto& [name, count] : m_bad)
            if (name == evil) return count;
        return 0;
    }
    bool clean() const {
        for (const auto& [name, count] : m_bad)
            if (count != 0) return false;
        return true;
    }
    /// "kills 1047, lost 0, half 0, litter 82"
    std::string line() const {
        std::string out = m_what + " " + std::to_string(m_tried);
        for (const auto& [name, count] : m_bad)
            out += ", " + name + " " + std::to_string(count);
        return out;
    }
    /// The line, and below it the first twenty evils with what repeats them.
    std::string report() const {
        std::string out = line();
        for (const std::string& note : m_notes)
            out += "\n  " + note;
        return out;
    }

private:
    std::string m_what;
    std::int64_t m_tried = 0;
    std::vector<std::pair<std::string, std::int64_t>> m_bad;
    std::vector<std::string> m_notes;
};

} // namespace meyar::faults
