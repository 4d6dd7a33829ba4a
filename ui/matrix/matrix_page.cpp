#include "matrix/matrix_page.h"

#include "matrix/filter_chips.h"
#include "matrix/judgement_panel.h"
#include "matrix/matrix_filter_model.h"
#include "matrix/matrix_model.h"
#include "matrix/matrix_view.h"
#include "matrix/search_bar.h"
#include "matrix/selection_panel.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/eliding_label.h"
#include "widgets/in_view.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

MatrixPage::MatrixPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_model(new MatrixModel(controller, this)),
      m_rows(new MatrixFilterModel(*m_model, this)), m_split(new QSplitter(this)), m_left(new QWidget(m_split)),
      m_summary(new ElidingLabel(Qt::ElideRight, m_left)), m_search(new SearchBar(m_left)),
      m_chips(new FilterChips(m_left)), m_table(new QStackedWidget(m_left)), m_view(new MatrixView(*m_rows, m_table)),
      m_head(new QGridLayout) {
    setObjectName(QStringLiteral("matrixPage"));
    setAccessibleName(tr("Matrix"));
    setFocusProxy(m_view);
    m_split->setObjectName(QStringLiteral("matrixSplit"));
    auto* panels = new QWidget(m_split);
    auto* side = new SidePanel(*m_split, *panels, panelWidth()); // while nothing is in it to be measured
    m_panel = new JudgementPanel(controller, panels);
    m_several = new SelectionPanel(controller, panels);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(16, 12, 16, 12);
    left->setSpacing(4);
    buildHeading(*left);
    m_left->installEventFilter(this);
    m_noMatch = roleLabel({}, "second", m_table);
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_table->addWidget(m_view);
    m_table->addWidget(m_noMatch);
    left->addWidget(m_table, 1);
    auto* either = new QHBoxLayout(panels);
    either->setContentsMargins(0, 0, 0, 0);
    either->addWidget(m_panel);
    either->addWidget(m_several);
    m_several->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    connect(side, &SidePanel::opened, this, &MatrixPage::limitRows);
    connect(m_view, &MatrixView::reasonPressed, side, &SidePanel::open); // before the panel takes the focus
    connect(m_view, &MatrixView::citePressed, side, &SidePanel::open);
    connect(m_view, &MatrixView::answerKeyPressed, side, [this, side] {
        if (!this->controller().assessor()) side->open(); // it asks who judges
    });
    buildActions();
    connectView();
    connectPanels();
    connectController();
    refresh();
}

MatrixPage::~MatrixPage() {
    keep();
}

void MatrixPage::buildHeading(QVBoxLayout& rows) {
    QLabel* title = roleLabel(tr("Matrix"), "title", m_left);
    title->setObjectName(QStringLiteral("matrixTitle"));
    m_summary->setObjectName(QStringLiteral("matrixSummary"));
    setRole(*m_summary, "second");
    m_summary->setMostLines(2);
    m_head->setSpacing(4);
    m_head->setHorizontalSpacing(16);
    m_head->addWidget(title, 0, 0);
    m_head->addWidget(m_summary, 0, 1);
    m_head->addWidget(m_search, 0, 2);
    m_head->setColumnStretch(1, 3);
    m_head->setColumnStretch(2, 2);
    rows.addLayout(m_head);
    rows.addSpacing(4);
    rows.addWidget(m_chips);
    rows.addSpacing(4);
}

/// Beside the title, where two lines are enough for it there.
void MatrixPage::placeSummary(int width) {
    const QWidget* title = m_head->itemAtPosition(0, 0)->widget();
    const int room = width - title->sizeHint().width() - m_search->minimumSizeHint().width() - 4 * 16;
    const bool beside = m_summary->fontMetrics().horizontalAdvance(m_summary->fullText()) <= 2 * room * 9 / 10;
    if (beside == (m_head->itemAtPosition(1, 0) == nullptr)) return;
    m_head->removeWidget(m_summary);
    beside ? m_head->addWidget(m_summary, 0, 1) : m_head->addWidget(m_summary, 1, 0, 1, 3);
}

bool MatrixPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) placeSummary(static_cast<QResizeEvent*>(event)->size().width());
    return Page::eventFilter(watched, event);
}

