#include "model/new_round.h"

#include <algorithm>
#include <utility>

namespace meyar::model {

Assessment newRound(const Assessment& last, LocalText title, std::string period) {
    Details details = last.details;
    details.title = std::move(title);
    details.period = std::move(period);
    details.note = {}; // it told of the last round's figures
    Assessment round = emptyAssessment(last.framework, std::move(details));
    round.assessors = last.assessors;
    round.sources = last.sources;
    round.cells = last.cells;
    for (Cell& cell : round.cells) {
        cell.notReReviewed = cell.judged();
        for (Rating& rating : cell.ratings)
            rating.reviewed = false;
        if (cell.agreed) cell.agreed->reviewed = false;
    }
    for (const Constituency& constituency : last.constituencies) {
        Constituency& kept = round.constituencies.emplace_back(constituency);
        kept.voters.reset();
        kept.dots.clear();
    }
    round.ranking = last.ranking; // so that rounds are ranked alike
    round.report = last.report;
    return round;
}

std::size_t carriedOver(const Assessment& assessment) {
    return static_cast<std::size_t>(std::count_if(assessment.cells.begin(), assessment.cells.end(),
                                                  [](const Cell& cell) { return cell.notReReviewed; }));
}

} // namespace meyar::model
