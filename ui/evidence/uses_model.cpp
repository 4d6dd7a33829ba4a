#include "evidence/uses_model.h"

#include "matrix/cell_words.h"
#include "model/find.h"
#include "text.h"

#include <set>

namespace meyar::ui {

namespace {

const CellUse* cellUse(const Use& use) {
    return std::get_if<CellUse>(&use);
}

} // namespace

UsesModel::UsesModel(const DocumentController& controller, QObject* parent)
    : QAbstractListModel(parent), m_controller(controller) {}

void UsesModel::show(const std::optional<model::SourceId>& source) {
    std::vector<Use> now = source && m_controller.isOpen() ? usesOf(*source) : std::vector<Use>{};
    if (m_source == source && m_uses == now) {
        if (!m_uses.empty()) emit dataChanged(index(0), index(rowCount() - 1)); // a statement or a heading may differ
        return;
    }
    beginResetModel();
    m_source = source;
    m_uses = std::move(now);
    endResetModel();
}

std::vector<Use> UsesModel::usesOf(const model::SourceId& source) const {
    const model::Assessment& assessment = m_controller.assessment();
    const model::SourceUse found = model::usesOf(assessment, source);
    std::vector<Use> uses;
    for (const model::CitedAt& at : found.citations)
        uses.emplace_back(
            CellUse{assessment.framework.cellAt(at.cell), assessment.cells[at.cell].citations[at.citation]});
    for (const std::size_t place : found.sections)
        uses.emplace_back(SectionUse{assessment.sections[place].id, assessment.sections[place].area});
    for (const std::size_t place : found.details)
        uses.emplace_back(DetailUse{assessment.detailed[place].id, assessment.detailed[place].area});
    return uses;
}

int UsesModel::rowOf(const model::CitationId& citation) const {
    for (int row = 0; row < rowCount(); ++row) {
        const CellUse* use = cellUse(useAt(row));
        if (use && use->citation.id == citation) return row;
    }
    return -1;
}

std::size_t UsesModel::cells() const {
    std::set<model::CellId> cells;
    for (const Use& use : m_uses) {
        if (const CellUse* cell = cellUse(use)) cells.insert(cell->cell);
    }
    return cells.size();
}

int UsesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

QString UsesModel::name(const Use& use) const {
    if (const CellUse* cell = cellUse(use)) return cellName(cell->cell);
    const auto& areas = m_controller.assessment().framework.areas;
    const auto* section = std::get_if<SectionUse>(&use);
    const auto place =
        m_controller.assessment().framework.findArea(section ? section->area : std::get<DetailUse>(use).area);
    return tr("Findings %1").arg(place ? qs(areas[*place].number) : QString());
}

QString UsesModel::statement(const Use& use) const {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Language language = m_controller.language();
    if (const CellUse* cell = cellUse(use)) {
        const auto place = assessment.framework.findCell(cell->cell);
        return place ? qs(assessment.framework.statementAt(*place).text.in(language)) : QString();
    }
    if (const auto* detail = std::get_if<DetailUse>(&use)) {
        const auto theme = model::firstWithId(assessment.detailed, detail->detail);
        return theme ? qs(assessment.detailed[*theme].theme.in(language)) : QString();
    }
    const auto place = assessment.findSection(std::get<SectionUse>(use).section);
    return place ? qs(assessment.sections[*place].heading.in(language)) : QString();
}

QVariant UsesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    const Use& use = useAt(index.row());
    const CellUse* cell = cellUse(use);
    switch (role) {
    case Qt::DisplayRole:
        return name(use);
    case PlaceRole: {
        if (!cell) return QString();
        QStringList parts{qs(cell->citation.at), qs(cell->citation.speaksFor)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case StatementRole:
        return statement(use);
    case QuoteRole:
        return cell && !cell->citation.quote.empty() ? QStringLiteral("“%1”").arg(qs(cell->citation.quote)) : QString();
    case SideRole:
        return !cell ? QString() : cell->citation.contradicts ? tr("contradicts") : tr("supports");
    case ContradictsRole:
        return cell && cell->citation.contradicts;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const int each :
             {static_cast<int>(Qt::DisplayRole), static_cast<int>(SideRole), static_cast<int>(PlaceRole),
              static_cast<int>(StatementRole), static_cast<int>(QuoteRole)})
            parts << data(index, each).toString();
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace meyar::ui
