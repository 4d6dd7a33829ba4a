// The last door before a terminal: whatever is printed passes through printable() (utf8.h), line by line.
#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace meyar::cli {

class Terminal : public std::ostream {
public:
    explicit Terminal(std::ostream& target) : std::ostream(nullptr), m_lines(target) { rdbuf(&m_lines); }
    ~Terminal() override { flush(); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

private:
    /// Holds a line until it is whole, since a character may come in pieces.
    class Lines : public std::streambuf {
    public:
        explicit Lines(std::ostream& target) : m_target(target) {}

    protected:
        int_type overflow(int_type next) override;
        std::streamsize xsputn(const char* text, std::streamsize size) override;
        int sync() override; ///< -1 when the target did not take it

    private:
        void add(std::string_view text);

        std::ostream& m_target;
        std::string m_line;
    };

    Lines m_lines;
};

} // namespace meyar::cli
