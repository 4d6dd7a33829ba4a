#include "program.h"

using namespace meyar::tests;

namespace {

/// A round with a judged and cited cell, a ballot, a title in Azerbaijani.
void lastRound(Program& cli) {
    cli.begin("2016.meyar");
    cli.done({"rate", "2016.meyar", "5.1/F1", "partly", "--by", "A", "--why", "Seen."});
    cli.done({"source", "2016.meyar", "add", "Act", "--kind", "document", "--title", "The act"});
    cli.done({"cite", "2016.meyar", "5.1/F1", "Act"});
    cli.done({"ballot", "2016.meyar", "add", "G1", "R1", "A"});
}

json cellOf(const json& shown, const std::string& name) {
    for (const json& area : shown.at("areas"))
        for (const json& indicator : area.at("indicators"))
            for (const json& cell : indicator.at("cells"))
                if (cell.at("cell") == name) return cell;
    FAIL(name);
    return {};
}

} // namespace

TEST_CASE("new --from begins the next round: judgements to be reviewed, no votes, the last file untouched") {
    Program cli;
    lastRound(cli);
    const std::string before = cli.bytes("2016.meyar");
    const json made = cli.asked({"new", "2026.meyar", "--from", "2016.meyar", "--period", "2026"});
    CHECK(keys(made) == "carried_over, created");
    CHECK(made.at("carried_over") == 1);
    CHECK(cli.bytes("2016.meyar") == before);
    CHECK(cli.files() == std::vector<std::string>{"2016.meyar", "2026.meyar"});

    const json last = cli.asked({"show", "2016.meyar"});
    const json round = cli.asked({"show", "2026.meyar"});
    CHECK(round.at("title") == last.at("title"));
    CHECK(round.at("country") == last.at("country"));
    CHECK(round.at("period") == "2026");
    const json cell = cellOf(round, "5.1/F1");
    CHECK(cell.at("grade") == "partly");
    CHECK(cell.at("not_re_reviewed") == true);
    CHECK(cell.at("ratings").at(0).at("to_review") == true);
    CHECK(cell.at("citations") == 1);
    CHECK(cellOf(round, "5.1/F2").at("not_re_reviewed") == false);
    CHECK(cli.asked({"ballot", "2026.meyar", "list"}).at("ballots").empty());
    CHECK(cli.asked({"history", "2026.meyar"}).at("history").empty());
    cli.done({"ballot", "2026.meyar", "add", "G1", "R1", "B"}); // the body of voters is there
}

TEST_CASE(
    "in a new round a settled cell is looked at rating by rating, and the old consensus ends with the first new one") {
    Program cli;
    lastRound(cli);
    cli.done({"rate", "2016.meyar", "5.1/F1", "not_met", "--by", "B"});
    cli.done({"agree", "2016.meyar", "5.1/F1", "met"});
    cli.done({"new", "2028.meyar", "--from", "2016.meyar", "--period", "2028"});
    const auto cell = [&] { return cellOf(cli.asked({"show", "2028.meyar"}), "5.1/F1"); };
    REQUIRE(cell().at("grade") == "met");
    cli.done({"rate", "2028.meyar", "5.1/F1", "partly", "--by", "A"});
    CHECK(cell().at("standing") == "disputed");
    CHECK(cell().at("not_re_reviewed") == true);
    CHECK(cell().at("ratings").at(0).at("to_review") == false);
    CHECK(cell().at("ratings").at(1).at("to_review") == true);
    CHECK(cli.run({"check", "2028.meyar"}).out.find("not all of it has been looked at") != std::string::npos);
    cli.done({"export", "2028.meyar", "2028.json"});
    cli.done({"import", "2028.json", "again.meyar"});
    CHECK(cli.asked({"show", "again.meyar"}) == cli.asked({"show", "2028.meyar"}));
    cli.done({"confirm", "2028.meyar", "5.1/F1", "--by", "B"});
    CHECK(cli.asked({"history", "2028.meyar"}).at("history").back().at("author") == "B");
    CHECK(cell().at("not_re_reviewed") == false);
    CHECK(cell().at("standing") == "disputed");
    cli.done({"undo", "2028.meyar"});
    cli.done({"confirm", "2028.meyar", "5.1/F1"});
    CHECK(cell().at("not_re_reviewed") == false);
}

TEST_CASE("a new round is ranked and printed as the last one was") {
    Program cli;
    lastRound(cli);
    cli.done({"choose", "2016.meyar", "--by", "shares", "--sections", "ranking"});
    cli.done({"new", "2026.meyar", "--from", "2016.meyar", "--period", "2026"});
    CHECK(cli.asked({"choose", "2026.meyar"}) == cli.asked({"choose", "2016.meyar"}));
}

TEST_CASE("new --from takes a title, and says in words what was carried over") {
    Program cli;
    lastRound(cli);
    const std::string said =
        cli.done({"new", "2026.meyar", "--from", "2016.meyar", "--period", "2026", "--title", "Second round"});
    CHECK(said.find("2026.meyar") != std::string::npos);
    CHECK(said.find("1 judged cell was carried over") != std::string::npos);
    CHECK(cli.asked({"show", "2026.meyar"}).at("title") == "Second round");
    const json compared = cli.asked({"compare", "2016.meyar", "2026.meyar"});
    CHECK(compared.at("rounds") == true);
    for (const json& cell : compared.at("cells"))
        if (cell.at("cell") == "5.1/F1") CHECK(cell.at("changes").at(0) == "not_re_reviewed");
}

TEST_CASE("new --from refuses a target that exists, a last round that cannot be read, and words that do not fit") {
    Program cli;
    lastRound(cli);
    const std::string before = cli.bytes("2016.meyar");
    cli.refused({"new", "2016.meyar", "--from", "2016.meyar", "--period", "2026"}, 3);
    CHECK(cli.bytes("2016.meyar") == before);
    CHECK(cli.refused({"new", "b.meyar", "--from", "absent.meyar", "--period", "2026"}, 3).find("absent.meyar") !=
          std::string::npos);
    CHECK(cli.refused({"new", "b.meyar", "--from", "2016.meyar"}, 2).find("--period") != std::string::npos);
    cli.refused({"new", "b.meyar", "--from", "2016.meyar", "--period", "2026", "--country", "C"}, 2);
    cli.refused({"new", "b.meyar", "--from", "2016.meyar", "--period", "2026", "--sample", "demonstration"}, 2);
    cli.refused({"new", "b.meyar", "--title", "T", "--period", "2026"}, 2);
    const std::string nothing = cli.refused({"new", "b.meyar"}, 2);
    for (const char* way : {"--framework", "--sample", "--from"})
        CHECK(nothing.find(way) != std::string::npos);
    CHECK(cli.files() == std::vector<std::string>{"2016.meyar"});
}

TEST_CASE("new --from and compare read files that may not be written") {
    Program cli;
    lastRound(cli);
    std::filesystem::permissions(cli / "2016.meyar", std::filesystem::perms(0444));
    const std::string before = cli.bytes("2016.meyar");
    REQUIRE(before.size() > 1000);
    cli.done({"new", "2026.meyar", "--from", "2016.meyar", "--period", "2026"});
    CHECK(cli.bytes("2016.meyar") == before);
    const std::string begun = cli.bytes("2026.meyar");
    cli.done({"compare", "2016.meyar", "2026.meyar"});
    CHECK(cli.bytes("2016.meyar") == before);
    CHECK(cli.bytes("2026.meyar") == begun);
    CHECK(cli.files() == std::vector<std::string>{"2016.meyar", "2026.meyar"}); // no journal left behind either
}
