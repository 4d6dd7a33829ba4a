#include "model/citation_slips.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

std::vector<std::string> slips(std::string_view text) {
    std::vector<Source> sources(2);
    sources[0].id = SourceId("Aze 30");
    sources[1].id = SourceId("Int 7");
    sources[1].confidential = true;
    std::vector<std::string> texts;
    for (const CitationSlip& slip : citationSlipsIn(text, ShortNames(sources))) {
        CHECK(text.substr(slip.name.first, 1) == "@");
        texts.push_back(slip.text);
    }
    return texts;
}

} // namespace

TEST_CASE("a citation that is not written as one is a slip, told as it is written") {
    CHECK(slips("So it is [see @Aze 30, p. 7].") == std::vector<std::string>{"[see @Aze 30, p. 7]"});
    CHECK(slips("[@Aze 30, art. 5; ch. 7]") == std::vector<std::string>{"[@Aze 30, art. 5; ch. 7]"});
    CHECK(slips("So it is [@Aze 30, p. 7\n\nAnd so on.") == std::vector<std::string>{"[@Aze 30, p. 7"});
    CHECK(slips("As @Aze 30 says") == std::vector<std::string>{"@Aze 30"});
    CHECK(slips("[see @Nobody 1]") == std::vector<std::string>{});
    CHECK(slips("[@Nobody 1") == std::vector<std::string>{"[@Nobody 1"});
    CHECK(slips("[see @Aze 30] and [cf. @Int 7]").size() == 2);
}

TEST_CASE("citations, addresses and plain words are no slips") {
    for (const char* text : {"", "Nothing.", "[@Aze 30, p. 7]", "[@Aze 30, art. 5; 7]", "[@Aze 30,\np. 7; @Int 7]",
                             "write to a@b.org", "(Int 7, shelter)", "[a link](https://x.org/@y)"}) {
        INFO(text);
        CHECK(slips(text).empty());
    }
}

TEST_CASE("of a long slip the name is told") {
    CHECK(slips("[see @Aze 30, " + std::string(500, 'x') + "]") == std::vector<std::string>{"@Aze 30"});
}
