#include "program.h"

using namespace meyar::tests;

namespace {

/// {"score", "low", "high"} with the score told only when the bounds meet.
void checkBounds(const json& bounds) {
    REQUIRE(bounds.contains("score"));
    REQUIRE(bounds.at("low").is_number());
    REQUIRE(bounds.at("high").is_number());
    CHECK(bounds.at("score").is_null() == (bounds.at("low") != bounds.at("high")));
}

} // namespace

TEST_CASE("score gives areas, indicators and the whole with their bounds") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F1", "met", "--by", "A"});
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A"});
    cli.done({"rate", "s.meyar", "5.1/O1", "not_met", "--by", "A"});
    cli.done({"rate", "s.meyar", "5.2/F1", "partly", "--by", "A"});
    const json printed = cli.asked({"score", "s.meyar"});
    CHECK(keys(printed) == "areas, indicators, overall");
    REQUIRE(printed.at("areas").size() == 5);
    for (const json& area : printed.at("areas")) {
        for (const char* key : {"id", "number", "framework", "operational", "coverage", "shaded", "cells"})
            CHECK(area.contains(key));
        checkBounds(area.at("framework"));
        checkBounds(area.at("operational"));
        CHECK(area.at("cells") == 20);
    }
    CHECK(printed.at("areas").at(4).at("coverage") == 0.2);
    CHECK(printed.at("areas").at(4).at("shaded") == 2);
    // (1 + [0.25, 0.5] + [0, 1] * 3) / 5
    CHECK(printed.at("areas").at(4).at("framework") == json::parse(R"({"score": null, "low": 0.25, "high": 0.9})"));
    checkBounds(printed.at("overall").at("framework"));

    REQUIRE(printed.at("indicators").size() == 25);
    const json& indicator = printed.at("indicators").at(20);
    CHECK(indicator.at("id") == "5.1");
    CHECK(indicator.at("framework") ==
          json::parse(R"({"score": 1, "low": 1, "high": 1, "level_low": 2, "level_high": 2})"));
    CHECK(indicator.at("findings") == json::parse(R"(["law_ahead_of_practice"])"));
}

TEST_CASE("a track that does not apply has no score") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "1.1/F1", "not_applicable", "--by", "A", "--why", "federal matter"});
    cli.done({"rate", "s.meyar", "1.1/F2", "not_applicable", "--by", "A", "--why", "federal matter"});
    const json track = cli.asked({"score", "s.meyar"}).at("indicators").at(0).at("framework");
    CHECK(track == json::parse(R"({"score": null, "low": null, "high": null, "level_low": null, "level_high": null})"));
}

TEST_CASE("gaps come by severity, unknown cells apart") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "3.1/F1", "partly", "--by", "A"});
    cli.done({"rate", "s.meyar", "4.1/O2", "not_met", "--by", "A"});
    const json printed = cli.asked({"gaps", "s.meyar"});
    CHECK(keys(printed) == "evidence_needed, gaps, orphans");
    REQUIRE(printed.at("gaps").size() == 2);
    const json& first = printed.at("gaps").at(0);
    CHECK(keys(first) == "answered_by, cell, grade, level, reason, severity_high, severity_low");
    CHECK(first.at("cell") == "4.1/O2");
    CHECK(first.at("level") == 2);
    CHECK(first.at("grade") == "not_met");
    CHECK(first.at("severity_low") == 0.5);
    CHECK(first.at("severity_high") == 0.5);
    CHECK(first.at("reason").get<std::string>().size() > 10);
    REQUIRE(printed.at("evidence_needed").size() == 98);
    CHECK(printed.at("evidence_needed").at(0).at("severity_low") == 0);
    CHECK(printed.at("evidence_needed").at(0).at("grade").is_null());
    CHECK(first.at("answered_by") == json::array({"J"}));
    CHECK(keys(printed.at("orphans")) == "gaps, recommendations, without_votes");
    CHECK(printed.at("orphans").at("gaps").empty());
    CHECK(printed.at("orphans").at("recommendations").size() == 14); // all but those of 3.1 and 4.1
    CHECK(printed.at("orphans").at("without_votes").size() == 17);
    const std::string words = cli.done({"gaps", "s.meyar"});
    CHECK(words.find("\n14 recommendations that answer no gap: A, B, C, ") != std::string::npos);
    CHECK(words.find("without votes") == std::string::npos); // nobody has voted
}

