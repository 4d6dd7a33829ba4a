// Which columns Ranking shows, and how wide.
#include "ranking/ranking_model.h"
#include "ranking/ranking_page.h"
#include "votes.h"

#include <QScrollBar>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using Column = RankingModel::Column;

namespace {

struct Ranking {
    explicit Ranking(DocumentController& of) : shown(of) {}

    Shown<RankingPage> shown;
    QTableView* table = shown.table("rankingTable");
    RankingModel* model = qobject_cast<RankingModel*>(table->model());
};

/// Two bodies of voters of which only totals are known; the columns of all methods have something to show.
OpenVotes twoBodies() {
    model::Constituency many = constituency("many", true);
    many.voters = 10;
    many.dots = {{model::Letter("J"), 3}};
    model::Constituency few = constituency("few", true);
    few.name.set(model::Language::En, "Experts");
    few.voters = 2;
    few.dots = {{model::Letter("L"), 2}};
    return OpenVotes({many, few});
}

} // namespace

TEST_CASE("Constituencies come and go, and the columns that are shown are those of a page just opened") {
    OpenVotes votes = twoBodies();
    Ranking ranking(votes.controller);
    const auto shown = [](const Ranking& of) {
        QStringList headings;
        for (int section = 0; section < of.model->columnCount(); ++section)
            if (!of.table->isColumnHidden(section) && of.table->columnWidth(section) > 0)
                headings << of.model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        return headings;
    };
    const auto checkShown = [&] {
        const Ranking fresh(votes.controller);
        CHECK(shown(ranking).join(u'|').toStdString() == shown(fresh).join(u'|').toStdString());
        CHECK(ranking.table->columnWidth(ranking.model->sectionOf(Column::Title)) ==
              fresh.table->columnWidth(fresh.model->sectionOf(Column::Title)));
    };
    const auto added = [](const char* id) {
        model::Constituency made = constituency(id);
        made.name.set(model::Language::En, id);
        return document::PutConstituency{made, true};
    };
    for (const char* method : {"rankBy_dots", "rankBy_balanced"}) {
        ranking.shown.click(method);
        for (const bool elsewhere : {false, true}) { // as when it is added in Workshop
            const auto see = [&](bool done) {
                REQUIRE(done);
                if (elsewhere) ranking.shown.page.show();
                ranking.shown.page.bringUpToDate();
                checkShown();
                ranking.shown.page.setVisible(!elsewhere);
            };
            ranking.shown.page.setVisible(!elsewhere);
            for (const char* id : {"one", "two", "three"})
                see(votes.controller.apply(added(id)));
            for (const char* id : {"three", "two", "one"})
                see(votes.controller.apply(document::RemoveConstituency{model::ConstituencyId(id)}));
            ranking.shown.page.show();
        }
    }
}

TEST_CASE("In a narrow window what does not fit is where the scroll bar leads") {
    OpenVotes votes = twoBodies();
    Ranking ranking(votes.controller);
    ranking.shown.click("rankBy_balanced");
    ranking.shown.page.resize(620, 720);
    QScrollBar* bar = ranking.table->horizontalScrollBar();
    REQUIRE(eventually([&] { return bar->isVisible() && bar->maximum() > 0; }));
    for (int section = 0; section < ranking.model->columnCount(); ++section)
        CHECK_FALSE(ranking.table->isColumnHidden(section));
    bar->setValue(bar->maximum());
    const int last = ranking.model->columnCount() - 1;
    CHECK(ranking.table->columnViewportPosition(last) + ranking.table->columnWidth(last) ==
          ranking.table->viewport()->width());
}
