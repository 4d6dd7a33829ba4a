// Findings as the report will print them, and its bibliography: what is cited, and which sources nothing cites.
#pragma once

#include "document_controller.h"
#include "trace_links.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace meyar::ui {

class FindingsPreview : public QWidget {
    Q_OBJECT
public:
    FindingsPreview(const DocumentController& controller, QWidget* parent);

    /// Sections as they stand, also while they are being typed, and recommendations, in a report of that language.
    void display(const std::vector<model::Section>& sections, const std::vector<model::DetailedRecommendation>& details,
                 model::Language language);
    /// The gaps that the section tells of, as it stands, and who answers them.
    void showGapsOf(const model::Section& section);
    void showGapsOf(const model::AreaId& area); ///< all of it
    void showBibliography(model::Language language);

signals:
    void sourceWanted(const meyar::model::SourceId& source);
    void cellWanted(const meyar::model::CellId& cell);
    void recommendationWanted(const meyar::model::Letter& letter);

private:
    QTextBrowser* browser(const char* objectName, const QString& accessibleName);

    void showGaps(const std::vector<const method::Gap*>& gaps, const model::AreaId& area, const QString& none);
    QString whoAnswers(const method::Gap& gap) const;
    void follow(const QUrl& link);

    const DocumentController& m_controller;
    TraceLinks m_links;
    QLabel* m_fallback;
    QTextBrowser* m_text;
    QLabel* m_gapsHeading;
    QTextBrowser* m_gaps;
    QString m_gapsHtml;
    QTextBrowser* m_bibliography;
};

} // namespace meyar::ui
