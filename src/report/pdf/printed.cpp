#include "report/pdf/printed.h"

#include "model/noncharacter.h"

#include <utility>

namespace meyar::report {

namespace {

void print(std::string& text) {
    text = model::printedText(std::move(text));
}

void print(Text& text) {
    for (Run& run : text)
        print(run.text);
}

void print(Heading& heading) {
    print(heading.text);
}

void print(Paragraph& paragraph) {
    print(paragraph.text);
    print(paragraph.label);
}

void print(std::vector<TableRow>& rows) {
    for (TableRow& row : rows) {
        for (TableCell& cell : row.cells) {
            print(cell.text);
            print(cell.mark);
            print(cell.markWords);
            print(cell.word);
        }
    }
}

void print(Table& table) {
    print(table.headers);
    print(table.rows);
    print(table.caption);
    print(table.legendText);
    print(table.legendMark);
    print(table.continued);
}

void print(Figure& figure) {
    for (SceneText& text : figure.scene.texts)
        print(text.text);
    print(figure.alternative);
    print(figure.caption);
}

void print(PageBreak&) {}

} // namespace

Report printed(Report report) {
    TitlePage& title = report.titlePage;
    for (std::string* text : {&title.title, &title.country, &title.period, &title.kind, &report.header, &report.footer,
                              &report.contentsTitle})
        print(*text);
    for (Text& note : title.notes)
        print(note);
    for (Block& block : report.blocks)
        std::visit([](auto& kind) { print(kind); }, block);
    return report;
}

} // namespace meyar::report
