#include "findings_window.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("The tree of findings is a sound model while sections come, move and go") {
    OpenSample sample;
    FindingsModel model(sample.controller, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload(model::Language::En);
    const auto areas = sample.controller.assessment().framework.areas.size();
    CHECK(model.rowCount() == static_cast<int>(areas));
    const model::Section first = sample.controller.assessment().sections.front();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    sample.controller.apply(document::RemoveSection{first.id});
    model.reload(model::Language::Az);
    CHECK(resets.count() == 1);
    CHECK_FALSE(model.indexOf(first.id).isValid());
    sample.controller.undo();
    model.reload(model::Language::Az);
    REQUIRE(model.indexOf(first.id).isValid());
    CHECK(model.areaOf(model.indexOf(first.id)) == first.area);
    sample.controller.close();
    model.reload(model::Language::Az);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A section is added with the keys in its heading, typed over") {
    FindingsWindow window("azerbaijan-2016");
    window.page->showArea(model::AreaId("prevention"));
    const QStringList before = window.rowsOf("prevention");
    window.key(window.tree(), Qt::Key_Insert);
    REQUIRE(window.page->focusWidget() == &window.heading());
    QTest::keyClicks(&window.heading(), "Awareness");
    window.key(window.heading(), Qt::Key_Return);
    REQUIRE(window.page->focusWidget() == &window.text());
    CHECK(window.rowsOf("prevention") == before + QStringList{"Awareness"});
    CHECK(window.chosen() == "Awareness");
    CHECK(window.sectionHeaded("Awareness").area == model::AreaId("prevention"));
}

TEST_CASE("An area without sections says what a section is, and begins one") {
    FindingsWindow window("azerbaijan-2016");
    const model::AreaId area = window.assessment().framework.areas.front().id;
    while (!window.rowsOf(area.text().c_str()).isEmpty()) {
        window.page->showArea(area);
        window.key(window.tree(), Qt::Key_Delete);
    }
    window.page->showArea(area);
    REQUIRE(window.part<QWidget>("areaEmpty").isVisible());
    window.click("firstSection");
    CHECK(window.rowsOf(area.text().c_str()).size() == 1);
    CHECK(window.part<QWidget>("sectionEdit").isVisible());
}

TEST_CASE("A section moves among those of its area, from the tree and from the text") {
    FindingsWindow window;
    window.addSection("coordination", "One");
    window.addSection("coordination", "Two");
    const QStringList before = window.rowsOf("coordination");
    window.key(window.text(), Qt::Key_Up, Qt::AltModifier);
    QStringList moved = before;
    moved.swapItemsAt(moved.size() - 1, moved.size() - 2);
    CHECK(window.rowsOf("coordination") == moved);
    CHECK(window.chosen() == "Two");
    window.key(window.tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(window.rowsOf("coordination") == before);
    const auto acts = window.acts();
    window.key(window.tree(), Qt::Key_Down, Qt::AltModifier); // it is the last
    CHECK(window.acts() == acts);
    window.controller().undo();
    CHECK(window.rowsOf("coordination") == moved);
}

TEST_CASE("A section that is removed comes back by undo, and the keys go to its neighbour") {
    FindingsWindow window;
    window.addSection("coordination", "One");
    window.addSection("coordination", "Two");
    const QStringList before = window.rowsOf("coordination");
    window.key(window.tree(), Qt::Key_Delete);
    CHECK(window.rowsOf("coordination") == before.mid(0, before.size() - 1));
    CHECK(window.chosen() == "One");
    CHECK(window.page->focusWidget() == &window.tree());
    window.controller().undo();
    CHECK(window.rowsOf("coordination") == before);
}

TEST_CASE("A long title wraps in the tree, and its row grows") {
    FindingsWindow window;
    window.addSection("coordination", "Short");
    const int line = window.tree().visualRect(window.tree().currentIndex()).height();
    window.addSection("coordination", "A heading that is far too long to stand on one line of the tree of areas");
    const auto height = [&] { return window.tree().visualRect(window.tree().currentIndex()).height(); };
    CHECK(eventually([&] { return height() > 2 * line - 10; }));
}

TEST_CASE("The sidebar's figure counts the sections") {
    FindingsWindow window;
    const auto before = window.assessment().sections.size();
    CHECK(window.page->badge() == QString::number(before));
    window.addSection("coordination", "One");
    CHECK(window.page->badge() == QString::number(before + 1));
}

TEST_CASE("An area leads to the first of its cells that can improve") {
    FindingsWindow window;
    std::optional<model::CellId> wanted;
    QObject::connect(window.page.get(), &Page::cellWanted, window.page.get(),
                     [&](const model::CellId& cell) { wanted = cell; });
    window.page->showArea(model::AreaId("coordination"));
    auto& framework = window.assessment().framework;
    auto* link = window.part<QWidget>("sectionEdit").findChild<QAbstractButton*>("areaImprove");
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(wanted);
    const auto place = framework.findCell(*wanted);
    CHECK(window.controller().results().scorecard.cells[*place].shaded);
    CHECK(framework.indicators[*place / model::cellsPerIndicator].area == model::AreaId("coordination"));
}

TEST_CASE("A framework without areas says so") {
    OpenSample sample;
    model::Details details;
    details.title.set(model::Language::En, "Bare");
    model::Framework framework = sample.controller.assessment().framework;
    framework.areas.clear();
    framework.indicators.clear();
    framework.recommendations.clear();
    const model::Assessment bare = model::emptyAssessment(framework, details);
    sample.controller.create(sample.folder.filePath("bare.meyar"), bare);
    FindingsPage page(sample.controller, nullptr);
    page.show();
    CHECK(page.findChild<QWidget*>("findingsEmpty")->isVisible());
}
