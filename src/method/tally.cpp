#include "method/tally.h"

#include <array>
#include <unordered_map>

namespace meyar::method {

namespace {

/// Where letters stand in framework order. Nearly all are one character, and a tally asks for millions: those are
/// looked up in a table.
class LetterPlaces {
public:
    explicit LetterPlaces(const model::Framework& framework) {
        for (const model::Recommendation& recommendation : framework.recommendations)
            add(recommendation.letter.text());
    }

    std::size_t size() const { return m_size; }
    std::optional<std::size_t> find(const model::Letter& letter) const {
        const std::string& text = letter.text();
        if (text.size() == 1) return m_single[static_cast<unsigned char>(text.front())];
        const auto place = m_longer.find(text);
        return place == m_longer.end() ? std::nullopt : std::optional(place->second);
    }

private:
    void add(const std::string& text) {
        if (text.size() == 1)
            m_single[static_cast<unsigned char>(text.front())] = m_size;
        else
            m_longer.emplace(text, m_size);
        ++m_size;
    }

    std::array<std::optional<std::size_t>, 256> m_single;
    std::unordered_map<std::string, std::size_t> m_longer;
    std::size_t m_size = 0;
};

ConstituencyTally startedTally(const model::Constituency& constituency, const LetterPlaces& letters) {
    ConstituencyTally out;
    out.id = constituency.id;
    out.totalsOnly = constituency.totalsOnly;
    out.maxChoices = constituency.maxChoices;
    out.dots.resize(letters.size());
    if (!constituency.totalsOnly) return out;
    for (const auto& [letter, dots] : constituency.dots) {
        if (const auto place = letters.find(letter)) out.dots[*place] = dots;
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
        if (const auto place = letters.find(letter)) ++constituency.dots[*place];
    }
}

bool hasShares(const ConstituencyTally& constituency) {
    return constituency.voters && *constituency.voters > 0;
}

} // namespace

Tally tally(const model::Assessment& assessment) {
    const LetterPlaces letters(assessment.framework);
    std::unordered_map<model::ConstituencyId, std::size_t> places;
    Tally out;
    for (const model::Constituency& constituency : assessment.constituencies) {
        places.emplace(constituency.id, out.constituencies.size());
        out.constituencies.push_back(startedTally(constituency, letters));
    }
    auto place = places.end();
    for (const model::Ballot& ballot : assessment.ballots) {
        // Ballots of one constituency mostly stand together.
        if (place == places.end() || place->first != ballot.constituency) place = places.find(ballot.constituency);
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
