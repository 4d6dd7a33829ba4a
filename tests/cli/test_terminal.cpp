// What a file may do to the terminal that its texts are printed on: nothing.
#include "program.h"

#include "document/create.h"
#include "document/read.h"

#include <algorithm>

using namespace meyar::tests;

namespace {

// A file's texts hold each of these: C0, DEL, C1, marks and controls of direction, separators.
const std::vector<char32_t>& hostile() {
    static const std::vector<char32_t> points = [] {
        std::vector<char32_t> all{0x7F, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029};
        const auto range = [&](char32_t first, char32_t last) {
            for (char32_t point = first; point <= last; ++point)
                all.push_back(point);
        };
        range(0x01, 0x1F);
        range(0x80, 0x9F);
        range(0x202A, 0x202E);
        range(0x2066, 0x2069);
        return all;
    }();
    return points;
}

std::string utf8(char32_t point) {
    if (point < 0x80) return {static_cast<char>(point)};
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (point < 0x800) return {byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F))};
    return {byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F))};
}

std::string hostileText() {
    std::string text;
    for (const char32_t point : hostile())
        text += utf8(point) + "x";
    return text;
}

/// A copy of a file in which the title, the names of assessors and of bodies of voters, voters' codes and a source's
/// identifier end in `text`. No verb takes such.
void makeNamed(Program& cli, const std::string& from, const std::string& to, const std::string& text) {
    meyar::model::Assessment assessment = meyar::document::readFile(cli / from);
    for (meyar::model::Assessor& assessor : assessment.assessors)
        assessor.name += text;
    for (const meyar::model::Language language : meyar::model::allLanguages) {
        const std::string title = assessment.details.title.exactly(language);
        if (!title.empty()) assessment.details.title.set(language, title + text);
    }
    for (meyar::model::Constituency& constituency : assessment.constituencies)
        constituency.name.set(meyar::model::Language::En, constituency.name.in(meyar::model::Language::En) + text);
    for (meyar::model::Ballot& ballot : assessment.ballots)
        ballot.voter += text;
    assessment.sources.push_back({meyar::model::SourceId{"S" + text}, {}, "Title", "", std::nullopt, false});
    meyar::document::createFile(cli / to, assessment, "lineage");
}

/// The first hostile character that a program printed raw, as its number; 0 for none.
unsigned rawIn(const std::string& printed) {
    for (const char32_t point : hostile()) {
        if (point != '\n' && printed.find(utf8(point)) != std::string::npos) return point;
    }
    return 0;
}

/// Every text but those that are words of the format gets the hostile characters.
void poison(json& value, const std::string& key) {
    static const std::vector<std::string> fixed{
        "meyar",  "id", "version", "language", "cell",         "kind",    "grade",  "agreed", "origin",    "area",
        "source", "to", "letter",  "assessor", "constituency", "choices", "number", "answer", "confidence"};
    if (value.is_string()) {
        const auto isFixed = [&](const std::string& word) { return word == key; };
        if (std::none_of(fixed.begin(), fixed.end(), isFixed)) value = value.get<std::string>() + hostileText();
    } else if (value.is_array()) {
        for (json& item : value)
            poison(item, key);
    } else if (value.is_object()) {
        for (auto& [name, member] : value.items())
            poison(member, name);
    }
}

/// The demonstration with hostile texts, in `file`; the assessment, its assessors, bodies of voters and a source
/// have them in their names, as files of an earlier version can.
void makePoisoned(Program& cli, const std::string& file) {
    cli.done({"new", "sample.meyar", "--sample", "demonstration"});
    cli.done({"export", "sample.meyar", "sample.json"});
    json assessment = json::parse(cli.bytes("sample.json"));
    const json names = assessment.at("assessors");
    const json title = assessment.at("details").at("title");
    const json constituencies = assessment.at("constituencies");
    const json ballots = assessment.at("ballots");
    poison(assessment, "");
    assessment["assessors"] = names;
    assessment["details"]["title"] = title;
    assessment["constituencies"] = constituencies;
    for (std::size_t i = 0; i < ballots.size(); ++i)
        assessment["ballots"][i]["voter"] = ballots[i].at("voter");
    cli.write("in.json", assessment.dump());
    const Printed made = cli.run({"import", "in.json", "named.meyar"});
    INFO(made.err);
    REQUIRE(made.status == 0);
    makeNamed(cli, "named.meyar", file, hostileText());
}

} // namespace

