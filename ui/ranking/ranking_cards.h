// Below the ranking: why the chosen recommendation stands where it does, which gaps it answers, and what has no
// counterpart.
#pragma once

#include "document_controller.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;
class QUrl;

namespace meyar::ui {

class RankingCards : public QWidget {
    Q_OBJECT
public:
    explicit RankingCards(const DocumentController& controller, QWidget* parent = nullptr);

    /// Shows the cards for a recommendation; only what concerns the whole when it is absent.
    void display(std::optional<std::size_t> recommendation);

signals:
    void gapActivated(const meyar::model::CellId& cell);
    void recommendationActivated(std::size_t recommendation);

private:
    struct Card {
        QLabel* heading = nullptr;
        QTextBrowser* text = nullptr;
    };
    Card makeCard(const QString& objectName, const QString& heading);
    void showReason(std::size_t recommendation);
    void showAnswers(std::size_t recommendation);
    void showOrphans();
    void activate(const QUrl& target);
    QString gapLink(const method::Gap& gap, bool withGrade) const;
    QString cellLink(std::size_t cell, const QString& more = {}) const;
    QString hiddenLinks(const std::vector<std::size_t>& cells) const;

    const DocumentController& m_controller;
    Card m_why;
    Card m_answers;
    Card m_orphans;
};

} // namespace meyar::ui
