#include "findings_window.h"

#include "preferences.h"

#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// In the empty assessment of Azerbaijan 4.1/O2 and 4.2/F1 are not met; J answers 4.1 and has the most dots.
struct Told : FindingsWindow {
    Told() : FindingsWindow("azerbaijan-2016") {
        apply(document::AddAssessor{murad, "Murad"});
        rate("4.1/O2");
        rate("4.2/F1");
        area = assessment().framework.indicators[*assessment().framework.findIndicator(model::IndicatorId("4.1"))].area;
        apply(document::PutSection{
            {{}, area, {model::Language::En, "Campaigns"}, {model::Language::En, "None so far, see 4.1/O2."}}});
        page->showSection(sectionHeaded("Campaigns").id);
        REQUIRE(chosen() == "Campaigns");
    }

    void apply(const document::Edit& edit) { REQUIRE(controller().apply(edit)); }
    void rate(const char* cell) {
        apply(document::Rate{*model::parseCell(cell), {murad, model::Answer::grade(2), {}, std::nullopt}});
    }
    void outvoteJ() {
        model::Constituency crowd;
        crowd.id = model::ConstituencyId("crowd");
        crowd.name.set(model::Language::En, "Crowd");
        crowd.totalsOnly = true;
        crowd.dots = {{model::Letter("Q"), 50}};
        apply(document::PutConstituency{crowd});
    }
    QTextBrowser& gaps() { return part<QTextBrowser>("findingsGaps"); }
    /// "Not met: 4.1/O2 → J", a line each; what only keeps lines together left out.
    QString words() { return gaps().toPlainText().replace(QChar(QChar::Nbsp), u' ').remove(QChar(0x2060)); }

    /// What hovering over a link says.
    QString tipOf(const char* link) {
        const QTextDocument* document = gaps().document();
        for (int at = 0; at < document->characterCount(); ++at) {
            QTextCursor cursor(gaps().document());
            cursor.setPosition(at);
            if (cursor.charFormat().anchorHref() == QLatin1String(link)) return cursor.charFormat().toolTip();
        }
        return {};
    }

    const model::AssessorId murad{"murad"};
    model::AreaId area;
};

} // namespace

TEST_CASE("A section leads to the gaps that it tells of and to who answers them, by the keys too") {
    Told window;
    CHECK(window.words() == "Not met: 4.1/O2 → J");
    CHECK(window.tipOf("letter:J").startsWith("Stronger awareness"));
    CHECK(window.tipOf("letter:J").contains(" — rank 1, 6 dot"));
    std::optional<model::CellId> cell;
    std::optional<model::Letter> letter;
    QObject::connect(window.page.get(), &Page::cellWanted, window.page.get(),
                     [&](const model::CellId& wanted) { cell = wanted; });
    QObject::connect(window.page.get(), &Page::recommendationWanted, window.page.get(),
                     [&](const model::Letter& wanted) { letter = wanted; });
    window.gaps().setFocus(Qt::TabFocusReason);
    window.key(window.gaps(), Qt::Key_Tab);
    window.key(window.gaps(), Qt::Key_Return);
    CHECK(cell == model::parseCell("4.1/O2"));
    CHECK_FALSE(letter);
    window.key(window.gaps(), Qt::Key_Tab);
    window.key(window.gaps(), Qt::Key_Return);
    CHECK(letter == model::Letter("J"));
}

TEST_CASE("What a section tells of follows the typing, the judgements and the ranks") {
    Told window;
    window.text().setPlainText("Nothing is named");
    CHECK(window.words().startsWith("It tells of no gap. A section tells of those whose cell"));
    window.text().setPlainText("4.1 and 4.2");
    CHECK(window.words().contains("4.2/F1"));
    CHECK(window.sectionHeaded("Campaigns").text.in(model::Language::En) == "None so far, see 4.1/O2."); // not kept yet
    window.apply(document::ClearRating{*model::parseCell("4.1/O2"), window.murad});
    CHECK_FALSE(window.words().contains("4.1/O2"));
    window.rate("4.1/O2");
    REQUIRE(window.tipOf("letter:J").contains("rank 1,"));
    window.outvoteJ();
    CHECK_FALSE(window.tipOf("letter:J").contains("rank 1,"));
}

TEST_CASE("Gaps of one grade share a line") {
    Told window;
    window.apply(
        document::Rate{*model::parseCell("4.1/F2"), {window.murad, model::Answer::grade(1), {}, std::nullopt}});
    window.apply(
        document::Rate{*model::parseCell("4.1/O1"), {window.murad, model::Answer::grade(1), {}, std::nullopt}});
    window.text().setPlainText("4.1");
    CHECK(window.words() == "Not met: 4.1/O2 → J\nPartly met: 4.1/O1 → J · 4.1/F2 → J");
}

