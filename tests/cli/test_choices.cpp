// What belongs to the assessment as a whole: how it is ranked and printed, what it says of itself, who assesses.
#include "program.h"

using namespace meyar::tests;

TEST_CASE("choose sets how it is ranked and printed, and tells it alone") {
    Program cli;
    cli.begin();
    CHECK(cli.asked({"choose", "s.meyar"}) ==
          json::parse(R"({"ranking": {"by": "dots", "support_weight": 0.5, "top": 3},
        "report": {"language": null,
                   "sections": ["findings", "recommendations", "ranking", "detail", "bibliography"]}})"));
    const json made = cli.asked({"choose", "s.meyar", "--by", "balanced", "--support-weight", "0.65", "--top", "5"});
    CHECK(made.at("edit") == "choose_ranking");
    CHECK(made.at("changed") == true);
    CHECK(cli.done({"choose", "s.meyar", "--report-language", "ru", "--sections", "ranking,findings"}) ==
          "Saved: Choose what the report prints.\n");
    CHECK(cli.done({"choose", "s.meyar", "--report-language", "ru"}) == "Nothing to save: it was so already.\n");
    CHECK(cli.asked({"choose", "s.meyar"}) ==
          json::parse(R"({"ranking": {"by": "balanced", "support_weight": 0.65, "top": 5},
                          "report": {"language": "ru", "sections": ["findings", "ranking"]}})"));
    CHECK(cli.done({"choose", "s.meyar"}) == "--by balanced --support-weight 0.65 --top 5\n"
                                             "--report-language ru --sections findings,ranking\n");
    cli.done({"choose", "s.meyar", "--report-language", "own", "--sections", "all", "--top", "3"});
    const json both = cli.asked({"choose", "s.meyar"});
    CHECK(both.at("ranking").at("top") == 3);
    CHECK(both.at("report").at("language").is_null());
    CHECK(both.at("report").at("sections").size() == 5);
    cli.done({"undo", "s.meyar"}); // both as one act
    CHECK(cli.asked({"choose", "s.meyar"}).at("ranking").at("top") == 5);
    CHECK(cli.refused({"choose", "s.meyar", "--sections", "weather"}, 2).find("bibliography") != std::string::npos);
    CHECK(cli.refused({"choose", "s.meyar", "--top", "0"}, 2).find("1000") != std::string::npos);
}

TEST_CASE("rank and report go by the choice, unless they are told otherwise") {
    Program cli;
    cli.begin();
    cli.done({"choose", "s.meyar", "--by", "balanced", "--support-weight", "0.6", "--top", "2"});
    const json chosen = cli.asked({"rank", "s.meyar"});
    CHECK(chosen.at("method") == "balanced");
    CHECK(chosen.at("support_weight") == 0.6);
    CHECK(chosen.at("top").at("k") == 2);
    const json told = cli.asked({"rank", "s.meyar", "--by", "dots"});
    CHECK(told.at("method") == "dots");
    CHECK(told.at("top").at("k") == 2);
    cli.done({"report", "s.meyar", "whole.pdf"});
    cli.done({"choose", "s.meyar", "--sections", "bibliography", "--report-language", "az"});
    cli.done({"report", "s.meyar", "part.pdf"});
    CHECK(cli.bytes("part.pdf").size() < cli.bytes("whole.pdf").size());
    cli.done({"report", "s.meyar", "same.pdf", "--sections", "bibliography", "--language", "az"});
    CHECK(cli.bytes("same.pdf") == cli.bytes("part.pdf"));
}

TEST_CASE("the choice goes out and in again as JSON, and along with a copy for others") {
    Program cli;
    cli.begin();
    cli.done({"choose", "s.meyar", "--by", "shares", "--report-language", "az", "--sections", "ranking"});
    cli.done({"details", "s.meyar", "--organisation", "Office"});
    cli.done({"export", "s.meyar", "s.json"});
    cli.done({"import", "s.json", "again.meyar"});
    cli.done({"copy", "s.meyar", "copy.meyar", "--without-names"});
    for (const char* file : {"again.meyar", "copy.meyar"}) {
        CHECK(cli.asked({"choose", file}) == cli.asked({"choose", "s.meyar"}));
        CHECK(cli.asked({"details", file}) == cli.asked({"details", "s.meyar"}));
        CHECK(cli.asked({"verify", file}).at("ok") == true);
    }
}

