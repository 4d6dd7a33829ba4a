// Everything a user may change, as plain structs. This list is the vocabulary of the program: a page or a CLI verb
// makes one of these and hands it to Document::apply. Each says what refuses it; a refused edit changes nothing. Any is
// refused that brings a text which no page can show: noncharacter, unclean_text.
#pragma once

#include "model/assessment.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace meyar::document {

/// Title, country, period, language, note, organisation, the way of working.
struct ChangeDetails {
    model::Details details; ///< refused: empty_title
};
/// How the recommendations are ranked.
struct ChooseRanking {
    model::RankOptions ranking; ///< refused: bad_top, bad_support_weight
};
/// What the report prints, and in which language.
struct ChooseReport {
    model::ReportChoice report;
};

// -- assessors and judgements

struct AddAssessor {
    model::AssessorId id; ///< empty: a new id is made
    std::string name;     ///< refused: empty_name, name_taken
};
struct RenameAssessor {
    model::AssessorId id; ///< refused: unknown_assessor
    std::string name;     ///< refused: empty_name, name_taken
};
struct RemoveAssessor {
    model::AssessorId id;     ///< refused: unknown_assessor, assessor_in_use
    bool withRatings = false; ///< the assessor's ratings go as well; else one who has any is refused
};

/// Two names for one person: the ratings of `from` become those of `into`, and `from` goes. Where both gave a cell the
/// same answer, that of `into` stays, with the reasons of both.
struct MergeAssessors {
    model::AssessorId from; ///< refused: unknown_assessor, merged_with_itself, graded_by_both
    model::AssessorId into; ///< refused: unknown_assessor
    bool keepInto = false;  ///< where they gave a cell different answers, that of `into` stays; else that is refused
};

/// One assessor's judgement of a cell, new or instead of the former one. In a cell to review it is looked at, and the
/// consensus that was carried over ends (docs/decisions/0020-carried-over-judgements-are-reviewed-one-by-one.md).
struct Rate {
    model::CellId cell;   ///< refused: unknown_cell
    model::Rating rating; ///< refused: unknown_assessor, unknown_grade
};
struct ClearRating {
    model::CellId cell;
    model::AssessorId assessor; ///< refused: not_rated
};
/// Records the consensus on a cell; none clears it. In a cell to review, ratings not looked at stay so.
struct Agree {
    model::CellId cell;
    std::optional<model::Agreement> agreement;
};
/// Overrides the shading of a cell; none goes back to automatic. Refused: override_without_reason.
struct Shade {
    model::CellId cell;
    std::optional<model::ShadingOverride> shading;
};
/// What was carried over to a cell holds as it is: the rating of one assessor, or without one all of it.
struct ConfirmReview {
    model::CellId cell;                          ///< refused: unknown_cell
    std::optional<model::AssessorId> assessor{}; ///< refused: not_rated
};

// -- evidence

/// Adds a source, or changes the one of the same id.
struct PutSource {
    model::Source source;   ///< refused: empty_id, empty_title
    bool mustBeNew = false; ///< refused: source_exists
};
/// Another short name, also wherever a text cites it.
struct RenameSource {
    model::SourceId from; ///< refused: unknown_source
    model::SourceId to;   ///< refused: empty_id, source_exists, what model/source_id.h finds
};
struct RemoveSource {
    model::SourceId id; ///< refused: unknown_source, source_in_use
};
/// Adds a citation, or changes the one of the same id.
struct Cite {
    model::CellId cell;
    model::Citation citation; ///< an empty id is filled in; refused: unknown_source
};
struct RemoveCitation {
    model::CitationId id; ///< refused: unknown_citation
};

// -- findings and recommendations in words

/// Adds a section at the end of its area, or changes the one of the same id.
struct PutSection {
    model::Section section; ///< an empty id is filled in; refused: unknown_area, empty_heading
};
struct RemoveSection {
    model::SectionId id; ///< refused: unknown_section
};
struct MoveSection {
    model::SectionId id;   ///< refused: unknown_section
    std::size_t place = 0; ///< within its area; beyond the last: to the end
};
struct PutDetailedRecommendation {
    model::DetailedRecommendation recommendation; ///< an empty id is filled in; refused: unknown_area, empty_heading
};
struct RemoveDetailedRecommendation {
    model::DetailId id; ///< refused: unknown_detail
};

// -- survey

