// What a comparison tells while cells are judged blindly.
#include "rounds.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Judging blindly, a hidden cell is hidden in every round, and so are the scores") {
    Rounds rounds;
    REQUIRE(rounds.controller.apply(document::AddAssessor{anna, "A newcomer"}));
    model::Details details = rounds.controller.assessment().details;
    details.blind = true;
    REQUIRE(rounds.controller.apply(document::ChangeDetails{details}));
    rounds.controller.setAssessor(anna);
    rounds.addFirst();
    CHECK(rounds.part<QWidget>("comparisonBlind")->isVisible());
    CHECK(rounds.part<ChartView>("comparedScores")->accessibleDescription().isEmpty());
    rounds.click("compareChanges");
    CHECK(rounds.told("1.1/F1", before) == "hidden");
    CHECK(rounds.told("1.1/F1", now) == "hidden");
    CHECK(rounds.told("1.1/F1", change) == "hidden");
    const QModelIndex row = rounds.model()->indexOf(cell("1.1/F1"));
    CHECK(row.data(Qt::AccessibleTextRole).toString() == "1.1 / F1, " + hiddenText());
    for (const int column : {before, now, change})
        CHECK(row.siblingAtColumn(column).data(SignRole).isNull());
    for (const char* chip : {"improved", "worsened", "new", "gone", "unclear", "not_re_reviewed"})
        CHECK(rounds.part<QPushButton>(("change_" + std::string(chip)).c_str())->text().endsWith(" 0"));
    REQUIRE(rounds.controller.apply(
        document::Rate{cell("1.1/F1"), {anna, model::Answer::grade(2), "Mine.", std::nullopt}}));
    CHECK(rounds.told("1.1/F1", before) == "Met");
    CHECK(rounds.told("1.1/F1", change) == "worsened");
}

TEST_CASE("Judging blindly, no rank of an earlier round is decided by a need that is hidden") {
    Rounds rounds;
    rounds.controller.close();
    model::Assessment first = rounds.controller.data().sample("demonstration");
    REQUIRE(first.constituencies.size() > 0);
    for (model::Constituency& constituency : first.constituencies)
        constituency.dots.clear();
    first.ballots.clear();
    model::Constituency& chart = first.constituencies.emplace_back();
    chart.id = model::ConstituencyId("chart");
    chart.name.set(model::Language::En, "Chart");
    chart.totalsOnly = true;
    for (const model::Recommendation& recommendation : first.framework.recommendations)
        if (!recommendation.links.empty()) chart.dots[recommendation.letter] = 1; // so that need alone decides
    document::Document::create(rounds.path("even.meyar").toStdString(), first, document::ordinarySurroundings());
    model::Assessment second = model::newRound(first, first.details.title, "2032");
    rounds.controller.create(rounds.path("third.meyar"), second);
    REQUIRE(rounds.page->add(rounds.path("even.meyar")));
    const auto* ranks = rounds.part<QAbstractItemView>("comparedRanks")->model();
    const auto shared = [&] {
        int count = 0;
        for (int row = 0; row < ranks->rowCount(); ++row)
            count += ranks->index(row, 2).data().toString().contains("=") ? 1 : 0;
        return count;
    };
    const int seeing = shared();
    CHECK(seeing < ranks->rowCount());
    REQUIRE(rounds.controller.apply(document::AddAssessor{anna, "A newcomer"}));
    model::Details details = rounds.controller.assessment().details;
    details.blind = true;
    REQUIRE(rounds.controller.apply(document::ChangeDetails{details}));
    rounds.controller.setAssessor(anna);
    CHECK(shared() > seeing);
}

TEST_CASE("Judging blindly, a colleague's copy of the same round tells nothing of cells that are not judged here") {
    Rounds rounds;
    const auto judged = [&](const char* path, const char* assessor, const char* period) {
        model::Assessment assessment = rounds.controller.data().sample("azerbaijan-2016");
        assessment.details.blind = true;
        assessment.details.period = period;
        assessment.assessors = {{model::AssessorId(assessor), assessor}};
        for (const char* each : {"1.1/F1", "1.2/F1"}) {
            model::Cell& record = assessment.cells[*assessment.framework.findCell(cell(each))];
            record.ratings = {{model::AssessorId(assessor), model::Answer::grade(0), {}, {}}};
        }
        document::Document::create(rounds.path(path).toStdString(), assessment, document::ordinarySurroundings());
    };
    judged("colleague.meyar", "murad", "2016");
    judged("earlier.meyar", "murad", "2009");
    judged("own.meyar", "anna", "2016");
    rounds.controller.open(rounds.path("own.meyar"));
    rounds.controller.setAssessor(model::AssessorId("anna"));
    REQUIRE(rounds.controller.apply(document::ClearRating{cell("1.1/F1"), model::AssessorId("anna")}));
    REQUIRE(rounds.page->add(rounds.path("colleague.meyar")));
    CHECK(rounds.told("1.1/F1", before) == "hidden");
    CHECK(rounds.told("1.2/F1", before) != "hidden"); // judged here as well
    rounds.click("compareScores");
    CHECK(rounds.part<QWidget>("comparisonBlind")->isVisible());
    rounds.click("comparedRemove_0");
    REQUIRE(rounds.page->add(rounds.path("earlier.meyar")));
    CHECK(rounds.told("1.1/F1", before) != "hidden"); // what an earlier round found is known
}

