// The queue of cells: those still disputed, or those settled with dissent.
#pragma once

#include "document_controller.h"
#include "matrix/grade_glyph.h"

#include <QAbstractListModel>
#include <QList>

namespace meyar::ui {

class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        StatementRole = Qt::UserRole + 1,
        GlyphsRole,      ///< QList<Glyph>: of the ratings, in the order of the assessors
        AgreedRole,      ///< "Agreed: Partly met"; empty while disputed
        AgreedGlyphRole, ///< Glyph, with AgreedRole
    };

    QueueModel(const DocumentController& controller, QObject* parent);

    void show(const std::vector<std::size_t>& cells); ///< by place; keeps still when they are the same
    const std::vector<std::size_t>& cells() const { return m_cells; }
    int rowOf(std::size_t cell) const; ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString spoken(std::size_t cell) const;
    QString agreedText(const model::Cell& cell) const;

    const DocumentController& m_controller;
    std::vector<std::size_t> m_cells;
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(QList<meyar::ui::Glyph>)
