#include "document_controller.h"

#include "act_words.h"
#include "gone_names.h"
#include "judging.h"
#include "method/traceability.h"
#include "model/by_name.h"
#include "seen.h"
#include "text.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <set>

namespace meyar::ui {

namespace {

constexpr int ordinaryWatch = 1000, ordinaryRetry = 3000; // milliseconds

/// What takes long is done less often: no more than a twentieth of the time goes into it.
int pauseAfter(const QElapsedTimer& work, int ordinary) {
    return std::max(ordinary, static_cast<int>(20 * work.elapsed()));
}

/// Taking back what one may not see would change it unseen.
QString hiddenStaysText() {
    return DocumentController::tr("Nothing was taken back: that change is about judgements that are hidden from you "
                                  "until you have judged the cell yourself.");
}

} // namespace

DocumentController::DocumentController(exchange::DataDirectory data, QObject* parent)
    : QObject(parent), m_data(std::move(data)), m_wording(m_data.wording(model::Language::En)) {
    new Judging(*this);
    new GoneNames(*this, this);
    m_watch.setInterval(ordinaryWatch);
    m_fold.setInterval(2000);
    m_fold.setSingleShot(true);
    m_retry.setInterval(ordinaryRetry);
    connect(&m_watch, &QTimer::timeout, this, &DocumentController::watch);
    connect(&m_retry, &QTimer::timeout, this, &DocumentController::saveUnsaved);
    connect(&m_fold, &QTimer::timeout, this, [this] {
        attempt([this] { m_document->fold(); });
        if (isOpen() && unsaved()) m_fold.start(); // for the backup of what only memory has
        watch();
    });
}

DocumentController::~DocumentController() = default;

void DocumentController::open(const QString& path) {
    adopt(
        document::Document::open(path.toStdString(), document::ordinarySurroundings(), document::Purpose::WorkOrRead));
}

void DocumentController::create(const QString& path, const model::Assessment& assessment, const QString& begunFrom) {
    adopt(document::Document::create(path.toStdString(), assessment, document::ordinarySurroundings(),
                                     begunFrom.toStdString()));
}

void DocumentController::adopt(document::Document document) {
    if (isOpen()) {
        emit leaving();
        emit left();
    }
    m_document.emplace(std::move(document));
    m_document->keepUnsaved();
    Judging::of(*this).recall();
    m_document->setAuthor(Judging::of(*this).author());
    forgetSaid();
    forgetTried();
    workOut();
    m_watch.start();
    emit opened();
    emit ready();
    watch();
}

const std::optional<model::Error>& DocumentController::readOnly() const {
    static const std::optional<model::Error> none;
    return isOpen() ? m_document->readOnly() : none;
}

const std::optional<document::Unsaved>& DocumentController::unsaved() const {
    static const std::optional<document::Unsaved> none;
    return isOpen() ? m_document->unsaved() : none;
}

const std::optional<model::Error>& DocumentController::backupFailure() const {
    static const std::optional<model::Error> none;
    return isOpen() ? m_document->backupFailure() : none;
}

/// False when it failed for a reason that nobody foresaw; that is said.
template <class Act>
bool DocumentController::attempt(Act act) {
    if (!isOpen()) return false;
    try {
        act();
        return true;
    } catch (const model::Error& error) {
        emit failed(error);
        return false;
    }
}

/// Of another document nothing was said yet.
void DocumentController::forgetSaid() {
    m_unsavedActs = 0;
    m_saidUnsaved = false;
    m_saidWhy.clear();
    m_saidThere = true;
    m_saidBackup.clear();
    m_saidNotes.clear();
}

void DocumentController::watch() {
    if (m_looking) return; // from the box that says why it failed
    QElapsedTimer look;
    look.start();
    m_looking = true;
    attempt([this] { m_document->lookAtFile(); });
    m_looking = false;
    if (!isOpen()) return;
    m_watch.setInterval(pauseAfter(look, ordinaryWatch));
    const bool isUnsaved = unsaved().has_value();
    const std::size_t acts = isUnsaved ? unsaved()->acts : 0;
    const bool isThere = !isUnsaved || QFileInfo(path()).size() > 0;
    const std::string why = isUnsaved ? unsaved()->why.what() : readOnly() ? readOnly()->what() : "";
    if (m_saidUnsaved && !isUnsaved) {
        m_fold.start();
        emit saved(tr("Everything is saved again · %1").arg(clockText(QTime::currentTime(), localeOf(language()))));
    }
    // Each try has a name of its own.
    const std::string backup =
        backupFailure() ? std::string(model::code(backupFailure()->kind())) + backupFailure()->cause() : "";
    const bool changed = isUnsaved != m_saidUnsaved || acts != m_unsavedActs || isThere != m_saidThere ||
                         why != m_saidWhy || backup != m_saidBackup || m_document->notes() != m_saidNotes;
    m_saidBackup = backup;
    m_saidNotes = m_document->notes();
    m_saidThere = isThere;
    m_saidWhy = why;
    m_saidUnsaved = isUnsaved;
    m_unsavedActs = acts;
    const bool mayBeSavedYet = isUnsaved && unsaved()->why.kind() != model::ErrorKind::Changed;
    if (!mayBeSavedYet)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    if (changed) emit standingChanged();
}

void DocumentController::saveUnsaved() {
    if (!unsaved()) return;
    QElapsedTimer attempted;
    attempted.start();
    try {
        m_document->saveUnsaved();
    } catch (const model::Error&) {
        // Still in the way: what is said of it stays.
    }
    m_retry.setInterval(pauseAfter(attempted, ordinaryRetry));
    watch();
}

/// An act is done: on disk, or in memory until the disk takes it.
void DocumentController::done(const QString& what) {
    m_fold.start(); // which makes a backup too when one is due, also of what is not saved
    if (unsaved()) {
        emit notSaved();
        return watch();
    }
    emit saved(what);
}

void DocumentController::close() {
    if (!isOpen()) return;
    emit leaving();
    emit left();
    m_watch.stop();
    m_retry.stop();
    m_fold.stop();
    m_document.reset();
    forgetSaid();
    m_results = {};
    emit closed();
}

QString DocumentController::path() const {
    return isOpen() ? qs(m_document->path().string()) : QString();
}

void DocumentController::setLanguage(model::Language language) {
    m_wording = m_data.wording(language);
}

bool DocumentController::mayChange() {
    if (!isOpen()) return false;
    if (readOnly()) emit refused(tr("Nothing was changed: this assessment is open to read only."));
    return !readOnly();
}

/// A backup is made before some changes. Without one the person decides.
bool DocumentController::mayGoOn(const std::vector<document::Edit>& edits) {
    if (!m_askWithoutBackup) return true;
    const auto failure = m_document->backUpBefore(edits);
    if (!failure) return true;
    const bool goesOn = m_askWithoutBackup(*failure) && isOpen();
    if (!goesOn) emit refused(tr("Nothing was changed, as no backup could be made before."));
    return goesOn;
}

/// What an act is called when it is done: the place of one, or how many.
QString DocumentController::labelOf(const std::vector<document::Edit>& edits, const document::Outcome& outcome) const {
    // As history has it, which knows names where an edit has an id only.
    const auto placeOfAct = [&] {
        const auto act = m_document->nextUndo();
        return act ? placeText(*this, *act) : QString();
    };
    if (edits.size() == 1) return placeOfAct();
    const auto cells = static_cast<int>(outcome.touched.cells.size());
    if (cells > 1 && !outcome.touched.kinds.contains(document::Kind::Framework))
        return tr("%Ln cell(s)", nullptr, cells);
    std::set<std::string> places;
    for (const document::Edit& edit : edits)
        places.insert(document::place(edit));
    if (cells == 1 || places.size() < 3) return placeOfAct();
    return tr("%Ln change(s)", nullptr, static_cast<int>(edits.size()));
}

QString DocumentController::inWords(const model::Finding& finding) const {
    return qs(m_wording.finding(model::byName(assessment(), finding, language())));
}

/// What was done is shown before it is named: naming may fail.
bool DocumentController::accept(const document::Outcome& outcome, const std::function<QString()>& labelled) {
    if (outcome.refused()) {
        emit refused(inWords(outcome.refusals.front()));
        return false;
    }
    if (!outcome.changed) return true;
    refreshed(outcome.touched);
    const QString time = clockText(QTime::currentTime(), localeOf(language()));
    const auto act = m_document->nextUndo();
    // The place alone would say of what is gone that it is saved.
    if (act && (act->edit.starts_with("remove_") || act->edit == "revert")) {
        done(tr("Saved: %1 · %2", "an act and the time").arg(labelOf(*act), time));
        return true;
    }
    const QString label = labelled();
    done(label.isEmpty() ? tr("Saved · %1").arg(time) : tr("Saved %1 · %2").arg(label, time));
    return true;
}

bool DocumentController::apply(const document::Edit& edit) {
    return apply(std::vector<document::Edit>{edit});
}

bool DocumentController::apply(const std::vector<document::Edit>& edits) {
    if (!isOpen() || edits.empty()) return false;
    if (!mayChange()) return false;
    if (const int first = firstJudgementsAmong(assessment(), edits); first > 0) {
        emit refused(tr("Nothing was changed: you judge blindly, and %Ln of these cells must be judged one by one.",
                        "cells", first));
        return false;
    }
    try {
        if (!mayGoOn(edits)) return false;
        const document::Outcome outcome =
            edits.size() == 1 ? m_document->apply(edits.front()) : m_document->apply(edits);
        return accept(outcome, [&] { return labelOf(edits, outcome); });
    } catch (const model::Error& error) {
        emit failed(error);
        return false;
    }
}

void DocumentController::refreshed(const document::Touched& touched) {
    const bool chose = touched.kinds.contains(document::Kind::Choices);
    if (chose) forgetTried();
    const bool another = touched.kinds.contains(document::Kind::Assessors) && Judging::of(*this).follow();
    workOut();
    emit changed(touched);
    if (another) emit assessorChanged();
    if (chose) emit rankingChanged();
}

void DocumentController::workOut() {
    m_unseen = hiddenCells(*this);
    if (std::none_of(m_unseen.begin(), m_unseen.end(), [](bool hidden) { return hidden; })) m_unseen.clear();
    fitRankOptions();
    m_results = method::results(assessment(), m_rankOptions, m_unseen);
}

void DocumentController::fitRankOptions() {
    m_rankOptions = chosenRanking();
    if (m_rankOptions.by != method::RankBy::Balanced || m_unseen.empty()) return;
    // What is balanced with a hidden need would tell of it.
    if (method::hiddenNeed(assessment().framework, m_unseen).any()) m_rankOptions.by = method::RankBy::Dots;
}

void DocumentController::forgetTried() {
    m_triedRanking.reset();
    m_triedReport.reset();
}

method::Results DocumentController::wholeResults() const {
    return method::results(assessment(), chosenRanking());
}

/// Also to do them again. What is hidden is neither changed nor shown so.
bool DocumentController::mayTakeBack(const std::vector<std::int64_t>& acts) {
    if (endsBlindJudging(*this, acts)) {
        emit refused(tr("Nothing was changed: this would end blind judging and show what is hidden. It is ended in the "
                        "panel of the Matrix or on the Report page."));
        return false;
    }
    if (!concernHidden(*this, acts)) return true;
    emit refused(hiddenStaysText());
    return false;
}

void DocumentController::undo() {
    attempt([this] {
        const auto entry = nextUndo();
        if (!entry) return;
        if (!mayTakeBack({entry->number})) return;
        const QString label = undoLabel(*this, *entry);
        if (const auto touched = m_document->undo()) {
            refreshed(*touched);
            done(tr("Undone: %1").arg(counted(*this, label, *entry, *touched)));
        }
    });
}

void DocumentController::redo() {
    attempt([this] {
        const auto entry = nextRedo();
        if (!entry) return;
        if (!mayTakeBack({entry->number})) return;
        const QString label = undoLabel(*this, *entry);
        if (const auto touched = m_document->redo()) {
            refreshed(*touched);
            done(tr("Redone: %1").arg(counted(*this, label, *entry, *touched)));
        }
    });
}

std::vector<std::int64_t> DocumentController::revert(const std::vector<std::int64_t>& numbers) {
    std::vector<std::int64_t> inTheWay;
    if (!mayChange()) return {};
    attempt([&] {
        if (!mayTakeBack(numbers)) return;
        const document::Outcome outcome = m_document->revert(numbers);
        inTheWay = outcome.inTheWay;
        accept(outcome, [&] {
            const auto made = m_document->nextUndo();
            return made ? placeText(*this, *made) : QString();
        });
    });
    return inTheWay;
}

std::optional<document::HistoryEntry> DocumentController::nextUndo() const {
    return isOpen() && !readOnly() ? m_document->nextUndo() : std::nullopt;
}

std::optional<document::HistoryEntry> DocumentController::nextRedo() const {
    return isOpen() && !readOnly() ? m_document->nextRedo() : std::nullopt;
}

QString DocumentController::labelOf(const document::HistoryEntry& entry) const {
    const QString act = actText(*this, entry);
    const QString place = placeText(*this, entry);
    return place.isEmpty() ? act : QStringLiteral("%1 · %2").arg(act, place);
}

std::optional<model::AssessorId> DocumentController::assessor() const {
    return isOpen() ? Judging::of(*this).assessor() : std::nullopt;
}

void DocumentController::renewAuthor() {
    if (isOpen()) m_document->setAuthor(Judging::of(*this).author());
}

void DocumentController::setAssessor(const model::AssessorId& id) {
    if (!isOpen() || !Judging::of(*this).choose(id)) return;
    renewAuthor();
    if (assessment().details.blind) workOut();
    emit assessorChanged();
}

} // namespace meyar::ui
