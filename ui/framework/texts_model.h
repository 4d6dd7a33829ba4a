// The texts of one item of the framework: a row a text, a column a language, typed over in place. Each text typed is
// one act.
#pragma once

#include "document_controller.h"
#include "framework/framework_item.h"

#include <QAbstractTableModel>

#include <vector>

namespace meyar::ui {

class TextsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IsMissingRole = Qt::UserRole + 1, ///< bool: there is no text in this language
        IsLongRole,                       ///< bool: a text of several lines, such as a description
    };

    explicit TextsModel(DocumentController& controller, QObject* parent = nullptr);

    void show(const FrameworkItem& item); ///< from scratch
    void follow();                        ///< after a change of the framework

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Hands the text in; false when it is refused, as refused() has said then.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refused(const QString& why); ///< empty: the next text was taken

private:
    std::vector<ItemText> wantedTexts() const;
    QString nameOf(const ItemText& text) const;

    DocumentController& m_controller;
    FrameworkItem m_item;
    std::vector<ItemText> m_texts;
};

} // namespace meyar::ui
