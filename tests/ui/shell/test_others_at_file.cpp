// Others at the file of the open window: they remove, replace or change it, or have it open.
#include "standing_window.h"

#include "../file_size_limit.h"

#include <QAbstractItemView>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

#include <filesystem>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using meyar::tests::FileSizeLimit;

TEST_CASE("The bar says by itself that the file was removed under the window, and a copy has everything") {
    Watched fresh;
    fresh.changeSomething();
    const std::string period = fresh.controller.assessment().details.period;
    REQUIRE(QFile::remove(fresh.path));
    CHECK(fresh.soonSays("sample.meyar was removed"));
    fresh.changeSomething();
    CHECK(fresh.status().contains("Not saved"));
    CHECK(fresh.soonSays("1 change made since"));
    const QString copy = fresh.folder.filePath("copy.meyar");
    fresh.window.showSection("evidence");
    auto* sources = fresh.window.findChild<QAbstractItemView*>("sourcesTable");
    REQUIRE(sources);
    sources->setCurrentIndex(sources->model()->index(3, 0));
    CHECK(fresh.window.saveCopy(copy));
    CHECK(fresh.said().isEmpty());
    CHECK(fresh.controller.path() == copy);
    CHECK(fresh.window.currentSection() == "evidence"); // where the person was
    CHECK(sources->currentIndex().row() == 3);
    CHECK(periodIn(copy) == period + "+");
    fresh.changeSomething();
    CHECK(fresh.status().contains("Saved"));
    CHECK(periodIn(copy) == period + "++");
}

TEST_CASE("A file that was moved away and is back is worked in again by itself") {
    Watched fresh;
    const QString away = fresh.folder.filePath("away.meyar");
    std::filesystem::rename(fresh.path.toStdString(), away.toStdString());
    REQUIRE(fresh.soonSays("removed, renamed or moved"));
    fresh.changeSomething();
    const std::string period = fresh.controller.assessment().details.period;
    std::filesystem::rename(away.toStdString(), fresh.path.toStdString());
    CHECK(eventually([&] { return fresh.said().isEmpty(); }));
    CHECK(fresh.status().contains("Everything is saved again"));
    CHECK(periodIn(fresh.path) == period);
}

TEST_CASE("A file that is replaced under the window may be opened as it is now") {
    Watched fresh;
    const QString other = fresh.folder.filePath("other.meyar");
    document::Document::create(other.toStdString(), fresh.controller.data().sample("demonstration-2019"),
                               document::ordinarySurroundings());
    fresh.changeSomething();
    std::filesystem::rename(other.toStdString(), fresh.path.toStdString());
    REQUIRE(fresh.soonSays("replaced"));
    const Answer leaving("unsavedBox", "unsavedDiscard");
    fresh.press("noticeReopen");
    CHECK(leaving.given);
    CHECK(fresh.said().contains("was in this file before")); // and what it lacks is in a backup
    CHECK(fresh.controller.assessment() == fresh.controller.data().sample("demonstration-2019"));
}

TEST_CASE("What is there now is opened although a copy was saved before, and not when it is the file itself again") {
    Watched fresh;
    const QString other = fresh.folder.filePath("other.meyar"), away = fresh.folder.filePath("away.meyar");
    document::Document::create(other.toStdString(), fresh.controller.data().sample("demonstration-2019"),
                               document::ordinarySurroundings());
    SECTION("a copy is saved first") {
        std::filesystem::rename(other.toStdString(), fresh.path.toStdString());
        fresh.changeSomething();
        REQUIRE(fresh.soonSays("replaced"));
        const QString copy = fresh.folder.filePath("mine.meyar");
        const Answer copying("unsavedBox", "unsavedCopy");
        QTimer naming;
        QObject::connect(&naming, &QTimer::timeout, [&] {
            auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!files) return;
            naming.stop();
            files->findChild<QLineEdit*>("fileNameEdit")->setText("mine.meyar");
            QMetaObject::invokeMethod(files, "accept");
        });
        naming.start(20);
        fresh.press("noticeReopen");
        CHECK(QFile::exists(copy));
        CHECK(fresh.controller.path() == fresh.path);
        CHECK_FALSE(fresh.controller.readOnly());
        CHECK_FALSE(fresh.controller.unsaved());
    }
    SECTION("the file is back meanwhile") {
        std::filesystem::rename(fresh.path.toStdString(), away.toStdString());
        std::filesystem::rename(other.toStdString(), fresh.path.toStdString());
        fresh.changeSomething();
        REQUIRE(fresh.soonSays("replaced"));
        QTimer bringing;
        QObject::connect(&bringing, &QTimer::timeout, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            bringing.stop();
            std::filesystem::rename(away.toStdString(), fresh.path.toStdString());
        });
        bringing.start(20);
        fresh.press("noticeReopen");
        CHECK(fresh.controller.path() == fresh.path);
        CHECK_FALSE(fresh.controller.readOnly());
        CHECK_FALSE(fresh.controller.unsaved());
    }
}

