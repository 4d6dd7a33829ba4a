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

TEST_CASE("Copied cells are a table: one's own judgement first, then what is not read back") {
    MatrixWindow window(2);
    window.rate("5.1/F1", anna, 1, "Partly \"seen\",\nso far.");
    window.rate("5.1/F1", murad, 2);
    REQUIRE(window.controller().apply(
        document::Agree{*model::parseCell("5.1/F1"), model::Agreement{model::Answer::grade(2), ""}}));
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const auto rows = pastedRows(data->text());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{"Cell", "Your grade · Anna", "Your reason · Anna", "Your confidence · Anna",
                                 "Agreed grade (not read back)", "Shading (not read back)", "Citations (not read back)",
                                 "Statement (not read back)"});
    CHECK(rows[1][0] == "5.1/F1");
    CHECK(rows[1][1] == "Partly met");
    CHECK(rows[1][2] == "Partly \"seen\",\nso far.");
    CHECK(rows[1][3].isEmpty());
    CHECK(rows[1][4] == "Not met (agreed)");
    CHECK(rows[1][5] == "possible improvement");
    CHECK(rows[2][1] == "Not judged");
    CHECK(rows[2][4] == "Not judged");
    CHECK(data->html().contains(">5.1/F2</td>"));
    CHECK(pastedTable(data->html()) == rows);
}

TEST_CASE("A reason that looks like a formula is copied as a text, and comes back as it was") {
    MatrixWindow window;
    for (const QString sign : {"=", "+", "-", "@"}) {
        const QString reason = sign + QStringLiteral("HYPERLINK(\"x\")");
        window.rate("5.1/F1", anna, 1, reason.toStdString());
        window.page.showCell(*model::parseCell("5.1/F1"));
        window.key(Qt::Key_Right, Qt::ShiftModifier);
        window.key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        CHECK(data->text().contains("\t'" + sign));
        CHECK(data->html().contains(">'" + sign));
        CHECK(pastedRows(data->text())[1][2] == reason);
        CHECK(pastedTable(data->html())[1][2] == reason);
    }
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

TEST_CASE("What others said in a copied table is never read, with its headings and without") {
    MatrixWindow window(2);
    window.rate("5.1/F1", murad, 1);
    window.rate("5.1/F2", murad, 2, "His reason.");
    window.rate("5.1/F2", anna, 0);
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const QString withoutHeadings = copied.section(u'\n', 1);
    QStringList firstFive;
    for (const QString& line : copied.split(u'\n'))
        firstFive << line.section(u'\t', 0, 4);
    for (const QString& text : {copied, withoutHeadings, firstFive.mid(1).join(u'\n')}) {
        const PastePlan plan =
            readPasted(window.controller().assessment(), answerWords(window.controller()), anna, text, 0, {}, {});
        CHECK(plan.changes.empty());
        CHECK(plan.same == 1);
    }
}

TEST_CASE("A copied matrix pasted back unchanged changes nothing, also of one who dissents") {
    MatrixWindow window(2);
    window.rate("5.1/F1", anna, 1, "Mine.");
    window.rate("5.1/F1", murad, 2);
    window.rate("5.1/F2", murad, 2);
    REQUIRE(window.controller().apply(
        document::Agree{*model::parseCell("5.1/F1"), model::Agreement{model::Answer::grade(2), "Settled."}}));
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_C, Qt::ControlModifier);
    window.key(Qt::Key_V, Qt::ControlModifier);
    auto* dialog = window.page.findChild<PasteDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel*>("pasteSummary")->text() == "Nothing changes.");
    CHECK_FALSE(dialog->findChild<QAbstractButton*>("pasteAccept"));
    CHECK_FALSE(dialog->findChild<QLabel*>("pasteUnread"));
    QTest::mouseClick(dialog->findChild<QAbstractButton*>("pasteCancel"), Qt::LeftButton);
    CHECK(window.controller().document().history().size() == acts);
    CHECK(window.cell("5.1/F2").ratings.size() == 1);
}

TEST_CASE("What another assessor copied is not taken for one's own") {
    MatrixWindow window(2);
    window.rate("5.1/F1", murad, 2, "His.");
    window.controller().setAssessor(murad);
    window.key(Qt::Key_C, Qt::ControlModifier);
    window.controller().setAssessor(anna);
    window.key(Qt::Key_V, Qt::ControlModifier);
    auto* dialog = window.page.findChild<PasteDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel*>("pasteSummary")->text() == "This table was copied by Murad.");
    CHECK(dialog->findChild<QLabel*>("pasteOthers"));
    QTest::mouseClick(dialog->findChild<QAbstractButton*>("pasteCancel"), Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(window.controller().apply(document::RenameAssessor{murad, "O. S."}));
    window.controller().setAssessor(murad);
    window.key(Qt::Key_C, Qt::ControlModifier);
    window.controller().setAssessor(anna);
    window.key(Qt::Key_V, Qt::ControlModifier);
    dialog = window.page.findChild<PasteDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel*>("pasteSummary")->text() == "This table was copied by O. S.");
    CHECK_FALSE(dialog->findChild<QAbstractButton*>("pasteAccept"));
}

TEST_CASE("A copy in another language of the window is read by its headings, in any order of its columns") {
    MatrixWindow window;
    const PastePlan plan = readPasted(
        window.controller().assessment(), answerWords(window.controller()), anna,
        QString::fromUtf8("Ваше обоснование · Anna\tНе то\tЯчейка\tВаша уверенность · Anna\tВаша оценка · Anna\n"
                          "Закон есть.\tВыполнено\t5.1/F1\tВысокая\tне выполнено\n"
                          "Без оценки.\t\t5.1/F2\t\t\n"
                          "\t\t5.1/O1\tочень\tвыполнено\n"),
        0, {}, {});
    REQUIRE(plan.changes.size() == 2);
    CHECK(plan.changes[0].answer == model::Answer::grade(2));
    CHECK(plan.changes[0].reason == QString::fromUtf8("Закон есть."));
    CHECK(plan.changes[0].confidence == model::Confidence::High);
    REQUIRE(plan.unread.size() == 2);
    CHECK(plan.unread[0].why == PastePlan::Unread::Why::NoJudgement);
    CHECK(plan.unread[1].why == PastePlan::Unread::Why::NoConfidence);
    CHECK(plan.unread[1].line == 4);
}

TEST_CASE("Numbers as a spreadsheet writes them are grades, and codes of look-alike letters are codes") {
    MatrixWindow window;
    const auto& assessment = window.controller().assessment();
    const AnswerWords words = answerWords(window.controller());
    for (const char* field : {"2", "2.0", "2,0", "2.00", " 2. ", "'2"}) {
        INFO(field);
        CHECK(words.read(field) == model::Answer::grade(1));
    }
    for (const char* field : {"2.5", "20", "-2", "2.0.0", "2e0"}) {
        INFO(field);
        CHECK_FALSE(words.read(field));
    }
    const PastePlan plan = readPasted(assessment, words, anna,
                                      QString::fromUtf8("1.3/О1\t2.0\n1.3 / о2\t1\n1,2/Ф1\t1\n1.3/О9\t1\n"), 0, {}, {});
    REQUIRE(plan.changes.size() == 3);
    CHECK(plan.changes[0].cell == window.placeOf("1.3/O1"));
    CHECK(plan.changes[0].answer == model::Answer::grade(1));
    CHECK(plan.changes[1].cell == window.placeOf("1.3/O2"));
    CHECK(plan.changes[2].cell == window.placeOf("1.2/F1"));
    REQUIRE(plan.unread.size() == 1);
    CHECK(plan.unread[0].line == 4);
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
