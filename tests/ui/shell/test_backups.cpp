// Backups in the window: made before large changes, listed, restored.
#include "standing_window.h"

#include "document/backups.h"
#include "welcome/backups_dialog.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTreeWidget>

#include <filesystem>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Over a damaged file that has backups they are offered") {
    Watched fresh;
    const std::vector<document::Edit> edits = manyEdits();
    REQUIRE(fresh.controller.apply(edits)); // after a backup
    fresh.controller.close();
    damage(fresh.path);
    REQUIRE(fresh.window.openFile(fresh.path));
    CHECK(fresh.said().contains("Restore a backup"));
    CHECK(fresh.bar->findChild<QPushButton*>("noticeBackups"));
}

TEST_CASE("Before a change of many cells without a backup the person is asked, and may stop") {
    Watched fresh;
    openWithoutBackups(fresh);
    const std::vector<document::Edit> edits = manyEdits();
    const std::size_t before = fresh.controller.assessment().assessors.size();
    const Answer stopping("noBackupBox", "noBackupCancel");
    CHECK_FALSE(fresh.controller.apply(edits));
    CHECK(stopping.given);
    CHECK(fresh.controller.assessment().assessors.size() == before);
    CHECK(fresh.status().contains("no backup"));
    CHECK(fresh.soonSays("backup")); // and that none can be made stays in sight
    fresh.press("noticeClose");
    CHECK(fresh.said().isEmpty());
    const Answer going("noBackupBox", "noBackupGo");
    CHECK(fresh.controller.apply(edits));
    CHECK(going.given);
    CHECK(fresh.controller.assessment().assessors.size() == before + 20);
    CHECK(fresh.said().isEmpty()); // once is enough
}

TEST_CASE("Who goes on without a backup is not told again that it could not be made") {
    Watched fresh;
    openWithoutBackups(fresh);
    const std::vector<document::Edit> edits = manyEdits();
    const Answer going("noBackupBox", "noBackupGo");
    CHECK(fresh.controller.apply(edits));
    CHECK(going.given);
    fresh.controller.lookAtFile();
    REQUIRE(fresh.controller.backupFailure());
    CHECK(fresh.said().isEmpty());
}

TEST_CASE("The list of backups says which cannot be restored, and stays; it offers no name that is taken") {
    Watched fresh;
    const std::vector<document::Edit> edits = manyEdits();
    REQUIRE(fresh.controller.apply(edits));
    const auto backups = document::backupsOf(fresh.path.toStdString(), document::ordinaryBackupsRoot());
    REQUIRE_FALSE(backups.empty());
    BackupsDialog dialog(fresh.controller);
    auto* list = dialog.findChild<QTreeWidget*>("backupsList");
    CHECK(list->topLevelItem(0)->text(1) == "sample.meyar");
    auto* fault = dialog.findChild<QLabel*>("backupsFault");
    dialog.show();
    const auto restoreAs = [&](const QString& name) {
        QString offered;
        QTimer answering;
        QObject::connect(&answering, &QTimer::timeout, [&] {
            auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!files) return;
            answering.stop();
            CHECK(files->testOption(QFileDialog::DontConfirmOverwrite));
            auto* field = files->findChild<QLineEdit*>("fileNameEdit");
            offered = field->text();
            if (!name.isEmpty()) field->setText(name);
            QMetaObject::invokeMethod(files, "accept");
        });
        answering.start(20);
        QTest::mouseClick(dialog.findChild<QPushButton*>("backupsRestore"), Qt::LeftButton);
        return offered;
    };
    const QString free = restoreAs("sample.meyar");
    CHECK(dialog.isVisible());
    CHECK(fault->text().contains("already a file"));
    QFile taken(fresh.folder.filePath(free));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    std::filesystem::resize_file(backups.front().path, 5000);
    const QString next = restoreAs({});
    CHECK(next != free);
    CHECK(dialog.isVisible());
    CHECK(fault->text().contains("cannot be restored"));
    std::filesystem::remove(backups.front().path);
}

TEST_CASE("A file that became empty is said to be empty, and its backups are one button away") {
    Watched fresh;
    const std::vector<document::Edit> edits = manyEdits();
    REQUIRE(fresh.controller.apply(edits));
    fresh.controller.close();
    std::filesystem::resize_file(fresh.path.toStdString(), 0);
    QString said;
    bool listed = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, [&] {
        QWidget* up = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(up)) {
            said = box->informativeText();
            if (auto* offer = box->findChild<QPushButton*>("errorOffer"))
                return QTest::mouseClick(offer, Qt::LeftButton);
            box->reject();
        } else if (auto* list = qobject_cast<QDialog*>(up)) {
            answering.stop();
            listed = list->findChild<QTreeWidget*>("backupsList")->topLevelItemCount() == 1;
            list->reject();
        }
    });
    answering.start(20);
    CHECK_FALSE(fresh.window.openFile(fresh.path));
    CHECK(said.startsWith("The file is empty"));
    CHECK(listed);
}

TEST_CASE("A backup is restored to a new file, which is then open, in three steps") {
    Watched fresh;
    const std::vector<document::Edit> edits = manyEdits();
    const model::Assessment before = fresh.controller.assessment();
    REQUIRE(fresh.controller.apply(edits));
    bool listed = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, [&] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!files) return;
        answering.stop();
        QMetaObject::invokeMethod(files, "accept");
    });
    QTimer::singleShot(100, [&] {
        QWidget* up = QApplication::activeModalWidget();
        REQUIRE((up && up->objectName() == "backupsDialog"));
        auto* list = up->findChild<QTreeWidget*>("backupsList");
        listed = list->topLevelItemCount() == 1;
        const int words = list->fontMetrics().horizontalAdvance(list->topLevelItem(0)->text(0));
        CHECK(list->columnWidth(0) >= words + 20); // the time is whole, with the style's padding
        answering.start(20);
        QTest::mouseClick(up->findChild<QPushButton*>("backupsRestore"), Qt::LeftButton);
    });
    fresh.action("actionBackups")->trigger();
    CHECK(listed);
    CHECK(fresh.controller.path() != fresh.path); // under the name that was suggested
    CHECK(QFileInfo(fresh.controller.path()).path() == fresh.folder.path());
    CHECK(fresh.controller.assessment() == before);
}

TEST_CASE("Without a backup the list says so") {
    Watched fresh;
    QString said;
    QTimer::singleShot(50, [&] {
        QWidget* up = QApplication::activeModalWidget();
        REQUIRE(up);
        said = up->findChild<QLabel*>("backupsNone")->text();
        CHECK_FALSE(up->findChild<QPushButton*>("backupsRestore")->isEnabled());
        QTest::keyClick(up, Qt::Key_Escape);
    });
    fresh.action("actionBackups")->trigger();
    CHECK(said.contains("no backup"));
}

TEST_CASE("Backups that cannot be looked at are not said to be none") {
    Watched fresh;
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", fresh.folder.path().toUtf8());
    std::filesystem::create_directory(fresh.folder.filePath("meyar").toStdString());
    const std::string root = fresh.folder.filePath("meyar/backups").toStdString();
    std::filesystem::create_directory_symlink(root, root); // leads nowhere, for root too
    QString said;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, [&] {
        auto* up = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!up) return;
        answering.stop();
        if (auto* box = qobject_cast<QMessageBox*>(up)) said = box->text() + ' ' + box->informativeText();
        up->reject();
    });
    answering.start(20);
    fresh.action("actionBackups")->trigger();
    qputenv("XDG_DATA_HOME", data);
    CHECK(said.contains("could not be read"));
    CHECK(said.contains("backups"));
}
