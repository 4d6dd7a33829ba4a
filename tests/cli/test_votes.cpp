#include "program.h"

using namespace meyar::tests;

TEST_CASE("ballots are entered, listed, voided and counted") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "j", "A", "q", "--other", "train judges"});
    cli.done({"ballot", "s.meyar", "add", "G1", "V2", "J"});
    const json listed = cli.asked({"ballot", "s.meyar", "list"});
    REQUIRE(listed.at("ballots").size() == 2);
    const json& first = listed.at("ballots").at(0);
    CHECK(keys(first) == "choices, constituency, id, other, void, voter");
    CHECK(first.at("choices") == json::parse(R"(["A", "J", "Q"])"));
    CHECK(first.at("other") == "train judges");
    CHECK(first.at("void").is_null());

    cli.done({"ballot", "s.meyar", "void", listed.at("ballots").at(1).at("id"), "--why", "entered twice"});
    const json tally = cli.asked({"tally", "s.meyar"});
    CHECK(keys(tally) == "constituencies, recommendations");
    const json& group = tally.at("constituencies").at(0);
    for (const char* key : {"id", "ballots", "valid", "void", "totals_only", "max_choices"})
        CHECK(group.contains(key));
    CHECK(group.at("ballots") == 2);
    CHECK(group.at("valid") == 1);
    CHECK(group.at("void") == 1);
    CHECK(group.at("totals_only") == false);
    CHECK(group.at("max_choices") == 3);
    REQUIRE(tally.at("recommendations").size() == 17);
    CHECK(tally.at("recommendations").at(9) == json::parse(R"({"letter": "J", "dots": {"G1": 1}, "total": 1})"));
    // The voter of a void ballot may vote again.
    cli.done({"ballot", "s.meyar", "add", "G1", "V2", "B"});
}

TEST_CASE("a letter that takes the voter's words takes none as well, and blanks are none") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "Q"});
    cli.done({"ballot", "s.meyar", "add", "G1", "V2", "Q", "--other", " \u00a0"});
    const json listed = cli.asked({"ballot", "s.meyar", "list"});
    REQUIRE(listed.at("ballots").size() == 2);
    for (const json& ballot : listed.at("ballots"))
        CHECK(ballot.at("other") == "");
    cli.refused({"ballot", "s.meyar", "add", "G1", "V3", "A", "--other", "train judges"}, 4);
    cli.done({"export", "s.meyar", "s.json"});
    cli.done({"import", "s.json", "t.meyar"});
    CHECK(cli.asked({"ballot", "t.meyar", "list"}) == listed);
}

TEST_CASE("dots set records totals") {
    Program cli;
    cli.begin();
    cli.done({"dots", "s.meyar", "set", "G1", "j", "4"});
    const json tally = cli.asked({"tally", "s.meyar"});
    CHECK(tally.at("constituencies").at(0).at("totals_only") == true);
    CHECK(tally.at("recommendations").at(9).at("total") == 4);
}

TEST_CASE("rank gives order, reasons and the top") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "J", "A"});
    cli.done({"ballot", "s.meyar", "add", "G1", "V2", "J"});
    const json ranked = cli.asked({"rank", "s.meyar", "--top", "1"});
    CHECK(ranked.at("method") == "dots");
    REQUIRE(ranked.at("ranking").size() == 17);
    const json& first = ranked.at("ranking").at(0);
    for (const char* key : {"letter", "rank", "shared", "total", "support", "need_low", "need_high", "decided_by"})
        CHECK(first.contains(key));
    CHECK(first.at("letter") == "J");
    CHECK(first.at("rank") == 1);
    CHECK(first.at("shared") == false);
    CHECK(first.at("total") == 2);
    CHECK(first.at("support") == 1);
    CHECK(first.at("decided_by") == "dots");
    CHECK(ranked.at("ranking").at(2).at("decided_by") == "tie");
    CHECK(ranked.at("top") == json::parse(R"({"k": 1, "certain": ["J"], "tied": [], "places_left": 0})"));
    CHECK_FALSE(ranked.contains("robustness"));
}

TEST_CASE("rank takes the three methods and names them") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "J", "A", "B"});
    cli.done({"ballot", "s.meyar", "add", "G1", "V2", "J"});
    cli.done({"ballot", "s.meyar", "add", "G1", "V3", "J", "A"});
    const json shares = cli.asked({"rank", "s.meyar", "--by", "shares"});
    CHECK(shares.at("method") == "shares");
    CHECK(shares.at("ranking").at(1).at("support") == 0.666667);
    const json balanced = cli.asked({"rank", "--by", "balanced", "s.meyar", "--support-weight", "0.6"});
    CHECK(balanced.at("method") == "balanced");
    CHECK(balanced.at("support_weight") == 0.6);
}

TEST_CASE("rank for reading has ranks, titles, dots by body of voters and the summary") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "J", "A"});
    const std::string printed = cli.done({"rank", "s.meyar"});
    CHECK(printed.find("Group 1") != std::string::npos);
    CHECK(printed.find("1=") != std::string::npos);
    CHECK(printed.find("top three") != std::string::npos);
    CHECK(printed.find("[") == std::string::npos);
}

TEST_CASE("a ballot that breaks a rule is refused and changes nothing") {
    Program cli;
    cli.begin();
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "J"});
    const std::string before = cli.bytes("s.meyar");
    const auto refusal = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"ballot", "s.meyar", "add", "G1"});
        return cli.refused(words, 4);
    };
    CHECK(refusal({"V2", "A", "B", "C", "D"}).find("3") != std::string::npos);
    CHECK(refusal({"V2", "A", "A"}).find("A") != std::string::npos);
    CHECK(refusal({"V1", "A"}).find("V1") != std::string::npos);
    CHECK(refusal({"V2", "Z"}).find("A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q") != std::string::npos);
    CHECK(refusal({"V2", "A", "--other", "words"}).find("V2") != std::string::npos);
    CHECK(refusal({"", "A"}).size() > 20);
    CHECK(cli.bytes("s.meyar") == before);
}
