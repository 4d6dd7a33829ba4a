#include "end_blind.h"

#include "document_controller.h"
#include "seen.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace meyar::ui {

namespace {

struct EndBlind {
    Q_DECLARE_TR_FUNCTIONS(EndBlind)
};

bool isAgreedTo(QWidget* over, int hidden) {
    QMessageBox box(QMessageBox::Warning, EndBlind::tr("Judge blindly"), EndBlind::tr("End blind judging?"),
                    QMessageBox::NoButton, over);
    box.setObjectName(QStringLiteral("endBlindBox"));
    box.setInformativeText(
        EndBlind::tr("What others said of %Ln cell(s) is hidden from you or from another assessor. It is shown to "
                     "everybody from then on. The person who leads the assessment decides this. The history keeps who "
                     "ended it and when. Undo hides the cells again, but not what was read.",
                     nullptr, hidden));
    QPushButton* end = box.addButton(EndBlind::tr("&End blind judging"), QMessageBox::DestructiveRole);
    end->setObjectName(QStringLiteral("endBlindAgreed"));
    QPushButton* cancel = box.addButton(EndBlind::tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("endBlindCancelled"));
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == end;
}

} // namespace

int hiddenFromSomebody(const DocumentController& controller) {
    const model::Assessment& assessment = controller.assessment();
    int hidden = 0;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const auto hides = [&](const std::optional<model::AssessorId>& assessor) {
            return hiddenFrom(assessor, assessment, place);
        };
        hidden += hides(controller.assessor()) || std::any_of(assessment.assessors.begin(), assessment.assessors.end(),
                                                              [&](const auto& each) { return hides(each.id); });
    }
    return hidden;
}

bool endBlindJudging(QWidget* over, DocumentController& controller) {
    if (!controller.mayChange()) return false;
    const int hidden = hiddenFromSomebody(controller);
    if (hidden > 0 && !isAgreedTo(over, hidden)) return false;
    model::Details details = controller.assessment().details;
    details.blind = false;
    return controller.apply(document::ChangeDetails{details});
}

} // namespace meyar::ui
