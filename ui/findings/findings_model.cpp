#include "findings/findings_model.h"

#include "interface_language.h"
#include "text.h"
#include "widgets/theme.h"

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr quintptr areaRow = 0; // a section's index holds the place of its area, from 1
} // namespace

FindingsModel::FindingsModel(const DocumentController& controller, QObject* parent)
    : QAbstractItemModel(parent), m_controller(controller) {}

void FindingsModel::reload(model::Language written) {
    std::vector<Area> areas = read(written);
    const bool sameRows =
        std::equal(areas.begin(), areas.end(), m_areas.begin(), m_areas.end(), [](const Area& now, const Area& before) {
            return now.id == before.id &&
                   std::equal(now.sections.begin(), now.sections.end(), before.sections.begin(), before.sections.end(),
                              [](const Row& a, const Row& b) { return a.id == b.id; });
        });
    if (sameRows && m_written == written && areas == m_areas) return;
    m_written = written;
    if (sameRows) {
        m_areas = std::move(areas);
        return showChanges();
    }
    beginResetModel();
    m_areas = std::move(areas);
    endResetModel();
}

std::vector<FindingsModel::Area> FindingsModel::read(model::Language written) const {
    std::vector<Area> areas;
    if (!m_controller.isOpen()) return areas;
    const model::Assessment& assessment = m_controller.assessment();
    for (const model::Area& area : assessment.framework.areas) {
        areas.push_back({area.id, qs(area.number + " " + area.title.in(m_controller.language())), {}});
        for (const model::Section& section : assessment.sections) {
            if (section.area != area.id) continue;
            const bool missing = section.heading.exactly(written).empty() || section.text.exactly(written).empty();
            areas.back().sections.push_back({section.id, qs(section.heading.in(written)), missing});
        }
    }
    return areas;
}

void FindingsModel::showChanges() {
    if (m_areas.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int area = 0; area < rowCount(); ++area) {
        const QModelIndex parent = index(area, 0);
        if (rowCount(parent) > 0) emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

QModelIndex FindingsModel::indexOf(const model::AreaId& area) const {
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i].id == area) return index(static_cast<int>(i), 0);
    }
    return {};
}

QModelIndex FindingsModel::indexOf(const model::SectionId& section) const {
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const auto& rows = m_areas[i].sections;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].id == section) return index(static_cast<int>(row), 0, index(static_cast<int>(i), 0));
        }
    }
    return {};
}

QModelIndex FindingsModel::untouched(const model::Section& made) const {
    const auto& sections = m_controller.assessment().sections;
    const auto last = std::find_if(sections.rbegin(), sections.rend(),
                                   [&](const model::Section& each) { return each.area == made.area; });
    const bool begun = last != sections.rend() && last->heading == made.heading && last->text.empty();
    return begun ? indexOf(last->id) : QModelIndex();
}

std::optional<model::AreaId> FindingsModel::areaOf(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    const QModelIndex area = index.internalId() == areaRow ? index : index.parent();
    return m_areas[static_cast<std::size_t>(area.row())].id;
}

std::optional<model::SectionId> FindingsModel::sectionAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == areaRow) return std::nullopt;
    return m_areas[index.internalId() - 1].sections[static_cast<std::size_t>(index.row())].id;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : areaRow);
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == areaRow) return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, areaRow);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_areas.size());
    if (parent.internalId() != areaRow || parent.column() != 0) return 0;
    return static_cast<int>(m_areas[static_cast<std::size_t>(parent.row())].sections.size());
}

int FindingsModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.internalId() == areaRow) return areaData(m_areas[static_cast<std::size_t>(index.row())], role);
    return sectionData(m_areas[index.internalId() - 1].sections[static_cast<std::size_t>(index.row())], role);
}

QVariant FindingsModel::areaData(const Area& area, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return area.title;
    case Qt::FontRole:
        return Theme::font(Theme::bodySize, QFont::DemiBold);
    case Qt::AccessibleTextRole:
        return area.title + QStringLiteral(", ") +
               tr("%Ln section(s)", nullptr, static_cast<int>(area.sections.size()));
    default:
        return {};
    }
}

QVariant FindingsModel::sectionData(const Row& section, int role) const {
    const QString missing = section.missing ? tr("not all in %1").arg(ownName(m_written)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return section.heading;
    case Qt::FontRole: {
        QFont font = Theme::font(Theme::bodySize);
        font.setItalic(section.missing);
        return font;
    }
    case Qt::ToolTipRole:
        return missing;
    case Qt::AccessibleTextRole:
        return section.missing ? section.heading + QStringLiteral(", ") + missing : section.heading;
    default:
        return {};
    }
}

} // namespace meyar::ui
