#include "comparison/compared_cells_model.h"

#include "comparison/change_sign.h"
#include "matrix/cell_words.h"
#include "report/comparison_chart.h"
#include "report/reasons.h"
#include "text.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr quintptr areaMark = 0; ///< the internal id of an area; a cell's is its area's row and one more

std::optional<model::AreaId> areaOf(const SideBySide& shown, const model::CellId& cell) {
    for (auto one = shown.assessments.rbegin(); one != shown.assessments.rend(); ++one) {
        const model::Framework& framework = one->assessment->framework;
        if (const auto place = framework.findIndicator(cell.indicator)) return framework.indicators[*place].area;
    }
    return std::nullopt;
}

} // namespace

ComparedCellsModel::ComparedCellsModel(const DocumentController& controller, QObject* parent)
    : QAbstractItemModel(parent), m_controller(controller) {}

void ComparedCellsModel::show(const SideBySide* shown, ChangeFilter filter) {
    beginResetModel();
    m_shown = shown && !shown->empty() ? shown : nullptr;
    m_filter = filter;
    group();
    endResetModel();
}

void ComparedCellsModel::group() {
    m_areas.clear();
    if (!m_shown) return;
    const auto& comparison = m_shown->comparison;
    for (const method::ComparedArea& area : comparison.areas)
        m_areas.push_back(
            {area.id, qs(report::comparedAreaTitle(m_shown->assessments, area.id, m_controller.language())), {}});
    for (std::size_t i = 0; i < comparison.cells.size(); ++i) {
        if (!matches(comparison.cells[i], m_filter)) continue;
        const auto id = areaOf(*m_shown, comparison.cells[i].cell);
        const auto area = std::find_if(m_areas.begin(), m_areas.end(), [&](const Area& each) { return each.id == id; });
        if (area != m_areas.end()) area->cells.push_back(i);
    }
    std::erase_if(m_areas, [](const Area& area) { return area.cells.empty(); });
}

bool ComparedCellsModel::matches(const method::ComparedCell& cell, ChangeFilter filter) const {
    if (!filter) return true;
    return !hidden(cell) && std::find(cell.changes.begin(), cell.changes.end(), *filter) != cell.changes.end();
}

ChangeCounts ComparedCellsModel::counts() const {
    ChangeCounts counts{};
    if (!m_shown) return counts;
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (const method::ComparedCell& cell : m_shown->comparison.cells)
            counts[i] += matches(cell, allChangeFilters[i]) ? 1 : 0;
    return counts;
}

const method::ComparedCell* ComparedCellsModel::comparedAt(const QModelIndex& index) const {
    if (!m_shown || !index.isValid() || index.internalId() == areaMark) return nullptr;
    const Area& area = m_areas[index.internalId() - 1];
    return &m_shown->comparison.cells[area.cells[static_cast<std::size_t>(index.row())]];
}

const model::CellId* ComparedCellsModel::cellAt(const QModelIndex& index) const {
    const method::ComparedCell* cell = comparedAt(index);
    return cell ? &cell->cell : nullptr;
}

QModelIndex ComparedCellsModel::indexOf(const model::CellId& cell) const {
    for (std::size_t area = 0; area < m_areas.size(); ++area) {
        const auto& cells = m_areas[area].cells;
        for (std::size_t row = 0; row < cells.size(); ++row)
            if (m_shown->comparison.cells[cells[row]].cell == cell)
                return createIndex(static_cast<int>(row), 0, area + 1);
    }
    return {};
}

QModelIndex ComparedCellsModel::indexOf(const model::AreaId& area) const {
    const auto found = std::find_if(m_areas.begin(), m_areas.end(), [&](const Area& each) { return each.id == area; });
    return found == m_areas.end() ? QModelIndex() : index(static_cast<int>(found - m_areas.begin()), 0);
}

QStringList ComparedCellsModel::differentTexts(int column) const {
    QStringList texts;
    if (!m_shown) return texts;
    for (const method::ComparedCell& cell : m_shown->comparison.cells)
        texts << text(cell, column);
    texts.removeDuplicates();
    return texts;
}

QModelIndex ComparedCellsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : areaMark);
}

QModelIndex ComparedCellsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == areaMark) return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, areaMark);
}

int ComparedCellsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_areas.size());
    if (parent.internalId() != areaMark || parent.column() != 0) return 0;
    return static_cast<int>(m_areas[static_cast<std::size_t>(parent.row())].cells.size());
}

int ComparedCellsModel::columnCount(const QModelIndex&) const {
    return m_shown ? FirstAssessment - 1 + 2 * static_cast<int>(m_shown->assessments.size()) : FirstAssessment;
}

QString ComparedCellsModel::statement(const model::CellId& cell) const {
    for (auto one = m_shown->assessments.rbegin(); one != m_shown->assessments.rend(); ++one) {
        const model::Framework& framework = one->assessment->framework;
        if (const auto place = framework.findCell(cell))
            return qs(framework.statementAt(*place).text.in(m_controller.language()));
    }
    return {};
}

QString ComparedCellsModel::text(const method::ComparedCell& cell, int column) const {
    if (column == Cell) return cellName(cell.cell);
    if (column == Statement) return statement(cell.cell).simplified();
    const std::size_t place = assessmentAt(column);
    const model::Wording& wording = m_controller.wording();
    if (hidden(cell)) return tr("hidden");
    if (isChange(column)) return qs(report::changeText(cell.changes[place - 1], m_shown->comparison.rounds, wording));
    const method::CellIn& standing = cell.standings[place];
    if (!standing) return tr("not in this version");
    return qs(report::standingText(*m_shown->assessments[place].assessment, *standing, wording));
}

QVariant ComparedCellsModel::sign(const method::ComparedCell& cell, int column) const {
    if (column < FirstAssessment || hidden(cell)) return {};
    const std::size_t place = assessmentAt(column);
    if (isChange(column)) {
        const QIcon icon = changeSign(cell.changes[place - 1]);
        return icon.isNull() ? QVariant() : QVariant(icon);
    }
    const method::CellIn& standing = cell.standings[place];
    if (!standing) return {};
    return gradeSign(glyphOf(m_shown->assessments[place].assessment->framework.scale, *standing));
}

QString ComparedCellsModel::spoken(const method::ComparedCell& cell) const {
    QStringList parts{cellName(cell.cell)};
    if (hidden(cell)) return (parts << hiddenText()).join(QStringLiteral(", "));
    for (int column = FirstAssessment; column < columnCount(); ++column)
        parts << (isChange(column) ? text(cell, column)
                                   : m_shown->names[assessmentAt(column)] + u' ' + text(cell, column));
    return (parts << statement(cell.cell)).join(QStringLiteral(", "));
}

QVariant ComparedCellsModel::data(const QModelIndex& index, int role) const {
    if (!m_shown || !index.isValid()) return {};
    const method::ComparedCell* cell = comparedAt(index);
    if (!cell) {
        if (index.column() != 0) return {};
        const Area& area = m_areas[static_cast<std::size_t>(index.row())];
        if (role == Qt::FontRole) return Theme::font(Theme::bodySize, QFont::DemiBold);
        const bool speaks = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return speaks ? QVariant(area.title) : QVariant();
    }
    const bool change = isChange(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*cell, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Cell ? spoken(*cell) : text(*cell, index.column());
    case Qt::ToolTipRole:
        if (hidden(*cell)) return index.column() >= FirstAssessment ? QVariant(hiddenText()) : QVariant();
        return index.column() == Statement ? QVariant(statement(cell->cell)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Statement || hidden(*cell)) return Theme::current().colours().second;
        if (change && cell->changes[assessmentAt(index.column()) - 1] == method::CellChange::Same)
            return Theme::current().colours().second;
        return {};
    case SignRole:
        return sign(*cell, index.column());
    default:
        return {};
    }
}

QVariant ComparedCellsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    if (section == Cell) return tr("Cell");
    if (section == Statement) return tr("What it states");
    if (!m_shown) return {};
    if (!isChange(section)) return m_shown->names[assessmentAt(section)];
    return role == Qt::DisplayRole && m_shown->comparison.rounds ? tr("Change")
           : role == Qt::DisplayRole
               ? tr("Difference")
               : tr("From %1 to %2")
                     .arg(m_shown->names[assessmentAt(section) - 1], m_shown->names[assessmentAt(section)]);
}

} // namespace meyar::ui
