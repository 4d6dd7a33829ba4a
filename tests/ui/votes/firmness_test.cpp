#include "ranking/firmness_line.h"
#include "ranking/firmness_maker.h"
#include "ranking/ranking_model.h"
#include "ranking/ranking_page.h"
#include "report/firm_words.h"
#include "votes.h"
#include "widgets/eliding_label.h"
#include "workshop/votes_delegate.h"

#include <QAction>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTextBrowser>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;
using Column = RankingModel::Column;

namespace {

constexpr int endless = 1'000'000'000; ///< draws that nobody waits for

struct Firm {
    explicit Firm(DocumentController& of) : controller(of), shown(of) {}
    ~Firm() { QSettings().remove(QStringLiteral("choice/firmness")); }

    bool drawn() { // 10,000 draws take their time on a busy machine without optimisation
        return QTest::qWaitFor([&] { return model->isFirmnessRight(); }, 60000);
    }
    Interval bar(int row) const {
        return model->index(row, model->sectionOf(Column::Firm)).data(IntervalRole).value<Interval>();
    }
    QString at(int row, int role = Qt::DisplayRole) { return textAt(table, row, model->sectionOf(Column::Firm), role); }
    QString why() { return shown.find<QTextBrowser>("whyCardText")->toPlainText(); }
    method::Robustness expected(const method::DrawOptions& options) const {
        const method::Results& all = controller.results();
        return method::robustness(controller.assessment(), all.scorecard, all.tally, all.ranking, options).value();
    }
    /// What the page shows is what the method says, row by row.
    void checkShows(const method::Robustness& robustness) {
        REQUIRE(robustness.items.size() == static_cast<std::size_t>(model->rowCount()));
        for (int row = 0; row < model->rowCount(); ++row) {
            const method::Firmness& item = robustness.items[static_cast<std::size_t>(row)];
            CHECK(bar(row).low == item.low);
            CHECK(bar(row).now == item.median);
            CHECK(bar(row).high == item.high);
            CHECK_FALSE(bar(row).stale);
            CHECK(at(row) == qs(report::shareOfDraws(item.inTop, controller.wording())));
        }
    }
    /// Draws until somebody says otherwise.
    void drawEndlessly() {
        method::DrawOptions options;
        options.draws = endless;
        maker->makeSoon(options);
        REQUIRE(eventually([&] { return progress->isVisible(); }));
    }

    DocumentController& controller;
    Shown<RankingPage> shown;
    QTableView* table = shown.table("rankingTable");
    RankingModel* model = qobject_cast<RankingModel*>(table->model());
    FirmnessMaker* maker = shown.page.findChild<FirmnessMaker*>();
    QProgressBar* progress = shown.find<QProgressBar>("firmnessProgress");
    ElidingLabel* note = shown.find<ElidingLabel>("firmnessNote");
};

method::DrawOptions usual() {
    method::DrawOptions options;
    options.draws = 10000;
    return options;
}

} // namespace

TEST_CASE("Each recommendation has a bar of its ranks in the draws, and the share in the top beside it") {
    OpenSample sample;
    Firm page(sample.controller);
    CHECK(page.at(0).isEmpty()); // not before it is known
    CHECK(page.at(0, Qt::AccessibleTextRole) == "not worked out yet");
    REQUIRE(page.drawn());
    page.checkShows(page.expected(usual()));
    CHECK(page.at(0, Qt::AccessibleTextRole).startsWith("in " + page.at(0) + " of draws in the top 3; rank "));
    CHECK(page.at(1, Qt::ToolTipRole).contains(", median "));
    CHECK(page.note->fullText().contains("seed 1"));
}

