#include "welcome/copy_words.h"

#include "document_controller.h"
#include "present_error.h"

#include <QCoreApplication>

namespace meyar::ui {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};

bool isDamaged(const DocumentController& controller) {
    return controller.readOnly() && !controller.document().copyHasHistory();
}

} // namespace

QString damageInCopy(const DocumentController& controller) {
    if (!isDamaged(controller)) return {};
    return CopyWords::tr("What is damaged is copied as it reads now; look at it in the copy:") + u' ' +
           findingSentences(*controller.readOnly(), controller.wording());
}

QString lackingInCopy(const DocumentController& controller) {
    if (controller.document().copyHasHistory()) return {};
    const QString damage = damageInCopy(controller);
    const QString history =
        CopyWords::tr("The copy will not have the history: no earlier values, and nothing to undo.");
    return damage.isEmpty() ? history : history + QStringLiteral("\n\n") + damage;
}

} // namespace meyar::ui
