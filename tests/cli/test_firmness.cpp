#include "program.h"

using namespace meyar::tests;

namespace {

/// Four ballots and two judged cells, with a disputed one.
void vote(Program& cli) {
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "R1", "A", "B"});
    cli.done({"ballot", "s.meyar", "add", "G1", "R2", "A"});
    cli.done({"ballot", "s.meyar", "add", "G1", "R3", "C", "J"});
    cli.done({"ballot", "s.meyar", "add", "G1", "R4", "J", "A"});
}

} // namespace

TEST_CASE("rank tells how firm the order is when draws are asked for") {
    Program cli;
    vote(cli);
    CHECK_FALSE(cli.asked({"rank", "s.meyar"}).contains("robustness"));
    const json all = cli.asked({"rank", "s.meyar", "--draws", "200", "--seed", "7"});
    const json& drawn = all.at("robustness");
    CHECK(keys(drawn) == "draws, held_fixed, items, noise, orders, seed, vary");
    CHECK(drawn.at("draws") == 200);
    CHECK(drawn.at("seed") == 7);
    CHECK(drawn.at("vary") == json::parse(R"(["ballots", "weights", "unknowns"])"));
    REQUIRE(drawn.at("items").size() == 17);
    REQUIRE(drawn.at("orders").size() == 16);
    double sum = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        const json& item = drawn.at("items").at(i);
        CHECK(item.at("letter") == all.at("ranking").at(i).at("letter"));
        CHECK(item.at("rank_p05") <= item.at("median_rank"));
        CHECK(item.at("median_rank") <= item.at("rank_p95"));
        sum += item.at("in_top").get<double>();
    }
    CHECK(sum == Approx(3.0).margin(0.0001)); // three places, however they fall
}

TEST_CASE("the number of draws is written as the language writes numbers, and plainly in JSON") {
    Program cli;
    vote(cli);
    CHECK(cli.done({"rank", "s.meyar", "--draws", "1000"}).find("1,000 draws") != std::string::npos);
    CHECK(cli.done({"rank", "s.meyar", "--draws", "1000", "--language", "az"}).find("1.000 seçmə") !=
          std::string::npos);
    CHECK(cli.asked({"rank", "s.meyar", "--draws", "1000"}).at("robustness").at("draws") == 1000);
}

TEST_CASE("the same seed draws the same, another one differs") {
    Program cli;
    vote(cli);
    const auto drawn = [&](const char* seed) {
        return cli.done({"rank", "s.meyar", "--draws", "300", "--seed", seed, "--json"});
    };
    CHECK(drawn("3") == drawn("3"));
    CHECK(drawn("3") != drawn("4"));
}

TEST_CASE("draws vary what they are told to, and hold totals fixed") {
    Program cli;
    vote(cli);
    cli.done({"constituency", "s.meyar", "add", "chart", "--name", "Flip chart"});
    cli.done({"dots", "s.meyar", "set", "chart", "K", "9"});
    const json votes = cli.asked({"rank", "s.meyar", "--draws", "50", "--vary", "ballots"}).at("robustness");
    CHECK(votes.at("vary") == json::parse(R"(["ballots"])"));
    CHECK(votes.at("held_fixed") == json::parse(R"(["chart"])"));
    CHECK(votes.at("items").at(0).at("letter") == "K");
    CHECK(votes.at("items").at(0).at("rank_p95") == 1);
    CHECK(cli.done({"rank", "s.meyar", "--draws", "50"}).find("Flip chart") != std::string::npos);
    CHECK(cli.refused({"rank", "s.meyar", "--draws", "50", "--vary", "ballots,moods"}, 2).find("moods") !=
          std::string::npos);
    CHECK(cli.refused({"rank", "s.meyar", "--seed", "5"}, 2).find("--draws") != std::string::npos);
    CHECK(cli.refused({"rank", "s.meyar", "--draws", "0"}, 2).find("--draws") != std::string::npos);
}

