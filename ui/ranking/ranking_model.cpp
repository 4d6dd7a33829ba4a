#include "ranking/ranking_model.h"

#include "report/firm_words.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/theme.h"
#include "workshop/marks.h"
#include "workshop/votes_delegate.h"

#include <QFontMetrics>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int mostHeading = 96; ///< pixels of a constituency's name; the whole of it is the tooltip

bool alignsRight(RankingModel::Column column) {
    return column == RankingModel::Column::Rank || column == RankingModel::Column::Total ||
           column == RankingModel::Column::Support || column == RankingModel::Column::Need;
}

} // namespace

RankingModel::RankingModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void RankingModel::reload() {
    beginResetModel();
    m_items.clear();
    m_names.clear();
    m_hidden = {};
    m_firmness.clear();
    m_firm = Firm::Absent;
    if (m_controller.isOpen()) {
        m_items = m_controller.results().ranking.items;
        m_names = currentNames();
        m_hidden = method::hiddenNeed(m_controller.assessment().framework, hiddenCells(m_controller));
    }
    endResetModel();
}

void RankingModel::rerank() {
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> recommendations;
    for (const QModelIndex& index : before)
        recommendations.push_back(recommendationAt(index.row()));
    m_items = m_controller.results().ranking.items;
    m_hidden = method::hiddenNeed(m_controller.assessment().framework, hiddenCells(m_controller));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after << index(rowOf(recommendations[static_cast<std::size_t>(i)]), before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RankingModel::setFirmness(const method::Robustness& robustness) {
    m_firmness = robustness.items;
    m_firm = Firm::Right;
    firmnessChanged();
}

void RankingModel::fadeFirmness() {
    if (m_firm != Firm::Right) return;
    m_firm = Firm::Stale;
    firmnessChanged();
}

void RankingModel::clearFirmness() {
    if (m_firm == Firm::Absent) return;
    m_firmness.clear();
    m_firm = Firm::Absent;
    firmnessChanged();
}

void RankingModel::firmnessChanged() {
    if (rowCount() == 0) return;
    const int section = sectionOf(Column::Firm);
    emit dataChanged(index(0, section), index(rowCount() - 1, section));
}

const method::Firmness* RankingModel::firmnessOf(const method::RankedItem& item) const {
    const auto found = std::find_if(m_firmness.begin(), m_firmness.end(), [&](const method::Firmness& each) {
        return each.recommendation == item.recommendation;
    });
    return found == m_firmness.end() ? nullptr : &*found;
}

QVariant RankingModel::firmnessBar(const method::RankedItem& item) const {
    Interval bar{0, 0, 0, rowCount(), true, qs(m_controller.wording()("firm.nearly_all"))};
    if (const method::Firmness* firmness = firmnessOf(item)) {
        bar.low = firmness->low;
        bar.now = firmness->median;
        bar.high = firmness->high;
        bar.stale = m_firm == Firm::Stale;
    }
    return QVariant::fromValue(bar);
}

QString RankingModel::firmnessInWords(const method::RankedItem& item) const {
    const method::Firmness* firmness = firmnessOf(item);
    if (!firmness || m_firm != Firm::Right) return tr("not worked out yet");
    const QString share = qs(report::shareOfDraws(firmness->inTop, m_controller.wording()));
    const int top = m_controller.results().ranking.options.top;
    if (firmness->low == firmness->high)
        return tr("in %1 of draws in the top %2; rank %3 in nearly all").arg(share).arg(top).arg(firmness->low);
    return tr("in %1 of draws in the top %2; rank %3 to %4, median %5")
        .arg(share)
        .arg(top)
        .arg(firmness->low)
        .arg(firmness->high)
        .arg(firmness->median);
}

bool RankingModel::fits() const {
    return m_controller.isOpen() && m_names == currentNames() &&
           m_items.size() == m_controller.results().ranking.items.size();
}

std::vector<QString> RankingModel::currentNames() const {
    std::vector<QString> names;
    for (const model::Constituency& constituency : m_controller.assessment().constituencies) {
        names.push_back(qs(constituency.name.in(m_controller.language())));
    }
    return names;
}

int RankingModel::sectionOf(Column column) const {
    const int fixed = static_cast<int>(column);
    return column < Column::Dots ? fixed : fixed - 1 + constituencies();
}

RankingModel::Column RankingModel::columnAt(int section) const {
    if (section < firstDots()) return static_cast<Column>(section);
    if (section < firstDots() + constituencies()) return Column::Dots;
    return static_cast<Column>(section - constituencies() + 1);
}

int RankingModel::rowOf(std::size_t recommendation) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const method::RankedItem& item) {
        return item.recommendation == recommendation;
    });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

