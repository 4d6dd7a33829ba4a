#include "fresh_window.h"

#include "exchange/framework_json.h"
#include "welcome/new_assessment_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Dialog : ClearedSettings {
    Dialog() : data(exchange::DataDirectory::find()), dialog(data, model::Language::En) { dialog.show(); }

    QLineEdit* field(const char* name) { return dialog.findChild<QLineEdit*>(name); }
    QLabel* label(const char* name) { return dialog.findChild<QLabel*>(name); }
    void create() { dialog.findChild<QPushButton*>("newCreate")->click(); }

    QTemporaryDir folder;
    exchange::DataDirectory data;
    NewAssessmentDialog dialog;
};

} // namespace

TEST_CASE("A new assessment without a title is not created, and the field says why") {
    Dialog fresh;
    fresh.field("newPath")->setText(fresh.folder.filePath("a.meyar"));
    fresh.create();
    CHECK(fresh.dialog.isVisible());
    CHECK(fresh.label("newTitleFault")->isVisible());
    fresh.field("newTitle")->setText("Needs assessment");
    CHECK_FALSE(fresh.label("newTitleFault")->isVisible());
}

TEST_CASE("A new assessment never takes the place of a file") {
    Dialog fresh;
    const QString path = fresh.folder.filePath("taken.meyar");
    QFile taken(path);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.close();
    fresh.field("newTitle")->setText("T");
    fresh.field("newPath")->setText(path);
    fresh.create();
    CHECK(fresh.dialog.isVisible());
    CHECK(fresh.label("newPathFault")->isVisible());
}

TEST_CASE("A folder that is not there is named beside the field") {
    Dialog fresh;
    fresh.field("newTitle")->setText("T");
    fresh.field("newPath")->setText(fresh.folder.filePath("no/such/a.meyar"));
    fresh.create();
    CHECK(fresh.dialog.isVisible());
    CHECK(fresh.label("newPathFault")->text() == "The folder " + fresh.folder.filePath("no/such") + " does not exist.");
}

TEST_CASE("The file name follows the title until one is chosen by hand") {
    Dialog fresh;
    fresh.field("newTitle")->setText("Needs / assessment");
    CHECK(fresh.field("newPath")->text().contains("Needs - assessment.meyar"));
    QTest::keyClicks(fresh.field("newPath"), "x");
    fresh.field("newTitle")->setText("Another");
    CHECK_FALSE(fresh.field("newPath")->text().contains("Another"));
}

TEST_CASE("A file name that is too long is cut in the title, between words; country and period stay whole") {
    Dialog fresh;
    fresh.field("newTitle")
        ->setText(QStringLiteral("Needs assessment of the prevention of trafficking in human beings, "
                                 "protection and cooperation"));
    fresh.field("newCountry")->setText("Azerbaijan");
    fresh.field("newPeriod")->setText("2026-2027");
    const QString name = QFileInfo(fresh.field("newPath")->text()).fileName();
    CHECK(name.toStdString() ==
          "Needs assessment of the prevention of trafficking in human Azerbaijan 2026-2027.meyar");
    fresh.field("newTitle")->setText(QString(200, u'x'));
    CHECK(QFileInfo(fresh.field("newPath")->text()).fileName().endsWith("x Azerbaijan 2026-2027.meyar"));
}

TEST_CASE("In the name of a file a tilde is the person's folder") {
    Dialog fresh;
    fresh.field("newTitle")->setText("T");
    const QString name = QFileInfo(fresh.folder.path()).fileName() + QStringLiteral("-tilde.meyar");
    fresh.field("newPath")->setText("~/" + name);
    fresh.create();
    CHECK_FALSE(fresh.dialog.isVisible());
    CHECK(fresh.dialog.path() == QDir::home().filePath(name));
    fresh.field("newPath")->setText("~x.meyar");
    CHECK(fresh.dialog.path() == "~x.meyar");
}

TEST_CASE("What was entered becomes an open assessment of the chosen framework") {
    Dialog fresh;
    fresh.field("newTitle")->setText("Needs assessment");
    fresh.field("newCountry")->setText("Georgia");
    fresh.field("newPeriod")->setText("2026");
    fresh.dialog.findChild<QComboBox*>("newLanguage")->setCurrentIndex(static_cast<int>(model::Language::Ru));
    fresh.field("newPath")->setText(fresh.folder.filePath("new.meyar"));
    fresh.create();
    CHECK_FALSE(fresh.dialog.isVisible());
    CHECK(fresh.dialog.result() == QDialog::Accepted);

    EmptyWindow empty;
    REQUIRE(empty.window.createAssessment(fresh.dialog.path(), fresh.dialog.framework(), fresh.dialog.details()));
    const auto& assessment = empty.controller.assessment();
    CHECK(assessment.framework.id.text() == "counter-trafficking");
    CHECK(assessment.details.language == model::Language::Ru);
    CHECK(assessment.details.country.exactly(model::Language::Ru) == "Georgia");
    CHECK(empty.window.currentSection() == "overview");
}

TEST_CASE("A framework of one's own is chosen from a file, in the dialog itself") {
    Dialog fresh;
    model::Framework own = fresh.data.framework(model::FrameworkId("counter-trafficking"));
    own.id = model::FrameworkId("own");
    own.title.set(model::Language::En, "Maturity model");
    own.indicators[0].cells[0].text.set(model::Language::En, std::string(1000, 'x'));
    own.indicators[0].cells[0].guidance.set(model::Language::En, "How to judge it");
    const QString path = fresh.folder.filePath("own.json");
    const std::string bytes = exchange::writeFramework(own);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bytes));
    file.close();
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!files) return;
        looking.stop();
        auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    looking.start(20);
    QTest::mouseClick(fresh.dialog.findChild<QPushButton*>("newFromFile"), Qt::LeftButton);
    auto* choice = fresh.dialog.findChild<QComboBox*>("newFramework");
    CHECK(choice->currentText() == "Maturity model 1.0");
    CHECK(fresh.dialog.framework() == own);
    const int frameworks = choice->count();
    REQUIRE(fresh.dialog.offerFrom(path)); // again: it takes the place of the one before
    CHECK(choice->count() == frameworks);
}

TEST_CASE("What a field lacks is said without moving what is below") {
    Dialog fresh;
    fresh.field("newPath")->setText(fresh.folder.filePath("a.meyar"));
    settle(fresh.dialog);
    auto* create = fresh.dialog.findChild<QPushButton*>("newCreate");
    const auto places = [&] {
        settle(fresh.dialog);
        return std::vector<int>{fresh.field("newCountry")->y(), fresh.field("newPath")->y(),
                                create->mapTo(&fresh.dialog, QPoint(0, 0)).y()};
    };
    const auto before = places();
    QTest::mouseClick(create, Qt::LeftButton);
    REQUIRE(fresh.label("newTitleFault")->isVisible());
    CHECK(places() == before);
    fresh.field("newTitle")->setText("Needs assessment");
    fresh.field("newPath")->setText("");
    REQUIRE(fresh.label("newPathFault")->isVisible());
    CHECK(places() == before);
}
