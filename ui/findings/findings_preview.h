// Findings as the report will print them, the gaps that they tell of with who answers each, and the report's
// bibliography: what is cited, and which sources nothing cites.
#pragma once

#include "document_controller.h"
#include "trace_links.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTextBrowser;

namespace meyar::ui {

class FindingsPreview : public QWidget {
    Q_OBJECT
public:
    FindingsPreview(const DocumentController& controller, QWidget* parent);

    // In a report of that language.
    void showSection(const model::Section& section, model::Language language); ///< also while it is being typed
    void showArea(const model::AreaId& area, model::Language language); ///< its sections and recommendations in detail
    void showBibliography(model::Language language);

signals:
    void sourceWanted(const meyar::model::SourceId& source);
    void cellWanted(const meyar::model::CellId& cell);
    void recommendationWanted(const meyar::model::Letter& letter);

private:
    int linesHigh(int lines) const;
    QTextBrowser* browser(const char* objectName, const QString& accessibleName);
    void display(const std::vector<model::Section>& sections, const std::vector<model::DetailedRecommendation>& details,
                 model::Language language);
    void showGaps(const std::vector<const method::Gap*>& gaps, const model::AreaId& area, const QString& none,
                  const QStringList& byHand = {});
    QString whoAnswers(std::size_t cell) const;
    QStringList shadedByHand(const model::AreaId& area) const;
    void follow(const QUrl& link);

    const DocumentController& m_controller;
    TraceLinks m_links;
    QScrollArea* m_scroll;
    QWidget* m_column; ///< scrolls
    QLabel* m_fallback;
    QTextBrowser* m_text;
    QLabel* m_gapsHeading;
    QTextBrowser* m_gaps;
    QString m_gapsHtml;
    QTextBrowser* m_bibliography;
};

} // namespace meyar::ui