TEST_CASE("details are changed one by one, in the language that is named, and told alone") {
    Program cli;
    cli.begin();
    const json before = cli.asked({"details", "s.meyar"});
    cli.done({"details", "s.meyar", "--title", "Adı", "--organisation", "İdarə", "--language", "az"});
    cli.done({"details", "s.meyar", "--country", "C", "--period", "2031", "--note", "N", "--written-in", "ru"});
    const json now = cli.asked({"details", "s.meyar"});
    CHECK(now.at("title").at("az") == "Adı");
    CHECK(now.at("title").at("en") == before.at("title").at("en"));
    CHECK(now.at("organisation").at("az") == "İdarə");
    CHECK(now.at("period") == "2031");
    CHECK(now.at("written_in") == "ru");
    CHECK(cli.done({"details", "s.meyar"}).find("İdarə") != std::string::npos);
    cli.done({"undo", "s.meyar"});
    cli.done({"undo", "s.meyar"});
    CHECK(cli.asked({"details", "s.meyar"}) == before);
    for (const char* language : {"az", "ru"})
        cli.done({"details", "s.meyar", "--title", "", "--language", language});
    cli.refused({"details", "s.meyar", "--title", " ", "--language", "en"}, 4);
}

TEST_CASE("assessors are renamed, merged and removed") {
    Program cli;
    cli.begin();
    cli.done({"assessor", "s.meyar", "rename", "A", "Anna"});
    cli.done({"rate", "s.meyar", "5.1/F1", "met", "--by", "Anna"});
    cli.done({"rate", "s.meyar", "5.1/F1", "partly", "--by", "B"});
    cli.done({"rate", "s.meyar", "5.1/F2", "partly", "--by", "B"});
    CHECK(cli.refused({"assessor", "s.meyar", "rename", "B", "Anna"}, 4).find("Anna") != std::string::npos);
    CHECK(cli.refused({"assessor", "s.meyar", "merge", "B", "Anna"}, 4).find("5.1/F1") != std::string::npos);
    cli.refused({"assessor", "s.meyar", "merge", "B", "B"}, 4);
    cli.refused({"assessor", "s.meyar", "remove", "B"}, 4);
    CHECK(cli.asked({"assessor", "s.meyar", "merge", "B", "Anna", "--keep-into"}).at("edit") == "merge_assessors");
    cli.refused({"rate", "s.meyar", "5.1/F1", "met", "--by", "B"}, 4);
    CHECK(cli.asked({"history", "s.meyar"}).at("history").back().at("place") == "B → Anna");
    cli.done({"undo", "s.meyar"});
    cli.done({"assessor", "s.meyar", "remove", "B", "--with-grades"});
    cli.refused({"assessor", "s.meyar", "remove", "B"}, 4);
}

TEST_CASE("a source gets another short name wherever it is cited") {
    Program cli;
    cli.begin();
    cli.done({"source", "s.meyar", "add", "Act", "--kind", "document", "--title", "The act"});
    cli.done({"cite", "s.meyar", "5.1/F1", "Act"});
    cli.done({"rate", "s.meyar", "5.1/F1", "met", "--by", "A", "--why", "As [@Act, art. 3] says."});
    cli.done({"source", "s.meyar", "rename", "Act", "Law 2014"});
    cli.done({"export", "s.meyar", "s.json"});
    const std::string out = cli.bytes("s.json");
    CHECK(out.find("As [@Law 2014, art. 3] says.") != std::string::npos);
    CHECK(out.find("\"Act\"") == std::string::npos);
    cli.refused({"source", "s.meyar", "rename", "Act", "X"}, 4);
    cli.refused({"source", "s.meyar", "rename", "Law 2014", "a;b"}, 4);
}
