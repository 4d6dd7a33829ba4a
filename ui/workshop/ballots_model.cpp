#include "workshop/ballots_model.h"

#include "text.h"
#include "widgets/theme.h"

#include <algorithm>

namespace meyar::ui {

namespace {

/// How many ballots at the start of both lists are the same ones, whatever they say.
std::size_t commonStart(const std::vector<model::Ballot>& a, const std::vector<model::Ballot>& b) {
    const auto [end, ignored] =
        std::mismatch(a.begin(), a.end(), b.begin(), b.end(),
                      [](const model::Ballot& x, const model::Ballot& y) { return x.id == y.id; });
    return static_cast<std::size_t>(end - a.begin());
}

} // namespace

BallotsModel::BallotsModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void BallotsModel::show(const std::optional<model::ConstituencyId>& constituency) {
    beginResetModel();
    m_constituency = constituency;
    m_ballots = current();
    endResetModel();
}

void BallotsModel::follow() {
    std::vector<model::Ballot> now = current();
    const std::size_t common = commonStart(m_ballots, now);
    for (std::size_t i = 0; i < common; ++i) {
        if (m_ballots[i] == now[i]) continue;
        m_ballots[i] = now[i];
        const int row = static_cast<int>(i);
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
    if (common < m_ballots.size()) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(m_ballots.size()) - 1);
        m_ballots.resize(common);
        endRemoveRows();
    }
    if (common < now.size()) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(now.size()) - 1);
        m_ballots = std::move(now);
        endInsertRows();
    }
}

std::vector<model::Ballot> BallotsModel::current() const {
    std::vector<model::Ballot> ballots;
    if (!m_controller.isOpen() || !m_constituency) return ballots;
    const auto& all = m_controller.assessment().ballots;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ballots),
                 [&](const model::Ballot& ballot) { return ballot.constituency == *m_constituency; });
    return ballots;
}

int BallotsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ballots.size());
}

int BallotsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant BallotsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const model::Ballot& ballot = ballotAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(ballot, column);
    case Qt::ToolTipRole:
        return column == Other || column == Void ? display(ballot, column) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Void) return ballot.voidWhy ? tr("void: %1").arg(qs(*ballot.voidWhy)) : tr("valid");
        return display(ballot, column);
    case Qt::FontRole: {
        QFont font = Theme::font(Theme::bodySize, column == Voter ? QFont::DemiBold : QFont::Normal);
        font.setStrikeOut(ballot.voidWhy && column != Void);
        return font;
    }
    case Qt::ForegroundRole:
        if (ballot.voidWhy)
            return column == Void ? Theme::current().colours().warning : Theme::current().colours().faint;
        return {};
    default:
        return {};
    }
}

QString BallotsModel::display(const model::Ballot& ballot, int column) const {
    switch (column) {
    case Voter:
        return qs(ballot.voter);
    case Letters: {
        QStringList letters;
        for (const model::Letter& letter : ballot.choices)
            letters << qs(letter.text());
        return letters.join(QStringLiteral(" "));
    }
    case Other:
        return qs(ballot.other);
    default:
        return ballot.voidWhy ? qs(*ballot.voidWhy) : QString();
    }
}

QVariant BallotsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Voter:
        return tr("Voter");
    case Letters:
        return tr("Letters");
    case Other:
        return tr("Other, in words");
    default:
        return tr("Void");
    }
}

} // namespace meyar::ui
