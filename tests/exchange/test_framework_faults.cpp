#include "build.h"

#include "exchange/data_directory.h"
#include "exchange/fault_text.h"

using namespace meyar::tests;

namespace {

std::vector<std::string> faultsAfter(const std::string& from, const std::string& to) {
    return briefly(frameworkFaultsOf(changed(writeFramework(smallFramework()), from, to)));
}

using Faults = std::vector<std::string>;

} // namespace

TEST_CASE("what the schema forbids is named with its JSON path") {
    CHECK(faultsAfter("\"weight\": 750", "\"weight\": 0") == Faults{"out_of_range at /areas/0/indicators/0/weight"});
    CHECK(faultsAfter("\"weight\": 2000", "\"weight\": \"2\"") == Faults{"wrong_type at /areas/1/weight"});
    CHECK(faultsAfter("\"free_text\": false,", "") == Faults{"missing_key at /recommendations/0/free_text"});
    CHECK(faultsAfter("\"free_text\"", "\"colour\": 1, \"free_text\"") ==
          Faults{"unknown_key at /recommendations/0/colour"});
    CHECK(faultsAfter("\"origin\": \"report\"", "\"origin\": \"me\"") ==
          Faults{"unknown_choice at /areas/0/indicators/0/origin"});
    CHECK(faultsAfter("\"letter\": \"A\"", "\"letter\": \"a\"") == Faults{"bad_letter at /recommendations/0/letter"});
}

TEST_CASE("a fault that the schema finds is said in plain words of each language, with what is allowed") {
    struct Row {
        const char *from, *to, *says;
    };
    const Row row = GENERATE(
        Row{"\"weight\": 750", "\"weight\": 20000", "20000 does not lie between 1 and 10000."},
        Row{"\"weight\": 750", "\"weight\": \"2\"", "a whole number, not a text in quotes."},
        Row{"\"weight\": 750", "\"weight\": 1.5", "a whole number, not 1.5."},
        Row{"\"weight\": 750", "\"weight\": null", "a whole number, not nothing (null)."},
        Row{"\"free_text\": false,", "\"free_text\": 0,", "true or false, not 0."},
        Row{"\"free_text\": false,", "", "The key “free_text” is missing"},
        Row{"\"free_text\"", "\"colour\": 1, \"free_text\"", "choose from: free_text, letter, links, origin, title."},
        Row{"\"origin\": \"report\"", "\"origin\": \"me\"", "“me” is not known; choose from: report, meyar."},
        Row{"\"letter\": \"A\"", "\"letter\": \"a\"", "“a” is no letter of a recommendation"},
        Row{"\"id\": \"small\"", "\"id\": \"Small!\"", "“Small!” is no identifier of a framework"},
        Row{"\"id\": \"care\"", "\"id\": \"Care!\"", "“Care!” is no identifier of an area"},
        Row{"\"id\": \"1.2\"", "\"id\": \"1.2.3\"", "“1.2.3” is no code of an indicator"},
        Row{"\"number\": \"2\"", "\"number\": \"two\"", "“two” is no number of an area"},
        Row{"\"id\": \"partly\"", "\"id\": \"not_applicable\"", "“not_applicable” is no identifier of a grade"},
        Row{"\"to\": \"2.1/O\"", "\"to\": \"somewhere\"", "“somewhere” does not name an indicator"},
        Row{"    500,\n    500", "    500,\n    250,\n    250", "There are too many; at most 2"},
        Row{"    500,\n    500", "    1000", "There are too few; at least 2"});
    CAPTURE(row.to);
    const auto faults = frameworkFaultsOf(changed(writeFramework(smallFramework()), row.from, row.to));
    const auto data = DataDirectory::find();
    const auto worded = [&](Language language) {
        std::string all;
        for (const Finding& fault : faults)
            all += faultText(fault, data.wording(language)) + "\n";
        return all;
    };
    CHECK(worded(Language::En).find(row.says) != std::string::npos);
    for (const Language language : allLanguages) {
        INFO(worded(language));
        CHECK(worded(language).find('{') == std::string::npos);
        CHECK(worded(language).find("constraint") == std::string::npos);
        CHECK(worded(language).find("[finding") == std::string::npos);
    }
}

