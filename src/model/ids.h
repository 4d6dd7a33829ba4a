// Strong identifiers: a SourceId cannot pass as an AssessorId. The text is what files, the CLI and people see.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace meyar::model {

template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

using FrameworkId = Id<struct FrameworkTag>; ///< "counter-trafficking"
using AreaId = Id<struct AreaTag>;           ///< "coordination"
using IndicatorId = Id<struct IndicatorTag>; ///< "5.1"; stable across framework versions, never reused
using Letter = Id<struct LetterTag>;         ///< a recommendation's letter, "A" to "Z"
using AssessorId = Id<struct AssessorTag>;
using SourceId = Id<struct SourceTag>; ///< the name it is cited by, "Aze 30"
using CitationId = Id<struct CitationTag>;
using SectionId = Id<struct SectionTag>;           ///< one section of an area's findings
using QuestionId = Id<struct QuestionTag>;         ///< a survey question, "7.1.2"
using ConstituencyId = Id<struct ConstituencyTag>; ///< a body of voters, "survey"
using BallotId = Id<struct BallotTag>;
using DetailId = Id<struct DetailTag>; ///< a theme of the detailed recommendations

} // namespace meyar::model

template <class Tag>
struct std::hash<meyar::model::Id<Tag>> {
    std::size_t operator()(const meyar::model::Id<Tag>& id) const { return std::hash<std::string>{}(id.text()); }
};