void MatrixPage::connectView() {
    connect(m_view, &MatrixView::currentPlaceChanged, this, &MatrixPage::follow);
    connect(m_view, &MatrixView::chosenChanged, this, &MatrixPage::showChosen);
    connect(m_view, &MatrixView::findPressed, m_search, &SearchBar::start);
    connect(m_view, &MatrixView::findNextPressed, this, &MatrixPage::goToFound);
    connect(m_view, &MatrixView::leavePressed, this,
            [this] { m_rows->search().active() ? leaveSearch() : m_view->chooseCurrentOnly(); });
    connect(m_view, &MatrixView::nextUnjudgedPressed, this, &MatrixPage::goToUnjudged);
    connect(m_chips, &FilterChips::chosen, this, &MatrixPage::setFilter);
    connect(m_search, &SearchBar::wordsChanged, this, &MatrixPage::search);
    connect(m_search, &SearchBar::nextWanted, this, &MatrixPage::goToFound);
    connect(m_search, &SearchBar::leaveWanted, this, &MatrixPage::leaveSearch);
    connect(m_search, &SearchBar::matrixWanted, this, &MatrixPage::focusMatrix);
}

/// A key acts on the one chosen cell or on several; the panel in front knows how.
void MatrixPage::connectPanels() {
    const auto both = [this](auto signal, auto one, auto several) {
        connect(m_view, signal, this, [this, one, several](auto... values) {
            if (m_several->isHidden()) {
                (m_panel->*one)(values...);
            } else {
                (m_several->*several)(values...);
            }
        });
    };
    both(&MatrixView::answerKeyPressed, &JudgementPanel::giveByKey, &SelectionPanel::rateByKey);
    both(&MatrixView::clearPressed, &JudgementPanel::clearRating, &SelectionPanel::clearRatings);
    both(&MatrixView::shadingPressed, &JudgementPanel::toggleShading, &SelectionPanel::toggleShading);
    both(&MatrixView::reasonPressed, &JudgementPanel::startReason, &SelectionPanel::startReason);
    both(&MatrixView::citePressed, &JudgementPanel::startCiting, &SelectionPanel::startCiting);
    both(&MatrixView::reviewPressed, &JudgementPanel::confirmReview, &SelectionPanel::confirm);
    connect(m_panel, &JudgementPanel::leaving, this, &MatrixPage::focusMatrix);
    connect(m_panel, &JudgementPanel::sourceWanted, this, &MatrixPage::sourceWanted);
    connect(m_panel, &JudgementPanel::recommendationWanted, this, &MatrixPage::recommendationWanted);
    connect(m_panel, &JudgementPanel::historyWanted, this, [this] { emit sectionWanted(QStringLiteral("history")); });
    connect(m_several, &SelectionPanel::leaving, this, &MatrixPage::focusMatrix);
    connect(m_several, &SelectionPanel::assessorWanted, this, [this] {
        m_view->goTo(m_view->currentIndex()); // one cell, whose panel asks who judges
        m_panel->askForAssessor();
    });
}

void MatrixPage::keep() {
    m_panel->keep();
    m_several->keep();
}

/// One cell has its own panel; of several is shown what they have in common.
void MatrixPage::showChosen() {
    const Places chosen = controller().isOpen() ? m_view->chosenPlaces() : Places{};
    const bool several = chosen.size() > 1;
    m_rows->holdRowsOf(chosen); // the others are let go once the view stands still
    if (several) m_several->showCells(chosen);
    if (m_several->isHidden() != several) return;
    // With both of them visible for a moment the table would be laid out in too little room.
    (several ? static_cast<QWidget*>(m_panel) : m_several)->hide();
    (several ? static_cast<QWidget*>(m_several) : m_panel)->show();
}

