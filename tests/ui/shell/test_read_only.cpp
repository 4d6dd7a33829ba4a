// A document that can only be read: what would change it is off on every page, what serves to read it is not.
#include "every_view.h"
#include "page.h"
#include "widgets/read_only_hold.h"
#include "widgets/status_line.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <filesystem>
#include <map>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using Perms = std::filesystem::perms;

namespace {

/// The controls that serve to read, by page and name; a star matches any ending. All others must be off.
const char* const reading[] = {
    "overview/*",
    "ranking/*",
    "comparison/*",
    "report/*",
    "matrix/matrixSearch",
    "matrix/searchPrevious",
    "matrix/searchNext",
    "matrix/filter*",
    "matrix/assessorChooser",
    "matrix/cellHistory*",
    "matrix/answer_*",
    "matrix/guidanceTitle",
    "matrix/actionCopyCells",
    "matrix/actionChooseAll",
    "matrix/actionFind*",
    "matrix/actionFoldAll",
    "matrix/actionNextOpen",
    "matrix/actionPreviousOpen",
    "matrix/actionUnfoldAll",
    "agreement/agreementDisputed",
    "agreement/agreementSettled",
    "agreement/settlingToMatrix",
    "agreement/actionToMatrix",
    "evidence/sources*",
    "evidence/goToUse",
    "evidence/actionGoToUse",
    "evidence/actionFindSource",
    "findings/areaImprove",
    "findings/areaDetails",
    "findings/written_*",
    "findings/detail_*",
    "workshop/constituency_*",
    "workshop/ballotsHandedOut",
    "history/*Search",
    "history/historyPeople",
    "history/historyKinds",
    "history/historyGo",
    "history/actionShowPlace",
    "history/actionFindChange",
    "framework/frameworkSearch",
    "framework/frameworkOnlyMissing",
    "framework/frameworkSave",
    "framework/actionFrameworkFind",
    "framework/actionFrameworkSave",
};

bool matches(const QString& name, const QString& pattern) {
    if (!pattern.contains(u'*')) return name == pattern;
    return name.startsWith(pattern.section(u'*', 0, 0)) && name.endsWith(pattern.section(u'*', 1, 1));
}

bool servesToRead(const QString& name) {
    return std::any_of(std::begin(reading), std::end(reading),
                       [&](const char* pattern) { return matches(name, QLatin1String(pattern)); });
}

/// A part that Qt made of a field, or of a dialog that was opened from the page.
bool belongsToAnother(const QObject& object) {
    for (const QObject* above = object.parent(); above; above = above->parent()) {
        if (qobject_cast<const QLineEdit*>(above) || qobject_cast<const QPlainTextEdit*>(above) ||
            qobject_cast<const QTextEdit*>(above) || qobject_cast<const QComboBox*>(above) ||
            qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QDialog*>(above))
            return true;
    }
    return false;
}

/// Whether a person may act on it; none for what is no control.
std::optional<bool> on(const QObject& object) {
    if (belongsToAnother(object) || object.objectName().startsWith(u"qt_")) return std::nullopt;
    if (const auto* action = qobject_cast<const QAction*>(&object)) {
        if (action->isSeparator() || action->menu()) return std::nullopt;
        return action->isEnabled();
    }
    const auto* widget = qobject_cast<const QWidget*>(&object);
    if (!widget || !widget->isVisible()) return std::nullopt;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return line->isEnabled() && !line->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) return text->isEnabled() && !text->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) return text->isEnabled() && !text->isReadOnly();
    if (const auto* button = qobject_cast<const QToolButton*>(widget); button && button->defaultAction())
        return button->isEnabled() && button->defaultAction()->isEnabled();
    if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
        qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QSlider*>(widget))
        return widget->isEnabled();
    return std::nullopt;
}

QString nameOf(const QObject& object) {
    if (!object.objectName().isEmpty()) return object.objectName();
    if (const auto* action = qobject_cast<const QAction*>(&object)) return action->text();
    return static_cast<const QWidget&>(object).accessibleName();
}

