// What the chapters are written into: the blocks so far, the numbers of tables and figures, and the assessment at hand.
#pragma once

#include "method/results.h"
#include "model/assessment.h"
#include "model/wording.h"
#include "report/report.h"

#include <string>
#include <utility>
#include <vector>

namespace meyar::report {

class Writing {
public:
    Writing(const model::Assessment& itsAssessment, const method::Results& itsResults, const model::Wording& itsWording)
        : assessment(itsAssessment), results(itsResults), wording(itsWording) {}

    const model::Assessment& assessment;
    const method::Results& results;
    const model::Wording& wording;
    std::vector<Block> blocks;

    const model::Framework& framework() const { return assessment.framework; }
    const std::string& local(const model::LocalText& text) const { return text.in(wording.language()); }
    const std::string& letter(std::size_t recommendation) const {
        return framework().recommendations[recommendation].letter.text();
    }

    void heading(int level, std::string text) { blocks.emplace_back(Heading{level, std::move(text)}); }
    void body(std::string text) { paragraph(Paragraph::Style::Body, std::move(text)); }
    void note(std::string text) { paragraph(Paragraph::Style::Note, std::move(text)); }
    /// Numbers the caption and takes the table; one without rows is left out.
    void table(Table table);
    void figure(Figure figure);

private:
    void paragraph(Paragraph::Style style, std::string text);

    int m_tables = 0;
    int m_figures = 0;
};

/// Plain text as one run.
Text plain(std::string text);
TableCell headerCell(std::string text, TableCell::Align align = TableCell::Align::Left);
TableCell bodyCell(std::string text, TableCell::Align align = TableCell::Align::Left);

/// Where a citation of the source leads to in the bibliography.
std::string anchorOf(const model::SourceId& source);

} // namespace meyar::report
