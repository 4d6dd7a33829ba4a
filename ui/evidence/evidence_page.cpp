#include "evidence/evidence_page.h"

#include "evidence/source_chips.h"
#include "evidence/source_panel.h"
#include "evidence/sources_view.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

EvidencePage::EvidencePage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_model(new SourcesModel(controller, this)),
      m_rows(new SourceFilterModel(*m_model, this)), m_split(new QSplitter(this)),
      m_sources(scrolledDown(m_split)->widget()), m_summary(roleLabel({}, "second", m_sources)),
      m_add(new QPushButton(tr("New source"), m_sources)), m_chips(new SourceChips(m_sources)),
      m_search(new QLineEdit(m_sources)), m_table(new QStackedWidget(m_sources)), m_view(new SourcesView(m_table)),
      m_noMatch(roleLabel({}, "second", m_table)), m_empty(makeEmpty()) {
    m_split->setObjectName(QStringLiteral("evidenceSplit"));
    setObjectName(QStringLiteral("evidencePage"));
    setAccessibleName(tr("Evidence"));
    setFocusProxy(m_view);
    m_view->setModel(m_rows);
    m_view->sortByColumn(m_view->horizontalHeader()->sortIndicatorSection(),
                         m_view->horizontalHeader()->sortIndicatorOrder());
    m_noMatch->setObjectName(QStringLiteral("noSourceMatches"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_table->addWidget(m_view);
    m_table->addWidget(m_noMatch);
    m_table->addWidget(m_empty);

    m_panel = new SourcePanel(controller, m_split);
    auto* left = new QVBoxLayout(m_sources);
    left->setContentsMargins(16, 16, 16, 16); // as beside the panel of the matrix
    left->setSpacing(4);
    buildHeading(*left);
    left->addWidget(m_table, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    auto* side = new SidePanel(*m_split, *m_panel, m_panel->sizeHint().width());
    connect(m_view, &SourcesView::editPressed, side, &SidePanel::open); // before its fields take the focus
    buildActions();
    connectParts();
}

EvidencePage::~EvidencePage() {
    m_panel->keep();
}

void EvidencePage::buildHeading(QVBoxLayout& rows) {
    m_summary->setObjectName(QStringLiteral("evidenceSummary"));
    m_add->setObjectName(QStringLiteral("newSource"));
    m_add->setAccessibleName(tr("Add a source to the register"));
    m_add->setToolTip(tr("Add a source to the register (Ins)"));
    connect(m_add, &QPushButton::clicked, this, &EvidencePage::startNew);
    m_search->setObjectName(QStringLiteral("sourcesSearch"));
    m_search->setAccessibleName(tr("Search the sources"));
    m_search->setPlaceholderText(tr("Search names, titles, authors"));
    m_search->setClearButtonEnabled(true);
    keepForReading(*m_search);
    m_search->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    m_search->setMaximumWidth(Theme::scaled(240));

    auto* title = new QHBoxLayout;
    auto* name = roleLabel(tr("Evidence"), "title", m_sources);
    name->setWordWrap(false);
    title->addWidget(name, 1);
    title->setSpacing(8);
    const bool beside = Theme::current().zoom() <= 150; // else the two are wider than a small screen has room for
    if (beside) title->addWidget(m_add);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(m_summary, 1);
    across->addWidget(m_search, 1);
    rows.addLayout(title);
    if (!beside) rows.addWidget(m_add, 0, Qt::AlignLeft);
    rows.addLayout(across);
    rows.addSpacing(8);
    rows.addWidget(m_chips); // in a line of their own: beside the search they stood one below the other at a zoom
    rows.addSpacing(12);
}

QWidget* EvidencePage::makeEmpty() {
    auto* empty = new QFrame(m_table);
    empty->setObjectName(QStringLiteral("evidenceEmpty"));
    setRole(*empty, "card");
    auto* words =
        roleLabel(tr("A source is a document, an interview under a pseudonym, a survey, statistics or an "
                     "observation. Judgements and findings cite it by its short name, and the report lists it."),
                  "second", empty);
    auto* add = new QPushButton(tr("Add the first source"), empty);
    add->setObjectName(QStringLiteral("firstSource"));
    add->setAccessibleName(tr("Add the first source"));
    setRole(*add, "primary");
    connect(add, &QPushButton::clicked, this, &EvidencePage::startNew);
    auto* rows = new QVBoxLayout(empty);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(12);
    rows->addWidget(roleLabel(tr("No source is in the register yet"), "heading", empty));
    rows->addWidget(words);
    rows->addWidget(add, 0, Qt::AlignLeft);
    rows->addStretch();
    return empty;
}

void EvidencePage::buildActions() {
    const auto act = [this](const char* objectName, const QString& words, const QKeySequence& key, auto&& slot) {
        QAction* made = makeAction(objectName, words, key);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    act("actionNewSource", tr("&New source"), QKeySequence(Qt::Key_Insert), [this] { startNew(); });
    act("actionCiteSource", tr("&Cite for a cell"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        SidePanel::of(*this)->open();
        m_panel->startCiting();
    });
    keepForReading(*act("actionFindSource", tr("&Find a source"), QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }));
    addSeparator();
    makeKeyAction("actionEditSource", tr("C&hange the source"), Qt::Key_Enter, *m_view);
    makeKeyAction("actionRemoveSource", tr("&Remove the source"), Qt::Key_Delete, *m_view);
    addSeparator();
    auto* uses = m_panel->findChild<QWidget*>(QStringLiteral("usesList"));
    keepForReading(*makeKeyAction("actionGoToUse", tr("&Go to what cites it"), Qt::Key_Enter, *uses));
    makeKeyAction("actionEditUse", tr("Change the c&itation"), Qt::Key_F2, *uses);
    makeKeyAction("actionRemoveUse", tr("Remo&ve the citation"), Qt::Key_Delete, *uses);
}

void EvidencePage::connectParts() {
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_moving) showChosen();
    });
    connect(m_view, &SourcesView::removePressed, this, &EvidencePage::removeChosen);
    connect(m_view, &SourcesView::editPressed, m_panel, &SourcePanel::focusFields);
    connect(m_view, &QAbstractItemView::doubleClicked, m_panel, &SourcePanel::focusFields);
    connect(m_chips, &SourceChips::chosen, this, &EvidencePage::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        {
            const QScopedValueRollback moving(m_moving, true);
            m_rows->setSearch(typed);
        }
        showMatches();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &EvidencePage::focusTable);
    connect(m_panel, &SourcePanel::made, this, &EvidencePage::showSource);
    connect(m_panel, &SourcePanel::renaming, this, [this](const model::SourceId&, const model::SourceId& to) {
        m_source = to;
        m_panel->followRename(to);
    });
    connect(m_panel, &SourcePanel::givenUp, this, &EvidencePage::endNew);
    connect(m_panel, &SourcePanel::cellWanted, this, &Page::cellWanted);
    connect(m_panel, &SourcePanel::findingWanted, this, &Page::findingWanted);
    connect(m_panel, &SourcePanel::detailsWanted, this, &Page::detailsWanted);
    const DocumentController* from = &controller();
    connect(from, &DocumentController::changed, this, &EvidencePage::follow);
    connect(from, &DocumentController::leaving, m_panel, &SourcePanel::keep);
    const auto startOver = [this] {
        m_source.reset();
        dropDraft(*m_panel); // of the last document; who left it was asked
        m_panel->showSource(std::nullopt);
        outdate();
        emit badgeChanged();
    };
    connect(from, &DocumentController::opened, this, startOver);
    connect(from, &DocumentController::closed, this, startOver);
}