/// Every control that was met, and whether it was on at any time.
struct Walk {
    std::map<QString, bool> controls;
    int editable = 0; ///< cells of tables that take typing

    explicit Walk(MainWindow& window) {
        for (const QString& section : sectionCodes(window)) {
            REQUIRE(window.showSection(section));
            settle(window);
            QWidget& page = *window.page(section);
            look(section, page);
            for (auto* chip : page.findChildren<QPushButton*>()) {
                if (!chip->objectName().startsWith(u"constituency_")) continue;
                chip->click();
                settle(window);
                look(section, page);
            }
            for (auto* view : page.findChildren<QAbstractItemView*>())
                if (view->isVisible() && !belongsToAnother(*view)) walk(section, page, *view, {});
            if (section == u"matrix") walkMatrix(window, page);
            if (auto* next = page.findChild<QToolButton*>("nextPage")) { // the report is made in the background
                eventually([next] { return next->isEnabled(); });
                look(section, page);
            }
        }
    }

    void walkMatrix(MainWindow& window, QWidget& page) {
        auto* search = page.findChild<QLineEdit*>("matrixSearch");
        QTest::keyClicks(search, "law");
        settle(window);
        look("matrix", page);
        search->clear();
        page.findChild<QAction*>("actionChooseAll")->trigger(); // several cells have a panel of their own
        settle(window);
        look("matrix", page);
    }

    void walk(const QString& section, QWidget& page, QAbstractItemView& view, const QModelIndex& parent) {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(8, model.rowCount(parent)); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                editable += model.index(row, column, parent).flags().testFlag(Qt::ItemIsEditable) ? 1 : 0;
            view.setCurrentIndex(model.index(row, std::min(1, model.columnCount(parent) - 1), parent));
            settle(page);
            look(section, page);
            walk(section, page, view, model.index(row, 0, parent));
        }
    }

    void look(const QString& section, const QWidget& page) {
        for (const QObject* object : page.findChildren<QObject*>()) {
            const auto now = on(*object);
            if (now) controls[section + u'/' + nameOf(*object)] |= *now;
        }
    }
};

struct Reader : FreshWindow {
    QString path = controller.path();

    Reader() {
        changeSomething(); // so that History has something to show
        const auto& cells = controller.assessment().cells;
        const auto cited =
            std::find_if(cells.begin(), cells.end(), [](const auto& cell) { return !cell.citations.empty(); });
        controller.apply(document::RemoveCitation{cited->citations.front().id}); // and something that it leads to
        model::Indicator guided = controller.assessment().framework.indicators.front();
        for (model::Statement& cell : guided.cells)
            cell.guidance.set(model::Language::En, "Look at the law of 2005");
        controller.apply(document::PutIndicator{guided}); // the samples have no guidance
    }
    ~Reader() { std::filesystem::permissions(path.toStdString(), Perms::owner_read | Perms::owner_write); }

    void open(Perms perms) {
        controller.close();
        std::filesystem::permissions(path.toStdString(), perms);
        REQUIRE(window.openFile(path));
        settle(window);
    }
    void openToRead() {
        open(Perms::owner_read);
        REQUIRE(controller.readOnly());
    }
    template <class Kind>
    Kind* find(const char* name) const {
        auto* found = window.findChild<Kind*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QString status() const { return window.findChild<StatusLine*>()->text(); }
};

} // namespace

TEST_CASE("Of a document that can only be read, what changes it is off and what serves to read it is on") {
    Reader reader;
    const Walk working(reader.window);
    reader.openToRead();
    const Walk only(reader.window);
    CHECK(working.controls.size() > 100); // else the pages were not looked at
    CHECK(working.editable > 0);
    CHECK(only.editable == 0);
    for (const auto& [name, isOn] : only.controls) {
        INFO(name.toStdString());
        const auto before = working.controls.find(name);
        const bool wasOn = before == working.controls.end() || before->second;
        CHECK(isOn == (wasOn && servesToRead(name)));
    }
    for (const char* pattern : reading) {
        INFO(pattern);
        CHECK(std::any_of(working.controls.begin(), working.controls.end(), [&](const auto& control) {
            return control.second && matches(control.first, QLatin1String(pattern));
        }));
    }
}

