#include "overview/task_panel.h"

#include "overview/task_model.h"
#include "widgets/flow_layout.h"
#include "widgets/height_left.h"
#include "widgets/place_kept.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"
#include "workshop/votes_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace meyar::ui {

namespace {

constexpr int fewestRows = 3; ///< that stay to be seen however low the window is

QString objectNameOf(Task task) {
    constexpr std::array names{"tasksJudge", "tasksSettle", "tasksJustify", "tasksCite", "tasksConfirm"};
    return QLatin1String(names[place(task)]);
}

/// Names of one shape are equally wide: figures are tabular.
QString shapeOf(QString name) {
    for (QChar& c : name) {
        if (c.isDigit()) c = u'0';
    }
    return name;
}

} // namespace

TaskPanel::TaskPanel(const DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_model(new TaskModel(controller, this)), m_chips(new FlowBox(this)),
      m_stack(new HeightLeft<QStackedWidget>(this)),
      m_table(new VotesTable(QStringLiteral("tasksTable"), tr("Cells that something is left to do on"), m_stack)),
      m_done(roleLabel({}, "second", m_stack)) {
    setObjectName(QStringLiteral("tasksCard"));
    setRole(*this, "card");
    QLabel* heading = roleLabel(tr("Left to do"), "heading", this);
    m_done->setObjectName(QStringLiteral("tasksDone"));
    m_done->setAlignment(Qt::AlignCenter);
    buildChips();

    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleDescription(tr("Enter or a click opens the cell in the matrix"));
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->horizontalHeader()->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_done);
    m_stack->setMinimumHeight(fewestRows * m_table->verticalHeader()->defaultSectionSize() + 2 * Theme::unit);
    setFocusProxy(m_table);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(heading);
    rows->addWidget(m_chips);
    rows->addWidget(m_stack, 1);

    connect(m_table, &QTableView::activated, this, &TaskPanel::activate);
    connect(m_table, &QTableView::clicked, this, &TaskPanel::activate);
    connect(m_table, &VotesTable::resized, this, &TaskPanel::fitColumns);
}

void TaskPanel::buildChips() {
    m_chips->setObjectName(QStringLiteral("tasksChips"));
    m_chips->setAccessibleName(tr("Which work is shown"));
    auto* layout = new FlowLayout(m_chips, 6);
    const auto chip = [&](const QString& name, std::optional<Task> task) {
        auto* made = new QPushButton(m_chips);
        made->setObjectName(name);
        setRole(*made, "chip");
        made->setCheckable(true);
        markAsNavigation(*made);
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, task] { choose(task); });
        return made;
    };
    m_all = chip(QStringLiteral("tasksAll"), std::nullopt);
    for (const Task task : allTasks)
        m_tasks[place(task)] = chip(objectNameOf(task), task);
    m_all->setChecked(true);
}

void TaskPanel::choose(std::optional<Task> task) {
    m_all->setChecked(!task);
    for (const Task each : allTasks)
        m_tasks[place(each)]->setChecked(task == each);
    m_model->setFilter(task);
    showRows();
}

void TaskPanel::show(const std::vector<CellTasks>& cells) {
    const QModelIndex before = m_table->currentIndex();
    const auto cell = before.isValid() ? std::optional(m_model->cellAt(before.row())) : std::nullopt;
    const auto counts = countTasks(cells);
    if (m_model->filter() && counts[place(*m_model->filter())] == 0) choose(std::nullopt);
    m_model->show(cells);
    measure(cells);
    showCounts(cells);
    if (cell && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(*cell)), 0));
    }
    showRows();
}

void TaskPanel::forget() {
    m_model->startOver();
}

void TaskPanel::showCounts(const std::vector<CellTasks>& cells) {
    const auto counts = countTasks(cells);
    const auto say = [](QPushButton& chip, const QString& name, int count) {
        const QString number = QLocale().toString(count);
        chip.setText(QStringLiteral("%1 %2").arg(name, number));
        chip.setAccessibleName(tr("%1, cells: %2", "a kind of work and how many cells want it").arg(name, number));
        chip.setVisible(count > 0);
    };
    const int all = static_cast<int>(cells.size());
    say(*m_all, tr("All"), all);
    for (const Task task : allTasks)
        say(*m_tasks[place(task)], taskName(task), counts[place(task)]);
    m_chips->setVisible(all > 0);
    m_chips->layout()->invalidate();
}

void TaskPanel::showRows() {
    const bool none = m_model->rowCount() == 0;
    const bool empty = !m_controller.isOpen() || m_controller.assessment().framework.indicators.empty();
    m_done->setText(!none   ? QString()
                    : empty ? tr("There is nothing to judge: the framework has no indicators.")
                            : tr("Nothing is left to do: every cell is judged and agreed on, with its reason and its "
                                 "sources."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_done) : m_table);
    if (!none && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 0));
    fitColumns();
}

/// All rows, not only those in view: columns stay where they are while one scrolls.
void TaskPanel::measure(const std::vector<CellTasks>& cells) {
    const QFontMetrics bold(Theme::font(Theme::bodySize, QFont::DemiBold));
    const QFontMetrics plain(Theme::font(Theme::bodySize));
    m_cellWidth = 0;
    m_leftWidth = 0;
    std::set<QString> shapes;
    std::set<std::array<bool, allTasks.size()>> measured;
    for (const CellTasks& tasks : cells) {
        const QString name = m_model->nameOf(tasks.cell);
        if (shapes.insert(shapeOf(name)).second) m_cellWidth = std::max(m_cellWidth, bold.horizontalAdvance(name));
        if (!measured.insert(tasks.open).second) continue;
        m_leftWidth = std::max(m_leftWidth, plain.horizontalAdvance(tasksInWords(tasks)));
    }
}

void TaskPanel::fitColumns() {
    constexpr int padding = 2 * VotesDelegate::cellPadding + 4;
    const int width = m_table->viewport()->width();
    const int cell = std::min(m_cellWidth + padding, width / 3);
    const int left = std::min(m_leftWidth + padding, width / 2);
    m_table->setColumnWidth(TaskModel::CellColumn, cell);
    m_table->setColumnWidth(TaskModel::LeftColumn, left);
    m_table->setColumnWidth(TaskModel::StatementColumn, std::max(0, width - cell - left));
}

void TaskPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitColumns();
}

void TaskPanel::activate(const QModelIndex& index) {
    if (index.isValid()) emit cellActivated(m_model->cellAt(index.row()));
}

} // namespace meyar::ui
