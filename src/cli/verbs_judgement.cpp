#include "cli/one_of.h"
#include "cli/verbs.h"
#include "model/find.h"

#include <CLI/CLI.hpp>

namespace meyar::cli {

using namespace model;

namespace {

struct Judgement {
    std::string cell, grade, by, shading;
    std::optional<std::string> why, confidence; ///< not given: as before
};

/// What is recorded of a cell that cellNamed has found.
const Cell& recorded(const Assessment& assessment, const CellId& id) {
    return assessment.cells.at(assessment.framework.findCell(id).value());
}

Status rate(Call& call, const Judgement& given) {
    document::Document document = call.open();
    const Assessment& assessment = document.assessment();
    document::Rate edit;
    edit.cell = cellNamed(assessment, given.cell);
    edit.rating.answer = gradeNamed(assessment, given.grade);
    edit.rating.assessor = assessorNamed(assessment, given.by);
    const auto& before = recorded(assessment, edit.cell).ratings;
    if (const auto own =
            firstWhere(before, [&](const Rating& each) { return each.assessor == edit.rating.assessor; })) {
        edit.rating.rationale = before[*own].rationale;
        edit.rating.confidence = before[*own].confidence;
    }
    if (given.why) edit.rating.rationale = *given.why;
    if (given.confidence) edit.rating.confidence = parseConfidence(*given.confidence);
    document.setAuthor(given.by); // history has the one who judges
    return call.apply(document, edit);
}

Status agree(Call& call, const Judgement& given) {
    document::Document document = call.open();
    document::Agree edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    const auto& before = recorded(document.assessment(), edit.cell).agreed;
    edit.agreement = Agreement{gradeNamed(document.assessment(), given.grade),
                               given.why.value_or(before ? before->why : std::string())};
    return call.apply(document, edit);
}

Status shade(Call& call, const Judgement& given) {
    document::Document document = call.open();
    document::Shade edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    const auto& before = recorded(document.assessment(), edit.cell).shading;
    const bool on = given.shading == "on";
    const bool asBefore = before && before->on == on;
    if (given.shading != "auto")
        edit.shading = ShadingOverride{on, given.why.value_or(asBefore ? before->why : std::string())};
    return call.apply(document, edit);
}

Status confirm(Call& call, const Judgement& given) {
    document::Document document = call.open();
    document::ConfirmReview edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    if (!given.by.empty()) {
        edit.assessor = assessorNamed(document.assessment(), given.by);
        document.setAuthor(given.by); // history has the one who judges
    }
    return call.apply(document, edit);
}

void addCell(CLI::App* verb, Judgement& given) {
    verb->add_option("CELL", given.cell, "Indicator, track and level: 5.1/F2")->required();
}
void addGrade(CLI::App* verb, Judgement& given) {
    verb->add_option("GRADE", given.grade,
                     "A grade of the framework (met, partly, not_met), not_applicable or insufficient_evidence")
        ->required();
}
void addWhy(CLI::App* verb, Judgement& given) {
    verb->add_option("--why", given.why, "The reason, in words; without it a reason given before stays");
}

} // namespace

void addJudgementVerbs(CLI::App& app, Call& call) {
    const auto given = std::make_shared<Judgement>();
    CLI::App* rating = addVerb(app, call, "rate", "Record one assessor's grade of a cell",
                               "meyar-cli rate s.meyar 5.1/F2 partly --by \"A. K.\" --why \"No indicators\"",
                               [&call, given] { return rate(call, *given); });
    addFile(rating, call);
    addCell(rating, *given);
    addGrade(rating, *given);
    rating->add_option("--by", given->by, "The assessor's name")->required();
    addWhy(rating, *given);
    rating->add_option("--confidence", given->confidence, "How sure the assessor is; without it as before")
        ->check(oneOf({"low", "medium", "high", "none"}));

    CLI::App* agreement = addVerb(app, call, "agree", "Record the consensus on a cell",
                                  "meyar-cli agree s.meyar 5.1/F2 met --why \"Order 12 of 2015\"",
                                  [&call, given] { return agree(call, *given); });
    addFile(agreement, call);
    addCell(agreement, *given);
    addGrade(agreement, *given);
    addWhy(agreement, *given);

    CLI::App* review =
        addVerb(app, call, "confirm", "Say that what was carried over to a cell still holds",
                "meyar-cli confirm s.meyar 5.1/F2 --by \"A. K.\"", [&call, given] { return confirm(call, *given); });
    addFile(review, call);
    addCell(review, *given);
    review->add_option("--by", given->by, "The assessor whose grade holds; without it all of the cell");

    CLI::App* shading = addVerb(app, call, "shade", "Mark a cell as a possible improvement or not, against its grade",
                                "meyar-cli shade s.meyar 5.1/F2 off --why \"In force since May\"",
                                [&call, given] { return shade(call, *given); });
    addFile(shading, call);
    addCell(shading, *given);
    shading->add_option("SHADING", given->shading, "on, off, or auto: as the grade says")
        ->required()
        ->check(oneOf({"on", "off", "auto"}));
    addWhy(shading, *given);
}

} // namespace meyar::cli