namespace {

/// An assessment that nobody judges and that is not blind, beside files that Murad judges blindly.
struct BesideBlind : Rounds {
    BesideBlind() {
        for (const auto& [path, period, country] :
             {std::tuple("colleague.meyar", "2016", ""), std::tuple("again.meyar", "2016", ""),
              std::tuple("next.meyar", "2020", ""), std::tuple("earlier.meyar", "2009", ""),
              std::tuple("abroad.meyar", "2016", "Elsewhere")}) {
            model::Assessment assessment = whole(period, country);
            assessment.details.blind = true;
            assessment.assessors = {{murad, "Murad"}};
            for (const char* each : {"1.1/F1", "1.2/F1"})
                assessment.cells[*assessment.framework.findCell(cell(each))].ratings = {
                    {murad, model::Answer::grade(0), {}, {}}};
            document::Document::create(BesideBlind::path(path).toStdString(), assessment,
                                       document::ordinarySurroundings());
        }
        controller.create(Rounds::path("own.meyar"), whole("2016", ""));
        REQUIRE_FALSE(controller.assessor());
    }

    model::Assessment whole(const char* period, const std::string& country) const {
        model::Assessment assessment = controller.data().sample("azerbaijan-2016");
        assessment.details.period = period;
        if (!country.empty()) assessment.details.country = model::LocalText(model::Language::En, country);
        assessment.assessors.clear();
        for (model::Cell& each : assessment.cells) {
            each.ratings.clear();
            each.agreed.reset();
        }
        return assessment;
    }

    const model::AssessorId murad{"murad"};
};

} // namespace

TEST_CASE("Where nobody judges, a file that is judged blindly tells nothing of what was judged in it") {
    BesideBlind beside;
    for (const char* file : {"colleague.meyar", "next.meyar", "earlier.meyar", "abroad.meyar"}) {
        INFO(file);
        REQUIRE(beside.page->add(beside.path(file)));
        beside.click("compareChanges");
        CHECK(beside.told("1.1/F1", before) == "hidden");
        CHECK(beside.told("1.1/F1", change) == "hidden");
        CHECK(beside.told("1.3/F1", before) != "hidden"); // nobody judged it there
        beside.click("compareScores");
        CHECK(beside.part<QWidget>("comparisonBlind")->isVisible());
        beside.click("comparedRemove_0");
    }
}

TEST_CASE("A colleague's blind file tells nothing when it is added twice, nor to the next one who judges") {
    BesideBlind beside;
    REQUIRE(beside.page->add(beside.path("colleague.meyar")));
    CHECK_FALSE(beside.page->add(beside.path("colleague.meyar")));
    REQUIRE(beside.page->add(beside.path("again.meyar")));
    beside.click("compareChanges");
    CHECK(beside.told("1.1/F1", before) == "hidden");
    CHECK(beside.told("1.1/F1", change) == "hidden");
    REQUIRE(beside.controller.apply(document::AddAssessor{beside.murad, "Murad"}));
    REQUIRE(beside.controller.apply(document::AddAssessor{model::AssessorId("anna"), "Anna"}));
    beside.controller.setAssessor(model::AssessorId("anna"));
    CHECK(beside.told("1.1/F1", before) == "hidden");
    beside.controller.setAssessor(beside.murad);
    REQUIRE(beside.controller.apply(
        document::Rate{cell("1.1/F1"), {beside.murad, model::Answer::grade(1), {}, std::nullopt}}));
    CHECK(beside.told("1.1/F1", before) != "hidden"); // his own, judged here as well
    beside.controller.setAssessor(model::AssessorId("anna"));
    CHECK(beside.told("1.1/F1", before) == "hidden");
    REQUIRE(beside.controller.apply(
        document::Rate{cell("1.1/F1"), {model::AssessorId("anna"), model::Answer::grade(2), {}, std::nullopt}}));
    CHECK(beside.told("1.1/F1", before) != "hidden");
    CHECK(beside.told("1.2/F1", before) == "hidden");
    beside.controller.setAssessor({}); // nobody judges
    CHECK(beside.told("1.1/F1", before) == "hidden");
}

TEST_CASE("A file whose blind judging has ended is compared like any other") {
    BesideBlind beside;
    {
        document::Document file =
            document::Document::open(beside.path("colleague.meyar").toStdString(), document::ordinarySurroundings());
        model::Details details = file.assessment().details;
        details.blind = false;
        REQUIRE_FALSE(file.apply(document::ChangeDetails{details}).refused());
    }
    REQUIRE(beside.page->add(beside.path("colleague.meyar")));
    CHECK_FALSE(beside.part<QWidget>("comparisonBlind")->isVisible());
    CHECK(beside.told("1.1/F1", before) != "hidden");
}
