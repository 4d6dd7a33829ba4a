// On a laptop's screen what a page is for is in view.
#include "../shell/clipping.h"
#include "bare_states.h"
#include "every_state.h"
#include "small_screen.h"

#include "matrix/matrix_model.h"
#include "ranking/ranking_model.h"
#include "widgets/side_panel.h"
#include "widgets/sidebar.h"
#include "workshop/tally_model.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolTip>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// How many of the indicators' rows are in view from the first on, each with the whole of its four cells.
int indicatorsInView(QTreeView& view) {
    view.scrollToTop();
    QApplication::processEvents();
    const QModelIndex area = view.model()->index(0, 0);
    const QRect seen = view.viewport()->rect();
    int rows = 0;
    for (; rows < view.model()->rowCount(area); ++rows)
        for (int column = 0; column < view.model()->columnCount(area); ++column)
            if (!seen.contains(view.visualRect(view.model()->index(rows, column, area)))) return rows;
    return rows;
}

} // namespace

TEST_CASE("On a small screen two indicators of the matrix are in view beside the panel") {
    const int zoom = GENERATE(100, 125);
    INFO(zoom);
    SmallScreen screen(zoom);
    screen.show("matrix");
    REQUIRE(screen.part<QWidget>("judgementPanel").isVisible());
    auto& view = screen.part<QTreeView>("matrixView");
    CHECK(indicatorsInView(view) >= 2);
    const QModelIndex second = view.model()->index(1, 0, view.model()->index(0, 0));
    CHECK(view.visualRect(second).height() >= 5 * view.fontMetrics().height()); // of a statement and its grade
}

