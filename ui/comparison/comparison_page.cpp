#include "comparison/comparison_page.h"

#include "comparison/change_chips.h"
#include "comparison/compared_bar.h"
#include "comparison/compared_cells_model.h"
#include "comparison/compared_ranks_model.h"
#include "report/charts.h"
#include "report/comparison_chart.h"
#include "samples.h"
#include "text.h"
#include "widgets/chart_view.h"
#include "widgets/choice_chips.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "workshop/votes_table.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace meyar::ui {

ComparisonPage::ComparisonPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_files(controller), m_summary(roleLabel({}, "second", this)),
      m_add(new QPushButton(tr("Add an assessment…"), this)), m_addSample(new QPushButton(tr("Add a sample"), this)),
      m_samples(new QMenu(this)), m_refusal(new RefusalLine(QStringLiteral("comparisonRefusal"), this)),
      m_bar(new ComparedBar(this)),
      m_views(new ChoiceChips({{QStringLiteral("compareScores"), tr("Scores"), tr("Scores side by side")},
                               {QStringLiteral("compareChanges"), tr("Cells"), tr("Cell by cell, with what changed")},
                               {QStringLiteral("compareRanks"), tr("Ranks"), tr("Ranks of the recommendations")}},
                              this)),
      m_stack(new QStackedWidget(this)), m_empty(makeEmpty()), m_blind(makeBlind()),
      m_cells(new ComparedCellsModel(controller, this)), m_ranks(new ComparedRanksModel(controller, this)) {
    setObjectName(QStringLiteral("comparisonPage"));
    setAccessibleName(tr("Comparison"));
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_add->setObjectName(QStringLiteral("comparisonAdd"));
    m_addSample->setObjectName(QStringLiteral("comparisonAddSample"));
    m_addSample->setMenu(m_samples);
    m_samples->setObjectName(QStringLiteral("comparisonSamples"));
    fillSamples();
    m_views->setObjectName(QStringLiteral("comparisonViews"));
    m_views->setAccessibleName(tr("What is compared"));
    m_views->setChosen(Scores);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_blind);
    m_stack->addWidget(makeScores());
    m_stack->addWidget(makeChanges());
    m_stack->addWidget(makeRanks());

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(roleLabel(tr("Comparison"), "title", this));
    words->addWidget(m_summary);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addLayout(words, 1);
    heading->addWidget(m_addSample, 0, Qt::AlignTop);
    heading->addWidget(m_add, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    rows->addLayout(heading);
    rows->addWidget(m_refusal);
    rows->addWidget(m_bar);
    rows->addWidget(m_views);
    rows->addWidget(m_stack, 1);
    connectParts();
}

/// While the page goes its views still ask their models, which point into what goes first.
ComparisonPage::~ComparisonPage() {
    showNothing();
}

void ComparisonPage::connectParts() {
    connect(m_add, &QPushButton::clicked, this, &ComparisonPage::addWithDialog);
    connect(m_bar, &ComparedBar::removeWanted, this, [this](std::size_t place) {
        m_files.remove(place);
        filesChanged();
    });
    connect(m_bar, &ComparedBar::earlierWanted, this, [this](std::size_t place) {
        m_files.moveEarlier(place);
        filesChanged();
    });
    connect(m_views, &ChoiceChips::clicked, this, [this](std::size_t view) {
        m_views->setChosen(view);
        showView();
    });
    connect(m_chart, &ChartView::activated, this, &ComparisonPage::goToArea);
    connect(m_chart, &ChartView::currentMoved, this, [this](const QRect& rect) {
        const QPoint centre = m_chart->mapTo(m_scroll->widget(), rect.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, 2 * rect.height());
    });
    connect(m_chips, &ChangeChips::chose, this, &ComparisonPage::showCells);
    connect(m_tree, &QTreeView::activated, this, &ComparisonPage::goToCell);
    connect(m_tree, &QTreeView::doubleClicked, this, &ComparisonPage::goToCell);
    connect(m_table, &VotesTable::resized, this, &ComparisonPage::fitRanks);
    const DocumentController* from = &controller();
    connect(from, &DocumentController::changed, this, &Page::outdate);
    connect(from, &DocumentController::rankingChanged, this, &Page::outdate);
    connect(from, &DocumentController::assessorChanged, this, &Page::outdate);
    connect(from, &DocumentController::closed, this, &ComparisonPage::refresh);
    connect(makeAction("actionAddCompared", tr("&Add an assessment to the comparison…"), Qt::Key_Insert),
            &QAction::triggered, this, &ComparisonPage::addWithDialog);
    connect(makeAction("actionAddComparedSample", tr("Add a &sample to the comparison…"), {}), &QAction::triggered,
            this, [this] {
                auto* empty = m_empty->findChild<QPushButton*>(QStringLiteral("comparisonEmptySample"));
                (m_shown.empty() ? empty : m_addSample)->showMenu();
            });
    for (const char* view : {"compareScores", "compareChanges", "compareRanks"}) {
        auto* chip = m_views->findChild<QAbstractButton*>(QLatin1String(view));
        makeButtonAction(view, chip->text(), *chip)->setObjectName(QStringLiteral("action_") + QLatin1String(view));
    }
    makeKeyAction("actionComparedCell", tr("Show the chosen cell in the &matrix"), Qt::Key_Enter, *m_tree);
}

std::vector<std::pair<QString, QString>> ComparisonPage::keys() const {
    return {{QStringLiteral("Enter"), tr("From a score to the area's cells, from a cell to the matrix")}};
}

bool ComparisonPage::add(const QString& path) {
    const QString fault = m_files.add(path);
    filesChanged();
    m_refusal->say(fault);
    return fault.isEmpty();
}

