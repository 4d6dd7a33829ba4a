#include "model/source_uses.h"
#include "report/content/chapters.h"

#include <algorithm>
#include <cctype>

namespace meyar::report {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Numbers inside names in the order of their values: "Aze 4" before "Aze 30".
bool comesBefore(const model::SourceId& left, const model::SourceId& right) {
    const std::string& a = left.text();
    const std::string& b = right.text();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
            ++i;
            ++j;
            continue;
        }
        const std::size_t endA = std::min(a.find_first_not_of("0123456789", i), a.size());
        const std::size_t endB = std::min(b.find_first_not_of("0123456789", j), b.size());
        if (endA - i != endB - j) return endA - i < endB - j;
        const int order = a.compare(i, endA - i, b, j, endB - j);
        if (order != 0) return order < 0;
        i = endA;
        j = endB;
    }
    return a.size() - i < b.size() - j;
}

std::vector<model::SourceId> citedSources(const model::Assessment& assessment) {
    std::vector<model::SourceId> ordered;
    for (const auto& [id, use] : model::sourceUses(assessment))
        ordered.push_back(id);
    std::stable_sort(ordered.begin(), ordered.end(), comesBefore);
    return ordered;
}

/// What stands after the id: "Author, Title, 2014 (document)."
Text entry(const Writing& writing, const model::SourceId& id) {
    const auto place = writing.assessment.findSource(id);
    if (!place) return {Run{" " + writing.wording("report.unlisted") + ".", false, true}};
    const model::Source& source = writing.assessment.sources[*place];
    if (source.confidential) return {Run{" " + writing.wording("report.confidential") + ".", false, true}};
    Text text{Run{" "}};
    if (!source.author.empty()) text.front().text += source.author + ", ";
    text.push_back(Run{source.title, false, true});
    std::string rest = source.year ? ", " + std::to_string(*source.year) : "";
    rest += " (" + writing.wording("source." + std::string(model::text(source.kind))) + ").";
    text.push_back(Run{std::move(rest)});
    return text;
}

} // namespace

void writeBibliography(Writing& writing) {
    writing.heading(1, writing.wording("report.bibliography"));
    const auto cited = citedSources(writing.assessment);
    if (cited.empty()) return writing.body(writing.wording("report.no_sources"));
    for (const model::SourceId& id : cited) {
        Paragraph paragraph{Paragraph::Style::Body, {Run{id.text() + ".", true}}};
        paragraph.anchor = anchorOf(id);
        for (Run& run : entry(writing, id))
            paragraph.text.push_back(std::move(run));
        writing.blocks.emplace_back(std::move(paragraph));
    }
}

} // namespace meyar::report