TEST_CASE("When the order changes the old bars are faint and tell no share until they are drawn anew") {
    OpenSample sample;
    Firm page(sample.controller);
    REQUIRE(page.drawn());
    page.shown.click("rankBy_balanced");
    page.shown.find<QSlider>("rankBalance")->setValue(80);
    CHECK(page.bar(0).stale);
    CHECK(page.bar(0).low > 0);
    CHECK(page.at(0).isEmpty());
    CHECK(page.at(0, Qt::AccessibleTextRole) == "not worked out yet");
    CHECK_FALSE(page.why().contains("of the draws"));
    REQUIRE(page.drawn());
    page.checkShows(page.expected(usual()));
}

TEST_CASE("Constituencies of which only totals are known are named as held fixed") {
    OpenSample sample("azerbaijan-2016");
    Firm page(sample.controller);
    REQUIRE(page.drawn());
    CHECK(page.note->fullText().contains("Held fixed"));
    const auto& first = sample.controller.assessment().constituencies.front();
    CHECK(page.note->fullText().contains(qs(first.name.in(model::Language::En))));
}

TEST_CASE("What was drawn is told whole, on two lines where one is too short") {
    OpenSample sample;
    Firm page(sample.controller);
    REQUIRE(page.drawn());
    const QString whole =
        qs(report::drawsText(page.expected(usual()), sample.controller.assessment(), sample.controller.wording()));
    const int wide = page.note->fontMetrics().horizontalAdvance(whole);
    const int beside = page.shown.page.width() - page.note->width();
    page.shown.page.resize(beside + wide * 3 / 5, 740);
    CHECK(eventually([&] { return page.note->width() < wide && page.note->text().count(u'\n') == 1; }));
    CHECK(page.note->text().replace(u'\n', u' ') == whole);
    CHECK(page.note->toolTip().isEmpty());
    CHECK(page.note->height() >= 2 * page.note->fontMetrics().lineSpacing());
    page.shown.page.resize(beside + wide * 2 / 5, 740);
    CHECK(eventually([&] { return page.note->text().endsWith(u'…'); }));
    CHECK(page.note->toolTip() == whole);
}

TEST_CASE("What is varied and how often can be chosen, and stays chosen") {
    OpenSample sample;
    {
        Firm page(sample.controller);
        REQUIRE(page.drawn());
        const auto action = [&](const char* name) { return page.shown.find<QAction>(name); };
        action("varyWeights")->trigger();
        CHECK_FALSE(page.model->isFirmnessRight());
        action("draws_1000")->trigger();
        action("varyUnknowns")->trigger();
        CHECK_FALSE(action("varyBallots")->isEnabled()); // the last one stays
        REQUIRE(page.drawn());
        method::DrawOptions chosen;
        chosen.draws = 1000;
        chosen.vary = {true, false, false};
        page.checkShows(page.expected(chosen));

        const FirmnessLine another;
        CHECK(another.options() == chosen);
    }
    const FirmnessLine fresh;
    CHECK(fresh.options() == usual());
}

TEST_CASE("Options are read back as they were kept, and as usual where they make no sense") {
    method::DrawOptions options = usual();
    options.vary = {false, true, false};
    options.draws = 100000;
    CHECK(drawOptionsFrom(ui::text(options)) == options);
    CHECK(drawOptionsFrom({}) == usual());
    CHECK(drawOptionsFrom(QStringLiteral("7")) == usual());
}

TEST_CASE("What takes long shows how far it is, can be cancelled and begun again") {
    OpenSample sample;
    Firm page(sample.controller);
    REQUIRE(page.drawn());
    CHECK_FALSE(page.progress->isVisible());
    method::DrawOptions many;
    many.draws = 5'000'000; // a step of the bar for 5,000 of them
    page.maker->makeSoon(many);
    REQUIRE(QTest::qWaitFor([&] { return page.progress->value() > 0; }, 60000));
    CHECK(page.progress->isVisible());
    CHECK(page.progress->value() < page.progress->maximum());
    page.shown.click("firmnessCancel");
    CHECK_FALSE(page.maker->busy());
    CHECK_FALSE(page.progress->isVisible());
    CHECK(page.note->fullText().startsWith("Cancelled"));
    CHECK(page.progress->value() < 0);
    CHECK(page.shown.find<QPushButton>("firmnessAgain")->isVisible());
    page.shown.click("firmnessAgain");
    CHECK(page.maker->busy());
    REQUIRE(page.drawn());
    CHECK_FALSE(page.shown.find<QPushButton>("firmnessAgain")->isVisible());
}

