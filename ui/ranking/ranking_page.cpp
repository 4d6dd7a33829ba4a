#include "ranking/ranking_page.h"

#include "one_stop.h"
#include "ranking/firmness_line.h"
#include "ranking/firmness_maker.h"
#include "ranking/ranking_cards.h"
#include "ranking/ranking_controls.h"
#include "ranking/ranking_model.h"
#include "report/firm_words.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/height_left.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"
#include "workshop/marks.h"
#include "workshop/votes_delegate.h"
#include "workshop/votes_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace meyar::ui {

namespace {

using Column = RankingModel::Column;

constexpr int wantedTitle = 180; ///< pixels, before the zoom
constexpr int leastTitle = 78;   ///< its tooltip has the whole of it
constexpr int sidewaysTitle = 140;

} // namespace

RankingPage::RankingPage(DocumentController& controller, QWidget* parent) : Page(controller, parent) {
    setObjectName(QStringLiteral("rankingPage"));
    setAccessibleName(tr("Ranking"));
    auto* scroll = scrolledDown(this);
    QWidget* content = scroll->widget();
    m_summary = roleLabel({}, "second", content);
    m_summary->setObjectName(QStringLiteral("rankingSummary"));
    m_hidden = roleLabel({}, "second", content);
    m_hidden->setObjectName(QStringLiteral("rankingHidden"));
    m_leftOut = roleLabel({}, "faint", content);
    m_leftOut->setObjectName(QStringLiteral("rankingLeftOut"));
    m_controls = new RankingControls(content);
    m_model = new RankingModel(controller, this);
    auto* split = new HeightLeft<QSplitter>(Qt::Vertical, content);
    split->setObjectName(QStringLiteral("rankingSplit"));
    auto* above = new QWidget(split);
    m_table = new VotesTable(QStringLiteral("rankingTable"), tr("Ranking of the recommendations"), above);
    m_table->setModel(m_model);
    setFocusProxy(m_table); // where the keys go when the window brings the page to the front
    m_table->setLetterColumn(m_model->sectionOf(Column::Letter));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_firmness = new FirmnessMaker(controller, this);
    m_line = new FirmnessLine(above);
    m_cards = new RankingCards(controller, split);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(roleLabel(tr("Ranking"), "title", content));
    layout->addWidget(m_summary);
    layout->addSpacing(4);
    layout->addWidget(m_controls);
    for (auto* chip : m_controls->findChildren<QAbstractButton*>()) {
        if (!chip->objectName().startsWith(u"rankBy_")) continue;
        QAction* order = makeButtonAction("", chip->accessibleName(), *chip);
        order->setObjectName(QStringLiteral("action_") + chip->objectName());
    }
    layout->addWidget(m_hidden);
    layout->addWidget(m_leftOut);
    layout->addSpacing(4);
    auto* rows = new QVBoxLayout(above);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_line);
    new SidePanel(*split, *m_cards, RankingCards::wantedHeight(), 25);
    split->setHandleWidth(12);
    layout->addWidget(split, 1);
    // However much is said above them, three rows stay in view: else the page scrolls.
    m_table->setMinimumHeight(4 * VotesDelegate::rowHeight() + m_table->horizontalScrollBar()->sizeHint().height());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_controls, &RankingControls::chosen, &controller, &DocumentController::setRankOptions);
    connect(m_controls, &RankingControls::tried, &controller, &DocumentController::tryRankOptions);
    connect(&controller, &DocumentController::leaving, m_controls, &RankingControls::handIn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RankingPage::showCards);
    connect(m_table, &VotesTable::resized, this, &RankingPage::fitColumns);
    connect(m_firmness, &FirmnessMaker::made, this, &RankingPage::showFirmness);
    connect(m_firmness, &FirmnessMaker::progressed, m_line, &FirmnessLine::showProgress);
    connect(m_firmness, &FirmnessMaker::cancelled, m_line, &FirmnessLine::showCancelled);
    connect(m_line, &FirmnessLine::cancelled, m_firmness, &FirmnessMaker::cancel);
    connect(m_line, &FirmnessLine::chosen, this, &RankingPage::redraw);
    connect(m_cards, &RankingCards::gapActivated, this, &Page::cellWanted);
    connect(m_cards, &RankingCards::sectionActivated, this, &Page::findingWanted);
    connect(m_cards, &RankingCards::detailsActivated, this, &Page::detailsWanted);
    connect(m_cards, &RankingCards::recommendationActivated, this,
            [this](std::size_t recommendation) { chooseRow(m_model->rowOf(recommendation)); });
    connect(&controller, &DocumentController::changed, this, &RankingPage::update);
    connect(&controller, &DocumentController::rankingChanged, this, &RankingPage::rerank);
    connect(&controller, &DocumentController::opened, this, &RankingPage::forgetFirmness);
    connect(&controller, &DocumentController::assessorChanged, this, [this] {
        forgetFirmness(); // another may not see what it was drawn from
        rerank();
    });
    connect(&controller, &DocumentController::closed, this, [this] {
        forgetFirmness();
        refresh();
    });
}