TEST_CASE("The bar says that another program appended bytes under the window, and no work is lost") {
    Watched fresh;
    for (const int bytes : {16, 17}) {
        fresh.changeSomething();
        QFile file(fresh.path);
        REQUIRE(file.open(QIODevice::Append));
        file.write(QByteArray(bytes, '?'));
        file.close();
        CHECK(fresh.soonSays(QStringLiteral("at the end of the file: %1.").arg(bytes)));
        CHECK_FALSE(fresh.controller.unsaved());
        fresh.press("noticeClose");
        CHECK(fresh.said().isEmpty());
    }
    CHECK(periodIn(fresh.path) == fresh.controller.assessment().details.period);
}

TEST_CASE("When the file of unsaved changes is replaced, the bar says that, and offers what helps") {
    Watched fresh;
    const QString other = fresh.folder.filePath("other.meyar");
    document::Document::create(other.toStdString(), fresh.controller.data().sample("demonstration-2019"),
                               document::ordinarySurroundings());
    const FileSizeLimit full(1000);
    fresh.changeSomething();
    REQUIRE(fresh.soonSays("The disk is full"));
    std::filesystem::rename(other.toStdString(), fresh.path.toStdString());
    CHECK(fresh.soonSays("replaced"));
    CHECK(fresh.bar->findChild<QPushButton*>("noticeReopen"));
    CHECK_FALSE(fresh.bar->findChild<QPushButton*>("noticeRetry"));
}

TEST_CASE("A file that somebody else has open says who, and opens to read") {
    Watched fresh;
    const QString other = fresh.folder.filePath("other.meyar");
    document::Surroundings surroundings = document::ordinarySurroundings();
    surroundings.author = "leyla";
    const auto held = document::Document::create(other.toStdString(), fresh.controller.assessment(), surroundings);
    REQUIRE(fresh.window.openFile(other));
    CHECK(fresh.said().contains("leyla"));
    // The time as a person reads it, not as the file has it.
    CHECK(fresh.said().contains(dayText(QDate::currentDate())));
    CHECK(fresh.controller.readOnly());
}

TEST_CASE("The bar says by itself that a file that is open to read was removed") {
    Watched fresh;
    const QString other = fresh.folder.filePath("other.meyar");
    const auto held = document::Document::create(other.toStdString(), fresh.controller.assessment(),
                                                 document::ordinarySurroundings());
    REQUIRE(fresh.window.openFile(other));
    fresh.press("noticeReopen");
    CHECK(fresh.status().contains("Tried again: still open to read only."));
    REQUIRE(QFile::remove(other));
    CHECK(fresh.soonSays("removed, renamed or moved"));
    CHECK_FALSE(fresh.bar->findChild<QPushButton*>("noticeReopen"));
    CHECK(fresh.bar->findChild<QPushButton*>("noticeSaveCopy"));
}

TEST_CASE("Looking into the file's folder with a file dialog does not give the file away") {
    Watched fresh;
    for (const char* name : {"actionOpen", "actionSaveCopy"}) {
        INFO(name);
        bool looked = false;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, [&] {
            auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!files) return;
            looking.stop();
            looked = files->directory() == QFileInfo(fresh.path).dir();
            files->reject();
        });
        looking.start(200); // while it reads the folder, and each file in it, to draw their icons
        fresh.action(name)->trigger();
        CHECK(looked);
        try {
            document::Document::open(fresh.path.toStdString(), document::ordinarySurroundings());
            FAIL("a second program got the file");
        } catch (const model::Error& error) {
            CHECK(error.kind() == model::ErrorKind::Locked);
        }
    }
    fresh.changeSomething();
    CHECK(fresh.status().startsWith("Saved"));
}
