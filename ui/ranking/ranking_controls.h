// The method of the ranking: by dots, by shares, or balanced between votes and need, and how many make the top.
#pragma once

#include "method/rank.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QSlider;
class QSpinBox;

namespace meyar::ui {

class TypingPause;

class RankingControls : public QWidget {
    Q_OBJECT
public:
    explicit RankingControls(QWidget* parent = nullptr);

    /// Shows what was chosen; says nothing. While need is hidden nothing is balanced with it: by dots is shown then.
    void display(const method::RankOptions& choice, int recommendations, bool needHidden);
    void handIn(); ///< what is being set becomes the choice now

signals:
    /// While a slider or a number is being set.
    void tried(const meyar::method::RankOptions& options);
    void chosen(const meyar::method::RankOptions& options);

private:
    void choose();
    void setSoon(); ///< after a pause: keys and the wheel set step by step
    void showBalance();

    method::RankOptions m_choice; ///< with what is being set
    TypingPause* m_pause = nullptr;
    bool m_setting = false;
    QButtonGroup* m_methods = nullptr;
    QWidget* m_balance = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_share = nullptr;
    QSpinBox* m_top = nullptr;
};

} // namespace meyar::ui
