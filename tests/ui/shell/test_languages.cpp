#include "fresh_window.h"

#include "matrix/matrix_page.h"
#include "preferences.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QString firstMenu(const MainWindow& window) {
    return window.menuBar()->actions().front()->text();
}

} // namespace

TEST_CASE("A change of language changes the words, the locale and what is remembered") {
    FreshWindow fresh;
    const QString english = firstMenu(fresh.window);
    fresh.window.setInterfaceLanguage(model::Language::Az);
    const QString azerbaijani = firstMenu(fresh.window);
    CHECK(azerbaijani != english);
    CHECK(QLocale().language() == QLocale::Azerbaijani);
    CHECK(fresh.controller.language() == model::Language::Az);
    CHECK(preferences::language() == model::Language::Az);
    fresh.window.setInterfaceLanguage(model::Language::Ru);
    CHECK(firstMenu(fresh.window) != azerbaijani);
    fresh.window.setInterfaceLanguage(model::Language::En);
    CHECK(firstMenu(fresh.window) == english);
}

TEST_CASE("A change of language keeps the page and the chosen row") {
    FreshWindow fresh;
    REQUIRE(fresh.window.showSection("ranking"));
    settle(fresh.window);
    const auto table = [&]() -> QAbstractItemView* {
        for (auto* view : fresh.window.page("ranking")->findChildren<QAbstractItemView*>()) {
            if (!view->objectName().isEmpty() && view->model() && view->model()->rowCount() > 5) return view;
        }
        return nullptr;
    };
    REQUIRE(table());
    table()->setCurrentIndex(table()->model()->index(4, 1));
    fresh.window.setInterfaceLanguage(model::Language::Ru);
    CHECK(fresh.window.currentSection() == "ranking");
    CHECK(table()->currentIndex().row() == 4);
    fresh.window.setInterfaceLanguage(model::Language::En);
}

TEST_CASE("A change of language or theme never changes the document") {
    FreshWindow fresh;
    REQUIRE(fresh.window.showSection("matrix"));
    const model::Assessment before = fresh.controller.assessment();
    for (const char* cell : {"1.2/F2", "2.3/O1", "4.1/O2", "5.4/F1"}) {
        qobject_cast<MatrixPage*>(fresh.window.page("matrix"))->showCell(*model::parseCell(cell));
        settle(fresh.window);
        fresh.window.setInterfaceLanguage(model::Language::Ru);
        settle(fresh.window);
        fresh.window.setThemeMode(ThemeMode::Light);
        settle(fresh.window);
        fresh.window.setInterfaceLanguage(model::Language::En);
        settle(fresh.window);
        INFO(cell);
        CHECK(fresh.controller.assessment() == before);
        CHECK_FALSE(fresh.controller.nextUndo());
    }
}

TEST_CASE("A change of language keeps the filter of the matrix") {
    FreshWindow fresh;
    fresh.window.showSection("matrix");
    const auto chips = [&] {
        return fresh.window.page("matrix")->findChild<QWidget*>("filterChips")->findChildren<QAbstractButton*>();
    };
    REQUIRE(chips().size() > 2);
    chips()[1]->click();
    fresh.window.setInterfaceLanguage(model::Language::Az);
    CHECK(chips()[1]->isChecked());
    CHECK_FALSE(chips()[0]->isChecked());
    fresh.window.setInterfaceLanguage(model::Language::En);
}

TEST_CASE("What is folded stays so in another language and after an edit, each document with its own") {
    FreshWindow fresh;
    const auto tree = [&](const char* section, const char* name) {
        fresh.window.showSection(section);
        settle(fresh.window);
        return fresh.window.findChild<QTreeView*>(QLatin1String(name));
    };
    const std::vector<std::pair<const char*, const char*>> trees{
        {"matrix", "matrixView"}, {"framework", "frameworkTree"}, {"findings", "findingsTree"}};
    for (const auto& [section, name] : trees) {
        INFO(name);
        QTreeView& view = *tree(section, name);
        REQUIRE(view.model()->rowCount() > 3);
        REQUIRE(view.isExpanded(view.model()->index(2, 0)));
        view.setCurrentIndex(view.model()->index(2, 0));
        QTest::keyClick(&view, Qt::Key_Left);
        CHECK_FALSE(view.isExpanded(view.model()->index(2, 0)));
    }
    const auto foldedEverywhere = [&](bool folded) {
        for (const auto& [section, name] : trees) {
            INFO(name << " in " << static_cast<int>(fresh.controller.language()));
            QTreeView& view = *tree(section, name);
            CHECK(view.isExpanded(view.model()->index(2, 0)) != folded);
            CHECK(view.isExpanded(view.model()->index(3, 0)));
        }
    };
    foldedEverywhere(true);
    fresh.window.setInterfaceLanguage(model::Language::Az); // with the findings in front
    foldedEverywhere(true);
    model::Area area = fresh.controller.assessment().framework.areas[3];
    area.title.set(model::Language::En, "Another title");
    REQUIRE(fresh.controller.apply(document::PutArea{area}));
    foldedEverywhere(true);
    fresh.window.setInterfaceLanguage(model::Language::En); // with the findings in front
    foldedEverywhere(true);
    fresh.controller.create(fresh.folder.filePath("other.meyar"), fresh.controller.data().sample("demonstration"));
    foldedEverywhere(false);
}

TEST_CASE("The buttons of the Qt library speak Azerbaijani") {
    ClearedSettings fresh;
    speak(*qApp, model::Language::Az);
    QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close | QDialogButtonBox::Yes);
    CHECK(box.button(QDialogButtonBox::Cancel)->text().remove('&') == QString::fromUtf8("Ləğv et"));
    CHECK(box.button(QDialogButtonBox::Yes)->text().remove('&') == QString::fromUtf8("Bəli"));
    speak(*qApp, model::Language::En);
}

TEST_CASE("A ballot half typed outlives a change of language, in whichever constituency") {
    FreshWindow fresh;
    fresh.window.showSection("workshop");
    settle(fresh.window);
    const auto find = [&](const char* name) { return fresh.window.page("workshop")->findChild<QLineEdit*>(name); };
    const auto chips = [&] {
        QList<QAbstractButton*> found;
        for (auto* button : fresh.window.page("workshop")->findChildren<QAbstractButton*>())
            if (button->objectName().startsWith("constituency_")) found << button;
        return found;
    };
    const auto chosen = GENERATE(0, 1);
    REQUIRE(chips().size() > 1);
    chips()[chosen]->click();
    find("ballotVoter")->selectAll();
    QTest::keyClicks(find("ballotVoter"), "X7");
    QTest::keyClicks(find("ballotLetters"), "J L");
    fresh.window.setInterfaceLanguage(model::Language::Ru);
    CHECK(chips()[chosen]->isChecked());
    CHECK(find("ballotVoter")->text() == "X7");
    CHECK(find("ballotLetters")->text() == "J L");
    fresh.window.setThemeMode(ThemeMode::Light);
    CHECK(find("ballotLetters")->text() == "J L");
    fresh.window.setInterfaceLanguage(model::Language::En);
}
