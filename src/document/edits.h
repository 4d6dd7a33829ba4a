// Everything a user may change, as plain structs. This list is the vocabulary of the program: a page or a CLI verb
// makes one of these and hands it to Document::apply. Each says what refuses it; a refused edit changes nothing.
#pragma once

#include "model/assessment.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace meyar::document {

/// Title, country, period, language, note, the way of working.
struct ChangeDetails {
    model::Details details; ///< refused: empty_title
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
    model::AssessorId id; ///< refused: unknown_assessor, assessor_in_use
};

/// One assessor's judgement of a cell, new or instead of the former one. The cell then counts as reviewed again.
struct Rate {
    model::CellId cell;   ///< refused: unknown_cell
    model::Rating rating; ///< refused: unknown_assessor, unknown_grade
};
struct ClearRating {
    model::CellId cell;
    model::AssessorId assessor; ///< refused: not_rated
};
/// Records the consensus on a cell, which then counts as reviewed again; none clears it.
struct Agree {
    model::CellId cell;
    std::optional<model::Agreement> agreement;
};
/// Overrides the shading of a cell; none goes back to automatic. Refused: override_without_reason.
struct Shade {
    model::CellId cell;
    std::optional<model::ShadingOverride> shading;
};
/// The judgements carried over to a cell hold as they are: clears Cell::notReReviewed.
struct ConfirmReview {
    model::CellId cell; ///< refused: unknown_cell
};

// -- evidence

/// Adds a source, or changes the one of the same id.
struct PutSource {
    model::Source source;   ///< refused: empty_id, empty_title
    bool mustBeNew = false; ///< refused: source_exists
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
    std::int64_t respondents = 0; ///< refused: negative_count
};
/// Adds a question, or changes the one of the same id.
struct PutQuestion {
    model::Question question; ///< refused: empty_id, unknown_area, negative_count
};
struct RemoveQuestion {
    model::QuestionId id; ///< refused: unknown_question
};

// -- votes

/// Adds a constituency, or changes the one of the same id.
struct PutConstituency {
    model::Constituency constituency; ///< refused: empty_id, empty_name, bad_max_choices, ballots_in_the_way,
                                      ///< negative_count, unknown_letter, dots_exceed_voters
    bool mustBeNew = false; ///< refused: constituency_exists
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
    std::int64_t dots = 0;              ///< refused: negative_count, dots_exceed_voters
};

using Edit =
    std::variant<ChangeDetails, AddAssessor, RenameAssessor, Rate, ClearRating, Agree, Shade, PutSource, RemoveSource,
                 Cite, RemoveCitation, PutSection, RemoveSection, PutDetailedRecommendation,
                 RemoveDetailedRecommendation, SetRespondents, PutQuestion, RemoveQuestion, PutConstituency,
                 RemoveConstituency, CastBallot, VoidBallot, SetDots, RemoveAssessor, ConfirmReview, MoveSection>;

/// The edit's name in history and labels: "rate", "cite", "cast_ballot"; worded by "edit.NAME".
std::string_view name(const Edit& edit);
/// What it is about: "5.1/F2", "Aze 30", "survey G1".
std::string place(const Edit& edit);

} // namespace meyar::document
