#include "canaries.h"

using namespace meyar::tests;

namespace {

using Found = std::vector<std::string>;

/// The number of free pages, from the header of the file.
std::string freePages(const std::string& bytes) {
    return bytes.substr(36, 4);
}

/// Reasons count citations; all else that is printed are figures.
json withoutReasons(json printed) {
    if (printed.is_object()) printed.erase("reason");
    if (printed.is_structured())
        for (json& part : printed)
            part = withoutReasons(std::move(part));
    return printed;
}

} // namespace

TEST_CASE("a plain copy holds all that the file holds, what was removed too") {
    Program cli;
    const Canaries canaries = plantCanaries(cli, "s.meyar");
    cli.done({"copy", "s.meyar", "out.meyar"});
    const std::string bytes = cli.bytes("out.meyar");
    CHECK(foundIn(bytes, canaries.history) == canaries.history);
    CHECK(foundIn(bytes, canaries.confidential) == canaries.confidential);
    CHECK(foundIn(bytes, canaries.names) == canaries.names);
    CHECK(foundIn(bytes, canaries.ids) == canaries.ids);
    CHECK(foundIn(bytes, canaries.kept) == canaries.kept);
    CHECK(freePages(bytes) != std::string(4, '\0')); // or the next test would show nothing of them
    CHECK(cli.asked({"history", "out.meyar"}) == cli.asked({"history", "s.meyar"}));
}

TEST_CASE("a copy for others holds no word of what it leaves out, and every word of what stays") {
    Program cli;
    const Canaries canaries = plantCanaries(cli, "s.meyar");
    struct Case {
        std::vector<std::string> flags;
        bool confidential, names;
    };
    const std::vector<Case> cases{{{"--without-history"}, true, true},
                                  {{"--without-confidential"}, false, true},
                                  {{"--without-names"}, true, false},
                                  {{"--without-names", "--without-confidential", "--without-history"}, false, false}};
    for (const Case& each : cases) {
        CAPTURE(each.flags);
        const std::string file = "out" + std::to_string(&each - cases.data()) + ".meyar";
        std::vector<std::string> call{"copy", "s.meyar", file};
        call.insert(call.end(), each.flags.begin(), each.flags.end());
        cli.done(call);
        const std::string bytes = cli.bytes(file);
        CHECK(foundIn(bytes, canaries.history) == Found{});
        CHECK(foundIn(bytes, canaries.confidential) == (each.confidential ? canaries.confidential : Found{}));
        CHECK(foundIn(bytes, canaries.names) == (each.names ? canaries.names : Found{}));
        CHECK(foundIn(bytes, canaries.ids) == (each.confidential && each.names ? canaries.ids : Found{}));
        CHECK(foundIn(bytes, canaries.kept) == canaries.kept);
        CHECK(freePages(bytes) == std::string(4, '\0'));
        CHECK(cli.asked({"history", file}).at("history").empty());
    }
}

TEST_CASE("the report of a copy for others says nothing of what the copy leaves out") {
    Program cli;
    const Canaries canaries = plantCanaries(cli, "s.meyar");
    cli.done({"copy", "s.meyar", "out.meyar", "--without-names", "--without-confidential"});
    cli.done({"report", "s.meyar", "s.pdf"});
    cli.done({"report", "out.meyar", "out.pdf"});
    const std::string before = saidBy(cli, "s.pdf");
    const std::string after = saidBy(cli, "out.pdf");
    CHECK_FALSE(foundIn(before, canaries.confidential).empty());
    CHECK_FALSE(foundIn(before, canaries.names).empty());
    CHECK(foundIn(after, canaries.history) == Found{});
    CHECK(foundIn(after, canaries.confidential) == Found{});
    CHECK(foundIn(after, canaries.names) == Found{});
    CHECK(foundIn(after, canaries.kept) == foundIn(before, canaries.kept));
    CHECK(foundIn(after, canaries.kept).size() > 20);
}

TEST_CASE("every figure of a copy for others is that of the original") {
    Program cli;
    const std::string sample = GENERATE("demonstration", "demonstration-2019", "azerbaijan-2016");
    cli.done({"new", "s.meyar", "--sample", sample});
    cli.done({"copy", "s.meyar", "out.meyar", "--without-names", "--without-confidential"});
    const std::vector<std::vector<std::string>> verbs{
        {"score"},     {"gaps"},  {"tally"}, {"rank"}, {"rank", "--by", "shares"}, {"rank", "--by", "balanced"},
        {"agreement"}, {"survey"}};
    for (std::vector<std::string> call : verbs) {
        CAPTURE(sample, call.front());
        std::vector<std::string> ofCopy = call;
        call.insert(call.begin() + 1, "s.meyar");
        ofCopy.insert(ofCopy.begin() + 1, "out.meyar");
        CHECK(withoutReasons(cli.asked(ofCopy)) == withoutReasons(cli.asked(call)));
    }
    const json before = cli.asked({"ballot", "s.meyar", "list"}).at("ballots");
    const json after = cli.asked({"ballot", "out.meyar", "list"}).at("ballots");
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].at("choices") == before[i].at("choices"));
        CHECK(after[i].at("void").is_null() == before[i].at("void").is_null());
    }
}

TEST_CASE("draws of the ranking come out alike for a copy for others") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "demonstration"});
    cli.done({"copy", "s.meyar", "out.meyar", "--without-names", "--without-confidential"});
    CHECK(cli.asked({"rank", "out.meyar", "--draws", "200"}) == cli.asked({"rank", "s.meyar", "--draws", "200"}));
}