void ComparisonPage::addWithDialog() {
    if (!controller().isOpen()) return;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add an assessment to the comparison"),
                                                            QFileInfo(controller().path()).path(),
                                                            tr("Meyar assessments (*.meyar);;All files (*)"));
    for (const QString& path : paths)
        if (!add(path)) break;
}

/// Read where the program has them; the list of names does not change while it runs.
void ComparisonPage::fillSamples() {
    for (const SampleEntry& sample : sampleEntries(controller().data())) {
        QAction* add = m_samples->addAction(titleOf(sample, controller().language()));
        add->setObjectName(QStringLiteral("actionCompareSample_") + qs(sample.name));
        connect(add, &QAction::triggered, this, [this, name = sample.name] {
            if (controller().isOpen()) this->add(pathOfSample(name));
        });
    }
    m_addSample->setEnabled(!m_samples->isEmpty());
}

void ComparisonPage::filesChanged() {
    m_refusal->clearWords();
    showAll();
}

void ComparisonPage::refresh() {
    m_refusal->clearWords();
    if (controller().isOpen()) return showAll();
    showNothing();
    m_shown = {};
}

/// All of it points into what was compared, so that is exchanged while nothing is shown.
void ComparisonPage::showNothing() {
    m_cells->show(nullptr, {});
    m_ranks->show(nullptr);
    m_chart->setScene({}, report::chartTextSize);
}

void ComparisonPage::showAll() {
    const model::CellId* chosen = m_cells->cellAt(m_tree->currentIndex());
    const auto before = chosen ? std::optional(*chosen) : std::nullopt;
    showNothing();
    m_files.bringUpToDate();
    m_shown = sideBySide(controller(), m_files);
    m_bar->show(m_files, m_shown, controller().language(), controller().assessment());
    m_bar->setVisible(m_files.all().size() > 1);
    m_ranks->show(&m_shown);
    showSummary();
    showScores();
    showCells();
    if (before) m_tree->setCurrentIndex(m_cells->indexOf(*before));
    fitRanks();
    showView();
}

void ComparisonPage::showSummary() {
    if (m_shown.empty()) {
        m_summary->setText(tr("Rounds of one country, or several countries, side by side"));
        return;
    }
    const int count = static_cast<int>(m_shown.assessments.size());
    m_summary->setText(m_shown.comparison.rounds
                           ? tr("%Ln round(s) of one country, the earlier at the left", nullptr, count)
                           : tr("%Ln assessment(s) of different countries", nullptr, count));
}

void ComparisonPage::showScores() {
    if (m_shown.empty() || !m_shown.hidden.empty()) {
        m_chart->setScene({}, report::chartTextSize);
        return m_chart->setAccessibleDescription({});
    }
    m_chart->setScene(
        [this](double width) {
            return report::comparedScores(m_shown.assessments, m_shown.comparison, controller().wording(), width);
        },
        report::chartTextSize);
    m_chart->setAccessibleDescription(
        qs(report::comparedScoresInWords(m_shown.assessments, m_shown.comparison, controller().wording())));
}

void ComparisonPage::showCells() {
    const ChangeFilter filter = m_chips->chosen();
    m_cells->show(&m_shown, filter);
    m_chips->show(m_cells->counts(), m_shown.comparison.rounds);
    for (int area = 0; area < m_cells->rowCount(); ++area)
        m_tree->setFirstColumnSpanned(area, {}, true);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_cells->index(0, 0, m_cells->index(0, 0)));
    const bool none = m_cells->rowCount() == 0;
    m_tree->setVisible(!none);
    m_noMatch->setVisible(none);
    m_noMatch->setText(noChangeText(filter, m_shown.comparison.rounds));
    fitCells();
}

void ComparisonPage::showView() {
    m_views->setVisible(!m_shown.empty());
    m_add->setVisible(!m_shown.empty()); // the empty page has its own
    m_addSample->setVisible(!m_shown.empty());
    setFocusProxy(m_shown.empty() ? m_empty->findChild<QWidget*>(QStringLiteral("comparisonEmptyAdd"))
                                  : m_views->chip(*m_views->chosen()));
    if (m_shown.empty()) return m_stack->setCurrentWidget(m_empty);
    const std::size_t view = *m_views->chosen();
    const bool blind = view == Scores && !m_shown.hidden.empty();
    m_stack->setCurrentIndex(blind ? m_stack->indexOf(m_blind)
                                   : m_stack->indexOf(m_blind) + 1 + static_cast<int>(view));
}

void ComparisonPage::goToArea(const QString& id) {
    m_chips->setChosen({});
    showCells();
    m_views->setChosen(Changes);
    showView();
    const QString area = id.section(u':', 1);
    const QModelIndex row = area.isEmpty() ? m_cells->index(0, 0) : m_cells->indexOf(model::AreaId(area.toStdString()));
    m_tree->setCurrentIndex(m_cells->index(0, 0, row));
    m_tree->scrollTo(row, QAbstractItemView::PositionAtTop);
    m_tree->setFocus();
}

void ComparisonPage::goToCell() {
    const model::CellId* cell = m_cells->cellAt(m_tree->currentIndex());
    if (!cell) {
        const QModelIndex area = m_tree->currentIndex().siblingAtColumn(0);
        return m_tree->setExpanded(area, !m_tree->isExpanded(area));
    }
    if (controller().assessment().framework.findCell(*cell))
        emit cellWanted(model::CellId(*cell));
    else
        m_refusal->say(tr("%1 is not in the framework of the assessment that is open.").arg(qs(model::text(*cell))));
}

} // namespace meyar::ui
