#include "rounds.h"

#include "samples.h"

#include <QAction>
#include <QMenu>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("With nothing to compare, the page says what it is for and how to begin") {
    Rounds rounds;
    CHECK(rounds.part<QWidget>("comparisonEmpty")->isVisible());
    CHECK(rounds.part<QPushButton>("comparisonEmptyAdd")->isVisible());
    CHECK_FALSE(rounds.part<QPushButton>("comparisonAdd")->isVisible()); // one way to begin
    CHECK(rounds.page->focusProxy() == rounds.part<QPushButton>("comparisonEmptyAdd"));
    CHECK(rounds.part<QLabel>("comparisonSummary")->text().startsWith("Rounds of one country, or several countries"));
    const auto words = rounds.part<QWidget>("comparisonEmpty")->findChildren<QLabel*>();
    CHECK(std::any_of(words.begin(), words.end(), [](const QLabel* each) {
        return each->isVisible() && each->text().startsWith("Add the file of another assessment");
    }));
    CHECK_FALSE(rounds.part<QWidget>("comparisonViews")->isVisible());
}

TEST_CASE("An earlier round stands before the open one, and its file is not written") {
    Rounds rounds;
    const QByteArray before = rounds.bytesOfFirst();
    REQUIRE(before.size() > 1000);
    REQUIRE(rounds.addFirst());
    CHECK_FALSE(rounds.part<QWidget>("comparisonEmpty")->isVisible());
    CHECK(rounds.part<QLabel>("comparisonSummary")->text().startsWith("2 rounds of one country"));
    CHECK(rounds.part<QLabel>("comparedName_0")->text() == "2023");
    CHECK(rounds.part<QLabel>("comparedName_1")->text() == "2031 (open here)");
    CHECK(rounds.bytesOfFirst() == before);
}

TEST_CASE("No more assessments stand side by side than have a colour each, and the page says so") {
    Rounds rounds;
    for (std::size_t i = 1; i <= report::mostCompared; ++i)
        REQUIRE(QFile::copy(rounds.path("first.meyar"), rounds.path(QStringLiteral("round_%1.meyar").arg(i))));
    for (std::size_t i = 1; i < report::mostCompared; ++i)
        REQUIRE(rounds.page->add(rounds.path(QStringLiteral("round_%1.meyar").arg(i))));
    const QString last = rounds.path(QStringLiteral("round_%1.meyar").arg(report::mostCompared));
    CHECK_FALSE(rounds.page->add(last));
    CHECK(rounds.part<QLabel>("comparisonRefusal")->text().startsWith("No more than 6 assessments"));
    CHECK(rounds.part<QLabel>("comparisonSummary")->text().startsWith("6 "));
    rounds.click("comparedRemove_0");
    CHECK(rounds.page->add(last));
}

TEST_CASE("Cells say what improved, what worsened and what nobody looked at again") {
    Rounds rounds;
    rounds.addFirst();
    rounds.click("compareChanges");
    REQUIRE(rounds.tree()->isVisible());
    CHECK(rounds.told("1.1/F1", before) == "Met");
    CHECK(rounds.told("1.1/F1", now) == "Not met");
    CHECK(rounds.told("1.1/F1", change) == "worsened");
    CHECK(rounds.told("1.3/F1", change) == "improved");
    CHECK(rounds.told("1.4/F1", change) == "not re-reviewed");
    CHECK(rounds.part<QPushButton>("change_improved")->text() == "Improved 1");
    CHECK(rounds.part<QPushButton>("change_worsened")->text() == "Worsened 1");
    rounds.click("change_improved");
    CHECK(rounds.told("1.3/F1", change) == "improved");
    CHECK(rounds.told("1.1/F1", change) == "not shown");
    rounds.click("change_new");
    CHECK(rounds.part<QLabel>("comparedNoMatch")->isVisible());
    CHECK_FALSE(rounds.tree()->isVisible());
}

TEST_CASE("A judgement in the open round is followed") {
    Rounds rounds;
    rounds.addFirst();
    rounds.click("compareChanges");
    rounds.agree("1.1/F1", 0);
    CHECK(rounds.told("1.1/F1", change) == "same");
    CHECK(rounds.part<QPushButton>("change_worsened")->text() == "Worsened 0");
}

