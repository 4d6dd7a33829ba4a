#include "present_error.h"

#include "exchange/fault_text.h"
#include "faults_dialog.h"
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace meyar::ui {

namespace {
constexpr std::size_t mostFindingsShown = 8;
constexpr std::size_t fewFindings = 3; ///< of a file's contents; more have a list of their own

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

/// The wording goes on after "FILE: "; in a box of its own it is a sentence. QLocale knows i from İ.
QString asSentence(const QString& text) {
    if (text.isEmpty()) return text;
    const QString whole = QLocale().toUpper(text.left(1)) + text.mid(1);
    return whole.endsWith(u'.') ? whole : whole + u'.';
}

} // namespace

model::Finding inLocalTime(model::Finding finding) {
    for (auto& [name, value] : finding.values) {
        const QDateTime since = QDateTime::fromString(qs(value), Qt::ISODate);
        if (name == "since" && since.isValid()) value = momentText(since.toLocalTime()).toStdString();
    }
    return finding;
}

QString wordedError(const model::Error& error, const model::Wording& wording) {
    return qs(wording("error." + std::string(model::code(error.kind())),
                      {{"place", error.place()}, {"cause", error.cause()}}));
}

QString causeSentence(const model::Error& error, const model::Wording& wording) {
    const QString whole = asSentence(wordedError(error, wording));
    if (error.findings().empty()) return whole;
    const QString first = qs(wording.finding(inLocalTime(error.findings().front())));
    // What one damaged part means is said by what it means for the file.
    return error.kind() == model::ErrorKind::Damaged ? whole + u' ' + first : first;
}

QString findingSentences(const model::Error& error, const model::Wording& wording) {
    constexpr std::size_t mostSaid = 3;
    QStringList sentences;
    for (const model::Finding& finding : error.findings()) {
        if (sentences.size() == mostSaid) break;
        sentences << qs(wording.finding(inLocalTime(finding)));
    }
    if (const auto more = static_cast<int>(error.findings().size() - static_cast<std::size_t>(sentences.size())))
        sentences << ErrorWords::tr("And %Ln more.", nullptr, more);
    return sentences.join(u' ');
}

namespace {

bool presentFaults(QWidget* parent, const model::Error& error, const model::Wording& wording, const QString& undone,
                   const QString& offer) {
    QStringList faults;
    for (const model::Finding& fault : error.findings())
        faults << qs(exchange::faultText(inLocalTime(fault), wording));
    FaultsDialog dialog(undone.isEmpty() ? QDir::toNativeSeparators(qs(error.place())) : undone,
                        asSentence(wordedError(error, wording)), faults, offer, parent);
    dialog.exec();
    return dialog.offerTaken();
}

} // namespace

bool presentError(QWidget* parent, const model::Error& error, const model::Wording& wording, const QString& undone,
                  const QString& offer) {
    const QString place = qs(error.place());
    if (error.kind() == model::ErrorKind::BadContent && error.findings().size() > fewFindings)
        return presentFaults(parent, error, wording, undone, offer);
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), undone.isEmpty() ? place : undone,
                    QMessageBox::Ok, parent);
    box.setObjectName(QStringLiteral("errorBox"));
    QStringList lines;
    for (std::size_t i = 0; i < error.findings().size() && i < mostFindingsShown; ++i)
        lines << qs(exchange::faultText(inLocalTime(error.findings()[i]), wording));
    // What is known of the cause comes first; a fault of a file's contents is told after what it means for the file.
    const QString whole = asSentence(wordedError(error, wording));
    if (error.kind() == model::ErrorKind::BadContent || error.kind() == model::ErrorKind::Damaged || lines.isEmpty())
        lines.prepend(whole);
    if (!undone.isEmpty() && !lines.front().contains(place)) lines.prepend(QDir::toNativeSeparators(place));
    box.setInformativeText(lines.join(u'\n'));
    if (!error.cause().empty()) box.setDetailedText(qs(error.cause()));
    QPushButton* offered = offer.isEmpty() ? nullptr : box.addButton(offer, QMessageBox::ActionRole);
    if (offered) offered->setObjectName(QStringLiteral("errorOffer"));
    box.exec();
    return offered && box.clickedButton() == offered;
}

} // namespace meyar::ui
