// The window's files: opening, samples, new assessments, copies, reports; and its small dialogs.
#include "main_window.h"

#include "document/create.h"
#include "model/new_round.h"
#include "preferences.h"
#include "present_error.h"
#include "properties/assessors_dialog.h"
#include "properties/properties_dialog.h"
#include "report/report_page.h"
#include "same_file.h"
#include "samples.h"
#include "text.h"
#include "welcome/backups_dialog.h"
#include "welcome/copy_for_others_dialog.h"
#include "welcome/copy_words.h"
#include "welcome/dialog_fields.h"
#include "welcome/new_assessment_dialog.h"
#include "welcome/new_round_dialog.h"
#include "widgets/place_kept.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/shown_keys.h"
#include "widgets/status_line.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace meyar::ui {

bool MainWindow::openFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_controller.isOpen() && isSameFile(whole, m_controller.path())) return true;
    if (!mayLeave()) return false;
    try {
        m_controller.open(whole);
        return true;
    } catch (const model::Error& error) {
        return presentUnopened(whole, error);
    }
}

/// A file that cannot be opened may have backups. True when one of them is open then.
bool MainWindow::presentUnopened(const QString& path, const model::Error& error) {
    const bool lost = error.kind() == model::ErrorKind::Damaged || error.kind() == model::ErrorKind::NotOurs ||
                      error.kind() == model::ErrorKind::NotFound;
    const bool any = lost && BackupsDialog::offers(path);
    if (!presentError(this, error, m_controller.wording(), {}, any ? tr("Restore a &backup…") : QString()))
        return false;
    BackupsDialog dialog(m_controller, path, this);
    return dialog.exec() == QDialog::Accepted && openRestored(dialog.target());
}

bool MainWindow::openRestored(const QString& path) {
    const bool opened = openFile(path);
    if (QFileInfo::exists(path)) m_status->sayDone(tr("Restored to %1").arg(QDir::toNativeSeparators(path)));
    return opened;
}

bool MainWindow::openSample(const std::string& name) {
    const QString path = sampleCopyPath(name);
    if (QFileInfo::exists(path) && !setUnreadableAside(path)) return openFile(path);
    if (!mayLeave()) return false;
    return presentingErrors(this, m_controller.wording(), [&] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        m_controller.create(path, m_controller.data().sample(name));
    });
}

QString MainWindow::pathOfOpen() const {
    return QFileInfo(m_controller.path()).absoluteFilePath();
}

model::LocalText MainWindow::titleOfOpen() const {
    model::LocalText title;
    for (const model::Language each : model::allLanguages)
        title.set(each, titleLine(m_controller.assessment().details, each).toStdString());
    return title;
}

void MainWindow::rememberOpened() {
    preferences::rememberFile({pathOfOpen(), titleOfOpen(), QDateTime::currentDateTimeUtc()});
    refreshRecent();
}

bool MainWindow::createAssessment(const QString& path, const model::Framework& framework,
                                  const model::Details& details) {
    if (!mayLeave()) return false;
    return presentingErrors(
        this, m_controller.wording(), [&] { m_controller.create(path, model::emptyAssessment(framework, details)); },
        tr("The assessment was not created"));
}

bool MainWindow::beginRound(const QString& path, const model::LocalText& title, const std::string& period) {
    if (!m_controller.isOpen() || !mayLeave()) return false;
    const model::Assessment round = model::newRound(m_controller.assessment(), title, period);
    const auto judging = m_controller.assessor();
    if (!presentingErrors(
            this, m_controller.wording(), [&] { m_controller.create(path, round, m_controller.path()); },
            tr("The new round was not created")))
        return false;
    if (judging) m_controller.setAssessor(*judging); // the same person goes on
    const int carried = static_cast<int>(model::carriedOver(round));
    m_status->sayDone(
        tr("A new round: %Ln judgement(s) carried over, to be reviewed in the matrix.", nullptr, carried));
    return true;
}

void MainWindow::takeFiles(const QStringList& paths) {
    if (paths.size() == 1)
        takeFile(paths.front());
    else
        m_status->sayRefused(tr("One file at a time: nothing was opened."));
}

bool MainWindow::takeFile(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower(); // of ASCII only
    if (suffix == u"meyar") return openFile(path);
    if (suffix == u"json") return offerFramework(path);
    m_status->sayRefused(tr("%1 was not opened: Meyar takes assessments (.meyar) and frameworks (.json).")
                             .arg(QFileInfo(path).fileName()));
    return false;
}

bool MainWindow::openOrTake(const QString& path) {
    return QFileInfo(path).suffix().toLower() == u"json" ? takeFile(path) : openFile(path);
}

bool MainWindow::offerFramework(const QString& path) {
    std::optional<model::Framework> framework;
    const bool read = presentingErrors(this, m_controller.wording(),
                                       [&] { framework = m_controller.data().importFramework(path.toStdString()); });
    if (read) newAssessment(framework);
    return read;
}

bool MainWindow::saveCopy(const QString& path) {
    if (!m_controller.isOpen()) return false;
    const bool lost = m_controller.unsaved() && m_controller.unsaved()->why.kind() == model::ErrorKind::Changed;
    if (!lost && isSameFile(path, m_controller.path())) {
        m_status->sayRefused(
            tr("A copy needs a name of its own: %1 is the file that is open.").arg(QFileInfo(path).fileName()));
        return false;
    }
    const QString section = currentSection();
    std::map<QString, Place> places = keepPlaces();
    const bool whole = m_controller.document().copyHasHistory();
    const bool done = presentingErrors(
        this, m_controller.wording(), [&] { m_controller.document().saveCopy(path.toStdString()); },
        tr("The copy was not written"));
    if (!done) return false;
    if (m_controller.unsaved()) {
        const bool open = presentingErrors(this, m_controller.wording(),
                                           [&] { m_controller.open(QFileInfo(path).absoluteFilePath()); });
        if (!open) return false;
        showSection(section); // the work goes on where it was
        restorePlaces(std::move(places));
    }
    const QString native = QDir::toNativeSeparators(path);
    if (whole)
        m_status->sayDone(tr("Copy saved to %1").arg(native));
    else
        m_status->sayRefused(tr("Copy saved to %1, without the history").arg(native));
    return true;
}

