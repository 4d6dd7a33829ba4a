#include "model/fold.h"

#include <catch2/catch.hpp>

#include <string>

using namespace meyar::model;

TEST_CASE("search takes letters as alike that readers take as alike") {
    const auto [text, folded] = GENERATE(table<std::string, std::string>({
        {"İŞIQ", "isiq"},
        {"işıq", "isiq"},
        {"ISIQ", "isiq"},
        {"Əmək", "emek"},
        {"emek", "emek"},
        {"ÖZÜ gözləyir", "ozu gozleyir"},
        {"Ağ ÇAY", "ag cay"},
        {"I ı İ i", "i i i i"},
        {"i\xCC\x87", "i"}, // i with a dot set apart
        {"o\xCC\x88", "o"}, // ö in two characters
        {"ЕЩЁ ЁЛКА", "еще елка"},
        {"Показатель", "показатель"},
        {"Straße", "strasse"},
        {"ﬁle №5", "file no5"},
        {"“so” «так» ‘it’s’", "\"so\" \"так\" 'it's'"},
        {"2014–2016 — a\u00A0b", "2014-2016 - a b"},
        {"co\u00ADoperation", "cooperation"}, // a soft hyphen
        {"", ""},
        {"北京 😀", "北京 😀"},
    }));
    CHECK(fold(text) == folded);
    CHECK(fold(folded) == folded);
}

TEST_CASE("bytes that are no UTF-8 fold to something, and what stands around them is kept") {
    for (const std::string broken : {"\xFF", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF8\x88\x80\x80\x80"}) {
        const std::string folded = fold("A" + broken + "B");
        CHECK(folded.front() == 'a');
        CHECK(folded.back() == 'b');
        CHECK(folded.find("\xEF\xBF\xBD") != std::string::npos);
        CHECK(findFolded("A" + broken + "B", "b") == std::vector<Span>{{1 + broken.size(), 1}});
    }
}

TEST_CASE("a match is told in whole characters of the text as it is written") {
    const auto [text, wanted, found] = GENERATE(table<std::string, std::string, std::string>({
        {"Əmək haqqı", "EMEK", "[Əmək] haqqı"},
        {"yaxşı İŞIQ, işıq", "isiq", "yaxşı [İŞIQ], [işıq]"},
        {"ещё и еще", "ЕЩЕ", "[ещё] и [еще]"},
        {"Straße", "s", "[S]tra[ß]e"},
        {"go\xCC\x88z", "go", "[go\xCC\x88]z"},
        {"aaaa", "aa", "[aa][aa]"},
        {"plan", "plans", "plan"},
        {"plan", "", "plan"},
        {"", "x", ""},
    }));
    std::string marked;
    std::size_t shown = 0;
    for (const Span& span : findFolded(text, wanted)) {
        marked += text.substr(shown, span.first - shown) + "[" + text.substr(span.first, span.length) + "]";
        shown = span.first + span.length;
    }
    marked += text.substr(shown);
    CHECK(marked == found);
}
