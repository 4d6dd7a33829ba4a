#include "model/text.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

LocalText textIn(std::initializer_list<Language> languages) {
    LocalText out;
    for (const Language language : languages)
        out.set(language, std::string(code(language)));
    return out;
}

} // namespace

TEST_CASE("a text is shown in the language asked for when it stands in it") {
    const LocalText text = textIn({Language::Az, Language::En, Language::Ru});
    for (const Language language : allLanguages)
        CHECK(text.in(language) == code(language));
}

TEST_CASE("a missing text falls back to English, then to whatever there is") {
    CHECK(textIn({Language::En, Language::Ru}).in(Language::Az) == "en");
    CHECK(textIn({Language::Ru}).in(Language::Az) == "ru");
    CHECK(textIn({Language::Az, Language::Ru}).in(Language::En) == "az");
    CHECK(LocalText().in(Language::Ru).empty());
}

TEST_CASE("the language shown tells of the fallback, the exact text does not fall back") {
    const LocalText text = textIn({Language::En});
    CHECK(text.shown(Language::Ru) == Language::En);
    CHECK(text.exactly(Language::Ru).empty());
    CHECK(LocalText().shown(Language::Ru) == Language::Ru);
}

TEST_CASE("a text is empty when it stands in no language") {
    CHECK(LocalText().empty());
    LocalText text = textIn({Language::Ru});
    CHECK_FALSE(text.empty());
    text.set(Language::Ru, "");
    CHECK(text.empty());
}

TEST_CASE("languages are read back by their own code and by nothing else") {
    for (const Language language : allLanguages)
        CHECK(parseLanguage(code(language)) == language);
    for (const char* wrong : {"", "AZ", "de", "en "})
        CHECK_FALSE(parseLanguage(wrong).has_value());
}
