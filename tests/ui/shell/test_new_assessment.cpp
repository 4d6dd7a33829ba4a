#include "fresh_window.h"

#include "welcome/new_assessment_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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
