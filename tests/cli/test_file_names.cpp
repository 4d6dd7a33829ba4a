// Names of files may be anything that the file system takes.
#include "program.h"

#include <algorithm>

using namespace meyar::tests;

namespace {

/// Names that a shell, a terminal or SQLite could take for something else.
const std::vector<std::string>& oddStems() {
    static const std::vector<std::string> stems{
        "with space", "quote\"s'",   "percent%41?mode=memory#x", "new\nline",       "bytes\xFF\xFE",
        ":memory:",   "back\\slash", std::string(200, 'n'),      "\xE2\x80\xAEodd", "tab\t",
        "*"};
    return stems;
}

} // namespace

TEST_CASE("outputs and inputs may have any name that the file system takes") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "demonstration"});
    for (const std::string& stem : oddStems()) {
        INFO(stem);
        cli.done({"export", "s.meyar", stem + ".json"});
        cli.done({"export", "s.meyar", stem + ".csv", "--table", "votes"});
        cli.done({"report", "s.meyar", stem + ".pdf", "--sections", "bibliography"});
        CHECK(std::filesystem::exists(cli / (stem + ".json")));
        CHECK(std::filesystem::exists(cli / (stem + ".csv")));
        CHECK(std::filesystem::exists(cli / (stem + ".pdf")));
        for (const std::string verb : {"copy", "restore"}) { // which say the name on a line of its own
            const std::string said = cli.done({verb, "s.meyar", stem + ".2.meyar"});
            CHECK(std::count(said.begin(), said.end(), '\n') == (verb == "copy" ? 2 : 1));
            std::filesystem::remove(cli / (stem + ".2.meyar"));
        }
        cli.done({"import", stem + ".json", std::to_string(&stem - oddStems().data()) + ".meyar"});
    }
    const std::size_t made = 1 + oddStems().size() * 4;
    CHECK(cli.files().size() == made); // and nothing under another name
    cli.done({"export", "s.meyar", "file:x.json"});
    CHECK(std::filesystem::exists(cli / "file:x.json"));
}

TEST_CASE("an assessment in a file of an odd name is made, read, changed and compared") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "demonstration"});
    cli.done({"export", "s.meyar", "s.json"});
    const json expected = json::parse(cli.bytes("s.json"));
    for (const std::string& stem : oddStems()) {
        INFO(stem);
        const std::string name = stem + ".meyar";
        cli.done({"import", "s.json", name});
        CHECK(std::filesystem::exists(cli / name));
        cli.done({"show", name});
        cli.done({"assessor", name, "add", "Z. Z."});
        cli.done({"undo", name});
        cli.done({"compare", "s.meyar", name});
        cli.done({"export", name, "again.json"});
        CHECK(json::parse(cli.bytes("again.json")) == expected);
        cli.done({"new", "round.meyar", "--from", name, "--period", "2030"});
        std::filesystem::remove(cli / "again.json");
        std::filesystem::remove(cli / "round.meyar");
        std::filesystem::remove(cli / name);
        CHECK(cli.files() == std::vector<std::string>{"s.json", "s.meyar"});
    }
}

TEST_CASE("a name that begins with a dash stands after two dashes or in its folder") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "--", "-s.json"});
    cli.done({"export", "s.meyar", "./-t.json"});
    cli.done({"import", "--", "-s.json", "-u.meyar"});
    cli.done({"show", "./-u.meyar"});
    CHECK(cli.files() == std::vector<std::string>{"-s.json", "-t.json", "-u.meyar", "s.meyar"});
}

TEST_CASE("a name that is too long is refused before anything is made") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    const std::vector<std::string> before = cli.files();
    const std::string stem(300, 'n');
    cli.refused({"export", "s.meyar", stem + ".json"}, 3);
    cli.refused({"report", "s.meyar", stem + ".pdf"}, 3);
    cli.refused({"import", "s.json", stem + ".meyar"}, 3);
    cli.refused({"import", stem + ".json", "t.meyar"}, 3);
    cli.refused({"show", stem + ".meyar"}, 3);
    CHECK(cli.files() == before);
}

TEST_CASE("an empty name of a file is refused, and the error names the argument") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    const std::vector<std::string> before = cli.files();
    const std::vector<std::pair<std::vector<std::string>, std::string>> calls{
        {{"new", "", "--sample", "demonstration"}, "FILE"},
        {{"new", "t.meyar", "--from", "", "--period", "2030"}, "--from"},
        {{"import", "", "t.meyar"}, "IN.json"},
        {{"import", "s.json", ""}, "FILE"},
        {{"export", "", "t.json"}, "FILE"},
        {{"export", "s.meyar", ""}, "OUT"},
        {{"copy", "", "t.meyar"}, "FILE"},
        {{"copy", "s.meyar", ""}, "OUT.meyar"},
        {{"backups", ""}, "FILE"},
        {{"restore", "", "t.meyar"}, "BACKUP"},
        {{"restore", "s.meyar", ""}, "NEW.meyar"},
        {{"report", "s.meyar", ""}, "OUT.pdf"},
        {{"compare", "s.meyar", ""}, "FILES"},
        {{"show", ""}, "FILE"},
        {{"verify", ""}, "FILE"},
        {{"rate", "", "5.1/F2", "met", "--by", "A"}, "FILE"},
        {{"assessor", "", "add", "C"}, "FILE"},
        {{"undo", ""}, "FILE"},
        {{"revert", "", "1"}, "FILE"}};
    for (const auto& [words, place] : calls) {
        INFO(words.front() << " " << place);
        CHECK(cli.refused(words, 2) == "meyar-cli: " + place + ": the name of a file is empty; write one\n");
    }
    CHECK(cli.files() == before);
}

TEST_CASE("a word that is no name of a file must be UTF-8") {
    Program cli;
    cli.begin();
    CHECK(cli.refused({"assessor", "s.meyar", "add", "caf\xE9"}, 2).find("UTF-8") != std::string::npos);
    CHECK(cli.refused({"show", "caf\xE9.meyar"}, 3).find("caf\xEF\xBF\xBD.meyar: ") != std::string::npos);
    CHECK(cli.refused(
                 {"new", "t.meyar", "--framework", "counter-trafficking", "--title", "T\xEF\xBF\xBF", "--country", "C"},
                 4)
              .find("U+FFFF") != std::string::npos);
    CHECK(cli.files() == std::vector<std::string>{"s.meyar"});
}
