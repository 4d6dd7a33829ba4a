// Questions with the same options stand in one table, a row each, as published.
#include "method/survey.h"
#include "report/content/chapters.h"
#include "report/reasons.h"

#include <algorithm>

namespace meyar::report {

namespace {

using Align = TableCell::Align;

/// More options than this do not fit beside each other; such a question gets a row an option.
constexpr std::size_t mostColumns = 6;

bool sameOptions(const Writing& writing, const model::Question& a, const model::Question& b) {
    return std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                      [&](const model::QuestionOption& x, const model::QuestionOption& y) {
                          return writing.local(x.label) == writing.local(y.label);
                      });
}

/// A question of the published form is named by its number; one without (its id then begins with a letter) by its
/// words.
bool isNumbered(const model::Question& question) {
    return !question.id.empty() && question.id.text().front() >= '0' && question.id.text().front() <= '9';
}

std::string nameOf(const Writing& writing, const model::Question& question) {
    if (isNumbered(question)) return question.id.text();
    return writing.wording("report.quoted", {{"text", writing.local(question.text)}});
}

std::string numberedText(const Writing& writing, const model::Question& question) {
    const std::string& words = writing.local(question.text);
    return isNumbered(question) ? question.id.text() + " " + words : words;
}

std::string countText(const Writing& writing, const method::OptionResult& option) {
    if (!option.count) return writing.wording("report.absent");
    const std::string n = writing.wording.whole(*option.count);
    if (!option.share) return writing.wording("report.count", {{"n", n}});
    return writing.wording("report.count_share", {{"n", n}, {"share", percentText(option.share, writing.wording)}});
}

std::string countsText(const Writing& writing, const std::vector<std::int64_t>& counts) {
    std::vector<std::string> texts;
    for (const std::int64_t count : counts)
        texts.push_back(writing.wording.whole(count));
    return listed(texts, writing.wording);
}

using Questions = std::vector<const model::Question*>;

std::string caption(const Writing& writing, const Questions& questions) {
    const std::int64_t answered = questions.front()->answered;
    const bool alike = std::all_of(questions.begin(), questions.end(),
                                   [&](const model::Question* question) { return question->answered == answered; });
    const std::string respondents = writing.wording.whole(writing.assessment.survey.respondents);
    if (!alike) return writing.wording("report.survey_caption_varied", {{"n", respondents}});
    return writing.wording("report.survey_caption", {{"n", respondents}, {"m", writing.wording.whole(answered)}});
}

bool answeredVaries(const Questions& questions) {
    return std::any_of(questions.begin(), questions.end(), [&](const model::Question* question) {
        return question->answered != questions.front()->answered;
    });
}

Table acrossTable(const Writing& writing, const Questions& questions) {
    const std::size_t options = questions.front()->options.size();
    const bool varies = answeredVaries(questions);
    const double questionShare = options <= 3 ? 0.46 : 0.34;
    const double answeredShare = varies ? 0.12 : 0;
    Table table;
    table.caption = caption(writing, questions);
    table.widths.push_back(questionShare);
    TableRow header{{headerCell(writing.wording("report.column.question"))}};
    for (const model::QuestionOption& option : questions.front()->options) {
        table.widths.push_back((1 - questionShare - answeredShare) / static_cast<double>(options));
        header.cells.push_back(headerCell(writing.local(option.label), Align::Centre));
    }
    if (varies) table.widths.push_back(answeredShare);
    if (varies) header.cells.push_back(headerCell(writing.wording("report.column.answered"), Align::Centre));
    table.headers.push_back(std::move(header));
    for (const model::Question* question : questions) {
        TableRow row{{headerCell(numberedText(writing, *question))}};
        for (const method::OptionResult& option : method::tabulate(writing.assessment.survey, *question).options) {
            row.cells.push_back(bodyCell(countText(writing, option), Align::Centre));
        }
        if (varies) row.cells.push_back(bodyCell(writing.wording.whole(question->answered), Align::Centre));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table downTable(const Writing& writing, const model::Question& question) {
    const auto result = method::tabulate(writing.assessment.survey, question);
    Table table;
    table.caption = caption(writing, {&question});
    table.widths = {0.75, 0.25};
    table.headers.push_back({{headerCell(numberedText(writing, question)),
                              headerCell(writing.wording("report.column.answered"), Align::Centre)}});
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        table.rows.push_back({{headerCell(writing.local(question.options[i].label)),
                               bodyCell(countText(writing, result.options[i]), Align::Centre)}});
    }
    return table;
}

/// What must be said under a table. Tells whether it shows percentages.
bool writeNotes(Writing& writing, const Questions& questions) {
    bool dashes = false;
    bool shares = false;
    for (const model::Question* question : questions) {
        const auto result = method::tabulate(writing.assessment.survey, *question);
        for (const method::OptionResult& option : result.options) {
            dashes = dashes || !option.count;
            shares = shares || option.share;
        }
        const std::string name = nameOf(writing, *question);
        if (!question->unplaced.empty()) {
            writing.note(
                writing.wording.counted("report.unplaced", static_cast<std::int64_t>(question->unplaced.size()),
                                        {{"question", name}, {"counts", countsText(writing, question->unplaced)}}));
        }
        for (model::Finding finding : result.findings) {
            finding.place = name;
            writing.note(writing.wording.finding(finding));
        }
        if (!question->note.empty()) writing.note(name + ": " + writing.local(question->note));
        if (question->base != writing.assessment.survey.respondents) {
            writing.note(
                writing.wording("report.asked", {{"question", name}, {"n", writing.wording.whole(question->base)}}));
        }
    }
    if (dashes) writing.note(writing.wording("report.dash_note"));
    return shares;
}

void writeWithoutOptions(Writing& writing, const model::Question& question) {
    writing.body(numberedText(writing, question));
    writing.note(caption(writing, {&question}));
    writeNotes(writing, {&question});
}

} // namespace

void writeSurvey(Writing& writing, std::size_t area) {
    const model::AreaId& id = writing.framework().areas[area].id;
    Questions questions;
    for (const model::Question& question : writing.assessment.survey.questions) {
        if (question.area == id) questions.push_back(&question);
    }
    if (questions.empty()) return;
    bool shares = false;
    writing.heading(3, writing.wording("report.survey"));
    for (auto first = questions.begin(); first != questions.end();) {
        const auto last = std::find_if_not(first, questions.end(), [&](const model::Question* question) {
            return sameOptions(writing, **first, *question);
        });
        const Questions alike(first, last);
        if (alike.front()->options.empty()) {
            for (const model::Question* question : alike)
                writeWithoutOptions(writing, *question);
        } else if (alike.front()->options.size() <= mostColumns) {
            writing.table(acrossTable(writing, alike));
            shares = writeNotes(writing, alike) || shares;
        } else {
            for (const model::Question* question : alike) {
                writing.table(downTable(writing, *question));
                shares = writeNotes(writing, {question}) || shares;
            }
        }
        first = last;
    }
    if (shares) writing.note(writing.wording("report.shares_note"));
}

} // namespace meyar::report
