// Small things that misled: what is checked looks checked, messages end with what they are about, and name things as
// people do.
#include "fresh_window.h"

#include "widgets/refusal_line.h"
#include "widgets/status_line.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Window : FreshWindow {
    Window() {
        window.activateWindow();
        REQUIRE(eventually([this] { return window.isActiveWindow(); }));
    }
    Page& go(const QString& section) {
        REQUIRE(window.showSection(section));
        settle(window);
        return *window.page(section);
    }
    QString status() const { return window.findChild<StatusLine*>()->text(); }
};

/// The button as it looks with the focus.
QImage focused(QAbstractButton& button, bool checked) {
    button.setChecked(checked);
    button.setFocus();
    REQUIRE(eventually([&] { return button.hasFocus(); }));
    return button.grab().toImage();
}

} // namespace

TEST_CASE("What is checked looks checked also while it has the focus, in both themes") {
    const ClearedSettings settings;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::apply(*qApp, mode);
        QWidget window;
        QRadioButton radio("Choice", &window);
        QCheckBox box("Choice", &window);
        box.move(0, 60);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        REQUIRE(eventually([&] { return window.isActiveWindow(); }));
        radio.setAutoExclusive(false);
        for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&radio, &box}) {
            const QImage off = focused(*button, false);
            const QImage on = focused(*button, true);
            int other = 0;
            for (int y = 0; y < on.height(); ++y)
                for (int x = 0; x < std::min(on.width(), 24); ++x)
                    other += on.pixel(x, y) != off.pixel(x, y) ? 1 : 0;
            INFO(button->metaObject()->className());
            CHECK(other > 40); // of the drawing's 16 by 16
        }
    }
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("The slider from votes to need is there only for the method that it is for") {
    Window fresh;
    Page& page = fresh.go("ranking");
    auto* slider = page.findChild<QSlider*>("rankBalance");
    CHECK_FALSE(slider->isVisible());
    QTest::mouseClick(page.findChild<QAbstractButton*>("rankBy_balanced"), Qt::LeftButton);
    CHECK(slider->isVisible());
    CHECK(slider->isEnabled());
    QTest::mouseClick(page.findChild<QAbstractButton*>("rankBy_shares"), Qt::LeftButton);
    CHECK_FALSE(slider->isVisible());
}

TEST_CASE("A second click on Add section leads to the section that was begun, and adds none") {
    Window fresh;
    Page& page = fresh.go("findings");
    const std::size_t before = fresh.controller.assessment().sections.size();
    auto* add = page.findChild<QAbstractButton*>("addSection");
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK(fresh.controller.assessment().sections.size() == before + 1);
    auto* heading = page.findChild<QLineEdit*>("sectionHeading");
    CHECK(heading->hasFocus());
    QTest::keyClicks(heading, "Begun");
    QTest::keyClick(heading, Qt::Key_Return);
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK(fresh.controller.assessment().sections.size() == before + 2);
}

TEST_CASE("What was refused is said on its page, and no longer once the page is left") {
    Window fresh;
    Page& page = fresh.go("matrix");
    fresh.controller.apply(document::CastBallot{}); // refused
    REQUIRE(fresh.status().contains("⚠"));
    auto* line = page.findChild<RefusalLine*>("judgementRefusal");
    line->say("No.");
    fresh.go("ranking");
    CHECK_FALSE(fresh.status().contains("⚠"));
    fresh.go("matrix");
    CHECK(line->text().isEmpty());
}

