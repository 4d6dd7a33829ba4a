#include "program.h"

using namespace meyar::tests;

namespace {

struct Row {
    std::vector<std::string> words;
    int status;
    const char* says; ///< what the line must contain
};

} // namespace

TEST_CASE("every bad word of a call is answered with its status and the valid choices") {
    static const char* const grades = "met, partly, not_met, insufficient_evidence, not_applicable";
    static const std::vector<Row> rows{
        {{}, 2, "choose from frameworks, new"},
        {{"fly"}, 2, "there is no verb \"fly\"; choose from frameworks, new"},
        {{"ballot", "s.meyar", "fly"}, 2, "choose from add, list, void"},
        {{"ballot", "s.meyar"}, 2, "choose from add, list, void"},
        {{"score"}, 2, "FILE"},
        {{"score", "s.meyar", "more"}, 2, "meyar-cli score --help"},
        {{"score", "s.meyar", "--colour"}, 2, "--colour"},
        {{"rank", "s.meyar", "--top", "0"}, 2, "--top"},
        {{"rank", "s.meyar", "--top", "three"}, 2, "--top"},
        {{"rank", "s.meyar", "--by", "luck"}, 2, "balanced"},
        {{"rank", "s.meyar", "--support-weight", "2"}, 2, "--support-weight"},
        {{"show", "s.meyar", "--language", "de"}, 2, "az"},
        {{"show", "s.meyar", "--area", "sea"}, 2, "identification, assistance, prosecution, prevention, coordination"},
        {{"new", "t.meyar", "--framework", "x", "--title", "T", "--country", "C"}, 2, "counter-trafficking"},
        {{"new", "t.meyar", "--framework", "counter-trafficking"}, 2, "--title"},
        {{"new", "t.meyar", "--sample", "atlantis"}, 2, "azerbaijan-2016"},
        {{"new", "t.meyar", "--sample", "azerbaijan-2016", "--title", "T"}, 2, "--sample"},
        {{"new", "t.meyar"}, 2, "--framework"},
        {{"export", "s.meyar", "s.doc"}, 2, ".json, .csv"},
        {{"report", "s.meyar", "s.doc"}, 2, ".pdf"},
        {{"source", "s.meyar", "add", "X", "--kind", "rumour", "--title", "T"}, 2, "interview"},
        {{"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--confidence", "sure"}, 2, "medium"},
        {{"shade", "s.meyar", "5.1/F2", "maybe"}, 2, "auto"},
        {{"rate", "s.meyar", "9.1/F2", "met", "--by", "A"}, 4, "9.1/F2"},
        {{"rate", "s.meyar", "9.1/F2", "met", "--by", "A"}, 4, "1.1, 1.2"},
        {{"rate", "s.meyar", "5.1", "met", "--by", "A"}, 4, "5.1/F2"},
        {{"rate", "s.meyar", "5.1/F2", "fair", "--by", "A"}, 4, grades},
        {{"agree", "s.meyar", "5.1/F2", "fair"}, 4, grades},
        {{"rate", "s.meyar", "5.1/F2", "met", "--by", "Z"}, 4, "A, B"},
        {{"cite", "s.meyar", "5.1/F2", "Nowhere 1"}, 4, "Nowhere 1"},
        {{"assessor", "s.meyar", "add", "A"}, 4, "A"},
        {{"assessor", "s.meyar", "add", " "}, 4, "name"},
        {{"constituency", "s.meyar", "add", "G1", "--name", "Again"}, 4, "G1"},
        {{"constituency", "s.meyar", "add", "G2", "--name", "Two", "--max-choices", "0"}, 4, "G2"},
        {{"ballot", "s.meyar", "add", "G9", "V", "A"}, 4, "G1"},
        {{"ballot", "s.meyar", "void", "none", "--why", "x"}, 4, "none"},
        {{"dots", "s.meyar", "set", "G1", "Z", "1"}, 4, "A, B, C"},
        {{"dots", "s.meyar", "set", "G9", "A", "1"}, 4, "G1"},
        {{"dots", "s.meyar", "set", "G1", "A", "-1"}, 4, "G1"},
        {{"dots", "s.meyar", "set", "G1", "A", "many"}, 2, "N"},
        {{"score", "absent.meyar"}, 3, "absent.meyar: "},
        {{"import", "absent.json", "t.meyar"}, 3, "absent.json: "},
        {{"rate", "s.meyar", "5.1/F2", "met", "--by", "A", "--why", "bad \xff byte"}, 2, "UTF-8"},
    };
    Program cli;
    cli.begin();
    const std::string before = cli.bytes("s.meyar");
    for (const Row& row : rows) {
        std::string call;
        for (const std::string& word : row.words)
            call += word + " ";
        CAPTURE(call);
        const std::string said = cli.refused(row.words, row.status);
        CAPTURE(said);
        CHECK(said.find(row.says) != std::string::npos);
    }
    CHECK(cli.bytes("s.meyar") == before);
    CHECK(cli.files() == std::vector<std::string>{"s.meyar"});
}