void MatrixPage::connectController() {
    const DocumentController* from = &controller();
    const auto startOver = [this] {
        m_cell.reset();
        m_searchedFrom.reset();
        m_panel->forget();
        m_several->forget();
        m_search->clear();
        setSearch({});
        refresh();
    };
    connect(from, &DocumentController::leaving, this, &MatrixPage::keep);
    connect(from, &DocumentController::opened, this, startOver);
    connect(from, &DocumentController::closed, this, startOver);
    connect(from, &DocumentController::changed, this, [this](const document::Touched& touched) {
        // With the way of working what may be seen is another.
        if (touched.kinds.contains(document::Kind::Details)) m_rows->startOver(), comeBack(m_cell);
        const bool anew = touched.kinds.contains(document::Kind::Framework) && !m_view->currentIndex().isValid();
        if (anew) comeBack(m_cell); // to the same cell in rows that are others
        m_panel->refresh();
        if (!m_several->isHidden()) m_several->refresh();
        showCounts();
        showMatches();
        showFound();
    });
    connect(from, &DocumentController::assessorChanged, this, [this] {
        keep();
        m_rows->startOver();
        comeBack(m_cell);
        showCounts();
        m_panel->refresh();
        if (!m_several->isHidden()) m_several->refresh();
    });
    connect(from, &DocumentController::rankingChanged, m_panel, &JudgementPanel::refresh);
}

void MatrixPage::refresh() {
    showCounts();
    showMatches();
    if (!m_view->currentPlace()) chooseSomeCell();
    m_panel->refresh();
}

QString MatrixPage::record() const {
    return m_cell ? qs(model::text(*m_cell)) : QString();
}

void MatrixPage::showRecord(const QString& record) {
    if (record != this->record()) leadTo(record);
}

/// Also where record() is that cell already: its area may be folded, or more be chosen.
void MatrixPage::leadTo(const QString& record) {
    const auto cell = model::parseCell(record.toStdString());
    const auto wanted =
        cell && controller().isOpen() ? controller().assessment().framework.findCell(*cell) : std::nullopt;
    if (!wanted) return;
    m_rows->showRowOf(*wanted); // the filter stays
    showCell(*cell);
}

/// Of many cells it is enough that one of them is seen; the one cell has to be the chosen one, too.
bool MatrixPage::showsOnly(const QStringList& records) const {
    const auto isOne = [&](std::size_t place) {
        return records.contains(qs(model::text(controller().assessment().framework.cellAt(place))));
    };
    if (records.size() > 1) {
        const Places seen = m_view->placesInView();
        return std::any_of(seen.begin(), seen.end(), isOne);
    }
    const Places chosen = m_view->chosenPlaces(); // none on the line of an area
    return !chosen.empty() && std::all_of(chosen.begin(), chosen.end(), isOne) &&
           isInView(*m_view, m_view->currentIndex());
}

QString MatrixPage::badge() const {
    if (!controller().isOpen()) return {};
    const int all = m_counts[place(CellFilter::All)];
    return QStringLiteral("%1 / %2").arg(all - m_counts[place(CellFilter::NotJudged)]).arg(all);
}

std::vector<std::pair<QString, QString>> MatrixPage::keys() const {
    return {
        {QStringLiteral("1 … 5"), tr("Judge the cell: met, partly, not met, insufficient evidence, not applicable")},
        {QStringLiteral("Del"), tr("Clear your judgement")},
        {QStringLiteral("Space"), tr("Shade by hand, or by the grade again")},
        {QStringLiteral("Enter"), tr("Write the reason")},
        {QStringLiteral("Esc"), tr("Back from the panel to the matrix")},
        {QStringLiteral("Ctrl+Enter"), tr("Keep the reason and go back to the matrix")},
        {QStringLiteral("Ctrl+K"), tr("Cite a source")},
        {QStringLiteral("R"), tr("What was carried over still holds")},
        {QStringLiteral("Shift+← → ↑ ↓"), tr("Choose several cells; on a title, the whole row")},
        {QStringLiteral("Ctrl+A"), tr("Choose all cells shown")},
        {QStringLiteral("Ctrl+C"), tr("Copy the chosen cells, or the whole table")},
        {QStringLiteral("Ctrl+V"), tr("Paste grades and reasons")},
        {QStringLiteral("Ctrl+F"), tr("Search all texts; Esc gives it up")},
        {QStringLiteral("F3, Shift+F3"), tr("Next and previous match")},
        {QStringLiteral("← →"), tr("Next cell; on an area: fold and unfold")}};
}

