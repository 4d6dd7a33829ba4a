#include "report/pdf.h"

#include "report/build.h"
#include "report/outline.h"
#include "report/reading.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace meyar;
using namespace meyar::test;
using model::Language;
using report::Heading;
using report::Paragraph;

namespace {

/// One paragraph of text in a language, and nothing else.
report::Report saying(const std::string& words, Language language = Language::En) {
    report::Report out;
    out.language = language;
    out.titlePage.title = "Title";
    out.blocks = {Heading{1, "1 Chapter"}, Paragraph{Paragraph::Style::Body, {report::Run{words}}}};
    return out;
}

report::Report demonstration(Language language = Language::En) {
    return reportOf(sample("demonstration"), language);
}

} // namespace

TEST_CASE("The PDF is tagged, has a title and passes the check of qpdf") {
    const PdfFile file(report::writePdf(demonstration()));
    const std::string info = file.said("pdfinfo");
    CHECK(contains(info, "Tagged:          yes"));
    CHECK(contains(info, "Title:           Needs assessment"));
    CHECK(contains(file.said("qpdf --check"), "No syntax or stream encoding errors found"));
}

TEST_CASE("The language of the PDF is the report's") {
    for (const Language language : model::allLanguages) {
        const std::string open = PdfFile(report::writePdf(saying("x", language))).laidOpen();
        CHECK(contains(open, "/Lang (" + std::string(model::code(language)) + ")"));
        CHECK(contains(open, "/DisplayDocTitle true"));
        CHECK(contains(open, "/Marked true"));
    }
}

TEST_CASE("Headings are bookmarks, nested as they are") {
    report::Report report = saying("Text.");
    report.blocks.emplace_back(Heading{2, "1.1 Section"});
    report.blocks.emplace_back(Paragraph{Paragraph::Style::Body, {report::Run{"More."}}});
    const std::string pdf = report::writePdf(report);
    const std::string outlines = PdfFile(pdf).said("qpdf --json --json-key=outlines");
    const std::size_t chapter = outlines.find("\"title\": \"1 Chapter\"");
    const std::size_t section = outlines.find("\"title\": \"1.1 Section\"");
    REQUIRE(chapter != std::string::npos);
    REQUIRE(section != std::string::npos);
    CHECK(count(outlines, "\"title\"") == 2);
    CHECK(contains(outlines, "\"kids\": [\n        {"));

    const auto read = report::outlineOf(pdf); // as the window shows them
    REQUIRE(read.size() == 1);
    CHECK(read[0].title == "1 Chapter");
    REQUIRE(read[0].below.size() == 1);
    CHECK(read[0].below[0].title == "1.1 Section");
    const int page = read[0].page;
    CHECK(count(outlines, "\"destpageposfrom1\": " + std::to_string(page + 1)) == 2);
    CHECK(read[0].below[0].page == page);
    CHECK_THROWS_AS(report::outlineOf("no PDF"), std::runtime_error);
}

TEST_CASE("All fonts are embedded") {
    const std::string fonts = PdfFile(report::writePdf(demonstration(Language::Ru))).said("pdffonts");
    CHECK(contains(fonts, "NotoSans-Regular"));
    CHECK_FALSE(contains(fonts, " no  "));
    CHECK(count(fonts, " yes yes yes ") == count(fonts, "\n") - 2);
}

TEST_CASE("The text reads back letter by letter in the three languages") {
    const std::pair<Language, std::string> said[] = {
        {Language::Az, "Əlaqələndirmə və əməkdaşlıq: İstanbul, ışıq, çağırış, qüvvə, ölkə, ŞƏRT, ĞIÜÖ."},
        {Language::En, "Efficient offices affirm the final official traffic figures: fi fl ffi ffl."},
        {Language::Ru, "Съезд объявил: «ёж, щука и эхо» – выявление и перенаправление."}};
    for (const auto& [language, words] : said) {
        CHECK(contains(unwrapped(PdfFile(report::writePdf(saying(words, language))).text()), words));
    }
}

TEST_CASE("No glyph stands for several letters") {
    const std::string open = PdfFile(report::writePdf(saying("Efficient offices: fi fl ffi ffl ff"))).laidOpen();
    CHECK(contains(open, "beginbfchar"));
    CHECK_FALSE(contains(open, "<00660066")); // a glyph that reads "ff..."
    CHECK_FALSE(contains(open, "<00660069")); // "fi"
}

TEST_CASE("A long text reads back word by word over line and page ends") {
    std::string words;
    for (int i = 1; i <= 2000; ++i)
        words += "word" + std::to_string(i) + " ";
    words.pop_back();
    const PdfFile file(report::writePdf(saying(words)));
    CHECK(file.pages() > 3);
    CHECK(contains(file.tagged(), words));
}

TEST_CASE("A word longer than a line is broken, not cut off") {
    const std::string word(400, 'w');
    std::string text = PdfFile(report::writePdf(saying(word))).text();
    std::erase(text, '\n');
    CHECK(contains(text, word));
}

TEST_CASE("The structure has headings, paragraphs, lists, figures with words, tables with their headers") {
    const std::string structure = PdfFile(report::writePdf(demonstration())).structure();
    for (const char* element :
         {"H1", "H2", "H3", "P (block)", "Table", "TR", "TH", "TD", "L (block)", "LI", "Figure", "Link"}) {
        INFO(element);
        CHECK(contains(structure, element));
    }
    CHECK(contains(structure, "/Scope /Column"));
    CHECK(contains(structure, "/ColSpan 2"));
    CHECK(contains(structure, "/RowSpan 2"));
    CHECK(contains(PdfFile(report::writePdf(demonstration())).laidOpen(), "/Alt (Framework: "));
}

