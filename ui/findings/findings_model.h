// The areas with the sections of their findings under them, as a tree.
#pragma once

#include "document_controller.h"

#include <QAbstractItemModel>

namespace meyar::ui {

class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    FindingsModel(const DocumentController& controller, QObject* parent);

    /// Shows what the document holds; headings in `written`, where they are missing as they fall back.
    void reload(model::Language written);

    QModelIndex indexOf(const model::AreaId& area) const;
    QModelIndex indexOf(const model::SectionId& section) const;
    /// The last section of the area, where it is as `made` would begin: nothing is written in it yet.
    QModelIndex untouched(const model::Section& made) const;
    std::optional<model::AreaId> areaOf(const QModelIndex& index) const; ///< of an area's row or a section's
    std::optional<model::SectionId> sectionAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        model::SectionId id;
        QString heading;
        bool missing = false; ///< in the language that is written

        bool operator==(const Row&) const = default;
    };
    struct Area {
        model::AreaId id;
        QString title;
        std::vector<Row> sections;

        bool operator==(const Area&) const = default;
    };

    std::vector<Area> read(model::Language written) const;
    void showChanges();
    QVariant areaData(const Area& area, int role) const;
    QVariant sectionData(const Row& section, int role) const;

    const DocumentController& m_controller;
    std::vector<Area> m_areas;
    model::Language m_written = model::Language::En;
};

} // namespace meyar::ui