bool MainWindow::saveCopyForOthers(const QString& path, const model::CopyChoices& choices) {
    if (!m_controller.isOpen()) return false;
    if (!choices.newFile()) return saveCopy(path);
    const auto write = [&] {
        const model::Assessment& assessment = m_controller.assessment();
        const model::Wording wording = m_controller.data().wording(assessment.details.language);
        document::createFile(path.toStdString(), model::copyForOthers(assessment, choices, wording).assessment,
                             document::ordinarySurroundings().newId(), m_controller.path().toStdString());
    };
    const bool done = presentingErrors(this, m_controller.wording(), write, tr("The copy was not written"));
    if (done) m_status->sayDone(tr("Copy for others saved to %1").arg(QDir::toNativeSeparators(path)));
    return done;
}

void MainWindow::showBackups() {
    if (!m_controller.isOpen()) return;
    presentingErrors(this, m_controller.wording(), [&] {
        BackupsDialog dialog(m_controller, this);
        if (dialog.exec() == QDialog::Accepted) openRestored(dialog.target());
    });
}

void MainWindow::showProperties() {
    if (!m_controller.isOpen()) return;
    m_controller.handInTyped();
    PropertiesDialog(m_controller, this).exec();
}

void MainWindow::showAssessors() {
    if (!m_controller.isOpen()) return;
    m_controller.handInTyped();
    AssessorsDialog(m_controller, this).exec();
}

void MainWindow::newAssessment(const std::optional<model::Framework>& from) {
    NewAssessmentDialog dialog(m_controller.data(), m_controller.language(), this);
    if (from) dialog.offer(*from);
    // What is typed in it stays until there is such a file.
    while (dialog.exec() == QDialog::Accepted) {
        bool created = false;
        presentingErrors(this, m_controller.wording(),
                         [&] { created = createAssessment(dialog.path(), dialog.framework(), dialog.details()); });
        if (created) return;
    }
}

void MainWindow::newRound() {
    if (!m_controller.isOpen()) return;
    NewRoundDialog dialog(m_controller.assessment(), m_controller.path(), m_controller.language(), this);
    while (dialog.exec() == QDialog::Accepted && !beginRound(dialog.path(), dialog.title(), dialog.period())) {
    }
}

void MainWindow::openWithDialog() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open an assessment"), QFileInfo(m_controller.path()).path(),
                                     tr("Assessments and frameworks (*.meyar *.json);;All files (*)"));
    if (path.isEmpty()) return;
    openOrTake(path);
}

/// Says before what a copy has not, where it cannot have all.
bool MainWindow::agreesToLacking() {
    const QString lacking = lackingInCopy(m_controller);
    if (lacking.isEmpty()) return true;
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), tr("A copy will not have everything"),
                    QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("lackingBox"));
    box.setInformativeText(lacking);
    auto* copy = box.addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    copy->setObjectName(QStringLiteral("lackingCopy"));
    box.setDefaultButton(copy);
    box.exec();
    return box.clickedButton() == copy;
}

bool MainWindow::saveCopyWithDialog() {
    if (!agreesToLacking()) return false;
    const QFileInfo open(m_controller.path());
    const QString suggested =
        freePath(open.dir().filePath(tr("%1 (copy)").arg(open.completeBaseName()) + QStringLiteral(".meyar")));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy"), suggested, tr("Meyar assessments (*.meyar)"));
    if (path.isEmpty()) return false;
    return saveCopy(path.endsWith(QStringLiteral(".meyar")) ? path : path + QStringLiteral(".meyar"));
}

void MainWindow::copyForOthers() {
    if (!m_controller.isOpen()) return;
    CopyForOthersDialog dialog(m_controller, this);
    while (dialog.exec() == QDialog::Accepted && !saveCopyForOthers(dialog.path(), dialog.choices())) {
    }
}

void MainWindow::printReport() {
    showSection(QStringLiteral("report"));
    if (auto* report = qobject_cast<ReportPage*>(page(QStringLiteral("report")))) report->printWithDialog();
}

void MainWindow::exportReport() {
    showSection(QStringLiteral("report"));
    if (auto* report = qobject_cast<ReportPage*>(page(QStringLiteral("report")))) report->exportWithDialog();
}

void MainWindow::aboutMeyar() {
    QMessageBox::about(this, tr("About Meyar"),
                       tr("<h3>Meyar %1</h3><p>A workbench for assessing a country's response against an indicator "
                          "framework.</p><p>Meyar is free software under the MIT licence.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::showShortcuts() {
    std::vector<KeyGroup> groups = keysOf(*menuBar());
    std::erase_if(groups,
                  [this](const KeyGroup& group) { return group.title == withoutMnemonic(m_pageMenu->title()); });
    for (const Section& section : m_sections) {
        KeyGroup group{section.name, {}};
        for (const auto& [keys, what] : section.page->keys())
            group.lines.push_back(
                {shownKeysText(keys), what}); // as the actions name theirs, or one would be there twice
        addKeysOf(section.page->actions(), group.lines);
        if (!group.lines.empty()) groups.push_back(std::move(group));
    }
    ShortcutsDialog(groups, this).exec();
}

} // namespace meyar::ui
