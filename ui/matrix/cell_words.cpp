#include "matrix/cell_words.h"

#include "report/reasons.h"
#include "seen.h"
#include "text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace meyar::ui {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

QString spokenTrackLevel(std::size_t slot) {
    switch (slot % model::cellsPerIndicator) {
    case 0:
        return CellWords::tr("framework level 1");
    case 1:
        return CellWords::tr("framework level 2");
    case 2:
        return CellWords::tr("operational level 1");
    default:
        return CellWords::tr("operational level 2");
    }
}

// Small numbers in words, as one would say them.
QString spokenCitations(std::size_t citations) {
    switch (citations) {
    case 1:
        return CellWords::tr("one citation");
    case 2:
        return CellWords::tr("two citations");
    case 3:
        return CellWords::tr("three citations");
    case 4:
        return CellWords::tr("four citations");
    case 5:
        return CellWords::tr("five citations");
    default:
        return CellWords::tr("%Ln citations", nullptr, static_cast<int>(citations));
    }
}

} // namespace

QString cellName(const model::CellId& cell) {
    return QStringLiteral("%1 / %2").arg(qs(cell.indicator.text()),
                                         qs(model::slotText(model::slot(cell.track, cell.level))));
}

QString trackLevelText(std::size_t slot) {
    switch (slot % model::cellsPerIndicator) {
    case 0:
        return CellWords::tr("Framework, level 1");
    case 1:
        return CellWords::tr("Framework, level 2");
    case 2:
        return CellWords::tr("Operational, level 1");
    default:
        return CellWords::tr("Operational, level 2");
    }
}

QString answerText(const model::Assessment& assessment, model::Answer answer, const model::Wording& wording) {
    method::CellStanding standing;
    standing.agreed = answer;
    standing.standing = answer.isGrade()           ? method::Standing::Graded
                        : answer.isNotApplicable() ? method::Standing::NotApplicable
                                                   : method::Standing::InsufficientEvidence;
    return qs(report::standingText(assessment, standing, wording));
}

QString confidenceText(model::Confidence confidence) {
    switch (confidence) {
    case model::Confidence::Low:
        return CellWords::tr("Low");
    case model::Confidence::Medium:
        return CellWords::tr("Medium");
    case model::Confidence::High:
        return CellWords::tr("High");
    }
    return {};
}

QString sourceKindText(model::SourceKind kind) {
    switch (kind) {
    case model::SourceKind::Document:
        return CellWords::tr("Document");
    case model::SourceKind::Interview:
        return CellWords::tr("Interview");
    case model::SourceKind::Survey:
        return CellWords::tr("Survey");
    case model::SourceKind::Statistics:
        return CellWords::tr("Statistics");
    case model::SourceKind::Observation:
        return CellWords::tr("Observation");
    }
    return {};
}

QString citedText(std::size_t citations) {
    return CellWords::tr("%Ln cited", "beside a grade: citations", static_cast<int>(citations));
}

QString hiddenText() {
    return CellWords::tr("Hidden until you judge");
}

QString nobodyJudgesText() {
    return CellWords::tr(
        "Not judged: nobody is said to judge. Tab leads to the field for your name, or choose Edit > Who judges.");
}

QString judgeFirstText() {
    return CellWords::tr("Others have judged here, and you judge blindly: judge the cell first, then shade it.");
}

QString judgeAloneText(int cells) {
    return CellWords::tr(
        "You judge blindly, each cell by itself: %Ln cell(s) that you have not judged yet stay as they "
        "were.",
        nullptr, cells);
}

QString spokenCell(const DocumentController& controller, std::size_t place) {
    const model::Assessment& assessment = controller.assessment();
    const model::Cell& cell = assessment.cells[place];
    const model::CellId id = assessment.framework.cellAt(place);
    const method::CellStanding standing = controller.results().scorecard.cells[place];
    const bool hidden = hiddenFrom(controller.assessor(), assessment, place);
    const QString grade = hidden ? hiddenText() : qs(report::standingText(assessment, standing, controller.wording()));
    QStringList parts{qs(id.indicator.text()), spokenTrackLevel(place), localeOf(controller.language()).toLower(grade)};
    if (standing.shaded) parts << CellWords::tr("shaded");
    if (cell.notReReviewed) parts << CellWords::tr("carried over, to be reviewed");
    if (!hidden && hasRationale(cell)) parts << CellWords::tr("with a reason");
    if (const std::size_t citations = cell.citations.size()) parts << spokenCitations(citations);
    const auto against = std::count_if(cell.citations.begin(), cell.citations.end(),
                                       [](const model::Citation& citation) { return citation.contradicts; });
    if (against > 0) parts << CellWords::tr("%Ln contradict", "citations of a cell", static_cast<int>(against));
    return parts.join(QStringLiteral(", "));
}

bool hasRationale(const model::Cell& cell) {
    return std::any_of(cell.ratings.begin(), cell.ratings.end(),
                       [](const model::Rating& rating) { return !rating.rationale.empty(); });
}

} // namespace meyar::ui
