#include "report/findings.h"

#include "report/content/markdown.h"
#include "report/content/writing.h"

#include <iterator>

namespace meyar::report {

std::vector<Block> sectionBlocks(const model::Section& section, model::Language language) {
    std::vector<Block> blocks{Heading{3, section.heading.in(language)}};
    std::vector<Block> text = fromMarkdown(section.text.in(language));
    std::move(text.begin(), text.end(), std::back_inserter(blocks));
    return blocks;
}

std::vector<Block> detailBlocks(const model::DetailedRecommendation& detail, model::Language language) {
    std::vector<Block> blocks{Heading{3, detail.theme.in(language)}};
    for (const model::LocalText& item : detail.items)
        blocks.emplace_back(Paragraph{Paragraph::Style::ListItem, plain(item.in(language))});
    return blocks;
}

std::optional<model::SourceId> citedBy(const Run& run) {
    const std::string mark = anchorOf(model::SourceId{});
    if (!run.reference || !run.target.starts_with(mark)) return std::nullopt;
    return model::SourceId{run.target.substr(mark.size())};
}

} // namespace meyar::report
