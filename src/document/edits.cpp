#include "document/edits.h"

#include <array>

namespace meyar::document {

namespace {

/// In the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Edit>> names{
    "change_details",
    "add_assessor",
    "rename_assessor",
    "rate",
    "clear_rating",
    "agree",
    "shade",
    "put_source",
    "remove_source",
    "cite",
    "remove_citation",
    "put_section",
    "remove_section",
    "put_detailed_recommendation",
    "remove_detailed_recommendation",
    "set_respondents",
    "put_question",
    "remove_question",
    "put_constituency",
    "remove_constituency",
    "cast_ballot",
    "void_ballot",
    "set_dots",
    "remove_assessor",
    "confirm_review",
    "move_section",
    "change_framework",
    "put_area",
    "move_area",
    "remove_area",
    "put_indicator",
    "move_indicator",
    "remove_indicator",
    "put_recommendation",
    "remove_recommendation",
    "take_framework",
    "choose_ranking",
    "choose_report",
    "merge_assessors",
    "rename_source",
};

std::string placeOf(const ChangeDetails&) {
    return {};
}
std::string placeOf(const AddAssessor& edit) {
    return edit.name;
}
std::string placeOf(const RenameAssessor& edit) {
    return edit.name;
}
std::string placeOf(const Rate& edit) {
    return model::text(edit.cell);
}
std::string placeOf(const ClearRating& edit) {
    return model::text(edit.cell);
}
std::string placeOf(const Agree& edit) {
    return model::text(edit.cell);
}
std::string placeOf(const Shade& edit) {
    return model::text(edit.cell);
}
std::string placeOf(const PutSource& edit) {
    return edit.source.id.text();
}
std::string placeOf(const RemoveSource& edit) {
    return edit.id.text();
}
std::string placeOf(const Cite& edit) {
    return model::text(edit.cell);
}
std::string placeOf(const RemoveCitation& edit) {
    return edit.id.text();
}
std::string placeOf(const PutSection& edit) {
    return edit.section.area.text();
}
std::string placeOf(const RemoveSection& edit) {
    return edit.id.text();
}
std::string placeOf(const PutDetailedRecommendation& edit) {
    return edit.recommendation.area.text();
}
std::string placeOf(const RemoveDetailedRecommendation& edit) {
    return edit.id.text();
}
std::string placeOf(const SetRespondents&) {
    return {};
}
std::string placeOf(const PutQuestion& edit) {
    return edit.question.id.text();
}
std::string placeOf(const RemoveQuestion& edit) {
    return edit.id.text();
}
std::string placeOf(const PutConstituency& edit) {
    return edit.constituency.id.text();
}
std::string placeOf(const RemoveConstituency& edit) {
    return edit.id.text();
}
std::string placeOf(const CastBallot& edit) {
    return edit.ballot.constituency.text() + " " + edit.ballot.voter;
}
std::string placeOf(const VoidBallot& edit) {
    return edit.id.text();
}
std::string placeOf(const SetDots& edit) {
    return edit.constituency.text() + " " + edit.letter.text();
}
std::string placeOf(const RemoveAssessor& edit) {
    return edit.id.text();
}
std::string placeOf(const ConfirmReview& edit) {
    return model::text(edit.cell);
}
std::string placeOf(const MoveSection& edit) {
    return edit.id.text();
}
std::string placeOf(const ChangeFramework& edit) {
    return edit.version;
}
std::string placeOf(const PutArea& edit) {
    return edit.area.id.text();
}
std::string placeOf(const MoveArea& edit) {
    return edit.id.text();
}
std::string placeOf(const RemoveArea& edit) {
    return edit.id.text();
}
std::string placeOf(const PutIndicator& edit) {
    return edit.indicator.id.text();
}
std::string placeOf(const MoveIndicator& edit) {
    return edit.id.text();
}
std::string placeOf(const RemoveIndicator& edit) {
    return edit.id.text();
}
std::string placeOf(const PutRecommendation& edit) {
    return edit.recommendation.letter.text();
}
std::string placeOf(const RemoveRecommendation& edit) {
    return edit.letter.text();
}
std::string placeOf(const TakeFramework& edit) {
    return edit.framework.version;
}
std::string placeOf(const ChooseRanking&) {
    return {};
}
std::string placeOf(const ChooseReport&) {
    return {};
}
std::string placeOf(const MergeAssessors& edit) {
    return edit.from.text();
}
std::string placeOf(const RenameSource& edit) {
    return edit.from.text() + " → " + edit.to.text();
}

} // namespace

std::string_view name(const Edit& edit) {
    return names[edit.index()];
}

std::string place(const Edit& edit) {
    return std::visit([](const auto& one) { return placeOf(one); }, edit);
}

} // namespace meyar::document
