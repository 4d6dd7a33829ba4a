#include "fresh_window.h"

#include "exchange/framework_json.h"
#include "widgets/status_line.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// As the desktop does it: enters, then drops.
bool dropOn(QWidget& over, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    data.setText(paths.join('\n')); // as file managers do, so that a text field would take it
    const QPoint place = over.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &enter);
    QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &drop);
    return enter.isAccepted() && drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

QString written(const QString& path, const std::string& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(content));
    return path;
}

/// Does something to the next modal dialog of a kind, once it is there.
template <class Dialog, class Act>
void whenShown(QObject& context, Act act) {
    auto* looking = new QTimer(&context);
    QObject::connect(looking, &QTimer::timeout, &context, [looking, act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        looking->stop();
        act(*dialog);
    });
    looking->start(5);
}

} // namespace

TEST_CASE("A document dropped on the window opens, also from over a text field") {
    EmptyWindow fresh;
    const QString path = fresh.folder.filePath("a.meyar");
    fresh.controller.create(path, fresh.controller.data().sample("demonstration"));
    fresh.controller.close();
    CHECK(dropOn(fresh.window, {path}));
    REQUIRE(eventually([&] { return fresh.controller.isOpen(); }));
    CHECK(fresh.controller.path() == path);

    const QString other = fresh.folder.filePath("b.meyar");
    QFile::copy(path, other);
    fresh.window.showSection("workshop");
    auto* field = fresh.window.page("workshop")->findChild<QLineEdit*>();
    REQUIRE(field);
    const QString typed = field->text();
    CHECK(dropOn(*field, {other}));
    CHECK(field->text() == typed);
    REQUIRE(eventually([&] { return fresh.controller.path() == other; }));
}

TEST_CASE("A framework dropped on the window offers a new assessment from it") {
    EmptyWindow fresh;
    model::Framework own = fresh.controller.data().framework(model::FrameworkId("counter-trafficking"));
    own.version = "9.9";
    const QString path = written(fresh.folder.filePath("own.json"), exchange::writeFramework(own));
    QString offered;
    whenShown<QDialog>(fresh.window, [&](QDialog& dialog) {
        offered = dialog.findChild<QComboBox*>("newFramework")->currentText();
        dialog.findChild<QLineEdit*>("newTitle")->setText("Own");
        dialog.findChild<QLineEdit*>("newPath")->setText(fresh.folder.filePath("own.meyar"));
        dialog.accept();
    });
    CHECK(dropOn(fresh.window, {path}));
    REQUIRE(eventually([&] { return fresh.controller.isOpen(); }));
    CHECK(offered.endsWith("9.9"));
    CHECK(fresh.controller.assessment().framework.version == "9.9");
}

TEST_CASE("Anything else dropped on the window is refused in words, and nothing changes") {
    FreshWindow fresh;
    const QString before = fresh.controller.path();
    auto* status = fresh.window.findChild<StatusLine*>();
    dropOn(fresh.window, {written(fresh.folder.filePath("picture.png"), "x")});
    REQUIRE(eventually([&] { return status->text().contains("picture.png"); }));
    CHECK(status->text().contains(".meyar"));
    dropOn(fresh.window, {fresh.folder.filePath("a.meyar"), fresh.folder.filePath("b.meyar")});
    REQUIRE(eventually([&] { return status->text().contains("One file at a time"); }));
    CHECK(fresh.controller.path() == before);
}

TEST_CASE("A file that is no framework says what is wrong with it") {
    EmptyWindow fresh;
    QString said;
    whenShown<QMessageBox>(fresh.window, [&](QMessageBox& box) {
        said = box.text() + box.informativeText();
        box.accept();
    });
    CHECK_FALSE(fresh.window.takeFile(written(fresh.folder.filePath("list.json"), "[1, 2]")));
    CHECK(said.contains("list.json"));
    CHECK(said.contains("keys in braces, not a list")); // it is a list
    CHECK_FALSE(fresh.controller.isOpen());
}

TEST_CASE("A framework that is named at the start is one in whatever case its ending is written") {
    EmptyWindow fresh;
    const model::Framework own = fresh.controller.data().framework(model::FrameworkId("counter-trafficking"));
    bool offered = false;
    whenShown<QDialog>(fresh.window, [&](QDialog& dialog) {
        offered = dialog.findChild<QComboBox*>("newFramework");
        dialog.reject();
    });
    fresh.window.openOrTake(written(fresh.folder.filePath("OWN.JSON"), exchange::writeFramework(own)));
    CHECK(offered);
    const QString path = fresh.folder.filePath("a.meyar.bak");
    fresh.controller.create(path, fresh.controller.data().sample("demonstration"));
    fresh.controller.close();
    CHECK(fresh.window.openOrTake(path));
}

TEST_CASE("A colleague's own blind file that is dropped is nobody's until somebody says who they are") {
    FreshWindow fresh;
    const model::AssessorId murad("murad");
    model::Assessment assessment = fresh.controller.data().sample("azerbaijan-2016");
    assessment.details.blind = true;
    assessment.assessors = {{murad, "Murad"}};
    for (model::Cell& cell : assessment.cells)
        cell.ratings.clear();
    const std::size_t place = *assessment.framework.findCell(*model::parseCell("1.1/F1"));
    assessment.cells[place].ratings = {{murad, model::Answer::grade(0), "Numbat.", {}}};
    const QString path = fresh.folder.filePath("colleague.meyar");
    document::Document::create(path.toStdString(), assessment, document::ordinarySurroundings());
    REQUIRE(dropOn(fresh.window, {path}));
    REQUIRE(eventually([&] { return fresh.controller.path() == path; }));
    settle(fresh.window);
    CHECK_FALSE(fresh.controller.assessor());
    CHECK(fresh.window.findChild<QWidget*>("whoJudges")->isVisible());
    CHECK_FALSE(fresh.window.page("matrix")->isVisible());
    QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("whoLooksOn"), Qt::LeftButton);
    settle(fresh.window);
    CHECK(fresh.controller.results().scorecard.cells[place].standing == method::Standing::Unrated);
}

TEST_CASE("A sole assessor who begins to judge blindly goes on as the one who judges") {
    FreshWindow fresh;
    model::Assessment assessment = fresh.controller.data().sample("azerbaijan-2016");
    assessment.assessors = {{model::AssessorId("anna"), "Anna"}};
    const QString path = fresh.folder.filePath("own.meyar");
    document::Document::create(path.toStdString(), assessment, document::ordinarySurroundings());
    REQUIRE(fresh.window.openFile(path));
    fresh.window.showSection("matrix");
    settle(fresh.window);
    auto* blind = fresh.window.findChild<QAbstractButton*>("blindSwitch");
    REQUIRE((blind && blind->isVisible()));
    QTest::mouseClick(blind, Qt::LeftButton, {}, {8, blind->height() / 2});
    settle(fresh.window);
    CHECK(fresh.controller.assessment().details.blind);
    CHECK(fresh.controller.assessor() == model::AssessorId("anna"));
    CHECK_FALSE(fresh.window.findChild<QWidget*>("whoJudges")->isVisible());
}
