#include "model/blank.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

TEST_CASE("a text of which nothing is visible is blank, whatever it is made of") {
    for (const char* text :
         {"", " ", "\t\r\n\v\f", "\u00a0", "\u2003\u3000", "\u200b\u2060", "\ufeff", "\u2028 \u00ad"}) {
        INFO(text);
        CHECK(isBlank(std::string_view(text)));
    }
    for (const char* text : {"a", " ə ", "\u200b.", "—", "☐"}) {
        INFO(text);
        CHECK_FALSE(isBlank(std::string_view(text)));
    }
    CHECK(isBlank(LocalText(Language::Az, "\u00a0")));
    CHECK_FALSE(isBlank(LocalText(Language::Ru, "я")));
}
