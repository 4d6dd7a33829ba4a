// Where a change of each table of the file leads.
#include "act_place.h"
#include "gui.h"
#include "text.h"

#include <QDir>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QStringList schemaTables() {
    QStringList tables;
    const QDir folder(QStringLiteral(SCHEMA_FOLDER));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)"));
        for (auto match = table.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
            tables << match.next().captured(1);
    }
    return tables;
}

struct Lead {
    std::string key;
    QString section, record; ///< no record: the page shows one thing
};

} // namespace

TEST_CASE("A change of every table leads to the page that shows it, or is known to be on none") {
    const OpenSample sample;
    const model::Assessment& all = sample.controller.assessment();
    const std::string cell = model::text(all.framework.cellAt(0));
    const std::string indicator = all.framework.indicators.front().id.text();
    const std::string area = all.framework.areas.front().id.text();
    const std::string letter = all.framework.recommendations.front().letter.text();
    const std::string source = all.sources.front().id.text();
    const std::string section = all.sections.front().id.text();
    const model::DetailedRecommendation& detail = all.detailed.front();
    const std::string ballot = all.ballots.front().id.text();
    const std::string voters = all.ballots.front().constituency.text();
    const Lead toCell{cell, "matrix", qs(cell)};
    const Lead toIndicator{cell, "framework", "2 " + qs(indicator)};
    const Lead toDetail{detail.id.text(), "findings", "area " + qs(detail.area.text())};
    const std::map<QString, Lead> leads{
        {"framework", {"framework", "framework", "0 "}},
        {"grade", {"met", "framework", "0 "}},
        {"area", {area, "framework", "1 " + qs(area)}},
        {"indicator", {indicator, "framework", "2 " + qs(indicator)}},
        {"statement", toIndicator},
        {"guidance", toIndicator},
        {"recommendation", {letter, "framework", "4 " + qs(letter)}},
        {"recommendation_link", {letter + " 0", "framework", "4 " + qs(letter)}},
        {"rating", {cell + " a1", "matrix", qs(cell)}},
        {"agreement", toCell},
        {"shading", toCell},
        {"citation", {cell + " c 1", "matrix", qs(cell)}},
        {"re_review", toCell},
        {"reviewed_rating", {cell + " a1", "matrix", qs(cell)}},
        {"reviewed_agreement", toCell},
        {"source", {source, "evidence", qs(source)}},
        {"section", {section, "findings", "section " + qs(section)}},
        {"detailed_recommendation", toDetail},
        {"detailed_recommendation_item", {detail.id.text() + " 0", "findings", toDetail.record}},
        {"constituency", {voters, "workshop", qs(voters)}},
        {"dots", {voters + ' ' + letter, "workshop", qs(voters)}},
        {"ballot", {ballot, "workshop", qs(voters + '\n' + ballot)}},
        {"ballot_choice", {ballot + " 0", "workshop", qs(voters + '\n' + ballot)}},
        {"ranking_choice", {"ranking_choice", "ranking", {}}},
        {"report_choice", {"report_choice", "report", {}}},
        {"report_part", {"survey", "report", {}}},
    };
    // In dialogs, and the survey on no page of its own.
    const std::set<QString> onNoPage{"details", "way_of_working", "organisation",    "assessor",
                                     "survey",  "question",       "question_option", "question_unplaced"};
    const std::set<QString> neverChangedByActs{"lineage", "history", "digest", "chain", "seal"};
    for (const QString& table : schemaTables()) {
        if (neverChangedByActs.contains(table)) continue;
        INFO(table.toStdString());
        const auto lead = leads.find(table);
        REQUIRE((lead != leads.end() || onNoPage.contains(table)));
        const std::string key = lead == leads.end() ? "G1" : lead->second.key;
        const ActPlace place = placeOf(sample.controller, {{table.toStdString(), key, "any", "before", "after"}});
        if (lead == leads.end()) {
            CHECK(place.nowhere());
            continue;
        }
        CHECK(place.section == lead->second.section);
        CHECK_FALSE(place.nowhere());
        CHECK(place.records == (lead->second.record.isEmpty() ? QStringList() : QStringList{lead->second.record}));
    }
}

TEST_CASE(
    "Cells that an act changed come in the table's order, and a source before what cites it where it is renamed") {
    const OpenSample sample;
    const auto name = [&](std::size_t place) {
        return model::text(sample.controller.assessment().framework.cellAt(place));
    };
    const auto rated = [&](std::size_t place) {
        return document::ValueChange{"rating", name(place) + " a1", "answer", "met", "not_met"};
    };
    const ActPlace cells = placeOf(sample.controller, {rated(9), rated(40), rated(4)});
    CHECK(cells.records == QStringList{qs(name(4)), qs(name(9)), qs(name(40))});
    const std::string source = sample.controller.assessment().sources.front().id.text();
    const document::ValueChange named{"source", source, "short_name", "Zz 9", source};
    const document::ValueChange follows{"citation", name(3) + " c1", "source", "Zz 9", source};
    const document::ValueChange cited{"citation", name(3) + " c1", "source", std::nullopt, source};
    CHECK(placeOf(sample.controller, {named, follows}).section == "evidence");
    CHECK(placeOf(sample.controller, {named, cited}).section == "matrix"); // a new source, for the cell
}
