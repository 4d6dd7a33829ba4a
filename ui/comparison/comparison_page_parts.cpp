// The parts of the Comparison page, made once, and the widths of their columns.
#include "comparison/comparison_page.h"

#include "comparison/change_chips.h"
#include "comparison/compared_cells_model.h"
#include "comparison/compared_ranks_model.h"
#include "widgets/chart_view.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"
#include "workshop/votes_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int leastStatement = 160; ///< pixels, before the zoom; the tooltip has the whole of it
constexpr int leastTitle = 120;

QFrame* makeCard(const char* objectName, const QString& heading, const QString& words, QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setObjectName(QLatin1String(objectName));
    setRole(*card, "card");
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(12);
    rows->addWidget(roleLabel(heading, "heading", card));
    rows->addWidget(roleLabel(words, "second", card));
    return card;
}

} // namespace

QFrame* ComparisonPage::makeEmpty() {
    QFrame* card = makeCard("comparisonEmpty", tr("Compare with an earlier round, or with another country"),
                            tr("Add the file of another assessment on the same framework. Their scores then stand side "
                               "by side with their bounds, the cells tell what improved and what worsened, and the "
                               "recommendations how their ranks differ. The other file is only read. A new round is "
                               "begun with File > New round from this one."),
                            this);
    auto* add = new QPushButton(tr("Add an assessment…"), card);
    add->setObjectName(QStringLiteral("comparisonEmptyAdd"));
    setRole(*add, "primary");
    connect(add, &QPushButton::clicked, this, &ComparisonPage::addWithDialog);
    auto* sample = new QPushButton(tr("Add a sample"), card);
    sample->setObjectName(QStringLiteral("comparisonEmptySample"));
    sample->setMenu(m_samples);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(add);
    ways->addWidget(sample);
    ways->addStretch(1);
    auto* rows = static_cast<QVBoxLayout*>(card->layout());
    rows->addLayout(ways);
    rows->addStretch();
    return card;
}

QFrame* ComparisonPage::makeBlind() {
    QFrame* card = makeCard("comparisonBlind", tr("Scores are hidden while you judge blind"),
                            tr("They appear once you have judged every cell that others have judged, so that theirs do "
                               "not sway yours, or once blind judging has ended in each file. A cell that is hidden "
                               "from you in one round is hidden in every round."),
                            this);
    static_cast<QVBoxLayout*>(card->layout())->addStretch();
    return card;
}

QWidget* ComparisonPage::makeScores() {
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* card = new QFrame(m_scroll->viewport());
    card->setObjectName(QStringLiteral("comparedScoresCard"));
    setRole(*card, "card");
    m_chart = new ChartView(card);
    m_chart->setFont(Theme::font(Theme::smallSize));
    m_chart->setObjectName(QStringLiteral("comparedScores"));
    m_chart->setAccessibleName(tr("Scores side by side, law and practice"));
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(roleLabel(tr("The paler part is what unknown and disputed cells leave open. One is called the "
                                 "highest only where its range lies above all the others."),
                              "second", card));
    rows->addWidget(m_chart);
    rows->addStretch(1);
    m_scroll->setWidget(card);
    return m_scroll;
}

QWidget* ComparisonPage::makeChanges() {
    auto* part = new QWidget(m_stack);
    m_chips = new ChangeChips(part);
    m_tree = new QTreeView(part);
    m_tree->setObjectName(QStringLiteral("comparedCells"));
    m_tree->setAccessibleName(tr("Cells of all assessments, and what changed"));
    m_tree->setModel(m_cells);
    VotesDelegate::dress(*m_tree);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setIndentation(Theme::scaled(18));
    m_tree->viewport()->installEventFilter(this);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_noMatch = roleLabel({}, "second", part);
    m_noMatch->setObjectName(QStringLiteral("comparedNoMatch"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->hide();
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_chips);
    rows->addWidget(m_tree, 1);
    rows->addWidget(m_noMatch, 1);
    return part;
}

QWidget* ComparisonPage::makeRanks() {
    auto* part = new QWidget(m_stack);
    m_table = new VotesTable(QStringLiteral("comparedRanks"), tr("Ranks of the recommendations side by side"), part);
    m_table->setModel(m_ranks);
    m_table->setLetterColumn(ComparedRanksModel::Letter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(
        roleLabel(tr("Rank, and dots in brackets. Each room voted by itself: its dots are not compared with "
                     "another's."),
                  "second", part));
    rows->addWidget(m_table, 1);
    return part;
}

/// Every column as wide as its words; the statement takes what is left.
void ComparisonPage::fitCells() {
    const QFontMetrics body(Theme::font(Theme::bodySize));
    const QFontMetrics strong(Theme::font(Theme::bodySize, QFont::DemiBold));
    const int sign = VotesDelegate::signSize().width() + VotesDelegate::signGap;
    int taken = 0;
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        if (column == ComparedCellsModel::Statement) continue;
        int width = strong.horizontalAdvance(m_cells->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const int before = column == ComparedCellsModel::Cell ? 2 * m_tree->indentation() : sign;
        for (const QString& text : m_cells->differentTexts(column))
            width = std::max(width, body.horizontalAdvance(text) + before);
        width += 2 * VotesDelegate::cellPadding + 4;
        m_tree->header()->resizeSection(column, width);
        taken += width;
    }
    const int rest = m_tree->viewport()->width() - taken;
    m_tree->header()->resizeSection(ComparedCellsModel::Statement, std::max(rest, Theme::scaled(leastStatement)));
}

void ComparisonPage::fitRanks() {
    int taken = 0;
    for (int column = 0; column < m_ranks->columnCount(); ++column) {
        if (column == ComparedRanksModel::Title) continue;
        m_table->fitColumn(column, column == ComparedRanksModel::Letter ? 32 : 72);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 4); // the last letter is never cut
        taken += m_table->columnWidth(column);
    }
    m_table->setColumnWidth(ComparedRanksModel::Title,
                            std::max(m_table->viewport()->width() - taken, Theme::scaled(leastTitle)));
}

bool ComparisonPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize) fitCells();
    return Page::eventFilter(watched, event);
}

} // namespace meyar::ui
