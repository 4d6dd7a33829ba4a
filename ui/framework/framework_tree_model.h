// The framework as a tree: the framework itself, its areas with their indicators, its recommendations. Beside each row
// a mark where a translation is missing.
#pragma once

#include "document_controller.h"
#include "framework/framework_item.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <vector>

namespace meyar::ui {

class FrameworkTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        MissingRole = Qt::UserRole + 1, ///< int: texts that are missing in some language, its own
        CodeRole,                       ///< "5.3", "5", "J"
    };

    explicit FrameworkTreeModel(DocumentController& controller, QObject* parent = nullptr);

    void reload(); ///< from scratch
    /// Shows what changed: texts in place while the rows stay the same, else from scratch. True when from scratch.
    bool follow();

    FrameworkItem itemAt(const QModelIndex& index) const;
    QModelIndex indexOf(const FrameworkItem& item) const;
    /// How many texts are missing in each language, in the whole framework.
    Missing missing() const;
    /// All the texts of a row, folded for search (model/fold.h); read while nothing else is to do, or when asked for.
    const std::string& foldedTexts(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        FrameworkItem item;
        std::size_t place = 0; ///< among those of its kind
        Missing missing{};
        std::vector<Row> below{};
        mutable std::string folded{}; ///< empty: not read yet
    };
    void foldWhileIdle();
    const std::string& folded(const Row& row) const;
    static Row rowOf(const model::Framework& framework, FrameworkItem item, std::size_t place);
    static std::vector<Row> rowsOf(const model::Framework& framework);
    void refresh(Row& row, const QModelIndex& at);
    const Row* rowAt(const QModelIndex& index) const;
    QString codeOf(const Row& row) const;
    QString titleOf(const Row& row) const;
    QString spokenOf(const Row& row) const;

    DocumentController& m_controller;
    std::vector<Row> m_rows;
    model::Framework m_shown; ///< as it was, to tell which texts changed
    QTimer m_idle;
    std::size_t m_foldedTops = 0; ///< top rows folded with all below them
};

} // namespace meyar::ui
