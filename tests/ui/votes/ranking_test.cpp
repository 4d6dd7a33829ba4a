#include "ranking/ranking_page.h"

#include "ranking/ranking_model.h"
#include "text.h"
#include "votes.h"
#include "workshop/marks.h"
#include "workshop/votes_delegate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTextBrowser>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using Column = RankingModel::Column;

namespace {

/// The page on some document.
struct Ranking {
    explicit Ranking(DocumentController& of) : controller(of), shown(of) {}

    DocumentController& controller;
    Shown<RankingPage> shown;
    QTableView* table = shown.table("rankingTable");
    RankingModel* model = qobject_cast<RankingModel*>(table->model());

    QString at(int row, Column column, int role = Qt::DisplayRole) {
        return textAt(table, row, model->sectionOf(column), role);
    }
    QString order() {
        QString letters;
        for (int row = 0; row < model->rowCount(); ++row)
            letters += at(row, Column::Letter);
        return letters;
    }
    QString text(const char* label) { return shown.find<QLabel>(label)->text(); }
};

/// Two bodies of unlike size, so that dots and shares rank differently: J has 3 of 10, L 2 of 2.
OpenVotes unlikeSizes() {
    model::Constituency many = constituency("many", true);
    many.voters = 10;
    many.dots = {{model::Letter("J"), 3}};
    model::Constituency few = constituency("few", true);
    few.name.set(model::Language::En, "Experts");
    few.voters = 2;
    few.dots = {{model::Letter("L"), 2}};
    return OpenVotes({many, few});
}

void judge(DocumentController& controller, const char* cell, std::size_t grade) {
    if (controller.assessment().assessors.empty()) {
        REQUIRE(controller.apply(document::AddAssessor{model::AssessorId("a1"), "A. K."}));
    }
    model::Rating rating;
    rating.assessor = model::AssessorId("a1");
    rating.answer = model::Answer::grade(grade);
    REQUIRE(controller.apply(document::Rate{*model::parseCell(cell), rating}));
}

} // namespace

TEST_CASE("The published table of Azerbaijan 2016 ranks J first and A, B, E and L second alike") {
    OpenSample sample("azerbaijan-2016");
    Ranking ranking(sample.controller);
    REQUIRE(ranking.model->rowCount() == 17);
    CHECK(ranking.at(0, Column::Rank) == "1");
    CHECK(ranking.at(0, Column::Letter) == "J");
    CHECK(ranking.at(0, Column::Total) == "6");
    QString second;
    for (int row = 1; row < 5; ++row) {
        CHECK(ranking.at(row, Column::Rank) == "2=");
        second += ranking.at(row, Column::Letter);
    }
    CHECK(second == "ABEL");
    CHECK(ranking.at(0, Column::Place) == "certain");
    CHECK(ranking.at(1, Column::Place) == "tied at the cut");
    CHECK(ranking.at(5, Column::Place).isEmpty());
    CHECK(ranking.at(5, Column::Rank) == "6=");
    CHECK(ranking.at(7, Column::Rank) == "8=");
    CHECK(ranking.text("rankingSummary").startsWith("J is certain"));
}

TEST_CASE("Every constituency has its own column of dots, told to a screen reader") {
    OpenSample sample("azerbaijan-2016");
    Ranking ranking(sample.controller);
    REQUIRE(ranking.model->constituencies() == 3);
    const auto spoken = [&](int constituency) {
        return textAt(ranking.table, 0, ranking.model->firstDots() + constituency, Qt::AccessibleTextRole);
    };
    CHECK(spoken(0).startsWith("3 "));
    const auto& constituencies = sample.controller.assessment().constituencies;
    const auto place = sample.controller.assessment().framework.findRecommendation(model::Letter("J"));
    QStringList words;
    for (int i = 0; i < 3; ++i) {
        const std::int64_t dots = sample.controller.results().tally.dotsOf(static_cast<std::size_t>(i), place.value());
        const QString name = qs(constituencies[static_cast<std::size_t>(i)].name.in(model::Language::En));
        CHECK(spoken(i).contains(name));
        CHECK(spoken(i) == dotsInWords(dots, name));
        words << dotsInWords(dots, {});
    }
    CHECK(words.removeDuplicates() < 2); // they differ: one column is not shown for another
    CHECK(ranking.at(5, Column::Place, Qt::AccessibleTextRole) == "out");
}

