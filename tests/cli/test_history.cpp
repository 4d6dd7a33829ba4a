#include "program.h"

using namespace meyar::tests;

TEST_CASE("history tells what was changed, undo and redo say what they did") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A"});
    const std::string undone = cli.done({"undo", "s.meyar"});
    CHECK(undone.find("5.1/F2") != std::string::npos);
    const json redone = cli.asked({"redo", "s.meyar"});
    CHECK(redone.at("edit") == "rate");
    CHECK(redone.at("place") == "5.1/F2");

    const json printed = cli.asked({"history", "s.meyar"});
    REQUIRE(printed.at("history").size() == 6);
    const json& rated = printed.at("history").at(3);
    CHECK(keys(rated) == "act, at, author, edit, number, of, place, reverted_by, reverts, undone");
    CHECK(rated.at("number") == 4);
    CHECK(rated.at("act") == "edit");
    CHECK(rated.at("edit") == "rate");
    CHECK(rated.at("undone") == false);
    CHECK(rated.at("author") == "A");
    CHECK(printed.at("history").at(4).at("author") != "A"); // nobody said who undoes
    CHECK(rated.at("at").get<std::string>().size() == std::string("2026-03-01T09:30:00Z").size());
    CHECK(printed.at("history").at(4).at("act") == "undo");
    CHECK(printed.at("history").at(4).at("of") == 4);
    CHECK(printed.at("history").at(5).at("act") == "redo");
    CHECK(cli.done({"history", "s.meyar"}).find("5.1/F2") != std::string::npos);
}

TEST_CASE("what is undone, redone and reverted about the whole assessment is named without a place") {
    Program cli;
    cli.begin();
    cli.done({"details", "s.meyar", "--title", "Another"});
    CHECK(cli.done({"undo", "s.meyar", "--language", "en"}) == "Undone: Change the details.\n");
    CHECK(cli.done({"redo", "s.meyar", "--language", "en"}) == "Redone: Change the details.\n");
    CHECK(cli.done({"revert", "s.meyar", "4", "--language", "en"}) == "Saved: Take back one change.\n");
    for (const char* language : {"az", "en", "ru"}) {
        for (const char* step : {"undo", "redo"})
            CHECK(cli.done({step, "s.meyar", "--language", language}).find("()") == std::string::npos);
    }
}

TEST_CASE("with nothing to undo or redo the call is refused") {
    Program cli;
    cli.done({"new", "s.meyar", "--framework", "counter-trafficking", "--title", "T", "--country", "C"});
    CHECK(cli.refused({"undo", "s.meyar"}, 4).find("undo") != std::string::npos);
    CHECK(cli.refused({"redo", "s.meyar"}, 4).find("redo") != std::string::npos);
}

TEST_CASE("revert takes back any one act, also the taking back of a removal, and refuses what stands in its way") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A"});
    cli.done({"rate", "s.meyar", "5.1/O2", "met", "--by", "A"});
    const json reverted = cli.asked({"revert", "s.meyar", "4"});
    CHECK(reverted == json{{"changed", true}, {"edit", "revert"}, {"place", "5.1/F2"}, {"of", 4}, {"reverted", {4}}});
    CHECK(cli.asked({"revert", "s.meyar", "6"}).at("changed") == true);
    const json cells = cli.asked({"show", "s.meyar", "--area", "coordination"});
    CHECK(cells.dump().find("\"grade\":\"met\"") != std::string::npos);
    CHECK(cli.refused({"revert", "s.meyar", "1"}, 4).find("1") != std::string::npos);
    CHECK(cli.refused({"revert", "s.meyar", "99"}, 4).find("99") != std::string::npos);
    cli.refused({"revert", "s.meyar", "first"}, 2);
}

TEST_CASE("revert names what is in the way, takes it back together, and does not do so twice") {
    Program cli;
    cli.begin();
    for (const char* grade : {"met", "not_met", "partly"})
        cli.done({"rate", "s.meyar", "5.1/F2", grade, "--by", "A"});
    CHECK(cli.refused({"revert", "s.meyar", "4"}, 4).find("6, 5") != std::string::npos);
    const json reverted = cli.asked({"revert", "s.meyar", "4", "6", "5"});
    CHECK(reverted.at("reverted") == json{4, 6, 5});
    const json listed = cli.asked({"history", "s.meyar"}).at("history");
    CHECK(listed.at(6).at("reverts") == json{6, 5, 4});
    CHECK(listed.at(3).at("reverted_by") == 7);
    CHECK(listed.at(2).at("reverted_by").is_null());
    CHECK(cli.done({"history", "s.meyar"}).find("by change 7") != std::string::npos);
    CHECK(cli.refused({"revert", "s.meyar", "5"}, 4).find("7") != std::string::npos);
}
