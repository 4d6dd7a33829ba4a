#include "method/traceability.h"

#include "model/citation_field.h"
#include "model/source_uses.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace meyar::method {

namespace {

/// A flag a cell, in framework order: true where a link of the recommendation leads.
std::vector<bool> linkedCells(const model::Framework& framework, const model::Recommendation& recommendation) {
    std::vector<bool> linked(framework.cellCount(), false);
    for (const model::Link& link : recommendation.links) {
        const auto indicator = framework.findIndicator(link.indicator);
        if (!indicator) continue;
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
            if (link.covers(slot)) linked[*indicator * model::cellsPerIndicator + slot] = true;
        }
    }
    return linked;
}

bool isHidden(const Unseen& hidden, std::size_t cell) {
    return !hidden.empty() && hidden[cell];
}

// What stands round a name in plain text: a dash or a quotation mark beyond ASCII ends a name, so only ASCII goes on.
bool continuesName(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool beginsName(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const char before = text[at - 1];
    if (continuesName(before) || before == '/') return false;
    return !(before == '.' && at >= 2 && isDigit(text[at - 2])); // 3.1.2
}

/// What follows the number of an indicator keeps it one: no digit, no percentage.
bool endsName(std::string_view rest) {
    if (rest.empty()) return true;
    if (continuesName(rest[0])) return false;
    if (rest[0] == '.' && rest.size() > 1 && isDigit(rest[1])) return false;
    for (const std::string_view space : {"\u00a0", "\u202f", " "})
        if (rest.starts_with(space)) rest.remove_prefix(space.size());
    return !rest.starts_with('%');
}

/// After the number of an indicator, "/F2" names its cell, "/F" its track and nothing the whole of it.
bool tailNames(std::string_view rest, const model::CellId& cell) {
    const bool track = rest.size() >= 2 && rest[0] == '/' && (rest[1] == 'F' || rest[1] == 'O');
    if (!track) return endsName(rest);
    if ((rest[1] == 'F') != (cell.track == model::Track::Framework)) return false;
    rest.remove_prefix(2);
    const bool level = !rest.empty() && (rest[0] == '1' || rest[0] == '2');
    if (!level) return endsName(rest);
    return rest[0] - '0' == static_cast<int>(cell.level) && endsName(rest.substr(1));
}

/// What a section says, read once for many cells.
struct Read {
    explicit Read(const model::Section& section) {
        for (const model::Language language : model::allLanguages) {
            words.push_back(section.heading.exactly(language));
            for (const model::TextPiece& piece : model::splitCitationFields(section.text.exactly(language)))
                if (const auto* plain = std::get_if<std::string>(&piece)) words.push_back(*plain);
        }
        const std::vector<model::SourceId> named = model::citedIn(section);
        cited.insert(named.begin(), named.end());
    }

    bool tellsOf(const model::Cell& recorded, const model::CellId& cell) const {
        const auto isCited = [&](const model::Citation& citation) { return cited.contains(citation.source); };
        const auto names = [&](const std::string& text) { return namesCell(text, cell); };
        return std::any_of(recorded.citations.begin(), recorded.citations.end(), isCited) ||
               std::any_of(words.begin(), words.end(), names);
    }

    std::vector<std::string> words;
    std::set<model::SourceId> cited;
};

} // namespace

AnsweredGaps gapsAnsweredBy(const model::Framework& framework, const Results& results, std::size_t recommendation,
                            const Unseen& hidden) {
    const std::vector<bool> linked = linkedCells(framework, framework.recommendations[recommendation]);
    AnsweredGaps answered;
    answered.linked = static_cast<std::size_t>(std::count(linked.begin(), linked.end(), true));
    for (const Gap& gap : results.gaps.gaps) {
        if (linked[gap.cell] && !isHidden(hidden, gap.cell)) answered.gaps.push_back(&gap);
    }
    for (const Gap& gap : results.gaps.evidenceNeeded) {
        if (linked[gap.cell] && !isHidden(hidden, gap.cell)) ++answered.unknown;
    }
    for (std::size_t cell = 0; cell < linked.size(); ++cell) {
        if (linked[cell] && isHidden(hidden, cell)) answered.hidden.push_back(cell);
    }
    return answered;
}

std::vector<const RankedItem*> recommendationsFor(const model::Framework& framework, const Results& results,
                                                  std::size_t cell) {
    const model::CellId id = framework.cellAt(cell);
    const auto answers = [&](const model::Link& link) {
        return link.indicator == id.indicator && link.covers(model::slot(id.track, id.level));
    };
    std::vector<const RankedItem*> found;
    for (const RankedItem& item : results.ranking.items) {
        const auto& links = framework.recommendations[item.recommendation].links;
        if (std::any_of(links.begin(), links.end(), answers)) found.push_back(&item);
    }
    return found;
}

Paragraphs paragraphsOn(const model::Assessment& assessment, std::size_t cell) {
    return paragraphsOn(assessment, std::vector{cell});
}