void EvidencePage::refresh() {
    {
        const QScopedValueRollback moving(m_moving, true);
        m_model->reload();
    }
    showCounts();
    showMatches();
    m_view->fitColumns();
}

QString EvidencePage::record() const {
    return m_source ? qs(m_source->text()) : QString();
}

void EvidencePage::showRecord(const QString& record) {
    if (record != this->record()) showSource(model::SourceId(record.toStdString()));
}

QString EvidencePage::badge() const {
    if (!controller().isOpen()) return {};
    return QLocale().toString(static_cast<qlonglong>(controller().assessment().sources.size()));
}

std::vector<std::pair<QString, QString>> EvidencePage::keys() const {
    return {{QStringLiteral("Ins"), tr("New source")},
            {QStringLiteral("Enter"), tr("Change the source; in its list: go to the cell")},
            {QStringLiteral("Del"), tr("Remove the source; in its list: the citation")},
            {QStringLiteral("Ctrl+K"), tr("Cite the source for a cell")},
            {QStringLiteral("F2"), tr("In the list of a source: change the citation")},
            {QStringLiteral("Ctrl+F"), tr("Search the sources")},
            {QStringLiteral("Esc"), tr("Back to the register")}};
}

void EvidencePage::follow(const document::Touched& touched) {
    const auto concerns = [&](document::Kind kind) { return touched.kinds.contains(kind); };
    if (concerns(document::Kind::Sources)) emit badgeChanged();
    if (!concerns(document::Kind::Sources) && !concerns(document::Kind::Cells) && !concerns(document::Kind::Sections) &&
        !concerns(document::Kind::Framework))
        return;
    if (!isVisible()) return outdate();
    {
        const QScopedValueRollback moving(m_moving, true);
        m_model->follow();
    }
    showCounts();
    showMatches();
    if (concerns(document::Kind::Sources)) m_view->fitColumns();
}

