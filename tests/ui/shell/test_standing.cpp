// Whether the document is saved, and may be: what the bar and the line at the foot say.
#include "standing_window.h"

#include "../file_size_limit.h"
#include "guarded_application.h"
#include "welcome/copy_for_others_dialog.h"
#include "widgets/typing_pause.h"

#include <QAbstractItemView>
#include <QLineEdit>

#include <filesystem>
#include <stdexcept>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using meyar::tests::FileSizeLimit;

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

TEST_CASE("While a field holds words that are not in the file, the window does not say that all is saved") {
    Watched fresh;
    fresh.changeSomething();
    fresh.window.showSection("evidence");
    fresh.comeToFront();
    auto* sources = fresh.window.findChild<QAbstractItemView*>("sourcesTable");
    sources->setCurrentIndex(sources->model()->index(3, 0));
    auto* title = fresh.window.findChild<QLineEdit*>("sourceTitle");
    title->setFocus();
    const QString saved = fresh.status();
    REQUIRE(saved.contains("Saved"));
    QTest::keyClicks(title, "x");
    CHECK(fresh.status() == "Typing: not saved yet.");
    sources->setFocus();
    CHECK(fresh.status().startsWith("Saved"));
    auto* search = fresh.window.findChild<QLineEdit*>("sourcesSearch");
    REQUIRE(search);
    search->setFocus();
    QTest::keyClicks(search, "x");
    CHECK(fresh.status().startsWith("Saved")); // it is no word of the file
}

TEST_CASE("An act on many cells says how many, and not the name of the first") {
    Watched fresh;
    std::vector<document::Edit> edits;
    const auto& assessment = fresh.controller.assessment();
    for (std::size_t cell = 0; cell < 100; ++cell)
        edits.push_back(
            document::Rate{assessment.framework.cellAt(cell),
                           {assessment.assessors.front().id, model::Answer::insufficientEvidence(), "reason", {}}});
    REQUIRE(fresh.controller.apply(edits));
    CHECK(fresh.status().startsWith("Saved 100 cells"));
}

TEST_CASE("The window's title names the file and the assessment, and marks what is not saved") {
    Watched fresh;
    CHECK(fresh.window.windowTitle().startsWith("sample.meyar[*] – "));
    CHECK(fresh.window.windowTitle().contains("Demoland"));
    CHECK_FALSE(fresh.window.isWindowModified());
    {
        const FileSizeLimit full(1000);
        fresh.changeSomething();
        CHECK(eventually([&] { return fresh.window.isWindowModified(); }));
    }
    CHECK(eventually([&] { return !fresh.window.isWindowModified(); }));
    const QString copy = fresh.folder.filePath("a [*] b.meyar");
    REQUIRE(fresh.window.saveCopy(copy));
    REQUIRE(fresh.window.openFile(copy));
    CHECK(fresh.window.windowTitle().startsWith("a [*][*] b.meyar[*]")); // as Qt wants one that is meant
    fresh.controller.close();
    CHECK_FALSE(fresh.window.windowTitle().contains("meyar[*]"));
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

TEST_CASE("Opening a file says that a backup has work that it lacks, with the way to it") {
    Watched fresh;
    {
        const FileSizeLimit full(1000);
        fresh.changeSomething();
        REQUIRE(fresh.controller.unsaved());
    }
    fresh.controller.close(); // as a program that is ended leaves it
    REQUIRE(fresh.window.openFile(fresh.path));
    CHECK(fresh.said().contains("could not be saved to this file: 1."));
    CHECK(fresh.said().contains(dayText(QDate::currentDate())));
    CHECK(fresh.bar->findChild<QPushButton*>("noticeBackups"));
    fresh.press("noticeClose");
    CHECK(fresh.said().isEmpty());
}

TEST_CASE("A damaged file opens to read and says what is damaged") {
    Watched fresh;
    fresh.controller.close();
    damage(fresh.path);
    REQUIRE(fresh.window.openFile(fresh.path));
    CHECK(fresh.said().contains("the file is damaged"));
    CHECK(fresh.said().contains("details"));                          // and where
    CHECK_FALSE(fresh.bar->findChild<QPushButton*>("noticeBackups")); // there is none
    CHECK_FALSE(fresh.bar->findChild<QPushButton*>("noticeReopen"));  // trying again does not mend it
    QString told;
    QTimer::singleShot(50, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE((box && box->objectName() == "lackingBox"));
        told = box->informativeText();
        QTest::keyClick(box, Qt::Key_Escape);
    });
    fresh.action("actionSaveCopy")->trigger();
    CHECK(told.contains("history"));
    CHECK(told.contains("copied as it reads now"));
    CHECK(told.contains("the details"));
    CopyForOthersDialog others(fresh.controller);
    CHECK(others.findChild<QLabel*>("copyDamage")->text().contains("the details"));
    CHECK(others.findChild<QLabel*>("copyDamage")->text().contains("cannot be told for certain"));
    for (const char* choice : {"copyWithoutConfidential", "copyWithoutNames"}) {
        CHECK_FALSE(others.findChild<QAbstractButton*>(choice)->isEnabled());
        CHECK_FALSE(others.findChild<QAbstractButton*>(choice)->isChecked());
    }
    const QString copy = fresh.folder.filePath("copy.meyar");
    CHECK(fresh.window.saveCopy(copy));
    CHECK(fresh.status().contains("without the history"));
    CHECK(fresh.window.openFile(copy));
    CHECK(fresh.said().isEmpty());
}

TEST_CASE("The line at the foot says what was saved in the field's words, not in ids") {
    Watched fresh;
    const model::Area area = fresh.controller.assessment().framework.areas.front();
    model::Section section{{}, area.id, {}, {}};
    section.heading.set(model::Language::En, "A heading");
    REQUIRE(fresh.controller.apply(document::PutSection{section}));
    CHECK(fresh.status().contains(qs(area.number + " " + area.title.in(model::Language::En)) + " · "));
    CHECK(fresh.action("actionUndo")->text().contains(qs(area.title.in(model::Language::En))));
    fresh.changeSomething();
    CHECK(fresh.status().startsWith("Saved · "));
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

TEST_CASE("The buttons of the bar are reached by keys before the page, and give the keys to it when they are gone") {
    Watched fresh;
    fresh.controller.close();
    std::filesystem::permissions(fresh.path.toStdString(), std::filesystem::perms::owner_read);
    REQUIRE(fresh.window.openFile(fresh.path));
    fresh.comeToFront();
    auto* again = fresh.bar->findChild<QPushButton*>("noticeReopen");
    auto* copy = fresh.bar->findChild<QPushButton*>("noticeSaveCopy");
    REQUIRE((again && copy));
    CHECK(again->text().contains('&'));
    CHECK(copy->text().contains('&'));
    auto* sidebar = fresh.window.findChild<QListWidget*>("sidebar");
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Backtab);
    CHECK(copy->hasFocus());
    QTest::keyClick(copy, Qt::Key_Backtab);
    CHECK(again->hasFocus());
    std::filesystem::permissions(fresh.path.toStdString(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(fresh.said().isEmpty());
    const QWidget* page = fresh.window.page(fresh.window.currentSection());
    CHECK(page->isAncestorOf(fresh.window.focusWidget()));
}
