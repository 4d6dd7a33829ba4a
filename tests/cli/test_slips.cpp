// Slips in a call, and surroundings in which nothing works: each has its cause and a way out in its one line.
#include "program.h"

#include <algorithm>
#include <csignal>

using namespace meyar::tests;

TEST_CASE("a number is digits within its range, and nothing else that a parser takes for one") {
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    for (const std::string word : {"nan", "NaN", "inf", "-inf", "1e999", "1e-1", "0x1", "0x0.8p0", "1.5", "-0.1", "0,5",
                                   ".5", "5.", "", " 1", "1 ", "10", "01.1"}) {
        INFO(word);
        const std::string said = cli.refused({"rank", "s.meyar", "--by", "balanced", "--support-weight=" + word}, 2);
        CHECK(said.find("--support-weight") != std::string::npos);
    }
    for (const std::string word : {"0", "1", "0.25", "1.000", "00.5"})
        cli.done({"rank", "s.meyar", "--by", "balanced", "--support-weight", word});
    const std::vector<std::vector<std::string>> calls{
        {"revert", "s.meyar"},
        {"dots", "s.meyar", "set", "G1", "A"},
        {"rank", "s.meyar", "--top"},
        {"rank", "s.meyar", "--draws"},
        {"rank", "s.meyar", "--draws", "1", "--seed"},
        {"constituency", "s.meyar", "add", "G2", "--name", "N", "--max-choices"},
        {"source", "s.meyar", "add", "X", "--kind", "document", "--title", "T", "--year"}};
    for (const auto& call : calls) {
        for (const std::string word : {"99999999999999999999", "0x1", "1e3", "1.0", "nan", "1 "}) {
            INFO(call.front() << " " << word);
            std::vector<std::string> words = call;
            words.push_back(word);
            // Of dots the document says what is too many or too few.
            const std::string range = call.front() == "dots" ? ";" : " from ";
            CHECK(cli.refused(words, 2).find("\"" + word + "\" is not a whole number" + range) != std::string::npos);
        }
    }
    CHECK(cli.refused({"revert", "s.meyar", "0"}, 2).find("from 1 to ") != std::string::npos);
    CHECK(cli.bytes("s.meyar") == before);
}

TEST_CASE("zeros in front of a number do not make it octal") {
    Program cli;
    cli.begin();
    cli.done({"source", "s.meyar", "add", "X", "--kind", "document", "--title", "T", "--year", "02010"});
    cli.done({"export", "s.meyar", "s.json"});
    CHECK(json::parse(cli.bytes("s.json")).at("sources").at(0).at("year") == 2010);
}

TEST_CASE("behind two dashes a word that begins with a dash is a name in every verb") {
    Program cli;
    cli.begin();
    std::filesystem::rename(cli / "s.meyar", cli / "-s.meyar");
    cli.done({"assessor", "--", "-s.meyar", "add", "-a"});
    cli.done({"source", "./-s.meyar", "add", "--kind", "document", "--title", "T", "--", "-i"});
    cli.done({"cite", "--at=p. 7", "--", "-s.meyar", "5.1/F2", "-i"});
    cli.done({"ballot", "--", "-s.meyar", "add", "G1", "--", "A"});
    cli.done({"rate", "--by=-a", "--", "-s.meyar", "5.1/F2", "met"});
    CHECK(cli.refused({"assessor", "--", "-s.meyar", "-add"}, 2).find("operand") == std::string::npos);
    CHECK(cli.refused({"score", "--", "-t.meyar"}, 3).find("meyar-cli: -t.meyar: ") == 0);
    cli.done({"export", "--", "-s.meyar", "-s.json"});
    const json written = json::parse(cli.bytes("-s.json"));
    CHECK(written.at("sources").at(0).at("id") == "-i");
    CHECK(written.at("assessors").at(2).at("name") == "-a");
    CHECK(written.at("ballots").at(0).at("voter") == "--");
}

