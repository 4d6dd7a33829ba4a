#include "cli/one_of.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace meyar::cli {

using namespace model;

namespace {

struct Judgement {
    std::string cell, grade, by, why, confidence, shading;
};

Status rate(Call& call, const Judgement& given) {
    document::Document document = call.open();
    const Assessment& assessment = document.assessment();
    document::Rate edit;
    edit.cell = cellNamed(assessment, given.cell);
    edit.rating.answer = gradeNamed(assessment, given.grade);
    edit.rating.assessor = assessorNamed(assessment, given.by);
    edit.rating.rationale = given.why;
    edit.rating.confidence = parseConfidence(given.confidence);
    document.setAuthor(given.by); // history has the one who judges
    return call.apply(document, edit);
}

Status agree(Call& call, const Judgement& given) {
    document::Document document = call.open();
    document::Agree edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    edit.agreement = Agreement{gradeNamed(document.assessment(), given.grade), given.why};
    return call.apply(document, edit);
}

Status shade(Call& call, const Judgement& given) {
    document::Document document = call.open();
    document::Shade edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    if (given.shading != "auto") edit.shading = ShadingOverride{given.shading == "on", given.why};
    return call.apply(document, edit);
}

Status confirm(Call& call, const Judgement& given) {
    document::Document document = call.open();
    document::ConfirmReview edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    if (!given.by.empty()) edit.assessor = assessorNamed(document.assessment(), given.by);
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
    verb->add_option("--why", given.why, "The reason, in words");
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
    rating->add_option("--confidence", given->confidence, "How sure the assessor is")
        ->check(oneOf({"low", "medium", "high"}));

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
