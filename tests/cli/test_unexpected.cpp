// What nobody foresaw ends in a line and a status, never in an abort; and many faults do not flood the terminal.
#include "program.h"

#include <algorithm>

using namespace meyar::tests;

namespace {

std::ptrdiff_t lines(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

/// Whether there is enough for the libraries to set themselves up, before the first line of ours; some of them end the
/// program by a fault where there is not.
[[maybe_unused]] bool begins(Program& cli) {
    return cli.run({"--version"}).status == 0;
}

/// A whole assessment with a long text, some megabytes in all.
[[maybe_unused]] std::string large(Program& cli) {
    cli.done({"new", "sample.meyar", "--sample", "demonstration"});
    cli.done({"export", "sample.meyar", "sample.json"});
    json assessment = json::parse(cli.bytes("sample.json"));
    assessment["details"]["note"]["en"] = std::string(4'000'000, 'x');
    return assessment.dump();
}

} // namespace

#if !defined(__SANITIZE_ADDRESS__) // which takes terabytes of address space for itself

TEST_CASE("without memory enough a call ends in one line and leaves nothing behind") {
    Program cli;
    cli.write("in.json", large(cli));
    const std::vector<std::string> before = cli.files();
    int refused = 0;
    bool done = false;
    for (std::size_t megabytes = 16; megabytes < 2048 && !done; megabytes += 8) {
        cli.setMemory(megabytes << 20);
        if (!begins(cli)) continue;
        const Printed printed = cli.run({"import", "in.json", "out.meyar"});
        INFO(megabytes << " MB: " << printed.status << " " << printed.err);
        done = printed.status == 0;
        if (done) continue;
        REQUIRE(printed.status == 3);
        CHECK(printed.out.empty());
        CHECK(lines(printed.err) == 1);
        CHECK(printed.err.find("meyar-cli: ") == 0);
        CHECK(printed.err.find("std::") == std::string::npos); // no words of a library alone
        CHECK(cli.files() == before);
        ++refused;
    }
    CHECK(done);
    CHECK(refused > 0);
}

TEST_CASE("without memory enough a report ends in a line of its own and leaves nothing behind") {
    Program cli;
    cli.done({"new", "s.meyar", "--sample", "demonstration"});
    const std::vector<std::string> before = cli.files();
    bool done = false;
    int refused = 0;
    for (std::size_t megabytes = 40; megabytes < 2048 && !done; megabytes += 10) {
        cli.setMemory(megabytes << 20);
        if (!begins(cli)) continue;
        const Printed printed = cli.run({"report", "s.meyar", "s.pdf", "--sections", "ranking"});
        INFO(megabytes << " MB: " << printed.status << " " << printed.err);
        done = printed.status == 0;
        if (done) continue;
        REQUIRE(printed.status == 3);
        CHECK(printed.err.find("meyar-cli: ") != std::string::npos); // Fontconfig has its own words before it
        CHECK(printed.err.find("GLib") == std::string::npos);
        CHECK(cli.files() == before);
        ++refused;
    }
    CHECK(done);
    CHECK(refused > 0);
}

#endif

TEST_CASE("all faults of a file are told, up to a thousand, and then that there are more") {
    Program cli;
    cli.done({"new", "sample.meyar", "--sample", "demonstration"});
    cli.done({"export", "sample.meyar", "sample.json"});
    json assessment = json::parse(cli.bytes("sample.json"));
    const auto imported = [&](int bad) {
        for (int i = 0; i < bad; ++i)
            assessment["ballots"].push_back(
                {{"id", std::to_string(bad + i)}, {"constituency", "nowhere"}, {"voter", "V"}, {"choices", {"A"}}});
        cli.write("bad.json", assessment.dump());
        const Printed printed = cli.run({"import", "bad.json", "bad.meyar"});
        CHECK(printed.status == 3);
        return printed.err;
    };
    const std::string hundred = imported(100);
    INFO(hundred);
    CHECK(lines(hundred) == 100 + 99); // of each after the first also that its voter has voted
    CHECK(hundred.find("more faults") == std::string::npos);
    const std::string thousands = imported(2000);
    CHECK(lines(thousands) == 1001);
    CHECK(thousands.find("There are more faults.") != std::string::npos);
}

TEST_CASE("what is saved in the log alone is said to be, with what to do") {
    Program cli;
    cli.done({"new", "t.meyar", "--sample", "demonstration"});
    cli.setFileSize(100 * 1024); // the log has room, the file has not
    const Printed printed = cli.run({"assessor", "t.meyar", "add", "F1"});
    CHECK(printed.status == 0);
    CHECK(printed.err.find("Keep the two together") != std::string::npos);
    CHECK(cli.files() == std::vector<std::string>{"t.meyar", "t.meyar-wal"});
    cli.setFileSize(1 << 30);
    cli.done({"assessor", "t.meyar", "add", "F2"});
    CHECK(cli.files() == std::vector<std::string>{"t.meyar"});
    CHECK(cli.done({"show", "t.meyar"}).find("F1") != std::string::npos);
}

TEST_CASE("a limit on the size of files is reported as a full disk is, and does not end the program") {
    Program cli;
    cli.begin();
    const std::vector<std::string> before = cli.files();
    cli.setFileSize(16 * 1024);
    const Printed printed = cli.run({"new", "t.meyar", "--sample", "demonstration"});
    CHECK(printed.status == 3);
    CHECK(printed.err.find("full") != std::string::npos);
    CHECK(cli.files() == before);
}
