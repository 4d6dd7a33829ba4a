#include "fresh_window.h"

#include "document/read.h"
#include "welcome/copy_for_others_dialog.h"
#include "widgets/status_line.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// The dialog over the demonstration, in which one thing was changed.
struct CopyDialog : FreshWindow {
    CopyDialog() {
        changeSomething();
        dialog.emplace(controller);
        dialog->show();
        settle(*dialog);
    }

    QCheckBox* choice(const char* name) { return dialog->findChild<QCheckBox*>(name); }
    QString leftOut() { return dialog->findChild<QLabel*>("copyLeftOut")->text(); }
    /// Space on the choice, as the keyboard ticks it.
    void tick(const char* name) { QTest::keyClick(choice(name), Qt::Key_Space); }

    std::optional<CopyForOthersDialog> dialog;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Opens the dialog through the menu, by its letters, and does something in it.
void throughTheMenu(FreshWindow& fresh, const std::function<void(CopyForOthersDialog&)>& act) {
    press(fresh.window, Qt::Key_F, Qt::AltModifier);
    REQUIRE(eventually([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    bool met = false;
    QTimer::singleShot(0, &fresh.window, [&] {
        auto* dialog = qobject_cast<CopyForOthersDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        met = true;
        act(*dialog);
    });
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_F); // comes back once the dialog is closed
    CHECK(met);
}

} // namespace

TEST_CASE("A copy for others leaves out all that it can until one says otherwise, and counts it") {
    CopyDialog fresh;
    CHECK(fresh.dialog->choices() == model::CopyChoices{true, true, true});
    CHECK(fresh.leftOut() ==
          "Left out: 1 change in the history; 2 confidential sources with 13 citations; the names of 3 "
          "assessors; the names of 30 voters; the voter's own words on 1 ballot; the reason why 1 "
          "ballot is void.");
    fresh.tick("copyWithoutNames");
    CHECK(fresh.leftOut() == "Left out: 1 change in the history; 2 confidential sources with 13 citations.");
    fresh.tick("copyWithoutConfidential");
    CHECK(fresh.leftOut() == "Left out: 1 change in the history.");
    fresh.tick("copyWithoutHistory");
    CHECK(fresh.leftOut() == "Nothing is left out: the copy holds the history too.");
    CHECK(fresh.dialog->choices() == model::CopyChoices{false, false, false});
}

TEST_CASE("With the history ticked again the other choices are as they were") {
    CopyDialog fresh;
    fresh.tick("copyWithoutNames");
    fresh.tick("copyWithoutHistory");
    CHECK(fresh.dialog->choices() == model::CopyChoices{false, false, false});
    fresh.tick("copyWithoutHistory");
    CHECK(fresh.dialog->choices() == model::CopyChoices{true, true, false});
}

TEST_CASE("Nothing is left out of a copy that keeps the history, which holds it all") {
    CopyDialog fresh;
    fresh.tick("copyWithoutHistory");
    CHECK(fresh.dialog->choices() == model::CopyChoices{false, false, false});
    fresh.tick("copyWithoutNames");
    CHECK(fresh.dialog->choices() == model::CopyChoices{true, false, true});
    fresh.tick("copyWithoutHistory");
    fresh.tick("copyWithoutConfidential");
    CHECK(fresh.dialog->choices() == model::CopyChoices{true, true, false});
}

TEST_CASE("The choices, the file and the buttons are reached with Tab, in the order in which they are seen") {
    CopyDialog fresh;
    fresh.dialog->activateWindow();
    REQUIRE(eventually([&] { return fresh.dialog->isActiveWindow(); }));
    QStringList reached;
    for (int i = 0; i < 7; ++i) {
        reached << fresh.dialog->focusWidget()->objectName();
        QTest::keyClick(fresh.dialog->focusWidget(), Qt::Key_Tab);
    }
    CHECK(reached.mid(0, 5) ==
          QStringList{"copyWithoutHistory", "copyWithoutConfidential", "copyWithoutNames", "copyPath", "copyBrowse"});
    CHECK(reached.contains("copySave"));
    CHECK(fresh.dialog->focusWidget()->objectName() == "copyWithoutHistory");
}

TEST_CASE("No text of the dialog is cut") {
    speak(*qApp, GENERATE(model::Language::Az, model::Language::En, model::Language::Ru));
    CopyDialog fresh;
    speak(*qApp, model::Language::En);
    for (const QLabel* label : fresh.dialog->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("A copy for others is saved with the keyboard alone, and the line at the bottom says where") {
    FreshWindow fresh;
    fresh.changeSomething();
    const QByteArray before = bytesOf(fresh.controller.path());
    const model::Assessment original = fresh.controller.assessment();
    const QString path = fresh.folder.filePath("sample (for others).meyar");
    throughTheMenu(fresh, [](CopyForOthersDialog& dialog) { QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); });
    REQUIRE(QFile::exists(path));
    CHECK(fresh.window.findChild<StatusLine*>()->text() == "Copy for others saved to " + path);
    CHECK(bytesOf(fresh.controller.path()) == before);
    const model::Assessment copy = document::readFile(path.toStdString());
    const auto words = fresh.controller.data().wording(original.details.language);
    CHECK(copy == model::copyForOthers(original, {}, words).assessment);
    CHECK(copy.assessors.front().name == "Assessor 1");
    CHECK_FALSE(bytesOf(path).contains("N. D."));
    CHECK(document::Document::open(path.toStdString(), document::ordinarySurroundings()).history().empty());
}

TEST_CASE("With nothing left out the copy is whole, history and all") {
    FreshWindow fresh;
    fresh.changeSomething();
    throughTheMenu(fresh, [&](CopyForOthersDialog& dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        auto* path = dialog.findChild<QLineEdit*>("copyPath");
        path->setFocus();
        QTest::keyClick(path, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(path, fresh.folder.filePath("whole")); // the ending is filled in
        QTest::keyClick(path, Qt::Key_Return);
    });
    const auto copy =
        document::Document::open(fresh.folder.filePath("whole.meyar").toStdString(), document::ordinarySurroundings());
    CHECK(copy.assessment() == fresh.controller.assessment());
    CHECK(copy.history().size() == 1);
}

TEST_CASE("A copy for others of a file that only its owner may read is not readable by others") {
    FreshWindow fresh;
    const QString copy = fresh.folder.filePath("copy.meyar");
    REQUIRE(QFile::setPermissions(fresh.controller.path(), onlyOwner));
    REQUIRE(fresh.window.saveCopyForOthers(copy, {}));
    CHECK((QFile::permissions(copy) & others) == 0);
}

TEST_CASE("A copy for others takes the place of no file, and the field says so; Esc makes nothing") {
    FreshWindow fresh;
    const QByteArray before = bytesOf(fresh.controller.path());
    QString fault;
    throughTheMenu(fresh, [&](CopyForOthersDialog& dialog) {
        auto* path = dialog.findChild<QLineEdit*>("copyPath");
        path->setText(fresh.controller.path());
        QTest::keyClick(path, Qt::Key_Return);
        fault = dialog.findChild<QLabel*>("copyPathFault")->text();
        CHECK(dialog.isVisible());
        CHECK(dialog.focusWidget() == path);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(fault.startsWith("There is already a file of this name"));
    CHECK(bytesOf(fresh.controller.path()) == before);
    CHECK(QDir(fresh.folder.path()).entryList({"*.meyar"}, QDir::Files) == QStringList{"sample.meyar"});

    fresh.controller.close();
    CHECK_FALSE(fresh.action("actionCopyForOthers")->isEnabled());
    CHECK_FALSE(fresh.window.saveCopyForOthers(fresh.folder.filePath("x.meyar"), {}));
}
