#include "present_error.h"

#include "text.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace meyar::ui {

namespace {
constexpr std::size_t mostFindingsShown = 8;
}

QString wordedError(const model::Error& error, const model::Wording& wording) {
    return qs(wording("error." + std::string(model::code(error.kind())),
                      {{"place", error.place()}, {"cause", error.cause()}}));
}

void presentError(QWidget* parent, const model::Error& error, const model::Wording& wording) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), qs(error.place()), QMessageBox::Ok,
                    parent);
    box.setObjectName(QStringLiteral("errorBox"));
    QStringList lines{wordedError(error, wording)};
    for (std::size_t i = 0; i < error.findings().size() && i < mostFindingsShown; ++i) {
        const model::Finding& finding = error.findings()[i];
        lines << qs(finding.place) + QStringLiteral(": ") + qs(wording.finding(finding));
    }
    box.setInformativeText(lines.join(u'\n'));
    if (!error.cause().empty()) box.setDetailedText(qs(error.cause()));
    box.exec();
}

} // namespace meyar::ui
