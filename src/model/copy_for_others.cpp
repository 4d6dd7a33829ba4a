#include "model/copy_for_others.h"

#include "model/without_confidential.h"

#include <algorithm>
#include <map>
#include <string>
#include <type_traits>
#include <utility>

namespace meyar::model {

namespace {

/// Ids that nobody reads: an import may have put anything into them.
template <class Items>
void number(Items& items) {
    std::size_t n = 0;
    for (auto& item : items)
        item.id = std::remove_reference_t<decltype(item.id)>{std::to_string(++n)};
}

void numberUnreadIds(Assessment& assessment) {
    std::size_t n = 0;
    for (Cell& cell : assessment.cells) {
        for (Citation& citation : cell.citations)
            citation.id = CitationId{std::to_string(++n)};
    }
    number(assessment.sections);
    number(assessment.detailed);
    number(assessment.ballots);
}

/// Cleans the texts of an assessment, and counts.
class Cleaning {
public:
    Cleaning(const WithoutConfidential& without, LeftOut& leftOut) : m_without(without), m_leftOut(leftOut) {}

    void operator()(std::string& text) { take(text, &WithoutConfidential::clean); }
    void operator()(LocalText& text) { take(text, &WithoutConfidential::clean); }
    /// What is a name loses citations only.
    void name(std::string& text) { take(text, &WithoutConfidential::withoutCitations); }
    void name(LocalText& text) { take(text, &WithoutConfidential::withoutCitations); }
    void operator()(Cell& cell) {
        m_leftOut.citations +=
            std::erase_if(cell.citations, [&](const Citation& each) { return m_without.hides(each.source); });
        for (Citation& citation : cell.citations) {
            (*this)(citation.at);
            (*this)(citation.quote);
            name(citation.speaksFor);
        }
        for (Rating& rating : cell.ratings)
            (*this)(rating.rationale);
        if (cell.agreed) (*this)(cell.agreed->why);
        if (cell.shading) (*this)(cell.shading->why);
    }

private:
    using Way = std::string (WithoutConfidential::*)(std::string_view, WithoutConfidential::Taken&) const;

    void take(std::string& text, Way way) {
        WithoutConfidential::Taken taken;
        text = (m_without.*way)(text, taken);
        add(taken);
    }
    /// A text in several languages is one thing, and counts once.
    void take(LocalText& text, Way way) {
        WithoutConfidential::Taken most;
        for (const Language language : allLanguages) {
            WithoutConfidential::Taken taken;
            text.set(language, (m_without.*way)(text.exactly(language), taken));
            most = {std::max(most.citations, taken.citations), std::max(most.mentions, taken.mentions)};
        }
        add(most);
    }
    void add(const WithoutConfidential::Taken& taken) {
        m_leftOut.citations += taken.citations;
        m_leftOut.mentions += taken.mentions;
    }

    const WithoutConfidential& m_without;
    LeftOut& m_leftOut;
};

void leaveOutConfidential(Assessment& assessment, LeftOut& leftOut) {
    const WithoutConfidential without(assessment.sources);
    leftOut.sources = std::erase_if(assessment.sources, [](const Source& source) { return source.confidential; });
    if (leftOut.sources == 0) return;
    Cleaning clean(without, leftOut);
    clean.name(assessment.details.title);
    clean.name(assessment.details.country);
    clean(assessment.details.note);
    clean.name(assessment.details.organisation);
    for (Source& source : assessment.sources) {
        clean.name(source.title);
        clean.name(source.author);
    }
    for (Assessor& assessor : assessment.assessors)
        clean.name(assessor.name);
    for (Constituency& constituency : assessment.constituencies)
        clean.name(constituency.name);
    for (Cell& cell : assessment.cells)
        clean(cell);
    for (Section& section : assessment.sections) {
        clean(section.heading);
        clean(section.text);
    }
    for (DetailedRecommendation& detail : assessment.detailed) {
        clean(detail.theme);
        for (LocalText& item : detail.items)
            clean(item);
    }
    for (Question& question : assessment.survey.questions) {
        clean.name(question.text);
        clean(question.note);
        for (QuestionOption& option : question.options)
            clean.name(option.label);
    }
    for (Ballot& ballot : assessment.ballots) {
        clean(ballot.other);
        if (ballot.voidWhy) clean(*ballot.voidWhy);
    }
}

void leaveOutAssessors(Assessment& assessment, LeftOut& leftOut, const Wording& wording) {
    std::map<AssessorId, AssessorId> ids;
    for (Assessor& assessor : assessment.assessors) {
        const std::string n = std::to_string(++leftOut.assessors);
        ids[assessor.id] = AssessorId{n};
        assessor = {AssessorId{n}, wording("copy.assessor", {{"n", n}})};
    }
    for (Cell& cell : assessment.cells) {
        for (Rating& rating : cell.ratings)
            rating.assessor = ids[rating.assessor];
    }
}

void leaveOutVoters(Assessment& assessment, LeftOut& leftOut) {
    std::map<ConstituencyId, std::map<std::string, std::size_t>>
        voters; // a voter may have a void ballot beside a valid one
    for (Ballot& ballot : assessment.ballots) {
        auto& ofBody = voters[ballot.constituency];
        const auto [voter, isNew] = ofBody.try_emplace(ballot.voter, ofBody.size() + 1);
        if (isNew) ++leftOut.voters;
        ballot.voter = std::to_string(voter->second);
        if (!ballot.other.empty()) ++leftOut.otherWords;
        ballot.other.clear();
        if (!ballot.voidWhy) continue;
        ++leftOut.voidReasons;
        ballot.voidWhy = std::string(leftOutMark);
    }
}

} // namespace

CopyForOthers copyForOthers(Assessment assessment, const CopyChoices& choices, const Wording& wording) {
    CopyForOthers out{std::move(assessment), {}};
    if (choices.withoutNames) {
        leaveOutAssessors(out.assessment, out.leftOut, wording);
        leaveOutVoters(out.assessment, out.leftOut);
    }
    if (choices.withoutConfidential) leaveOutConfidential(out.assessment, out.leftOut);
    if (choices.withoutConfidential || choices.withoutNames) numberUnreadIds(out.assessment);
    return out;
}

std::vector<std::string> worded(const LeftOut& leftOut, const Wording& wording) {
    std::vector<std::string> out;
    const auto add = [&](const char* key, std::size_t n, const WordingValues& values = {}) {
        out.push_back(wording.counted(key, static_cast<std::int64_t>(n), values));
    };
    if (leftOut.acts > 0) add("copy.acts", leftOut.acts);
    if (leftOut.sources > 0) {
        const std::string sources = wording.counted("copy.sources", static_cast<std::int64_t>(leftOut.sources));
        add("copy.with_citations", leftOut.citations, {{"sources", sources}});
    }
    if (leftOut.mentions > 0) add("copy.mentions", leftOut.mentions);
    if (leftOut.assessors > 0) add("copy.assessors", leftOut.assessors);
    if (leftOut.voters > 0) add("copy.voters", leftOut.voters);
    if (leftOut.otherWords > 0) add("copy.other_words", leftOut.otherWords);
    if (leftOut.voidReasons > 0) add("copy.void_reasons", leftOut.voidReasons);
    return out;
}

} // namespace meyar::model
