#include "agreement/agreement_page.h"

#include "agreement/agreement_model.h"
#include "agreement/queue_model.h"
#include "agreement/queue_view.h"
#include "agreement/settling_panel.h"
#include "matrix/answer_menu.h"
#include "report/firm_words.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/choice_chips.h"
#include "widgets/place_kept.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"
#include "workshop/votes_table.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int rowsAtFirst = 7; ///< of the table, with its heading; the splitter gives it more
constexpr int wantedArea = 170;
constexpr int leastArea = 96;

} // namespace

AgreementPage::AgreementPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_summary(roleLabel({}, "second", this)), m_split(new QSplitter(Qt::Vertical, this)),
      m_model(new AgreementModel(controller, this)), m_cells(new QueueModel(controller, this)) {
    setObjectName(QStringLiteral("agreementPage"));
    setAccessibleName(tr("Agreement"));
    m_summary->setObjectName(QStringLiteral("agreementSummary"));
    m_left = roleLabel({}, "second", this);
    m_left->setObjectName(QStringLiteral("agreementHidden"));
    m_split->setObjectName(QStringLiteral("agreementSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(12);
    makeFigures();
    makeQueue();
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({rowsAtFirst * VotesDelegate::rowHeight() + Theme::scaled(16), 420});
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(roleLabel(tr("Agreement"), "title", this));
    rows->addWidget(m_summary);
    rows->addWidget(m_left);
    rows->addWidget(m_split, 1);
    setFocusProxy(m_queue);
    buildActions();
    connectParts();
    connectController();
}

AgreementPage::~AgreementPage() {
    m_panel->keep();
}

void AgreementPage::makeFigures() {
    m_table = new VotesTable(QStringLiteral("agreementTable"), tr("How well the assessors agree"), m_split);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void AgreementPage::makeQueue() {
    auto* across = new QSplitter(Qt::Horizontal, m_split);
    across->setObjectName(QStringLiteral("agreementAcross"));
    auto* left = new QWidget(across);
    m_chips = new ChoiceChips(
        {{QStringLiteral("agreementDisputed"), {}, {}}, {QStringLiteral("agreementSettled"), {}, {}}}, left);
    keepForReading(*m_chips);
    for (const Filter each : {Disputed, Dissented})
        markAsNavigation(*m_chips->chip(each));
    m_chips->setChosen(m_filter);
    auto* card = new QFrame(left);
    setRole(*card, "card");
    m_list = new QStackedWidget(card);
    m_queue = new QueueView(m_list);
    m_queue->setModel(m_cells);
    m_empty = roleLabel({}, "second", m_list);
    m_empty->setObjectName(QStringLiteral("agreementEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_list->addWidget(m_queue);
    m_list->addWidget(m_empty);
    auto* within = new QVBoxLayout(card);
    within->setContentsMargins(1, 1, 1, 1);
    within->addWidget(m_list);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_chips);
    rows->addWidget(card, 1);
    m_panel = new SettlingPanel(controller(), across);
    m_side = new SidePanel(*across, *m_panel, Theme::scaled(760), 73);
    across->setHandleWidth(12);
}

void AgreementPage::connectParts() {
    connect(m_table, &VotesTable::resized, this, &AgreementPage::fitColumns);
    connect(m_chips, &ChoiceChips::clicked, this,
            [this](std::size_t choice) { setFilter(static_cast<Filter>(choice)); });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_moving) follow();
    });
    for (const auto typing : {&QueueView::reasonPressed, &QueueView::citePressed})
        connect(m_queue, typing, m_side, &SidePanel::open); // before the panel takes the focus
    connect(m_queue, &QueueView::answerKeyPressed, m_panel, &SettlingPanel::giveByKey);
    connect(m_queue, &QueueView::clearPressed, m_panel, &SettlingPanel::takeBack);
    connect(m_queue, &QueueView::reasonPressed, m_panel, &SettlingPanel::startReason);
    connect(m_queue, &QueueView::citePressed, m_panel, &SettlingPanel::startCiting);
    connect(m_queue, &QueueView::nextPressed, this, &AgreementPage::goToNext);
    connect(m_queue, &QueueView::matrixPressed, this, [this] {
        if (m_cell) emit cellWanted(*m_cell);
    });
    connect(m_panel, &SettlingPanel::nextWanted, this, &AgreementPage::goToNext);
    connect(m_panel, &SettlingPanel::leaving, this, [this] { m_queue->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &SettlingPanel::cellWanted, this, &Page::cellWanted);
    connect(m_panel, &SettlingPanel::sourceWanted, this, &Page::sourceWanted);
}

void AgreementPage::buildActions() {
    addAction((new AnswerMenu(controller(), tr("&Agree on"), *m_queue, this))->menuAction());
    makeKeyAction("actionSettlingReason", tr("&Write why"), Qt::Key_Enter, *m_queue);
    makeKeyAction("actionTakeBack", tr("&Take the agreed grade back"), Qt::Key_Delete, *m_queue);
    connect(makeAction("actionCiteSettling", tr("&Cite a source"), Qt::CTRL | Qt::Key_K), &QAction::triggered, m_queue,
            &QueueView::citePressed);
    addSeparator();
    makeKeyAction("actionNextDisputed", tr("&Save, and on to the next cell"), Qt::CTRL | Qt::Key_Enter, *m_queue);
    keepForReading(*makeKeyAction("actionToMatrix", tr("Show the cell in the &matrix"), Qt::Key_M, *m_queue));
}

void AgreementPage::connectController() {
    const DocumentController* from = &controller();
    connect(from, &DocumentController::leaving, m_panel, &SettlingPanel::keep);
    const auto startOver = [this] {
        m_panel->forget();
        m_cell.reset();
        outdate();
    };
    connect(from, &DocumentController::opened, this, startOver);
    connect(from, &DocumentController::closed, this, startOver);
    connect(from, &DocumentController::changed, this, &AgreementPage::update);
    connect(from, &DocumentController::assessorChanged, this, [this] {
        emit badgeChanged();
        outdate();
    });
}

QString AgreementPage::record() const {
    return m_cell ? qs(model::text(*m_cell)) : QString();
}

void AgreementPage::showRecord(const QString& record) {
    const auto cell = placeOf(model::parseCell(record.toStdString()));
    if (cell && m_cells->rowOf(*cell) >= 0) chooseCell(cell, 0);
}

QString AgreementPage::badge() const {
    if (!controller().isOpen()) return {};
    const std::size_t disputed = controller().results().scorecard.overall.disputed;
    return disputed == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(disputed));
}

std::vector<std::pair<QString, QString>> AgreementPage::keys() const {
    return {{QStringLiteral("1 … 5"), tr("Agree on a grade")}, {QStringLiteral("Esc"), tr("Back to the queue")}};
}

// -- showing

void AgreementPage::refresh() {
    m_held.reset();
    workOut();
    showFigures();
    const int row = m_queue->currentIndex().row();
    showQueue();
    chooseCell(placeOf(m_cell), row);
}

void AgreementPage::workOut() {
    m_figures = {};
    m_hidden.clear();
    if (!controller().isOpen()) return;
    m_hidden = hiddenCells(controller());
    m_figures = method::agreements(controller().assessment(), controller().results().scorecard, m_hidden);
}

void AgreementPage::update(const document::Touched& touched) {
    const auto concerns = [&](document::Kind kind) { return touched.kinds.contains(kind); };
    if (!concerns(document::Kind::Cells) && !concerns(document::Kind::Details) &&
        !concerns(document::Kind::Assessors) && !concerns(document::Kind::Framework) &&
        !concerns(document::Kind::Sources))
        return;
    const bool follows = isVisible() && !concerns(document::Kind::Framework) && !concerns(document::Kind::Details);
    if (!follows) return outdate();
    const std::vector<std::size_t> before = m_cells->cells();
    const auto cell = placeOf(m_cell);
    workOut();
    showFigures();
    const std::vector<std::size_t> now = wanted();
    const auto within = [](const std::vector<std::size_t>& cells, std::size_t each) {
        return std::find(cells.begin(), cells.end(), each) != cells.end();
    };
    const int row = m_queue->currentIndex().row();
    if (cell && within(now, *cell)) m_held.reset();
    if (cell && !within(now, *cell) && row >= 0 && !m_hidden[*cell])
        m_held = {*m_cell, m_held ? m_held->second : static_cast<std::size_t>(row)};
    showQueue();
    // What comes back by undo is shown, unless somebody is in the middle of a sentence.
    std::optional<std::size_t> back;
    if (touched.cells.size() == 1 && within(now, touched.cells.front()) && !within(before, touched.cells.front()))
        back = touched.cells.front();
    chooseCell(back && !m_panel->typing() ? back : cell, row);
    if (back) letGo();
}

void AgreementPage::showFigures() {
    m_model->show(m_figures);
    m_table->setVisible(m_figures.overall.cells > 0);
    const int heading = m_table->horizontalHeader()->sizeHint().height();
    m_table->setMinimumHeight(heading + 2 * VotesDelegate::rowHeight() + 2);
    m_table->setMaximumHeight(heading + m_model->rowCount() * VotesDelegate::rowHeight() + Theme::scaled(16));
    fitColumns();
    showSummary();
    showChips();
}

void AgreementPage::showSummary() {
    const model::Wording& wording = controller().wording();
    const method::Agreement& all = m_figures.overall;
    const int cells = static_cast<int>(all.cells);
    QString words;
    if (cells == 0) {
        words =
            tr("No cell has been graded by two assessors yet. How well they agree can be told once two of them have "
               "graded the same cell.");
    } else if (!all.alphaOrdinal) {
        words = tr("Alpha is undefined over the %Ln cell(s) that two assessors or more have graded: all grades are the "
                   "same, so agreement cannot be told from chance.",
                   nullptr, cells);
    } else {
        const QString alpha = qs(report::coefficientText(all.alphaOrdinal, wording));
        const QString figure =
            all.interval ? QStringLiteral("%1 (%2)").arg(alpha, qs(report::intervalText(all.interval, wording)))
                         : alpha;
        words = tr("Alpha %1 over the %Ln cell(s) that two assessors or more have graded: 1 is full agreement, 0 what "
                   "chance would give.",
                   nullptr, cells)
                    .arg(figure);
        words += u' ' + tr("Of the pairs of grades given to a cell, %1 on average are the same.")
                            .arg(qs(report::percentText(all.raw, wording)));
    }
    m_summary->setText(words);
    const auto hidden = static_cast<int>(std::count(m_hidden.begin(), m_hidden.end(), true));
    m_left->setText(tr("You judge blindly: %Ln cell(s) that others have judged and you have not are left out of the "
                       "figures and of the queue until you judge them.",
                       nullptr, hidden));
    m_left->setVisible(hidden > 0);
}

void AgreementPage::fitColumns() {
    using Column = AgreementModel::Column;
    if (m_model->rowCount() == 0) return;
    m_table->setColumnHidden(Column::Bar, false);
    for (const int column : {Column::Cells, Column::Raw, Column::AlphaOrdinal, Column::Interval, Column::Bar,
                             Column::AlphaNominal, Column::Ac1, Column::Ac2})
        m_table->fitColumn(column, column == Column::Bar ? 120 : 56);
    const auto room = [&] {
        int taken = 0;
        for (int column = Column::Cells; column < Column::Columns; ++column)
            taken += m_table->columnWidth(column); // 0 for a hidden one
        return m_table->viewport()->width() - taken;
    };
    // The interval is told in figures too.
    if (room() < Theme::scaled(wantedArea)) m_table->setColumnHidden(Column::Bar, true);
    m_table->setColumnWidth(Column::Area, std::max(Theme::scaled(leastArea), room()));
}

void AgreementPage::showChips() {
    const auto set = [&](Filter filter, const QString& words, const QString& spoken) {
        m_chips->chip(filter)->setText(words);
        m_chips->chip(filter)->setAccessibleName(spoken);
    };
    const QString disputed = QLocale().toString(static_cast<qulonglong>(m_figures.disputed.size()));
    const QString dissented = QLocale().toString(static_cast<qulonglong>(m_figures.dissented.size()));
    set(Disputed, tr("Disputed %1").arg(disputed), tr("Disputed, cells: %1").arg(disputed));
    set(Dissented, tr("Settled with dissent %1").arg(dissented), tr("Settled with dissent, cells: %1").arg(dissented));
    emit badgeChanged();
}

QString AgreementPage::emptyText() const {
    if (m_filter == Dissented) return tr("No cell has been settled against somebody's judgement.");
    const bool any = controller().isOpen() && m_figures.overall.cells > 0;
    return any ? tr("No cell is disputed: the assessors agree, or have agreed on a grade, wherever two have judged.")
               : tr("No cell is disputed. Cells come here when two assessors judge them differently; each assessor "
                    "judges on the Matrix page.");
}

// -- the queue

std::vector<std::size_t> AgreementPage::wanted() const {
    if (m_filter == Dissented) return m_figures.dissented;
    std::vector<std::size_t> cells;
    for (const method::DisputedCell& each : m_figures.disputed)
        cells.push_back(each.cell);
    return cells;
}

void AgreementPage::showQueue() {
    const QScopedValueRollback filling(m_moving, true);
    std::vector<std::size_t> cells = wanted();
    if (m_held) {
        if (const auto held = placeOf(m_held->first))
            cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_held->second, cells.size())), *held);
    }
    m_cells->show(cells);
    m_empty->setText(cells.empty() ? emptyText() : QString());
    m_list->setCurrentWidget(cells.empty() ? static_cast<QWidget*>(m_empty) : m_queue);
    m_side->setNeeded(!cells.empty());
    setFocusProxy(cells.empty() ? static_cast<QWidget*>(m_chips->chip(m_filter)) : m_queue);
}

