#include "model/rewording.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

/// Az, en, ru.
LocalText words(const char* az, const char* en, const char* ru) {
    LocalText out(Language::Az, az);
    out.set(Language::En, en);
    out.set(Language::Ru, ru);
    return out;
}

} // namespace

TEST_CASE("a text is reworded when the words that its reader saw are others") {
    struct Row {
        LocalText before, after;
        bool reworded; ///< for a reader of Azerbaijani
        const char* why;
    };
    const Row row = GENERATE(Row{words("a", "b", "c"), words("a", "b", "c"), false, "nothing changed"},
                             Row{words("a", "b", "c"), words("x", "b", "c"), true, "read words changed"},
                             Row{words("a", "b", "c"), words("a", "x", "x"), false, "other languages changed"},
                             Row{words("a", "b", "c"), words("", "b", "c"), true, "read words are gone"},
                             Row{words("", "b", "c"), words("a", "b", "c"), false, "a translation came"},
                             Row{words("", "b", "c"), words("a", "x", "c"), true, "the English read instead changed"},
                             Row{words("", "", "c"), words("", "b", "c"), false, "the Russian read instead stays"},
                             Row{words("", "", ""), words("a", "", ""), false, "there was nothing to read"});
    CAPTURE(row.why);
    CHECK(reworded(row.before, row.after, Language::Az) == row.reworded);
}

TEST_CASE("a judgement is looked at again when its statement, its title or its area changes") {
    Indicator before;
    before.area = AreaId{"law"};
    before.title = words("t", "t", "t");
    for (Statement& statement : before.cells)
        statement.text = words("s", "s", "s");
    Indicator after = before;
    const auto needs = [&](std::size_t slot) { return needsReview(before, after, slot, Language::Az); };
    CHECK_FALSE(needs(1));
    SECTION("the statement of one cell") {
        after.cells[1].text = words("x", "s", "s");
        CHECK(needs(1));
        CHECK_FALSE(needs(2));
    }
    SECTION("the title, for every cell") {
        after.title = words("x", "t", "t");
        CHECK(needs(1));
        CHECK(needs(2));
    }
    SECTION("the area") {
        after.area = AreaId{"care"};
        CHECK(needs(0));
    }
    SECTION("not the weight, nor who stated it") {
        after.weight = PerMille{1};
        after.cells[1].origin = Origin::Report;
        CHECK_FALSE(needs(1));
    }
}
