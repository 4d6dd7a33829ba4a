#include "matrix_window.h"

#include "matrix/line_breaker.h"
#include "widgets/theme.h"

#include <QFontMetricsF>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Lines fit the width, and together they say the text") {
    const LineBreaker breaker(Theme::font(Theme::bodySize));
    const QString text = "Law or policy provides for State cooperation with NGOs and other organisations";
    for (const int width : {60, 100, 150, 400, 2000}) {
        const QStringList lines = breaker.lines(text, width);
        REQUIRE(lines.size() == breaker.countLines(text, width));
        const auto counted = breaker.countLines(breaker.wordWidths(text), width);
        REQUIRE((!counted || *counted == lines.size()));
        REQUIRE(counted.has_value() == (breaker.widestWord(text) <= width));
        for (const QString& line : lines)
            REQUIRE(breaker.widthOf(line) <= width);
        if (width >= 100) REQUIRE(lines.join(' ') == text);
    }
}

TEST_CASE("A word wider than a line is broken with a hyphen, and no letter is lost") {
    const LineBreaker breaker(Theme::font(Theme::bodySize));
    const QString word = QString::fromUtf8("müəyyənləşdirilməsi");
    const QStringList lines = breaker.lines(word, 70);
    REQUIRE(lines.size() > 1);
    REQUIRE(lines.join("").remove(QChar(0x2010)) == word);
}

TEST_CASE("A word is broken where a syllable begins, in all three languages") {
    const LineBreaker breaker(Theme::font(Theme::bodySize));
    const auto firstPart = [&](const char* text, const char* fits) {
        const QString room = QString::fromUtf8(fits) + QChar(0x2010);
        return breaker.lines(QString::fromUtf8(text), breaker.widthOf(room) + 0.5).front();
    };
    CHECK(firstPart("Müəyyənləşdirmə", "Müəyyənləşdi") == QString::fromUtf8("Müəyyənləş‐"));
    CHECK(firstPart("межведомственное", "межведомстве") == QString::fromUtf8("межведомст‐"));
    CHECK(firstPart("identification", "identificati") == QString::fromUtf8("identifica‐"));
    CHECK(firstPart("Dünyada", "Düny") == QString::fromUtf8("Dün‐"));        // y is a consonant here
    CHECK(firstPart("разъяснение", "разъя") == QString::fromUtf8("разъя‐")); // and no sign begins a part
    CHECK(firstPart("третьестепенный", "третье") == QString::fromUtf8("третье‐"));
    CHECK(firstPart("hhhhhhhhhhhhhh", "hhhhhh") == QString::fromUtf8("hhhhhh‐")); // where there is no syllable
}

TEST_CASE("Texts without words have no lines") {
    const LineBreaker breaker(Theme::font(Theme::bodySize));
    REQUIRE(breaker.lines("", 100).isEmpty());
    REQUIRE(breaker.lines("  ", 100).isEmpty());
}

TEST_CASE("A row grows with a statement that is typed longer, and shrinks again with undo") {
    MatrixWindow window;
    const auto height = [&] { return window.view().visualRect(window.view().currentIndex()).height(); };
    const int before = height();
    const model::Framework& framework = window.controller().assessment().framework;
    model::Indicator indicator = framework.indicators[*framework.findIndicator(model::IndicatorId("5.1"))];
    std::string longer;
    for (int i = 0; i < 20; ++i)
        longer += "many words ";
    indicator.cells[0].text.set(model::Language::En, longer + "end");
    REQUIRE(window.controller().apply(document::PutIndicator{indicator}));
    CHECK(eventually([&] { return height() > 2 * before; }));
    window.controller().undo();
    CHECK(eventually([&] { return height() == before; }));
}

TEST_CASE("Rows grow as columns narrow") {
    MatrixWindow window;
    const auto height = [&] { return window.view().visualRect(window.view().currentIndex()).height(); };
    const int wide = height();
    window.page.resize(900, 760);
    REQUIRE(eventually([&] { return height() > wide; }));
    window.page.resize(1100, 760);
    REQUIRE(eventually([&] { return height() == wide; }));
}