TEST_CASE("A gap that nobody answers says so") {
    Told window;
    model::Framework framework = window.assessment().framework;
    for (model::Recommendation& recommendation : framework.recommendations) {
        std::erase_if(recommendation.links,
                      [](const model::Link& link) { return link.indicator == model::IndicatorId("4.1"); });
        window.apply(document::PutRecommendation{recommendation});
    }
    CHECK(window.words() == "Not met: 4.1/O2 → none");
}

TEST_CASE("The row of an area tells all its gaps, for every theme tells of them") {
    Told window;
    window.page->showDetails(window.area);
    CHECK(window.words().contains("4.1/O2"));
    CHECK(window.words().contains("4.2/F1"));
    window.page->showDetails(window.assessment().framework.areas.front().id);
    CHECK(window.words() == "No gap has been found in this area yet.");
}

TEST_CASE("Of very many gaps a card names some, and how many more there are") {
    Told window;
    const model::AreaId area = window.area;
    std::vector<document::Edit> edits;
    for (int i = 0; i < 30; ++i) {
        model::Indicator indicator = window.assessment().framework.indicators.back();
        indicator.id = model::IndicatorId("4.1" + std::to_string(10 + i));
        indicator.area = area;
        edits.emplace_back(document::PutIndicator{indicator});
    }
    REQUIRE(window.controller().apply(edits));
    edits.clear();
    const model::Framework& framework = window.assessment().framework;
    for (std::size_t cell = 0; cell < framework.cellCount(); ++cell)
        if (framework.indicators[cell / model::cellsPerIndicator].area == area)
            edits.emplace_back(document::Rate{framework.cellAt(cell), {window.murad, model::Answer::grade(2), {}, {}}});
    REQUIRE(window.controller().apply(edits));
    window.page->showDetails(area);
    CHECK(window.words().count("→") == 60);
    CHECK(window.words().endsWith(QStringLiteral("and %1 more").arg(edits.size() - 60)));
}

TEST_CASE("Judging blindly, no gap is told that is hidden, only how many cells are") {
    Told window;
    const model::AssessorId anna("anna");
    window.apply(document::AddAssessor{anna, "Anna"});
    model::Details details = window.assessment().details;
    details.blind = true;
    window.apply(document::ChangeDetails{details});
    window.controller().setAssessor(anna);
    CHECK_FALSE(window.words().contains("4.1/O2"));
    CHECK(window.words().contains("2 cell(s) of the area hidden until you judge."));
    window.apply(document::Rate{*model::parseCell("4.1/O2"), {anna, model::Answer::grade(2), {}, std::nullopt}});
    CHECK(window.words().startsWith("Not met: 4.1/O2 → J\n1 cell(s) of the area hidden"));
}

TEST_CASE("A page of findings that was not in front tells the ranks as they are when it comes back") {
    Told window;
    REQUIRE(window.tipOf("letter:J").contains("rank 1,"));
    window.page->hide();
    window.outvoteJ();
    window.page->bringUpToDate();
    window.page->show();
    CHECK_FALSE(window.tipOf("letter:J").contains("rank 1,"));
}

TEST_CASE("For an area all that can improve is listed: what is shaded by hand is said beside the gaps") {
    Told window;
    window.apply(document::Shade{*model::parseCell("4.1/F1"), model::ShadingOverride{true, "Weak in practice."}});
    window.apply(document::Shade{*model::parseCell("4.2/F1"), model::ShadingOverride{false, "Enough."}});
    window.page->showDetails(window.area);
    REQUIRE(window.part<QWidget>("areaView").findChild<QAbstractButton*>("areaImprove")->text().startsWith("2 "));
    CHECK(window.words().contains("No gap, but shaded by hand: 4.1/F1 → J"));
    CHECK(window.words().contains("Of the gaps not shaded, by hand: 4.2/F1"));
}

TEST_CASE("Who answers a gap is in the same order after an indicator was removed and brought back") {
    FindingsWindow window;
    auto& gaps = window.part<QTextBrowser>("findingsGaps");
    const auto all = [&] {
        QStringList lines;
        for (const model::Area& area : window.assessment().framework.areas) {
            window.page->showDetails(area.id);
            lines << gaps.toPlainText();
        }
        return lines.join(u'\n').toStdString();
    };
    const std::string before = all();
    const model::Framework framework = window.assessment().framework;
    for (const model::Indicator& indicator : framework.indicators) {
        if (!window.controller().apply(document::RemoveIndicator{indicator.id})) continue;
        window.controller().undo();
        CHECK(all() == before);
    }
}
