// What a source is used for: the cells that cite it, in framework order, then the sections of findings and the
// recommendations in detail that name it.
#pragma once

#include "document_controller.h"
#include "model/source_uses.h"

#include <QAbstractListModel>

#include <variant>

namespace meyar::ui {

struct CellUse {
    model::CellId cell;
    model::Citation citation;

    bool operator==(const CellUse&) const = default;
};
struct SectionUse {
    model::SectionId section;
    model::AreaId area;

    bool operator==(const SectionUse&) const = default;
};
/// One theme of an area's recommendations in detail.
struct DetailUse {
    model::DetailId detail;
    model::AreaId area;

    bool operator==(const DetailUse&) const = default;
};
using Use = std::variant<CellUse, SectionUse, DetailUse>;

class UsesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< "p. 7 · 2014"
        StatementRole,                ///< what the cell asks, the heading of the section, or the theme
        QuoteRole,                    ///< the words of the source; may be empty
        SideRole,                     ///< "supports"; empty for a section
        ContradictsRole
    };

    explicit UsesModel(const DocumentController& controller, QObject* parent = nullptr);

    void show(const std::optional<model::SourceId>& source); ///< keeps still when nothing differs
    const Use& useAt(int row) const { return m_uses[static_cast<std::size_t>(row)]; }
    int rowOf(const model::CitationId& citation) const; ///< -1 when there is none
    std::size_t cells() const;                          ///< how many different cells cite it

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Use> usesOf(const model::SourceId& source) const;
    QString name(const Use& use) const;
    QString statement(const Use& use) const;

    const DocumentController& m_controller;
    std::optional<model::SourceId> m_source;
    std::vector<Use> m_uses;
};

} // namespace meyar::ui
