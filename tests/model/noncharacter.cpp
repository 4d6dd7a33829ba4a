#include "model/noncharacter.h"

#include <catch2/catch.hpp>

#include <string>

using namespace meyar::model;

TEST_CASE("Noncharacters are the last two of every plane and U+FDD0 to U+FDEF") {
    for (char32_t plane = 0; plane <= 0x10; ++plane) {
        CHECK(isNoncharacter(plane << 16 | 0xFFFE));
        CHECK(isNoncharacter(plane << 16 | 0xFFFF));
        CHECK_FALSE(isNoncharacter(plane << 16 | 0xFFFD));
    }
    CHECK(isNoncharacter(0xFDD0));
    CHECK(isNoncharacter(0xFDEF));
    CHECK_FALSE(isNoncharacter(0xFDCF));
    CHECK_FALSE(isNoncharacter(0xFDF0));
}

TEST_CASE("The first noncharacter of a text is found at its byte") {
    CHECK_FALSE(firstNoncharacter("Əlaqə \xF0\x9F\x98\x80 \xEF\xBF\xBD")); // an emoji, U+FFFD
    CHECK(firstNoncharacter("Ə\xEF\xBF\xBF") == 2);
    CHECK(firstNoncharacter("a\xEF\xBF\xBE") == 1);
    CHECK(firstNoncharacter("\xEF\xB7\x90") == 0);
    CHECK(firstNoncharacter("ab\xF4\x8F\xBF\xBF") == 2);
}

TEST_CASE("A finding names the character and the words around it") {
    const auto finding = noncharacterIn("Seen in\xEF\xBF\xBF May", "5.1/F1");
    REQUIRE(finding);
    CHECK(finding->code == "noncharacter");
    CHECK(finding->place == "5.1/F1");
    CHECK(finding->values == decltype(finding->values){{"character", "U+FFFF"}, {"text", "Seen in\xEF\xBF\xBD May"}});
    const auto cut = noncharacterIn(std::string(30, 'a') + "ə" + std::string(23, 'b') + "\xF0\x9F\xBF\xBE" +
                                        std::string(23, 'c') + "ə" + std::string(30, 'd'),
                                    "");
    REQUIRE(cut);
    CHECK(cut->values[0].second == "U+1FFFE");
    CHECK(cut->values[1].second == "…" + std::string(23, 'b') + "\xEF\xBF\xBD" + std::string(23, 'c') + "ə" + "…");
    CHECK_FALSE(noncharacterIn("Seen in May", ""));
}

TEST_CASE("A text is printed with a replacement for what cannot be") {
    CHECK(printedText("a\x01 b\x7F c\xC2\x85 d\xEF\xBF\xBF\te\r\n") ==
          "a\xEF\xBF\xBD b\xEF\xBF\xBD c\xEF\xBF\xBD d\xEF\xBF\xBD\te\r\n");
    CHECK(printedText("Əlaqə № \xF0\x9F\x98\x80") == "Əlaqə № \xF0\x9F\x98\x80");
    CHECK(printedText("wrong \xFF bytes") == "wrong \xFF bytes"); // for those who take them to mend
}

TEST_CASE("A letter bears thirty marks at most; a dotted circle bears those beyond") {
    const auto times = [](int count, const std::string& mark) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += mark;
        return out;
    };
    const std::string acute = "\u0301", bearer = "\u25cc";
    CHECK(printedText("e" + times(30, acute) + "e" + acute) == "e" + times(30, acute) + "e" + acute);
    CHECK(printedText(times(61, acute)) == times(30, acute) + bearer + times(30, acute) + bearer + acute);
    CHECK(printedText("e" + times(31, acute + "\u200d")) ==
          "e" + times(30, acute + "\u200d") + bearer + acute + "\u200d");
    CHECK(printedText(times(40, "и\u0306")) == times(40, "и\u0306"));
}

TEST_CASE("Characters are read one by one, wrong bytes as the replacement") {
    CHECK(firstCharacter("a").point == 'a');
    CHECK(firstCharacter("ə").point == 0x259);
    CHECK(firstCharacter("ə").length == 2);
    for (const char* wrong : {"\xFF", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "\xC3("}) {
        CHECK(firstCharacter(wrong).point == 0xFFFD);
        CHECK(firstCharacter(wrong).length == 1);
    }
    CHECK(lastCharacter("a") == 'a');
    CHECK(lastCharacter("aə") == 0x259);
    CHECK(lastCharacter("a\xF0\x9F\x98\x80") == 0x1F600);
    for (const char* wrong : {"\xFF", "a\x80", "\xE2\x82", "\x80\x80\x80\x80\x80"})
        CHECK(lastCharacter(wrong) == 0xFFFD);
}