void MatrixPage::showCounts() {
    const QString before = badge();
    m_counts = countMatches(controller());
    m_chips->setCounts(m_counts);
    const int all = m_counts[place(CellFilter::All)];
    const int judged = all - m_counts[place(CellFilter::NotJudged)];
    m_summary->setFullText(tr("%1 of %Ln cells judged", nullptr, all).arg(judged) + QStringLiteral(" · ") +
                           tr("%Ln can improve", "cells", m_counts[place(CellFilter::CanImprove)]) +
                           QStringLiteral(" · ") + tr("%Ln disputed", "cells", m_counts[place(CellFilter::Disputed)]));
    if (badge() != before) emit badgeChanged();
}

void MatrixPage::showMatches() {
    const bool none = m_rows->rowCount() == 0;
    m_noMatch->setText(!none                       ? QString()
                       : m_rows->search().active() ? noFindText(m_rows->search().words(), m_rows->filter())
                                                   : noMatchText(m_rows->filter()));
    limitRows();
    m_table->setCurrentWidget(none ? static_cast<QWidget*>(m_noMatch) : m_view);
}

/// A statement is shown whole in the panel, and in the table while words are searched for in it.
void MatrixPage::limitRows() {
    const SidePanel* side = SidePanel::of(*this);
    m_view->keepTwoRowsInView(side && side->isOpen() && !m_rows->search().active());
}

/// All areas are open while only some rows are shown: what is counted on a chip is to be seen.
void MatrixPage::openFor(CellFilter filter, const QString& words) {
    m_view->keepAllOpen(filter != CellFilter::All || !words.simplified().isEmpty());
}

void MatrixPage::setSearch(const QString& words) {
    openFor(m_rows->filter(), words);
    m_rows->setSearch(words);
}

void MatrixPage::setFilter(CellFilter filter) {
    keep();
    openFor(filter, m_rows->search().words());
    m_rows->setFilter(filter);
    comeBack(m_cell);
    showFound();
}

/// After rows came and went: to the cell where one was, or to the first that is shown.
void MatrixPage::comeBack(const std::optional<model::CellId>& cell) {
    showMatches();
    const auto before =
        cell && controller().isOpen() ? controller().assessment().framework.findCell(*cell) : std::nullopt;
    if (before && m_rows->indexAt(*before).isValid()) {
        m_view->setCurrentPlace(*before);
    } else {
        chooseSomeCell();
    }
    m_rows->letGoBut(m_view->chosenPlaces());
    m_view->viewport()->update(); // cells beside the matches are dimmed
}

void MatrixPage::chooseSomeCell() {
    if (const auto cell = m_rows->firstMatch()) {
        m_view->setCurrentPlace(*cell);
    } else {
        m_panel->showCell(std::nullopt);
    }
}

/// The panel shows the cell that the keys are on; a row that was only held goes when one leaves it.
void MatrixPage::follow() {
    const auto cell = m_view->currentPlace();
    if (cell && controller().isOpen()) {
        m_cell = controller().assessment().framework.cellAt(*cell);
        m_panel->showCell(m_cell);
    } else {
        m_panel->showCell(std::nullopt);
    }
    // Not while the view is still moving its current index.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_rows->letGoBut(m_view->chosenPlaces());
            showMatches();
            showFound();
        },
        Qt::QueuedConnection);
}

void MatrixPage::showCell(const model::CellId& cell) {
    const auto wanted = controller().isOpen() ? controller().assessment().framework.findCell(cell) : std::nullopt;
    if (!wanted) return;
    if (!m_rows->indexAt(*wanted).isValid()) {
        m_search->clear();
        setSearch({});
        m_chips->setChosen(CellFilter::All);
        setFilter(CellFilter::All);
    }
    m_view->setCurrentPlace(*wanted);
    focusMatrix();
}

void MatrixPage::focusMatrix() {
    m_view->setFocus(Qt::OtherFocusReason);
}

/// Whoever comes to the page may judge at once; whoever is walking the sidebar goes on walking.
void MatrixPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    const QWidget* keys = QApplication::focusWidget();
    if (!event->spontaneous() && (!keys || (parentWidget() && parentWidget()->isAncestorOf(keys)))) focusMatrix();
}

/// Several chosen cells are chosen no longer when one comes back: nobody remembers them, and one key acts on all.
void MatrixPage::hideEvent(QHideEvent* event) {
    keep();
    if (!event->spontaneous() && !draftWithin(*m_several)) m_view->chooseCurrentOnly();
    Page::hideEvent(event);
}

} // namespace meyar::ui
