// What one may do on the Matrix page beside judging: its actions, and the search.
#include "matrix/judgement_panel.h"
#include "matrix/matrix_filter_model.h"
#include "matrix/matrix_page.h"
#include "matrix/matrix_view.h"
#include "matrix/search_bar.h"

#include <QAction>

#include <algorithm>

namespace meyar::ui {

QAction* MatrixPage::action(const char* objectName, const QString& words, const QKeySequence& keys) {
    auto* made = new QAction(words, this);
    made->setObjectName(QLatin1String(objectName));
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(made);
    return made;
}

void MatrixPage::buildActions() {
    connect(action("actionFind", tr("&Find…"), QKeySequence::Find), &QAction::triggered, m_search, &SearchBar::start);
    connect(action("actionFindNext", tr("Find &next"), Qt::Key_F3), &QAction::triggered, this,
            [this] { goToFound(1); });
    connect(action("actionFindPrevious", tr("Find &previous"), Qt::SHIFT | Qt::Key_F3), &QAction::triggered, this,
            [this] { goToFound(-1); });
    connect(action("actionCite", tr("&Cite a source"), Qt::CTRL | Qt::Key_K), &QAction::triggered, m_panel,
            &JudgementPanel::startCiting);
    connect(action("actionFoldAll", tr("&Fold all areas"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up), &QAction::triggered,
            m_view, [this] { m_view->foldAll(true); });
    connect(action("actionUnfoldAll", tr("&Unfold all areas"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
            &QAction::triggered, m_view, [this] { m_view->foldAll(false); });
}

// -- search

void MatrixPage::search(const QString& words) {
    if (!controller().isOpen()) return;
    if (!m_searchedFrom) m_searchedFrom = m_cell;
    keep();
    m_rows->setSearch(words);
    comeBack(m_searchedFrom);
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
    const std::vector<QModelIndex> found = m_rows->found();
    if (found.empty()) return;
    const auto start = m_searchedFrom ? controller().assessment().framework.findCell(*m_searchedFrom) : std::nullopt;
    const auto next = std::find_if(found.begin(), found.end(), [&](const QModelIndex& index) {
        const auto place = m_rows->placeAt(index);
        return place && start && *place >= *start;
    });
    m_view->goTo(next == found.end() ? found.front() : *next);
}

void MatrixPage::showFound() {
    if (!m_rows->search().active()) return m_search->setFound(0, 0);
    const std::vector<QModelIndex> found = m_rows->found();
    const auto at = std::find(found.begin(), found.end(), m_view->currentIndex());
    m_search->setFound(found.size(), at == found.end() ? 0 : static_cast<std::size_t>(at - found.begin()) + 1);
}

/// The match after the current cell, or before it; past the last one comes the first.
void MatrixPage::goToFound(int step) {
    if (!m_rows->search().active()) return m_search->start();
    const std::vector<QModelIndex> found = m_rows->found();
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

/// Back to the matrix: to the cell that was found, or to where the search began.
void MatrixPage::leaveSearch() {
    const bool found = m_rows->isFound(m_view->currentIndex());
    const auto cell = found || !m_searchedFrom ? m_cell : m_searchedFrom;
    m_search->clear();
    keep();
    m_rows->setSearch({});
    comeBack(cell);
    m_searchedFrom.reset();
    showFound();
    focusMatrix();
}

void MatrixPage::goToUnjudged(int step) {
    m_view->goToUnjudged(step);
}

} // namespace meyar::ui