TEST_CASE("no text of a file reaches the terminal raw, from any verb that reads") {
    Program cli;
    const std::string file = "s.meyar";
    makePoisoned(cli, file);
    const std::vector<std::vector<std::string>> calls{{"show", file},
                                                      {"survey", file},
                                                      {"score", file},
                                                      {"gaps", file},
                                                      {"tally", file},
                                                      {"rank", file},
                                                      {"rank", file, "--draws", "20"},
                                                      {"agreement", file},
                                                      {"compare", file, file},
                                                      {"history", file},
                                                      {"check", file},
                                                      {"ballot", file, "list"},
                                                      {"rate", file, "1.1/F1", "met", "--by", "nobody"},
                                                      {"cite", file, "1.1/F1", "nothing"},
                                                      {"show", file, "--area", "nowhere"}};
    std::string all;
    for (const std::vector<std::string>& call : calls) {
        for (const bool asJson : {false, true}) {
            std::vector<std::string> words = call;
            if (asJson) words.emplace_back("--json");
            const Printed printed = cli.run(words);
            INFO(call.front() << (asJson ? " --json" : "") << ": " << printed.out << printed.err);
            CHECK(rawIn(printed.out) == 0);
            CHECK(rawIn(printed.err) == 0);
            if (asJson && printed.status < 2) CHECK_NOTHROW(json::parse(printed.out));
            all += printed.out + printed.err;
        }
    }
    CHECK(all.find("\\u202e") != std::string::npos);       // JSON tells what there is
    CHECK(all.find("\xEF\xBF\xBDx") != std::string::npos); // and a table that there is something
}

TEST_CASE("a text with line ends cannot print a line of its own") {
    Program cli;
    cli.begin();
    makeNamed(cli, "s.meyar", "t.meyar", "\nSaved: all."); // of an earlier version; such a title is refused today
    cli.refused(
        {"new", "n.meyar", "--framework", "counter-trafficking", "--title", "One\nSaved: all.", "--country", "C"}, 4);
    CHECK(cli.done({"show", "t.meyar"}).find("\nSaved") == std::string::npos);
    for (const std::vector<std::string>& names : {std::vector<std::string>{"A\nB", "N"}, {"AB", "N\nSaved: all."}}) {
        const Printed printed = cli.run({"constituency", "s.meyar", "add", names[0], "--name", names[1]});
        CHECK(printed.status == 4);
        CHECK(printed.err.find("\nSaved") == std::string::npos);
    }
}

TEST_CASE("JSON gives back the very text, whatever it prints as escapes") {
    Program cli;
    const std::string odd = "\x1B[2J \xE2\x80\xAE \xC2\x9B \xF0\x9F\x98\x80";
    const std::string name = "A" + odd;
    cli.begin("t.meyar");
    makeNamed(cli, "t.meyar", "s.meyar", odd);
    cli.done({"rate", "s.meyar", "5.1/F1", "met", "--by", name});
    const json cell = cli.asked({"show", "s.meyar", "--area", "coordination"})["areas"][0]["indicators"][0]["cells"][0];
    CHECK(cell["ratings"][0]["assessor"] == name);
}

TEST_CASE("a complaint about words of the call does not repeat their controls") {
    Program cli;
    cli.begin();
    for (const std::vector<std::string>& words : {std::vector<std::string>{"show", "no\x1B[2J\xE2\x80\xAE.meyar"},
                                                  {"weat\x1Bher"},
                                                  {"rank", "s.meyar", "--by", "\x1B]0;x\x07"},
                                                  {"show", "s.meyar", "--ar\xC2\x9B"}}) {
        const Printed printed = cli.run(words);
        CHECK(printed.status >= 2);
        CHECK(rawIn(printed.err) == 0);
        CHECK(printed.err.find("\xEF\xBF\xBD") != std::string::npos);
    }
}