void AgreementPage::setFilter(Filter filter) {
    m_panel->keep();
    m_chips->setChosen(filter);
    m_filter = filter;
    m_held.reset();
    showQueue();
    chooseCell(placeOf(m_cell), 0);
}

std::optional<std::size_t> AgreementPage::placeOf(const std::optional<model::CellId>& cell) const {
    return cell && controller().isOpen() ? controller().assessment().framework.findCell(*cell) : std::nullopt;
}

std::optional<std::size_t> AgreementPage::chosen() const {
    const QModelIndex current = m_queue->currentIndex();
    if (!current.isValid()) return std::nullopt;
    return m_cells->cells()[static_cast<std::size_t>(current.row())];
}

void AgreementPage::chooseCell(std::optional<std::size_t> cell, int otherwise) {
    int row = cell ? m_cells->rowOf(*cell) : -1;
    if (row < 0) row = std::clamp(otherwise, 0, std::max(0, m_cells->rowCount() - 1));
    {
        const QScopedValueRollback filling(m_moving, true);
        m_queue->setCurrentIndex(m_cells->index(row));
    }
    follow();
}

/// The panel shows the cell that the keys are on; one that was only held goes when one leaves it.
void AgreementPage::follow() {
    const auto cell = chosen();
    m_cell = cell ? std::optional(controller().assessment().framework.cellAt(*cell)) : std::nullopt;
    m_panel->showCell(m_cell);
    // Not while the view is still moving its current index.
    if (m_held && m_held->first != m_cell) QMetaObject::invokeMethod(this, &AgreementPage::letGo, Qt::QueuedConnection);
}

void AgreementPage::letGo() {
    if (!m_held || m_held->first == m_cell) return;
    m_held.reset();
    const bool keys = m_queue->hasFocus();
    showQueue();
    chooseCell(placeOf(m_cell), 0);
    if (keys) m_queue->setFocus(Qt::OtherFocusReason);
}

/// The cell after this one; after the last one the first.
void AgreementPage::goToNext() {
    m_panel->keep();
    const int row = m_queue->currentIndex().row();
    if (m_held) {
        m_held.reset();
        showQueue();
        chooseCell(std::nullopt, row < m_cells->rowCount() ? row : 0);
    } else {
        chooseCell(std::nullopt, row + 1 < m_cells->rowCount() ? row + 1 : 0);
    }
    m_queue->setFocus(Qt::OtherFocusReason);
}

void AgreementPage::hideEvent(QHideEvent* event) {
    m_panel->keep();
    Page::hideEvent(event);
}

} // namespace meyar::ui
