#include "pages.h"

#include "matrix/matrix_page.h"
#include "ranking/ranking_page.h"
#include "report/report_page.h"
#include "workshop/workshop_page.h"

#include <QCoreApplication>

namespace meyar::ui {

std::vector<Section> makeSections(DocumentController& controller, QWidget* parent,
                                  const std::function<void(const QString& code)>& show) {
    auto* matrix = new MatrixPage(controller, parent);
    auto* workshop = new WorkshopPage(controller, parent);
    auto* ranking = new RankingPage(controller, parent);
    auto* report = new ReportPage(controller, parent);
    QObject::connect(ranking, &RankingPage::gapActivated, matrix, [matrix, show](const model::CellId& cell) {
        show(QStringLiteral("matrix"));
        matrix->showCell(cell);
    });
    return {{QStringLiteral("matrix"), QCoreApplication::translate("Sections", "Matrix"), matrix},
            {QStringLiteral("workshop"), QCoreApplication::translate("Sections", "Workshop"), workshop},
            {QStringLiteral("ranking"), QCoreApplication::translate("Sections", "Ranking"), ranking},
            {QStringLiteral("report"), QCoreApplication::translate("Sections", "Report"), report}};
}

} // namespace meyar::ui
