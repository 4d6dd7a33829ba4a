// Below the ranking: why the chosen recommendation stands where it does, how firm that is, which gaps it answers
// and where the report tells of them, and what has no counterpart.
#pragma once

#include "document_controller.h"
#include "method/robustness.h"
#include "method/traceability.h"
#include "trace_links.h"

#include <QWidget>

#include <optional>
#include <vector>

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
    static int wantedHeight(); ///< at the zoom
    /// How firm each order of neighbours is, told with the reason; none while that is not known.
    void setOrders(const std::vector<method::Order>& orders);

signals:
    void gapActivated(const meyar::model::CellId& cell);
    void recommendationActivated(std::size_t recommendation);
    void sectionActivated(const meyar::model::SectionId& section);
    void detailsActivated(const meyar::model::AreaId& area);

private:
    struct Card {
        QLabel* heading = nullptr;
        QTextBrowser* text = nullptr;
    };
    Card makeCard(const QString& objectName, const QString& heading);
    void showReason(std::size_t recommendation);
    QStringList orderTexts(std::size_t recommendation) const;
    void showAnswers(std::size_t recommendation);
    void showOrphans();
    void follow(const QUrl& link);
    QString alsoAnswered(const method::Gap& gap, std::size_t by) const;
    QString paragraphLinks(const method::AnsweredGaps& answered) const;
    QString hiddenLinks(const std::vector<std::size_t>& cells) const;

    const DocumentController& m_controller;
    TraceLinks m_links;
    std::optional<std::size_t> m_recommendation;
    std::vector<method::Order> m_orders;
    Card m_why;
    Card m_answers;
    Card m_orphans;
};

} // namespace meyar::ui