TEST_CASE("copy counts what it left out, and says it in words") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "demonstration"});
    cli.done({"assessor", "s.meyar", "add", "Z"});
    const json all = cli.asked({"copy", "s.meyar", "1.meyar", "--without-names", "--without-confidential"});
    CHECK(keys(all) == "left_out, written");
    CHECK(all.at("written") == "1.meyar");
    CHECK(all.at("left_out") == json::parse(R"({"history": 1, "confidential_sources": 2, "citations": 13, "mentions": 0,
                                                "assessors": 4, "voters": 30, "other_words": 1, "void_reasons": 1})"));
    const json history = cli.asked({"copy", "s.meyar", "2.meyar", "--without-history"}).at("left_out");
    CHECK(history.at("history") == 1);
    CHECK(history.at("assessors") == 0);
    CHECK(cli.asked({"copy", "s.meyar", "3.meyar"}).at("left_out").at("history") == 0);
    const std::string said = cli.done({"copy", "s.meyar", "4.meyar", "--without-confidential", "--language", "en"});
    CHECK(said == "Written 4.meyar.\nLeft out: 1 change in the history; 2 confidential sources with 13 citations.\n");
    CHECK(cli.done({"copy", "s.meyar", "5.meyar"}).find("history too") != std::string::npos);
    CHECK(cli.asked({"show", "1.meyar"})
              .at("areas")
              .at(0)
              .at("indicators")
              .at(0)
              .at("cells")
              .at(0)
              .at("ratings")
              .at(0)
              .at("assessor") == "Assessor 1");
}

TEST_CASE("copy never writes over the file itself, by whatever name") {
    Program cli;
    cli.begin();
    std::filesystem::create_symlink("s.meyar", cli / "link.meyar");
    const std::string before = cli.bytes("s.meyar");
    for (const char* name : {"s.meyar", "./s.meyar", "link.meyar"}) {
        for (const char* flag : {"", "--without-names"}) {
            std::vector<std::string> call{"copy", "s.meyar", name};
            if (*flag != '\0') call.emplace_back(flag);
            CHECK(cli.refused(call, 2).find("another name") != std::string::npos);
        }
    }
    CHECK(cli.bytes("s.meyar") == before);
    CHECK(std::filesystem::is_symlink(cli / "link.meyar"));
    CHECK(cli.files() == std::vector<std::string>{"link.meyar", "s.meyar"});
}

TEST_CASE("a copy for others needs a free name; a plain copy replaces an older one") {
    Program cli;
    cli.begin();
    cli.done({"copy", "s.meyar", "old.meyar"});
    const std::string old = cli.bytes("old.meyar");
    cli.done({"assessor", "s.meyar", "add", "C"});
    cli.refused({"copy", "s.meyar", "old.meyar", "--without-history"}, 3);
    CHECK(cli.bytes("old.meyar") == old);
    cli.done({"copy", "s.meyar", "old.meyar"});
    CHECK(cli.asked({"history", "old.meyar"}) == cli.asked({"history", "s.meyar"}));
    cli.refused({"copy", "absent.meyar", "x.meyar"}, 3);
    cli.refused({"copy", "s.meyar", "no/such/x.meyar"}, 3);
    cli.refused({"copy", "s.meyar", "no/such/x.meyar", "--without-names"}, 3);
    cli.refused({"copy", "s.meyar"}, 2);
    CHECK(cli.files() == std::vector<std::string>{"old.meyar", "s.meyar"});
}

TEST_CASE("a copy for others may be worked on, and speaks the assessment's language") {
    Program cli;
    cli.done(
        {"new", "s.meyar", "--framework", "counter-trafficking", "--title", "T", "--country", "C", "--language", "az"});
    cli.done({"assessor", "s.meyar", "add", "Anna"});
    cli.done({"copy", "s.meyar", "out.meyar", "--without-names", "--language", "ru"});
    cli.done({"rate", "out.meyar", "1.1/F1", "met", "--by", "Qiymətləndirici 1"});
    CHECK(cli.done({"undo", "out.meyar"}).find("1.1/F1") != std::string::npos);
}

TEST_CASE("what is made of a file that only its owner may read is for nobody else either") {
    Program cli;
    cli.begin("secret.meyar");
    cli.done({"export", "secret.meyar", "public.json"});
    const auto modeOf = [&](const std::string& name) {
        return static_cast<unsigned>(std::filesystem::status(cli / name).permissions());
    };
    const unsigned ordinary = modeOf("public.json");
    REQUIRE(ordinary != 0600); // as a new file is by itself
    std::filesystem::copy_file(cli / "public.json", cli / "secret.json");
    for (const char* name : {"secret.meyar", "secret.json"})
        std::filesystem::permissions(cli / name, std::filesystem::perms(0600));
    cli.done({"export", "secret.meyar", "all.json"});
    cli.done({"export", "secret.meyar", "cells.csv"});
    cli.done({"copy", "secret.meyar", "whole.meyar"});
    cli.done({"copy", "secret.meyar", "without.meyar", "--without-names"});
    cli.done({"new", "next.meyar", "--from", "secret.meyar", "--period", "2026"});
    cli.done({"import", "secret.json", "imported.meyar"});
    for (const char* name : {"all.json", "cells.csv", "whole.meyar", "without.meyar", "next.meyar", "imported.meyar"}) {
        INFO(name);
        CHECK(modeOf(name) == 0600);
    }
    cli.done({"import", "public.json", "open.meyar"});
    CHECK(modeOf("open.meyar") == ordinary);
}