TEST_CASE("The method switch re-ranks at once and shows support") {
    OpenVotes votes = unlikeSizes();
    Ranking ranking(votes.controller);
    CHECK(ranking.order().startsWith("JL"));
    CHECK(ranking.table->isColumnHidden(ranking.model->sectionOf(Column::Support)));
    CHECK(ranking.at(0, Column::DecidedBy) == "dots");

    ranking.shown.click("rankBy_shares");
    CHECK(ranking.order().startsWith("LJ"));
    CHECK_FALSE(ranking.table->isColumnHidden(ranking.model->sectionOf(Column::Support)));
    CHECK(ranking.at(0, Column::DecidedBy) == "shares");
    CHECK(votes.controller.rankOptions().by == method::RankBy::Shares);
}

TEST_CASE("The slider from votes to need works for the balanced method only, and re-ranks") {
    OpenVotes votes = unlikeSizes();
    for (const char* cell : {"1.1/F1", "1.1/F2", "1.1/O1", "1.1/O2", "1.2/F1", "1.2/F2", "1.2/O1", "1.2/O2"}) {
        judge(votes.controller, cell, 2); // what A is linked to is not met
    }
    Ranking ranking(votes.controller);
    auto* slider = ranking.shown.find<QSlider>("rankBalance");
    CHECK_FALSE(slider->isEnabled());
    ranking.shown.click("rankBy_balanced");
    CHECK(slider->isEnabled());
    CHECK(slider->value() == 50);
    QTest::keyClick(slider, Qt::Key_Home);
    CHECK(votes.controller.rankOptions().supportWeight == model::PerMille(1000));
    CHECK(ranking.order().startsWith("LJ"));
    QTest::keyClick(slider, Qt::Key_End);
    CHECK(votes.controller.rankOptions().supportWeight == model::PerMille(0));
    CHECK(ranking.at(ranking.model->rowOf(0), Column::Rank) == "1");
}

TEST_CASE("The chosen recommendation stays chosen when the order changes") {
    OpenVotes votes = unlikeSizes();
    Ranking ranking(votes.controller);
    ranking.shown.page.choose(model::Letter("L"));
    CHECK(ranking.table->currentIndex().row() == 1);
    QSignalSpy reset(ranking.model, &QAbstractItemModel::modelReset);
    ranking.shown.click("rankBy_shares");
    CHECK(ranking.table->currentIndex().row() == 0);
    CHECK(reset.count() == 0);
    CHECK(ranking.text("whyCardHeading").contains("L"));
}

TEST_CASE("Votes cast elsewhere re-rank the page in view") {
    OpenVotes votes;
    Ranking ranking(votes.controller);
    REQUIRE(votes.controller.apply(
        document::CastBallot{{{}, model::ConstituencyId("groups"), "G1", {model::Letter("N")}, {}, {}}}));
    CHECK(ranking.at(0, Column::Letter) == "N");
    CHECK(ranking.text("rankingSummary").startsWith("N is certain"));
    votes.controller.undo();
    CHECK(ranking.at(0, Column::Rank) == "1=");
    CHECK(ranking.text("rankingSummary").startsWith("No votes"));
}

TEST_CASE("Without votes the page says so and still lists every recommendation") {
    OpenVotes votes{{}};
    Ranking ranking(votes.controller);
    CHECK(ranking.model->rowCount() == 17);
    CHECK(ranking.order() == "ABCDEFGHIJKLMNOPQ");
    CHECK(ranking.text("rankingSummary").startsWith("No votes"));
    for (int row = 0; row < 17; ++row)
        CHECK(ranking.at(row, Column::Place).isEmpty());
}

TEST_CASE("The bars of possible ranks stand where the balance leaves ranks open") {
    OpenVotes votes = unlikeSizes();
    Ranking ranking(votes.controller);
    const auto hidden = [&] { return ranking.table->isColumnHidden(ranking.model->sectionOf(Column::Range)); };
    CHECK(hidden());
    ranking.shown.click("rankBy_balanced");
    CHECK(ranking.model->hasRanges());
    CHECK_FALSE(hidden());
    CHECK(ranking.at(0, Column::Range, Qt::AccessibleTextRole).startsWith("rank "));

    // By dots a need that is open breaks ties only, and the reason tells it: no bars.
    REQUIRE(votes.controller.apply(document::SetDots{model::ConstituencyId("many"), model::Letter("A"), 3}));
    judge(votes.controller, "4.1/O2", 2);
    ranking.shown.click("rankBy_dots");
    REQUIRE(ranking.model->hasRanges());
    CHECK(hidden());
}

