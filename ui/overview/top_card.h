// The recommendations that come first as they are ranked, each leading to its row in the ranking.
#pragma once

#include "document_controller.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace meyar::ui {

class TopCard : public QFrame {
    Q_OBJECT
public:
    TopCard(const DocumentController& controller, QWidget* parent);

    void refresh(bool withNeed); ///< need tells of judgements, which may have to stay hidden

signals:
    void recommendationActivated(const meyar::model::Letter& letter);
    void rankingActivated();

private:
    void clear();
    void fill(bool withNeed);
    void addRow(const method::RankedItem& item, bool withNeed);
    QString standing(const method::RankedItem& item, bool withNeed) const;

    const DocumentController& m_controller;
    QLabel* m_summary;
    QLabel* m_hidden; ///< why need parts none of the tied
    QVBoxLayout* m_rows;
    QPushButton* m_more;
};

} // namespace meyar::ui
