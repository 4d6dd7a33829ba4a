// Findings as the report will print them, and its bibliography: what is cited, and which sources nothing cites.
#pragma once

#include "document_controller.h"

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
    void showBibliography(model::Language language);

signals:
    void sourceWanted(const meyar::model::SourceId& source);

private:
    QTextBrowser* browser(const char* objectName, const QString& accessibleName);

    const DocumentController& m_controller;
    QLabel* m_fallback;
    QTextBrowser* m_text;
    QTextBrowser* m_bibliography;
};

} // namespace meyar::ui
