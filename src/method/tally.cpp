#include "method/tally.h"

#include <unordered_map>

namespace meyar::method {

namespace {

using LetterPlaces = std::unordered_map<model::Letter, std::size_t>;

ConstituencyTally startedTally(const model::Constituency& constituency, const LetterPlaces& letters) {
    ConstituencyTally out;
    out.id = constituency.id;
    out.totalsOnly = constituency.totalsOnly;
    out.maxChoices = constituency.maxChoices;
    out.dots.resize(letters.size());
    if (!constituency.totalsOnly) return out;
    for (const auto& [letter, dots] : constituency.dots) {
        if (const auto place = letters.find(letter); place != letters.end()) out.dots[place->second] = dots;
    }
    out.voters = constituency.voters;
    return out;
}

void countBallot(const model::Ballot& ballot, const LetterPlaces& letters, ConstituencyTally& constituency) {
    ++constituency.ballots;
    if (ballot.voidWhy) { // kept and counted apart (section 7)
        ++constituency.voided;
        return;
    }
    ++constituency.valid;
    for (const model::Letter& letter : ballot.choices) {
        if (const auto place = letters.find(letter); place != letters.end()) ++constituency.dots[place->second];
    }
}

bool hasShares(const ConstituencyTally& constituency) {
    return constituency.voters && *constituency.voters > 0;
}

} // namespace

Tally tally(const model::Assessment& assessment) {
    LetterPlaces letters;
    for (const model::Recommendation& recommendation : assessment.framework.recommendations) {
        letters.emplace(recommendation.letter, letters.size());
    }
    std::unordered_map<model::ConstituencyId, std::size_t> places;
    Tally out;
    for (const model::Constituency& constituency : assessment.constituencies) {
        places.emplace(constituency.id, out.constituencies.size());
        out.constituencies.push_back(startedTally(constituency, letters));
    }
    for (const model::Ballot& ballot : assessment.ballots) {
        const auto place = places.find(ballot.constituency);
        if (place == places.end() || out.constituencies[place->second].totalsOnly) continue;
        countBallot(ballot, letters, out.constituencies[place->second]);
    }
    out.totals.resize(letters.size());
    for (ConstituencyTally& constituency : out.constituencies) {
        if (!constituency.totalsOnly && constituency.valid > 0) constituency.voters = constituency.valid;
        for (std::size_t i = 0; i < out.totals.size(); ++i)
            out.totals[i] += constituency.dots[i];
    }
    return out;
}

std::optional<Exact> support(const Tally& tally, std::size_t recommendation) {
    Exact sum;
    std::int64_t counted = 0;
    for (const ConstituencyTally& constituency : tally.constituencies) {
        if (!hasShares(constituency)) continue;
        sum += fraction(constituency.dots[recommendation], *constituency.voters);
        ++counted;
    }
    if (counted == 0) return std::nullopt;
    return Exact(sum / fraction(counted, 1)); // each constituency counts alike (section 8)
}

std::vector<model::ConstituencyId> leftOutOfSupport(const Tally& tally) {
    std::vector<model::ConstituencyId> out;
    for (const ConstituencyTally& constituency : tally.constituencies) {
        if (!hasShares(constituency)) out.push_back(constituency.id);
    }
    return out;
}

} // namespace meyar::method