TEST_CASE("What was off comes back with a document that can be worked in") {
    Reader reader;
    reader.open(Perms::owner_read | Perms::owner_write);
    const std::map<QString, bool> before = Walk(reader.window).controls;
    reader.openToRead();
    const Walk only(reader.window);
    reader.open(Perms::owner_read | Perms::owner_write);
    const std::map<QString, bool> after = Walk(reader.window).controls;
    for (const auto& [name, isOn] : before) {
        INFO(name.toStdString());
        const auto now = after.find(name);
        CHECK((now != after.end() && now->second == isOn));
    }
}

TEST_CASE("Texts of a document that can only be read can be selected and copied, by keyboard too") {
    Reader reader;
    reader.openToRead();
    reader.window.showSection("findings");
    reader.window.findChild<QAbstractItemView*>("findingsTree")->setFocus();
    const auto& section = reader.controller.assessment().sections.front();
    emit reader.window.page("matrix")->findingWanted(section.id);
    settle(reader.window);
    auto* text = reader.find<QPlainTextEdit>("sectionText");
    REQUIRE(text->isVisible());
    const QString before = text->toPlainText();
    REQUIRE_FALSE(before.isEmpty());
    text->setFocus();
    QTest::keyClicks(text, "typed");
    CHECK(text->toPlainText() == before);
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == before);
}

TEST_CASE("Keys that would ask something before a change say that the document can only be read") {
    Reader reader;
    reader.openToRead();
    const auto tells = [&](QWidget* at, int key) {
        reader.window.findChild<StatusLine*>()->sayDone({});
        QTest::keyClick(at, static_cast<Qt::Key>(key));
        settle(reader.window);
        return reader.status().contains("open to read only");
    };
    reader.window.showSection("matrix");
    auto* matrix = reader.find<QAbstractItemView>("matrixView");
    CHECK(tells(matrix, Qt::Key_1));
    CHECK(tells(matrix, Qt::Key_Space));
    CHECK(tells(matrix, Qt::Key_Delete));
    reader.window.showSection("workshop");
    auto* ballots = reader.find<QAbstractItemView>("ballotsTable");
    ballots->setCurrentIndex(ballots->model()->index(0, 0));
    CHECK(tells(ballots, Qt::Key_Delete));
    CHECK_FALSE(reader.find<QLineEdit>("ballotVoidReason")->isVisible());
    const auto& cells = reader.controller.assessment().cells;
    const auto cited =
        std::find_if(cells.begin(), cells.end(), [](const auto& cell) { return !cell.citations.empty(); });
    emit reader.window.page("matrix")->sourceWanted(cited->citations.front().source);
    auto* uses = reader.find<QAbstractItemView>("usesList");
    uses->setCurrentIndex(uses->model()->index(0, 0));
    CHECK(tells(reader.find<QAbstractItemView>("usesList"), Qt::Key_F2));
    CHECK_FALSE(reader.find<QWidget>("citationForm")->isVisible());
}

TEST_CASE("What is made while a document can only be read is off at once, and a dialog is not") {
    QWidget part;
    ReadOnlyHold hold(&part);
    hold.cover(part);
    hold.setHolding(true);
    QPushButton changes(&part);
    QPushButton leads(&part);
    keepForReading(leads);
    QDialog dialog(&part);
    QPushButton answers(&dialog);
    part.show();
    dialog.show();
    CHECK_FALSE(changes.isEnabled());
    CHECK(leads.isEnabled());
    CHECK(answers.isEnabled());
    changes.setEnabled(true); // as a page does that does not know
    CHECK_FALSE(changes.isEnabled());
    hold.setHolding(false);
    CHECK(changes.isEnabled());
}
