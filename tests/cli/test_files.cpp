#include "program.h"

using namespace meyar::tests;

TEST_CASE("frameworks lists id, version, title and sizes") {
    Program cli;
    const json printed = cli.asked({"frameworks"});
    REQUIRE(printed.at("frameworks").size() >= 1);
    const json& first = printed.at("frameworks").at(0);
    CHECK(keys(first) == "areas, cells, id, indicators, recommendations, title, version");
    CHECK(first.at("id") == "counter-trafficking");
    CHECK(first.at("cells") == 100);
    CHECK(cli.done({"frameworks"}).find("counter-trafficking") != std::string::npos);
    CHECK(cli.asked({"frameworks", "--language", "ru"}).at("frameworks").at(0).at("title") !=
          printed.at("frameworks").at(0).at("title"));
}

TEST_CASE("new begins an empty assessment in the language asked for") {
    Program cli;
    const std::string said = cli.done({"new", "s.meyar", "--framework", "counter-trafficking", "--title", "Ehtiyaclar",
                                       "--country", "Azərbaycan", "--period", "2016", "--language", "az"});
    CHECK(said.find("s.meyar") != std::string::npos);
    const json shown = cli.asked({"show", "s.meyar"});
    CHECK(shown.at("title") == "Ehtiyaclar");
    CHECK(shown.at("country") == "Azərbaycan");
    CHECK(shown.at("period") == "2016");
    CHECK(shown.at("language") == "az");
    CHECK(cli.files() == std::vector<std::string>{"s.meyar"});
}

TEST_CASE("new and import refuse a target that exists and leave it as it is") {
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    cli.refused({"new", "s.meyar", "--framework", "counter-trafficking", "--title", "T", "--country", "C"}, 3);
    cli.done({"export", "s.meyar", "s.json"});
    cli.refused({"import", "s.json", "s.meyar"}, 3);
    CHECK(cli.bytes("s.meyar") == before);
}

TEST_CASE("export, import, export gives the same bytes") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "partly", "--by", "A", "--why", "sübut \"yoxdur\""});
    cli.done({"export", "s.meyar", "one.json"});
    cli.done({"import", "one.json", "t.meyar"});
    cli.done({"export", "t.meyar", "two.json"});
    CHECK(cli.bytes("one.json") == cli.bytes("two.json"));
    CHECK(cli.files() == std::vector<std::string>{"one.json", "s.meyar", "t.meyar", "two.json"});
}

TEST_CASE("every sample can be begun, exported and imported without a loss") {
    Program cli;
    for (const auto& entry : std::filesystem::directory_iterator(MEYAR_SOURCE_DIR "/data/samples")) {
        const std::string name = entry.path().stem().string();
        CAPTURE(name);
        cli.done({"new", name + ".meyar", "--sample", name});
        cli.done({"export", name + ".meyar", "one.json"});
        cli.done({"import", "one.json", name + "-2.meyar"});
        cli.done({"export", name + "-2.meyar", "two.json"});
        CHECK(cli.bytes("one.json") == cli.bytes("two.json"));
    }
}

TEST_CASE("export as CSV gives a row a cell and a column each assessor") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "1.1/F1", "met", "--by", "B"});
    cli.done({"export", "s.meyar", "cells.csv"});
    const std::string csv = cli.bytes("cells.csv");
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 101);
    const std::string header = csv.substr(0, csv.find("\r\n"));
    CHECK(header.find("\"cell\"") != std::string::npos);
    CHECK(header.ends_with("\"A\",\"B\""));
}

TEST_CASE("an export to where nothing can be written keeps the former file") {
    Program cli;
    cli.begin();
    const std::string said = cli.refused({"export", "s.meyar", "no/such/folder/s.json"}, 3);
    CHECK(said.find("no/such/folder/s.json: ") != std::string::npos);
    CHECK(said.find("No such file or directory") != std::string::npos);
}

TEST_CASE("the way of working and carried-over judgements survive import and export, and check notes them") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    json assessment = json::parse(cli.bytes("s.json"));
    assessment["details"]["blind"] = true;
    assessment["cells"] = json::array({{{"cell", "1.1/F1"}, {"ratings", json::array()}, {"not_re_reviewed", true}}});
    cli.write("blind.json", assessment.dump());
    cli.done({"import", "blind.json", "blind.meyar"});
    cli.done({"export", "blind.meyar", "again.json"});
    const json again = json::parse(cli.bytes("again.json"));
    CHECK(again.at("details").at("blind") == true);
    CHECK(again.at("cells").at(0).at("not_re_reviewed") == true);
    const json shown = cli.asked({"show", "blind.meyar"});
    CHECK(shown.at("blind") == true);
    const json& cells = shown.at("areas").at(0).at("indicators").at(0).at("cells");
    CHECK(cells.at(0).at("not_re_reviewed") == true);
    CHECK(cells.at(1).at("not_re_reviewed") == false);
    CHECK(cli.asked({"show", "s.meyar"}).at("blind") == false);
    const Printed checked = cli.run({"check", "blind.meyar", "--json"});
    CHECK(checked.out.find("\"not_re_reviewed\"") != std::string::npos);
}

TEST_CASE("import names every fault of a bad file with its path, and makes nothing") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "1.1/F1", "met", "--by", "B"});
    cli.done({"export", "s.meyar", "s.json"});
    json text = json::parse(cli.bytes("s.json"));
    text["cells"][0]["ratings"][0]["grade"] = "fair";
    text["details"]["language"] = "de";
    cli.write("bad.json", text.dump());
    const Printed printed = cli.run({"import", "bad.json", "t.meyar"});
    CHECK(printed.status == 3);
    CHECK(printed.out.empty());
    CHECK(std::count(printed.err.begin(), printed.err.end(), '\n') == 2);
    CHECK(printed.err.find("meyar-cli: bad.json: /cells/0/ratings/0/grade: ") != std::string::npos);
    CHECK(printed.err.find("meyar-cli: bad.json: /details/language: ") != std::string::npos);
    CHECK(printed.err.find("met, partly, not_met, insufficient_evidence, not_applicable") != std::string::npos);
    CHECK(cli.files() == std::vector<std::string>{"bad.json", "s.json", "s.meyar"});
}

TEST_CASE("import says where a file stops being JSON") {
    Program cli;
    cli.write("cut.json", "{\n  \"meyar\": \"assess");
    const std::string said = cli.refused({"import", "cut.json", "t.meyar"}, 3);
    CHECK(said.find("line 2") != std::string::npos);
}

TEST_CASE("export writes the table that is asked for, and only as CSV") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "R1", "A", "J"});
    cli.done({"export", "s.meyar", "votes.csv", "--table", "votes"});
    CHECK(cli.bytes("votes.csv").find("\"G1\",\"ballot\",\"R1\",\"A J\"") != std::string::npos);
    CHECK(cli.refused({"export", "s.meyar", "votes.json", "--table", "votes"}, 2).find(".csv") != std::string::npos);
    CHECK(cli.refused({"export", "s.meyar", "x.csv", "--table", "moods"}, 2).find("weights") != std::string::npos);
}