TEST_CASE("How many make the top moves the cut") {
    OpenVotes votes = unlikeSizes();
    Ranking ranking(votes.controller);
    CHECK(ranking.at(1, Column::Place) == "certain");
    ranking.shown.find<QSpinBox>("rankTop")->setValue(1);
    CHECK(ranking.at(0, Column::Place) == "certain");
    CHECK(ranking.at(1, Column::Place).isEmpty());
    CHECK(ranking.model->index(0, ranking.model->sectionOf(Column::Place)).data(PillRole).value<Pill>() == Pill::Good);
}

TEST_CASE("Constituencies without shares are named where support counts") {
    model::Constituency uncounted = constituency("uncounted", true);
    uncounted.name.set(model::Language::En, "Passers-by etc.");
    uncounted.dots = {{model::Letter("L"), 5}};
    model::Constituency many = constituency("many", true);
    many.name.set(model::Language::En, "Students");
    many.voters = 10;
    many.dots = {{model::Letter("J"), 3}};
    OpenVotes votes({uncounted, many});
    Ranking ranking(votes.controller);
    auto* leftOut = ranking.shown.find<QLabel>("rankingLeftOut");
    CHECK_FALSE(leftOut->isVisible());
    CHECK(ranking.order().startsWith("L"));
    ranking.shown.click("rankBy_shares");
    CHECK(ranking.order().startsWith("J"));
    CHECK(leftOut->isVisible());
    CHECK(leftOut->text().endsWith(": Passers-by etc."));
    CHECK_FALSE(leftOut->text().contains("Students"));
    ranking.shown.click("rankBy_dots");
    CHECK_FALSE(leftOut->isVisible());
}

TEST_CASE("From a recommendation one goes to the gaps that it answers") {
    OpenVotes votes;
    judge(votes.controller, "4.1/O2", 2);
    Ranking ranking(votes.controller);
    ranking.shown.page.choose(model::Letter("J"));
    auto* answers = ranking.shown.find<QTextBrowser>("answersCardText");
    CHECK(answers->toHtml().contains("cell:4.1/O2"));
    CHECK(answers->toPlainText().contains("3")); // cells of 4.1 still to be judged

    std::vector<model::CellId> followed;
    QObject::connect(&ranking.shown.page, &Page::cellWanted, &ranking.shown.page,
                     [&](const model::CellId& cell) { followed.push_back(cell); });
    QTest::keyClick(answers, Qt::Key_Tab);
    QTest::keyClick(answers, Qt::Key_Return);
    REQUIRE(followed.size() == 1);
    CHECK(model::text(followed[0]) == "4.1/O2");
}

TEST_CASE("Recommendations that answer no gap are listed, and lead to their row") {
    OpenVotes votes;
    judge(votes.controller, "4.1/O2", 2);
    Ranking ranking(votes.controller);
    auto* orphans = ranking.shown.find<QTextBrowser>("orphansCardText");
    CHECK(orphans->toHtml().contains("letter:Q"));
    CHECK_FALSE(orphans->toHtml().contains("letter:J"));
    emit orphans->anchorClicked(QUrl(QStringLiteral("letter:Q")));
    CHECK(ranking.at(ranking.table->currentIndex().row(), Column::Letter) == "Q");
}

TEST_CASE("The reason of the chosen place is told") {
    OpenSample sample("azerbaijan-2016");
    Ranking ranking(sample.controller);
    ranking.shown.page.choose(model::Letter("A"));
    CHECK(ranking.text("whyCardHeading") == "Why is A 2=?");
    CHECK(ranking.shown.find<QTextBrowser>("whyCardText")->toPlainText().startsWith("3 dots"));
}

TEST_CASE("The ranking keeps the rules of item models through re-ranking, votes and new constituencies") {
    OpenVotes votes = unlikeSizes();
    Ranking ranking(votes.controller);
    const QAbstractItemModelTester tester(ranking.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* method : {"rankBy_shares", "rankBy_balanced", "rankBy_dots"})
        ranking.shown.click(method);
    REQUIRE(votes.controller.apply(document::SetDots{model::ConstituencyId("many"), model::Letter("A"), 9}));
    CHECK(ranking.at(0, Column::Letter) == "A");
    REQUIRE(votes.controller.apply(document::PutConstituency{constituency("new")}));
    CHECK(ranking.model->constituencies() == 3);
    votes.controller.undo();
    CHECK(ranking.model->constituencies() == 2);
}