bool RankingModel::hasPlace(const method::RankedItem& item) const {
    // Before the first vote every place is open, and saying so on every row would tell nothing.
    const auto& totals = m_controller.results().tally.totals;
    const bool votes = std::any_of(totals.begin(), totals.end(), [](std::int64_t total) { return total > 0; });
    return votes && item.place != method::TopPlace::Out;
}

bool RankingModel::hasRanges() const {
    return std::any_of(m_items.begin(), m_items.end(),
                       [](const method::RankedItem& item) { return item.rankLow != item.rankHigh; });
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : sectionOf(Column::DecidedBy) + 1;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !fits()) return {};
    const method::RankedItem& item = m_items[static_cast<std::size_t>(index.row())];
    const int section = index.column();
    const Column column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return display(item, section);
    case Qt::AccessibleTextRole:
        return accessibleText(item, section);
    case Qt::ToolTipRole:
        if (column == Column::Title) return display(item, section);
        if (column == Column::Need && needHidden(item)) return whyHidden(item);
        if (column == Column::DecidedBy && method::hiddenNeedTies(m_items, item, m_hidden))
            return accessibleText(item, section);
        return column == Column::Dots || column == Column::Range || column == Column::Firm
                   ? accessibleText(item, section)
                   : QVariant();
    case Qt::FontRole:
        return column == Column::Letter ? Theme::font(Theme::bodySize, QFont::DemiBold) : QVariant();
    case Qt::TextAlignmentRole:
        return alignsRight(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (column == Column::DecidedBy) return Theme::current().colours().second;
        if (column == Column::Need && needHidden(item)) return Theme::current().colours().second;
        if (column == Column::Total && item.total == 0) return Theme::current().colours().faint;
        return {};
    case MarksRole:
        if (column != Column::Dots) return {};
        return QVariant::fromValue(MarkRow{{static_cast<std::size_t>(section - firstDots()), dotsAt(item, section)}});
    case PillRole:
        if (column != Column::Place || !hasPlace(item)) return {};
        return QVariant::fromValue(item.place == method::TopPlace::Certain ? Pill::Good : Pill::Warning);
    case IntervalRole:
        if (column == Column::Firm) return firmnessBar(item);
        if (column != Column::Range) return {};
        return QVariant::fromValue(Interval{item.rankLow, item.rank, item.rankHigh, rowCount()});
    default:
        return {};
    }
}

std::int64_t RankingModel::dotsAt(const method::RankedItem& item, int section) const {
    return m_controller.results().tally.dotsOf(static_cast<std::size_t>(section - firstDots()), item.recommendation);
}

QString RankingModel::display(const method::RankedItem& item, int section) const {
    const model::Recommendation& recommendation =
        m_controller.assessment().framework.recommendations[item.recommendation];
    switch (columnAt(section)) {
    case Column::Rank:
        return qs(report::rankText(item));
    case Column::Letter:
        return qs(recommendation.letter.text());
    case Column::Title:
        return qs(recommendation.title.in(m_controller.language()));
    case Column::Total:
        return QLocale().toString(static_cast<qlonglong>(item.total));
    case Column::Support:
        return qs(report::percentText(item.support, m_controller.wording()));
    case Column::Need:
        if (needHidden(item)) return tr("hidden");
        return qs(report::boundsText(item.need, m_controller.wording()));
    case Column::Firm:
        if (m_firm != Firm::Right || !firmnessOf(item)) return {};
        return qs(report::shareOfDraws(firmnessOf(item)->inTop, m_controller.wording()));
    case Column::DecidedBy:
        return decidedBy(item);
    case Column::Place:
        return hasPlace(item) ? placeInWords(item.place) : QString();
    case Column::Dots:
    case Column::Range:
        break;
    }
    return {};
}

