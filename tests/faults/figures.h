// What a series of trials found: how many there were, and how many of them ended in which fault.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace meyar::faults {

class Figures {
public:
    /// "kills" and the names of what must not happen, in the order they are printed.
    Figures(std::string what, const std::vector<std::string>& faults) : m_what(std::move(what)) {
        for (const std::string& fault : faults)
            m_bad.emplace_back(fault, 0);
    }

    void tried() { ++m_tried; }
    void bad(const std::string& fault, const std::string& why) {
        for (auto& [name, count] : m_bad)
            if (name == fault) ++count;
        if (m_notes.size() < 20) m_notes.push_back(fault + ": " + why);
    }

    std::int64_t count() const { return m_tried; }
    std::int64_t of(const std::string& fault) const {
        for (const auto& [name, count] : m_bad)
            if (name == fault) return count;
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
    const std::string& worst() const { return m_bad.front().first; } ///< the first of the faults

    /// For another process, which adds them to its own.
    std::string serialised() const {
        std::string out = std::to_string(m_tried) + "\n";
        for (const auto& [name, count] : m_bad)
            out += std::to_string(count) + "\n";
        for (std::string note : m_notes) {
            std::replace(note.begin(), note.end(), '\n', ' ');
            out += note + "\n";
        }
        return out;
    }
    void add(const std::string& serialised) {
        std::istringstream in(serialised);
        const auto number = [&] {
            std::string line;
            std::getline(in, line);
            return static_cast<std::int64_t>(std::strtoll(line.c_str(), nullptr, 10));
        };
        m_tried += number();
        for (auto& [name, count] : m_bad)
            count += number();
        for (std::string line; std::getline(in, line);)
            if (m_notes.size() < 20) m_notes.push_back(line);
    }

    /// The line, and below it the first twenty faults with what repeats them.
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
