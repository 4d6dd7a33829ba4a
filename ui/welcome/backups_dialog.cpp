#include "welcome/backups_dialog.h"

#include "document/backups.h"
#include "document_controller.h"
#include "text.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

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

namespace meyar::ui {

namespace {

QDateTime localTime(document::BackupTime time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

BackupsDialog::BackupsDialog(const DocumentController& controller, QWidget* parent)
    : QDialog(parent), m_controller(controller),
      m_backups(document::backupsOf(controller.path().toStdString(), document::ordinaryBackupsRoot(),
                                    document::Look::AtNames, controller.document().lineage())),
      m_list(new QTreeWidget(this)), m_restore(new QPushButton(tr("&Restore to a new file…"), this)) {
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
        roleLabel(tr("Made by themselves: after half an hour of work, and before a change of the framework or "
                     "of many cells at once. A restored one is a new file; the one that is open stays as it "
                     "is."),
                  "second", this));
    auto* none = roleLabel(tr("There is no backup of this assessment yet."), "strong", this);
    none->setObjectName(QStringLiteral("backupsNone"));
    none->setVisible(m_backups.empty());
    column->addWidget(none);
    column->addWidget(m_list, 1);
    m_list->setVisible(!m_backups.empty());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("backupsClose"));
    column->addWidget(buttons);
    resize(640, m_backups.empty() ? sizeHint().height() : 440);
    fill();

    m_restore->setEnabled(!m_backups.empty());
    m_restore->setDefault(!m_backups.empty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsDialog::restore);
}

BackupsDialog::~BackupsDialog() = default;

void BackupsDialog::fill() {
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    const QLocale locale = localeOf(m_controller.language());
    for (const document::Backup& each : m_backups) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(0, locale.toString(localTime(each.made), QLocale::ShortFormat));
        row->setText(1, qs(m_controller.wording()("backup." + std::string(document::text(each.why)))));
        row->setText(2,
                     locale.formattedDataSize(static_cast<qint64>(each.bytes), 1, QLocale::DataSizeTraditionalFormat));
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!m_backups.empty()) m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
}

/// Beside the open file: "assessment (2026-03-01 09.30).meyar".
QString BackupsDialog::suggestedName(const document::Backup& backup) const {
    const QFileInfo open(m_controller.path());
    const QString time = localTime(backup.made).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    return open.dir().filePath(QStringLiteral("%1 (%2).meyar").arg(open.completeBaseName(), time));
}

void BackupsDialog::restore() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) return;
    const document::Backup& chosen = m_backups[static_cast<std::size_t>(row)];
    QString path = QFileDialog::getSaveFileName(this, tr("Restore to a new file"), suggestedName(chosen),
                                                tr("Meyar assessments (*.meyar)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".meyar"))) path += QStringLiteral(".meyar");
    m_backup = chosen.path;
    m_target = path;
    accept();
}

} // namespace meyar::ui