TEST_CASE("Headers, footers and rules are decoration, not content") {
    report::Report report = saying("Body text.");
    report.header = "Running head";
    report.footer = "Running foot";
    const PdfFile file(report::writePdf(report));
    CHECK(contains(file.text(2), "Running head"));
    CHECK(contains(file.text(2), "Running foot"));
    CHECK_FALSE(contains(file.structure(), "Running"));
    CHECK(contains(file.laidOpen(), "/Artifact BMC"));
}

TEST_CASE("Every page but the title page has its number") {
    const PdfFile file(report::writePdf(demonstration()));
    for (int page = 2; page <= file.pages(); ++page) {
        CHECK(contains("\n" + file.text(page), "\n" + std::to_string(page) + "\n"));
    }
}

TEST_CASE("A heading does not stand alone at the foot of a page") {
    report::Report report = saying("Text.");
    for (int i = 0; i < 60; ++i) {
        report.blocks.emplace_back(Heading{3, "Heading" + std::to_string(i) + "."});
        report.blocks.emplace_back(
            Paragraph{Paragraph::Style::Body, {report::Run{"Follows" + std::to_string(i) + "."}}});
    }
    const PdfFile file(report::writePdf(report));
    for (int page = 2; page <= file.pages(); ++page) {
        const std::string text = file.text(page);
        for (int i = 0; i < 60; ++i) {
            const std::string number = std::to_string(i) + ".";
            CHECK(contains(text, "Heading" + number) == contains(text, "Follows" + number));
        }
    }
}

TEST_CASE("A citation leads to its source in the bibliography") {
    report::Report report = saying("Text ");
    report::Run citation{"(Aze 30)"};
    citation.reference = true;
    citation.target = "source:Aze 30";
    std::get<Paragraph>(report.blocks[1]).text.push_back(citation);
    Paragraph source{Paragraph::Style::Body, {report::Run{"Aze 30. A report."}}};
    source.anchor = "source:Aze 30";
    report.blocks.emplace_back(source);
    const std::string open = PdfFile(report::writePdf(report)).laidOpen();
    CHECK(count(open, "/Subtype /Link") == 1);
    CHECK(contains(open, "/Type /OBJR"));
}

TEST_CASE("The same report gives the same bytes, and no date") {
    const report::Report report = demonstration(Language::Az);
    const std::string first = report::writePdf(report);
    CHECK(report::writePdf(report) == first);
    CHECK_FALSE(contains(PdfFile(first).laidOpen(), "Date"));
}

TEST_CASE("Reports written in two threads at once are whole") {
    const report::Report report = saying("Əlaqələndirmə", Language::Az);
    const std::string alone = report::writePdf(report);
    std::string first;
    std::string second;
    std::thread one([&] { first = report::writePdf(report); });
    std::thread two([&] { second = report::writePdf(report); });
    one.join();
    two.join();
    CHECK(first == alone);
    CHECK(second == alone);
}

TEST_CASE("Progress rises to the end") {
    double last = 0;
    bool falls = false;
    report::writePdf(demonstration(), [&](double done) {
        falls = falls || done < last;
        last = done;
        return true;
    });
    CHECK_FALSE(falls);
    CHECK(last == Approx(1));
}

TEST_CASE("Writing stops wherever progress asks it to") {
    for (const double stop : {0.0, 0.3, 0.6, 0.9}) {
        CHECK_THROWS_AS(report::writePdf(demonstration(), [&](double done) { return done <= stop; }),
                        report::Cancelled);
    }
}

TEST_CASE("Text that is not UTF-8 and empty text do no harm") {
    report::Report report = saying("bad \xff\xfe bytes");
    report.blocks.emplace_back(Paragraph{});
    report.blocks.emplace_back(Heading{2, ""});
    report.blocks.emplace_back(Paragraph{Paragraph::Style::ListItem, {}});
    CHECK(contains(PdfFile(report::writePdf(report)).said("qpdf --check"), "No syntax"));
}

TEST_CASE("Noncharacters and controls in any text come out as a replacement") {
    const std::string odd = "x\xEF\xBF\xBF y\xEF\xBF\xBE z\xEF\xB7\x90 \xF4\x8F\xBF\xBF \x01 \x1B[2J \x7F \xC2\x85 end";
    report::Report report = saying(odd);
    report.titlePage.title = report.titlePage.country = report.header = report.footer = report.contentsTitle = odd;
    report.titlePage.notes.push_back({report::Run{odd}});
    report.blocks.emplace_back(Heading{1, odd});
    report::Table table;
    table.widths = {1};
    table.caption = odd;
    report::TableRow row;
    row.cells.resize(1);
    row.cells[0].text = {report::Run{odd}};
    row.cells[0].mark = row.cells[0].markWords = odd;
    table.rows.push_back(row);
    report.blocks.emplace_back(table);
    report::Figure figure;
    figure.scene.width = figure.scene.height = 50;
    figure.scene.texts.emplace_back();
    figure.scene.texts.back().text = odd;
    figure.alternative = figure.caption = odd;
    report.blocks.emplace_back(figure);
    const PdfFile file(report::writePdf(report));
    CHECK(contains(file.said("qpdf --check"), "No syntax"));
    CHECK(contains(file.text(), "x\xEF\xBF\xBD y\xEF\xBF\xBD z\xEF\xBF\xBD"));
    const std::string open = file.laidOpen();
    const std::size_t begin = open.find("<x:xmpmeta");
    const std::string metadata = open.substr(begin, open.find("</x:xmpmeta>") - begin); // which is XML
    CHECK(contains(metadata, "x\xEF\xBF\xBD y"));
    for (const char* raw : {"\xEF\xBF\xBF", "\xEF\xBF\xBE", "\x01", "\x1B", "\x7F"})
        CHECK_FALSE(contains(metadata, raw));
}
