// The History page: every change with who, when and what, filtered by person, kind and words, and the chosen one beside
// it.
#pragma once

#include "page.h"

#include <optional>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace meyar::ui {

class ColumnWidths;
class HistoryModel;
class HistoryPanel;

class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(DocumentController& controller, QWidget* parent);

    void refresh() override;
    QString record() const override; ///< the number of the chosen act
    void showRecord(const QString& record) override;
    std::vector<std::pair<QString, QString>> keys() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeading(QVBoxLayout& rows);
    void buildFilters(QVBoxLayout& rows);
    QFrame* makeEmpty();
    QFrame* makeNoMatch();
    void prepareView();
    void connectParts();
    void follow();
    void applyFilter();
    void clearFilter();
    void showPeople();
    void showState();
    void spanDays();
    void fitColumns();
    void chooseNumber(std::optional<std::int64_t> number);
    std::optional<std::int64_t> chosenNumber() const;
    void showChosen();
    void go();

    HistoryModel* m_model;
    QSplitter* m_split;
    QWidget* m_changes; ///< with what is above them
    QLabel* m_summary;
    QLineEdit* m_search;
    QComboBox* m_people;
    QComboBox* m_kinds;
    QStackedWidget* m_stack;
    QTreeView* m_view;
    ColumnWidths* m_widths = nullptr;
    QFrame* m_noMatch;
    QFrame* m_empty;
    HistoryPanel* m_panel;
};

} // namespace meyar::ui
