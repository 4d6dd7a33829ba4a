#include "model/source_id.h"

#include "model/noncharacter.h"

#include <catch2/catch.hpp>

#include <string>

using namespace meyar::model;

TEST_CASE("a source may have any identifier by which a text can cite it") {
    for (const char* id : {"Aze 30", "Int 1", "72_16", "İş (2014) & co.", "a@b", "a (b)", "-i", "“x”", "a: b/c?"}) {
        INFO(id);
        CHECK_FALSE(sourceIdFault(id));
    }
}

TEST_CASE("an identifier that a citation would end in, or that is not seen whole, is refused with the reason") {
    for (const char* id : {"a]b", "[a", "a [b]", "a;b", "a,b", "@a", " a", "a ", "a,", ";", "]"}) {
        INFO(id);
        const auto fault = sourceIdFault(id);
        REQUIRE(fault);
        CHECK(fault->code == "uncitable_id");
    }
    for (const char* id : {"a\nb", "a\tb", "a\u202eb", "\u200fa", "a\u2028", "a\u0085", "Int\u00a01", "Int\u20091",
                           "a\u200bb", "a\u00adb", "\ufeffa"}) {
        INFO(id);
        const auto fault = sourceIdFault(id);
        REQUIRE(fault);
        CHECK(fault->code == "hidden_character");
    }
}

TEST_CASE("a hidden character is named, and does not come into the message") {
    const auto fault = hiddenCharacterIn("A\u202eB\nC", "a1");
    REQUIRE(fault);
    CHECK(fault->values.at(0).second == "U+202E");
    CHECK(fault->values.at(1).second == "A\uFFFDB\uFFFDC");
    CHECK_FALSE(hiddenCharacterIn("Ə. K. – “Лейла”", "a1"));
    CHECK_FALSE(hiddenCharacterIn("Ə.\u00a0K.", "a1")); // a name of a person is not typed again elsewhere
}
