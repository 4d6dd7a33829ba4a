// An assessment: values only. It changes through document::Document::apply and nowhere else.
#pragma once

#include "model/choices.h"
#include "model/framework.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace meyar::model {

struct Details {
    LocalText title;
    LocalText country;
    std::string period;               ///< free text, "2016" or "2014-2016"
    Language language = Language::En; ///< what the assessment is written in, and its report by default
    LocalText note;                   ///< what a reader must know before any figure
    LocalText organisation;           ///< who assesses; may be empty
    bool fictional = false;
    bool blind = false; ///< others' ratings of a cell stay hidden until one's own is given

    bool operator==(const Details&) const = default;
};

struct Assessor {
    AssessorId id;
    std::string name;

    bool operator==(const Assessor&) const = default;
};

struct Rating {
    AssessorId assessor;
    Answer answer = Answer::insufficientEvidence();
    std::string rationale;
    std::optional<Confidence> confidence;
    bool reviewed = false; ///< of a cell to review: given or confirmed since it was carried over

    bool operator==(const Rating&) const = default;
};

/// The recorded consensus on a cell; individual ratings stay beside it.
struct Agreement {
    Answer answer = Answer::insufficientEvidence();
    std::string why;
    bool reviewed = false; ///< of a cell to review: found since it was carried over

    bool operator==(const Agreement&) const = default;
};

/// An assessor's override of the shading; changes no grade (docs/method.md, section 3).
struct ShadingOverride {
    bool on = true;
    std::string why;

    bool operator==(const ShadingOverride&) const = default;
};

struct Citation {
    CitationId id;
    SourceId source;
    std::string at; ///< where in the source, "p. 7"
    std::string quote;
    bool contradicts = false;
    std::string speaksFor; ///< the time the evidence speaks for: a year or ISO date; may be empty

    bool operator==(const Citation&) const = default;
};

/// All that is recorded about one cell. Ratings stand in the order of Assessment::assessors, citations as entered.
struct Cell {
    std::vector<Rating> ratings;
    std::optional<Agreement> agreed;
    std::optional<ShadingOverride> shading;
    std::vector<Citation> citations;
    /// Its judgements were carried over from an earlier wording or round and not all were looked at since: to review is
    /// each that is not `reviewed`. While it is false, none is `reviewed`.
    bool notReReviewed = false;

    bool judged() const { return !ratings.empty() || agreed; }
    bool isToReview(const Rating& rating) const { return notReReviewed && !rating.reviewed; }
    bool isAgreedToReview() const { return notReReviewed && agreed && !agreed->reviewed; }
    bool empty() const { return ratings.empty() && !agreed && !shading && citations.empty() && !notReReviewed; }
    bool operator==(const Cell&) const = default;
};

enum class SourceKind { Document, Interview, Survey, Statistics, Observation };
inline constexpr std::array<SourceKind, 5> allSourceKinds{
    SourceKind::Document, SourceKind::Interview, SourceKind::Survey, SourceKind::Statistics, SourceKind::Observation};
std::string_view text(SourceKind kind); ///< "document", "interview", ...
std::optional<SourceKind> parseSourceKind(std::string_view text);

struct Source {
    SourceId id;
    SourceKind kind = SourceKind::Document;
    std::string title;
    std::string author;
    std::optional<int> year;
    bool confidential = false;

    bool operator==(const Source&) const = default;
};

/// One section of an area's findings; `text` is light Markdown with citation fields (model/citation_field.h).
struct Section {
    SectionId id;
    AreaId area;
    LocalText heading;
    LocalText text;

    bool operator==(const Section&) const = default;
};

struct QuestionOption {
    LocalText label;
    std::optional<std::int64_t> count; ///< 0 to highestCount; absent: the source does not tell it
    bool dontKnow = false;

    bool operator==(const QuestionOption&) const = default;
};

struct Question {
    QuestionId id;
    AreaId area;
    LocalText text;
    std::int64_t base = 0;     ///< who was asked; 0 to highestCount
    std::int64_t answered = 0; ///< who answered; 0 to highestCount
    LocalText note;
    std::vector<QuestionOption> options;
    std::vector<std::int64_t> unplaced; ///< counts printed without the option they belong to

    bool operator==(const Question&) const = default;
};

struct Survey {
    std::int64_t respondents = 0; ///< 0 to highestCount
    std::vector<Question> questions;

    bool operator==(const Survey&) const = default;
};

/// A body of voters. With `totalsOnly` its dots are recorded in `dots`, else they are counted from ballots.
struct Constituency {
    ConstituencyId id;
    LocalText name;
    int maxChoices = 3;
    bool totalsOnly = false;
    std::optional<std::int64_t> voters;  ///< with totalsOnly: how many voted, if known; 0 to highestCount
    std::map<Letter, std::int64_t> dots; ///< with totalsOnly: dots a letter, to highestCount; zeros left out

    bool operator==(const Constituency&) const = default;
};

struct Ballot {
    BallotId id;
    ConstituencyId constituency;
    std::string voter;
    std::vector<Letter> choices;        ///< distinct, in framework order
    std::string other;                  ///< the words beside a free-text letter
    std::optional<std::string> voidWhy; ///< set: the ballot is void, for this reason

    bool operator==(const Ballot&) const = default;
};

/// One theme of the detailed recommendations of an area.
struct DetailedRecommendation {
    DetailId id;
    AreaId area;
    LocalText theme;
    std::vector<LocalText> items;

    bool operator==(const DetailedRecommendation&) const = default;
};

struct Assessment {
    Details details;
    Framework framework;
    std::vector<Assessor> assessors;
    std::vector<Source> sources;
    std::vector<Cell> cells; ///< framework.cellCount() of them, in framework order
    std::vector<Section> sections;
    Survey survey;
    std::vector<Constituency> constituencies;
    std::vector<Ballot> ballots;
    std::vector<DetailedRecommendation> detailed;
    RankOptions ranking;
    ReportChoice report;

    std::optional<std::size_t> findAssessor(const AssessorId& id) const;
    std::optional<std::size_t> findAssessorByName(std::string_view name) const;
    std::optional<std::size_t> findSource(const SourceId& id) const;
    std::optional<std::size_t> findConstituency(const ConstituencyId& id) const;
    std::optional<std::size_t> findQuestion(const QuestionId& id) const;
    std::optional<std::size_t> findSection(const SectionId& id) const;

    bool operator==(const Assessment&) const = default;
};

/// An assessment of `framework` in which nothing is recorded yet.
Assessment emptyAssessment(Framework framework, Details details);

} // namespace meyar::model
