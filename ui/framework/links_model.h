// The links between recommendations and what they answer, seen from one item: those to an indicator, or those of a
// recommendation. What a link reaches (the indicator, a track, a cell) and its weight are changed in place.
#pragma once

#include "document_controller.h"
#include "framework/framework_item.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace meyar::ui {

/// How much of an indicator a link reaches: all of it, a track, a cell.
struct LinkPart {
    std::optional<model::Track> track;
    std::optional<model::Level> level;

    bool operator==(const LinkPart&) const = default;
};
const std::vector<LinkPart>& allLinkParts();
QString nameOf(const LinkPart& part);

class LinksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Other, Part, Weight, columns };

    explicit LinksModel(DocumentController& controller, QObject* parent = nullptr);

    void show(const FrameworkItem& item); ///< from scratch
    void follow();                        ///< after a change of the framework

    /// Links the item with another one: an indicator with a letter, a recommendation with an indicator.
    bool add(const std::string& other, const LinkPart& part);
    bool remove(int row);
    int rowOf(const std::string& other, const LinkPart& part) const; ///< -1 when there is no such link

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Takes the place of a part in allLinkParts(), or a weight as text.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refused(const QString& why); ///< empty: the next one was taken

private:
    struct Row {
        model::Letter letter;
        model::Link link;
    };
    std::vector<Row> wantedRows() const;
    QString otherOf(const Row& row) const;
    bool put(const model::Letter& letter, const std::vector<model::Link>& links);
    std::vector<model::Link> linksOf(const model::Letter& letter) const;
    bool replace(const Row& row, const std::optional<model::Link>& by);

    DocumentController& m_controller;
    FrameworkItem m_item;
    std::vector<Row> m_rows;
};

} // namespace meyar::ui
