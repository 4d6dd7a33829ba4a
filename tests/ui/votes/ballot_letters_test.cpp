#include "workshop/ballot_letters.h"

#include "votes.h"

using namespace meyar;
using namespace meyar::ui;

namespace {

std::string read(const char* typed) {
    std::string letters;
    for (const model::Letter& letter : lettersIn(QString::fromUtf8(typed)))
        letters += letter.text();
    return letters;
}

} // namespace

TEST_CASE("Letters are read in any form that a facilitator types") {
    CHECK(read("J L A") == "JLA");
    CHECK(read("jla") == "JLA");
    CHECK(read(" j,l;  A. ") == "JLA");
    CHECK(read("") == "");
    CHECK(read("J J") == "JJ");
    CHECK(read("J7") == "J7");
}

TEST_CASE("Both i's of an Azerbaijani keyboard are the letter I") {
    CHECK(read("i") == "I");
    CHECK(read("ı") == "I");
    CHECK(read("İ") == "I");
}

TEST_CASE("A Cyrillic letter is told from the Latin one that looks the same") {
    CHECK(hasCyrillic(QStringLiteral("А")));
    CHECK_FALSE(hasCyrillic(QStringLiteral("A")));
}

TEST_CASE("The next voter counts on from the last and passes over those who voted") {
    test::OpenVotes votes;
    const model::ConstituencyId groups("groups");
    const auto next = [&](const char* voter) {
        return nextVoter(votes.controller.assessment(), groups, QString::fromUtf8(voter)).toStdString();
    };
    CHECK(next("G1") == "G2");
    CHECK(next("G9") == "G10");
    CHECK(next("R09") == "R10");
    CHECK(next("table 3 group 1") == "table 3 group 2");
    CHECK(next("Aysel").empty());
    CHECK(next("").empty());
    CHECK(next("12345678901234567890").empty());

    REQUIRE(votes.controller.apply(document::CastBallot{{{}, groups, "G2", {model::Letter("J")}, {}, {}}}));
    CHECK(next("G1") == "G3");
}

TEST_CASE("A new constituency takes its id from its name, in Latin letters and unique") {
    test::OpenVotes votes;
    const auto id = [&](const char* name) {
        return newConstituencyId(votes.controller.assessment(), QString::fromUtf8(name)).text();
    };
    CHECK(id("Survey respondents") == "survey-respondents");
    CHECK(id("Groups") == "groups-2");
    CHECK(id("Sorğu, Bakı şəhəri") == "sorgu-baki-seheri");
    CHECK(id("Опрос") == "constituency");
    CHECK(id("") == "constituency");
}
