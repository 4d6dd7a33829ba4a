#include "evidence/sources_model.h"

#include "evidence/source_words.h"
#include "matrix/cell_words.h"
#include "model/confidential.h"
#include "model/find.h"
#include "model/fold.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <algorithm>

namespace meyar::ui {

namespace {

bool sameSource(const SourceRow& a, const SourceRow& b) {
    return a.source.id == b.source.id;
}

QString count(std::size_t number) {
    return number == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

SourcesModel::SourcesModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void SourcesModel::reload() {
    beginResetModel();
    m_confidential.reset();
    m_rows = current();
    endResetModel();
}

void SourcesModel::follow() {
    m_confidential.reset();
    std::vector<SourceRow> now = current();
    const auto stands = [](const std::vector<SourceRow>& rows, const SourceRow& wanted) {
        return std::any_of(rows.begin(), rows.end(), [&](const SourceRow& row) { return sameSource(row, wanted); });
    };
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (stands(now, m_rows[i])) continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_rows.size() && sameSource(m_rows[i], now[i])) {
            if (m_rows[i] == now[i]) continue;
            m_rows[i] = std::move(now[i]);
            emit dataChanged(index(row, 0), index(row, columns - 1));
        } else if (i < m_rows.size() && stands(m_rows, now[i])) {
            return reload(); // the order changed
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(now[i]));
            endInsertRows();
        }
    }
}

std::vector<SourceRow> SourcesModel::current() const {
    std::vector<SourceRow> rows;
    if (!m_controller.isOpen()) return rows;
    const model::Assessment& assessment = m_controller.assessment();
    const auto uses = model::sourceUses(assessment);
    for (const model::Source& source : assessment.sources) {
        SourceRow row;
        row.source = source;
        if (const auto use = uses.find(source.id); use != uses.end()) {
            row.supports = use->second.supports;
            row.contradicts = use->second.contradicts;
            row.texts = use->second.sections.size() + use->second.details.size();
        }
        row.folded = model::fold(source.id.text() + '\n' + source.title + '\n' + source.author + '\n' +
                                 (source.year ? std::to_string(*source.year) : ""));
        rows.push_back(std::move(row));
    }
    return rows;
}

int SourcesModel::rowOf(const model::SourceId& id) const {
    const auto row = model::firstWhere(m_rows, [&](const SourceRow& each) { return each.source.id == id; });
    return row ? static_cast<int>(*row) : -1;
}

int SourcesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SourceRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        if (column == Supports || column == Contradicts || column == Confidential) return spoken(row, column);
        return display(row, column);
    case CopiedRole:
        return copied(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::DecorationRole:
        if (column == Kind) return icon(sourceKindIcon(row.source.kind));
        if (column == Confidential && row.source.confidential) return icon(QStringLiteral("confidential"));
        return {};
    case Qt::FontRole:
        return column == Id ? Theme::font(Theme::bodySize, QFont::DemiBold) : QVariant();
    case Qt::ForegroundRole:
        if (column == Contradicts) return Theme::current().colours().warning;
        return column == Id || column == Title ? QVariant() : Theme::current().colours().second;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column >= Year && column != Confidential ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString SourcesModel::display(const SourceRow& row, int column) const {
    switch (column) {
    case Id:
        return qs(row.source.id.text());
    case Kind:
        return sourceKindText(row.source.kind);
    case Title:
        return qs(row.source.title);
    case Author:
        return qs(row.source.author);
    case Year:
        return row.source.year ? QString::number(*row.source.year) : QString();
    case Supports:
        return count(row.supports);
    case Contradicts:
        return count(row.contradicts);
    default:
        return {};
    }
}

QString SourcesModel::copied(const SourceRow& row, int column) const {
    if (!m_confidential) m_confidential.emplace(m_controller.assessment());
    SourceRow published = row;
    published.source = m_confidential->published(row.source);
    const QString text = display(published, column);
    return row.source.confidential && text.isEmpty() ? display(published, Id) : text;
}

QString SourcesModel::spoken(const SourceRow& row, int column) const {
    if (column == Confidential) return row.source.confidential ? tr("Confidential") : tr("Not confidential");
    if (column == Supports) return tr("Supports %Ln cell(s)", nullptr, static_cast<int>(row.supports));
    if (column == Contradicts) return tr("Contradicts %Ln cell(s)", nullptr, static_cast<int>(row.contradicts));
    return display(row, column);
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter |
                        (section >= Year && section != Confidential ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (section == Confidential) return tr("Confidential: the report prints its short name only");
        if (section == Supports) return tr("Cells whose statement the source supports");
        if (section == Contradicts) return tr("Cells whose statement the source contradicts");
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (section) {
    case Id:
        return tr("Source");
    case Kind:
        return tr("Kind");
    case Title:
        return tr("Title");
    case Author:
        return tr("Author");
    case Year:
        return tr("Year");
    case Supports:
        return tr("For");
    case Contradicts:
        return tr("Against");
    default:
        return {};
    }
}

} // namespace meyar::ui
