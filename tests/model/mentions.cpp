#include "model/mentions.h"

#include <catch2/catch.hpp>

#include <string>

using namespace meyar::model;

namespace {

/// The text with what was found in angle brackets.
std::string marked(const Mentions& mentions, const std::string& text) {
    std::string out;
    std::size_t from = 0;
    for (const Span& span : mentions.in(text)) {
        out += text.substr(from, span.first - from) + "<" + text.substr(span.first, span.length) + ">";
        from = span.first + span.length;
    }
    return out + text.substr(from);
}

std::string marked(const std::string& name, const std::string& text) {
    Mentions mentions;
    mentions.find(name);
    return marked(mentions, text);
}

} // namespace

TEST_CASE("a name is found by whole words") {
    const auto [name, text, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"Int 2", "Int 2", "<Int 2>"},
        {"Int 2", "As Int 2 said; Int 2, too.", "As <Int 2> said; <Int 2>, too."},
        {"Int 2", "Int 21, Int 2a, Sprint 2", "Int 21, Int 2a, Sprint 2"},
        {"Int 2", "(Int 2) \"Int 2\" Int 2-də", "(<Int 2>) \"<Int 2>\" <Int 2>-də"},
        {"№ 4", "Müsahibə № 4.", "Müsahibə <№ 4>."},
        {"Anna K.", "Anna K. said; Anna K.", "<Anna K.> said; <Anna K.>"},
        {"Int (2)", "Int (2)a", "<Int (2)>a"},
    }));
    CHECK(marked(name, text) == expected);
}

TEST_CASE("a name is found in any case, with any accents, over any blanks") {
    CHECK(marked("MÜSAHİBƏ 2", "bu, müsahibə 2 və Musahibe 2") == "bu, <müsahibə 2> və <Musahibe 2>");
    CHECK(marked("Интервью 2", "в ИНТЕРВЬЮ\u00a02") == "в <ИНТЕРВЬЮ\u00a02>");
    CHECK(marked("Int 2", "Int \n  2 said") == "<Int \n  2> said");
    CHECK(marked("  Int   2 ", "Int 2 said") == "<Int 2> said");
}

TEST_CASE("a longer name is found with its ending, a short one and a number only as it is") {
    CHECK(marked("Anna", "Annanın sözü, Joanna") == "<Annanın> sözü, Joanna");
    CHECK(marked("Mammadov", "Mammadovun") == "<Mammadovun>");
    CHECK(marked("Ali", "Ali, Alibi") == "<Ali>, Alibi");
    CHECK(marked("Interview 2", "Interview 2nd") == "Interview 2nd");
}

TEST_CASE("what words and figures would match all the time is not taken for a name") {
    for (const char* name : {"", "a", "12", "2016", "in", "-", "4."})
        CHECK(marked(name, "in 2016 a 12 - 4. ") == "in 2016 a 12 - 4. ");
    CHECK(marked("I1", "I1 says") == "<I1> says");
}

TEST_CASE("the longest name wins, and one to leave alone over one that is alike") {
    Mentions mentions;
    mentions.find("Int 1");
    mentions.find("Int 1 of May");
    mentions.leave("Int 1 public");
    CHECK(marked(mentions, "Int 1, Int 1 of May, Int 1 public") == "<Int 1>, <Int 1 of May>, Int 1 public");
    mentions.leave("INT 1");
    CHECK(marked(mentions, "Int 1, Int 1 of May") == "Int 1, <Int 1 of May>");
}

TEST_CASE("marks that hang on the last letter belong to the mention") {
    CHECK(marked("cafe", "cafe\u0301.") == "<cafe\u0301>.");
}
