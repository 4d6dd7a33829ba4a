#include "report/pdf/decoration.h"

#include <array>
#include <string_view>

namespace meyar::report {

namespace {

/// Operators that begin something visible; those of the graphics state may stand before the mark.
bool beginsDrawing(std::string_view operation) {
    static constexpr std::array<std::string_view, 6> drawing{"m", "re", "BT", "Do", "sh", "BI"};
    for (const std::string_view known : drawing) {
        if (operation == known) return true;
    }
    return false;
}

} // namespace

void MarkDecoration::handleToken(const QPDFTokenizer::Token& token) {
    m_statement += token.getRawValue();
    if (token.getType() == QPDFTokenizer::tt_word) statement(token.getValue());
}

void MarkDecoration::statement(const std::string& operation) {
    if (operation == "BDC" || operation == "BMC") {
        if (m_depth == 0) flushUnmarked();
        ++m_depth;
    }
    if (m_depth > 0) {
        write(m_statement);
        if (operation == "EMC") --m_depth;
    } else {
        m_draws = m_draws || beginsDrawing(operation);
        m_draws ? void(m_unmarked += m_statement) : write(m_statement);
    }
    m_statement.clear();
}

void MarkDecoration::flushUnmarked() {
    if (m_draws) write("\n/Artifact BMC" + m_unmarked + "\nEMC\n");
    m_unmarked.clear();
    m_draws = false;
}

void MarkDecoration::handleEOF() {
    m_unmarked += m_statement;
    if (!m_draws) write(m_unmarked);
    flushUnmarked();
}

} // namespace meyar::report