TEST_CASE("On a small screen two indicators of the matrix are in view at 125 % once the panel is closed") {
    SmallScreen screen(125);
    screen.show("matrix");
    keyTo(screen.window, Qt::Key_F9);
    settle(screen.window);
    auto& view = screen.part<QTreeView>("matrixView");
    REQUIRE(indicatorsInView(view) >= 1);
    const QRect second = view.visualRect(view.model()->index(1, 0, view.model()->index(0, 0)));
    const int shown = second.intersected(view.viewport()->rect()).height();
    CHECK((shown == second.height() || shown >= 5 * view.fontMetrics().height()));
    CHECK(view.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("On a small screen a statement that is cut short is whole in its tooltip, and while words are searched for") {
    SmallScreen screen(125);
    screen.show("matrix");
    auto& view = screen.part<QTreeView>("matrixView");
    const QModelIndex cell = view.model()->index(0, 2, view.model()->index(0, 0));
    const QString statement = cell.data(MatrixModel::StatementRole).toString();
    const int cut = view.visualRect(cell).height();
    const QPoint middle = view.visualRect(cell).center();
    QHelpEvent help(QEvent::ToolTip, middle, view.viewport()->mapToGlobal(middle));
    QApplication::sendEvent(view.viewport(), &help);
    CHECK(QToolTip::text().contains(statement));
    QToolTip::hideText();
    keyTo(screen.window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(screen.window.focusWidget(), "1.1");
    CHECK(eventually([&] { return view.visualRect(view.currentIndex()).height() > cut; }));
}

TEST_CASE("On a small screen six rows of the ranking are in view") {
    const int zoom = GENERATE(100, 125);
    SmallScreen screen(zoom);
    screen.show("ranking");
    auto& table = screen.part<QTableView>("rankingTable");
    INFO(zoom);
    CHECK(table.rowViewportPosition(5) + table.rowHeight(5) <= table.viewport()->height() + 1);
}

TEST_CASE("On a small screen the tally has the recommendations' names") {
    const int zoom = GENERATE(100, 125);
    SmallScreen screen(zoom);
    screen.show("workshop");
    auto& table = screen.part<QTableView>("tallyTable");
    INFO(zoom);
    CHECK_FALSE(table.isColumnHidden(TallyModel::Title));
    CHECK(table.columnWidth(TallyModel::Title) >= Theme::scaled(78));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("On a small screen rows of the ranking are in view at 175 %, whatever is said above them") {
    SmallScreen screen(175);
    model::Assessment blind = screen.controller.assessment();
    blind.details.blind = true;
    blind.assessors.push_back({model::AssessorId("anna"), "Анна"});
    screen.controller.create(screen.folder.filePath(QStringLiteral("blind.meyar")), blind);
    screen.controller.setAssessor(model::AssessorId("anna"));
    settle(screen.window);
    screen.show("ranking");
    REQUIRE(screen.part<QWidget>("rankingHidden").isVisible());
    auto& table = screen.part<QTableView>("rankingTable");
    const QRect first(0, table.rowViewportPosition(0), 1, table.rowHeight(0) + table.rowHeight(1));
    CHECK(table.viewport()->rect().contains(first));
    CHECK(table.viewport()->visibleRegion().boundingRect().bottom() >= first.bottom());
}

TEST_CASE("On a screen of 1024 by 600 the ranking's names can be read") {
    SmallScreen screen(100);
    screen.window.resize(1024, 570);
    settle(screen.window);
    screen.show("ranking");
    auto& table = screen.part<QTableView>("rankingTable");
    REQUIRE(table.horizontalScrollBar()->maximum() > 0); // there is more than can be in view, however narrow they are
    const auto& model = *static_cast<const RankingModel*>(table.model());
    CHECK(table.columnWidth(model.sectionOf(RankingModel::Column::Title)) >= 140);
}

TEST_CASE("On a small screen a long warning leaves the buttons below the ballots in view, and the void form") {
    SmallScreen screen(100);
    screen.show("workshop");
    QTest::keyClicks(&screen.part<QLineEdit>("ballotLetters"), "ABCC");
    settle(screen.window);
    REQUIRE(screen.part<QLabel>("ballotWarning").text().contains(u'\n'));
    const auto seen = [](const QWidget& part) { return part.visibleRegion().boundingRect() == part.rect(); };
    CHECK(seen(screen.part<QWidget>("ballotVoid")));
    QTest::keyClicks(&screen.part<QLineEdit>("ballotLetters"), "DEFQQ");
    settle(screen.window);
    auto& table = screen.part<QTableView>("ballotsTable");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    if (!screen.part<QWidget>("ballotVoidReason").isVisible()) QTest::keyClick(&table, Qt::Key_Delete); // shown first
    const auto& confirm = screen.part<QWidget>("ballotVoidConfirm");
    CHECK(eventually([&] { return confirm.isVisible() && seen(confirm); }));
    CHECK(seen(screen.part<QWidget>("ballotVoidReason")));
}

TEST_CASE("On a small screen the tally has its names, and the entry its counts, at 175 %") {
    SmallScreen screen(175);
    screen.show("workshop");
    auto& table = screen.part<QTableView>("tallyTable");
    CHECK_FALSE(table.isColumnHidden(TallyModel::Title));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    const auto& counts = screen.part<QLabel>("ballotsEntered");
    CHECK(counts.heightForWidth(counts.width()) <= counts.height());
}

TEST_CASE("On a small screen a section's name and its number keep apart at 175 %") {
    SmallScreen screen(175);
    auto& sections = screen.part<QListWidget>("sidebar");
    REQUIRE(sections.verticalScrollBar()->maximum() > 0);
    CHECK(sections.viewport()->width() >= sections.sizeHintForColumn(0));
}

TEST_CASE("A heading too long for its field is read from its start") {
    SmallScreen screen(175);
    model::Assessment assessment = screen.controller.assessment();
    for (model::Section& section : assessment.sections)
        section.heading.set(model::Language::Ru, "Заголовок, который намного длиннее поля, в котором он стоит");
    assessment.details.language = model::Language::Ru;
    screen.controller.create(screen.folder.filePath(QStringLiteral("long.meyar")), assessment);
    settle(screen.window);
    screen.show("findings");
    keyTo(screen.window, Qt::Key_Down);
    settle(screen.window);
    auto& heading = screen.part<QLineEdit>("sectionHeading");
    REQUIRE(heading.fontMetrics().horizontalAdvance(heading.text()) > heading.width());
    REQUIRE_FALSE(heading.hasFocus());
    heading.grab(); // painting scrolls it
    CHECK(heading.cursorPositionAt(QPoint(8, heading.height() / 2)) == 0);
}

TEST_CASE("On a small screen nothing is cut off") {
    const int zoom = GENERATE(100, 125, 150, 175);
    INFO(zoom << " %");
    SmallScreen screen(zoom);
    eachPage(screen, [](const QString& name, QWidget& window) {
        checkNothingCutOff(name, window);
        CHECK(window.width() == 1366);
    });
}

TEST_CASE("On a small screen nothing is cut off of what is open on a page") {
    const int zoom = GENERATE(100, 175);
    INFO(zoom << " %");
    SmallScreen screen(zoom);
    eachState(screen, checkNothingCutOff);
}

TEST_CASE("On a small screen nothing is cut off while there is nothing yet") {
    const int zoom = GENERATE(100, 175);
    INFO(zoom << " %");
    SmallScreen screen(zoom);
    eachEmptyState(screen, checkNothingCutOff);
}

TEST_CASE("On a small screen nothing is cut off while others' grades are hidden") {
    const int zoom = GENERATE(100, 175);
    INFO(zoom << " %");
    SmallScreen screen(zoom);
    eachBlindState(screen, checkNothingCutOff);
}

TEST_CASE("On a small screen nothing of a dialog is cut off") {
    const int zoom = GENERATE(100, 125, 150, 175);
    SmallScreen screen(zoom);
    const Look look = [zoom](const QString& name, QWidget& dialog) {
        INFO(name.toStdString() << " at " << zoom << " %");
        const QSize room = dialog.screen()->availableGeometry().size(); // of the tests' own, which is not small
        CHECK((dialog.width() <= std::max(room.width(), dialog.minimumSizeHint().width())));
        CHECK(dialog.height() <= room.height());
        CHECK(dialog.minimumSizeHint().width() <= 1366);
        CHECK(dialog.minimumSizeHint().height() <= 738);
        dialog.resize(dialog.size().boundedTo({1366, 738}));
        settle(dialog);
        CHECK(dialog.height() <= 738);
        for (const Clipped& clipped : textsOf(dialog).clipped)
            FAIL_CHECK(clipped.said().toStdString());
    };
    eachDialog(screen, look);
    eachFurtherDialog(screen, look);
}

TEST_CASE("A side panel is closed and opened by F9, a button and the menu, and stays as it was left") {
    SmallScreen screen(100);
    screen.show("matrix");
    const auto panel = [&] { return screen.window.page("matrix")->findChild<QWidget*>("judgementPanel"); };
    const auto side = [&] { return SidePanel::of(*screen.window.page("matrix")); };
    REQUIRE(panel()->isVisible());
    const int before = screen.part<QTreeView>("matrixView").width();
    keyTo(screen.window, Qt::Key_F9);
    settle(screen.window);
    CHECK_FALSE(panel()->isVisible());
    CHECK(screen.part<QTreeView>("matrixView").width() > before + 200);
    screen.window.setThemeMode(ThemeMode::Dark); // all is made again
    settle(screen.window);
    CHECK_FALSE(panel()->isVisible());
    screen.window.setThemeMode(ThemeMode::Light);
    settle(screen.window);
    auto* button = screen.window.page("matrix")->findChild<QAbstractButton*>("matrixSplitShow");
    REQUIRE((button && button->isVisible()));
    QTest::mouseClick(button, Qt::LeftButton);
    settle(screen.window);
    CHECK(panel()->isVisible());
    CHECK(panel()->width() >= Theme::scaled(200));
    CHECK(screen.action("actionSidePanel")->isCheckable());
    screen.action("actionSidePanel")->trigger();
    settle(screen.window);
    CHECK_FALSE(panel()->isVisible());
    screen.window.page("matrix")->setFocus();
    keyTo(screen.window, Qt::Key_Return); // to the reason
    settle(screen.window);
    CHECK(side()->isOpen());
    CHECK(panel()->isVisible());
    CHECK(panel()->isAncestorOf(screen.window.focusWidget()));
    keyTo(screen.window, Qt::Key_F9); // with the focus in it
    settle(screen.window);
    CHECK_FALSE(panel()->isVisible());
    CHECK(screen.part<QWidget>("matrixView").hasFocus());
}

TEST_CASE("Every panel beside a table or a list is narrowed and closed by keys, and stays as it was left") {
    SmallScreen screen(100);
    screen.changeSomething(); // so that History has something to show
    const QStringList without{QStringLiteral("overview"), QStringLiteral("comparison")};
    QStringList with;
    for (const QString& section : sectionsOf(screen.window)) {
        INFO(section.toStdString());
        QWidget& page = screen.show(section.toLatin1().constData());
        SidePanel* side = SidePanel::of(page);
        CHECK((side == nullptr) == without.contains(section));
        CHECK(screen.action(QStringLiteral("actionSidePanel"))->isEnabled() == (side != nullptr));
        if (!side) continue;
        with << section;
        const auto* split = side->panel().parentWidget();
        const bool below = static_cast<const QSplitter*>(split)->orientation() == Qt::Vertical;
        const auto size = [&] { return below ? side->panel().height() : side->panel().width(); };
        REQUIRE(side->panel().isVisible());
        keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier);
        keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier);
        settle(screen.window);
        const int wide = size();
        keyTo(screen.window, Qt::Key_F9, Qt::ShiftModifier);
        settle(screen.window);
        CHECK(size() < wide);
        side->panel().setFocus();
        keyTo(screen.window, Qt::Key_F9);
        settle(screen.window);
        CHECK_FALSE(side->panel().isVisible());
        REQUIRE(screen.window.focusWidget());
        CHECK(screen.window.focusWidget()->isVisible());
        CHECK(screen.part<QWidget>((split->objectName() + QStringLiteral("Show")).toLatin1().constData()).isVisible());
    }
    screen.window.setThemeMode(ThemeMode::Dark); // all is made again
    for (const QString& section : with) {
        INFO(section.toStdString());
        SidePanel* side = SidePanel::of(screen.show(section.toLatin1().constData()));
        CHECK_FALSE(side->panel().isVisible());
        keyTo(screen.window, Qt::Key_F9);
        settle(screen.window);
        CHECK(side->panel().isVisible());
        CHECK((side->panel().width() > 40 && side->panel().height() > 40));
    }
    screen.window.setThemeMode(ThemeMode::Light);
}

TEST_CASE("A side panel is narrowed by keys, and stays as narrow") {
    SmallScreen screen(100);
    screen.show("evidence");
    const auto panel = [&] { return screen.window.page("evidence")->findChild<QWidget*>("sourcePanel"); };
    keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier);
    keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier);
    settle(screen.window);
    const int wide = panel()->width();
    keyTo(screen.window, Qt::Key_F9, Qt::ShiftModifier);
    settle(screen.window);
    const int left = panel()->width();
    CHECK(left < wide);
    screen.window.setThemeMode(ThemeMode::Dark);
    settle(screen.window);
    CHECK(std::abs(panel()->width() - left) <= 2);
    screen.window.setThemeMode(ThemeMode::Light);
}

