#include "matrix/clipboard_cells.h"

#include "inert_text.h"
#include "matrix/cell_words.h"
#include "model/confidential.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/copied_table.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

namespace meyar::ui {

namespace {

/// Marks what Meyar copied: the text beside it is exact, which HTML is not.
const QString ownFormat = QStringLiteral("application/x-meyar-cells");

QString shadingWord(const DocumentController& controller, std::size_t cell) {
    return controller.results().scorecard.cells[cell].shaded ? qs(controller.wording()("report.shaded")) : QString();
}

/// Worded so that nobody pastes it as a grade of their own.
QString agreedWord(const DocumentController& controller, std::size_t cell) {
    const model::Assessment& assessment = controller.assessment();
    if (hiddenFrom(controller.assessor(), assessment, cell)) return hiddenText();
    const method::CellStanding standing = controller.results().scorecard.cells[cell];
    const std::string words = report::standingText(assessment, standing, controller.wording());
    return qs(standing.agreed ? controller.wording()("copied.agreed_grade", {{"grade", words}}) : words);
}

QString notJudged(const DocumentController& controller) {
    method::CellStanding none;
    none.standing = method::Standing::Unrated;
    return qs(report::standingText(controller.assessment(), none, controller.wording()));
}

QString citationsOf(const model::Cell& cell) {
    QStringList ids;
    for (const model::Citation& citation : cell.citations)
        ids << qs(citation.source.text());
    ids.removeDuplicates();
    return ids.join(QStringLiteral("; "));
}

QStringList rowOf(const DocumentController& controller, std::size_t cell,
                  const model::ConfidentialSources& confidential) {
    const model::Assessment& assessment = controller.assessment();
    const auto own = controller.assessor() ? ratingBy(assessment, cell, *controller.assessor()) : std::nullopt;
    return {qs(model::text(assessment.framework.cellAt(cell))),
            own ? qs(report::answerText(assessment, own->answer, controller.wording())) : notJudged(controller),
            own ? qs(confidential.published(own->rationale)) : QString(),
            own && own->confidence ? copiedConfidence(*own->confidence, controller.wording()) : QString(),
            agreedWord(controller, cell),
            shadingWord(controller, cell),
            citationsOf(assessment.cells[cell]),
            qs(assessment.framework.statementAt(cell).text.in(controller.language()))};
}

QString nameOfAssessor(const DocumentController& controller) {
    const auto judging = controller.assessor();
    const auto place = judging ? controller.assessment().findAssessor(*judging) : std::nullopt;
    return place ? qs(controller.assessment().assessors[*place].name) : QString();
}

} // namespace

QMimeData* copiedCells(const DocumentController& controller, const Places& cells) {
    QStringList head;
    for (const CopiedColumn column : copiedColumns)
        head << headingOf(column, controller.wording(), nameOfAssessor(controller));
    std::vector<QStringList> rows{head};
    const model::ConfidentialSources confidential(controller.assessment());
    for (const std::size_t cell : cells)
        rows.push_back(rowOf(controller, cell, confidential));
    QMimeData* data = copiedTable(rows, true);
    data->setData(ownFormat, QByteArray("1"));
    return data;
}

namespace {

/// Words only: a pasted text names no file that is read.
class TextOnly : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

QString textOf(const QTextTableCell& cell) {
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n')
        .remove(QChar::ObjectReplacementCharacter);
    return fromInertText(text.replace(copiedTab, u'\t'));
}

} // namespace

std::vector<QStringList> pastedTable(const QString& html) {
    TextOnly document;
    document.setHtml(html);
    std::vector<QStringList> rows;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList fields;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                const bool begins = cell.row() == row && cell.column() == column;
                fields << (begins ? textOf(cell) : QString());
            }
            rows.push_back(fields);
        }
    }
    return rows;
}

std::vector<QStringList> pastedRows(const QMimeData& data) {
    const bool own = data.hasFormat(ownFormat);
    if (!own && data.hasHtml()) {
        auto rows = pastedTable(data.html());
        if (!rows.empty()) return rows;
    }
    if (data.text().trimmed().isEmpty()) return {};
    auto rows = pastedRows(data.text());
    if (own) return rows;
    for (QStringList& row : rows)
        row.replaceInStrings(QString(copiedTab), QStringLiteral("\t"));
    return rows;
}

AnswerWords answerWords(const DocumentController& controller) {
    std::vector<model::Wording> wordings;
    for (const model::Language language : model::allLanguages)
        wordings.push_back(controller.data().wording(language));
    return AnswerWords(controller.assessment(), wordings, hiddenText());
}

} // namespace meyar::ui
