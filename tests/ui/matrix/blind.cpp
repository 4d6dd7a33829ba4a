#include "../properties/dialog.h"
#include "matrix_window.h"

#include <QComboBox>
#include <QLineEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Anna judges, blindly; Murad found 5.1/F1 partly met, with a reason.
struct BlindWindow : MatrixWindow {
    BlindWindow() : MatrixWindow(2) {
        rate("5.1/F1", murad, 1, "Only quokkas comply.");
        QTest::keyClick(&part<QAbstractButton>("blindSwitch"), Qt::Key_Space);
        REQUIRE(controller().assessment().details.blind);
    }
    QVariant data(const char* cell, int role) {
        return qobject_cast<const MatrixFilterModel*>(view().model())->indexAt(placeOf(cell)).data(role);
    }
};

} // namespace

TEST_CASE("Judging blindly hides what others said until one has judged oneself") {
    BlindWindow window;
    REQUIRE(window.part<QLabel>("blindWords").isVisible());
    REQUIRE(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() == "Hidden until you judge");
    REQUIRE_FALSE(window.data("5.1/F1", MatrixModel::ShadedRole).toBool());
    REQUIRE_FALSE(window.data("5.1/F1", MatrixModel::RationaleRole).toBool());
    REQUIRE(window.data("5.1/F1", Qt::ToolTipRole).toString().isEmpty());
    REQUIRE(window.data("5.1/F1", Qt::AccessibleTextRole).toString() ==
            "5.1, framework level 1, hidden until you judge");
    REQUIRE(eventually([&] { return window.part<QLabel>("hiddenRatings").isVisible(); }));
    REQUIRE_FALSE(window.part<QComboBox>("agreedChoice").isVisible());
    REQUIRE_FALSE(window.part<QWidget>("shadingSection").isVisible());
    window.key(Qt::Key_1);
    REQUIRE(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() == "Disputed");
    REQUIRE(window.part<QComboBox>("agreedChoice").isVisible());
    REQUIRE(window.part<QWidget>("shadingSection").isVisible());
    window.controller().undo();
    REQUIRE(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() == "Hidden until you judge");
}

TEST_CASE("Judging blindly, neither counts, scores, shading by key nor search tell of hidden judgements") {
    BlindWindow window;
    REQUIRE(window.part<QAbstractButton>("filterCanImprove").text() == "Can improve 0");
    REQUIRE(window.page.badge() == "0 / 100");
    const QModelIndex area = window.view().currentIndex().parent();
    REQUIRE(area.data(MatrixModel::AreaScoresRole).toString() == "scores hidden until you judge");
    window.key(Qt::Key_Space);
    REQUIRE(window.part<QLabel>("judgementRefusal").isVisible());
    auto& field = window.part<QLineEdit>("matrixSearch");
    QTest::keyClicks(&field, "quokka");
    REQUIRE(window.part<QLabel>("searchFound").text() == "Nothing found");
    QTest::keyClick(&field, Qt::Key_Escape);
    window.page.showCell(*model::parseCell("5.1/F1"));
    window.key(Qt::Key_2);
    QTest::keyClicks(&field, "quokka");
    REQUIRE(window.part<QLabel>("searchFound").text() == "1 of 1");
}

TEST_CASE("Who has judged sees; who judges next does not") {
    BlindWindow window;
    window.controller().setAssessor(murad);
    REQUIRE(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() == "Partly met");
    window.controller().setAssessor(anna);
    REQUIRE(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() == "Hidden until you judge");
}

TEST_CASE("Undo does not end blind judging, and brings it back where it was ended") {
    BlindWindow window;
    const auto said = [&] { return window.data("5.1/F1", MatrixModel::GradeTextRole).toString(); };
    window.controller().undo(); // of the act that began it
    REQUIRE(window.controller().assessment().details.blind);
    REQUIRE(said() == "Hidden until you judge");
    model::Details details = window.controller().assessment().details;
    details.blind = false;
    REQUIRE(window.controller().apply(document::ChangeDetails{details}));
    REQUIRE_FALSE(window.part<QAbstractButton>("blindSwitch").isChecked());
    REQUIRE(said() == "Partly met");
    window.controller().undo();
    REQUIRE(window.controller().assessment().details.blind);
    REQUIRE(window.part<QAbstractButton>("blindSwitch").isChecked());
    REQUIRE(said() == "Hidden until you judge");
}