TEST_CASE("agreement tells its coefficients, and null where they are undefined") {
    Program cli;
    cli.begin();
    const json none = cli.asked({"agreement", "s.meyar"});
    CHECK(keys(none) == "areas, disputed, overall");
    CHECK(keys(none.at("overall")) == "ac1, ac2, alpha_nominal, alpha_ordinal, cells, high, low, raw");
    CHECK(none.at("overall").at("cells") == 0);
    for (const char* key : {"alpha_ordinal", "alpha_nominal", "ac1", "ac2", "raw", "low", "high"})
        CHECK(none.at("overall").at(key).is_null());

    // The two raters of docs/method.md's check, ten cells: met, partly, not met as 0, 1, 2.
    const std::string one = "0122102102";
    const std::string other = "0121102202";
    const char* grades[] = {"met", "partly", "not_met"};
    const char* slots[] = {"F1", "F2", "O1", "O2"};
    for (std::size_t i = 0; i < one.size(); ++i) {
        const std::string cell = "1." + std::to_string(i / 4 + 1) + "/" + slots[i % 4];
        cli.done({"rate", "s.meyar", cell, grades[one[i] - '0'], "--by", "A"});
        cli.done({"rate", "s.meyar", cell, grades[other[i] - '0'], "--by", "B"});
    }
    const json all = cli.asked({"agreement", "s.meyar"});
    CHECK(all.at("overall").at("cells") == 10);
    CHECK(all.at("overall").at("alpha_ordinal").get<double>() == Approx(0.842).margin(0.0005));
    CHECK(all.at("overall").at("alpha_nominal").get<double>() == Approx(0.712).margin(0.0005));
    CHECK(all.at("overall").at("raw") == 0.8);
    CHECK(all.at("overall").at("high") == 1);
    CHECK(all.at("areas").at(0).at("id") == all.at("areas").at(0).at("id"));
    CHECK(all.at("areas").at(0).at("cells") == 10);
    CHECK(all.at("areas").at(1).at("alpha_ordinal").is_null());
    REQUIRE(all.at("disputed").size() == 2);
    CHECK(all.at("disputed").at(0).at("cell") == "1.1/O2");
    CHECK(all.at("disputed").at(0).at("spread") == 0.5);
    const std::string table = cli.done({"agreement", "s.meyar"});
    CHECK(table.find("0.842") != std::string::npos);
    CHECK(table.find("undefined") != std::string::npos);
    CHECK(table.find("A: Not met; B: Partly met") != std::string::npos);
}

TEST_CASE("compare sets rounds side by side") {
    Program cli;
    cli.begin("one.meyar");
    cli.begin("two.meyar");
    cli.done({"rate", "one.meyar", "1.1/F1", "partly", "--by", "A"});
    cli.done({"rate", "two.meyar", "1.1/F1", "met", "--by", "A"});
    cli.done({"rate", "two.meyar", "1.1/F2", "met", "--by", "A"});
    const json all = cli.asked({"compare", "one.meyar", "two.meyar"});
    CHECK(keys(all) == "areas, assessments, cells, overall, recommendations, rounds");
    CHECK(all.at("rounds") == true);
    REQUIRE(all.at("cells").size() == 100);
    CHECK(all.at("cells").at(0).at("cell") == "1.1/F1");
    CHECK(all.at("cells").at(0).at("changes") == json::parse(R"(["improved"])"));
    CHECK(all.at("cells").at(0).at("standings").at(0) ==
          json::parse(R"({"grade": "partly", "low": 0.5, "high": 0.5})"));
    CHECK(all.at("cells").at(1).at("changes") == json::parse(R"(["new"])"));
    CHECK(all.at("areas").at(0).at("framework").at("scores").size() == 2);
    CHECK(all.at("areas").at(0).at("framework").at("highest").is_null()); // three unknown indicators leave it open
    CHECK(all.at("recommendations").at(0).at("ranks").size() == 2);
    const std::string table = cli.done({"compare", "one.meyar", "two.meyar"});
    CHECK(table.find("improved") != std::string::npos);
    CHECK(table.find("98 cells are the same") != std::string::npos);
}

TEST_CASE("compare refuses what cannot be compared, and names it") {
    Program cli;
    cli.begin();
    CHECK(cli.refused({"compare", "s.meyar"}, 2).find("2") != std::string::npos);
    CHECK(cli.refused({"compare", "s.meyar", "absent.meyar"}, 3).find("absent.meyar") != std::string::npos);
    json other = json::parse(cli.done({"export", "s.meyar", "s.json"}).empty() ? "{}" : cli.bytes("s.json"));
    other["framework"]["id"] = "another";
    cli.write("other.json", other.dump());
    cli.done({"import", "other.json", "other.meyar"});
    const std::string said = cli.refused({"compare", "s.meyar", "other.meyar"}, 2);
    CHECK(said.find("other.meyar") != std::string::npos);
    CHECK(said.find("another") != std::string::npos);
}