TEST_CASE("Enter on a cell leads to the matrix, and on a score to the area's cells") {
    Rounds rounds;
    rounds.addFirst();
    std::vector<model::CellId> wanted;
    QObject::connect(rounds.page.get(), &Page::cellWanted, rounds.page.get(),
                     [&](const model::CellId& each) { wanted.push_back(each); });
    auto* chart = rounds.part<ChartView>("comparedScores");
    REQUIRE(chart->targets().size() > 3);
    rounds.click("compareChanges");
    rounds.click("change_worsened"); // which would hide the area
    rounds.click("compareScores");
    REQUIRE_FALSE(rounds.tree()->isVisible());
    chart->activate(1);
    REQUIRE(rounds.tree()->isVisible());
    REQUIRE(rounds.model()->cellAt(rounds.tree()->currentIndex()));
    CHECK(rounds.tree()->currentIndex().parent().row() == 1);
    QTest::keyClick(rounds.tree(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(model::text(wanted[0]) == "2.1/F1");
}

TEST_CASE("Scores are told in words: the highest, or that it cannot be told") {
    Rounds rounds;
    rounds.addFirst();
    const QString words = rounds.part<ChartView>("comparedScores")->accessibleDescription();
    CHECK(words.contains("which is the highest cannot be told"));
    CHECK(words.contains("2023 "));
    CHECK(words.contains("2031 "));
    CHECK_FALSE(words.contains("highest:"));

    // Where the law of an area is met throughout, no unknown cell is left that could be as high.
    for (const char* name : {"1.1/F1", "1.1/F2", "1.2/F1", "1.2/F2", "1.3/F1", "1.3/F2", "1.4/F1", "1.4/F2"})
        if (rounds.controller.assessment().framework.findCell(cell(name))) rounds.agree(name, 0);
    INFO(rounds.part<ChartView>("comparedScores")->accessibleDescription().toStdString());
    CHECK(rounds.part<ChartView>("comparedScores")->accessibleDescription().contains("highest: 2031"));
}

TEST_CASE("Ranks stand side by side, and a round without votes has none") {
    Rounds rounds;
    rounds.addFirst();
    rounds.click("compareRanks");
    const auto* ranks = rounds.part<QAbstractItemView>("comparedRanks")->model();
    REQUIRE(ranks->columnCount() == 4);
    CHECK(ranks->rowCount() == static_cast<int>(rounds.controller.assessment().framework.recommendations.size()));
    const model::Assessment first = document::readFile(rounds.path("first.meyar").toStdString());
    const method::Results results = method::results(first);
    for (const method::RankedItem& item : results.ranking.items) {
        const int row = static_cast<int>(item.recommendation); // both rounds have one framework, in its order
        INFO(row);
        const QString rank = QString::number(item.rank) + (item.shared ? "=" : "");
        CHECK(ranks->index(row, 0).data().toString() ==
              qs(first.framework.recommendations[item.recommendation].letter.text()));
        CHECK(
            ranks->index(row, 2).data().toString().startsWith(QStringLiteral("%1 (%2 dot").arg(rank).arg(item.total)));
        CHECK(ranks->index(row, 3).data().toString() == "no votes yet");
    }
}

TEST_CASE("A sample is added from the menu at the button, as it comes, and is there again the next time") {
    Rounds rounds;
    CHECK(rounds.part<QPushButton>("comparisonEmptySample")->isVisible());
    CHECK(rounds.part<QPushButton>("comparisonEmptySample")->menu() == rounds.part<QMenu>("comparisonSamples"));
    const QString copy = sampleCopyPath("demonstration-2019");
    const bool copied = QFile::exists(copy);
    rounds.part<QAction>("actionCompareSample_demonstration-2019")->trigger();
    CHECK(rounds.part<QLabel>("comparisonSummary")->text().startsWith("2 rounds of one country"));
    CHECK(rounds.part<QLabel>("comparedName_0")->text() == "2019");
    CHECK(rounds.part<QPushButton>("comparisonAddSample")->isVisible());
    CHECK(QFile::exists(copy) == copied);
    rounds.part<QAction>("actionCompareSample_demonstration-2019")->trigger();
    CHECK(rounds.part<QLabel>("comparisonRefusal")->text().contains("in the comparison already"));
    ComparedFiles again(rounds.controller);
    again.bringUpToDate();
    REQUIRE(again.all().size() == 2);
    CHECK(again.all().front().usable());
    again.bringUpToDate();
    CHECK(again.all().front().usable());
}

TEST_CASE("An assessment is moved and taken out again, and the list is kept with the document") {
    Rounds rounds;
    rounds.addFirst();
    rounds.click("comparedEarlier_1");
    CHECK(rounds.part<QLabel>("comparedName_0")->text() == "2031 (open here)");
    CHECK(preferences::comparedWith(rounds.controller.path()) ==
          QStringList({rounds.controller.path(), rounds.path("first.meyar")}));
    ComparisonPage again(rounds.controller, nullptr);
    again.refresh();
    CHECK(again.findChild<QLabel*>("comparedName_1")->text() == "2023");

    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    rounds.click("comparedRemove_1");
    CHECK(rounds.part<QWidget>("comparisonEmpty")->isVisible());
    CHECK(preferences::comparedWith(rounds.controller.path()) == QStringList{rounds.controller.path()});
}

TEST_CASE("A file that is gone is said to be so, not silently left out") {
    Rounds rounds;
    rounds.addFirst();
    REQUIRE(QFile::remove(rounds.path("first.meyar")));
    rounds.page->refresh();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString words = rounds.part<QLabel>("comparedName_0")->text();
    CHECK(words.startsWith("first.meyar: it was not found"));
    CHECK(rounds.part<QWidget>("comparisonEmpty")->isVisible());
    CHECK(eventually([&] { return rounds.part<QToolButton>("comparedRemove_0")->isVisible(); }));
}

TEST_CASE("Another framework, the open file and one that is there already are refused in words") {
    Rounds rounds;
    model::Assessment other = rounds.controller.data().sample("demonstration");
    other.framework.id = model::FrameworkId("another");
    document::Document::create(rounds.path("other.meyar").toStdString(), other, document::ordinarySurroundings());
    auto* refusal = rounds.part<QLabel>("comparisonRefusal");
    CHECK_FALSE(rounds.page->add(rounds.path("other.meyar")));
    CHECK(refusal->isVisible());
    CHECK(refusal->text().contains("another"));
    CHECK(refusal->text().contains("counter-trafficking"));
    CHECK_FALSE(rounds.page->add(rounds.controller.path()));
    CHECK(refusal->text().contains("is the assessment that is open"));
    std::filesystem::create_symlink(rounds.controller.path().toStdString(), rounds.path("link.meyar").toStdString());
    CHECK_FALSE(rounds.page->add(rounds.path("link.meyar")));
    CHECK(refusal->text().contains("is the assessment that is open"));
    CHECK(rounds.addFirst());
    CHECK_FALSE(refusal->isVisible());
    CHECK_FALSE(rounds.addFirst());
    CHECK(refusal->text().contains("already"));
    CHECK_FALSE(rounds.page->add(rounds.path("absent.meyar")));
}

TEST_CASE("Between countries a difference reads as higher and lower") {
    Rounds rounds;
    model::Details details = rounds.controller.assessment().details;
    details.country = model::LocalText(model::Language::En, "Elsewhere");
    REQUIRE(rounds.controller.apply(document::ChangeDetails{details}));
    rounds.addFirst();
    rounds.click("compareChanges");
    CHECK(rounds.told("1.1/F1", change) == "lower");
    CHECK(rounds.told("1.3/F1", change) == "higher");
    CHECK(rounds.part<QPushButton>("change_improved")->text() == "Higher 1");
}

TEST_CASE("A page that goes while it is in view leaves its views nothing to ask that is gone") {
    Rounds rounds;
    rounds.addFirst();
    rounds.click("compareChanges");
    REQUIRE(rounds.tree()->isVisible());
    int rows = -1;
    const ComparedCellsModel* model = rounds.model();
    QObject::connect(model, &QAbstractItemModel::modelReset, [&rows, model] { rows = model->rowCount(); });
    rounds.page.reset();
    CHECK(rows == 0);
}
