// Languages, and texts that exist in several of them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace meyar::model {

enum class Language { Az, En, Ru };
inline constexpr std::array<Language, 3> allLanguages{Language::Az, Language::En, Language::Ru};

std::string_view code(Language language); ///< "az", "en", "ru"
std::optional<Language> parseLanguage(std::string_view code);

/// A text in up to three languages; an empty string means that it is missing in that language.
class LocalText {
public:
    LocalText() = default;
    LocalText(Language language, std::string text) { set(language, std::move(text)); }

    /// The text in `wanted`; else in English; else in whatever language there is; else empty.
    const std::string& in(Language wanted) const;
    /// The text in exactly this language, perhaps empty.
    const std::string& exactly(Language language) const { return m_texts[static_cast<std::size_t>(language)]; }
    /// The language that in(wanted) falls back to.
    Language shown(Language wanted) const;
    void set(Language language, std::string text) { m_texts[static_cast<std::size_t>(language)] = std::move(text); }
    bool empty() const;

    bool operator==(const LocalText&) const = default;

private:
    std::array<std::string, 3> m_texts;
};

} // namespace meyar::model