TEST_CASE("The sections at the left are closed and opened by the menu's key, and stay as they were left") {
    SmallScreen screen(125);
    screen.show("matrix");
    const auto sidebar = [&] { return screen.window.findChild<QWidget*>("sidebar"); };
    keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(sidebar()->isVisible());
    screen.window.setZoom(110);
    settle(screen.window);
    CHECK_FALSE(sidebar()->isVisible());
    keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sidebar()->isVisible());
}

TEST_CASE("Without a document, and while the window asks who judges, there are no sections to open or close") {
    SmallScreen screen(100);
    const auto* sidebar = screen.window.findChild<QWidget*>("sidebar");
    const auto pressKeys = [&] { keyTo(screen.window, Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier); };
    QTest::mouseClick(screen.window.findChild<QWidget*>("judgingButton"), Qt::LeftButton);
    REQUIRE(screen.window.findChild<QWidget*>("whoJudges")->isVisible());
    pressKeys();
    QTest::keyClick(screen.window.focusWidget(), Qt::Key_Escape);
    CHECK(sidebar->isVisible());
    CHECK(screen.window.findChild<QAction*>("actionSidebar")->isEnabled());
    screen.controller.close();
    CHECK_FALSE(screen.window.findChild<QAction*>("actionSidebar")->isEnabled());
    pressKeys();
    CHECK_FALSE(sidebar->isVisible());
    CHECK(preferences::arrangement(sidebarClosedKey).isEmpty());
}

