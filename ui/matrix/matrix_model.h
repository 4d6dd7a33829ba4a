// The matrix as an item model: areas on top, their indicators below, a column a cell. It reads the controller and holds
// no judgement of its own; a changed cell or text is a changed index, never a reset.
#pragma once

#include "document_controller.h"

#include <QAbstractItemModel>

#include <cstddef>
#include <optional>
#include <vector>

namespace meyar::ui {

class MatrixModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { IndicatorColumn, F1Column, F2Column, O1Column, O2Column, ColumnCount };
    enum Role {
        // of every row
        IsAreaRole = Qt::UserRole + 1, ///< bool
        NumberRole,                    ///< "5" of an area, "5.1" of an indicator
        TitleRole,
        // of areas
        AreaIdRole,
        AreaScoresRole, ///< "framework 0.70   operational 0.35–0.55"
        // of cells
        PlaceRole,  ///< qulonglong, in framework order; invalid where there is no cell
        CellIdRole, ///< "5.1/F2"
        StatementRole,
        GradeTextRole, ///< "Partly met", "Not judged"
        GlyphRole,     ///< Glyph
        StandingRole,  ///< int of method::Standing
        DisputedRole,
        ShadedRole,
        CitationsRole,      ///< int
        ContradictionsRole, ///< int
        RationaleRole,      ///< bool: some rating says why
        HiddenRole,         ///< bool: others judged, and one may not see it yet
        NotReReviewedRole,  ///< bool: carried over, and nobody looked again
        // answered by MatrixFilterModel
        DimmedRole,   ///< bool: shown beside cells that match the filter
        SearchedRole, ///< what is searched for; invalid when nothing is
        FoundInRole,  ///< CellSearch parts of a cell
        // of the header
        TrackHeadingRole,
        LevelHeadingRole,
    };

    explicit MatrixModel(DocumentController& controller, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The cell's place in framework order; none for areas and the indicator column.
    std::optional<std::size_t> placeAt(const QModelIndex& index) const;
    QModelIndex indexAt(std::size_t place) const;
    const DocumentController& controller() const { return m_controller; }

private:
    struct AreaRows {
        std::size_t first = 0; ///< its first indicator
        std::size_t count = 0;
    };

    void reload();
    void show(const document::Touched& touched);
    bool showTexts(); ///< of indicators, in place; false when the framework has other rows than before
    bool stillHolds(std::size_t place) const;
    std::size_t areaOfIndicator(std::size_t indicator) const;
    std::size_t indicatorAt(const QModelIndex& index) const;
    QVariant areaData(std::size_t area, int role) const;
    QVariant indicatorData(std::size_t indicator, int role) const;
    QVariant cellData(std::size_t place, int role) const;
    QString tipOf(std::size_t place) const;

    DocumentController& m_controller;
    std::vector<AreaRows> m_areas;
    model::Framework m_shown; ///< as it was, to tell which texts changed
};

} // namespace meyar::ui
