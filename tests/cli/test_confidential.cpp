// What may leave of a confidential source by a report or a table: its short name.
#include "program.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fstream>

using namespace meyar::tests;

namespace {

const std::string canary = "Qzxv"; ///< in no other word

json demonstration() {
    std::ifstream stream(MEYAR_SOURCE_DIR "/data/samples/demonstration.json");
    return json::parse(stream);
}

/// The demonstration, in which every word of one interview and of its citations is a canary with a number.
json withCanaries(bool confidential) {
    int number = 100;
    const auto word = [&] { return canary + std::to_string(number++); };
    json assessment = demonstration();
    assessment["sources"].push_back({{"id", "Int 9"},
                                     {"kind", "interview"},
                                     {"title", word()},
                                     {"author", word()},
                                     {"confidential", confidential}});
    for (json& cell : assessment["cells"]) {
        const std::string id = "canary " + cell["cell"].get<std::string>();
        cell["citations"].push_back(
            {{"id", id}, {"source", "Int 9"}, {"at", word()}, {"quote", word()}, {"speaks_for", "2018"}});
        for (json& rating : cell["ratings"])
            rating["rationale"] = "As said [@Int 9, " + word() + "].";
        if (cell.contains("agreed")) cell["agreed"]["why"] = "As agreed [@Int 9, " + word() + "].";
        if (cell.contains("shading")) cell["shading"]["why"] = "As shaded [@Int 9, " + word() + "].";
    }
    for (json& area : assessment["findings"]) {
        for (json& section : area["sections"]) {
            for (const char* language : {"az", "en", "ru"}) {
                section["heading"][language] = "Heading [@Int 9, " + word() + "]";
                section["text"][language] = "It is so [@Int 9, " + word() + "; @Dem 1, art. 9].\n\n- or so [@Int 9, " +
                                            word() + "; " + word() + "]\n\nor even so [@Int 9, " + word();
            }
        }
    }
    for (json& detail : assessment["detailed_recommendations"]) {
        for (json& item : detail["items"])
            item["en"] = "Do it [@Int 9, " + word() + "].";
    }
    return assessment;
}

/// The text of a PDF without blanks and hyphens, which a narrow column may put into a word.
std::string textOf(const Program& cli, const std::string& name) {
    FILE* pipe = ::popen(("pdftotext '" + (cli / name).string() + "' -").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string text;
    char block[4096];
    while (const std::size_t got = std::fread(block, 1, sizeof block, pipe))
        text.append(block, got);
    REQUIRE(::pclose(pipe) == 0);
    std::erase_if(text, [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0 || c == '-'; });
    return text;
}

/// Canaries in everything that leaves the program: the report by each section and all of them, and the tables.
std::size_t leaked(bool confidential) {
    Program cli;
    cli.write("in.json", withCanaries(confidential).dump());
    cli.done({"import", "in.json", "s.meyar"});
    std::string all;
    for (const char* sections : {"findings", "recommendations", "ranking", "detail", "bibliography"}) {
        cli.done({"report", "s.meyar", "s.pdf", "--language", "en", "--sections", sections});
        all += textOf(cli, "s.pdf");
    }
    for (const char* language : {"az", "en", "ru"}) {
        cli.done({"report", "s.meyar", "s.pdf", "--language", language});
        all += textOf(cli, "s.pdf");
    }
    CHECK(all.find("Int9") != std::string::npos);
    for (const char* table : {"cells", "weights", "links", "votes", "survey"}) {
        cli.done({"export", "s.meyar", "s.csv", "--table", table});
        all += cli.bytes("s.csv");
    }
    std::size_t found = 0;
    for (std::size_t at = all.find(canary); at != std::string::npos; at = all.find(canary, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("no word of a confidential source leaves by a report or a table") {
    CHECK(leaked(true) == 0);
}

TEST_CASE("the same words of an open source are printed") {
    CHECK(leaked(false) > 100);
}

TEST_CASE("the whole assessment in JSON holds confidential sources too") {
    Program cli;
    cli.write("in.json", withCanaries(true).dump());
    cli.done({"import", "in.json", "s.meyar"});
    cli.done({"export", "s.meyar", "out.json"});
    CHECK(cli.bytes("out.json").find(canary) != std::string::npos);
}
