// File > Assessors: renamed, merged and removed by keys; what takes grades along or opens hidden cells is asked first.
#include "dialog.h"

#include "seen.h"
#include "text.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const model::AssessorId anna("anna");
const model::AssessorId annaToo("anna2");
const model::AssessorId murad("murad");

/// Anna is there twice; 1.1/F1 was graded by the second of her and by Murad, 1.1/F2 by the first.
struct TwoAnnas : FreshWindow {
    explicit TwoAnnas(bool blind = false) : FreshWindow("azerbaijan-2016") {
        for (const auto& [id, name] : {std::pair(anna, "Anna"), std::pair(annaToo, "Ana"), std::pair(murad, "Murad")})
            apply(document::AddAssessor{id, name});
        rate("1.1/F1", annaToo, 1);
        rate("1.1/F1", murad, 2);
        rate("1.1/F2", anna, 0);
        model::Details details = controller.assessment().details;
        details.blind = blind;
        if (blind) apply(document::ChangeDetails{details});
        controller.setAssessor(anna);
    }
    void apply(const document::Edit& edit) { REQUIRE(controller.apply(edit)); }
    void rate(const char* cell, const model::AssessorId& assessor, std::size_t grade) {
        apply(document::Rate{*model::parseCell(cell), {assessor, model::Answer::grade(grade), {}, std::nullopt}});
    }
    QStringList names() {
        QStringList names;
        for (const model::Assessor& each : controller.assessment().assessors)
            names << qs(each.name);
        return names;
    }
    std::size_t acts() { return controller.document().history().size(); }
    void openAssessors() { action("actionAssessors")->trigger(); }
};

/// Ana's row, by Down from the first, and Anna chosen as the same person.
void chooseAnaAndAnna(QWidget& dialog) {
    REQUIRE(dialog.focusWidget()->objectName() == "assessorsList");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QTest::keyClick(tabTo(dialog, "assessorOther"), Qt::Key_Down);
    REQUIRE(within<QComboBox>(dialog, "assessorOther").currentText() == "Anna");
}

} // namespace

