#include "pages.h"

#include "agreement/agreement_page.h"
#include "comparison/comparison_page.h"
#include "evidence/evidence_page.h"
#include "findings/findings_page.h"
#include "framework/framework_page.h"
#include "history/history_page.h"
#include "matrix/matrix_page.h"
#include "overview/overview_page.h"
#include "ranking/ranking_page.h"
#include "report/report_page.h"
#include "workshop/workshop_page.h"

#include <QCoreApplication>

namespace meyar::ui {

std::vector<Section> makeSections(DocumentController& controller, QWidget* parent,
                                  const std::function<void(const QString& code)>& show) {
    auto* overview = new OverviewPage(controller, parent);
    auto* matrix = new MatrixPage(controller, parent);
    auto* evidence = new EvidencePage(controller, parent);
    auto* findings = new FindingsPage(controller, parent);
    auto* ranking = new RankingPage(controller, parent);
    const std::vector<Section> sections = {
        {QStringLiteral("overview"), QCoreApplication::translate("Sections", "Overview"), overview},
        {QStringLiteral("matrix"), QCoreApplication::translate("Sections", "Matrix"), matrix},
        {QStringLiteral("agreement"), QCoreApplication::translate("Sections", "Agreement"),
         new AgreementPage(controller, parent), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        {QStringLiteral("evidence"), QCoreApplication::translate("Sections", "Evidence"), evidence},
        {QStringLiteral("findings"), QCoreApplication::translate("Sections", "Findings"), findings},
        {QStringLiteral("workshop"), QCoreApplication::translate("Sections", "Workshop"),
         new WorkshopPage(controller, parent)},
        {QStringLiteral("ranking"), QCoreApplication::translate("Sections", "Ranking"), ranking},
        {QStringLiteral("comparison"), QCoreApplication::translate("Sections", "Comparison"),
         new ComparisonPage(controller, parent), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {QStringLiteral("report"), QCoreApplication::translate("Sections", "Report"),
         new ReportPage(controller, parent)},
        {QStringLiteral("history"), QCoreApplication::translate("Sections", "History"),
         new HistoryPage(controller, parent)},
        {QStringLiteral("framework"), QCoreApplication::translate("Sections", "Framework"),
         new FrameworkPage(controller, parent)}};
    for (const Section& section : sections) {
        QObject::connect(section.page, &Page::cellWanted, matrix, [matrix, show](const model::CellId& cell) {
            show(QStringLiteral("matrix"));
            matrix->showCell(cell);
        });
        QObject::connect(section.page, &Page::sourceWanted, evidence, [evidence, show](const model::SourceId& source) {
            show(QStringLiteral("evidence"));
            evidence->showSource(source);
        });
        QObject::connect(section.page, &Page::areaWanted, findings, [findings, show](const model::AreaId& area) {
            show(QStringLiteral("findings"));
            findings->showArea(area);
        });
        QObject::connect(section.page, &Page::findingWanted, findings, [findings, show](const model::SectionId& found) {
            show(QStringLiteral("findings"));
            findings->showSection(found);
        });
        QObject::connect(section.page, &Page::detailsWanted, findings, [findings, show](const model::AreaId& area) {
            show(QStringLiteral("findings"));
            findings->showDetails(area);
        });
        QObject::connect(section.page, &Page::recommendationWanted, ranking,
                         [ranking, show](const model::Letter& letter) {
                             show(QStringLiteral("ranking"));
                             ranking->choose(letter);
                         });
        QObject::connect(section.page, &Page::sectionWanted, parent, show);
    }
    return sections;
}

} // namespace meyar::ui