TEST_CASE("a change that is saved is not said to have failed when only its answer cannot be printed") {
    Program cli;
    cli.begin();
    cli.setOutput("/dev/full");
    const std::vector<std::vector<std::string>> calls{{"assessor", "s.meyar", "add", "C"},
                                                      {"undo", "s.meyar"},
                                                      {"redo", "s.meyar"},
                                                      {"revert", "s.meyar", "4"},
                                                      {"export", "s.meyar", "s.json"},
                                                      {"report", "s.meyar", "s.pdf", "--sections", "ranking"},
                                                      {"copy", "s.meyar", "copy.meyar"},
                                                      {"restore", "copy.meyar", "again.meyar"},
                                                      {"import", "s.json", "i.meyar"},
                                                      {"new", "n.meyar", "--sample", "demonstration"}};
    for (std::vector<std::string> call : calls) {
        INFO(call.front());
        for (const bool asJson : {false, true}) {
            if (asJson && call.front() != "assessor") continue;
            if (asJson) call = {"assessor", "s.meyar", "add", "D", "--json"};
            const std::string said = cli.refused(call, 3);
            CHECK(said.find("is done and saved") != std::string::npos);
        }
    }
    CHECK(cli.refused({"score", "s.meyar"}, 3).find("saved") == std::string::npos);
    for (const char* word : {"--help", "--version"})
        CHECK(cli.refused({word}, 3).find("saved") == std::string::npos);
    CHECK(cli.refused({"assessor", "s.meyar", "add", "D", "--language", "ru"}, 4).find("D") != std::string::npos);
    cli.setOutput("");
    CHECK(cli.done({"history", "s.meyar"}).find("D") != std::string::npos);
    for (const char* name : {"s.json", "s.pdf", "copy.meyar", "again.meyar", "i.meyar", "n.meyar"})
        CHECK(std::filesystem::exists(cli / name));
}

TEST_CASE("where nobody reads the answer, what is saved is said to be, and a reading verb ends as the shell expects") {
    Program cli;
    cli.begin();
    cli.setReaderGone(true);
    CHECK(cli.refused({"assessor", "s.meyar", "add", "C"}, 3).find("is done and saved") != std::string::npos);
    const Printed read = cli.run({"history", "s.meyar"});
    CHECK(read.status == 128 + SIGPIPE);
    CHECK(read.err.empty());
    cli.setReaderGone(false);
    CHECK(cli.done({"history", "s.meyar"}).find("C") != std::string::npos);
}

// The undefined-behaviour sanitizer reads memory through a pipe; without a descriptor every object looks wrong to it.
#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("too few open files are reported as that, and not as a fault of the file") {
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    int refused = 0;
    for (int files = 4; files < 12; ++files) {
        cli.setOpenFiles(files);
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"assessor", "s.meyar", "add", "N" + std::to_string(files)},
              {"score", "s.meyar"}}) {
            const Printed printed = cli.run(words);
            INFO(files << " " << words.front() << ": " << printed.err);
            if (printed.status == 0 || printed.err.find("error while loading shared libraries") != std::string::npos)
                continue;
            ++refused;
            CHECK(printed.status == 3);
            // Without its data folder the program has no words of its own but these.
            CHECK((printed.err.find("Too many open files") != std::string::npos ||
                   printed.err.find("data folder") != std::string::npos));
        }
    }
    CHECK(refused > 0);
}
#endif

TEST_CASE("without its data folder, and so without words, nothing is begun") {
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    cli.setDataFolder("/nonexistent");
    for (const std::vector<std::string>& words : {std::vector<std::string>{"assessor", "s.meyar", "add", "D"},
                                                  {"undo", "s.meyar"},
                                                  {"copy", "s.meyar", "t.meyar"}})
        CHECK(cli.refused(words, 3).find("data folder was not found") != std::string::npos);
    CHECK((cli.bytes("s.meyar") == before));
    CHECK(cli.files() == std::vector<std::string>{"s.meyar"});
}

