// The window's files: opening, samples, new assessments, copies, reports; and its small dialogs.
#include "main_window.h"

#include "present_error.h"
#include "report/report_page.h"
#include "samples.h"
#include "text.h"
#include "welcome/new_assessment_dialog.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/status_line.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

namespace meyar::ui {

bool MainWindow::openFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_controller.isOpen() && whole == QFileInfo(m_controller.path()).absoluteFilePath()) return true;
    return presentingErrors(this, m_controller.wording(), [&] { m_controller.open(whole); });
}

bool MainWindow::openSample(const std::string& name) {
    const QString path = sampleCopyPath(name);
    if (QFileInfo::exists(path) && !setUnreadableAside(path)) return openFile(path);
    return presentingErrors(this, m_controller.wording(), [&] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        m_controller.create(path, m_controller.data().sample(name));
    });
}

bool MainWindow::createAssessment(const QString& path, const model::FrameworkId& framework,
                                  const model::Details& details) {
    return presentingErrors(this, m_controller.wording(), [&] {
        m_controller.create(path, model::emptyAssessment(m_controller.data().framework(framework), details));
    });
}

bool MainWindow::saveCopy(const QString& path) {
    if (!m_controller.isOpen()) return false;
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_controller.path()).absoluteFilePath()) {
        m_status->sayRefused(
            tr("A copy needs a name of its own: %1 is the file that is open.").arg(QFileInfo(path).fileName()));
        return false;
    }
    const bool done =
        presentingErrors(this, m_controller.wording(), [&] { m_controller.document().saveCopy(path.toStdString()); });
    if (done) m_status->sayDone(tr("Copy saved to %1").arg(QDir::toNativeSeparators(path)));
    return done;
}

void MainWindow::newAssessment() {
    NewAssessmentDialog dialog(m_controller.data(), m_controller.language(), this);
    if (dialog.exec() == QDialog::Accepted) createAssessment(dialog.path(), dialog.framework(), dialog.details());
}

void MainWindow::openWithDialog() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open an assessment"), QFileInfo(m_controller.path()).path(),
                                     tr("Meyar assessments (*.meyar);;All files (*)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::saveCopyWithDialog() {
    const QFileInfo open(m_controller.path());
    const QString suggested =
        open.dir().filePath(tr("%1 (copy)").arg(open.completeBaseName()) + QStringLiteral(".meyar"));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy"), suggested, tr("Meyar assessments (*.meyar)"));
    if (!path.isEmpty()) saveCopy(path.endsWith(QStringLiteral(".meyar")) ? path : path + QStringLiteral(".meyar"));
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
    for (const Section& section : m_sections) {
        KeyGroup group{section.name, {}};
        for (const auto& [keys, what] : section.page->keys())
            group.lines.push_back({keys, what});
        if (!group.lines.empty()) groups.push_back(std::move(group));
    }
    ShortcutsDialog(groups, this).exec();
}

} // namespace meyar::ui
