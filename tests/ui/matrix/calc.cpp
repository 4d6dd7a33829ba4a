// Through a spreadsheet and back. In tests/ui/matrix/calc are a copy as the matrix page makes it, copied.html, and what
// LibreOffice Calc 7.4 made of it: from_calc.html (as its clipboard has a table) and from_calc.txt (as a text with
// tabs). To make them again: run this test with MEYAR_KEEP_COPY=copied.html, then
//   soffice --headless --infilter="HTML (StarCalc)" --convert-to ods copied.html
//   soffice --headless --convert-to "html:HTML (StarCalc)" copied.ods
//   soffice --headless --convert-to "txt:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false" copied.ods
#include "matrix_window.h"

#include "matrix/clipboard_cells.h"
#include "matrix/paste_dialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const std::pair<const char*, const char*> reasons[] = {
    {"1.1/F1", "First line.\nSecond \"line\",\n\nand a third."},
    {"1.1/F2", "Before a tab\tafter it"},
    {"1.1/O1", "=HYPERLINK(\"https://example.org\",\"look\")"},
    {"1.1/O2", "+1 more"},
    {"1.2/F1", "- a point\n- another"},
    {"1.2/F2", "@home"},
    {"1.2/O1", "'=1+1"},
    {"1.2/O2", "001"},
    {"1.3/F1", "1/2"},
    {"1.3/F2", "12.5 %; 2.0; =3"},
    {"1.3/O1", "\"Quoted\" at the beginning"},
    {"1.3/O2", "Qanun var, Ə ə İ ı; закон есть — «так» & <b>"},
    {"2.1/F1", "-5"},
    {"2.1/F2", "TRUE"},
    {"2.1/O1", "[@Aze 30, p. 7]; https://example.org/a?b=1&c=2"},
};

QString fixture(const char* name) {
    QFile file(QStringLiteral(MEYAR_SOURCE_DIR "/tests/ui/matrix/calc/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

struct Judged : MatrixWindow {
    Judged() : MatrixWindow(2) {
        for (const auto& [cell, reason] : reasons)
            REQUIRE(controller().apply(document::Rate{
                *model::parseCell(cell), {anna, model::Answer::grade(1), reason, model::Confidence::Medium}}));
        for (const char* cell : {"1.1/F1", "1.1/F2", "2.2/F1"})
            rate(cell, murad, 2, "Another reason.");
        key(Qt::Key_C, Qt::ControlModifier);
    }
    void pasteBack(QMimeData* data) {
        QGuiApplication::clipboard()->setMimeData(data);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    QString summary() {
        auto* dialog = page.findChild<PasteDialog*>();
        REQUIRE(dialog);
        CHECK_FALSE(dialog->findChild<QLabel*>("pasteUnread"));
        return dialog->findChild<QLabel*>("pasteSummary")->text();
    }
};

QMimeData* html(const QString& text) {
    auto* data = new QMimeData;
    data->setHtml(text);
    return data;
}

QMimeData* plain(const QString& text) {
    auto* data = new QMimeData;
    data->setText(text);
    return data;
}

} // namespace

TEST_CASE("The kept copy for Calc is what the matrix page copies") {
    Judged window;
    const QString copied = QGuiApplication::clipboard()->mimeData()->html();
    if (const QString keep = qEnvironmentVariable("MEYAR_KEEP_COPY"); !keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(copied.toUtf8());
    }
    CHECK(copied == fixture("copied.html"));
}

TEST_CASE("A copied matrix comes back from Calc as it was, as a table and as a text") {
    for (const auto& data :
         {html(fixture("copied.html")), html(fixture("from_calc.html")), plain(fixture("from_calc.txt"))}) {
        Judged window;
        window.pasteBack(data);
        CHECK(window.summary() == "Nothing changes.");
    }
}

TEST_CASE("Pasted where nothing was judged, reasons from Calc are as they were, line ends, tabs and signs with them") {
    for (const auto& data : {html(fixture("from_calc.html")), plain(fixture("from_calc.txt"))}) {
        MatrixWindow window(2);
        QGuiApplication::clipboard()->setMimeData(data);
        window.key(Qt::Key_V, Qt::ControlModifier);
        auto* dialog = window.page.findChild<PasteDialog*>();
        REQUIRE(dialog);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>("pasteAccept"), Qt::LeftButton);
        for (const auto& [cell, reason] : reasons) {
            INFO(cell);
            REQUIRE(window.cell(cell).ratings.size() == 1);
            CHECK(window.cell(cell).ratings[0].rationale == reason);
            CHECK(window.cell(cell).ratings[0].confidence == model::Confidence::Medium);
        }
        CHECK(window.cell("2.2/F1").empty());
    }
}

TEST_CASE("A changed cell of the table from Calc is one change") {
    Judged window;
    window.pasteBack(html(fixture("from_calc.html").replace("Second", "Changed")));
    auto* dialog = window.page.findChild<PasteDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QAbstractButton*>("pasteAccept"));
    QTest::mouseClick(dialog->findChild<QAbstractButton*>("pasteAccept"), Qt::LeftButton);
    CHECK(window.cell("1.1/F1").ratings[0].rationale == "First line.\nChanged \"line\",\n\nand a third.");
}
