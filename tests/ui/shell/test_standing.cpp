// Whether the document is saved: what the bar says when it is not, and what is asked before it is left.
#include "fresh_window.h"

#include "../file_size_limit.h"
#include "document/backups.h"
#include "document/document.h"
#include "end_signals.h"
#include "guarded_application.h"
#include "text.h"
#include "welcome/backups_dialog.h"
#include "welcome/copy_for_others_dialog.h"
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
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <csignal>
#include <filesystem>
#include <optional>
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

/// So many that a backup is made before.
std::vector<document::Edit> manyEdits() {
    std::vector<document::Edit> edits;
    for (int i = 0; i < 20; ++i)
        edits.push_back(document::AddAssessor{{}, "Assessor " + std::to_string(i)});
    return edits;
}

/// Opens a copy of which no backup can be made.
void openWithoutBackups(Watched& fresh) {
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", fresh.path.toUtf8()); // a file, in which no folder can be
    const QString other = fresh.folder.filePath("other.meyar");
    REQUIRE(fresh.window.saveCopy(other));
    REQUIRE(fresh.window.openFile(other));
    qputenv("XDG_DATA_HOME", data);
}

/// Changes a letter of the details.
void damage(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("fictional");
    REQUIRE(at > 0);
    file.seek(at);
    file.write("fictiomal");
}

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

TEST_CASE("While a field holds words that are not in the file, the window does not say that all is saved") {
    Watched fresh;
    fresh.changeSomething();
    fresh.window.showSection("evidence");
    fresh.window.activateWindow();
    REQUIRE(eventually([&] { return fresh.window.isActiveWindow(); }));
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

TEST_CASE("The question before leaving counts what is not saved, and goes away when it is saved meanwhile") {
    Watched fresh;
    QString first, second;
    bool retried = false;
    std::optional<FileSizeLimit> full(1000);
    fresh.changeSomething();
    fresh.changeSomething();
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box || box->objectName() != "unsavedBox") return;
        if (first.isEmpty()) {
            first = box->text();
            fresh.changeSomething();
        } else if (second.isEmpty()) {
            second = box->text();
            retried = box->findChild<QPushButton*>("unsavedRetry")->isVisible();
            full.reset(); // there is room again
        }
    });
    looking.start(20);
    fresh.action("actionClose")->trigger();
    CHECK(first.startsWith("2 changes not saved to sample.meyar"));
    CHECK(second.startsWith("3 changes"));
    CHECK(retried);
    CHECK_FALSE(fresh.controller.isOpen()); // nothing was left to ask
}

TEST_CASE("Before leaving, the copy has a name of its own") {
    Watched fresh;
    const FileSizeLimit full(1000);
    fresh.changeSomething();
    const Answer copying("unsavedBox", "unsavedCopy");
    QString offered;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!files) return;
        looking.stop();
        offered = files->findChild<QLineEdit*>("fileNameEdit")->text();
        files->reject();
    });
    looking.start(20);
    CHECK_FALSE(fresh.window.close());
    CHECK(copying.given);
    CHECK(offered.startsWith("sample (copy)"));
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
    CHECK(fresh.said().contains(dayText(QDate::currentDate())));
    CHECK(fresh.controller.readOnly());
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
    const QString copy = fresh.folder.filePath("copy.meyar");
    CHECK(fresh.window.saveCopy(copy));
    CHECK(fresh.status().contains("without the history"));
    CHECK(fresh.window.openFile(copy));
    CHECK(fresh.said().isEmpty());
}

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

TEST_CASE("What was left unsaved with one document is not said to be saved in the next") {
    Watched fresh;
    const QString other = fresh.folder.filePath("other.meyar");
    REQUIRE(fresh.window.saveCopy(other));
    REQUIRE(QFile::remove(fresh.path));
    fresh.changeSomething();
    const Answer leaving("unsavedBox", "unsavedDiscard");
    CHECK(fresh.window.openFile(other));
    CHECK(leaving.given);
    CHECK(fresh.controller.path() == other);
    CHECK_FALSE(fresh.status().contains("saved again"));
    fresh.controller.lookAtFile();
    CHECK_FALSE(fresh.status().contains("saved again"));
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

TEST_CASE("A backup that cannot be restored is told in the list, which stays; no name that is taken is offered") {
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
    fresh.window.activateWindow();
    REQUIRE(eventually([&] { return fresh.window.isActiveWindow(); }));
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

TEST_CASE("What is half typed in a form is asked about before the document is left") {
    Watched fresh;
    fresh.window.activateWindow();
    REQUIRE(eventually([&] { return fresh.window.isActiveWindow(); }));
    fresh.window.showSection("evidence");
    fresh.action("actionNewSource")->trigger();
    auto* author = fresh.window.findChild<QLineEdit*>("sourceAuthor");
    REQUIRE(author);
    author->setFocus();
    QTest::keyClicks(author, "Parliament");
    CHECK(fresh.status().contains("not saved yet"));
    fresh.window.showSection("matrix");
    CHECK(fresh.status().contains("not saved yet")); // wherever one goes
    {
        const Answer back("draftBox", "draftBack");
        CHECK_FALSE(fresh.window.close());
        CHECK(back.given);
    }
    CHECK(fresh.window.currentSection() == "evidence");
    CHECK(author->text() == "Parliament");
    const Answer leaving("draftBox", "draftLeave");
    CHECK(fresh.window.close());
    CHECK(leaving.given);
}

TEST_CASE("The signals that end a program are answered from the event loop") {
    int came = 0;
    {
        const EndSignals ended([&](int number) { came = number; });
        for (const int number : {SIGTERM, SIGHUP}) {
            ::raise(number);
            CHECK(eventually([&] { return came == number; }));
        }
    }
    struct sigaction left {};
    REQUIRE(::sigaction(SIGTERM, nullptr, &left) == 0);
    CHECK(left.sa_handler == SIG_DFL);
}
