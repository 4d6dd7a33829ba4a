#include "report/findings.h"

#include "report/content/markdown.h"
#include "report/content/writing.h"

#include <iterator>

namespace meyar::report {

namespace {

/// A text as one item of a list: what follows its first paragraph is part of it, its own lists a step further in. A
/// text that begins with a list is the items of that.
void appendItem(std::string_view text, std::vector<Block>& blocks) {
    bool begins = true, further = false;
    for (Block& block : fromMarkdown(text)) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->style == Paragraph::Style::ListItem) {
                paragraph->depth += further ? 1 : 0;
            } else {
                paragraph->style = Paragraph::Style::ListItem;
                paragraph->continues = !begins;
                further = true;
            }
        }
        blocks.push_back(std::move(block));
        begins = false;
    }
    if (begins) blocks.emplace_back(Paragraph{Paragraph::Style::ListItem, {}});
}

} // namespace

std::vector<Block> sectionBlocks(const model::Section& section, model::Language language) {
    std::vector<Block> blocks{Heading{3, section.heading.in(language)}};
    std::vector<Block> text = fromMarkdown(section.text.in(language));
    std::move(text.begin(), text.end(), std::back_inserter(blocks));
    return blocks;
}

std::vector<Block> detailBlocks(const model::DetailedRecommendation& detail, model::Language language) {
    std::vector<Block> blocks{Heading{3, detail.theme.in(language)}};
    for (const model::LocalText& item : detail.items)
        appendItem(item.in(language), blocks);
    return blocks;
}

std::optional<model::SourceId> citedBy(const Run& run) {
    const std::string mark = anchorOf(model::SourceId{});
    if (!run.reference || !run.target.starts_with(mark)) return std::nullopt;
    return model::SourceId{run.target.substr(mark.size())};
}

} // namespace meyar::report
