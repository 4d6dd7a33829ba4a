#include "ranking/ranking_page.h"

#include "ranking/ranking_model.h"
#include "votes.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTextBrowser>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using Column = RankingModel::Column;

namespace {

const model::AssessorId anna("anna");
const model::AssessorId murad("murad");

/// J and L have as many dots; Anna judges blindly, and Murad has judged what she has not.
struct BlindRanking {
    BlindRanking() : votes({alike()}), shown(votes.controller) {
        apply(document::AddAssessor{anna, "Anna"});
        apply(document::AddAssessor{murad, "Murad"});
        votes.controller.setAssessor(anna);
        setBlind(true);
    }

    static model::Constituency alike() {
        model::Constituency made = constituency("many", true);
        made.voters = 10;
        made.dots = {{model::Letter("J"), 3}, {model::Letter("L"), 3}};
        return made;
    }
    void apply(const document::Edit& edit) { REQUIRE(votes.controller.apply(edit)); }
    void setBlind(bool blind) {
        model::Details details = votes.controller.assessment().details;
        details.blind = blind;
        apply(document::ChangeDetails{details});
    }
    void rate(const char* cell, const model::AssessorId& assessor, std::size_t grade) {
        apply(document::Rate{*model::parseCell(cell), {assessor, model::Answer::grade(grade), {}, std::nullopt}});
    }
    /// Every cell that a recommendation is linked to.
    void rateAllOf(const char* letter, const model::AssessorId& assessor, std::size_t grade) {
        const model::Framework framework = votes.controller.assessment().framework;
        const auto place = framework.findRecommendation(model::Letter(letter));
        REQUIRE(place);
        for (const model::Link& link : framework.recommendations[*place].links) {
            for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
                if (!link.covers(slot)) continue;
                const auto indicator = framework.findIndicator(link.indicator);
                REQUIRE(indicator);
                rate(model::text(framework.cellAt(*indicator * model::cellsPerIndicator + slot)).c_str(), assessor,
                     grade);
            }
        }
    }
    QString at(const char* letter, Column column, int role = Qt::DisplayRole) {
        const auto place = votes.controller.assessment().framework.findRecommendation(model::Letter(letter));
        REQUIRE(place);
        return textAt(table, model->rowOf(*place), model->sectionOf(column), role);
    }
    bool saysHidden() { return shown.find<QLabel>("rankingHidden")->isVisible(); }
    bool balanceable() { return shown.find<QPushButton>("rankBy_balanced")->isEnabled(); }
    QTextBrowser* card(const char* name) { return shown.find<QTextBrowser>(name); }

    OpenVotes votes;
    Shown<RankingPage> shown;
    QTableView* table = shown.table("rankingTable");
    RankingModel* model = qobject_cast<RankingModel*>(table->model());
};

} // namespace

TEST_CASE("Judging blindly, the need behind hidden cells is said to be hidden, with the way out") {
    BlindRanking ranking;
    CHECK_FALSE(ranking.saysHidden());
    CHECK(ranking.at("J", Column::Need) == "0.00–1.00");
    ranking.rate("4.1/O2", murad, 2);
    CHECK(ranking.at("J", Column::Need) == "hidden");
    CHECK(ranking.at("J", Column::Need, Qt::ToolTipRole).contains("1 linked cell"));
    CHECK(ranking.at("J", Column::Need, Qt::AccessibleTextRole).contains("matrix"));
    CHECK(ranking.at("A", Column::Need) == "0.00–1.00"); // nobody has judged what A is linked to
    CHECK(ranking.at("J", Column::Rank) == "1=");
    CHECK(ranking.saysHidden());
    CHECK(ranking.shown.find<QLabel>("rankingHidden")->text().contains("1 linked cell"));
}

TEST_CASE("A hidden need breaks no tie: rank, order and reason tell nothing of it") {
    BlindRanking ranking;
    ranking.rateAllOf("J", murad, 0);
    ranking.rateAllOf("L", murad, 2);
    CHECK(ranking.at("J", Column::Rank) == "1=");
    CHECK(ranking.at("L", Column::Rank) == "1=");
    CHECK(textAt(ranking.table, 0, ranking.model->sectionOf(Column::Letter)) == "J");
    CHECK(ranking.at("L", Column::DecidedBy) == "tie");
    CHECK(ranking.at("L", Column::DecidedBy, Qt::AccessibleTextRole).contains("until you have judged"));
    ranking.shown.page.choose(model::Letter("L"));
    const QString why = ranking.card("whyCardText")->toPlainText();
    CHECK(why.startsWith("3 dots, as J too; need breaks no tie while it is hidden"));
    CHECK_FALSE(why.contains("1.00"));
    ranking.shown.click("rankBy_shares");
    CHECK(ranking.at("L", Column::Rank) == "1=");
    ranking.shown.click("rankBy_dots");
    ranking.votes.controller.setAssessor(murad);
    CHECK(ranking.at("L", Column::Rank) == "1");
    CHECK(textAt(ranking.table, 0, ranking.model->sectionOf(Column::Letter)) == "L");
    ranking.votes.controller.setAssessor(anna);
    CHECK(ranking.at("L", Column::Rank) == "1=");
    ranking.setBlind(false);
    CHECK(ranking.at("L", Column::Rank) == "1");
    CHECK(ranking.at("L", Column::DecidedBy) == "need");
    CHECK(ranking.card("whyCardText")->toPlainText().contains("1.00"));
}