QString RankingModel::accessibleText(const method::RankedItem& item, int section) const {
    switch (columnAt(section)) {
    case Column::Dots:
        return dotsInWords(dotsAt(item, section), m_names[static_cast<std::size_t>(section - firstDots())]);
    case Column::Range:
        if (item.rankLow == item.rankHigh) return tr("rank %1 whatever the unknown cells").arg(item.rank);
        return tr("rank %1 to %2 within the bounds of need").arg(item.rankLow).arg(item.rankHigh);
    case Column::Firm:
        return firmnessInWords(item);
    case Column::Need:
        if (needHidden(item)) return whyHidden(item);
        return item.need ? display(item, section) : tr("no need: linked to no indicator that applies");
    case Column::Total:
        return tr("%Ln dot(s) in all", nullptr, static_cast<int>(item.total));
    case Column::Place:
        return placeInWords(item.place);
    case Column::DecidedBy:
        if (!method::hiddenNeedTies(m_items, item, m_hidden)) return display(item, section);
        return tr("%1; need is hidden until you have judged the cells behind it").arg(display(item, section));
    default:
        return display(item, section);
    }
}

QString RankingModel::whyHidden(const method::RankedItem& item) const {
    return tr(
        "Need is hidden: others have judged %Ln linked cell(s) that you have not. Judge them in the matrix to see it.",
        nullptr, m_hidden.cells[item.recommendation]);
}

QString RankingModel::decidedBy(const method::RankedItem& item) const {
    if (item.decidedBy == method::DecidedBy::Need) return tr("need");
    if (item.decidedBy == method::DecidedBy::Tie) return tr("tie");
    switch (m_controller.results().ranking.options.by) {
    case method::RankBy::Dots:
        return tr("dots");
    case method::RankBy::Shares:
        return tr("shares");
    case method::RankBy::Balanced:
        break;
    }
    return tr("balance");
}

QString RankingModel::placeInWords(method::TopPlace place) const {
    switch (place) {
    case method::TopPlace::Certain:
        return tr("certain");
    case method::TopPlace::Tied:
        return tr("tied at the cut");
    case method::TopPlace::Out:
        break;
    }
    return tr("out");
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column column = columnAt(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant((alignsRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && column == Column::Need) {
        return tr(
            "The share of what the linked indicators ask for that is missing; two numbers are its bounds while cells "
            "are unknown.");
    }
    if (column == Column::Firm && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        return tr("The ranks in 90 % of the draws, with a mark at the median; beside it the share of draws in the top "
                  "%1.")
            .arg(m_controller.isOpen() ? m_controller.results().ranking.options.top : 3);
    }
    if (role == Qt::ToolTipRole && column == Column::Dots)
        return m_names[static_cast<std::size_t>(section - firstDots())];
    if (role == Qt::AccessibleTextRole && column == Column::Dots)
        return m_names[static_cast<std::size_t>(section - firstDots())];
    if (role == Qt::AccessibleTextRole && column == Column::Letter) return tr("Letter");
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Rank:
        return tr("Rank");
    case Column::Letter:
        return {};
    case Column::Title:
        return tr("Recommendation");
    case Column::Dots:
        return QFontMetrics(Theme::font(Theme::bodySize, QFont::DemiBold))
            .elidedText(m_names[static_cast<std::size_t>(section - firstDots())], Qt::ElideRight,
                        Theme::scaled(mostHeading));
    case Column::Total:
        return tr("Total");
    case Column::Support:
        return tr("Support");
    case Column::Need:
        return tr("Need");
    case Column::Firm:
        return tr("Rank in draws");
    case Column::Range:
        return tr("Possible ranks");
    case Column::DecidedBy:
        return tr("Decided by");
    case Column::Place:
        return tr("Top %1").arg(m_controller.isOpen() ? m_controller.results().ranking.options.top : 3);
    }
    return {};
}

} // namespace meyar::ui
