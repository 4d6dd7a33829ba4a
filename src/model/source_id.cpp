#include "model/source_id.h"

#include "model/citation_field.h"
#include "model/noncharacter.h"

#include <string>
#include <variant>

namespace meyar::model {

namespace {

/// Whether the text is one citation of the source and nothing else.
bool isCitation(const std::string& text, std::string_view id) {
    const auto pieces = splitCitationFields(text);
    const auto* field = pieces.size() == 1 ? std::get_if<CitationField>(&pieces.front()) : nullptr;
    return field && field->size() == 1 && field->front().source.text() == id;
}

} // namespace

std::optional<Finding> sourceIdFault(std::string_view id) {
    if (auto hidden = hiddenCharacterIn(id, std::string(id), HiddenIn::Id)) return hidden;
    const std::string name(id);
    // "[@@x]" and "[@a [b]]" would be read, but hardly written.
    const bool misleads = id.starts_with('@') || id.find_first_of("[]") != std::string_view::npos;
    if (misleads || !isCitation("[@" + name + "]", id) || !isCitation("[@" + name + ", 1]", id))
        return Finding{Severity::Error, "uncitable_id", name, {{"id", name}}};
    return std::nullopt;
}

} // namespace meyar::model
