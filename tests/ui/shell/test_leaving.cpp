// What is asked before a document is left.
#include "standing_window.h"

#include "../file_size_limit.h"
#include "end_signals.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTreeView>

#include <csignal>
#include <optional>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using meyar::tests::FileSizeLimit;

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

TEST_CASE("While only the log has the last changes, all is saved, and leaving asks nothing") {
    Watched fresh;
    fresh.changeSomething();
    const std::string period = fresh.controller.assessment().details.period;
    {
        const FileSizeLimit full(1000);
        REQUIRE(fresh.soonSays("safe in the log"));
        CHECK(fresh.status().startsWith("Saved"));
        CHECK_FALSE(fresh.window.isWindowModified());
        const Answer asked("unsavedBox", "unsavedStay");
        CHECK(fresh.window.close());
        CHECK_FALSE(asked.given);
        fresh.controller.close();
    }
    CHECK(periodIn(fresh.path) == period);
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

TEST_CASE("What is half typed in a form is asked about before the document is left") {
    Watched fresh;
    fresh.comeToFront();
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

TEST_CASE("Every form that has to be handed in is asked about while something is typed in it") {
    struct Form {
        const char *page, *field;
        void (*open)(const Watched&);
    };
    const Form form = GENERATE(
        Form{"evidence", "sourceAuthor", [](const Watched& in) { in.action("actionNewSource")->trigger(); }},
        Form{"evidence", "citeCell", [](const Watched& in) { in.clickOn("citeFromSource"); }},
        Form{"workshop", "constituencyName", [](const Watched& in) { in.clickOn("constituencyNew"); }},
        Form{"workshop", "ballotVoidReason",
             [](const Watched& in) {
                 const auto* table = in.window.findChild<QAbstractItemView*>("ballotsTable");
                 in.window.findChild<QAbstractItemView*>("ballotsTable")->setCurrentIndex(table->model()->index(0, 0));
                 in.clickOn("ballotVoid");
             }},
        Form{"workshop", "ballotLetters", [](const Watched&) {}},
        Form{"findings", "newTheme",
             [](const Watched& in) {
                 auto* tree = in.window.page("findings")->findChild<QTreeView*>();
                 tree->setCurrentIndex(tree->model()->index(0, 0)); // an area
             }},
        Form{"matrix", "assessorName", [](const Watched& in) {
                 auto* who = in.window.findChild<QComboBox*>("assessorChooser");
                 who->setFocus();
                 QTest::keyClick(who, Qt::Key_End);
             }});
    INFO(form.field);
    Watched fresh;
    fresh.comeToFront();
    REQUIRE(fresh.window.showSection(form.page));
    form.open(fresh);
    QLineEdit* typed = nullptr;
    for (QLineEdit* field : fresh.window.findChildren<QLineEdit*>(form.field))
        if (field->isVisible()) typed = field;
    REQUIRE(typed);
    typed->setFocus();
    QTest::keyClicks(typed, "j");
    {
        const Answer back("draftBox", "draftBack");
        CHECK_FALSE(fresh.window.close());
        CHECK(back.given);
    }
    {
        // What is there instead cannot be opened: the words are still asked about.
        const Answer leaving("draftBox", "draftLeave");
        const Answer failing("errorBox", {});
        CHECK_FALSE(fresh.window.openFile(fresh.folder.filePath("none.meyar")));
        CHECK(leaving.given);
        CHECK(failing.given);
    }
    const Answer leaving("draftBox", "draftLeave");
    CHECK(fresh.window.close());
    CHECK(leaving.given);
}

TEST_CASE("A new source that was added is not asked about; one that was only typed is, though its page was left") {
    Watched fresh;
    fresh.comeToFront();
    fresh.window.showSection("evidence");
    fresh.action("actionNewSource")->trigger();
    auto* title = fresh.window.findChild<QLineEdit*>("sourceTitle");
    REQUIRE(title);
    title->setFocus();
    const auto sources = fresh.controller.assessment().sources.size();
    QTest::keyClicks(title, "Law");
    fresh.window.showSection("matrix");
    CHECK(fresh.controller.assessment().sources.size() == sources);
    {
        const Answer back("draftBox", "draftBack");
        CHECK_FALSE(fresh.window.close());
        CHECK(back.given);
    }
    CHECK(title->text() == "Law");
    fresh.clickOn("sourceAdd");
    REQUIRE(fresh.controller.assessment().sources.size() == sources + 1);
    const Answer asked("draftBox", "draftLeave");
    CHECK(fresh.window.close());
    CHECK_FALSE(asked.given);
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
