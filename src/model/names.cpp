#include "model/names.h"

#include "model/blank.h"
#include "model/fold.h"
#include "model/noncharacter.h"

namespace meyar::model {

std::optional<Finding> personNameFault(std::string_view name, std::string place) {
    if (isBlank(name)) return Finding{Severity::Error, "empty_name", std::move(place), {}};
    if (auto hidden = hiddenCharacterIn(name, place, HiddenIn::Id)) return hidden;
    if (name.front() == ' ' || name.back() == ' ' || name.find("  ") != std::string_view::npos)
        return Finding{Severity::Error, "untidy_name", std::move(place), {{"name", std::string(name)}}};
    return std::nullopt;
}

bool readsAlike(std::string_view one, std::string_view other) {
    return one == other || fold(one) == fold(other);
}

std::optional<Language> readAlikeIn(const LocalText& one, const LocalText& other) {
    if (isBlank(one) || isBlank(other)) return std::nullopt;
    for (const Language language : allLanguages) {
        if (readsAlike(one.in(language), other.in(language))) return language;
    }
    return std::nullopt;
}

std::optional<Finding> nameFault(const LocalText& name, std::string place) {
    if (isBlank(name)) return Finding{Severity::Error, "empty_name", std::move(place), {}};
    for (const Language language : allLanguages) {
        const std::string& written = name.exactly(language);
        if (written.empty()) continue;
        if (auto fault = personNameFault(written, place)) return fault;
    }
    return std::nullopt;
}

std::optional<Finding> titleFault(const LocalText& title) {
    if (isBlank(title)) return Finding{Severity::Error, "empty_title", {}, {}};
    for (const Language language : allLanguages) {
        if (auto hidden = hiddenCharacterIn(title.exactly(language), {})) return hidden;
    }
    return std::nullopt;
}

} // namespace meyar::model
