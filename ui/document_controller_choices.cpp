// What the document chose for its outputs: the ranking and the report.
#include "document_controller.h"

namespace meyar::ui {

const method::RankOptions& DocumentController::chosenRanking() const {
    return m_triedRanking ? *m_triedRanking : assessment().ranking;
}

const model::ReportChoice& DocumentController::chosenReport() const {
    return m_triedReport ? *m_triedReport : assessment().report;
}

void DocumentController::setRankOptions(const method::RankOptions& options) {
    tryRankOptions(options);
    if (!isOpen() || readOnly() || options == assessment().ranking) return;
    if (!apply(document::ChooseRanking{options})) tryRankOptions(assessment().ranking);
}

void DocumentController::setReportChoice(const model::ReportChoice& choice) {
    if (!isOpen() || choice == chosenReport()) return;
    if (!readOnly()) {
        if (!apply(document::ChooseReport{choice})) emit rankingChanged(); // what is shown goes back to what holds
        return;
    }
    m_triedReport = choice;
    emit rankingChanged();
}

void DocumentController::tryRankOptions(const method::RankOptions& options) {
    if (!isOpen() || options == chosenRanking()) return;
    m_triedRanking = options;
    fitRankOptions();
    m_results.ranking = method::rank(assessment(), m_results.scorecard, m_results.tally, m_rankOptions, m_unseen);
    emit rankingChanged();
}

} // namespace meyar::ui