Paragraphs paragraphsOn(const model::Assessment& assessment, const std::vector<std::size_t>& cells) {
    const model::Framework& framework = assessment.framework;
    std::map<model::AreaId, std::vector<std::size_t>> byArea;
    for (const std::size_t cell : cells)
        byArea[framework.indicators[cell / model::cellsPerIndicator].area].push_back(cell);
    Paragraphs found;
    for (std::size_t place = 0; place < assessment.sections.size(); ++place) {
        const auto area = byArea.find(assessment.sections[place].area);
        if (area == byArea.end()) continue;
        const Read read(assessment.sections[place]);
        const auto told = [&](std::size_t cell) {
            return read.tellsOf(assessment.cells[cell], framework.cellAt(cell));
        };
        if (std::any_of(area->second.begin(), area->second.end(), told)) found.sections.push_back(place);
    }
    for (std::size_t place = 0; place < assessment.detailed.size(); ++place)
        if (byArea.contains(assessment.detailed[place].area)) found.themes.push_back(place);
    return found;
}

std::vector<const Gap*> gapsIn(const model::Framework& framework, const Results& results, const model::AreaId& area,
                               const Unseen& hidden) {
    std::vector<const Gap*> found;
    for (const Gap& gap : results.gaps.gaps) {
        if (framework.indicators[gap.cell / model::cellsPerIndicator].area == area && !isHidden(hidden, gap.cell))
            found.push_back(&gap);
    }
    return found;
}

std::vector<const Gap*> gapsToldIn(const model::Assessment& assessment, const Results& results,
                                   const model::Section& section, const Unseen& hidden) {
    const Read read(section);
    std::vector<const Gap*> told = gapsIn(assessment.framework, results, section.area, hidden);
    std::erase_if(told, [&](const Gap* gap) {
        return !read.tellsOf(assessment.cells[gap->cell], assessment.framework.cellAt(gap->cell));
    });
    return told;
}

bool namesCell(std::string_view text, const model::CellId& cell) {
    const std::string& indicator = cell.indicator.text();
    for (auto at = text.find(indicator); at != std::string_view::npos; at = text.find(indicator, at + 1)) {
        if (beginsName(text, at) && tailNames(text.substr(at + indicator.size()), cell)) return true;
    }
    return false;
}

Orphans orphans(const model::Framework& framework, const Results& results, const Unseen& hidden) {
    Orphans found;
    std::vector<bool> answered(framework.cellCount(), false);
    for (std::size_t i = 0; i < framework.recommendations.size(); ++i) {
        const std::vector<bool> linked = linkedCells(framework, framework.recommendations[i]);
        const bool answersOne = std::any_of(results.gaps.gaps.begin(), results.gaps.gaps.end(), [&](const Gap& gap) {
            return linked[gap.cell] && !isHidden(hidden, gap.cell);
        });
        bool open = false;
        for (std::size_t cell = 0; cell < linked.size(); ++cell) {
            answered[cell] = answered[cell] || linked[cell];
            open = open || (linked[cell] && isHidden(hidden, cell));
        }
        if (answersOne) continue;
        if (open) {
            ++found.open;
        } else {
            found.recommendations.push_back(i);
        }
    }
    for (const RankedItem& item : results.ranking.items)
        if (item.total == 0) found.withoutVotes.push_back(item.recommendation);
    std::sort(found.withoutVotes.begin(), found.withoutVotes.end());
    for (const Gap& gap : results.gaps.gaps) {
        if (!answered[gap.cell] && !isHidden(hidden, gap.cell)) found.gaps.push_back(&gap);
    }
    for (std::size_t cell = 0; cell < hidden.size(); ++cell)
        found.hiddenCells += hidden[cell] && !answered[cell] ? 1 : 0;
    return found;
}

HiddenNeed hiddenNeed(const model::Framework& framework, const Unseen& hidden) {
    HiddenNeed found;
    found.cells.resize(framework.recommendations.size());
    if (std::none_of(hidden.begin(), hidden.end(), [](bool cell) { return cell; })) return found;
    std::vector<bool> counted(hidden.size(), false);
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
        const std::vector<bool> linked = linkedCells(framework, framework.recommendations[i]);
        for (std::size_t cell = 0; cell < linked.size(); ++cell) {
            if (!linked[cell] || !hidden[cell]) continue;
            ++found.cells[i];
            counted[cell] = true;
        }
    }
    found.all = static_cast<int>(std::count(counted.begin(), counted.end(), true));
    return found;
}

bool hiddenNeedTies(const std::vector<RankedItem>& items, const RankedItem& item, const HiddenNeed& hidden) {
    if (item.decidedBy != DecidedBy::Tie) return false;
    return std::any_of(items.begin(), items.end(), [&](const RankedItem& other) {
        return other.figure == item.figure && hidden.cells[other.recommendation] > 0;
    });
}

} // namespace meyar::method
