#include "model/typed_cell.h"

#include <algorithm>
#include <utility>

namespace meyar::model {

namespace {

/// What is typed under a Cyrillic or Greek layout, or set by a word processor, for a character of a code. "Ф" is what
/// the track is called by those who read its name in Russian.
constexpr std::pair<std::string_view, std::string_view> meant[] = {{"А", "A"},
                                                                   {"а", "a"},
                                                                   {"В", "B"},
                                                                   {"Е", "E"},
                                                                   {"е", "e"},
                                                                   {"Ё", "E"},
                                                                   {"К", "K"},
                                                                   {"М", "M"},
                                                                   {"Н", "H"},
                                                                   {"О", "O"},
                                                                   {"о", "o"},
                                                                   {"Р", "P"},
                                                                   {"р", "p"},
                                                                   {"С", "C"},
                                                                   {"с", "c"},
                                                                   {"Т", "T"},
                                                                   {"У", "Y"},
                                                                   {"у", "y"},
                                                                   {"Х", "X"},
                                                                   {"х", "x"},
                                                                   {"І", "I"},
                                                                   {"і", "i"},
                                                                   {"Ј", "J"},
                                                                   {"ј", "j"},
                                                                   {"Ѕ", "S"},
                                                                   {"ѕ", "s"},
                                                                   {"Ф", "F"},
                                                                   {"ф", "f"},
                                                                   {"Ο", "O"},
                                                                   {"ο", "o"},
                                                                   {"\xE2\x88\x95", "/"},
                                                                   {"\xE2\x81\x84", "/"},
                                                                   {"\xEF\xBC\x8F", "/"},
                                                                   {"\xC2\xA0", ""},
                                                                   {"\xE2\x80\xAF", ""},
                                                                   {"\xE2\x80\x8B", ""},
                                                                   {"\xEF\xBB\xBF", ""},
                                                                   {" ", ""},
                                                                   {"\t", ""}};

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::optional<std::size_t> findNamed(const Framework& framework, const std::string& code) {
    const auto cell = parseCell(code);
    return cell ? framework.findCell(*cell) : std::nullopt;
}

} // namespace

std::string codeAsMeant(std::string_view typed) {
    std::string code;
    while (!typed.empty()) {
        const auto* look = std::find_if(std::begin(meant), std::end(meant),
                                        [&](const auto& each) { return typed.starts_with(each.first); });
        if (look != std::end(meant)) {
            code += look->second;
            typed.remove_prefix(look->first.size());
        } else {
            code += typed.front();
            typed.remove_prefix(1);
        }
    }
    const std::size_t slash = code.rfind('/');
    return slash == std::string::npos ? code : code.substr(0, slash) + upper(code.substr(slash));
}

std::optional<std::size_t> findTypedCell(const Framework& framework, std::string_view typed) {
    if (const auto exact = findNamed(framework, std::string(typed))) return exact;
    const std::string code = codeAsMeant(typed);
    if (const auto place = findNamed(framework, code)) return place;
    if (const auto place = findNamed(framework, upper(code))) return place;
    std::string withPoint = code; // "1,3/O1", where a comma parts decimals
    std::replace(withPoint.begin(), withPoint.end(), ',', '.');
    return findNamed(framework, withPoint);
}

} // namespace meyar::model
