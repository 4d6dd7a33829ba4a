// The History page: what its search finds, and by which names acts and what they are about go.
#include "history_window.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Search finds what is shown of the values, and a number finds no date but a date typed whole") {
    HistoryWindow history;
    history.rate("2.2/O1", 2, "Amended in June");
    auto& search = history.part<QLineEdit>("historySearch");
    const auto found = [&](const QString& words) {
        search.setText(words);
        return history.model().shownCount();
    };
    CHECK(found("partly") == 1); // "Not met → Partly met"
    CHECK(found("amended") == 1);
    CHECK(found("seen in may") == 1);
    const QDate today = QDateTime::fromString(qs(history.controller().document().history().back().at), Qt::ISODate)
                            .toLocalTime()
                            .date();
    CHECK(found(today.toString("dd.MM.")) == 0);
    CHECK(found(today.toString("d.M.yyyy")) == 4);
    CHECK(found(today.toString("yyyy-MM-dd")) == 4);
    CHECK(found(today.addDays(1).toString("yyyy-MM-dd")) == 0);
    CHECK(found("2.2") == 1);
}

TEST_CASE("A search tells nothing of what is hidden from the one who judges blindly") {
    HistoryWindow history;
    REQUIRE(history.controller().apply(document::AddAssessor{murad, "M. L."}));
    model::Details details = history.controller().assessment().details;
    details.blind = true;
    REQUIRE(history.controller().apply(document::ChangeDetails{details}));
    auto& search = history.part<QLineEdit>("historySearch");
    search.setText("seen in may");
    history.controller().setAssessor(murad);
    history.page.bringUpToDate();
    CHECK(history.model().shownCount() == 0);
    history.controller().setAssessor(anna);
    history.page.bringUpToDate();
    CHECK(history.model().shownCount() == 1);
}

TEST_CASE("An act of several counts for each of the kinds that it did") {
    HistoryWindow history;
    const model::SourceId id{"Aze 99"};
    REQUIRE(history.controller().apply(std::vector<document::Edit>{
        document::PutSource{{id, model::SourceKind::Document, "A law", {}, std::nullopt, false}, true},
        document::Cite{*model::parseCell("5.1/F1"), {{}, id, "p. 2", {}, false, {}}}}));
    REQUIRE(history.controller().document().history().back().edit == "several");
    auto& kinds = history.part<QComboBox>("historyKinds");
    auto& people = history.part<QComboBox>("historyPeople");
    people.setCurrentIndex(people.findText("N. D."));
    const auto shown = [&](ActKind kind) {
        kinds.setCurrentIndex(kinds.findData(static_cast<int>(kind)));
        return history.model().shownCount();
    };
    CHECK(shown(ActKind::Evidence) == 1);
    CHECK(shown(ActKind::Several) == 1);
    CHECK(shown(ActKind::Votes) == 0);
}

TEST_CASE("What is gone goes by its name: a constituency, its ballot and an area, done, removed and undone") {
    HistoryWindow history;
    const model::ConstituencyId id{"constituency-2"};
    model::Constituency groups;
    groups.id = id;
    groups.name = {model::Language::En, "Workshop groups"};
    groups.maxChoices = 3;
    REQUIRE(history.controller().apply(document::PutConstituency{groups, true}));
    REQUIRE(history.controller().apply(
        document::CastBallot{{model::BallotId("b"), id, "G1", {model::Letter("A")}, {}, {}}}));
    CHECK(history.cell(0, HistoryModel::Place) == "Workshop groups · G1");
    history.controller().undo();
    history.controller().undo();
    CHECK(history.controller().labelOf(history.controller().document().history().back()) ==
          "Undone: Write a constituency · Workshop groups");
    for (const auto& [row, place] : {std::pair(0, "Workshop groups"), std::pair(1, "Workshop groups · G1"),
                                     std::pair(2, "Workshop groups · G1"), std::pair(3, "Workshop groups")}) {
        INFO(row);
        CHECK(history.cell(row, HistoryModel::Place) == place);
        history.choose(row);
        CHECK(history.part<QLabel>("historyWhere").text().toStdString() == place);
        CHECK(history.values().find("constituency-2") == std::string::npos);
    }
}

TEST_CASE("The undo of a revert of several is listed as of as many") {
    HistoryWindow history;
    REQUIRE(history.controller().revert({3, 2}).empty());
    history.controller().undo();
    history.controller().redo();
    CHECK(history.cell(0, HistoryModel::Act) == "Redone: Take back 2 changes");
    CHECK(history.cell(1, HistoryModel::Act) == "Undone: Take back 2 changes");
}

TEST_CASE("That blind judging began and ended is listed as that") {
    HistoryWindow history;
    model::Details details = history.controller().assessment().details;
    details.blind = true;
    details.period = "2031";
    REQUIRE(history.controller().apply(document::ChangeDetails{details}));
    CHECK(history.cell(0, HistoryModel::Act) == "Change the details");
    for (const bool blind : {false, true, false}) {
        details.blind = blind;
        REQUIRE(history.controller().apply(document::ChangeDetails{details}));
    }
    CHECK(history.cell(0, HistoryModel::Act) == "End blind judging");
    CHECK(history.cell(1, HistoryModel::Act) == "Begin blind judging");
    history.controller().undo();
    CHECK(history.cell(0, HistoryModel::Act) == "Undone: End blind judging");
}

TEST_CASE("The line at the foot says that something was removed or taken back") {
    HistoryWindow history;
    QStringList said;
    QObject::connect(&history.controller(), &DocumentController::saved, &history.page,
                     [&](const QString& what) { said << what; });
    REQUIRE(history.controller().apply(
        document::PutSource{{model::SourceId("Aze 99"), model::SourceKind::Document, "A law", {}, {}, false}, true}));
    REQUIRE(history.controller().apply(document::RemoveSource{model::SourceId("Aze 99")}));
    CHECK(said.back().startsWith("Saved: Remove a source · Aze 99 · "));
    REQUIRE(history.controller().revert({3}).empty());
    CHECK(said.back().startsWith("Saved: Take back one change"));
}
