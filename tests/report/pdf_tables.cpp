#include "report/pdf.h"

#include "report/reading.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace meyar;
using namespace meyar::test;
using report::Table;
using report::TableCell;

namespace {

TableCell cell(const std::string& words, bool header = false) {
    TableCell out;
    out.text = {report::Run{words}};
    out.header = header;
    return out;
}

/// Two columns, two header rows, rows "row1." to "rowN." with `words` beside them.
Table tableOf(int rows, const std::string& words) {
    Table table;
    table.widths = {0.2, 0.8};
    table.headers = {{{cell("HeadA", true), cell("HeadB", true)}}, {{cell("HeadC", true), cell("HeadD", true)}}};
    for (int i = 1; i <= rows; ++i) {
        const std::string number = std::to_string(i) + ".";
        table.rows.push_back({{cell("row" + number, true), cell("begin" + number + " " + words + " end" + number)}});
    }
    table.caption = "Table 1. The caption";
    table.continued = "goes on";
    return table;
}

report::Report with(const Table& table) {
    report::Report out;
    out.titlePage.title = "Title";
    out.blocks = {table};
    return out;
}

std::string repeated(const std::string& word, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += (i > 0 ? " " : "") + word + std::to_string(i);
    return out;
}

} // namespace

TEST_CASE("Both header rows stand on every page of a table, and are content once") {
    const PdfFile file(report::writePdf(with(tableOf(120, "words"))));
    REQUIRE(file.pages() > 3);
    for (int page = 2; page <= file.pages(); ++page) {
        CHECK(count(file.text(page), "HeadA") == 1);
        CHECK(count(file.text(page), "HeadD") == 1);
    }
    CHECK(count(file.structure(), "HeadA") == 1);
}

TEST_CASE("A row is kept whole on one page") {
    const PdfFile file(report::writePdf(with(tableOf(40, repeated("word", 60)))));
    REQUIRE(file.pages() > 3);
    for (int page = 2; page <= file.pages(); ++page) {
        const std::string text = file.text(page);
        for (int i = 1; i <= 40; ++i) {
            const std::string number = std::to_string(i) + ".";
            CHECK(contains(text, "begin" + number) == contains(text, "end" + number));
        }
    }
}

TEST_CASE("Every part but the last says that the table goes on") {
    const PdfFile file(report::writePdf(with(tableOf(120, "words"))));
    const int last = file.pages();
    for (int page = 2; page <= last; ++page) {
        CHECK(contains(file.text(page), "goes on") == (page < last));
        CHECK(contains(file.text(page), "The caption") == (page == last));
    }
}

TEST_CASE("The legend of the shading stands on every page of the table") {
    Table table = tableOf(120, "words");
    table.legend = true;
    table.legendText = "possible improvement";
    table.legendMark = "▲";
    table.rows[0].cells[1].shaded = true;
    table.rows[0].cells[1].mark = "▲";
    const PdfFile file(report::writePdf(with(table)));
    for (int page = 2; page <= file.pages(); ++page) {
        CHECK(contains(file.text(page), "possible improvement"));
        CHECK(contains(file.text(page), "▲"));
    }
}

TEST_CASE("A row taller than a page goes on overleaf and loses nothing") {
    const std::string words = repeated("long", 3000);
    const PdfFile file(report::writePdf(with(tableOf(3, words))));
    CHECK(count(file.tagged(), words + " end") == 3);
    CHECK(file.pages() > 6);
}

TEST_CASE("A table never leaves its last row alone") {
    for (int rows = 9; rows <= 60; ++rows) {
        const PdfFile file(report::writePdf(with(tableOf(rows, "words"))));
        const std::string last = file.text(file.pages());
        INFO(rows << " rows");
        CHECK(contains(last, "row" + std::to_string(rows) + "."));
        CHECK(contains(last, "row" + std::to_string(rows - 1) + "."));
    }
}

TEST_CASE("Headers taller than half a page are not repeated") {
    Table table = tableOf(60, "words");
    table.headers[0].cells[0].text[0].text = repeated("tall", 150);
    const PdfFile file(report::writePdf(with(table)));
    CHECK(count(unwrapped(file.text()), "tall149") == 1);
    CHECK(contains(file.text(), "row60."));
}

TEST_CASE("Dots are drawn beside their number, and many dots are a number alone") {
    Table table = tableOf(2, "words");
    table.rows[0].cells[1] = cell("3");
    table.rows[0].cells[1].dots = 3;
    table.rows[1].cells[1] = cell("4000");
    table.rows[1].cells[1].dots = 4000;
    const PdfFile file(report::writePdf(with(table)));
    CHECK(contains(file.text(), "\n3\n"));
    CHECK(contains(file.text(), "4000"));
    CHECK(file.pages() == 2);
}

TEST_CASE("2,500 rows stand in order, each once") {
    const PdfFile file(report::writePdf(with(tableOf(2500, "words"))));
    std::istringstream text(unwrapped(file.text()));
    int expected = 1;
    for (std::string word; text >> word;) {
        if (word.rfind("row", 0) == 0) CHECK(word == "row" + std::to_string(expected++) + ".");
    }
    CHECK(expected == 2501);
}
