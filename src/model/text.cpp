#include "model/text.h"

namespace meyar::model {

std::string_view code(Language language) {
    switch (language) {
    case Language::Az:
        return "az";
    case Language::En:
        return "en";
    case Language::Ru:
        return "ru";
    }
    return "en";
}

std::optional<Language> parseLanguage(std::string_view text) {
    for (const Language language : allLanguages) {
        if (code(language) == text) return language;
    }
    return std::nullopt;
}

Language LocalText::shown(Language wanted) const {
    if (!exactly(wanted).empty()) return wanted;
    if (!exactly(Language::En).empty()) return Language::En;
    for (const Language language : allLanguages) {
        if (!exactly(language).empty()) return language;
    }
    return wanted;
}

const std::string& LocalText::in(Language wanted) const {
    return exactly(shown(wanted));
}

bool LocalText::empty() const {
    for (const std::string& text : m_texts) {
        if (!text.empty()) return false;
    }
    return true;
}

} // namespace meyar::model
