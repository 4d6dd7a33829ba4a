// What one may do on the Matrix page beside judging: its actions, and the search.
#include "matrix/answer_menu.h"
#include "matrix/cell_words.h"
#include "matrix/clipboard_cells.h"
#include "matrix/judgement_panel.h"
#include "matrix/matrix_filter_model.h"
#include "matrix/matrix_page.h"
#include "matrix/matrix_view.h"
#include "matrix/paste_dialog.h"
#include "matrix/search_bar.h"
#include "seen.h"
#include "widgets/read_only_hold.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <cstdint>

namespace meyar::ui {

/// In the order of the menus: the window's Page menu, and the one that a right click opens.
void MatrixPage::buildActions() {
    const auto add = [this](const char* name, const QString& words, const QKeySequence& keys, auto act) {
        QAction* made = makeAction(name, words, keys);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    const auto read = [&add](const char* name, const QString& words, const QKeySequence& keys, auto act) {
        keepForReading(*add(name, words, keys, act));
    };
    addAction((new AnswerMenu(controller(), tr("&Judge"), *m_view, this))->menuAction());
    makeKeyAction("actionClearRating", tr("C&lear your judgement"), Qt::Key_Delete, *m_view);
    makeKeyAction("actionReason", tr("&Write the reason"), Qt::Key_Enter, *m_view);
    makeKeyAction("actionShade", tr("&Shade by hand, or by the grade again"), Qt::Key_Space, *m_view);
    makeKeyAction("actionStillHolds", tr("What was carried over still &holds"), Qt::Key_R, *m_view);
    add("actionCite", tr("C&ite a source"), Qt::CTRL | Qt::Key_K, [this] { emit m_view->citePressed(); });
    addSeparator();
    read("actionCopyCells", tr("&Copy cells"), QKeySequence::Copy, [this] { copy(); });
    add("actionPasteCells", tr("&Paste judgements…"), QKeySequence::Paste, [this] { paste(); });
    read("actionChooseAll", tr("Choose &all shown"), QKeySequence::SelectAll, [this] { m_view->selectAll(); });
    addSeparator();
    read("actionFind", tr("&Find…"), QKeySequence::Find, [this] { m_search->start(); });
    read("actionFindNext", tr("Find &next"), Qt::Key_F3, [this] { goToFound(1); });
    read("actionFindPrevious", tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, [this] { goToFound(-1); });
    addSeparator();
    keepForReading(*makeKeyAction("actionNextOpen", tr("Next c&ell not judged"), Qt::Key_N, *m_view));
    keepForReading(
        *makeKeyAction("actionPreviousOpen", tr("Previous cell not ju&dged"), Qt::SHIFT | Qt::Key_N, *m_view));
    addSeparator();
    read("actionFoldAll", tr("Fold all a&reas"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { m_view->foldAll(true); });
    read("actionUnfoldAll", tr("&Unfold all areas"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
         [this] { m_view->foldAll(false); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &MatrixView::copyPressed, this, &MatrixPage::copy);
    connect(m_view, &MatrixView::pastePressed, this, &MatrixPage::paste);
}

// -- search

void MatrixPage::search(const QString& words) {
    if (!controller().isOpen()) return;
    if (!m_searchedFrom) m_searchedFrom = m_cell;
    if (!m_rows->search().active()) m_searchedArea = m_view->currentArea();
    keep();
    setSearch(words);
    m_rows->search().active() ? comeBack(m_searchedFrom) : goBack(m_searchedFrom);
    if (m_rows->search().active()) {
        const bool stays =
            m_view->currentPlace() && m_cell == m_searchedFrom && m_rows->isFound(m_view->currentIndex());
        if (!stays) goToFoundAfterStart();
    } else {
        m_searchedFrom.reset();
    }
    showFound();
}

/// The first match after the cell where the search began; past the last one comes the first.
void MatrixPage::goToFoundAfterStart() {
    const std::vector<QModelIndex>& found = m_rows->found();
    if (found.empty()) return;
    // Without a cell to begin at, no match comes after it.
    const std::size_t start =
        m_searchedFrom ? controller().assessment().framework.findCell(*m_searchedFrom).value_or(SIZE_MAX) : SIZE_MAX;
    const auto next = std::find_if(found.begin(), found.end(), [&](const QModelIndex& index) {
        const auto place = m_rows->placeAt(index);
        return place && *place >= start;
    });
    m_view->goTo(next == found.end() ? found.front() : *next);
}

void MatrixPage::showFound() {
    if (!m_rows->search().active()) return m_search->setFound(0, 0);
    const std::vector<QModelIndex>& found = m_rows->found();
    const auto at = std::find(found.begin(), found.end(), m_view->currentIndex());
    m_search->setFound(found.size(), at == found.end() ? 0 : static_cast<std::size_t>(at - found.begin()) + 1);
}

/// The match after the current cell, or before it; past the last one comes the first.
void MatrixPage::goToFound(int step) {
    if (!m_rows->search().active()) return m_search->start();
    const std::vector<QModelIndex>& found = m_rows->found();
    if (found.empty()) return;
    const auto before = [](const QModelIndex& a, const QModelIndex& b) {
        const auto key = [](const QModelIndex& index) {
            const bool area = !index.parent().isValid();
            return std::array{area ? index.row() : index.parent().row(), area ? -1 : index.row(), index.column()};
        };
        return key(a) < key(b);
    };
    const QModelIndex from = m_view->currentIndex();
    if (step > 0) {
        const auto next = from.isValid() ? std::upper_bound(found.begin(), found.end(), from, before) : found.begin();
        return m_view->goTo(next == found.end() ? found.front() : *next);
    }
    const auto next = from.isValid() ? std::lower_bound(found.begin(), found.end(), from, before) : found.end();
    m_view->goTo(next == found.begin() ? found.back() : *(next - 1));
}

/// After a search that led nowhere: to the line of an area where it began there, which stays folded if it was.
void MatrixPage::goBack(const std::optional<model::CellId>& cell) {
    if (m_searchedArea.isEmpty()) return comeBack(cell);
    showMatches();
    m_view->goToArea(m_searchedArea);
    m_rows->letGoBut(m_view->chosenPlaces());
    m_view->viewport()->update();
}

/// Back to the matrix: to the cell that was found, or to where the search began.
void MatrixPage::leaveSearch() {
    if (!m_rows->search().active()) { // nothing was searched for: all is as it was
        m_search->clear();
        m_searchedFrom.reset();
        return focusMatrix();
    }
    const bool found = m_rows->isFound(m_view->currentIndex());
    const auto cell = found || !m_searchedFrom ? m_cell : m_searchedFrom;
    m_search->clear();
    keep();
    setSearch({});
    found ? comeBack(cell) : goBack(cell);
    m_searchedFrom.reset();
    showFound();
    focusMatrix();
}

void MatrixPage::goToUnjudged(int step) {
    if (!m_view->goToUnjudged(step)) m_view->chooseCurrentOnly();
}

// -- clipboard

/// Several chosen cells, or all that are shown.
void MatrixPage::copy() {
    if (!controller().isOpen()) return;
    const Places chosen = m_view->chosenPlaces();
    const Places cells = chosen.size() > 1 ? chosen : m_rows->placesShown();
    QGuiApplication::clipboard()->setMimeData(copiedCells(controller(), cells));
    emit controller().saved(tr("%Ln cells copied", nullptr, static_cast<int>(cells.size())));
}

void MatrixPage::paste() {
    if (!controller().mayChange()) return;
    const Places chosen = m_view->chosenPlaces();
    const auto assessor = controller().assessor();
    if (!assessor) return m_panel->askForAssessor();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const std::vector<QStringList> rows = copied ? pastedRows(*copied) : std::vector<QStringList>();
    if (rows.empty()) return;
    keep();
    const std::size_t from = chosen.empty() ? 0 : chosen.front();
    const PastePlan plan = readPasted(controller().assessment(), answerWords(controller()), *assessor, rows, from,
                                      chosen, m_rows->placesShown());
    auto* dialog = new PasteDialog(controller(), plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan, by = *assessor] {
        std::vector<document::Edit> edits = editsOf(plan, controller().assessment(), by);
        const int left = takeOutFirstJudgements(controller().assessment(), edits);
        controller().apply(edits);
        if (left > 0) emit controller().refused(judgeAloneText(left));
        focusMatrix();
    });
    dialog->open();
}

} // namespace meyar::ui
