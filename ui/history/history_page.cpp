#include "history/history_page.h"

#include "act_place.h"
#include "history/history_model.h"
#include "history/history_panel.h"
#include "model/fold.h"
#include "text.h"
#include "widgets/column_widths.h"
#include "widgets/copied_table.h"
#include "widgets/place_kept.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

HistoryPage::HistoryPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_model(new HistoryModel(controller, this)), m_split(new QSplitter(this)),
      m_changes(new QWidget(m_split)), m_summary(roleLabel({}, "second", m_changes)),
      m_search(new QLineEdit(m_changes)), m_people(new QComboBox(m_changes)), m_kinds(new QComboBox(m_changes)),
      m_stack(new QStackedWidget(m_changes)), m_view(new QTreeView(m_stack)), m_noMatch(makeNoMatch()),
      m_empty(makeEmpty()) {
    setObjectName(QStringLiteral("historyPage"));
    m_split->setObjectName(QStringLiteral("historySplit"));
    setAccessibleName(tr("History"));
    setFocusProxy(m_view);
    prepareView();
    for (QWidget* each :
         {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(each);
    m_panel = new HistoryPanel(controller, m_split);
    auto* left = new QVBoxLayout(m_changes);
    left->setContentsMargins(16, 16, 16, 16); // as beside the panel of the matrix
    left->setSpacing(4);
    buildHeading(*left);
    buildFilters(*left);
    left->addWidget(m_stack, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    new SidePanel(*m_split, *m_panel, panelWidth());
    keepForReading(*makeKeyAction("actionShowPlace", tr("&Show the place of the change"), Qt::Key_Enter, *m_view));
    makeButtonAction("actionRevert", tr("&Revert this change"),
                     *m_panel->findChild<QAbstractButton*>(QStringLiteral("historyRevert")));
    connectParts();
}

void HistoryPage::buildHeading(QVBoxLayout& rows) {
    m_summary->setObjectName(QStringLiteral("historySummary"));
    rows.addWidget(roleLabel(tr("History"), "title", m_changes));
    rows.addWidget(m_summary);
    rows.addSpacing(12);
}

void HistoryPage::buildFilters(QVBoxLayout& rows) {
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search the changes"));
    m_search->setPlaceholderText(tr("Search cells, places, changes, values"));
    m_search->setClearButtonEnabled(true);
    keepForReading(*m_search);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    m_people->setObjectName(QStringLiteral("historyPeople"));
    m_people->setAccessibleName(tr("By whom"));
    m_kinds->setObjectName(QStringLiteral("historyKinds"));
    m_kinds->setAccessibleName(tr("Which kind of change"));
    m_kinds->addItem(tr("Every kind"), -1);
    for (const ActKind kind : allActKinds)
        m_kinds->addItem(actKindName(kind), static_cast<int>(kind));
    for (QComboBox* box : {m_people, m_kinds}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(Theme::scaled(88)); // at a zoom they give way to the panel; their lists stay whole
        markAsNavigation(*box);
    }
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_people);
    filters->addWidget(m_kinds);
    rows.addLayout(filters);
    rows.addSpacing(12);
    QAction* find = makeAction("actionFindChange", tr("&Find a change"), QKeySequence(QKeySequence::Find));
    keepForReading(*find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QFrame* HistoryPage::makeEmpty() {
    auto* empty = new QFrame(m_stack);
    empty->setObjectName(QStringLiteral("historyEmpty"));
    setRole(*empty, "card");
    auto* rows = new QVBoxLayout(empty);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(12);
    rows->addWidget(roleLabel(tr("Nothing has been changed yet"), "heading", empty));
    rows->addWidget(roleLabel(tr("Every change is kept here with who made it and when, as it is made: each grade, "
                                 "source, ballot and word. Any of them can be taken back on its own."),
                              "second", empty));
    rows->addStretch();
    return empty;
}

QFrame* HistoryPage::makeNoMatch() {
    auto* card = new QFrame(m_stack);
    card->setObjectName(QStringLiteral("historyNoMatch"));
    setRole(*card, "card");
    auto* all = new QPushButton(tr("Show all changes"), card);
    all->setObjectName(QStringLiteral("historyShowAll"));
    keepForReading(*all);
    connect(all, &QPushButton::clicked, this, &HistoryPage::clearFilter);
    auto* rows = new QVBoxLayout(card);
    rows->setSpacing(12);
    rows->addStretch();
    QLabel* words = roleLabel(tr("No change matches."), "second", card);
    words->setAlignment(Qt::AlignCenter);
    rows->addWidget(words);
    rows->addWidget(all, 0, Qt::AlignCenter);
    rows->addStretch();
    return card;
}

void HistoryPage::prepareView() {
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setAccessibleName(tr("Changes, the newest first"));
    m_view->setModel(m_model);
    copyCellBy(*m_view, HistoryModel::CopiedRole);
    VotesDelegate::dress(*m_view);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setIndentation(Theme::scaled(18));
    m_view->setMinimumWidth(Theme::scaled(280));
    m_view->viewport()->installEventFilter(this);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_widths = new ColumnWidths(*m_view->header(), QStringLiteral("historyColumns"));
}

void HistoryPage::connectParts() {
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    connect(m_view, &QTreeView::activated, this, &HistoryPage::go);
    connect(m_view, &QTreeView::doubleClicked, this, &HistoryPage::go);
    connect(m_panel, &HistoryPanel::goWanted, this, &HistoryPage::go);
    connect(m_panel, &HistoryPanel::actWanted, this, [this](std::int64_t number) {
        if (!m_model->indexOf(number).isValid()) clearFilter();
        chooseNumber(number);
        m_view->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_people, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    const DocumentController* from = &controller();
    connect(from, &DocumentController::changed, this, &HistoryPage::follow);
    connect(from, &DocumentController::assessorChanged, this, &Page::outdate); // may see more, or less
    connect(from, &DocumentController::opened, this, &HistoryPage::clearFilter);
    connect(from, &DocumentController::closed, this, &HistoryPage::refresh);
}

std::vector<std::pair<QString, QString>> HistoryPage::keys() const {
    return {{QStringLiteral("Enter"), tr("Show the place of the chosen change")},
            {QStringLiteral("← →"), tr("Fold and unfold a day")},
            {QStringLiteral("Esc"), tr("In the search: show all, then back to the list")}};
}

void HistoryPage::refresh() {
    const auto before = chosenNumber();
    m_model->reload();
    showPeople();
    spanDays();
    chooseNumber(before);
    showState();
}

/// While one looks, new acts come on top; one who stood on the newest follows them.
void HistoryPage::follow() {
    if (!isVisible()) return outdate();
    const QModelIndex newest = m_model->index(0, 0, m_model->index(0, 0));
    const bool onTop = !m_view->currentIndex().isValid() || m_view->currentIndex().siblingAtColumn(0) == newest;
    const bool keepsKeys = m_panel->isAncestorOf(focusWidget());
    m_model->follow();
    showPeople();
    spanDays();
    if (onTop && !keepsKeys) chooseNumber(std::nullopt);
    showChosen();
    showState();
    m_view->viewport()->update();
}

void HistoryPage::applyFilter() {
    if (!controller().isOpen()) return;
    HistoryFilter filter;
    if (m_people->currentIndex() > 0) filter.author = m_people->currentData().toString().toStdString();
    if (m_kinds->currentIndex() > 0) filter.kind = static_cast<ActKind>(m_kinds->currentData().toInt());
    filter.words = model::fold(m_search->text().trimmed().toStdString());
    filter.day = typedDay(m_search->text());
    const auto before = chosenNumber();
    m_model->setFilter(filter);
    spanDays();
    chooseNumber(before);
    showState();
}

void HistoryPage::clearFilter() {
    {
        const QSignalBlocker people(m_people);
        const QSignalBlocker kinds(m_kinds);
        m_people->setCurrentIndex(0);
        m_kinds->setCurrentIndex(0);
    }
    m_search->clear(); // blocked, its clear button would stay
    applyFilter();
}

void HistoryPage::showPeople() {
    const QSignalBlocker quiet(m_people);
    const QVariant before = m_people->currentIndex() > 0 ? m_people->currentData() : QVariant();
    m_people->clear();
    m_people->addItem(tr("Everybody"));
    for (const std::string& author : m_model->authors())
        m_people->addItem(author.empty() ? tr("nobody named") : qs(author), qs(author));
    const int again = before.isValid() ? m_people->findData(before) : 0;
    m_people->setCurrentIndex(std::max(0, again));
}

void HistoryPage::showState() {
    const int all = static_cast<int>(m_model->actCount());
    const int shown = static_cast<int>(m_model->shownCount());
    QString summary = tr("%Ln change(s), the newest first", nullptr, all);
    if (!m_model->filter().empty()) summary += QStringLiteral(" · ") + tr("%Ln shown", "changes", shown);
    m_summary->setText(summary);
    m_stack->setCurrentWidget(all == 0 ? m_empty : shown == 0 ? m_noMatch : static_cast<QWidget*>(m_view));
    for (QWidget* part : std::initializer_list<QWidget*>{m_summary, m_search, m_people, m_kinds})
        part->setVisible(all > 0);
    SidePanel::of(*this)->setNeeded(all > 0);
    fitColumns();
    showChosen();
}

void HistoryPage::spanDays() {
    for (int day = 0; day < m_model->rowCount(); ++day) {
        if (m_view->isFirstColumnSpanned(day, {})) continue;
        m_view->setFirstColumnSpanned(day, {}, true);
        m_view->expand(m_model->index(day, 0));
    }
}

void HistoryPage::fitColumns() {
    if (m_model->actCount() == 0) return;
    const QFontMetrics metrics(Theme::font(Theme::bodySize));
    const auto width = [&](const QStringList& texts, int most) {
        int widest = 0;
        for (const QString& text : texts)
            widest = std::max(widest, metrics.horizontalAdvance(text));
        return std::min(widest + 2 * VotesDelegate::cellPadding + 4, most);
    };
    const int all = m_view->viewport()->width();
    const auto set = [&](HistoryModel::Column column, int pixels) { m_widths->fit(column, pixels); };
    const auto header = [&](HistoryModel::Column column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    set(HistoryModel::Time,
        width({clockText(QTime(10, 0)), header(HistoryModel::Time)}, all / 3) + 2 * m_view->indentation());
    set(HistoryModel::Author,
        width(m_model->differentTexts(HistoryModel::Author) << header(HistoryModel::Author), all / 6));
    set(HistoryModel::Act, width(m_model->differentTexts(HistoryModel::Act) << header(HistoryModel::Act), all / 4));
    set(HistoryModel::Place, width({QStringLiteral("10.10 / O2"), header(HistoryModel::Place)}, all / 5));
}

std::optional<std::int64_t> HistoryPage::chosenNumber() const {
    const document::HistoryEntry* entry = m_model->entryAt(m_view->currentIndex());
    return entry ? std::optional(entry->number) : std::nullopt;
}

/// That act; the newest where it is not shown.
void HistoryPage::chooseNumber(std::optional<std::int64_t> number) {
    QModelIndex wanted = number ? m_model->indexOf(*number) : QModelIndex();
    if (!wanted.isValid()) wanted = m_model->index(0, 0, m_model->index(0, 0));
    m_view->setCurrentIndex(wanted);
}

QString HistoryPage::record() const {
    const auto number = chosenNumber();
    return number ? QString::number(*number) : QString();
}

void HistoryPage::showRecord(const QString& record) {
    chooseNumber(record.toLongLong());
}

void HistoryPage::showChosen() {
    const document::HistoryEntry* entry = controller().isOpen() ? m_model->entryAt(m_view->currentIndex()) : nullptr;
    m_panel->show(entry ? std::optional(*entry) : std::nullopt);
}

void HistoryPage::go() {
    const document::HistoryEntry* entry = m_model->entryAt(m_view->currentIndex());
    if (!entry) {
        const QModelIndex day = m_view->currentIndex().siblingAtColumn(0);
        return m_view->setExpanded(day, !m_view->isExpanded(day));
    }
    const ActPlace place = placeOf(controller(), controller().document().changesOf(entry->number));
    if (place.nowhere()) return;
    if (place.records.isEmpty()) return emit sectionWanted(place.section);
    emit recordWanted(place.section, place.records.front());
}

bool HistoryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (watched != m_search || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Down) return Page::eventFilter(watched, event);
    m_view->setFocus();
    return true;
}

} // namespace meyar::ui
