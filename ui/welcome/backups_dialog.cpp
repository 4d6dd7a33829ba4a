#include "welcome/backups_dialog.h"

#include "document/backups.h"
#include "document_controller.h"
#include "present_error.h"
#include "text.h"
#include "welcome/dialog_fields.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meyar::ui {

namespace {

QDateTime localTime(document::BackupTime time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
}

std::vector<document::Backup> backupsOfFile(const QString& path) {
    return document::backupsOf(path.toStdString(), document::ordinaryBackupsRoot(), document::Look::AtNames);
}

} // namespace

BackupsDialog::BackupsDialog(const DocumentController& controller, QWidget* parent)
    : BackupsDialog(controller, controller.path(),
                    document::backupsOf(controller.path().toStdString(), document::ordinaryBackupsRoot(),
                                        document::Look::AtNames, controller.document().lineage()),
                    parent) {}

BackupsDialog::BackupsDialog(const DocumentController& controller, const QString& path, QWidget* parent)
    : BackupsDialog(controller, path, backupsOfFile(path), parent) {}

BackupsDialog::BackupsDialog(const DocumentController& controller, const QString& path,
                             std::vector<document::Backup> backups, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_path(path), m_backups(std::move(backups)),
      m_list(new QTreeWidget(this)), m_fault(faultLabel("backupsFault", this)),
      m_restore(new QPushButton(tr("&Restore to a new file…"), this)) {
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups"));
    m_list->setObjectName(QStringLiteral("backupsList"));
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_restore->setObjectName(QStringLiteral("backupsRestore"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(roleLabel(tr("Backups"), "title", this));
    column->addWidget(
        roleLabel(tr("Made by themselves: after half an hour of work, before a change of the framework or of many "
                     "cells at once, and of what the file could not take. A restored one is a new file; the one "
                     "that is open stays as it is."),
                  "second", this));
    auto* none = roleLabel(tr("There is no backup of this assessment yet."), "strong", this);
    none->setObjectName(QStringLiteral("backupsNone"));
    none->setVisible(m_backups.empty());
    column->addWidget(none);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    m_list->setVisible(!m_backups.empty());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("backupsClose"));
    column->addWidget(buttons);
    resize(Theme::scaled(720), m_backups.empty() ? sizeHint().height() : 440);
    fill();

    m_restore->setEnabled(!m_backups.empty());
    m_restore->setDefault(!m_backups.empty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsDialog::restore);
}

BackupsDialog::~BackupsDialog() = default;

bool BackupsDialog::offers(const QString& path) {
    try {
        return !backupsOfFile(path).empty();
    } catch (const model::Error&) { // told when somebody asks for them
        return false;
    }
}

void BackupsDialog::fill() {
    m_list->setRootIsDecorated(false);
    VotesDelegate::dress(*m_list);
    m_list->setHeaderLabels({tr("Made"), tr("Made of"), tr("Why"), tr("Size")});
    const QLocale locale = localeOf(m_controller.language());
    for (const document::Backup& each : m_backups) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(0, momentText(localTime(each.made), locale));
        const QString of = qs(each.of.string());
        row->setText(1, QFileInfo(of).fileName()); // copies of an assessment share its backups
        row->setToolTip(1, QDir::toNativeSeparators(of));
        QString why = qs(m_controller.wording()("backup." + std::string(document::text(each.why))));
        if (each.ofAnother) why += QStringLiteral(" · ") + qs(m_controller.wording()("backup.of_another"));
        row->setText(2, why);
        row->setText(3,
                     locale.formattedDataSize(static_cast<qint64>(each.bytes), 1, QLocale::DataSizeTraditionalFormat));
        row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        row->setDisabled(!each.ok);
        for (int column = 0; !each.ok && column < m_list->columnCount(); ++column)
            row->setForeground(column, Theme::current().colours().faint);
    }
    // A clock that was wrong once made some of a time to come.
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto newest = std::find_if(m_backups.begin(), m_backups.end(),
                                     [&](const document::Backup& each) { return each.ok && each.made <= now; });
    if (newest != m_backups.end())
        m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(newest - m_backups.begin())));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
}

/// Beside the file: "assessment (2026-03-01 09.30).meyar", or another name that is free.
QString BackupsDialog::suggestedName(const document::Backup& backup) const {
    const QFileInfo file(m_path);
    const QString time = localTime(backup.made).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    return freePath(file.dir().filePath(QStringLiteral("%1 (%2).meyar").arg(file.completeBaseName(), time)));
}

void BackupsDialog::restore() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) return;
    const document::Backup& chosen = m_backups[static_cast<std::size_t>(row)];
    // Nothing is replaced, so nothing is asked about that.
    QString path =
        QFileDialog::getSaveFileName(this, tr("Restore to a new file"), suggestedName(chosen),
                                     tr("Meyar assessments (*.meyar)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".meyar"))) path += QStringLiteral(".meyar");
    restoreTo(path, chosen);
}

/// The dialog stays, and says why, until a backup is restored: another one may be whole, another place may be free.
void BackupsDialog::restoreTo(const QString& path, const document::Backup& backup) {
    QString fault = pathFault(path);
    try {
        if (fault.isEmpty()) document::restoreBackup(backup.path, path.toStdString());
    } catch (const model::Error& error) {
        const bool ofBackup = error.place() == backup.path.string();
        const QString why = causeSentence(error, m_controller.wording());
        fault = ofBackup ? tr("This backup cannot be restored. %1").arg(why)
                         : tr("%1 was not made. %2").arg(QFileInfo(path).fileName(), why);
    }
    sayFault(m_fault, fault);
    if (!fault.isEmpty()) return;
    m_target = path;
    accept();
}

} // namespace meyar::ui