TEST_CASE("The list of a combo box is high enough for its entries") {
    SmallScreen screen(100);
    screen.show("evidence");
    keyTo(screen.window, Qt::Key_Insert);
    auto& kind = screen.part<QComboBox>("sourceKind");
    REQUIRE(kind.isVisible());
    kind.showPopup();
    QAbstractItemView& list = *kind.view();
    const QModelIndex last = list.model()->index(kind.count() - 1, kind.modelColumn());
    CHECK(eventually([&] { return list.visualRect(last).bottom() <= list.viewport()->rect().bottom(); }));
    CHECK(list.verticalScrollBar()->maximum() == 0);
    CHECK(list.viewport()->rect().bottom() - list.visualRect(last).bottom() < 4);
    kind.hidePopup();
}

TEST_CASE("The list of a combo box is as wide as its entries") {
    ClearedSettings settings;
    QComboBox combo;
    combo.setEditable(GENERATE(false, true)); // the style makes another list for one that is edited
    combo.addItem(QStringLiteral("A name that is a good deal wider than the box in which it is chosen"));
    combo.setFixedWidth(90);
    combo.show();
    REQUIRE(QTest::qWaitForWindowExposed(&combo));
    combo.showPopup();
    CHECK(eventually([&] { return combo.view()->viewport()->width() >= combo.view()->sizeHintForColumn(0); }));
    combo.hidePopup();
}