void RankingPage::refresh() {
    m_model->reload();
    if (!controller().isOpen()) return;
    m_controls->display(controller().chosenRanking(),
                        static_cast<int>(controller().assessment().framework.recommendations.size()),
                        m_model->hiddenNeed().any());
    fitColumns();
    showWords();
    chooseRow(0);
    showCards();
    redraw();
}

void RankingPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!m_model->isFirmnessRight() && !m_firmness->busy()) redraw();
}

void RankingPage::redraw() {
    m_model->fadeFirmness();
    m_cards->setOrders({});
    m_firmness->stop();
    if (controller().isOpen() && isVisible()) m_firmness->makeSoon(m_line->options());
}

void RankingPage::forgetFirmness() {
    m_firmness->stop();
    m_model->clearFirmness();
    m_cards->setOrders({});
    m_line->showNote({});
}

void RankingPage::showFirmness(const method::Robustness& robustness) {
    m_model->setFirmness(robustness);
    m_cards->setOrders(robustness.orders);
    m_line->showNote(qs(report::drawsText(robustness, controller().assessment(), controller().wording())));
}

std::vector<std::pair<QString, QString>> RankingPage::keys() const {
    return {{QStringLiteral("A … Q"), tr("Go to the recommendation of that letter")}};
}

QString RankingPage::record() const {
    const auto place = chosen();
    return place ? qs(controller().assessment().framework.recommendations[*place].letter.text()) : QString();
}

void RankingPage::showRecord(const QString& record) {
    choose(model::Letter(record.toStdString()));
}

void RankingPage::choose(const model::Letter& letter) {
    if (!controller().isOpen()) return;
    bringUpToDate();
    const auto place = controller().assessment().framework.findRecommendation(letter);
    if (place) chooseRow(m_model->rowOf(*place));
}

void RankingPage::update(const document::Touched& touched) {
    const auto concerns = [&](document::Kind kind) { return touched.kinds.contains(kind); };
    if (concerns(document::Kind::Details)) forgetFirmness(); // from now on something may be hidden
    if (!concerns(document::Kind::Cells) && !concerns(document::Kind::Constituencies) &&
        !concerns(document::Kind::Ballots) && !concerns(document::Kind::Framework) &&
        !concerns(document::Kind::Assessors) && !concerns(document::Kind::Details)) {
        if (concerns(document::Kind::Sections) || concerns(document::Kind::Detailed))
            isVisible() ? showCards() : outdate();
        return;
    }
    if (concerns(document::Kind::Framework)) return outdate();
    rerank();
}

void RankingPage::rerank() {
    if (!isVisible()) {
        redraw();
        return outdate();
    }
    if (!m_model->fits()) {
        const auto before = chosen();
        refresh();
        if (before) chooseRow(m_model->rowOf(*before));
        return;
    }
    m_model->rerank();
    m_controls->display(controller().chosenRanking(), m_model->rowCount(), m_model->hiddenNeed().any());
    fitColumns();
    showWords();
    showCards();
    redraw();
}