TEST_CASE("What the line at the foot says was saved goes by its name, never by an id that nobody chose") {
    Window fresh;
    const auto saved = [&](const document::Edit& edit, const std::string& id) {
        INFO(document::name(edit));
        REQUIRE(fresh.controller.apply(edit));
        INFO(fresh.status().toStdString());
        CHECK(fresh.status().startsWith(document::name(edit).starts_with("remove_") ? "Saved: Remove " : "Saved "));
        CHECK_FALSE(fresh.status().contains(QString::fromStdString(id)));
        return fresh.status();
    };
    const model::Assessment& assessment = fresh.controller.assessment();
    model::Section section;
    section.area = assessment.framework.areas.front().id;
    section.heading.set(model::Language::En, "One");
    REQUIRE(fresh.controller.apply(document::PutSection{section}));
    REQUIRE(fresh.controller.apply(document::PutSection{section}));
    const auto isMade = [](const model::Section& each) { return each.heading.in(model::Language::En) == "One"; };
    const auto last = std::find_if(assessment.sections.rbegin(), assessment.sections.rend(), isMade);
    REQUIRE(last != assessment.sections.rend());
    const model::SectionId made = last->id;
    const QString area = QString::fromStdString(assessment.framework.areas.front().title.in(model::Language::En));
    CHECK(saved(document::MoveSection{made, 0}, made.text()).contains(area));
    CHECK(saved(document::RemoveSection{made}, made.text()).contains(area));
    const model::Ballot ballot = assessment.ballots.front();
    CHECK(saved(document::VoidBallot{ballot.id, "Torn."}, ballot.id.text())
              .contains(QString::fromStdString(ballot.voter)));
    const auto cited = std::find_if(assessment.cells.begin(), assessment.cells.end(),
                                    [](const model::Cell& cell) { return !cell.citations.empty(); });
    REQUIRE(cited != assessment.cells.end());
    const model::CitationId citation = cited->citations.front().id;
    saved(document::RemoveCitation{citation}, citation.text());
    REQUIRE_FALSE(assessment.detailed.empty());
    const model::DetailId detail = assessment.detailed.front().id;
    saved(document::RemoveDetailedRecommendation{detail}, detail.text());
}

TEST_CASE("An indicator that is removed can be brought back by a button at the foot") {
    Window shown;
    Page& page = shown.go("framework");
    auto* tree = page.findChild<QAbstractItemView*>("frameworkTree");
    REQUIRE(tree);
    const QModelIndex indicator = tree->model()->index(0, 0, tree->model()->index(1, 0)); // row 0 is the framework
    REQUIRE(indicator.isValid());
    tree->setCurrentIndex(indicator);
    tree->scrollTo(indicator);
    settle(shown.window);
    const model::Assessment before = shown.controller.assessment();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    settle(shown.window);
    REQUIRE(shown.controller.assessment().framework.indicators.size() + 1 == before.framework.indicators.size());
    auto* button = shown.window.findChild<QAbstractButton*>("statusAction");
    REQUIRE((button && button->isVisible()));
    QTest::mouseClick(button, Qt::LeftButton);
    settle(shown.window);
    CHECK(shown.controller.assessment() == before);
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("A name that is typed with blanks too many is taken as it reads") {
    Window shown;
    shown.window.findChild<QAction*>("actionWhoJudges")->trigger();
    settle(shown.window);
    auto* name = shown.window.findChild<QLineEdit*>("whoName");
    REQUIRE((name && name->isVisible()));
    name->setFocus();
    QTest::keyClicks(name, " A.  Blank ");
    QTest::keyClick(name, Qt::Key_Return);
    settle(shown.window);
    CHECK(shown.controller.assessment().assessors.back().name == "A. Blank");
}

TEST_CASE("One who adds oneself is the author of that") {
    FreshWindow fresh;
    const auto login = document::ordinarySurroundings().author;
    const auto& document = fresh.controller.document();
    auto* name = fresh.window.findChild<QLineEdit*>("whoName");
    const auto add = [&](const char* words) {
        QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("judgingButton"), Qt::LeftButton);
        REQUIRE(name->isVisible());
        name->clear();
        QTest::keyClicks(name, words);
        QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("whoAdd"), Qt::LeftButton);
    };
    const std::string there = fresh.controller.assessment().assessors.front().name;
    fresh.controller.setAssessor({}); // nobody judges
    add(there.c_str());
    REQUIRE(name->isVisible()); // refused: there is one of that name
    CHECK(document.author() == login);
    name->clear();
    QTest::keyClicks(name, "Rauf");
    QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("whoAdd"), Qt::LeftButton);
    CHECK(document.history().back().edit == "add_assessor");
    CHECK(document.history().back().author == "Rauf");
    CHECK_FALSE(fresh.action("actionUndo")->text().contains("(by "));
    add("Leyla"); // while Rauf judges
    CHECK(document.history().back().author == "Leyla");
}
