// What those hear who do not see the window: roles, names, order, and what was just saved or refused.
#include "every_view.h"
#include "page.h"
#include "widgets/chart_view.h"
#include "widgets/spoken.h"
#include "widgets/status_line.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QAccessibleInterface& spoken(const QWidget& widget) {
    auto* found = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    REQUIRE(found);
    return *found;
}

std::string where(const QString& view, const QWidget& widget) {
    return QStringLiteral("%1: %2 %3")
        .arg(view, QLatin1String(widget.metaObject()->className()), widget.objectName())
        .toStdString();
}

template <class Kind>
std::vector<Kind*> shown(QWidget& window) {
    std::vector<Kind*> found;
    for (Kind* each : window.findChildren<Kind*>())
        if (each->window() == &window && each->isVisible() && !each->objectName().startsWith(u"qt_"))
            found.push_back(each);
    return found;
}

/// The first thing with words of its own, in the order in which a screen reader goes through the part.
QAccessibleInterface* firstWords(QAccessibleInterface& part) {
    for (int i = 0; i < part.childCount(); ++i) {
        QAccessibleInterface* child = part.child(i);
        if (!child || child->state().invisible) continue;
        const bool contains = child->role() == QAccessible::Client || child->role() == QAccessible::Pane ||
                              child->role() == QAccessible::Grouping || child->role() == QAccessible::Border ||
                              child->role() == QAccessible::Splitter;
        QAccessibleInterface* found = contains ? firstWords(*child) : child;
        if (found) return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("What is saved and what is refused is announced") {
    FreshWindow fresh;
    const auto* line = fresh.window.findChild<StatusLine*>();
    fresh.changeSomething();
    REQUIRE_FALSE(line->text().isEmpty());
    CHECK(lastAnnounced() == line->text());
    const QString saved = lastAnnounced();
    fresh.controller.apply(document::VoidBallot{model::BallotId("none"), "no such ballot"});
    CHECK(line->text().startsWith(u"⚠"));
    CHECK(lastAnnounced() == line->text());
    CHECK(lastAnnounced() != saved);
}

TEST_CASE("A warning is announced when it comes up, and not again while it stays") {
    FreshWindow fresh;
    fresh.window.showSection("workshop");
    settle(fresh.window);
    auto* letters = fresh.window.findChild<QLineEdit*>("ballotLetters");
    const auto* warning = fresh.window.findChild<QLabel*>("ballotWarning");
    letters->setFocus();
    QTest::keyClicks(letters, "AA");
    REQUIRE(warning->isVisible());
    CHECK(lastAnnounced() == warning->text());
    CHECK(spoken(*warning).text(QAccessible::Name) == warning->text());
}

TEST_CASE("A page begins with its title, which is a heading, for those who listen") {
    FreshWindow fresh;
    for (const QString& section : sectionCodes(fresh.window)) {
        fresh.window.showSection(section);
        settle(fresh.window);
        INFO(section.toStdString());
        QAccessibleInterface* first = firstWords(spoken(*fresh.window.page(section)));
        REQUIRE(first);
        CHECK(first->role() == QAccessible::Heading);
        CHECK(first->text(QAccessible::Name) == fresh.action("actionGo_" + section)->text());
    }
}

TEST_CASE("Headings, exclusive choices and combo boxes are what they look like") {
    FreshWindow fresh;
    std::size_t headings = 0, choices = 0, combos = 0;
    const auto look = [&](const QString& view, QWidget& window) {
        for (const QLabel* label : shown<QLabel>(window)) {
            const QString role = label->property("role").toString();
            if (role != u"title" && role != u"heading" && role != u"section") continue;
            INFO(where(view, *label));
            ++headings;
            CHECK(spoken(*label).role() == QAccessible::Heading);
            CHECK((label->text().isEmpty() || !spoken(*label).text(QAccessible::Name).isEmpty()));
        }
        for (QAbstractButton* button : shown<QAbstractButton>(window)) {
            if (!button->isCheckable() || qobject_cast<QCheckBox*>(button)) continue;
            static const QStringList onAndOff{"fitWidth", "frameworkOnlyMissing"};
            if (onAndOff.contains(button->objectName()) || button->objectName().startsWith(u"cellHistory")) continue;
            INFO(where(view, *button));
            ++choices;
            QAccessibleInterface& choice = spoken(*button);
            CHECK(choice.role() == QAccessible::RadioButton);
            CHECK(static_cast<bool>(choice.state().checked) == button->isChecked());
            CHECK(static_cast<bool>(choice.state().checkable));
            CHECK_FALSE(choice.text(QAccessible::Name).isEmpty());
        }
        for (const QComboBox* combo : shown<QComboBox>(window)) {
            INFO(where(view, *combo));
            ++combos;
            CHECK_FALSE(combo->accessibleName().isEmpty());
            CHECK(spoken(*combo).text(QAccessible::Name) == combo->accessibleName());
            CHECK(spoken(*combo).text(QAccessible::Value) == combo->currentText());
        }
    };
    eachPage(fresh, look);
    CHECK(headings > 20);
    CHECK(choices > 20);
    CHECK(combos > 3);
    FreshWindow dialogs;
    eachDialog(dialogs, look);
}

TEST_CASE("A heading is read before what is below it") {
    FreshWindow fresh;
    std::size_t headings = 0;
    const auto look = [&](const QString& view, QWidget& window) {
        for (const QLabel* label : shown<QLabel>(window)) {
            QAccessibleInterface& heading = spoken(*label);
            if (heading.role() != QAccessible::Heading) continue;
            ++headings;
            QAccessibleInterface* part = heading.parent();
            REQUIRE(part);
            const int at = part->indexOfChild(&heading);
            REQUIRE(at >= 0);
            CHECK(part->child(at) == &heading);
            for (int i = 0; i < at; ++i) {
                INFO(where(view, *label) << ": " << part->child(i)->text(QAccessible::Name).toStdString());
                CHECK((part->child(i)->state().invisible || part->child(i)->rect().top() < heading.rect().bottom()));
            }
        }
    };
    eachPage(fresh, look);
    CHECK(headings > 20);
}

TEST_CASE("Each column of a table with heads has one that is read out, and a part with a name is a group") {
    FreshWindow fresh;
    std::size_t heads = 0;
    eachPage(fresh, [&](const QString& view, QWidget& window) {
        for (const QHeaderView* header : shown<QHeaderView>(window)) {
            if (header->orientation() != Qt::Horizontal) continue;
            for (int section = 0; section < header->count(); ++section) {
                if (header->isSectionHidden(section)) continue;
                INFO(where(view, *header->parentWidget()) << ", column " << section);
                ++heads;
                const auto* model = header->model();
                CHECK_FALSE((model->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString() +
                             model->headerData(section, Qt::Horizontal).toString())
                                .isEmpty());
            }
        }
    });
    CHECK(heads > 10);
    CHECK(spoken(*fresh.window.findChild<QWidget*>("whoJudges")).role() == QAccessible::Grouping);
}

TEST_CASE("What is on or off by itself is a check box, also where it looks like a choice") {
    FreshWindow fresh;
    fresh.window.showSection("framework");
    settle(fresh.window);
    auto* only = fresh.window.findChild<QAbstractButton*>("frameworkOnlyMissing");
    CHECK(spoken(*only).role() == QAccessible::CheckBox);
}

TEST_CASE("An exclusive choice can be made, and a combo box opened, without keys or mouse") {
    FreshWindow fresh;
    fresh.window.showSection("ranking");
    settle(fresh.window);
    auto* shares = fresh.window.findChild<QAbstractButton*>("rankBy_shares");
    REQUIRE_FALSE(shares->isChecked());
    spoken(*shares).actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(shares->isChecked());
    CHECK(static_cast<bool>(spoken(*shares).state().checked));
}

TEST_CASE("No tooltip and no accessible name has the ampersand that marks a letter in a menu") {
    static const QRegularExpression mark(QStringLiteral("&(\\w|&)"));
    FreshWindow fresh;
    fresh.changeSomething();
    const auto look = [&](const QString& view, QWidget& window) {
        for (const QWidget* each : shown<QWidget>(window)) {
            INFO(where(view, *each) << ": " << each->toolTip().toStdString());
            CHECK_FALSE(each->toolTip().contains(mark));
            CHECK_FALSE(spoken(*each).text(QAccessible::Name).contains(mark));
        }
    };
    eachPage(fresh, look);
    FreshWindow dialogs;
    eachDialog(dialogs, look);
}

TEST_CASE("Each bar of the overview says of which area it is, and how high") {
    FreshWindow fresh;
    fresh.window.showSection("overview");
    settle(fresh.window);
    auto* chart = fresh.window.findChild<ChartView*>("scoresChart");
    const auto& areas = fresh.controller.assessment().framework.areas;
    REQUIRE(chart->targets().size() == 2 * areas.size() + 2);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const QString title = QString::fromStdString(areas[i].title.in(model::Language::En));
        for (const std::size_t bar : {2 * i, 2 * i + 1}) {
            const QString said = spoken(*chart).child(static_cast<int>(bar))->text(QAccessible::Name);
            INFO(said.toStdString());
            CHECK(said.contains(title));
            CHECK(said.contains(QRegularExpression(QStringLiteral("\\d"))));
        }
    }
}

TEST_CASE("A path in a message box is read out whole, and its names are not broken") {
    FreshWindow fresh;
    const QString path = "/home/assessor/Documents/Qiymətləndirmə 2028/the report of this year/report.pdf";
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Meyar"), path, QMessageBox::Ok, &fresh.window);
    box.setInformativeText("Not written: " + path);
    box.show();
    settle(box);
    CHECK(box.text() != path); // it breaks where it has to
    CHECK(box.informativeText().contains("report.pdf"));
    for (const auto* name : {"qt_msgbox_label", "qt_msgbox_informativelabel"}) {
        auto* label = box.findChild<QLabel*>(name);
        REQUIRE(label);
        CHECK(spoken(*label).text(QAccessible::Name).endsWith(path));
    }
}