TEST_CASE("a fault of a framework is named by cell, indicator, area, grade or letter in the reader's language") {
    const auto first = [](const std::string& from, const std::string& to, Language language) {
        const auto faults = frameworkFaultsOf(changed(writeFramework(smallFramework()), from, to));
        REQUIRE_FALSE(faults.empty());
        const std::string text = faultText(faults.front(), DataDirectory::find().wording(language));
        return text.substr(0, text.find(": "));
    };
    Framework framework = smallFramework();
    framework.indicators[1].cells[2].text.set(Language::En, std::string(1001, 'x'));
    const auto faults = frameworkFaultsOf(writeFramework(framework));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].place == "/areas/0/indicators/1/cells/O1/statement/en");
    const auto data = DataDirectory::find();
    CHECK(faultText(faults[0], data.wording(Language::En)) ==
          "1.2/O1, statement (English): It is longer than 1000; shorten it.");
    CHECK(faultText(faults[0], data.wording(Language::Az)).find("1.2/O1, müddəa (ingiliscə): ") == 0);
    CHECK(faultText(faults[0], data.wording(Language::Ru)).find("1.2/O1, утверждение (на английском): ") == 0);
    CHECK(first("\"weight\": 750", "\"weight\": 0", Language::En) == "indicator 1.1, weight");
    CHECK(first("\"id\": \"1.2\"", "\"id\": \"\"", Language::En) == "indicator 1, #2, identifier");
    CHECK(first("\"weight\": 2000", "\"weight\": \"2\"", Language::En) == "area 2, weight");
    CHECK(first("\"letter\": \"A\"", "\"letter\": \"a\"", Language::En) == "recommendation a, letter");
    CHECK(first("\"value\": 500", "\"value\": 1000", Language::En) == "grade partly, value");
    CHECK(first("\"version\": \"1.0\"", "\"version\": \"one\"", Language::En) == "the framework as a whole, version");
}

TEST_CASE("every key of the framework's schema has a name in each language") {
    const auto data = DataDirectory::find();
    for (const char* key :
         {"meyar", "format",          "id",       "version", "title",     "description", "grades",     "level_weights",
          "areas", "recommendations", "value",    "label",   "number",    "weight",      "indicators", "origin",
          "cells", "statement",       "guidance", "letter",  "free_text", "links"}) {
        for (const Language language : allLanguages)
            CHECK(data.wording(language).has(std::string("at.part.") + key));
    }
}

TEST_CASE("guidance of a cell is read and written, and left out where nobody wrote any") {
    Framework framework = smallFramework();
    CHECK(writeFramework(framework).find("guidance") == std::string::npos);
    framework.indicators[1].cells[2].guidance = LocalText(Language::Ru, "Спросите");
    framework.indicators[0].cells[0].text.set(Language::Az, std::string(1000, 'x'));
    const auto read = readFramework(writeFramework(framework), schema());
    REQUIRE(std::holds_alternative<Framework>(read));
    CHECK(std::get<Framework>(read) == framework);
    framework.indicators[1].cells[2].guidance = LocalText(Language::Ru, std::string(4001, 'x'));
    CHECK(briefly(frameworkFaultsOf(writeFramework(framework))) ==
          Faults{"too_long at /areas/0/indicators/1/cells/O1/guidance/ru"});
}

TEST_CASE("an id given twice is named where it stands the second time") {
    CHECK(faultsAfter("\"id\": \"1.2\"", "\"id\": \"1.1\"") ==
          Faults{"duplicate_id at /areas/0/indicators/1/id", "unknown_link at /recommendations/1/links/0/to"});
    CHECK(faultsAfter("\"id\": \"care\"", "\"id\": \"law\"") == Faults{"duplicate_id at /areas/1/id"});
    CHECK(faultsAfter("\"letter\": \"B\"", "\"letter\": \"A\"") == Faults{"duplicate_id at /recommendations/1/letter"});
    CHECK(faultsAfter("\"id\": \"partly\"", "\"id\": \"met\"") == Faults{"duplicate_id at /grades/1/id"});
    CHECK(faultsAfter("\"to\": \"2.1/O\"", "\"to\": \"1.1\"") ==
          Faults{"duplicate_id at /recommendations/0/links/1/to"});
}

TEST_CASE("what a schema cannot say is checked too") {
    CHECK(faultsAfter("\"to\": \"2.1/O\"", "\"to\": \"9.1/O\"") ==
          Faults{"unknown_link at /recommendations/0/links/1/to"});
    CHECK(faultsAfter("    500,\n    500", "    500,\n    400") == Faults{"level_weights_sum at /level_weights"});
    CHECK(faultsAfter("\"value\": 1000", "\"value\": 900") == Faults{"grade_values at /grades/0/value"});
    CHECK(faultsAfter("\"value\": 500", "\"value\": 1000") == Faults{"grade_values at /grades/1/value"});
    CHECK(faultsAfter("\"value\": 0", "\"value\": 1") == Faults{"grade_values at /grades/2/value"});
    CHECK(faultsAfter("\"number\": \"2\"", "\"number\": \"1\"") == Faults{"duplicate_number at /areas/1/number"});
}

