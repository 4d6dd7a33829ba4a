#include "matrix/clipboard_cells.h"

#include "inert_text.h"
#include "matrix/cell_words.h"
#include "model/confidential.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"

#include <QCoreApplication>
#include <QMimeData>

namespace meyar::ui {

namespace {

struct ClipboardWords {
    Q_DECLARE_TR_FUNCTIONS(ClipboardWords)
};

QString shadingWord(const DocumentController& controller, std::size_t cell) {
    return controller.results().scorecard.cells[cell].shaded ? qs(controller.wording()("report.shaded")) : QString();
}

QString gradeWord(const DocumentController& controller, std::size_t cell) {
    const model::Assessment& assessment = controller.assessment();
    if (hiddenFrom(controller.assessor(), assessment, cell)) return hiddenText();
    return qs(report::standingText(assessment, controller.results().scorecard.cells[cell], controller.wording()));
}

QStringList rowOf(const DocumentController& controller, std::size_t cell,
                  const model::ConfidentialSources& confidential) {
    const model::Assessment& assessment = controller.assessment();
    const auto own = controller.assessor() ? ratingBy(assessment, cell, *controller.assessor()) : std::nullopt;
    return {qs(model::text(assessment.framework.cellAt(cell))),
            qs(assessment.framework.statementAt(cell).text.in(controller.language())),
            gradeWord(controller, cell),
            shadingWord(controller, cell),
            own ? qs(report::answerText(assessment, own->answer, controller.wording())) : QString(),
            own ? qs(confidential.published(own->rationale)) : QString()};
}

} // namespace

QMimeData* copiedCells(const DocumentController& controller, const Places& cells) {
    const QStringList head{ClipboardWords::tr("Cell"),       ClipboardWords::tr("Statement"),
                           ClipboardWords::tr("Grade"),      ClipboardWords::tr("Shading"),
                           ClipboardWords::tr("Your grade"), ClipboardWords::tr("Your reason")};
    std::vector<QStringList> rows;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto add = [&](const QStringList& row, const QString& tag) {
        rows.push_back(row);
        html += QStringLiteral("<tr>");
        for (const QString& field : row)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, inertText(field).toHtmlEscaped());
        html += QStringLiteral("</tr>");
    };
    add(head, QStringLiteral("th"));
    const model::ConfidentialSources confidential(controller.assessment());
    for (const std::size_t cell : cells)
        add(rowOf(controller, cell, confidential), QStringLiteral("td"));
    auto* data = new QMimeData;
    data->setText(copiedText(rows));
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

AnswerWords answerWords(const DocumentController& controller) {
    std::vector<model::Wording> wordings;
    for (const model::Language language : model::allLanguages)
        wordings.push_back(controller.data().wording(language));
    return AnswerWords(controller.assessment(), wordings, hiddenText());
}

} // namespace meyar::ui
