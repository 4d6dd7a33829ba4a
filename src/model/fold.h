// Texts as search sees them: without case and accents, the way readers of Azerbaijani, Russian and English type them.
// "İŞIQ" finds "işıq", "emek" finds "əmək", "еще" finds "ещё".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::model {

/// The text in UTF-8 with all that search passes over taken away: case, accents, the dot of i, ə for e, soft hyphens;
/// every kind of space, dash and quotation mark is one kind. Bytes that are no UTF-8 become U+FFFD. Folding a folded
/// text changes nothing; two texts are alike to search when their folds are equal.
std::string fold(std::string_view text);

/// A part of a text, in bytes.
struct Span {
    std::size_t first = 0;
    std::size_t length = 0;
    bool operator==(const Span&) const = default;
};

/// The fold of a text and where each of its bytes comes from.
struct FoldedText {
    std::string text;
    std::vector<std::size_t> from; ///< for each byte of `text` the first byte of its character; at the end the size
};
FoldedText foldWithPlaces(std::string_view text);

/// Where `wanted` stands in a text, by their folds: whole characters of the text, from left to right, never
/// overlapping. Nothing stands nowhere: an empty `wanted` has no places.
std::vector<Span> findFolded(std::string_view text, std::string_view wanted);

} // namespace meyar::model
