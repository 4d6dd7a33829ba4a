#include "agreement/agreement_model.h"

#include "report/firm_words.h"
#include "report/reasons.h"
#include "text.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr int barParts = 100; ///< from 0 to 1

int barPart(double value) {
    return std::clamp(static_cast<int>(std::floor(value * barParts)) + 1, 1, barParts);
}

/// The key of the heading's words; none for the first column and the bar.
const char* headingKey(int column) {
    switch (column) {
    case AgreementModel::Cells:
        return "agreement.column.cells";
    case AgreementModel::Raw:
        return "agreement.column.raw";
    case AgreementModel::AlphaOrdinal:
        return "agreement.column.alpha_ordinal";
    case AgreementModel::Interval:
        return "agreement.column.interval";
    case AgreementModel::AlphaNominal:
        return "agreement.column.alpha_nominal";
    case AgreementModel::Ac1:
        return "agreement.column.ac1";
    case AgreementModel::Ac2:
        return "agreement.column.ac2";
    default:
        return nullptr;
    }
}

const std::optional<method::Exact>* coefficient(const method::Agreement& row, int column) {
    switch (column) {
    case AgreementModel::AlphaOrdinal:
        return &row.alphaOrdinal;
    case AgreementModel::AlphaNominal:
        return &row.alphaNominal;
    case AgreementModel::Ac1:
        return &row.ac1;
    case AgreementModel::Ac2:
        return &row.ac2;
    default:
        return nullptr;
    }
}

} // namespace

AgreementModel::AgreementModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void AgreementModel::show(const method::Agreements& figures) {
    const bool sameRows = m_rows.size() == figures.areas.size() + 1;
    if (!sameRows) beginResetModel();
    m_rows.assign(1, figures.overall);
    m_rows.insert(m_rows.end(), figures.areas.begin(), figures.areas.end());
    if (!sameRows) return endResetModel();
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString AgreementModel::areaText(int row) const {
    if (row == 0) return tr("All areas");
    const auto& areas = m_controller.assessment().framework.areas;
    if (static_cast<std::size_t>(row) > areas.size()) return {};
    const model::Area& area = areas[static_cast<std::size_t>(row - 1)];
    return QStringLiteral("%1. %2").arg(qs(area.number), qs(area.title.in(m_controller.language())));
}

QString AgreementModel::text(const method::Agreement& row, int column) const {
    const model::Wording& wording = m_controller.wording();
    if (column == Cells) return localeOf(m_controller.language()).toString(static_cast<qulonglong>(row.cells));
    if (column == Raw) return row.raw ? qs(report::percentText(row.raw, wording)) : qs(wording("agreement.undefined"));
    if (column == Interval) return qs(report::intervalText(row.interval, wording));
    const auto* value = coefficient(row, column);
    return value ? qs(report::coefficientText(*value, wording)) : QString();
}

QString AgreementModel::why(const method::Agreement& row, int column) const {
    const auto* value = coefficient(row, column);
    const bool absent = column == Raw                         ? !row.raw
                        : column == Interval || column == Bar ? !row.interval
                                                              : value && !*value;
    if (!absent) return {};
    if (row.cells == 0) return tr("No cell here has been graded by two assessors.");
    const bool interval = column == Interval || column == Bar;
    if (interval && row.alphaOrdinal)
        return tr("It rests on leaving out one cell after the other, and without one of them all grades are the same.");
    return tr("All grades are the same, so agreement cannot be told from chance.");
}

QVariant AgreementModel::bar(const method::Agreement& row) const {
    if (!row.interval || !row.alphaOrdinal) return {};
    const int now = barPart(method::asDouble(*row.alphaOrdinal));
    return QVariant::fromValue(
        ui::Interval{barPart(row.interval->low), now, std::max(now, barPart(row.interval->high)), barParts});
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    const int column = index.column();
    const method::Agreement& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column == Area ? areaText(index.row()) : text(row, column);
    case IntervalRole:
        return column == Bar ? bar(row) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(column == Area ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::ForegroundRole:
        return why(row, column).isEmpty() ? QVariant() : QVariant(Theme::current().colours().faint);
    case Qt::FontRole:
        return index.row() == 0 ? QVariant(Theme::font(Theme::bodySize, QFont::DemiBold)) : QVariant();
    case Qt::ToolTipRole: {
        const QString undefined = why(row, column);
        if (!undefined.isEmpty()) return undefined;
        if (column == Area) return areaText(index.row());
        return column == Bar ? tr("Ordinal alpha and its interval, on a line from 0 to 1") : QVariant();
    }
    case Qt::AccessibleTextRole: {
        const QString figure = column == Area  ? areaText(index.row())
                               : column == Bar ? text(row, Interval)
                                               : text(row, column);
        const QString undefined = why(row, column);
        return undefined.isEmpty() ? figure : QStringLiteral("%1: %2").arg(figure, undefined);
    }
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Area || section == Bar ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    // The drawn interval has no head to be seen, but one to be heard.
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && section == Bar)) {
        switch (section) {
        case Cells:
            return tr("Cells that two assessors or more have graded");
        case Raw:
            return tr("Mean share of pairs of assessors who gave a cell the same grade");
        case AlphaOrdinal:
            return tr("Krippendorff's alpha; grades further apart weigh more. 1 is full agreement, 0 is chance.");
        case Interval:
        case Bar:
            return tr("95 % interval of ordinal alpha, by leaving out one cell after the other");
        case AlphaNominal:
            return tr("Krippendorff's alpha; any two different grades weigh the same");
        case Ac1:
            return tr("Gwet's AC1; steadier than alpha where nearly all grades are the same");
        case Ac2:
            return tr("Gwet's AC2: as AC1, and grades further apart weigh more");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    if (section == Area) return tr("Area");
    const char* key = headingKey(section);
    return key ? qs(m_controller.wording()(key)) : QString();
}

} // namespace meyar::ui
