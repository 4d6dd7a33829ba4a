#include "matrix_window.h"

#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QLineEdit& field(MatrixWindow& window) {
    return window.part<QLineEdit>("matrixSearch");
}

void type(MatrixWindow& window, const QString& words) {
    field(window).selectAll();
    for (const QChar c : words) {
        if (c.unicode() < 0x80) {
            QTest::keyClick(&field(window), c.toLatin1());
        } else {
            field(window).insert(c); // the test library's keyboard is American
        }
    }
}

QString found(MatrixWindow& window) {
    return window.part<QLabel>("searchFound").text();
}

QStringList shownCells(MatrixWindow& window) {
    const auto* rows = qobject_cast<const MatrixFilterModel*>(window.view().model());
    QStringList cells;
    for (const QModelIndex& index : rows->found())
        cells << (rows->placeAt(index) ? index.data(MatrixModel::CellIdRole).toString()
                                       : index.data(MatrixModel::NumberRole).toString());
    return cells;
}

} // namespace

TEST_CASE("A search goes through reasons, quotes, sources and agreed reasons, whatever their case and accents") {
    MatrixWindow window;
    window.rate("2.1/F1", anna, 0, "İŞIQ və əmək haqqında");
    REQUIRE(window.controller().apply(
        document::PutSource{{model::SourceId("Zed 1"), {}, "Ещё один отчёт", {}, {}, false}}));
    REQUIRE(window.controller().apply(
        document::Cite{*model::parseCell("2.2/F2"), {{}, model::SourceId("Zed 1"), {}, "quöted wörds", false, {}}}));
    REQUIRE(window.controller().apply(
        document::Agree{*model::parseCell("2.3/O1"), model::Agreement{model::Answer::grade(0), "Xylographic"}}));
    const auto [words, cell] = GENERATE(table<std::string, std::string>({{"işıq", "2.1/F1"},
                                                                         {"ISIQ", "2.1/F1"},
                                                                         {"emek haq", "2.1/F1"},
                                                                         {"еще один ОТЧЕТ", "2.2/F2"},
                                                                         {"zed 1", "2.2/F2"},
                                                                         {"quoted words", "2.2/F2"},
                                                                         {"xylo", "2.3/O1"}}));
    INFO(words);
    type(window, qs(words));
    REQUIRE(shownCells(window) == QStringList{qs(cell)});
    REQUIRE(window.current() == qs(cell));
    REQUIRE(found(window) == "1 of 1");
}

TEST_CASE("Codes are searched from their beginning") {
    MatrixWindow window;
    type(window, "5.1/F2");
    REQUIRE(shownCells(window) == QStringList{"5.1/F2"});
    type(window, "5.1");
    REQUIRE(shownCells(window) == QStringList{"5.1"});
    REQUIRE(window.view().currentIndex().data(MatrixModel::NumberRole).toString() == "5.1");
}

TEST_CASE("Statements and titles are searched in every language") {
    MatrixWindow window;
    const model::Framework& framework = window.controller().assessment().framework;
    const model::CellId cell = *model::parseCell("3.2/O1");
    const auto place = *framework.findCell(cell);
    for (const model::Language language : {model::Language::En, model::Language::Ru}) {
        const std::string& words = framework.statementAt(place).text.exactly(language);
        if (words.empty()) continue;
        type(window, qs(words));
        REQUIRE(shownCells(window).contains("3.2/O1"));
    }
    const std::string& title = framework.indicators[place / 4].title.exactly(model::Language::En);
    type(window, qs(title));
    REQUIRE(shownCells(window).contains("3.2"));
}

TEST_CASE("F3 goes from match to match and round, Shift+F3 back, and the count says where one is") {
    MatrixWindow window;
    for (const char* cell : {"1.2/F1", "3.1/O2", "5.5/F2"})
        window.rate(cell, anna, 0, "quokka");
    type(window, "quokka");
    REQUIRE(window.current() == "5.5/F2"); // the next from where one was
    REQUIRE(found(window) == "3 of 3");
    const auto next = [&](Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::keyClick(&field(window), Qt::Key_Return, keys);
        return window.current();
    };
    REQUIRE(next() == "1.2/F1");
    REQUIRE(next() == "3.1/O2");
    REQUIRE(eventually([&] { return found(window) == "2 of 3"; }));
    REQUIRE(next(Qt::ShiftModifier) == "1.2/F1");
    REQUIRE(next(Qt::ShiftModifier) == "5.5/F2");
    window.click("searchNext");
    REQUIRE(window.current() == "1.2/F1");
    window.key(Qt::Key_F3); // on the matrix too
    REQUIRE(window.current() == "3.1/O2");
    window.key(Qt::Key_F3, Qt::ShiftModifier);
    REQUIRE(window.current() == "1.2/F1");
}

TEST_CASE("Ctrl+F starts a search, Esc ends it on the cell that was found") {
    MatrixWindow window;
    window.rate("1.2/F1", anna, 0, "quokka");
    window.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(window.page.focusWidget() == &field(window));
    type(window, "quokka");
    const auto* clearing = field(window).findChild<QToolButton*>();
    REQUIRE(eventually([&] { return clearing->property("opacity").toReal() > 0; }));
    QTest::keyClick(&field(window), Qt::Key_Down);
    REQUIRE(window.page.focusWidget() == &window.view());
    REQUIRE(field(window).text() == "quokka");
    window.key(Qt::Key_Escape);
    REQUIRE(field(window).text().isEmpty());
    REQUIRE(eventually([&] { return clearing->property("opacity").toReal() == 0; }));
    REQUIRE(window.current() == "1.2/F1");
    REQUIRE(window.page.focusWidget() == &window.view());
    REQUIRE_FALSE(window.part<QLabel>("searchFound").isVisible());
    REQUIRE(shownCells(window).isEmpty());
}