TEST_CASE("A need of which a single cell is hidden breaks no tie either") {
    BlindRanking ranking;
    for (const char* letter : {"J", "L"})
        ranking.rateAllOf(letter, anna, letter[0] == 'J' ? 0 : 2);
    REQUIRE(ranking.at("L", Column::DecidedBy) == "need");
    ranking.apply(document::ClearRating{*model::parseCell("4.1/O2"), anna});
    ranking.rate("4.1/O2", murad, 2); // of J; with what is seen of it, need would still be sure to decide
    CHECK(ranking.at("J", Column::Need) == "hidden");
    CHECK(ranking.at("J", Column::Rank) == "1=");
    CHECK(ranking.at("L", Column::Rank) == "1=");
    CHECK(ranking.at("L", Column::DecidedBy) == "tie");
}

TEST_CASE("The cards list hidden cells as hidden, whether they are gaps or not, and lead to them") {
    BlindRanking ranking;
    ranking.rate("4.1/O1", murad, 0); // no gap
    ranking.rate("4.1/O2", murad, 2);
    ranking.shown.page.choose(model::Letter("J"));
    auto* answers = ranking.card("answersCardText");
    const QString text = answers->toPlainText().remove(QChar(0x2060)).replace(QChar::Nbsp, u' ');
    CHECK(text.contains("hidden until you judge: 4.1/O1 · 4.1/O2"));
    CHECK_FALSE(text.contains("not met"));
    CHECK(text.contains("still to be judged"));
    const QString orphans = ranking.card("orphansCardText")->toHtml();
    CHECK_FALSE(orphans.contains("letter:J"));
    CHECK(ranking.card("orphansCardText")->toPlainText().contains("left out"));
    CHECK_FALSE(ranking.card("orphansCardText")->toPlainText().contains("No gap has been found"));

    std::vector<model::CellId> followed;
    QObject::connect(&ranking.shown.page, &Page::cellWanted, &ranking.shown.page,
                     [&](const model::CellId& cell) { followed.push_back(cell); });
    QTest::keyClick(answers, Qt::Key_Tab);
    QTest::keyClick(answers, Qt::Key_Return);
    REQUIRE(followed.size() == 1);
    CHECK(model::text(followed[0]) == "4.1/O1");
}

TEST_CASE("Nothing is balanced with a hidden need, and who balanced before is back at dots") {
    BlindRanking ranking;
    ranking.shown.click("rankBy_balanced");
    REQUIRE(ranking.votes.controller.rankOptions().by == method::RankBy::Balanced);
    ranking.rate("4.1/O2", murad, 2);
    CHECK(ranking.votes.controller.rankOptions().by == method::RankBy::Dots);
    CHECK_FALSE(ranking.balanceable());
    CHECK_FALSE(ranking.shown.find<QSlider>("rankBalance")->isEnabled());
    CHECK(ranking.shown.find<QPushButton>("rankBy_dots")->isChecked());
    ranking.shown.click("rankBy_balanced");
    CHECK(ranking.votes.controller.rankOptions().by == method::RankBy::Dots);
    ranking.shown.click("rankBy_shares");
    CHECK(ranking.votes.controller.rankOptions().by == method::RankBy::Shares);
}

TEST_CASE("Need is shown again once one has judged, judges as another, or no longer blindly") {
    BlindRanking ranking;
    ranking.rate("4.1/O2", murad, 2);
    const auto shown = [&] {
        const bool need = ranking.at("J", Column::Need) != "hidden";
        CHECK(need == !ranking.saysHidden());
        CHECK(need == ranking.balanceable());
        return need;
    };
    CHECK_FALSE(shown());
    ranking.rate("4.1/O2", anna, 2);
    CHECK(shown());
    ranking.votes.controller.undo();
    CHECK_FALSE(shown());
    ranking.votes.controller.setAssessor(murad);
    CHECK(shown());
    ranking.votes.controller.setAssessor(anna);
    CHECK_FALSE(shown());
    ranking.setBlind(false);
    CHECK(shown());
}
