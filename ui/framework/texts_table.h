// The table of an item's texts, as high as they are. Enter, F2 or a double click edits a cell; on an empty one typing
// begins at once. Tab leaves the table, and while editing goes from cell to cell.
#pragma once

#include <QTableView>

class QPlainTextEdit;

namespace meyar::ui {

class TextsTable : public QTableView {
    Q_OBJECT
public:
    explicit TextsTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Hands in what is being typed and closes its field.
    void keep();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< across, it scrolls where a name of a language has no room

signals:
    void currentMoved(const QRect& cell); ///< in the table: to be scrolled to

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPlainTextEdit* openEditor() const;
    void fitHeights();
    void fitWidths();
    int barHeight() const; ///< of the bar that scrolls sideways, where there is one
    void fitSoon();

    bool m_fitting = false;
};

} // namespace meyar::ui