TEST_CASE("A search without a match says so, and giving it up leads back") {
    MatrixWindow window;
    type(window, "quokka");
    REQUIRE(window.part<QLabel>("noMatch").isVisible());
    REQUIRE(window.part<QLabel>("noMatch").text().contains("quokka"));
    REQUIRE(found(window) == "Nothing found");
    REQUIRE_FALSE(window.part<QToolButton>("searchNext").isEnabled());
    QTest::keyClick(&field(window), Qt::Key_Escape);
    REQUIRE(window.view().isVisible());
    REQUIRE(window.current() == "5.1/F1");
}

TEST_CASE("A search and a filter hold together") {
    MatrixWindow window;
    window.rate("1.2/F1", anna, 0, "quokka");
    window.rate("1.3/F1", anna, 1, "quokka");
    type(window, "quokka");
    REQUIRE(shownCells(window) == QStringList{"1.2/F1", "1.3/F1"});
    window.click("filterCanImprove");
    REQUIRE(shownCells(window) == QStringList{"1.3/F1"});
    window.click("filterDisputed");
    REQUIRE(window.part<QLabel>("noMatch").text().contains("quokka"));
    window.click("filterAll");
    REQUIRE(shownCells(window) == QStringList{"1.2/F1", "1.3/F1"});
}

TEST_CASE("A cell changed while one searches is found by its new words") {
    MatrixWindow window;
    type(window, "quokka");
    REQUIRE(window.part<QLabel>("noMatch").isVisible());
    window.rate("1.2/F1", anna, 0, "a quokka was seen");
    REQUIRE(shownCells(window) == QStringList{"1.2/F1"});
    REQUIRE(window.view().isVisible());
    window.controller().undo();
    REQUIRE(shownCells(window).isEmpty());
}

TEST_CASE("Leading to a cell that the search hides ends the search") {
    MatrixWindow window;
    window.rate("1.2/F1", anna, 0, "quokka");
    type(window, "quokka");
    window.page.showCell(*model::parseCell("5.5/O2"));
    REQUIRE(window.current() == "5.5/O2");
    REQUIRE(field(window).text().isEmpty());
}

TEST_CASE("What is found is lit up in its cell") {
    MatrixWindow window;
    const auto shades = [&] {
        const QRect box = window.view().visualRect(window.view().currentIndex());
        const QImage image = window.view().viewport()->grab(box).toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours;
    };
    const std::set<QRgb> before = shades();
    const std::string statement =
        window.controller().assessment().framework.statementAt(window.placeOf("5.1/F1")).text.in(model::Language::En);
    type(window, qs(statement).section(' ', 0, 1).toUpper());
    REQUIRE(window.current() == "5.1/F1");
    const auto warm = [&](QRgb colour) { return qRed(colour) > qBlue(colour) + 60 && qRed(colour) > 200; };
    const std::set<QRgb> after = shades();
    REQUIRE(std::count_if(after.begin(), after.end(), warm) > 0);
    REQUIRE(std::count_if(before.begin(), before.end(), warm) == 0);
}

TEST_CASE("A code is found as it is meant, with a comma, blanks or Cyrillic letters") {
    MatrixWindow window;
    for (const char* typed : {"5.1/O1", "5,1/o1", "5.1 / O1", "5.1/\u041e1"}) {
        INFO(typed);
        type(window, QString::fromUtf8(typed));
        CHECK(shownCells(window) == QStringList{"5.1/O1"});
    }
}

TEST_CASE("A search that is given up leaves an area folded where it began on its line") {
    MatrixWindow window;
    const QString words = GENERATE(QString(), QStringLiteral("zzzz"), QStringLiteral("a"));
    INFO(words.toStdString());
    const QModelIndex area = window.view().currentIndex().parent();
    const QString id = area.data(MatrixModel::AreaIdRole).toString();
    window.key(Qt::Key_Left);
    window.key(Qt::Key_Left);
    window.key(Qt::Key_Left); // folds it
    REQUIRE(window.view().currentArea() == id);
    REQUIRE_FALSE(window.view().isExpanded(window.view().currentIndex()));
    window.key(Qt::Key_F, Qt::ControlModifier);
    auto& field = window.part<QLineEdit>("matrixSearch");
    QTest::keyClicks(&field, words);
    if (words == "a") QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(window.view().currentArea() == id);
    CHECK_FALSE(window.view().isExpanded(window.view().currentIndex()));
    CHECK(window.page.focusWidget() == &window.view());
}

TEST_CASE("The search keeps room for a dozen letters beside what it found") {
    MatrixWindow window;
    window.page.resize(800, 600);
    auto& field = window.part<QLineEdit>("matrixSearch");
    QTest::keyClicks(&field, "zzzzzzzzzzzz");
    QApplication::processEvents();
    REQUIRE(window.part<QLabel>("searchFound").isVisible());
    const QString dozen(12, QLatin1Char('n'));
    CHECK(field.width() >= field.fontMetrics().horizontalAdvance(dozen) + 20);
}