TEST_CASE("in a folder that was removed a call says so") {
    Program cli;
    cli.begin();
    const std::string file = (cli / "s.meyar").string();
    cli.setLostFolder();
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"new", "t.meyar", "--sample", "demonstration"},
          {"copy", file, "t.meyar"},
          {"backups", "s.meyar"},
          {"restore", file, "t.meyar"}}) {
        INFO(words.front());
        CHECK(cli.refused(words, 3).find("The folder that you are in was removed") != std::string::npos);
    }
    cli.refused({"score", "s.meyar"}, 3);
    cli.done({"score", file});
}

TEST_CASE("backups of a file that neither is there nor has any are an error") {
    Program cli;
    cli.begin();
    CHECK(cli.refused({"backups", "absent.meyar"}, 3).find("absent.meyar: it was not found") != std::string::npos);
    CHECK(cli.asked({"backups", "s.meyar"}) == json{{"backups", json::array()}});
    std::filesystem::create_directory(cli / "folder.meyar");
    std::filesystem::create_symlink("nowhere", cli / "link.meyar");
    CHECK(cli.refused({"backups", "folder.meyar"}, 3).find("folder") != std::string::npos);
    CHECK(cli.refused({"backups", "link.meyar"}, 3).find("not found") != std::string::npos);
}

TEST_CASE("a folder or a device in place of a file is named for what it is") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    const std::vector<std::string> before = cli.files();
    for (const auto& [place, says] : {std::pair{".", "It is a folder"}, std::pair{"/dev/null", "It is a device"}}) {
        INFO(place);
        for (const std::vector<std::string>& words : {std::vector<std::string>{"copy", "s.meyar", place},
                                                      {"copy", "s.meyar", place, "--without-history"},
                                                      {"new", place, "--sample", "demonstration"},
                                                      {"import", "s.json", place},
                                                      {"import", place, "t.meyar"},
                                                      {"score", place},
                                                      {"assessor", place, "add", "C"}}) {
            INFO(words.front());
            CHECK(cli.refused(words, 3).find(says) != std::string::npos);
        }
    }
    CHECK(cli.files() == before);
}

TEST_CASE("an output does not replace another assessment through a link of another ending") {
    Program cli;
    cli.begin();
    cli.begin("e.meyar");
    const std::string other = cli.bytes("e.meyar");
    for (const char* name : {"l.pdf", "l.json", "l.csv"}) {
        std::filesystem::create_symlink("e.meyar", cli / name);
        const char* verb = std::string(name) == "l.pdf" ? "report" : "export";
        CHECK(cli.refused({verb, "s.meyar", name}, 3).find("is a Meyar assessment") != std::string::npos);
    }
    CHECK(cli.bytes("e.meyar") == other);
}

TEST_CASE("a file that is too large to import is refused with the limit") {
    Program cli;
    cli.write("large.json", "");
    std::filesystem::resize_file(cli / "large.json", (std::uintmax_t{512} << 20) + 1);
    CHECK(cli.refused({"import", "large.json", "t.meyar"}, 3).find("512 MB") != std::string::npos);
}

TEST_CASE("a source or an assessor whose name would not be read as it is written is refused") {
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    for (const std::string id : {"a]b", "a;b", "a,b", "@a", " a", "a\nb", "a\u202eb"}) {
        INFO(id);
        cli.refused({"source", "s.meyar", "add", id, "--kind", "document", "--title", "T"}, 4);
    }
    for (const std::string name : {"A\u202eB", "A\nB", "A\u0085"}) {
        INFO(name);
        CHECK(cli.refused({"assessor", "s.meyar", "add", name}, 4).find("U+") != std::string::npos);
    }
    CHECK(cli.bytes("s.meyar") == before);
}

TEST_CASE("JSON with anything behind a NUL is not imported") {
    Program cli;
    cli.begin();
    cli.done({"export", "s.meyar", "s.json"});
    cli.write("n.json", cli.bytes("s.json") + std::string(1, '\0') + "x");
    CHECK(cli.refused({"import", "n.json", "n.meyar"}, 3).find("line ") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(cli / "n.meyar"));
}
