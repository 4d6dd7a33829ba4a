#include "fresh_window.h"

#include "document/read.h"
#include "model/new_round.h"
#include "welcome/new_round_dialog.h"
#include "widgets/status_line.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct RoundDialog : ClearedSettings, OpenSample {
    RoundDialog()
        : OpenSample("azerbaijan-2016"), dialog(controller.assessment(), controller.path(), model::Language::En) {
        dialog.show();
    }

    QLineEdit* field(const char* name) { return dialog.findChild<QLineEdit*>(name); }
    QLabel* label(const char* name) { return dialog.findChild<QLabel*>(name); }
    void begin() { dialog.findChild<QPushButton*>("roundCreate")->click(); }

    NewRoundDialog dialog;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A new round needs a period of its own, and the field says so") {
    RoundDialog fresh;
    fresh.begin();
    CHECK(fresh.dialog.isVisible());
    CHECK(fresh.label("roundPeriodFault")->text() == "Say which period the round is of.");
    QTest::keyClicks(fresh.field("roundPeriod"), "2016");
    CHECK(fresh.label("roundPeriodFault")->text().startsWith("That is the last round's period"));
    QTest::keyClicks(fresh.field("roundPeriod"), "-2018");
    CHECK_FALSE(fresh.label("roundPeriodFault")->isVisible());
    // Also once the file has been named by hand and does not follow any more.
    QTest::keyClicks(fresh.field("roundPath"), "x");
    QTest::keyClick(fresh.field("roundPath"), Qt::Key_Backspace);
    fresh.field("roundPeriod")->clear();
    CHECK(fresh.label("roundPeriodFault")->isVisible());
    QTest::keyClicks(fresh.field("roundPeriod"), "2016-2018");
    CHECK_FALSE(fresh.label("roundPeriodFault")->isVisible());
    fresh.begin();
    CHECK(fresh.dialog.result() == QDialog::Accepted);
    CHECK(fresh.dialog.period() == "2016-2018");
}

TEST_CASE("A new round keeps the title in all its languages until another is typed, and lies beside the last one") {
    RoundDialog fresh;
    CHECK(fresh.dialog.title() == fresh.controller.assessment().details.title);
    fresh.field("roundPeriod")->setText("2026");
    CHECK(fresh.dialog.path().startsWith(fresh.folder.path()));
    CHECK(fresh.dialog.path().endsWith("2026.meyar"));
    fresh.field("roundTitle")->setText("Second round");
    CHECK(fresh.dialog.title() == model::LocalText(model::Language::En, "Second round"));
    fresh.field("roundPath")->setText(fresh.controller.path());
    fresh.begin();
    CHECK(fresh.dialog.isVisible());
    CHECK(fresh.label("roundPathFault")->isVisible());
}

TEST_CASE("Beginning a round opens it, says how many judgements go along, and leaves the last file as it was") {
    FreshWindow fresh;
    const model::Assessment last = fresh.controller.assessment();
    const QString lastPath = fresh.controller.path();
    const QByteArray lastBytes = bytesOf(lastPath);
    REQUIRE(lastBytes.size() > 1000);
    const QString path = fresh.folder.filePath("2026.meyar");
    CHECK(fresh.action("actionNewRound")->isEnabled());
    REQUIRE(QFile::setPermissions(lastPath, onlyOwner));
    REQUIRE(fresh.window.beginRound(path, last.details.title, "2026"));
    CHECK(fresh.controller.path() == path);
    CHECK((QFile::permissions(path) & others) == 0); // as of the last round
    CHECK(fresh.controller.assessment() == model::newRound(last, last.details.title, "2026"));
    const auto carried = model::carriedOver(fresh.controller.assessment());
    REQUIRE(carried > 0);
    const QString said = fresh.window.findChild<StatusLine*>()->text();
    CHECK(said.contains(QString::number(carried) + " judgements carried over"));
    CHECK(bytesOf(lastPath) == lastBytes);
    CHECK(document::readFile(lastPath.toStdString()) == last);
    CHECK_FALSE(fresh.controller.nextUndo());
    CHECK(fresh.controller.assessor() == last.assessors.front().id); // the same person judges on
    CHECK_FALSE(fresh.window.findChild<QWidget*>("whoJudges")->isVisible());

    fresh.controller.close();
    CHECK_FALSE(fresh.action("actionNewRound")->isEnabled());
    CHECK_FALSE(fresh.window.beginRound(path, {}, "2027"));
}

TEST_CASE("A new round is begun with the keyboard alone, its title shown from the beginning") {
    FreshWindow fresh;
    int cursor = -1;
    QTimer::singleShot(0, &fresh.window, [&] {
        auto* dialog = qobject_cast<NewRoundDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        cursor = dialog->findChild<QLineEdit*>("roundTitle")->cursorPosition();
        QTest::keyClicks(dialog->focusWidget(), "2027");
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    });
    CHECK(fresh.action("actionNewRound")->shortcut() == QKeySequence("Ctrl+Shift+R"));
    fresh.action("actionNewRound")->trigger();
    CHECK(cursor == 0);
    CHECK(fresh.controller.assessment().details.period == "2027");
}
