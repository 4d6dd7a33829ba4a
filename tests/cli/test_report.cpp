#include "program.h"

using namespace meyar::tests;

TEST_CASE("report writes a PDF, and the same bytes again") {
    Program cli;
    cli.begin();
    CHECK(cli.asked({"report", "s.meyar", "s.pdf"}) == json::parse(R"({"written": "s.pdf"})"));
    const std::string first = cli.bytes("s.pdf");
    CHECK(first.rfind("%PDF-", 0) == 0);
    cli.done({"report", "s.meyar", "s.pdf"});
    CHECK(cli.bytes("s.pdf") == first);
    cli.done({"report", "s.meyar", "az.pdf", "--language", "az"});
    CHECK(cli.bytes("az.pdf") != first);
}

TEST_CASE("report prints only the sections asked for") {
    Program cli;
    cli.begin();
    cli.done({"report", "s.meyar", "all.pdf"});
    cli.done({"report", "s.meyar", "part.pdf", "--sections", "ranking,bibliography"});
    CHECK(cli.bytes("part.pdf").size() < cli.bytes("all.pdf").size());
    CHECK(cli.refused({"report", "s.meyar", "no.pdf", "--sections", "ranking,weather"}, 2)
              .find("findings, recommendations, ranking, detail, bibliography") != std::string::npos);
}

TEST_CASE("a report that cannot be written leaves the old one whole") {
    Program cli;
    cli.begin();
    cli.refused({"report", "s.meyar", "no/such/s.pdf"}, 3);
    std::filesystem::create_directory(cli / "folder.pdf");
    cli.refused({"report", "s.meyar", "folder.pdf"}, 3);
    CHECK(cli.files() == std::vector<std::string>{"folder.pdf", "s.meyar"});
}
