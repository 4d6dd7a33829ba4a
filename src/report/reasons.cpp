#include "report/reasons.h"

#include "method/traceability.h"

#include <algorithm>
#include <cstdint>

namespace meyar::report {

namespace {

using method::DecidedBy;
using method::RankBy;
using method::Standing;
using model::Wording;
using model::WordingValues;

std::string number(const method::Exact& value, const Wording& wording, int places) {
    return wording.decimal(method::decimalText(value, places));
}

std::string evidence(const method::Gap& gap, const Wording& wording) {
    if (gap.supporting > 0 && gap.contradicting > 0) {
        return wording("reason.evidence.both",
                       {{"supporting", wording.whole(static_cast<std::int64_t>(gap.supporting))},
                        {"contradicting", wording.whole(static_cast<std::int64_t>(gap.contradicting))}});
    }
    if (gap.contradicting > 0) {
        return wording.counted("reason.evidence.contradicting", static_cast<std::int64_t>(gap.contradicting));
    }
    if (gap.supporting > 0) {
        return wording.counted("reason.evidence.supporting", static_cast<std::int64_t>(gap.supporting));
    }
    return wording("reason.evidence.none");
}

/// The grades that the ratings of a disputed cell gave, best first, each once: "Met, Not met".
std::string gradesGiven(const model::Assessment& assessment, std::size_t cell, const Wording& wording) {
    std::vector<model::Answer> answers;
    for (const model::Rating& rating : assessment.cells[cell].ratings)
        answers.push_back(rating.answer);
    std::sort(answers.begin(), answers.end());
    answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
    std::string out;
    for (const model::Answer answer : answers) {
        if (!out.empty()) out += ", ";
        out += answerText(assessment, answer, wording);
    }
    return out;
}

std::string gapKey(Standing standing) {
    switch (standing) {
    case Standing::Graded:
        return "reason.gap.graded";
    case Standing::Disputed:
        return "reason.gap.disputed";
    case Standing::InsufficientEvidence:
        return "reason.gap.insufficient_evidence";
    case Standing::Unrated:
    case Standing::NotApplicable:
        break;
    }
    return "reason.gap.unrated";
}

constexpr int mostPlaces = 6;

/// Decimals that tell the item's figure from every other.
int placesOf(const method::Ranking& ranking, const method::RankedItem& item) {
    int places = 2;
    for (const method::RankedItem& other : ranking.items) {
        while (places < mostPlaces && other.figure != item.figure &&
               method::decimalText(other.figure, places) == method::decimalText(item.figure, places)) {
            ++places;
        }
    }
    return places;
}

std::string figureInWords(const method::Ranking& ranking, std::size_t place, const Wording& wording) {
    if (ranking.options.by == RankBy::Dots) return wording.counted("reason.figure.dots", ranking.items[place].total);
    return wording("reason.figure." + std::string(method::code(ranking.options.by)),
                   {{"value", figureText(ranking, place, wording)}});
}

template <class Belongs>
std::vector<std::string> lettersOf(const method::Ranking& ranking, const model::Assessment& assessment,
                                   Belongs belongs) {
    std::vector<std::string> letters;
    for (const method::RankedItem& item : ranking.items) {
        if (belongs(item)) letters.push_back(assessment.framework.recommendations[item.recommendation].letter.text());
    }
    return letters;
}

/// Why need cannot part those who share a rank.
std::string tieKey(const method::Ranking& ranking, const method::RankedItem& item) {
    bool absent = false;
    bool equal = true;
    for (const method::RankedItem& other : ranking.items) {
        if (other.rank != item.rank) continue;
        absent = absent || !other.need;
        equal = equal && other.need == item.need;
    }
    if (absent) return "reason.rank.tie_absent";
    return equal && item.need->single() ? "reason.rank.tie_equal" : "reason.rank.tie_open";
}

/// What the sentences about a place name: its figure, those it is compared with, and need.
WordingValues placeInWords(const method::Ranking& ranking, std::size_t place, const model::Assessment& assessment,
                           const Wording& wording) {
    const method::RankedItem& item = ranking.items.at(place);
    const bool tie = item.decidedBy == DecidedBy::Tie;
    const auto others = lettersOf(ranking, assessment, [&](const method::RankedItem& other) {
        return other.recommendation != item.recommendation &&
               (tie ? other.rank == item.rank : other.figure == item.figure);
    });
    return {{"figure", figureInWords(ranking, place, wording)},
            {"others", listed(others, wording)},
            {"need", boundsText(item.need, wording)}};
}

std::string numberWord(int n, const Wording& wording) {
    const std::string key = "number." + std::to_string(n);
    return wording.has(key) ? wording(key) : wording.whole(n);
}

std::string topName(int k, const Wording& wording) {
    const std::string key = "top.name." + std::to_string(k);
    return wording.has(key) ? wording(key) : wording("top.name", {{"k", numberWord(k, wording)}});
}

} // namespace

std::string answerText(const model::Assessment& assessment, model::Answer answer, const Wording& wording) {
    if (answer.isNotApplicable()) return wording("standing.not_applicable");
    if (answer.isInsufficientEvidence()) return wording("standing.insufficient_evidence");
    return assessment.framework.scale.at(answer.place()).label.in(wording.language());
}

std::string boundsText(const std::optional<method::Bounds>& bounds, const Wording& wording, int places) {
    if (!bounds) return wording("report.absent");
    if (bounds->single()) return number(bounds->low, wording, places);
    return number(bounds->low, wording, places) + "–" + number(bounds->high, wording, places);
}

std::string percentText(const std::optional<method::Exact>& share, const Wording& wording) {
    if (!share) return wording("report.absent");
    return wording("percent", {{"n", method::decimalText(*share * 100, 0)}});
}

std::string gapText(const std::optional<method::Bounds>& gap, const Wording& wording) {
    if (!gap) return wording("report.absent");
    const method::Bounds practice{-gap->high, -gap->low};
    if (gap->low == 0 && gap->high == 0) return wording("report.level_tracks");
    if (gap->low >= 0) return wording("report.law_ahead", {{"gap", boundsText(gap, wording)}});
    if (gap->high <= 0) return wording("report.practice_ahead", {{"gap", boundsText(practice, wording)}});
    return wording("report.gap_open",
                   {{"practice", number(practice.high, wording, 2)}, {"law", number(gap->high, wording, 2)}});
}

std::string rankText(const method::RankedItem& item) {
    return std::to_string(item.rank) + (item.shared ? "=" : "");
}

std::string figureText(const method::Ranking& ranking, std::size_t place, const Wording& wording) {
    const method::RankedItem& item = ranking.items.at(place);
    if (ranking.options.by == RankBy::Dots) return wording.whole(item.total);
    return number(item.figure, wording, placesOf(ranking, item));
}

std::string standingText(const model::Assessment& assessment, const method::CellStanding& standing,
                         const Wording& wording) {
    switch (standing.standing) {
    case Standing::Graded:
        return answerText(assessment, *standing.agreed, wording);
    case Standing::Disputed:
        return wording("standing.disputed");
    case Standing::InsufficientEvidence:
        return wording("standing.insufficient_evidence");
    case Standing::Unrated:
        return wording("standing.unrated");
    case Standing::NotApplicable:
        return wording("standing.not_applicable");
    }
    return {};
}

std::string reason(const method::Gap& gap, const model::Assessment& assessment, const Wording& wording) {
    const bool law = model::trackOfSlot(gap.cell) == model::Track::Framework;
    WordingValues values{{"statement", assessment.framework.statementAt(gap.cell).text.in(wording.language())},
                         {"track", wording(law ? "reason.track.framework" : "reason.track.operational")},
                         {"level", model::levelOfSlot(gap.cell) == model::Level::One ? "1" : "2"},
                         {"evidence", evidence(gap, wording)}};
    if (gap.grade) values.emplace_back("grade", answerText(assessment, *gap.grade, wording));
    if (gap.standing == Standing::Disputed) values.emplace_back("grades", gradesGiven(assessment, gap.cell, wording));
    return wording(gapKey(gap.standing), values);
}

std::string reason(const method::Ranking& ranking, std::size_t place, const model::Assessment& assessment,
                   const Wording& wording) {
    const method::RankedItem& item = ranking.items.at(place);
    std::string key = "reason.rank.figure";
    if (item.decidedBy == DecidedBy::Need) key = "reason.rank.need";
    if (item.decidedBy == DecidedBy::Tie) key = tieKey(ranking, item);
    std::string sentence = wording(key, placeInWords(ranking, place, assessment, wording));
    if (item.rankLow != item.rankHigh) {
        sentence += " " + wording("reason.rank.range",
                                  {{"low", std::to_string(item.rankLow)}, {"high", std::to_string(item.rankHigh)}});
    }
    return sentence;
}

std::string reasonWithoutNeed(const method::Ranking& ranking, std::size_t place, const model::Assessment& assessment,
                              const Wording& wording) {
    if (ranking.items.at(place).decidedBy != DecidedBy::Tie) return reason(ranking, place, assessment, wording);
    return wording("reason.rank.tie_hidden", placeInWords(ranking, place, assessment, wording));
}

std::string topSummary(const method::Ranking& ranking, const model::Assessment& assessment, const Wording& wording) {
    const auto placed = [&](method::TopPlace place) {
        return lettersOf(ranking, assessment, [=](const method::RankedItem& item) { return item.place == place; });
    };
    const auto certain = placed(method::TopPlace::Certain);
    const auto tied = placed(method::TopPlace::Tied);
    const std::string certainText =
        wording.counted("top.certain", static_cast<std::int64_t>(certain.size()),
                        {{"items", listed(certain, wording)}, {"top", topName(ranking.options.top, wording)}});
    const std::string tiedText =
        wording.counted("top.tied", ranking.placesLeft,
                        {{"items", listed(tied, wording)}, {"places", numberWord(ranking.placesLeft, wording)}});
    if (certain.empty() && tied.empty()) return wording("top.none");
    if (tied.empty()) return wording("top.only", {{"only", certainText}});
    if (certain.empty()) return wording("top.only", {{"only", tiedText}});
    return wording("top.both", {{"certain", certainText}, {"tied", tiedText}});
}

std::string answeredByText(std::size_t cell, const method::Results& results, const model::Assessment& assessment,
                           const model::Wording& wording) {
    std::vector<std::string> letters;
    for (const method::RankedItem* item : method::recommendationsFor(assessment.framework, results, cell))
        letters.push_back(assessment.framework.recommendations[item->recommendation].letter.text());
    return letters.empty() ? "–" : listed(letters, wording);
}

std::vector<std::string> orphanTexts(const method::Results& results, const model::Assessment& assessment,
                                     const model::Wording& wording) {
    constexpr std::size_t most = 40; // a sentence, no table
    if (results.gaps.gaps.empty()) return {};
    const method::Orphans found = method::orphans(assessment.framework, results);
    std::vector<std::string> texts;
    const auto say = [&](const char* key, std::vector<std::string> names) {
        if (names.empty()) return;
        const std::size_t all = names.size();
        if (all > most) {
            names.resize(most);
            names.push_back(wording("report.more", {{"n", wording.whole(static_cast<std::int64_t>(all - most))}}));
        }
        texts.push_back(wording.counted(key, static_cast<std::int64_t>(all), {{"names", listed(names, wording)}}));
    };
    const auto letters = [&](const std::vector<std::size_t>& recommendations) {
        std::vector<std::string> names;
        for (const std::size_t each : recommendations)
            names.push_back(assessment.framework.recommendations[each].letter.text());
        return names;
    };
    std::vector<std::string> cells;
    for (const method::Gap* gap : found.gaps)
        cells.push_back(model::text(assessment.framework.cellAt(gap->cell)));
    say("report.orphan_gaps", cells);
    say("report.orphan_recommendations", letters(found.recommendations));
    // Before the first vote that would be all of them.
    if (found.withoutVotes.size() < assessment.framework.recommendations.size())
        say("report.without_votes", letters(found.withoutVotes));
    return texts;
}

std::string listed(const std::vector<std::string>& items, const Wording& wording) {
    if (items.empty()) return {};
    std::string text = items.front();
    for (std::size_t i = 1; i + 1 < items.size(); ++i) {
        text = wording("list.comma", {{"first", text}, {"next", items[i]}});
    }
    if (items.size() == 1) return text;
    return wording("list.and", {{"first", text}, {"last", items.back()}});
}

} // namespace meyar::report
