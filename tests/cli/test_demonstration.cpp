// The two rounds of the fictional demonstration: together they show all that `check` and `compare` can say.
#include "program.h"

#include <map>
#include <set>

using namespace meyar::tests;

namespace {

/// What src/method/check.h names, and the findings of indicators and of the survey that it speaks of.
const std::vector<std::string> everyFinding{
    "unrated",
    "disputed",
    "unjustified",
    "uncited",
    "not_applicable_without_reason",
    "not_re_reviewed",
    "override_without_reason",
    "law_ahead_of_practice",
    "practice_without_legal_basis",
    "level2_without_level1",
    "counts_do_not_sum",
    "answered_exceeds_base",
    "base_exceeds_respondents",
    "constituency_without_voters",
    "unknown_source_in_text",
    "unused_source",
    "missing_translation",
};

struct Rounds {
    Rounds() {
        cli.done({"new", "2019.meyar", "--sample", "demonstration-2019"});
        cli.done({"new", "2023.meyar", "--sample", "demonstration"});
    }
    json compared() { return cli.asked({"compare", "2019.meyar", "2023.meyar"}); }
    json findings(const std::string& file) { return cli.asked({"check", file}, 1).at("findings"); }

    Program cli;
};

std::map<std::string, int> countedChanges(const json& compared) {
    std::map<std::string, int> counts;
    for (const json& cell : compared.at("cells"))
        ++counts[cell.at("changes").at(0).get<std::string>()];
    return counts;
}

/// The cells of a sample by name: their ratings.
std::map<std::string, json> ratings(const Program& cli, const std::string& file) {
    std::map<std::string, json> out;
    const json exported = json::parse(cli.bytes(file));
    for (const json& cell : exported.at("cells"))
        out[cell.at("cell")] = cell.at("ratings");
    return out;
}

} // namespace

TEST_CASE("the demonstration shows every finding of check at least once") {
    Rounds rounds;
    std::map<std::string, int> shown;
    for (const json& finding : rounds.findings("2023.meyar"))
        ++shown[finding.at("code").get<std::string>()];
    for (const std::string& code : everyFinding) {
        INFO(code);
        CHECK(shown[code] > 0);
    }
    CHECK(shown.size() == everyFinding.size()); // a finding that is not in the list above
}

TEST_CASE("the first round breaks no rule of the method") {
    Rounds rounds;
    CHECK(rounds.cli.asked({"show", "2019.meyar"}).at("fictional") == true);
    for (const json& finding : rounds.findings("2019.meyar")) {
        INFO(finding.at("message").get<std::string>());
        CHECK(finding.at("severity") != "error");
    }
}

TEST_CASE("the two rounds of the demonstration show every kind of change") {
    Rounds rounds;
    const json compared = rounds.compared();
    CHECK(compared.at("rounds") == true);
    std::map<std::string, int> counts = countedChanges(compared);
    for (const char* change : {"same", "improved", "worsened", "unclear", "new", "gone", "not_re_reviewed"}) {
        INFO(change);
        CHECK(counts[change] > 0);
    }
    CHECK(counts.size() == 7);

    std::map<std::string, int> moves;
    for (const json& each : compared.at("recommendations")) {
        const int before = each.at("ranks").at(0).at("rank");
        const int now = each.at("ranks").at(1).at("rank");
        ++moves[now < before ? "up" : now > before ? "down" : "stays"];
    }
    CHECK(moves["up"] > 0);
    CHECK(moves["down"] > 0);
    CHECK(moves["stays"] > 0);

    const json& overall = compared.at("overall");
    CHECK(overall.at("framework").at("highest") == 1);
    CHECK(overall.at("operational").at("highest").is_null()); // the ranges overlap: it cannot be told
}

TEST_CASE("what the demonstration carried over is what the first round says") {
    Rounds rounds;
    rounds.cli.done({"export", "2019.meyar", "2019.json"});
    rounds.cli.done({"export", "2023.meyar", "2023.json"});
    auto before = ratings(rounds.cli, "2019.json");
    auto now = ratings(rounds.cli, "2023.json");
    std::set<std::string> carried;
    for (const json& finding : rounds.findings("2023.meyar"))
        if (finding.at("code") == "not_re_reviewed") carried.insert(finding.at("place").get<std::string>());
    CHECK(carried == std::set<std::string>{"3.2/F1", "4.2/O2", "4.4/F2"});
    for (const std::string& cell : carried) {
        INFO(cell);
        CHECK(now[cell] == before[cell]);
    }
}
