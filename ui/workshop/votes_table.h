// A table of votes: whole rows chosen, no grid, Tab leaves it, a number typed in goes on to the next row.
#pragma once

#include <QTableView>

namespace meyar::ui {

class VotesTable : public QTableView {
    Q_OBJECT
public:
    explicit VotesTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// As wide as its widest cell and its heading, from `least` to `most` pixels.
    void fitColumn(int column, int least, int most); ///< to what is in it; the bounds are before the zoom
    void fitColumn(int column, int least);           ///< for figures, which are never cut
    /// Typing a letter chooses the row that has it in this column: J, then its number.
    void setLetterColumn(int column) { m_letterColumn = column; }

    int headingWidth(int column) const; ///< that a heading needs
    int wantedWidth(int column) const;  ///< that its widest cell and its heading need

signals:
    void resized();
    void removeRequested(); ///< Delete or Backspace on a row

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool jumpTo(const QString& typed);
    void fitWithin(int column, int least, int most); ///< the most is a width in pixels

    int m_letterColumn = -1;
};

} // namespace meyar::ui
