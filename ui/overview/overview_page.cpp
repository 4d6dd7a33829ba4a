#include "overview/overview_page.h"

#include "overview/task_panel.h"
#include "overview/top_card.h"
#include "report/charts.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/chart_view.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

/// What a bar of the chart stands for: "area:coordination:framework" or "overall:operational".
struct BarMeaning {
    std::optional<model::AreaId> area; ///< none: the whole
    model::Track track = model::Track::Framework;
};

BarMeaning meaningOf(const QString& id) {
    const QString area = id.section(u':', 1, -2);
    BarMeaning meaning;
    if (!area.isEmpty()) meaning.area = model::AreaId(area.toStdString());
    if (id.endsWith(QLatin1String(":operational"))) meaning.track = model::Track::Operational;
    return meaning;
}

/// The first cell of the bar that can improve; else its first cell.
std::optional<std::size_t> cellBehind(const BarMeaning& bar, const model::Framework& framework,
                                      const method::Scorecard& scorecard) {
    std::optional<std::size_t> first;
    for (std::size_t cell = 0; cell < scorecard.cells.size(); ++cell) {
        if (model::trackOfSlot(cell) != bar.track) continue;
        if (bar.area && framework.indicators[cell / model::cellsPerIndicator].area != *bar.area) continue;
        if (scorecard.cells[cell].shaded) return cell;
        if (!first) first = cell;
    }
    return first;
}

bool nothingJudged(const method::Scorecard& scorecard) {
    return std::all_of(scorecard.cells.begin(), scorecard.cells.end(), [](const method::CellStanding& standing) {
        return standing.standing == method::Standing::Unrated;
    });
}

QFrame* makeCard(const char* objectName, QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setObjectName(QLatin1String(objectName));
    setRole(*card, "card");
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    return card;
}

} // namespace

OverviewPage::OverviewPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_scroll(new QScrollArea(this)), m_content(new QWidget(m_scroll->viewport())),
      m_summary(roleLabel({}, "second", this)), m_top(new TopCard(controller, m_content)),
      m_tasks(new TaskPanel(controller, m_content)) {
    setObjectName(QStringLiteral("overviewPage"));
    setAccessibleName(tr("Overview"));
    m_summary->setObjectName(QStringLiteral("overviewSummary"));
    m_beginning = makeNotice(
        "beginningCard", tr("Nothing is judged yet"),
        tr("Choose a cell in the matrix, read what it states, and judge it: click a grade beside the table, or press a "
           "key from 1 to 5. Scores of law and practice, area by area, appear here as cells are judged."));
    m_blind =
        makeNotice("blindCard", tr("Scores are hidden while you judge blind"),
                   tr("They appear once you have judged every cell that others have judged, so that theirs do not "
                      "sway yours."));
    m_scores = makeScores();

    auto* left = new QVBoxLayout;
    left->addWidget(m_beginning, 0, Qt::AlignTop); // one of the three is there
    left->addWidget(m_blind, 0, Qt::AlignTop);
    left->addWidget(m_scores); // down to where the right column ends
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_top);
    right->addWidget(m_tasks, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(24, 0, 24, 20);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 11);
    m_columns->addLayout(right, 9);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);

    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(24, 20, 24, 12);
    heading->setSpacing(4);
    heading->addWidget(roleLabel(tr("Overview"), "title", this));
    heading->addWidget(m_summary);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(heading);
    rows->addWidget(m_scroll, 1);
    setFocusProxy(m_tasks);
    makeKeyAction("actionOpenTask", tr("&Open the chosen cell in the matrix"), Qt::Key_Enter,
                  *m_tasks->findChild<QAbstractItemView*>());

    connect(m_top, &TopCard::recommendationActivated, this, &OverviewPage::recommendationWanted);
    connect(m_top, &TopCard::rankingActivated, this, [this] { emit sectionWanted(QStringLiteral("ranking")); });
    connect(m_tasks, &TaskPanel::cellActivated, this, &Page::cellWanted);
    connect(&controller, &DocumentController::changed, this, &OverviewPage::follow);
    connect(&controller, &DocumentController::rankingChanged, this, &Page::outdate);
    connect(&controller, &DocumentController::assessorChanged, this, &Page::outdate);
    connect(&controller, &DocumentController::opened, m_tasks, &TaskPanel::forget);
    connect(&controller, &DocumentController::closed, this, &OverviewPage::refresh);
}

