#include "document_controller.h"

#include "seen.h"
#include "text.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace meyar::ui {

DocumentController::DocumentController(exchange::DataDirectory data, QObject* parent)
    : QObject(parent), m_data(std::move(data)), m_wording(m_data.wording(model::Language::En)) {}

DocumentController::~DocumentController() = default;

void DocumentController::open(const QString& path) {
    adopt(document::Document::open(path.toStdString(), document::ordinarySurroundings()));
}

void DocumentController::create(const QString& path, const model::Assessment& assessment) {
    adopt(document::Document::create(path.toStdString(), assessment, document::ordinarySurroundings()));
}

void DocumentController::adopt(document::Document document) {
    if (isOpen()) emit leaving();
    m_document.emplace(std::move(document));
    m_assessor.reset();
    workOut();
    emit opened();
}

void DocumentController::close() {
    if (!isOpen()) return;
    emit leaving();
    m_document.reset();
    m_results = {};
    m_assessor.reset();
    emit closed();
}

QString DocumentController::path() const {
    return isOpen() ? qs(m_document->path().string()) : QString();
}

void DocumentController::setLanguage(model::Language language) {
    m_wording = m_data.wording(language);
}

bool DocumentController::apply(const document::Edit& edit) {
    return apply(std::vector<document::Edit>{edit});
}

bool DocumentController::apply(const std::vector<document::Edit>& edits) {
    if (!isOpen() || edits.empty()) return false;
    try {
        const document::Outcome outcome =
            edits.size() == 1 ? m_document->apply(edits.front()) : m_document->apply(edits);
        return accept(outcome, qs(document::place(edits.front())));
    } catch (const model::Error& error) {
        emit failed(error);
        return false;
    }
}

bool DocumentController::accept(const document::Outcome& outcome, const QString& label) {
    if (outcome.refused()) {
        emit refused(qs(m_wording.finding(outcome.refusals.front())));
        return false;
    }
    if (!outcome.changed) return true;
    refreshed(outcome.touched);
    emit saved(tr("Saved %1 · %2").arg(label, QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    return true;
}

void DocumentController::refreshed(const document::Touched& touched) {
    workOut();
    emit changed(touched);
}

void DocumentController::workOut() {
    m_unseen = hiddenCells(*this);
    if (std::none_of(m_unseen.begin(), m_unseen.end(), [](bool hidden) { return hidden; })) m_unseen.clear();
    m_results = method::results(assessment(), m_rankOptions, m_unseen);
}

method::Results DocumentController::wholeResults() const {
    return method::results(assessment(), m_rankOptions);
}

void DocumentController::undo() {
    if (!isOpen()) return;
    const auto entry = m_document->nextUndo();
    if (!entry) return;
    try {
        if (const auto touched = m_document->undo()) {
            refreshed(*touched);
            emit saved(tr("Undone: %1").arg(labelOf(*entry)));
        }
    } catch (const model::Error& error) {
        emit failed(error);
    }
}

void DocumentController::redo() {
    if (!isOpen()) return;
    const auto entry = m_document->nextRedo();
    if (!entry) return;
    try {
        if (const auto touched = m_document->redo()) {
            refreshed(*touched);
            emit saved(tr("Redone: %1").arg(labelOf(*entry)));
        }
    } catch (const model::Error& error) {
        emit failed(error);
    }
}

bool DocumentController::revert(std::int64_t number) {
    if (!isOpen()) return false;
    try {
        const document::Outcome outcome = m_document->revert(number);
        const auto made = m_document->nextUndo();
        return accept(outcome, outcome.changed && made ? labelOf(*made) : QString());
    } catch (const model::Error& error) {
        emit failed(error);
        return false;
    }
}

std::optional<document::HistoryEntry> DocumentController::nextUndo() const {
    return isOpen() ? m_document->nextUndo() : std::nullopt;
}

std::optional<document::HistoryEntry> DocumentController::nextRedo() const {
    return isOpen() ? m_document->nextRedo() : std::nullopt;
}

QString DocumentController::labelOf(const document::HistoryEntry& entry) const {
    const QString act = qs(m_wording("edit." + entry.edit, {{"place", entry.place}}));
    return entry.place.empty() ? act : QStringLiteral("%1 · %2").arg(act, qs(entry.place));
}

std::optional<model::AssessorId> DocumentController::assessor() const {
    if (!isOpen() || assessment().assessors.empty()) return std::nullopt;
    if (m_assessor && assessment().findAssessor(*m_assessor)) return m_assessor;
    return assessment().assessors.front().id;
}

void DocumentController::setAssessor(const model::AssessorId& id) {
    if (m_assessor == id) return;
    m_assessor = id;
    if (isOpen() && assessment().details.blind) workOut();
    emit assessorChanged();
}

void DocumentController::setRankOptions(const method::RankOptions& options) {
    m_rankOptions = options;
    if (!isOpen()) return;
    m_results.ranking = method::rank(assessment(), m_results.scorecard, m_results.tally, m_rankOptions, m_unseen);
    emit rankingChanged();
}

} // namespace meyar::ui
