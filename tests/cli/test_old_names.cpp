// A file of an earlier version holds names that no door takes today: it opens, says so, and is mended by renaming.
#include "program.h"

#include <algorithm>
#include <set>

using namespace meyar::tests;

namespace {

void copyOldFile(const Program& cli) {
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2_names.meyar", cli / "s.meyar");
    std::filesystem::permissions(cli / "s.meyar", std::filesystem::perms(0644));
}

/// What `check` tells of names: "code: what it says".
std::vector<std::string> toldOfNames(Program& cli) {
    static const std::set<std::string> codes{"alike_assessors",    "alike_sources", "hidden_character",
                                             "uncitable_id",       "untidy_name",   "unnamed_assessor",
                                             "untitled_assessment"};
    std::vector<std::string> told;
    const json checked = cli.asked({"check", "s.meyar", "--language", "en"}, 1);
    for (const json& finding : checked.at("findings")) {
        const std::string code = finding.at("code");
        if (codes.count(code) > 0) told.push_back(code + ": " + finding.at("message").get<std::string>());
    }
    return told;
}

/// One line each, in order, holds each of the words.
void saysInOrder(const std::vector<std::string>& lines, const std::vector<std::string>& words) {
    REQUIRE(lines.size() == words.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        INFO(lines[i]);
        CHECK(lines[i].find(words[i]) != std::string::npos);
    }
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

} // namespace

TEST_CASE("check tells each name of an old file that breaks the rule, and renaming mends it") {
    Program cli;
    copyOldFile(cli);
    cli.done({"show", "s.meyar"});
    saysInOrder(toldOfNames(cli), {"First line", "“ Anar ”", "Murad", "“Zeynəb” and “zeynəb”", "“Law, art. 5”",
                                   "“Int 3; Int 4”", "“Plan [1]”", "lines”", "“Dem 1” and “dem 1”"});
    const std::vector<std::vector<std::string>> mends{
        {"details", "s.meyar", "--title", "One line", "--language", "en"},
        {"assessor", "s.meyar", "rename", " Anar ", "Anar"},
        {"assessor", "s.meyar", "rename", "Murad\nƏliyev", "Murad Əliyev"},
        {"assessor", "s.meyar", "merge", "zeynəb", "Zeynəb"},
        {"source", "s.meyar", "rename", "Law, art. 5", "Law 5"},
        {"source", "s.meyar", "rename", "Int 3; Int 4", "Int 34"},
        {"source", "s.meyar", "rename", "Plan [1]", "Plan 1"},
        {"source", "s.meyar", "rename", "Two\nlines", "Two lines"},
        {"source", "s.meyar", "rename", "dem 1", "Dem 2"}};
    for (const auto& mend : mends)
        cli.done(mend);
    CHECK(toldOfNames(cli).empty());
    for (std::size_t act = 0; act < mends.size(); ++act)
        cli.done({"undo", "s.meyar"});
    CHECK(toldOfNames(cli).size() == mends.size());
}

TEST_CASE(
    "an old file's names are exported as they are; import names each that it refuses, and takes the mended ones") {
    Program cli;
    copyOldFile(cli);
    cli.done({"export", "s.meyar", "s.json"});
    const Printed refused = cli.run({"import", "s.json", "t.meyar"});
    CHECK(refused.status == 3);
    saysInOrder(linesOf(refused.err), {"/details/title: ", "“ Anar ”", "Murad", "“zeynəb”", "“dem 1”", "“Law, art. 5”",
                                       "“Int 3; Int 4”", "“Plan [1]”", "lines”"});
    json assessment = json::parse(cli.bytes("s.json"));
    assessment["details"]["title"]["en"] = "One line";
    const std::vector<std::string> people{"Zeynəb", "Anar", "Leyla", "Murad Əliyev", "Yeganə"};
    for (std::size_t i = 0; i < people.size(); ++i)
        assessment["assessors"][i]["name"] = people[i];
    std::string text = assessment.dump();
    for (const auto& [was, is] : std::vector<std::pair<std::string, std::string>>{{"dem 1", "Dem 2"},
                                                                                  {"Law, art. 5", "Law 5"},
                                                                                  {"Int 3; Int 4", "Int 34"},
                                                                                  {"Plan [1]", "Plan 1"},
                                                                                  {"Two\\nlines", "Two lines"}}) {
        for (std::size_t at = text.find(was); at != std::string::npos; at = text.find(was))
            text.replace(at, was.size(), is);
    }
    cli.write("mended.json", text);
    cli.done({"import", "mended.json", "t.meyar"});
}
