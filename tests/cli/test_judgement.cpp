#include "program.h"

using namespace meyar::tests;

namespace {

json cellOf(Program& cli, const std::string& wanted) {
    const json shown = cli.asked({"show", "s.meyar"});
    for (const json& area : shown.at("areas")) {
        for (const json& indicator : area.at("indicators")) {
            for (const json& cell : indicator.at("cells")) {
                if (cell.at("cell") == wanted) return cell;
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("rate records a grade with its reason and confidence") {
    Program cli;
    cli.begin();
    const std::string said = cli.done(
        {"rate", "s.meyar", "5.1/F2", "partly", "--by", "A", "--why", "no indicators", "--confidence", "high"});
    CHECK(said.find("5.1/F2") != std::string::npos);
    CHECK(std::count(said.begin(), said.end(), '\n') == 1);
    const json cell = cellOf(cli, "5.1/F2");
    CHECK(keys(cell) == "cell, citations, grade, guidance, not_re_reviewed, ratings, shaded, standing, statement");
    CHECK(cell.at("grade") == "partly");
    CHECK(cell.at("standing") == "graded");
    CHECK(cell.at("shaded") == true);
    CHECK(cell.at("ratings") ==
          json::parse(R"([{"assessor": "A", "grade": "partly", "rationale": "no indicators", "confidence": "high",
                          "to_review": false}])"));
}

TEST_CASE("options may stand before the file and the cell may be in small letters") {
    Program cli;
    cli.begin();
    cli.done({"rate", "--by", "A", "s.meyar", "--why", "x", "5.1/f2", "met"});
    CHECK(cellOf(cli, "5.1/F2").at("grade") == "met");
    cli.done({"rate", "--by", "A", "s.meyar", "5.1/О1", "met"}); // the track in Cyrillic
    CHECK(cellOf(cli, "5.1/O1").at("grade") == "met");
}

TEST_CASE("unequal grades are disputed until a consensus is recorded") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "2.1/O1", "met", "--by", "A"});
    cli.done({"rate", "s.meyar", "2.1/O1", "not_met", "--by", "B"});
    CHECK(cellOf(cli, "2.1/O1").at("standing") == "disputed");
    CHECK(cellOf(cli, "2.1/O1").at("grade").is_null());
    cli.done({"agree", "s.meyar", "2.1/O1", "partly", "--why", "seen together"});
    CHECK(cellOf(cli, "2.1/O1").at("grade") == "partly");
}

TEST_CASE("shade sets the shading by hand and gives it back") {
    Program cli;
    cli.begin();
    cli.done({"shade", "s.meyar", "1.1/F1", "on", "--why", "soon outdated"});
    CHECK(cellOf(cli, "1.1/F1").at("shaded") == true);
    cli.done({"shade", "s.meyar", "1.1/F1", "auto"});
    CHECK(cellOf(cli, "1.1/F1").at("shaded") == false);
    cli.refused({"shade", "s.meyar", "1.1/F1", "on"}, 4);
}

TEST_CASE("an edit says as JSON what it changed") {
    Program cli;
    cli.begin();
    const json printed = cli.asked({"rate", "s.meyar", "5.1/F2", "met", "--by", "A"});
    CHECK(printed == json::parse(R"({"changed": true, "edit": "rate", "place": "5.1/F2", "id": null})"));
    CHECK(cli.asked({"rate", "s.meyar", "5.1/F2", "met", "--by", "A"}).at("changed") == false);
    CHECK(cli.asked({"assessor", "s.meyar", "add", "C"}).at("id").is_string());
}

TEST_CASE("show prints the matrix of one area for reading") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "partly", "--by", "A"});
    const std::string shown = cli.done({"show", "s.meyar", "--area", "coordination"});
    CHECK(shown.find("5.1") != std::string::npos);
    CHECK(shown.find("Partly") != std::string::npos);
    CHECK(shown.find("4.5") == std::string::npos);
    CHECK(shown.find("[") == std::string::npos);
    const std::string russian = cli.done({"show", "s.meyar", "--area", "coordination", "--language", "ru"});
    CHECK(russian.find("Координация") != std::string::npos);
}

