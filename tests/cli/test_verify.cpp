// Whether a file is whole; and reading one that may not be written, that is open, or that is damaged.
#include "program.h"

#include "document/changeset.h"
#include "document/document.h"
#include "exchange/data_directory.h"
#include "model/wording.h"

using namespace meyar::tests;

namespace {

const std::vector<std::vector<std::string>> readingVerbs{{"show"}, {"survey"},    {"score"},   {"gaps"},    {"tally"},
                                                         {"rank"}, {"agreement"}, {"history"}, {"compare"}, {"verify"}};

/// One byte of the only text of that name is another.
void change(Program& cli, const std::string& file, const std::string& from, const std::string& to) {
    std::string bytes = cli.bytes(file);
    const std::size_t at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, to.size(), to);
    cli.write(file, bytes);
}

} // namespace

TEST_CASE("verify tells that a file is whole, and leaves it untouched") {
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    CHECK(cli.asked({"verify", "s.meyar"}) == json{{"ok", true}, {"findings", json::array()}});
    CHECK(cli.done({"verify", "s.meyar"}).find("3") != std::string::npos);
    CHECK(cli.bytes("s.meyar") == before);
    CHECK(cli.files() == std::vector<std::string>{"s.meyar"});
}

TEST_CASE("a file of several names is whole, and verify says that it has them") {
    Program cli;
    cli.begin();
    std::filesystem::create_hard_link(cli / "s.meyar", cli / "link.meyar");
    const json printed = cli.asked({"verify", "s.meyar"});
    CHECK(printed.at("ok") == true);
    REQUIRE(printed.at("findings").size() == 1);
    CHECK(printed.at("findings").at(0).at("code") == "several_names");
    CHECK(cli.done({"verify", "s.meyar"}).find("3") != std::string::npos);
}

TEST_CASE("verify names what is damaged, with exit status 1") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--why", "canary"});
    change(cli, "s.meyar", "canary", "cavary");
    const json printed = cli.asked({"verify", "s.meyar"}, 1);
    CHECK(printed.at("ok") == false);
    REQUIRE_FALSE(printed.at("findings").empty());
    CHECK(keys(printed.at("findings").at(0)) == "code, message, place, severity");
    CHECK(printed.at("findings").at(0).at("severity") == "error");
    CHECK(printed.at("findings").at(0).at("message") == "Changed outside Meyar, or damaged: grades (5.1/F2).");
}

TEST_CASE("what may be damaged has a name in each language") {
    const auto data = meyar::exchange::DataDirectory::find();
    for (const auto language : meyar::model::allLanguages) {
        const auto words = data.wording(language);
        for (const std::string_view table : meyar::document::dataTables) {
            INFO(table);
            CHECK(words.finding({meyar::model::Severity::Error, "changed_part", std::string(table), {}})
                      .find(words("part." + std::string(table))) != std::string::npos);
            CHECK(words.has("part." + std::string(table)));
        }
    }
}

TEST_CASE("a file that is no Meyar file is not verified but refused") {
    Program cli;
    cli.write("x.meyar", "A letter.");
    CHECK(cli.refused({"verify", "x.meyar"}, 3).find("x.meyar") != std::string::npos);
    CHECK(cli.refused({"verify", "absent.meyar"}, 3).find("absent.meyar") != std::string::npos);
}

TEST_CASE("a damaged file is read with a complaint for each damage, and is not changed") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--why", "canary"});
    change(cli, "s.meyar", "canary", "cavary");
    const Printed printed = cli.run({"score", "s.meyar"});
    CHECK(printed.status == 0);
    CHECK_FALSE(printed.out.empty());
    CHECK(printed.err.find("meyar-cli: s.meyar: ") != std::string::npos);
    cli.refused({"rate", "s.meyar", "5.1/F2", "met", "--by", "B"}, 3);
}

