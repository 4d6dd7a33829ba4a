#include "model/assessment.h"

#include "model/find.h"

namespace meyar::model {

std::string_view text(SourceKind kind) {
    switch (kind) {
    case SourceKind::Document:
        return "document";
    case SourceKind::Interview:
        return "interview";
    case SourceKind::Survey:
        return "survey";
    case SourceKind::Statistics:
        return "statistics";
    case SourceKind::Observation:
        return "observation";
    }
    return "document";
}

std::optional<SourceKind> parseSourceKind(std::string_view word) {
    for (const SourceKind kind : allSourceKinds) {
        if (text(kind) == word) return kind;
    }
    return std::nullopt;
}

std::optional<std::size_t> Assessment::findAssessor(const AssessorId& id) const {
    return firstWithId(assessors, id);
}
std::optional<std::size_t> Assessment::findSource(const SourceId& id) const {
    return firstWithId(sources, id);
}
std::optional<std::size_t> Assessment::findConstituency(const ConstituencyId& id) const {
    return firstWithId(constituencies, id);
}
std::optional<std::size_t> Assessment::findQuestion(const QuestionId& id) const {
    return firstWithId(survey.questions, id);
}
std::optional<std::size_t> Assessment::findSection(const SectionId& id) const {
    return firstWithId(sections, id);
}

std::optional<std::size_t> Assessment::findAssessorByName(std::string_view name) const {
    return firstWhere(assessors, [&](const Assessor& assessor) { return assessor.name == name; });
}

Assessment emptyAssessment(Framework framework, Details details) {
    Assessment assessment;
    assessment.details = std::move(details);
    assessment.framework = std::move(framework);
    assessment.cells.resize(assessment.framework.cellCount());
    return assessment;
}

} // namespace meyar::model