TEST_CASE("A recommendation names the places of the report that tell of its gaps, and leads there") {
    OpenVotes votes;
    judge(votes.controller, "4.1/O2", 2);
    const model::Framework& framework = votes.controller.assessment().framework;
    const model::AreaId area = framework.indicators[*framework.findIndicator(model::IndicatorId("4.1"))].area;
    const auto section = [&](const char* heading, const char* text) {
        return document::PutSection{{{}, area, {model::Language::En, heading}, {model::Language::En, text}}};
    };
    REQUIRE(votes.controller.apply(section("Campaigns", "None so far, see 4.1/O2.")));
    REQUIRE(votes.controller.apply(section("Schools", "Nothing of it.")));
    REQUIRE(votes.controller.apply(
        document::PutDetailedRecommendation{{{}, area, model::LocalText(model::Language::En, "Meetings"), {}}}));
    Ranking ranking(votes.controller);
    ranking.shown.page.choose(model::Letter("J"));
    auto* answers = ranking.shown.find<QTextBrowser>("answersCardText");
    CHECK(answers->toPlainText().contains("In the report: Campaigns"));
    CHECK_FALSE(answers->toPlainText().contains("Schools"));

    CHECK(answers->toPlainText().contains("Meetings (in detail)"));
    REQUIRE(answers->toHtml().contains("details:" + qs(area.text())));
    std::vector<model::AreaId> followed;
    QObject::connect(&ranking.shown.page, &Page::detailsWanted, &ranking.shown.page,
                     [&](const model::AreaId& wanted) { followed.push_back(wanted); });
    emit answers->anchorClicked(QUrl(QStringLiteral("details:") + qs(area.text())));
    CHECK(followed == std::vector{area});

    std::vector<model::SectionId> sections;
    QObject::connect(&ranking.shown.page, &Page::findingWanted, &ranking.shown.page,
                     [&](const model::SectionId& wanted) { sections.push_back(wanted); });
    const model::SectionId campaigns = votes.controller.assessment().sections.front().id;
    REQUIRE(answers->toHtml().contains("section:" + qs(campaigns.text())));
    emit answers->anchorClicked(QUrl(QStringLiteral("section:") + qs(campaigns.text())));
    CHECK(sections == std::vector{campaigns});

    // The heading of a section that is changed meanwhile is followed.
    model::Section changed = votes.controller.assessment().sections.front();
    changed.heading.set(model::Language::En, "Information");
    REQUIRE(votes.controller.apply(document::PutSection{changed}));
    CHECK(answers->toPlainText().contains("In the report: Information"));
}

TEST_CASE("From a gap one comes to the others who answer it") {
    OpenVotes votes;
    model::Framework framework = votes.controller.assessment().framework;
    const auto place = framework.findRecommendation(model::Letter("Q"));
    REQUIRE(place);
    framework.recommendations[*place].links = {*model::parseLink("4.1/O")};
    REQUIRE(votes.controller.apply(document::PutRecommendation{framework.recommendations[*place]}));
    judge(votes.controller, "4.1/O2", 2);
    Ranking ranking(votes.controller);
    ranking.shown.page.choose(model::Letter("J"));
    auto* answers = ranking.shown.find<QTextBrowser>("answersCardText");
    CHECK(answers->toPlainText().contains(", also Q"));
    emit answers->anchorClicked(QUrl(QStringLiteral("letter:Q")));
    CHECK(ranking.at(ranking.table->currentIndex().row(), Column::Letter) == "Q");
    CHECK(answers->toPlainText().contains(", also J"));
}

TEST_CASE("Recommendations without votes are listed once there are votes") {
    OpenVotes votes;
    Ranking ranking(votes.controller);
    auto* orphans = ranking.shown.find<QTextBrowser>("orphansCardText");
    CHECK_FALSE(orphans->toPlainText().contains("without votes"));
    REQUIRE(votes.controller.apply(
        document::CastBallot{{{}, model::ConstituencyId("groups"), "G1", {model::Letter("N")}, {}, {}}}));
    CHECK(orphans->toPlainText().contains("without votes: A B C D E F G H I J K L M O P Q"));
}