void EvidencePage::showCounts() {
    const std::vector<SourceRow>& rows = m_model->rows();
    m_chips->setCounts(rows);
    const auto unused = std::count_if(rows.begin(), rows.end(), [](const SourceRow& row) { return row.unused(); });
    QStringList words{tr("%Ln source(s)", nullptr, static_cast<int>(rows.size()))};
    if (unused > 0) words << tr("%Ln cited nowhere", "sources", static_cast<int>(unused));
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

/// Keeps the chosen source where it can; else the one that took its row.
void EvidencePage::showMatches() {
    const bool none = m_model->rows().empty();
    const bool noMatch = m_rows->rowCount() == 0;
    m_noMatch->setText(!noMatch ? QString()
                       : m_rows->searches()
                           ? tr("No source has these words. The cross in the search or Esc shows all again.")
                           : tr("No source is of this kind."));
    m_table->setCurrentWidget(none ? m_empty : noMatch ? static_cast<QWidget*>(m_noMatch) : m_view);
    m_chips->setVisible(!none);
    m_search->setVisible(!none);
    m_summary->setVisible(!none);
    m_add->setVisible(!none);
    setFocusProxy(none ? m_empty->findChild<QPushButton*>() : static_cast<QWidget*>(m_view));
    const QModelIndex kept = m_source ? m_rows->indexOf(*m_source) : QModelIndex();
    chooseRow(kept.isValid() ? kept.row() : std::min(m_row, m_rows->rowCount() - 1));
}

void EvidencePage::chooseRow(int row) {
    if (row >= 0 && row < m_rows->rowCount()) {
        const QScopedValueRollback moving(m_moving, true);
        m_view->setCurrentIndex(m_rows->index(row, 0));
        m_view->scrollTo(m_view->currentIndex());
    }
    if (!m_panel->writesNew()) return showChosen();
    m_source = m_rows->sourceAt(m_view->currentIndex()); // the one to come back to
}

void EvidencePage::showChosen() {
    const QModelIndex current = m_view->currentIndex();
    const auto source = m_rows->sourceAt(current);
    const bool other = source != m_source;
    m_source = source;
    if (current.isValid()) m_row = current.row();
    if (other) m_panel->keep(); // comes back here by follow()
    m_panel->showSource(m_source);
}

void EvidencePage::setFilter(SourceFilter filter) {
    {
        const QScopedValueRollback moving(m_moving, true);
        m_rows->setFilter(filter);
    }
    showMatches();
}

void EvidencePage::showSource(const model::SourceId& source) {
    bringUpToDate();
    if (m_model->rowOf(source) < 0) return;
    if (!m_rows->indexOf(source).isValid()) {
        m_search->clear();
        m_chips->setChosen(SourceFilter::All);
        setFilter(SourceFilter::All);
    }
    m_source = source;
    m_panel->keep();
    m_panel->showSource(source);
    chooseRow(m_rows->indexOf(source).row());
    focusTable();
}

void EvidencePage::startNew() {
    if (!controller().mayChange()) return;
    SidePanel::of(*this)->open();
    m_panel->startNew();
}

void EvidencePage::endNew() {
    m_panel->showSource(m_source);
    focusTable();
}

void EvidencePage::removeChosen() {
    m_panel->removeSource();
}

void EvidencePage::focusTable() {
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

/// Esc in the search shows all again; the arrow down goes from it into the register.
void EvidencePage::keyPressEvent(QKeyEvent* event) {
    const bool searching = m_search->hasFocus();
    if (searching && event->key() == Qt::Key_Escape) {
        m_search->clear();
        return focusTable();
    }
    if (searching && event->key() == Qt::Key_Down) return focusTable();
    Page::keyPressEvent(event);
}

void EvidencePage::hideEvent(QHideEvent* event) {
    m_panel->keep();
    Page::hideEvent(event);
}

} // namespace meyar::ui
