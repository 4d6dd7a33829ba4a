#include "model/source_uses.h"
#include "report/content/chapters.h"
#include "report/findings.h"

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

/// What stands after the id: "Author, Title, 2014 (document)."
Text wordsOf(const model::Assessment& assessment, const model::Wording& wording, std::optional<std::size_t> place) {
    if (!place) return {Run{" " + wording("report.unlisted") + ".", false, true}};
    const model::Source& source = assessment.sources[*place];
    if (source.confidential) return {Run{" " + wording("report.confidential") + ".", false, true}};
    Text text{Run{" "}};
    if (!source.author.empty()) text.front().text += source.author + ", ";
    text.push_back(Run{source.title, false, true});
    std::string rest = source.year ? ", " + std::to_string(*source.year) : "";
    rest += " (" + wording("source." + std::string(model::text(source.kind))) + ").";
    text.push_back(Run{std::move(rest)});
    return text;
}

std::vector<BibliographyEntry> entries(const model::Assessment& assessment, const model::Wording& wording,
                                       std::vector<model::SourceId> sources) {
    std::stable_sort(sources.begin(), sources.end(), comesBefore);
    std::vector<BibliographyEntry> made;
    for (model::SourceId& id : sources) {
        const auto place = assessment.findSource(id);
        BibliographyEntry entry{id, place.has_value(), {Run{id.text() + (id.text().ends_with('.') ? "" : "."), true}}};
        for (Run& run : wordsOf(assessment, wording, place))
            entry.text.push_back(std::move(run));
        made.push_back(std::move(entry));
    }
    return made;
}

} // namespace

std::vector<BibliographyEntry> bibliography(const model::Assessment& assessment, const model::Wording& wording) {
    std::vector<model::SourceId> cited;
    for (const auto& [id, use] : model::sourceUses(assessment))
        cited.push_back(id);
    return entries(assessment, wording, std::move(cited));
}

std::vector<BibliographyEntry> citedNowhere(const model::Assessment& assessment, const model::Wording& wording) {
    const auto uses = model::sourceUses(assessment);
    std::vector<model::SourceId> idle;
    for (const model::Source& source : assessment.sources) {
        if (!uses.contains(source.id)) idle.push_back(source.id);
    }
    return entries(assessment, wording, std::move(idle));
}

void writeBibliography(Writing& writing) {
    writing.heading(1, writing.wording("report.bibliography"));
    std::vector<BibliographyEntry> cited = bibliography(writing.assessment, writing.wording);
    if (cited.empty()) return writing.body(writing.wording("report.no_sources"));
    for (BibliographyEntry& entry : cited) {
        Paragraph paragraph{Paragraph::Style::Body, std::move(entry.text)};
        paragraph.anchor = anchorOf(entry.source);
        writing.blocks.emplace_back(std::move(paragraph));
    }
}

} // namespace meyar::report
