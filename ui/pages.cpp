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
#include "widgets/read_only_hold.h"
#include "workshop/workshop_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVariant>

#include <algorithm>

namespace meyar::ui {

namespace {

using Show = std::function<void(const QString& code)>;

Page* pageOf(const std::vector<Section>& sections, const char* code) {
    return std::find_if(sections.begin(), sections.end(),
                        [code](const Section& s) { return s.code == QLatin1String(code); })
        ->page;
}

/// What a page wants brings another to the front, which shows it.
template <class Thing, class Other>
void lead(Page& page, void (Page::*wanted)(const Thing&), const Show& show, const char* code, Other* other,
          void (Other::*showIt)(const Thing&)) {
    QObject::connect(&page, wanted, other, [show, code, other, showIt](const Thing& thing) {
        show(QLatin1String(code));
        (other->*showIt)(thing);
    });
}

/// Screen readers go through the children in the order in which they were made, or were put.
void putTitleFirst(Page& page) {
    for (QLabel* label : page.findChildren<QLabel*>()) {
        if (label->property("role") != QStringLiteral("title")) continue;
        for (QWidget* at = label; at != &page; at = at->parentWidget())
            at->lower();
        return;
    }
}

} // namespace

std::vector<Section> makeSections(DocumentController& controller, QWidget* parent, const Show& show) {
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
    // Nothing on these changes the document: what is chosen on them is how it is shown, compared and printed.
    for (const char* code : {"overview", "ranking", "comparison", "report"})
        keepForReading(*pageOf(sections, code));
    for (const Section& section : sections) {
        Page& page = *section.page;
        putTitleFirst(page);
        lead(page, &Page::cellWanted, show, "matrix", matrix, &MatrixPage::showCell);
        lead(page, &Page::sourceWanted, show, "evidence", evidence, &EvidencePage::showSource);
        lead(page, &Page::areaWanted, show, "findings", findings, &FindingsPage::showArea);
        lead(page, &Page::findingWanted, show, "findings", findings, &FindingsPage::showSection);
        lead(page, &Page::detailsWanted, show, "findings", findings, &FindingsPage::showDetails);
        lead(page, &Page::recommendationWanted, show, "ranking", ranking, &RankingPage::choose);
        QObject::connect(section.page, &Page::sectionWanted, parent, show);
        QObject::connect(
            section.page, &Page::recordWanted, parent, [show, sections](const QString& code, const QString& record) {
                show(code);
                const auto wanted =
                    std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.code == code; });
                if (wanted != sections.end()) wanted->page->leadTo(record);
            });
    }
    return sections;
}

} // namespace meyar::ui
