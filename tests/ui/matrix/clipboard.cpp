#include "matrix_window.h"

#include "matrix/clipboard_cells.h"
#include "matrix/paste_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

PasteDialog& paste(MatrixWindow& window, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    window.key(Qt::Key_V, Qt::ControlModifier);
    auto* dialog = window.page.findChild<PasteDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

void accept(PasteDialog& dialog) {
    QTest::mouseClick(dialog.findChild<QAbstractButton*>("pasteAccept"), Qt::LeftButton);
}

} // namespace

TEST_CASE("Copied cells are a table of codes, statements, grades, shading, and one's own grades and reasons") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 1, "Partly \"seen\",\nso far.");
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const auto rows = pastedRows(data->text());
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].size() == 6);
    REQUIRE(rows[1][0] == "5.1/F1");
    REQUIRE(rows[1][2] == "Partly met");
    REQUIRE(rows[1][3] == "possible improvement");
    REQUIRE(rows[1][4] == "Partly met");
    REQUIRE(rows[1][5] == "Partly \"seen\",\nso far.");
    REQUIRE(rows[2][2] == "Not judged");
    REQUIRE(rows[2][4].isEmpty());
    REQUIRE(data->html().contains("<td>5.1/F2</td>"));
}

TEST_CASE("A reason that looks like a formula is copied as a text, and comes back as it was") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 1, "=HYPERLINK(\"x\")");
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->text().contains("\t'=HYPERLINK"));
    CHECK(data->html().contains("<td>'=HYPERLINK"));
    CHECK(pastedRows(data->text())[1][5] == "=HYPERLINK(\"x\")");
}

TEST_CASE("A reason with an apostrophe or a carriage return of its own comes back from its copy as the same") {
    MatrixWindow window;
    for (const std::string reason : {"'=1", "a\rb", "\r\"a\nb"}) {
        window.rate("5.1/F1", anna, 1, reason);
        window.key(Qt::Key_Right, Qt::ShiftModifier);
        window.key(Qt::Key_C, Qt::ControlModifier);
        const QString copy = QGuiApplication::clipboard()->text();
        const PastePlan plan =
            readPasted(window.controller().assessment(), answerWords(window.controller()), anna, copy, 0, {}, {});
        CHECK(pastedRows(copy).size() == 3);
        CHECK(plan.changes.empty());
        CHECK(plan.same == 1);
        window.key(Qt::Key_Left);
    }
}

TEST_CASE("An empty field is no grade, not even where a grade of the scale has no word") {
    MatrixWindow window;
    model::Assessment assessment = window.controller().assessment();
    assessment.framework.scale.back().label = {};
    const AnswerWords words(assessment, {window.controller().wording()}, QString());
    CHECK_FALSE(words.read(QString()));
    CHECK(readPasted(assessment, words, anna, "5.1/F1\t\tso far", 0, {}, {}).changes.empty());
}

TEST_CASE("With one cell chosen the visible table is copied") {
    MatrixWindow window;
    window.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(pastedRows(QGuiApplication::clipboard()->text()).size() == 101);
}

TEST_CASE("Rows with codes are pasted with grade and reason, seen before as one act") {
    MatrixWindow window;
    const auto acts = window.controller().document().history().size();
    PasteDialog& dialog = paste(window, QString::fromUtf8("Cell\tGrade\tReason\n"
                                                          "5.1/F2\tpartly\tOnly the law.\n"
                                                          "5.2/o1\tYerinə yetirilib\n"
                                                          "5.3/F1\tне выполнено\tНет.\n"
                                                          "5.4/F1\tmaybe\n"
                                                          "9.9/F1\tmet\n"));
    REQUIRE(window.cell("5.1/F2").empty());
    const QString unread = dialog.findChild<QLabel*>("pasteUnread")->text();
    REQUIRE(unread.contains("Line 5"));
    REQUIRE(unread.contains("maybe"));
    REQUIRE(unread.contains("Line 6"));
    accept(dialog);
    REQUIRE(window.standing("5.1/F2").agreed == model::Answer::grade(1));
    REQUIRE(window.cell("5.1/F2").ratings[0].rationale == "Only the law.");
    REQUIRE(window.standing("5.2/O1").agreed == model::Answer::grade(0));
    REQUIRE(window.cell("5.3/F1").ratings[0].rationale == "Нет.");
    REQUIRE(window.cell("5.4/F1").empty());
    REQUIRE(window.controller().document().history().size() == acts + 1);
    window.controller().undo();
    REQUIRE(window.cell("5.1/F2").empty());
}

