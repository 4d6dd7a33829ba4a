// The Matrix page: the published table with its filters, and the judgement panel of the chosen cell.
#pragma once

#include "matrix/cell_filter.h"
#include "page.h"

#include <optional>

class QAction;
class QGridLayout;
class QKeySequence;
class QLabel;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class ElidingLabel;
class FilterChips;
class JudgementPanel;
class MatrixFilterModel;
class MatrixModel;
class MatrixView;
class SearchBar;
class SelectionPanel;

class MatrixPage : public Page {
    Q_OBJECT
public:
    MatrixPage(DocumentController& controller, QWidget* parent);
    ~MatrixPage() override; ///< keeps what was typed

    void refresh() override;
    QString record() const override; ///< the chosen cell
    void showRecord(const QString& record) override;
    bool showsOnly(const QStringList& records) const override;
    void leadTo(const QString& record) override;
    QString badge() const override; ///< "62 / 100": cells judged of all

    std::vector<std::pair<QString, QString>> keys() const override;

    /// Shows a cell, whatever the filter; for other pages that lead to it.
    void showCell(const model::CellId& cell);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeading(QVBoxLayout& rows);
    void placeSummary(int width);
    void connectView();
    void connectPanels();
    void connectController();
    void judge(int key);
    void keep();
    void showChosen();
    void openFor(CellFilter filter, const QString& words);
    void setSearch(const QString& words);
    void setFilter(CellFilter filter);
    void comeBack(const std::optional<model::CellId>& cell);
    void follow();
    void showCounts();
    void showMatches();
    void limitRows();
    void chooseSomeCell();
    void focusMatrix();

    // matrix_page_actions.cpp
    void buildActions();
    void search(const QString& words);
    void showFound();
    void goToFound(int step);
    void goToFoundAfterStart();
    void goBack(const std::optional<model::CellId>& cell);
    void leaveSearch();
    void goToUnjudged(int step);
    void copy();
    void paste();

    MatrixModel* m_model;
    MatrixFilterModel* m_rows;
    QSplitter* m_split; // each part is made where it stays: another parent would have all that is in it styled again
    QWidget* m_left;
    ElidingLabel* m_summary;
    SearchBar* m_search;
    FilterChips* m_chips;
    QStackedWidget* m_table;
    MatrixView* m_view;
    JudgementPanel* m_panel;
    SelectionPanel* m_several;
    QLabel* m_noMatch;
    QGridLayout* m_head;
    std::optional<model::CellId> m_cell;         ///< where one was, kept when rows come and go
    std::optional<model::CellId> m_searchedFrom; ///< where a search began, and where giving it up leads back to
    QString m_searchedArea;                      ///< on whose line the search began
    FilterCounts m_counts{};
};

} // namespace meyar::ui
