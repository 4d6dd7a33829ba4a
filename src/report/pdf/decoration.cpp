#include "report/pdf/decoration.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace meyar::report {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}
bool isDelimiter(char c) {
    return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}
/// Names of operators begin with a letter or a quote; numbers do not.
bool beginsOperator(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
}

/// Operators that begin something visible; those of the graphics state may stand before the mark.
bool beginsDrawing(std::string_view operation) {
    static constexpr std::array<std::string_view, 5> drawing{"m", "re", "BT", "Do", "sh"};
    return std::find(drawing.begin(), drawing.end(), operation) != drawing.end();
}

/// Cuts a content stream into statements: operands and the operator after them.
class Statements {
public:
    explicit Statements(std::string_view content) : m_content(content) {}

    std::string_view text;      ///< the statement with the space before it
    std::string_view operation; ///< empty for what is left at the end

    /// The next statement; false at the end.
    bool next() {
        const std::size_t begin = m_at;
        operation = {};
        while (m_at < m_content.size() && operation.empty())
            token();
        text = m_content.substr(begin, m_at - begin);
        return !text.empty();
    }

private:
    void token() {
        const char c = m_content[m_at];
        if (c == '(') return string();
        if (c == '<' && m_content.substr(m_at, 2) != "<<") return skipTo('>');
        if (c == '%') return skipTo('\n');
        if (isSpace(c) || isDelimiter(c)) {
            ++m_at;
            if (c == '/') word();
            return;
        }
        const std::size_t begin = m_at;
        word();
        const std::string_view read = m_content.substr(begin, m_at - begin);
        if (beginsOperator(c) && read != "true" && read != "false" && read != "null") operation = read;
    }

    void word() {
        while (m_at < m_content.size() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at]))
            ++m_at;
    }

    void skipTo(char end) { m_at = std::min(m_content.find(end, m_at), m_content.size() - 1) + 1; }

    /// Parentheses nest, and a backslash takes the next character with it.
    void string() {
        int depth = 0;
        do {
            const char c = m_content[m_at];
            if (c == '\\') ++m_at;
            if (c == '(') ++depth;
            if (c == ')') --depth;
            ++m_at;
        } while (depth > 0 && m_at < m_content.size());
        m_at = std::min(m_at, m_content.size());
    }

    std::string_view m_content;
    std::size_t m_at = 0;
};

} // namespace

std::string markDecoration(std::string_view content) {
    std::string out;
    out.reserve(content.size() + content.size() / 8);
    int depth = 0;       // of marked content
    bool inside = false; // a decoration that we have opened
    Statements statements(content);
    while (statements.next()) {
        const bool opens = statements.operation == "BDC" || statements.operation == "BMC";
        if (inside && opens) {
            out += "\nEMC";
            inside = false;
        }
        if (depth == 0 && !inside && beginsDrawing(statements.operation)) {
            out += "\n/Artifact BMC\n";
            inside = true;
        }
        out += statements.text;
        if (opens) ++depth;
        if (statements.operation == "EMC") --depth;
    }
    if (inside) out += "\nEMC\n";
    return out;
}

} // namespace meyar::report