TEST_CASE("An assessor is renamed with F2 and Enter; a name that is taken is refused beside the field") {
    TwoAnnas fresh;
    WhenUp up({{"assessorsDialog", [&](QWidget& dialog) {
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_F2);
                    QTest::keyClicks(dialog.focusWidget(), "Murad");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                    CHECK(within<QLabel>(dialog, "assessorsRefusal").text().contains("Murad"));
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
                    QTest::keyClicks(dialog.focusWidget(), "Anna K.");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                    CHECK(within<QTreeWidget>(dialog, "assessorsList").currentItem()->text(0) == "Anna K.");
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
    CHECK(fresh.names() == QStringList{"Anna K.", "Ana", "Murad"});
    fresh.controller.undo();
    CHECK(fresh.names() == QStringList{"Anna", "Ana", "Murad"});
}

TEST_CASE("Two names of one person are merged as one act") {
    TwoAnnas fresh;
    const auto acts = fresh.acts();
    WhenUp up({{"assessorsDialog", [&](QWidget& dialog) {
                    chooseAnaAndAnna(dialog);
                    pressButton(dialog, "assessorMerge");
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
    CHECK(fresh.names() == QStringList{"Anna", "Murad"});
    CHECK(fresh.acts() == acts + 1);
    CHECK(judgedBy(anna, fresh.controller.assessment().cells[0]));
    fresh.controller.undo();
    CHECK(fresh.names() == QStringList{"Anna", "Ana", "Murad"});
    CHECK_FALSE(judgedBy(anna, fresh.controller.assessment().cells[0]));
}

TEST_CASE("Enter presses the focused button, and after an act the focus is on the list again") {
    TwoAnnas fresh;
    WhenUp up({{"assessorsDialog", [&](QWidget& dialog) {
                    const auto keys = [&] { return dialog.focusWidget()->objectName(); };
                    chooseAnaAndAnna(dialog);
                    QTest::keyClick(tabTo(dialog, "assessorMerge"), Qt::Key_Return);
                    CHECK(fresh.names() == QStringList{"Anna", "Murad"});
                    CHECK(keys() == "assessorsList");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_F2);
                    QTest::keyClicks(dialog.focusWidget(), "Anna K.");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                    CHECK(keys() == "assessorsList");
                    QTest::keyClick(tabTo(dialog, "assessorsClose"), Qt::Key_Enter);
                    CHECK_FALSE(dialog.isVisible());
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
    CHECK(fresh.names() == QStringList{"Anna K.", "Murad"});
}

TEST_CASE("Enter presses the focused button in the dialogs that make a file") {
    FreshWindow fresh;
    QString pressed;
    WhenUp up({{"newAssessmentDialog",
                [&](QWidget& dialog) {
                    QTest::keyClick(tabTo(dialog, "newFromFile"), Qt::Key_Return);
                    CHECK(dialog.isVisible());
                    dialog.close();
                }},
               {"QFileDialog", [&](QWidget& files) {
                    pressed = files.windowTitle();
                    files.close();
                }}});
    fresh.action("actionNew")->trigger();
    REQUIRE(up.allDone());
    CHECK(pressed == "Framework file");
}

TEST_CASE("A refusal that ends in a name has one full stop, whatever the name ends in") {
    TwoAnnas fresh;
    fresh.apply(document::RenameAssessor{annaToo, "Ana K."});
    WhenUp up({{"assessorsDialog", [&](QWidget& dialog) {
                    REQUIRE(dialog.focusWidget()->objectName() == "assessorsList");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
                    pressButton(dialog, "assessorMerge");
                    CHECK(within<QLabel>(dialog, "assessorsRefusal").accessibleName() ==
                          "Choose who is the same person as Ana K.");
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
}

TEST_CASE("A merge that would open hidden cells of a blind assessment asks, and is not made unless that is agreed to") {
    const bool agrees = GENERATE(false, true);
    TwoAnnas fresh(true);
    REQUIRE(hiddenFrom(anna, fresh.controller.assessment(), 0));
    QString asked;
    WhenUp up({{"assessorsDialog",
                [&](QWidget& dialog) {
                    chooseAnaAndAnna(dialog);
                    pressButton(dialog, "assessorMerge");
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }},
               {"mergeBox", [&](QWidget& box) {
                    asked = static_cast<QMessageBox&>(box).informativeText();
                    pressButton(box, agrees ? "mergeAgreed" : "mergeCancelled");
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
    CHECK(asked.contains("1 cell that is hidden"));
    CHECK(fresh.names().size() == (agrees ? 2 : 3));
    CHECK(hiddenFrom(anna, fresh.controller.assessment(), 0) == !agrees);
}

TEST_CASE("Where the two graded a cell differently, a merge says whose grade stays") {
    TwoAnnas fresh;
    fresh.rate("1.1/F1", anna, 0);
    WhenUp up({{"assessorsDialog",
                [&](QWidget& dialog) {
                    chooseAnaAndAnna(dialog);
                    pressButton(dialog, "assessorMerge");
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }},
               {"mergeBox", [&](QWidget& box) {
                    CHECK(static_cast<QMessageBox&>(box).informativeText().contains("of Anna stay"));
                    pressButton(box, "mergeAgreed");
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
    REQUIRE(fresh.controller.assessment().cells[0].ratings.size() == 2);
    CHECK(fresh.controller.assessment().cells[0].ratings[0].answer == model::Answer::grade(0));
}

TEST_CASE("An assessor with grades is removed by Del only when that is agreed to; one without at once") {
    const bool agrees = GENERATE(false, true);
    TwoAnnas fresh;
    fresh.apply(document::AddAssessor{model::AssessorId("none"), "Nobody"});
    WhenUp up({{"assessorsDialog",
                [&](QWidget& dialog) {
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_End);
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Delete);
                    CHECK(fresh.names() == QStringList{"Anna", "Ana", "Murad"});
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_End);
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Delete);
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }},
               {"removeAssessorBox", [&](QWidget& box) {
                    CHECK(static_cast<QMessageBox&>(box).text().contains("1 grade"));
                    pressButton(box, agrees ? "removeAgreed" : "removeCancelled");
                }}});
    fresh.openAssessors();
    REQUIRE(up.allDone());
    CHECK(fresh.names().size() == (agrees ? 2 : 3));
    CHECK(judgedBy(murad, fresh.controller.assessment().cells[0]) == !agrees);
}