TEST_CASE("A rectangle of grades lies on the rows from the current cell, and what lies beyond is named") {
    MatrixWindow window;
    window.page.showCell(*model::parseCell("5.1/O1"));
    PasteDialog& dialog = paste(window, "1\tnot met\tmet\n\t2\n");
    REQUIRE(dialog.findChild<QLabel*>("pasteUnread")->text().contains("met"));
    accept(dialog);
    REQUIRE(window.standing("5.1/O1").agreed == model::Answer::grade(0));
    REQUIRE(window.standing("5.1/O2").agreed == model::Answer::grade(2));
    REQUIRE(window.cell("5.2/O1").empty());
    REQUIRE(window.standing("5.2/O2").agreed == model::Answer::grade(1));
}

TEST_CASE("One grade is pasted on all chosen cells") {
    MatrixWindow window;
    window.key(Qt::Key_Left);
    accept(paste(window, "Met"));
    for (const char* cell : {"5.1/F1", "5.1/F2", "5.1/O1", "5.1/O2"})
        REQUIRE(window.standing(cell).agreed == model::Answer::grade(0));
}

TEST_CASE("A copied table pasted back changes nothing, and pasted after an undo judges again") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 1, "So.");
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    PasteDialog& same = paste(window, copied);
    REQUIRE_FALSE(same.findChild<QAbstractButton*>("pasteAccept"));
    REQUIRE_FALSE(same.findChild<QLabel*>("pasteUnread"));
    QTest::mouseClick(same.findChild<QAbstractButton*>("pasteCancel"), Qt::LeftButton);
    REQUIRE(eventually([&] { return !window.page.findChild<PasteDialog*>(); }));
    window.controller().undo();
    REQUIRE(window.cell("5.1/F1").empty());
    accept(paste(window, copied));
    REQUIRE(window.cell("5.1/F1").ratings[0].rationale == "So.");
}

TEST_CASE("A copied table pasted back judges no cell as others did") {
    MatrixWindow window(2);
    window.rate("5.1/F1", murad, 1);
    window.rate("5.1/F2", anna, 0);
    window.rate("5.1/F2", murad, 2);
    window.key(Qt::Key_C, Qt::ControlModifier);
    const PastePlan plan = readPasted(window.controller().assessment(), answerWords(window.controller()), anna,
                                      QGuiApplication::clipboard()->text(), 0, {}, {});
    CHECK(plan.changes.empty());
    CHECK(plan.unread.empty());
    CHECK(plan.same == 1);
}

TEST_CASE("In a copied table one's own grade is what is read, whatever the cell has") {
    MatrixWindow window(2);
    window.rate("5.1/F1", murad, 1);
    const PastePlan plan =
        readPasted(window.controller().assessment(), answerWords(window.controller()), anna,
                   QString::fromUtf8("5.1/F1\tA law.\tPartly met\tpossible improvement\tMet\tSeen."), 0, {}, {});
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0].answer == model::Answer::grade(0));
    CHECK(plan.changes[0].reason == "Seen.");
}

TEST_CASE("A copied reason leaves out where a confidential source says it, and pasted back keeps it") {
    MatrixWindow window;
    REQUIRE(window.controller().apply(document::PutSource{
        {model::SourceId{"Int 9"}, model::SourceKind::Interview, "An officer", {}, std::nullopt, true}, true}));
    window.rate("5.1/F1", anna, 1, "As said [@Int 9, Qzxv].");
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains("As said [@Int 9]."));
    CHECK_FALSE(copied.contains("Qzxv"));
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->html().contains("Qzxv"));
    PasteDialog& same = paste(window, copied);
    CHECK_FALSE(same.findChild<QAbstractButton*>("pasteAccept"));
}
