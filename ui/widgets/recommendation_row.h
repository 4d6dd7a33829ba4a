// One recommendation: its rank, letter and title, and below them what it stands on; a button as a whole.
#pragma once

#include <QAbstractButton>

namespace meyar::ui {

class RecommendationRow : public QAbstractButton {
    Q_OBJECT
public:
    RecommendationRow(const QString& rank, const QString& letter, const QString& title, const QString& standing, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace meyar::ui
