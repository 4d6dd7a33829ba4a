// Whether the document is saved: what the bar says when it is not, and what is asked before it is left.
#include "fresh_window.h"

#include "../file_size_limit.h"
#include "document/document.h"
#include "guarded_application.h"
#include "widgets/notice_bar.h"
#include "widgets/status_line.h"
#include "widgets/typing_pause.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <filesystem>
#include <stdexcept>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using meyar::tests::FileSizeLimit;

namespace {

struct Watched : FreshWindow {
    QString path = controller.path();
    NoticeBar* bar = window.findChild<NoticeBar*>();

    QString said() const { return bar->isVisible() ? bar->text() : QString(); }
    bool soonSays(const QString& part) const {
        return eventually([&] { return said().contains(part); });
    }
    QString status() const { return window.findChild<StatusLine*>()->text(); }
    void press(const QString& button) const {
        auto* found = bar->findChild<QPushButton*>(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

/// Presses a button of the message box of that name as soon as it is up; whether it was.
class Answer {
public:
    Answer(const QString& box, const QString& button) {
        QObject::connect(&m_timer, &QTimer::timeout, [this, box, button] {
            auto* up = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!up || up->objectName() != box) return;
            m_timer.stop();
            given = true;
            if (button.isEmpty()) return QTest::keyClick(up, Qt::Key_Escape);
            QTest::mouseClick(up->findChild<QPushButton*>(button), Qt::LeftButton);
        });
        m_timer.start(20);
    }
    bool given = false;

private:
    QTimer m_timer;
};

std::string periodIn(const QString& path) {
    return document::Document::open(path.toStdString(), document::ordinarySurroundings(), document::Purpose::Read)
        .assessment()
        .details.period;
}

} // namespace

TEST_CASE("While somebody types, the window does not say that all is saved") {
    Watched fresh;
    fresh.changeSomething();
    const QString saved = fresh.status();
    REQUIRE(saved.contains("Saved"));
    QWidget field(&fresh.window);
    TypingPause pause(&field);
    int over = 0;
    QObject::connect(&pause, &TypingPause::over, [&] { ++over; });
    pause.typed();
    CHECK(fresh.status() == "Typing: saved in a moment.");
    CHECK(eventually([&] {
        pause.typed(); // without a pause
        return over > 0;
    }));
    pause.stop();
    CHECK(fresh.status() == saved);
}

TEST_CASE("A file that is removed under the window is told by itself, and a copy has everything") {
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
    CHECK(fresh.said().isEmpty());
    CHECK(fresh.controller.assessment() == fresh.controller.data().sample("demonstration-2019"));
}

TEST_CASE("A change that the disk refuses stays in the window, is told, and is saved as soon as the disk takes it") {
    Watched fresh;
    const std::string before = fresh.controller.assessment().details.period;
    {
        const FileSizeLimit full(1000);
        fresh.changeSomething();
        CHECK(fresh.status().contains("Not saved"));
        CHECK_FALSE(fresh.status().contains("Saved "));
        CHECK(fresh.soonSays("The disk is full"));
        CHECK(fresh.soonSays("1 change not saved to sample.meyar."));
        CHECK(fresh.controller.assessment().details.period == before + "+");
        fresh.changeSomething();
        fresh.controller.undo();
        CHECK(fresh.soonSays("3 changes not saved"));
        fresh.press("noticeRetry");
        CHECK(fresh.soonSays("3 changes not saved"));
        CHECK(periodIn(fresh.path) == before);
    }
    CHECK(eventually([&] { return fresh.said().isEmpty(); })); // tried again by itself
    CHECK(fresh.status().contains("saved again"));
    CHECK(periodIn(fresh.path) == before + "+");
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

TEST_CASE("A window with something unsaved is not closed before the person has decided") {
    Watched fresh;
    {
        const FileSizeLimit full(1000);
        fresh.changeSomething();
        const Answer staying("unsavedBox", {});
        CHECK_FALSE(fresh.window.close());
        CHECK(staying.given);
        CHECK(fresh.controller.isOpen());
        const Answer closing("unsavedBox", "unsavedStay");
        fresh.action("actionClose")->trigger();
        CHECK(closing.given);
        CHECK(fresh.controller.isOpen());
        const Answer leaving("unsavedBox", "unsavedDiscard");
        CHECK(fresh.window.close());
        CHECK(leaving.given);
    }
}

TEST_CASE("With everything saved, the window closes without a question") {
    Watched fresh;
    fresh.changeSomething();
    CHECK(fresh.window.close());
}

TEST_CASE("A file that may not be written opens to read, with the reason, and takes no change") {
    Watched fresh;
    const method::Results results = fresh.controller.results();
    fresh.controller.close();
    std::filesystem::permissions(fresh.path.toStdString(), std::filesystem::perms::owner_read);
    REQUIRE(fresh.window.openFile(fresh.path));
    CHECK(fresh.said().contains("Open to read only."));
    const model::Assessment before = fresh.controller.assessment();
    fresh.changeSomething();
    CHECK(fresh.status().contains("open to read only"));
    CHECK(fresh.controller.assessment() == before);
    CHECK_FALSE(fresh.action("actionUndo")->isEnabled());
    std::filesystem::permissions(fresh.path.toStdString(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    fresh.press("noticeReopen");
    CHECK(fresh.said().isEmpty());
    fresh.changeSomething();
    CHECK(fresh.status().contains("Saved"));
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
    CHECK(fresh.said().contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    CHECK(fresh.controller.readOnly());
}

TEST_CASE("A damaged file opens to read and says what is damaged") {
    Watched fresh;
    fresh.controller.close();
    QFile file(fresh.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("fictional");
    REQUIRE(at > 0);
    file.seek(at);
    file.write("fictiomal");
    file.close();
    REQUIRE(fresh.window.openFile(fresh.path));
    CHECK(fresh.said().contains("It is damaged or cut short"));
    CHECK(fresh.said().contains("details")); // and where
    const QString copy = fresh.folder.filePath("copy.meyar");
    CHECK(fresh.window.saveCopy(copy));
    CHECK(fresh.window.openFile(copy));
    CHECK(fresh.said().isEmpty());
}

TEST_CASE("A backup is restored to a new file, which is then open, in three steps") {
    Watched fresh;
    std::vector<document::Edit> edits;
    for (int i = 0; i < 20; ++i)
        edits.push_back(document::AddAssessor{{}, "Assessor " + std::to_string(i)});
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

TEST_CASE("What nobody foresaw in an event is told, and neither the window nor the program ends") {
    auto* application = qobject_cast<GuardedApplication*>(qApp);
    REQUIRE(application);
    Watched fresh;
    application->setComplaint([&](const QString& detail) { fresh.window.presentUnforeseen(detail); });
    QPushButton thrower;
    QObject::connect(&thrower, &QPushButton::clicked, [] { throw std::out_of_range("unordered_map::at"); });
    thrower.show();
    const Answer told("unforeseenBox", {});
    QTest::mouseClick(&thrower, Qt::LeftButton);
    CHECK(told.given);
    CHECK(fresh.window.isVisible());
    fresh.changeSomething();
    CHECK(fresh.status().contains("Saved"));
    application->setComplaint({});
}
