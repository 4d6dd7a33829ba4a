#include "present_error.h"

#include "text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>

namespace meyar::ui {

namespace {
constexpr std::size_t mostFindingsShown = 8;

/// The wording goes on after "FILE: "; in a box of its own it is a sentence. QLocale knows i from İ.
QString asSentence(const QString& text) {
    if (text.isEmpty()) return text;
    const QString whole = QLocale().toUpper(text.left(1)) + text.mid(1);
    return whole.endsWith(u'.') ? whole : whole + u'.';
}
} // namespace

QString wordedError(const model::Error& error, const model::Wording& wording) {
    return qs(wording("error." + std::string(model::code(error.kind())),
                      {{"place", error.place()}, {"cause", error.cause()}}));
}

void presentError(QWidget* parent, const model::Error& error, const model::Wording& wording) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), qs(error.place()), QMessageBox::Ok,
                    parent);
    box.setObjectName(QStringLiteral("errorBox"));
    QStringList lines{asSentence(wordedError(error, wording))};
    for (std::size_t i = 0; i < error.findings().size() && i < mostFindingsShown; ++i) {
        const model::Finding& finding = error.findings()[i];
        lines << qs(finding.place) + QStringLiteral(": ") + qs(wording.finding(finding));
    }
    box.setInformativeText(lines.join(u'\n'));
    if (!error.cause().empty()) box.setDetailedText(qs(error.cause()));
    box.exec();
}

} // namespace meyar::ui
