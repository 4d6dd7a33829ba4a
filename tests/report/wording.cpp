// The three wording files: the same keys, the same placeholders, the plural forms each language has.
#include "model/wording.h"
#include "files/whole_file.h"
#include "model/error.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace {

using namespace meyar;
using nlohmann::json;

json wordingFile(model::Language language) {
    const auto name = std::string(model::code(language)) + ".json";
    return json::parse(files::readWhole(std::filesystem::path(MEYAR_SOURCE_DIR) / "data" / "wording" / name));
}

std::set<std::string> keysOf(const json& file) {
    std::set<std::string> keys;
    for (const auto& [key, value] : file.items())
        keys.insert(key);
    return keys;
}

std::vector<std::string> formsOf(const json& value) {
    if (value.is_string()) return {value.get<std::string>()};
    return value.get<std::vector<std::string>>();
}

std::set<std::string> placeholders(const std::string& sentence) {
    std::set<std::string> names;
    for (std::size_t open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', open + 1)) {
        names.insert(sentence.substr(open + 1, sentence.find('}', open) - open - 1));
    }
    return names;
}

/// Of all forms of a key together: "for one place" may do without the number.
std::set<std::string> placeholders(const json& value) {
    std::set<std::string> names;
    for (const std::string& form : formsOf(value))
        names.merge(placeholders(form));
    return names;
}

} // namespace

TEST_CASE("The wording files have the same keys") {
    const auto english = keysOf(wordingFile(model::Language::En));
    CHECK(english.size() > 200);
    CHECK(keysOf(wordingFile(model::Language::Az)) == english);
    CHECK(keysOf(wordingFile(model::Language::Ru)) == english);
}

TEST_CASE("A sentence has the same placeholders in each language") {
    const json english = wordingFile(model::Language::En);
    for (const model::Language language : {model::Language::Az, model::Language::Ru}) {
        const json other = wordingFile(language);
        for (const auto& [key, value] : english.items()) {
            INFO(model::code(language) << " " << key);
            CHECK(placeholders(other.at(key)) == placeholders(value));
        }
    }
}

TEST_CASE("A counted sentence has two forms in English and Azerbaijani and three in Russian") {
    const json english = wordingFile(model::Language::En);
    const json azerbaijani = wordingFile(model::Language::Az);
    const json russian = wordingFile(model::Language::Ru);
    for (const auto& [key, value] : english.items()) {
        INFO(key);
        const bool counted = value.is_array();
        CHECK(formsOf(value).size() == (counted ? 2 : 1));
        CHECK(formsOf(azerbaijani.at(key)).size() == (counted ? 2 : 1));
        CHECK(formsOf(russian.at(key)).size() == (counted ? 3 : 1));
    }
}

TEST_CASE("No sentence is empty and quotation marks are the language's own") {
    for (const model::Language language : model::allLanguages) {
        const json file = wordingFile(language);
        for (const auto& [key, value] : file.items()) {
            for (const std::string& form : formsOf(value)) {
                INFO(model::code(language) << " " << key);
                CHECK_FALSE(form.empty());
                CHECK(form.find('"') == std::string::npos);
                const bool english = language == model::Language::En;
                CHECK(form.find(english ? "«" : "“") == std::string::npos);
            }
        }
    }
}

TEST_CASE("Every kind of error is worded") {
    const json english = wordingFile(model::Language::En);
    for (int kind = 0; kind <= static_cast<int>(model::ErrorKind::MissingData); ++kind) {
        const std::string key = "error." + std::string(model::code(static_cast<model::ErrorKind>(kind)));
        INFO(key);
        CHECK(english.contains(key));
    }
}