struct SetRespondents {
    std::int64_t respondents = 0; ///< refused: negative_count, count_too_high
};
/// Adds a question, or changes the one of the same id.
struct PutQuestion {
    model::Question question; ///< refused: empty_id, unknown_area, negative_count, count_too_high
};
struct RemoveQuestion {
    model::QuestionId id; ///< refused: unknown_question
};

// -- votes

/// Adds a constituency, or changes the one of the same id.
struct PutConstituency {
    model::Constituency constituency; ///< refused: empty_id, empty_name, constituency_name_taken, bad_max_choices,
                                      ///< ballots_in_the_way, negative_count, count_too_high, unknown_letter,
                                      ///< dots_exceed_voters
    bool mustBeNew = false;           ///< refused: constituency_exists
};
struct RemoveConstituency {
    model::ConstituencyId id; ///< its ballots and dots go with it; refused: unknown_constituency
};
struct CastBallot {
    model::Ballot ballot; ///< an empty id is filled in; refused: see model/ballot_faults.h
};
struct VoidBallot {
    model::BallotId id; ///< refused: unknown_ballot, already_void
    std::string why;    ///< refused: void_without_reason
};
/// Recorded dots of a constituency that holds totals only.
struct SetDots {
    model::ConstituencyId constituency; ///< refused: unknown_constituency, ballots_in_the_way
    model::Letter letter;               ///< refused: unknown_letter
    std::int64_t dots = 0;              ///< refused: negative_count, count_too_high, dots_exceed_voters
};

// -- framework: each is also refused for what model/framework_faults.h finds in the framework that would come out,
// unless it was so before. Judged cells that one rewords or moves to another area (model/rewording.h) become
// notReReviewed.

/// What the framework says of itself.
struct ChangeFramework {
    model::FrameworkId id;
    std::string version;
    model::LocalText title, description;
    std::array<model::PerMille, 2> levelWeights{model::half, model::half};
};
/// Adds an area at the end, or changes the one of the same id. An empty id is made of the number.
struct PutArea {
    model::Area area;
};
struct MoveArea {
    model::AreaId id;      ///< refused: unknown_area
    std::size_t place = 0; ///< beyond the last: to the end
};
struct RemoveArea {
    model::AreaId id; ///< refused: unknown_area, last_area, area_in_use
};
/// Adds an indicator at the end of its area, or changes the one of the same id, which stays in its area. An empty id
/// becomes the next code of the area, "5.4".
struct PutIndicator {
    model::Indicator indicator; ///< refused: unknown_area
};
struct MoveIndicator {
    model::IndicatorId id; ///< refused: unknown_indicator
    model::AreaId area;    ///< refused: unknown_area
    std::size_t place = 0; ///< within the area; beyond the last: to the end
};
/// Takes the judgements and citations of its cells and the links to it along.
struct RemoveIndicator {
    model::IndicatorId id; ///< refused: unknown_indicator
};
/// Adds a recommendation in the order of the letters, or changes the one of the same letter. An empty letter becomes
/// the first that is free.
struct PutRecommendation {
    model::Recommendation recommendation; ///< refused: other_words_in_use
};
struct RemoveRecommendation {
    model::Letter letter; ///< refused: unknown_letter, recommendation_in_use, bad_max_choices
};
/// Replaces the framework by another version of it. What is recorded stays by cell, area and letter; the records of
/// cells that are gone go.
struct TakeFramework {
    model::Framework framework; ///< refused: other_framework, area_in_use, recommendation_in_use, other_words_in_use,
                                ///< bad_max_choices, grade_in_use
};

using Edit = std::variant<ChangeDetails, AddAssessor, RenameAssessor, Rate, ClearRating, Agree, Shade, PutSource,
                          RemoveSource, Cite, RemoveCitation, PutSection, RemoveSection, PutDetailedRecommendation,
                          RemoveDetailedRecommendation, SetRespondents, PutQuestion, RemoveQuestion, PutConstituency,
                          RemoveConstituency, CastBallot, VoidBallot, SetDots, RemoveAssessor, ConfirmReview,
                          MoveSection, ChangeFramework, PutArea, MoveArea, RemoveArea, PutIndicator, MoveIndicator,
                          RemoveIndicator, PutRecommendation, RemoveRecommendation, TakeFramework, ChooseRanking,
                          ChooseReport, MergeAssessors, RenameSource>;

/// The edit's name in history and labels: "rate", "cite", "cast_ballot"; worded by "edit.NAME".
std::string_view name(const Edit& edit);
/// What it is about: "5.1/F2", "Aze 30", "survey G1".
std::string place(const Edit& edit);

} // namespace meyar::document
