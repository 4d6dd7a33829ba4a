// Where the History page leads from a change.
#include "history_window.h"

#include <QPushButton>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Enter, a double click and the button lead to what the act is about") {
    HistoryWindow history;
    history.choose(1);
    QTest::keyClick(&history.view(), Qt::Key_Return);
    CHECK(history.wanted == QStringList{"matrix: 5.1/F1"});
    history.click("historyGo");
    CHECK(history.wanted.size() == 2);
    const QPoint row = history.view().visualRect(history.act(0, HistoryModel::Change)).center();
    QTest::mouseClick(history.view().viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(history.view().viewport(), Qt::LeftButton, {}, row);
    CHECK(history.wanted.size() > 2);
    history.choose(2); // an assessor stands nowhere
    CHECK_FALSE(history.part<QPushButton>("historyGo").isEnabled());
    const auto asked = history.wanted.size();
    QTest::keyClick(&history.view(), Qt::Key_Return);
    CHECK(history.wanted.size() == asked);
}

TEST_CASE("Sources, findings and votes lead to their own pages") {
    HistoryWindow history;
    const model::Source source{
        model::SourceId{"Aze 99"}, model::SourceKind::Document, "A plan", "", std::nullopt, false};
    model::Section section;
    section.area = model::AreaId{"coordination"};
    section.heading = model::LocalText(model::Language::En, "Cooperation");
    const model::Constituency board{
        model::ConstituencyId{"board"}, model::LocalText(model::Language::En, "The Board"), 3, false, std::nullopt, {}};
    REQUIRE(history.controller().apply(document::PutSource{source, true}));
    REQUIRE(history.controller().apply(document::PutSection{section}));
    REQUIRE(history.controller().apply(document::PutConstituency{board, true}));
    REQUIRE(history.controller().apply(document::PutDetailedRecommendation{
        {{}, section.area, model::LocalText(model::Language::En, "Meetings"), {}}}));
    for (int row : {3, 2, 1, 0}) {
        history.choose(row);
        history.click("historyGo");
    }
    const model::Assessment& now = history.controller().assessment();
    CHECK(history.wanted == QStringList{"evidence: Aze 99", "findings: section " + qs(now.sections.back().id.text()),
                                        "workshop: board", "findings: area coordination"});
}

TEST_CASE("Each kind of change leads where it can be seen, and one of what is gone leads nowhere") {
    HistoryWindow history;
    const auto go = [&](const document::Edit& edit) {
        REQUIRE(history.controller().apply(edit));
        history.choose(0);
        history.wanted.clear();
        const bool leads = history.part<QPushButton>("historyGo").isEnabled();
        QTest::keyClick(&history.view(), Qt::Key_Return);
        CHECK(leads == !history.wanted.isEmpty());
        return history.wanted.join(u' ').toStdString();
    };
    const model::SourceId old{"Aze 99"};
    const model::SourceId renamed{"Aze 98"};
    CHECK(go(document::PutSource{{old, model::SourceKind::Document, "A plan", "", std::nullopt, false}, true}) ==
          "evidence: Aze 99");
    CHECK(go(document::RenameSource{old, renamed}) == "evidence: Aze 98");
    CHECK(go(document::RemoveSource{renamed}).empty());
    model::RankOptions ranking = history.controller().assessment().ranking;
    ranking.top += 1;
    CHECK(go(document::ChooseRanking{ranking}) == "ranking");
    model::ReportChoice report = history.controller().assessment().report;
    report.language = model::Language::Ru;
    CHECK(go(document::ChooseReport{report}) == "report");
    model::Area area = history.controller().assessment().framework.areas.front();
    area.title = model::LocalText(model::Language::En, "Another title");
    CHECK(go(document::PutArea{area}) == "framework: 1 " + area.id.text());
}
