// The method of the ranking: by dots, by shares, or balanced between votes and need, and how many make the top.
#pragma once

#include "method/rank.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QSlider;
class QSpinBox;

namespace meyar::ui {

class RankingControls : public QWidget {
    Q_OBJECT
public:
    explicit RankingControls(QWidget* parent = nullptr);

    /// Shows the options; says nothing. While need is hidden nothing is balanced with it.
    void display(const method::RankOptions& options, int recommendations, bool needHidden);

signals:
    void chosen(const meyar::method::RankOptions& options);

private:
    method::RankOptions options() const;
    void announce();
    void showBalance();

    QButtonGroup* m_methods = nullptr;
    QWidget* m_balance = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_share = nullptr;
    QSpinBox* m_top = nullptr;
};

} // namespace meyar::ui
