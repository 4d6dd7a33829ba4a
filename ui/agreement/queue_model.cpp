#include "agreement/queue_model.h"

#include "matrix/cell_words.h"
#include "text.h"

#include <algorithm>

namespace meyar::ui {

QueueModel::QueueModel(const DocumentController& controller, QObject* parent)
    : QAbstractListModel(parent), m_controller(controller) {}

void QueueModel::show(const std::vector<std::size_t>& cells) {
    if (m_cells == cells) {
        if (!m_cells.empty()) emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cells = cells;
    endResetModel();
}

int QueueModel::rowOf(std::size_t cell) const {
    const auto found = std::find(m_cells.begin(), m_cells.end(), cell);
    return found == m_cells.end() ? -1 : static_cast<int>(found - m_cells.begin());
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

QString QueueModel::agreedText(const model::Cell& cell) const {
    if (!cell.agreed) return {};
    return tr("Agreed: %1").arg(answerText(m_controller.assessment(), cell.agreed->answer, m_controller.wording()));
}

/// "5.1 / F1. Anna: Met, Murad: Partly met. What the cell asks."
QString QueueModel::spoken(std::size_t cell) const {
    const model::Assessment& assessment = m_controller.assessment();
    QStringList ratings;
    for (const model::Rating& rating : assessment.cells[cell].ratings) {
        const auto assessor = assessment.findAssessor(rating.assessor);
        const QString name = assessor ? qs(assessment.assessors[*assessor].name) : qs(rating.assessor.text());
        ratings << QStringLiteral("%1: %2").arg(name, answerText(assessment, rating.answer, m_controller.wording()));
    }
    QStringList parts{cellName(assessment.framework.cellAt(cell)), ratings.join(QStringLiteral(", ")),
                      agreedText(assessment.cells[cell]),
                      qs(assessment.framework.statementAt(cell).text.in(m_controller.language()))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    const model::Assessment& assessment = m_controller.assessment();
    const std::size_t place = m_cells[static_cast<std::size_t>(index.row())];
    if (place >= assessment.cells.size()) return {}; // of a framework that is being replaced
    const model::Cell& cell = assessment.cells[place];
    switch (role) {
    case Qt::DisplayRole:
        return cellName(assessment.framework.cellAt(place));
    case StatementRole:
        return qs(assessment.framework.statementAt(place).text.in(m_controller.language()));
    case GlyphsRole: {
        QList<Glyph> glyphs;
        for (const model::Rating& rating : cell.ratings)
            glyphs << glyphOf(assessment.framework.scale, rating.answer);
        return QVariant::fromValue(glyphs);
    }
    case AgreedRole:
        return agreedText(cell);
    case AgreedGlyphRole:
        return cell.agreed ? QVariant::fromValue(glyphOf(assessment.framework.scale, cell.agreed->answer)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(place);
    default:
        return {};
    }
}

} // namespace meyar::ui
