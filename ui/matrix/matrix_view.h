// The matrix on screen: a tree view whose arrows walk from cell to cell, past the lines of open areas, and whose keys
// judge. What a key means for the assessment is the judgement panel's matter; the view only says which was pressed.
#pragma once

#include "matrix/bulk_edits.h"
#include "matrix/matrix_filter_model.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace meyar::ui {

class MatrixDelegate;

class MatrixView : public QTreeView {
    Q_OBJECT
public:
    explicit MatrixView(MatrixFilterModel& matrix, QWidget* parent = nullptr);

    /// The current cell; none on an area or an indicator's title.
    std::optional<std::size_t> currentPlace() const;
    void setCurrentPlace(std::size_t place);
    void goTo(const QModelIndex& index); ///< unfolds its area
    /// The cells that a key acts on, in framework order: those chosen, a title standing for its whole row; the current
    /// one when no other is.
    Places chosenPlaces() const;
    Places placesInView() const;
    void chooseCurrentOnly(); ///< of several chosen
    /// The next cell that nobody judged, as one sees it, after the current one; step -1 goes back. False when there is
    /// none.
    bool goToUnjudged(int step);
    void foldAll(bool fold);
    /// While rows are searched or filtered all areas are open; those that were folded are folded again after it.
    void keepAllOpen(bool open); ///< from the next rows on
    /// The area on whose line the keys are; empty elsewhere.
    QString currentArea() const;
    void goToArea(const QString& id); ///< to its line
    /// Where the table is low, statements are cut short so that two rows are in view.
    void keepTwoRowsInView(bool keep);

signals:
    void currentPlaceChanged();
    void chosenChanged();           ///< also when only the current cell is another
    void answerKeyPressed(int key); ///< 1 to 9
    void clearPressed();
    void shadingPressed();
    void reasonPressed();
    void citePressed();
    void findPressed();
    void findNextPressed(int step); ///< 1 or -1
    void leavePressed();            ///< Esc
    void copyPressed();
    void pastePressed();
    void reviewPressed();
    void nextUnjudgedPressed(int step);

protected:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = QList<int>()) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override {} // digits judge; searching has its own field
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    bool emitForKeys(const QKeyEvent& event);
    static bool moves(const QKeyEvent& event);
    bool isArea(const QModelIndex& index) const { return index.isValid() && !index.parent().isValid(); }
    void dressAreas();
    void spanAreas();
    void measureWhileIdle();
    QSet<QString>& folds() const; ///< ids of areas
    void letGoOf(const QModelIndex& area);
    void toggle(const QModelIndex& area);
    void setFolded(const QModelIndex& area, bool folded);
    void reveal(const QModelIndex& index);
    void fitColumns();
    void limitRows();
    QModelIndex rowBeside(const QModelIndex& from, int step) const;
    QModelIndex left(const QModelIndex& from);
    QModelIndex right(const QModelIndex& from);
    QModelIndex rowEnd(bool first) const;

    MatrixFilterModel& m_matrix;
    MatrixDelegate* m_delegate;
    bool m_pressing = false;
    bool m_twoRows = false;
    bool m_allOpen = false;
    QTimer m_idle;
    int m_nextArea = 0, m_nextRow = 0;    ///< to be measured
    bool m_spanned = false;               ///< the areas over all columns, as far as they are shown
    int m_column = MatrixModel::F1Column; ///< the column that up and down keep to
};

} // namespace meyar::ui