TEST_CASE("a file that cannot be used ends with 3 and is left as it is") {
    Program cli;
    cli.begin();
    const std::string whole = cli.bytes("s.meyar");
    cli.write("cut.meyar", whole.substr(0, whole.size() / 2));
    cli.write("foreign.meyar", "A letter, not an assessment.");
    cli.write("empty.meyar", "");
    for (const char* name : {"cut.meyar", "foreign.meyar", "empty.meyar"}) {
        CAPTURE(name);
        const std::string before = cli.bytes(name);
        for (const char* verb : {"score", "history", "undo", "check"})
            CHECK(cli.refused({verb, name}, 3).find(std::string(name) + ": ") != std::string::npos);
        CHECK(cli.bytes(name) == before);
    }
}

TEST_CASE("a newer file that is understood is read with a note, and not changed") {
    Program cli;
    cli.begin();
    const std::string whole = cli.bytes("s.meyar");
    std::string newer = whole;
    newer.replace(60, 4, std::string("\x00\x00\x27\x0f", 4)); // PRAGMA user_version, big-endian at byte 60
    cli.write("newer.meyar", newer);
    const Printed printed = cli.run({"score", "newer.meyar"});
    CHECK(printed.status == 0);
    CHECK(printed.out == cli.done({"score", "s.meyar"}));
    CHECK(printed.err.find("newer.meyar: The file was written by a newer version") != std::string::npos);
    cli.refused({"undo", "newer.meyar"}, 3);
    CHECK(cli.bytes("newer.meyar") == newer);
}

TEST_CASE("complaints come in the language of the locale or the one asked for") {
    Program cli;
    const std::string english = cli.refused({"score", "absent.meyar"}, 3);
    cli.setLocale("ru_RU.UTF-8");
    const std::string russian = cli.refused({"score", "absent.meyar"}, 3);
    CHECK(russian != english);
    CHECK(cli.refused({"score", "absent.meyar", "--language", "en"}, 3) == english);
    CHECK(cli.refused({"score", "absent.meyar", "--language", "az"}, 3) != russian);
    cli.setLocale("de_DE.UTF-8");
    CHECK(cli.refused({"score", "absent.meyar"}, 3) == english);
}

TEST_CASE("help and version go to standard output with status 0") {
    Program cli;
    CHECK(cli.done({"--version"}).rfind("meyar-cli ", 0) == 0);
    const std::string help = cli.done({"--help"});
    for (const char* verb :
         {"frameworks", "new",    "import",       "export", "show", "assessor", "rate",   "agree", "shade",
          "source",     "cite",   "constituency", "ballot", "dots", "survey",   "score",  "gaps",  "tally",
          "rank",       "report", "history",      "undo",   "redo", "check",    "verify", "revert"}) {
        CAPTURE(verb);
        CHECK(help.find(std::string("  ") + verb) != std::string::npos);
        const std::string about = cli.done({verb, "--help"});
        CHECK(about.find("Example:\n  meyar-cli " + std::string(verb)) != std::string::npos);
    }
}
