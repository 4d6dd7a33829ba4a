#include "program.h"

using namespace meyar::tests;

TEST_CASE("the sample of 2016 is begun and ranked as published") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "azerbaijan-2016"});
    const json ranked = cli.asked({"rank", "s.meyar"});
    std::string order;
    for (const json& item : ranked.at("ranking")) {
        order += item.at("letter").get<std::string>() + std::to_string(item.at("rank").get<int>()) +
                 (item.at("shared") == true ? "= " : " ");
    }
    CHECK(order == "J1 A2= B2= E2= L2= G6= N6= C8= D8= F8= H8= I8= K8= M8= O8= P8= Q8= ");
    CHECK(ranked.at("top") ==
          json::parse(R"({"k": 3, "certain": ["J"], "tied": ["A", "B", "E", "L"], "places_left": 2})"));
}

TEST_CASE("the sample of 2016 is printed in Azerbaijani") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "azerbaijan-2016"});
    cli.done({"report", "s.meyar", "s.pdf", "--language", "az"});
    CHECK(cli.bytes("s.pdf").rfind("%PDF-", 0) == 0);
}

TEST_CASE("the demonstration is fictional by its own word and fully worked") {
    Program cli;
    cli.done({"new", "d.meyar", "--sample", "demonstration"});
    CHECK(cli.asked({"show", "d.meyar"}).at("fictional") == true);
    CHECK(cli.asked({"ballot", "d.meyar", "list"}).at("ballots").size() > 0);
    CHECK(cli.asked({"gaps", "d.meyar"}).at("gaps").size() > 0);
}
