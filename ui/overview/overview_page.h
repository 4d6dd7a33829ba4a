// The Overview: scores of every area by track, the recommendations that come first, and what is left to do; each leads
// to where it can be changed.
#pragma once

#include "page.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;

namespace meyar::ui {

class ChartView;
class TaskPanel;
class TopCard;

class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(DocumentController& controller, QWidget* parent);

    void refresh() override;
    std::vector<std::pair<QString, QString>> keys() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* makeScores();
    QFrame* makeNotice(const char* objectName, const QString& heading, const QString& words);
    void follow(const document::Touched& touched);
    bool scoresHidden() const; ///< what they are made of may not be seen yet
    void showScores();
    void showSummary();
    void goToBar(const QString& id);
    void chooseColumns();

    QScrollArea* m_scroll;
    QWidget* m_content; ///< scrolls
    QBoxLayout* m_columns;
    QLabel* m_summary;
    QFrame* m_beginning = nullptr; ///< in place of the scores while nothing is judged
    QFrame* m_blind = nullptr;     ///< while they are hidden
    QFrame* m_scores = nullptr;
    ChartView* m_chart = nullptr;
    TopCard* m_top;
    TaskPanel* m_tasks;
};

} // namespace meyar::ui
