#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace meyar::report {

/// Marks what a page draws outside any marked content as decoration (/Artifact), as a tagged PDF must (ISO 32000-1,
/// 14.8.2.2): headers and footers, rules, grounds. Cairo 1.16 leaves it unmarked.
class MarkDecoration : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void statement(const std::string& operation);
    void flushUnmarked();

    std::string m_statement; ///< operands so far
    std::string m_unmarked;  ///< statements outside marked content, from the first that draws
    int m_depth = 0;
    bool m_draws = false;
};

} // namespace meyar::report