TEST_CASE("all faults of a framework come at once, of the schema and of meaning") {
    std::string text = writeFramework(smallFramework());
    text = changed(text, "\"version\": \"1.0\"", "\"version\": \"one\"");
    text = changed(text, "    500,\n    500", "    500,\n    400");
    text = changed(text, "\"weight\": 750", "\"weight\": -1");
    text = changed(text, "\"to\": \"2.1/O\"", "\"to\": \"9.1/O\"");
    text = changed(text, "\"ru\": \"First ru\"", "\"de\": \"erstens\"");
    CHECK(briefly(frameworkFaultsOf(text)) == Faults{"bad_version at /version", "level_weights_sum at /level_weights",
                                                     "out_of_range at /areas/0/indicators/0/weight",
                                                     "unknown_key at /recommendations/0/title/de",
                                                     "unknown_link at /recommendations/0/links/1/to"});
}

TEST_CASE("areas stand in any order, and an indicator that moved keeps its code") {
    CHECK(faultsAfter("\"number\": \"1\"", "\"number\": \"10\"").empty());
    CHECK(faultsAfter("\"id\": \"1.1\"", "\"id\": \"3.1\"") == Faults{"unknown_link at /recommendations/0/links/0/to"});
}

TEST_CASE("a text that is not translated yet is left out, but a title is never blank") {
    CHECK(faultsAfter("\"ru\": \"First ru\"", "\"en\": \"First\"") ==
          Faults{"duplicate_key at /recommendations/0/title/en"});
    CHECK(faultsAfter("\"ru\": \"First ru\"", "\"ru\": \" \"") == Faults{"empty_text at /recommendations/0/title/ru"});
    Framework framework = smallFramework();
    framework.description = {};
    framework.areas[0].title = LocalText(Language::Az, "Qanun");
    framework.indicators[1].cells[2].text = LocalText(Language::Ru, "По-русски");
    framework.indicators[1].cells[3].text = {};
    framework.indicators.pop_back(); // the only one of its area
    framework.recommendations[0].links.pop_back();
    const auto read = readFramework(writeFramework(framework), schema());
    REQUIRE(std::holds_alternative<Framework>(read));
    CHECK(std::get<Framework>(read) == framework);
    framework.areas[0].title = {};
    CHECK(briefly(frameworkFaultsOf(writeFramework(framework))) == Faults{"empty_text at /areas/0/title"});
}

TEST_CASE("a text or a list beyond all measure is refused before the schema looks at it") {
    CHECK(faultsAfter("\"id\": \"small\"", "\"id\": \"" + std::string(200'000, 'a') + "\"") ==
          Faults{"too_long at /id"});
    std::string links;
    for (int i = 0; i < 5'000; ++i)
        links += "{\"to\": \"1.1\", \"weight\": 1},";
    CHECK(faultsAfter("\"links\": [\n", "\"links\": [\n" + links) == Faults{"too_long at /recommendations/0/links"});
}

TEST_CASE("values that are no object at all are refused by the schema") {
    for (const char* text : {"null", "1", "\"x\"", "[]", "{}", "true"}) {
        CAPTURE(text);
        CHECK_FALSE(frameworkFaultsOf(text).empty());
    }
}

namespace {

/// A framework of twelve areas with so many indicators each.
std::string largeFramework(int indicators) {
    Framework framework = smallFramework();
    framework.areas.clear();
    framework.indicators.clear();
    framework.recommendations.clear();
    for (int a = 1; a <= 12; ++a) {
        const std::string number = std::to_string(a);
        framework.areas.push_back({AreaId{"a" + number}, number, everywhere("A"), PerMille{1000}});
        for (int i = 1; i <= indicators; ++i) {
            Indicator indicator = smallFramework().indicators[0];
            indicator.id = IndicatorId{number + "." + std::to_string(i)};
            indicator.area = framework.areas.back().id;
            framework.indicators.push_back(std::move(indicator));
        }
    }
    return writeFramework(framework);
}

} // namespace

TEST_CASE("the one fault of a large framework is named where it is") {
    const std::string large = largeFramework(900);
    CHECK(frameworkFaultsOf(large).empty());
    const auto faults = briefly(frameworkFaultsOf(changed(large, "\"id\": \"11.900\"", "\"id\": \"eleven\"")));
    CHECK(faults == Faults{"bad_indicator_id at /areas/10/indicators/899/id"});
}

TEST_CASE("of a framework that is nothing but faults a thousand are named and the rest counted") {
    std::string list = "{}";
    for (int i = 0; i < 1500; ++i)
        list += ",{}";
    std::string areas = "{\"indicators\": [" + list + "]}";
    for (int i = 0; i < 10; ++i)
        areas += ",{\"indicators\": [" + list + "]}";
    const auto faults = frameworkFaultsOf("{\"areas\": [" + areas + "]}");
    REQUIRE(faults.size() == 1001);
    CHECK(faults.back().code == "more_faults");
    const auto within = faultsOf(
        "{\"meyar\": \"assessment\", \"format\": 1, \"details\": 0, \"framework\": {\"areas\": [" + areas + "]}}");
    REQUIRE(within.size() == 1001);
    CHECK(within[0].place == "/details");
    CHECK(std::count_if(within.begin(), within.end(), [](const Finding& each) { return each.code == "more_faults"; }) ==
          1);
}
