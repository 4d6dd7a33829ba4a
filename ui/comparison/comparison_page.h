// The Comparison page: the open assessment beside earlier rounds or other countries: scores with their bounds, what
// changed cell by cell, and the ranks of the recommendations.
#pragma once

#include "comparison/compared_files.h"
#include "comparison/side_by_side.h"
#include "page.h"

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace meyar::ui {

class ChangeChips;
class ChartView;
class ChoiceChips;
class ComparedBar;
class ComparedCellsModel;
class ComparedRanksModel;
class RefusalLine;
class VotesTable;

class ComparisonPage : public Page {
    Q_OBJECT
public:
    ComparisonPage(DocumentController& controller, QWidget* parent);
    ~ComparisonPage() override;

    void refresh() override;
    std::vector<std::pair<QString, QString>> keys() const override;

    /// Takes a file, or a sample by pathOfSample(), into the comparison; refused in words on the page, and false then.
    bool add(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum View { Scores, Changes, Ranks };

    QFrame* makeEmpty();
    QFrame* makeBlind();
    QWidget* makeScores();
    QWidget* makeChanges();
    QWidget* makeRanks();
    void connectParts();
    void addWithDialog();
    void fillSamples();
    void filesChanged();
    void showAll();
    void showNothing();
    void showSummary();
    void showScores();
    void showCells();
    void showView();
    void fitCells();
    void fitRanks();
    void goToArea(const QString& id);
    void goToCell();

    ComparedFiles m_files;
    SideBySide m_shown;
    QLabel* m_summary;
    QPushButton* m_add;
    QPushButton* m_addSample;
    QMenu* m_samples; ///< of both buttons that offer them
    RefusalLine* m_refusal;
    ComparedBar* m_bar;
    ChoiceChips* m_views;
    QStackedWidget* m_stack;
    QFrame* m_empty;
    QFrame* m_blind;
    QScrollArea* m_scroll = nullptr;
    ChartView* m_chart = nullptr;
    ChangeChips* m_chips = nullptr;
    ComparedCellsModel* m_cells;
    QTreeView* m_tree = nullptr;
    QLabel* m_noMatch = nullptr;
    ComparedRanksModel* m_ranks;
    VotesTable* m_table = nullptr;
};

} // namespace meyar::ui