TEST_CASE("source and cite record evidence") {
    Program cli;
    cli.begin();
    cli.done({"source", "s.meyar", "add", "Aze 30", "--kind", "document", "--title", "A law", "--year", "2014"});
    const json cited =
        cli.asked({"cite", "s.meyar", "5.1/F2", "Aze 30", "--at", "p. 7", "--quote", "Words", "--contradicts"});
    CHECK(cited.at("edit") == "cite");
    CHECK(cited.at("id").is_string());
    CHECK(cellOf(cli, "5.1/F2").at("citations") == 1);
    cli.done({"export", "s.meyar", "s.json"});
    const json exported = json::parse(cli.bytes("s.json"));
    CHECK(exported.at("sources") ==
          json::parse(R"([{"id": "Aze 30", "kind": "document", "title": "A law", "year": 2014}])"));
    const json& citation = exported.at("cells").at(0).at("citations").at(0);
    CHECK(citation.at("at") == "p. 7");
    CHECK(citation.at("contradicts") == true);
    cli.refused({"source", "s.meyar", "add", "Aze 30", "--kind", "document", "--title", "Again"}, 4);
}

TEST_CASE("a new grade keeps the reason and the confidence unless they are given") {
    Program cli;
    cli.begin();
    const auto own = [&] { return cellOf(cli, "5.1/F2").at("ratings").at(0); };
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--why", "as seen", "--confidence", "high"});
    cli.done({"rate", "s.meyar", "5.1/F2", "partly", "--by", "A"});
    CHECK(own().at("grade") == "partly");
    CHECK(own().at("rationale") == "as seen");
    CHECK(own().at("confidence") == "high");
    cli.done({"rate", "s.meyar", "5.1/F2", "partly", "--by", "A", "--why", "", "--confidence", "none"});
    CHECK(own().at("rationale") == "");
    CHECK(own().at("confidence").is_null());
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "B", "--why", "another's"});
    cli.done({"rate", "s.meyar", "5.1/F2", "not_met", "--by", "A"});
    CHECK(own().at("rationale") == ""); // not what B said
}

TEST_CASE("a consensus and a shading keep their reasons unless others are given") {
    Program cli;
    cli.begin();
    cli.done({"agree", "s.meyar", "2.1/O1", "partly", "--why", "seen together"});
    cli.done({"agree", "s.meyar", "2.1/O1", "met"});
    cli.done({"shade", "s.meyar", "2.1/O1", "on", "--why", "soon outdated"});
    cli.done({"shade", "s.meyar", "2.1/O1", "on"});
    cli.done({"export", "s.meyar", "out.json"});
    const json cells = json::parse(cli.bytes("out.json")).at("cells");
    const auto found =
        std::find_if(cells.begin(), cells.end(), [](const json& each) { return each.at("cell") == "2.1/O1"; });
    REQUIRE(found != cells.end());
    CHECK(found->at("agreed").at("grade") == "met");
    CHECK(found->at("agreed").at("why") == "seen together");
    CHECK(found->at("shading").at("why") == "soon outdated");
    cli.refused({"shade", "s.meyar", "2.1/O1", "off"}, 4); // the reason was one for shading it
}

TEST_CASE("show tells how a cell is judged, where the framework says it") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    json assessment = json::parse(cli.bytes("s.json"));
    assessment.at("framework").at("areas").at(0).at("indicators").at(0).at("cells").at("F1")["guidance"] = {
        {"en", "Read it."}};
    cli.write("t.json", assessment.dump());
    cli.done({"import", "t.json", "t.meyar"});
    const json cells = cli.asked({"show", "t.meyar"}).at("areas").at(0).at("indicators").at(0).at("cells");
    CHECK(cells.at(0).at("guidance") == "Read it.");
    CHECK(cells.at(1).at("guidance") == "");
}