TEST_CASE("A change replaces the draws that run, and closing the document ends them") {
    OpenSample sample;
    Firm page(sample.controller);
    page.drawEndlessly();
    REQUIRE(sample.controller.apply(document::CastBallot{
        {{}, sample.controller.assessment().constituencies.front().id, "Late", {model::Letter("Q")}, {}, {}}}));
    REQUIRE(page.drawn());
    page.checkShows(page.expected(usual()));
    CHECK_FALSE(page.progress->isVisible());
    page.drawEndlessly();
    sample.controller.close();
    CHECK_FALSE(page.maker->busy());
    CHECK_FALSE(page.progress->isVisible());
    CHECK(page.model->rowCount() == 0);
}

TEST_CASE("Nothing is drawn while another page is in front") {
    OpenSample sample;
    Firm page(sample.controller);
    REQUIRE(page.drawn());
    page.shown.page.hide();
    method::RankOptions options = sample.controller.rankOptions();
    options.top = 5;
    sample.controller.setRankOptions(options);
    CHECK_FALSE(page.maker->busy());
    CHECK_FALSE(page.model->isFirmnessRight());
    page.shown.page.bringUpToDate(); // as the window does before it brings a page to the front
    CHECK_FALSE(page.maker->busy());
    page.shown.page.show();
    REQUIRE(page.drawn());
    page.checkShows(page.expected(usual()));
}

TEST_CASE("Of bars that one assessor saw, another who judges blindly sees nothing, not even faintly") {
    OpenVotes votes;
    for (const char* name : {"anna", "murad"})
        REQUIRE(votes.controller.apply(document::AddAssessor{model::AssessorId(name), name}));
    model::Details details = votes.controller.assessment().details;
    details.blind = true;
    REQUIRE(votes.controller.apply(document::ChangeDetails{details}));
    const auto judge = [&](const char* cell) {
        const model::Rating rating{model::AssessorId("murad"), model::Answer::grade(2), {}, std::nullopt};
        REQUIRE(votes.controller.apply(document::Rate{*model::parseCell(cell), rating}));
    };
    for (const char* cell : {"4.1/F1", "4.1/F2", "4.1/O1", "4.1/O2"})
        judge(cell);
    votes.controller.setAssessor(model::AssessorId("murad"));
    Firm page(votes.controller);
    REQUIRE(page.drawn());
    votes.controller.setAssessor(model::AssessorId("anna"));
    for (int row = 0; row < page.model->rowCount(); ++row)
        CHECK(page.bar(row).low == 0);
    REQUIRE(page.drawn());
    const auto own = page.expected(usual());
    page.checkShows(own);
    const auto place = votes.controller.assessment().framework.findRecommendation(model::Letter("J"));
    CHECK_FALSE(votes.controller.results().ranking.items[static_cast<std::size_t>(page.model->rowOf(*place))].need);
}

TEST_CASE("The card of a recommendation tells how firm its place is against the one before and the one after") {
    OpenSample sample;
    Firm page(sample.controller);
    REQUIRE(page.drawn());
    const auto robustness = page.expected(usual());
    const auto words = [&](std::size_t order) {
        return qs(report::orderText(robustness.orders[order], sample.controller.assessment(),
                                    sample.controller.wording()))
            .replace(QChar(QChar::Nbsp), u' '); // as plain text has it
    };
    CHECK(page.why().contains(words(0)));
    CHECK_FALSE(page.why().contains(words(1)));
    page.table->setCurrentIndex(page.model->index(1, 0));
    CHECK(page.why().contains(words(0)));
    CHECK(page.why().contains(words(1)));
}