TEST_CASE("The switch shows what others said only when that is agreed to; where nothing is hidden, at once") {
    BlindWindow window;
    const auto acts = [&] { return window.controller().document().history().size(); };
    const std::size_t before = acts();
    auto& blind = window.part<QAbstractButton>("blindSwitch");
    for (const bool agrees : {false, true}) {
        WhenUp up({{"endBlindBox", [&](QWidget& box) {
                        CHECK(static_cast<QMessageBox&>(box).informativeText().contains("hidden from you"));
                        pressButton(box, agrees ? "endBlindAgreed" : "endBlindCancelled");
                    }}});
        QTest::keyClick(&blind, Qt::Key_Space);
        REQUIRE(up.allDone());
        CHECK(blind.isChecked() == !agrees);
        CHECK(window.controller().assessment().details.blind == !agrees);
    }
    CHECK(acts() == before + 1);
    window.rate("5.1/F1", anna, 0);
    for (const bool on : {true, false}) { // all have judged all that is judged
        QTest::keyClick(&blind, Qt::Key_Space);
        CHECK(window.controller().assessment().details.blind == on);
    }
}

TEST_CASE("A cell's history is hidden with the cell") {
    BlindWindow window;
    window.click("cellHistoryToggle");
    const auto words = [&] {
        QStringList all;
        for (const QLabel* label : window.part<QWidget>("cellHistoryActs").findChildren<QLabel*>())
            all << label->text();
        return all.join('\n');
    };
    REQUIRE_FALSE(words().contains("quokka"));
    window.key(Qt::Key_1);
    REQUIRE(words().contains("quokka"));
}

TEST_CASE("Judging blindly, no act on several cells opens one: each is judged by itself") {
    BlindWindow window;
    window.rate("5.1/F2", murad, 0);
    window.rate("5.2/F1", anna, 0); // judged by herself already
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_4); // every cell, with one key
    CHECK(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() == "Hidden until you judge");
    CHECK(window.data("5.1/F2", MatrixModel::GradeTextRole).toString() == "Hidden until you judge");
    CHECK(window.page.badge() == "1 / 100");
    CHECK(window.cell("5.2/F1").ratings.front().answer == model::Answer::insufficientEvidence());
    auto& refusal = window.part<QLabel>("chosenRefusal");
    CHECK(refusal.isVisible());
    CHECK(refusal.text().contains("99"));
    window.page.showCell(*model::parseCell("5.1/F1"));
    window.key(Qt::Key_4); // and one by itself
    CHECK(window.data("5.1/F1", MatrixModel::GradeTextRole).toString() != "Hidden until you judge");
}

TEST_CASE("Judging blindly, the controller refuses an act that would open several cells, whatever hands it in") {
    BlindWindow window;
    window.rate("5.1/F2", murad, 0);
    const auto by = [](const char* cell) {
        return document::Rate{*model::parseCell(cell), {anna, model::Answer::grade(0), {}, {}}};
    };
    CHECK_FALSE(window.controller().apply(std::vector<document::Edit>{by("5.1/F1"), by("5.1/F2")}));
    CHECK(window.cell("5.1/F1").ratings.size() == 1);
    CHECK(window.controller().apply(std::vector<document::Edit>{by("5.1/F1")}));
    CHECK(window.controller().apply(document::ChangeDetails{[&] {
        model::Details open = window.controller().assessment().details;
        open.blind = false;
        return open;
    }()}));
    CHECK(window.controller().apply(std::vector<document::Edit>{by("5.1/F2"), by("5.2/F1")}));
}

TEST_CASE("Judging blindly, the heights of rows tell nothing of what is hidden") {
    MatrixWindow window(2);
    const auto heights = [&] {
        QApplication::processEvents();
        const auto& rows = *qobject_cast<const MatrixFilterModel*>(window.view().model());
        std::vector<int> all;
        for (const std::size_t place : rows.placesShown())
            all.push_back(window.view().visualRect(rows.indexAt(place)).height());
        return all;
    };
    for (const char* cell : {"5.1/F1", "5.1/F2", "5.1/O1", "5.1/O2"})
        window.rate(cell, murad, 2, "A reason with its mark.");
    window.controller().setAssessor(murad);
    const std::vector<int> seen = heights();
    QTest::keyClick(&window.part<QAbstractButton>("blindSwitch"), Qt::Key_Space);
    REQUIRE(window.controller().assessment().details.blind);
    window.controller().setAssessor(anna);
    const std::vector<int> hidden = heights();
    CHECK(hidden != seen); // what Murad said takes more room than that it is hidden

    MatrixPage opened(window.controller(), nullptr); // by one who never saw what Murad sees
    opened.resize(window.page.size());
    opened.show();
    opened.showCell(*model::parseCell("5.1/F1"));
    QApplication::processEvents();
    auto& view = *opened.findChild<MatrixView*>();
    const auto& rows = *qobject_cast<const MatrixFilterModel*>(view.model());
    std::vector<int> afresh;
    for (const std::size_t place : rows.placesShown())
        afresh.push_back(view.visualRect(rows.indexAt(place)).height());
    CHECK(hidden == afresh);
}