QFrame* OverviewPage::makeScores() {
    QFrame* card = makeCard("scoresCard", m_content);
    m_chart = new ChartView(card);
    m_chart->setFont(Theme::font(Theme::smallSize));
    m_chart->setObjectName(QStringLiteral("scoresChart"));
    m_chart->setAccessibleName(tr("Scores of the areas, law and practice"));
    auto* rows = static_cast<QVBoxLayout*>(card->layout());
    rows->addWidget(roleLabel(tr("Law and practice"), "heading", card));
    rows->addWidget(roleLabel(tr("The paler part is what unknown and disputed cells leave open."), "second", card));
    rows->addWidget(m_chart);
    rows->addStretch(1);
    connect(m_chart, &ChartView::activated, this, &OverviewPage::goToBar);
    connect(m_chart, &ChartView::currentMoved, this, [this](const QRect& rect) {
        const QPoint centre = m_chart->mapTo(m_scroll->widget(), rect.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, 2 * rect.height());
    });
    return card;
}

/// What stands in place of the scores, with the way to the matrix.
QFrame* OverviewPage::makeNotice(const char* objectName, const QString& heading, const QString& words) {
    QFrame* card = makeCard(objectName, m_content);
    auto* go = new QPushButton(tr("Go to the matrix"), card);
    go->setObjectName(QLatin1String(objectName) + QStringLiteral("Go"));
    setRole(*go, "primary");
    auto* rows = static_cast<QVBoxLayout*>(card->layout());
    rows->addWidget(roleLabel(heading, "heading", card));
    rows->addWidget(roleLabel(words, "second", card));
    rows->addSpacing(4);
    rows->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, [this] { emit sectionWanted(QStringLiteral("matrix")); });
    return card;
}

std::vector<std::pair<QString, QString>> OverviewPage::keys() const {
    return {{QStringLiteral("↑ ↓"), tr("From bar to bar, from cell to cell")},
            {QStringLiteral("Enter"), tr("Open the chosen bar's or row's cell in the matrix")}};
}

void OverviewPage::follow(const document::Touched& touched) {
    if (touched.kinds.contains(document::Kind::Framework)) m_tasks->forget(); // places of cells are others now
    using Kind = document::Kind;
    for (const Kind kind :
         {Kind::Details, Kind::Assessors, Kind::Cells, Kind::Constituencies, Kind::Ballots, Kind::Framework}) {
        if (touched.kinds.contains(kind)) return outdate();
    }
}

void OverviewPage::refresh() {
    if (!controller().isOpen()) return m_tasks->forget();
    showSummary();
    showScores();
    m_top->refresh(!scoresHidden());
    m_tasks->show(leftToDo(controller().assessment(), controller().results().scorecard, controller().assessor()));
    chooseColumns();
}

bool OverviewPage::scoresHidden() const {
    return anyHidden(controller(), 0, controller().assessment().cells.size());
}

void OverviewPage::showSummary() {
    if (scoresHidden()) {
        const auto assessor = controller().assessor();
        const auto& cells = controller().assessment().cells;
        const auto own = std::count_if(cells.begin(), cells.end(),
                                       [&](const model::Cell& cell) { return judgedBy(assessor, cell); });
        m_summary->setText(tr("You have judged %1 of %Ln cell(s).", nullptr, static_cast<int>(cells.size())).arg(own));
        return;
    }
    const method::AreaScore& overall = controller().results().scorecard.overall;
    const model::Wording& wording = controller().wording();
    m_summary->setText(qs(wording("report.coverage", {{"agreed", std::to_string(overall.agreed)},
                                                      {"applicable", std::to_string(overall.applicable)},
                                                      {"share", report::percentText(overall.coverage(), wording)},
                                                      {"disputed", std::to_string(overall.disputed)},
                                                      {"unknown", std::to_string(overall.unknown)}})));
}

void OverviewPage::showScores() {
    const bool hidden = scoresHidden();
    const bool nothing = !hidden && nothingJudged(controller().results().scorecard);
    m_beginning->setVisible(nothing);
    m_blind->setVisible(hidden);
    m_scores->setVisible(!nothing && !hidden);
    if (hidden) {
        m_chart->setAccessibleDescription({});
        return m_chart->setScene({}, report::chartTextSize);
    }
    const DocumentController* from = &controller();
    m_chart->setScene(
        [from](double width) {
            if (!from->isOpen()) return report::Scene();
            return report::overviewScores(from->assessment(), from->results(), from->wording(), width);
        },
        report::chartTextSize);
    m_chart->setAccessibleDescription(
        qs(report::overviewInWords(controller().assessment(), controller().results(), controller().wording())));
}

void OverviewPage::goToBar(const QString& id) {
    if (!controller().isOpen()) return;
    const model::Framework& framework = controller().assessment().framework;
    const auto cell = cellBehind(meaningOf(id), framework, controller().results().scorecard);
    if (cell) emit cellWanted(framework.cellAt(*cell));
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    chooseColumns();
}

/// Side by side where both are wide enough to read, else one below the other.
void OverviewPage::chooseColumns() {
    const bool wide = width() >= 2 * m_chart->minimumSizeHint().width();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, wide ? 11 : 0); // one below the other each is as high as it needs
    m_columns->setStretch(1, wide ? 9 : 1);
}

} // namespace meyar::ui