TEST_CASE("survey gives each question with its counts") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    json text = json::parse(cli.bytes("s.json"));
    text["survey"] = json::parse(R"({"respondents": 7, "questions": [{"id": "7.1", "area": "coordination",
        "text": {"en": "Is there a plan?"}, "base": 7, "answered": 5, "options": [
        {"label": {"en": "Yes"}, "n": 4}, {"label": {"en": "No"}}, {"label": {"en": "Do not know"}, "n": 2, "dont_know": true}]}]})");
    cli.write("in.json", text.dump());
    cli.done({"import", "in.json", "t.meyar"});
    const json printed = cli.asked({"survey", "t.meyar"});
    CHECK(printed.at("respondents") == 7);
    const json& question = printed.at("questions").at(0);
    for (const char* key : {"id", "text", "base", "answered", "counts", "findings"})
        CHECK(question.contains(key));
    CHECK(question.at("text") == "Is there a plan?");
    CHECK(question.at("counts").at(0).at("option") == "Yes");
    CHECK(question.at("counts").at(0).at("n") == 4);
    CHECK(question.at("counts").at(1).at("n").is_null());
    CHECK(question.at("findings").is_array());
    CHECK(cli.done({"survey", "t.meyar"}).find("Is there a plan?") != std::string::npos);
}

TEST_CASE("check tells by its exit status whether it found something") {
    Program cli;
    cli.begin();
    const json printed = cli.asked({"check", "s.meyar"}, 1);
    CHECK(printed.at("ok") == false);
    REQUIRE(printed.at("findings").size() >= 100);
    const json& first = printed.at("findings").at(0);
    CHECK(keys(first) == "code, message, place, severity");
    CHECK(first.at("code") == "unrated");
    CHECK(first.at("place") == "1.1/F1");
    CHECK(first.at("message").get<std::string>().find("1.1/F1") != std::string::npos);
    CHECK(cli.run({"check", "s.meyar"}).status == 1);
}

TEST_CASE("check names a section by its heading in the sentence, and by its id as the place") {
    Program cli;
    cli.done({"new", "d.meyar", "--sample", "demonstration"});
    const json findings = cli.asked({"check", "d.meyar"}, 1).at("findings");
    std::size_t written = 0;
    for (const json& finding : findings) {
        if (finding.at("code") != "unknown_source_in_text") continue;
        ++written;
        const auto message = finding.at("message").get<std::string>();
        CHECK(message.find(" " + finding.at("place").get<std::string>() + " ") == std::string::npos);
        CHECK(message.find(" · ") != std::string::npos);
    }
    CHECK(written > 0);
}

TEST_CASE("a new assessment has a title of which something is visible") {
    Program cli;
    for (const char* title : {"  ", "\u00a0", "\u200b"}) {
        const std::string said = cli.refused(
            {"new", "t.meyar", "--framework", "counter-trafficking", "--title", title, "--country", "Nowhere"}, 4);
        CHECK(said.find("title") != std::string::npos);
    }
    CHECK(cli.files().empty());
}

TEST_CASE("tables for reading have no key without words in any language") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F1", "met", "--by", "A"});
    cli.done({"rate", "s.meyar", "5.1/O1", "not_met", "--by", "A"});
    cli.done({"ballot", "s.meyar", "add", "G1", "V1", "J", "A"});
    cli.done({"undo", "s.meyar"});
    for (const char* language : {"az", "en", "ru"}) {
        for (const char* verb : {"score", "gaps", "tally", "rank", "show", "survey", "history", "check"}) {
            CAPTURE(verb, language);
            const Printed printed = cli.run({verb, "s.meyar", "--language", language});
            CHECK(printed.err.empty());
            CHECK(printed.out.find("[") == std::string::npos);
            CHECK(printed.out.find("{") == std::string::npos);
        }
    }
}