TEST_CASE("a copy of a damaged file says that it has no history and takes damage over as it is") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--why", "canary"});
    CHECK_FALSE(cli.asked({"copy", "s.meyar", "whole.meyar"}).contains("copied_damaged"));
    change(cli, "s.meyar", "canary", "cavary");
    const Printed printed = cli.run({"copy", "s.meyar", "out.meyar"});
    CHECK(printed.status == 1);
    CHECK(printed.err.find("5.1/F2") != std::string::npos);
    CHECK(printed.out.find("What is damaged was copied as it reads") != std::string::npos);
    CHECK(printed.out.find("history") != std::string::npos);
}

TEST_CASE("from a damaged file nothing is copied without what is confidential or who is named") {
    Program cli;
    cli.begin();
    cli.done({"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--why", "canary"});
    change(cli, "s.meyar", "canary", "cavary");
    for (const char* without : {"--without-confidential", "--without-names"}) {
        const Printed printed = cli.run({"copy", "s.meyar", "out.meyar", without});
        CHECK(printed.status == 3);
        CHECK(printed.err.find("cannot be told for certain") != std::string::npos);
    }
    CHECK(cli.files() == std::vector<std::string>{"s.meyar"});
    CHECK(cli.run({"copy", "s.meyar", "out.meyar", "--without-history"}).status == 1);
}

TEST_CASE("an empty file is said to be empty, with what to do") {
    Program cli;
    for (const std::string& bytes : {std::string(), std::string(4096, '\0')}) {
        cli.write("x.meyar", bytes);
        const Printed printed = cli.run({"show", "x.meyar"});
        CHECK(printed.status == 3);
        CHECK(printed.err.find("The file is empty") != std::string::npos);
        CHECK(printed.err.find("backup") != std::string::npos);
    }
}

TEST_CASE("every verb that only reads works while another program has the file, and where nothing may be written") {
    Program cli;
    cli.begin();
    const auto holder = meyar::document::Document::open(cli / "s.meyar", meyar::document::ordinarySurroundings());
    std::filesystem::create_directory(cli / "folder");
    cli.write("folder/r.meyar", cli.bytes("s.meyar"));
    std::filesystem::permissions(cli / "folder" / "r.meyar", std::filesystem::perms::owner_read);
    for (const std::string file : {"s.meyar", "folder/r.meyar"}) {
        for (const auto& verb : readingVerbs) {
            INFO(verb.front() << " " << file);
            std::vector<std::string> words{verb.front(), file};
            if (verb.front() == "compare") words.push_back(file);
            const Printed printed = cli.run(words);
            CHECK(printed.status == 0);
            CHECK(printed.err.empty());
        }
        cli.done({"export", file, "out.json"});
        cli.done({"report", file, "out.pdf", "--sections", "ranking"});
    }
    const std::string said = cli.refused({"rate", "s.meyar", "5.1/F2", "met", "--by", "A"}, 3);
    CHECK(said.find("test_cli") != std::string::npos); // which program has it
    cli.refused({"rate", "folder/r.meyar", "5.1/F2", "met", "--by", "A"}, 3);
}

TEST_CASE("verify finds bytes that were appended to a file, in each language") {
    Program cli;
    cli.begin();
    cli.write("s.meyar", cli.bytes("s.meyar") + std::string(10, 'x'));
    const std::string before = cli.bytes("s.meyar");
    const json printed = cli.asked({"verify", "s.meyar"}, 1);
    CHECK(printed.at("ok") == false);
    REQUIRE(printed.at("findings").size() == 1);
    CHECK(printed.at("findings").at(0).at("code") == "bytes_behind");
    CHECK(printed.at("findings").at(0).at("severity") == "warning");
    for (const std::string language : {"az", "en", "ru"})
        CHECK(cli.run({"verify", "s.meyar", "--language", language}).out.find(": 10.") != std::string::npos);
    CHECK(cli.bytes("s.meyar") == before);
}
