// The register of sources as a table, a row a source, with how many cells each supports and contradicts.
#pragma once

#include "document_controller.h"
#include "model/confidential.h"
#include "model/source_uses.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace meyar::ui {

struct SourceRow {
    model::Source source;
    std::size_t supports = 0;
    std::size_t contradicts = 0;
    std::size_t texts = 0; ///< sections and themes that name it
    std::string folded;    ///< all its texts, as search sees them

    bool unused() const { return supports + contradicts + texts == 0; }
    bool operator==(const SourceRow&) const = default;
};

class SourcesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a copy of a cell holds: of a confidential source its short name only.
    static constexpr int CopiedRole = Qt::UserRole;
    enum Column { Id, Kind, Title, Author, Year, Confidential, Supports, Contradicts, columns };

    explicit SourcesModel(const DocumentController& controller, QObject* parent = nullptr);

    void reload(); ///< from scratch
    void follow(); ///< inserts, removes and repaints only the rows that differ
    const std::vector<SourceRow>& rows() const { return m_rows; }
    const SourceRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(const model::SourceId& id) const; ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SourceRow> current() const;
    QString display(const SourceRow& row, int column) const;
    QString copied(const SourceRow& row, int column) const;
    QString spoken(const SourceRow& row, int column) const;

    const DocumentController& m_controller;
    std::vector<SourceRow> m_rows;
    mutable std::optional<model::ConfidentialSources> m_confidential; ///< made when first asked for
};

} // namespace meyar::ui