void RankingPage::showWords() {
    const method::Results& results = controller().results();
    const std::int64_t dots =
        std::accumulate(results.tally.totals.begin(), results.tally.totals.end(), std::int64_t{0});
    if (dots > 0) {
        m_summary->setText(qs(report::topSummary(results.ranking, controller().assessment(), controller().wording())));
    } else if (std::any_of(results.ranking.items.begin(), results.ranking.items.end(),
                           [](const method::RankedItem& item) { return item.shared == false; })) {
        m_summary->setText(tr("No votes have been entered yet: until then need alone tells the recommendations apart. "
                              "Ballots and dots are entered under Workshop."));
    } else {
        m_summary->setText(tr("No votes have been entered yet, so the recommendations share one place. "
                              "Ballots and dots are entered under Workshop."));
    }

    const method::HiddenNeed& hidden = m_model->hiddenNeed();
    m_hidden->setText(tr("Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. "
                         "Others have judged %Ln "
                         "linked cell(s) that you have not. It is shown when you have judged them in the matrix.",
                         nullptr, hidden.all));
    m_hidden->setVisible(hidden.any());

    QStringList leftOut;
    if (results.ranking.options.by != method::RankBy::Dots) {
        for (const model::ConstituencyId& id : results.ranking.leftOutOfSupport) {
            const auto place = controller().assessment().findConstituency(id);
            if (place) leftOut << qs(controller().assessment().constituencies[*place].name.in(controller().language()));
        }
    }
    m_leftOut->setText(oneStop(tr("Left out of support, since how many voted is not known or no ballot is valid: %1.")
                                   .arg(leftOut.join(QStringLiteral(", ")))));
    m_leftOut->setVisible(!leftOut.isEmpty());
}

/// Whether a column is shown goes by its number in Qt, and those of the constituencies come and go before the others:
/// each is shown or hidden again.
void RankingPage::fitColumns() {
    if (m_model->rowCount() == 0) return;
    const method::RankBy by = controller().rankOptions().by;
    const auto unused = [&](Column column) {
        if (column == Column::Support) return by == method::RankBy::Dots;
        return column == Column::Range && (by != method::RankBy::Balanced || !m_model->hasRanges());
    };
    for (int section = 0; section < m_model->columnCount(); ++section)
        m_table->setColumnHidden(section, unused(m_model->columnAt(section)));
    const auto section = [this](Column column) { return m_model->sectionOf(column); };
    m_table->fitColumn(section(Column::Rank), 52);
    m_table->fitColumn(section(Column::Letter), 28);
    for (int i = 0; i < m_model->constituencies(); ++i)
        m_table->fitColumn(m_model->firstDots() + i, 64, 190);
    m_table->fitColumn(section(Column::Total), 56);
    m_table->fitColumn(section(Column::Support), 72);
    m_table->fitColumn(section(Column::Need), 64);
    m_table->fitColumn(section(Column::Firm), 120, 190);
    m_table->fitColumn(section(Column::Range), 72, 120);
    m_table->fitColumn(section(Column::DecidedBy), 72, 190);
    m_table->fitColumn(section(Column::Place), 88, 160);
    fitTitle();
}

/// Where too little is left to read, what decided and the possible ranks, the last columns, are where the scroll bar
/// leads; then dots become a dot and a figure; at last more than those two is scrolled to.
void RankingPage::fitTitle() {
    int room = m_table->viewport()->width() - widthBesideTitle();
    for (const Column last : {Column::DecidedBy, Column::Range}) {
        if (room < Theme::scaled(wantedTitle)) room += m_table->columnWidth(m_model->sectionOf(last)); // 0 when hidden
    }
    for (int i = 0; i < m_model->constituencies() && room < Theme::scaled(wantedTitle); ++i) {
        const int section = m_model->firstDots() + i;
        const int before = m_table->columnWidth(section);
        m_table->setColumnWidth(section, std::max(Theme::scaled(64), m_table->headingWidth(section)));
        room += before - m_table->columnWidth(section);
    }
    const bool sideways = room < Theme::scaled(leastTitle); // then a few more pixels cost nothing
    m_table->setColumnWidth(m_model->sectionOf(Column::Title), sideways ? Theme::scaled(sidewaysTitle) : room);
}

int RankingPage::widthBesideTitle() const {
    int width = 0;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (section != m_model->sectionOf(Column::Title)) width += m_table->columnWidth(section); // 0 for a hidden one
    }
    return width;
}

void RankingPage::showCards() {
    m_cards->display(chosen());
}

void RankingPage::chooseRow(int row) {
    if (row < 0 || row >= m_model->rowCount()) return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

std::optional<std::size_t> RankingPage::chosen() const {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) return std::nullopt;
    return m_model->recommendationAt(current.row());
}

} // namespace meyar::ui
