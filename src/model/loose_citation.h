// Citations that a text means but does not write as a field: "[see @Int 7, shelter]", "@Int 7: shelter". What may leave
// the program goes by them, so that a slip of the pen does not print the place of a confidential source.
#pragma once

#include "model/assessment.h"
#include "model/citation_field.h"
#include "model/mentions.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace meyar::model {

/// The short names of a register.
class ShortNames {
public:
    explicit ShortNames(const std::vector<Source>& sources);

    struct Named {
        bool confidential = false; ///< where names differ in spelling only, one that is open wins
        std::size_t length = 0;    ///< in bytes of the text, with a brace and blanks in front: "{Int 7"
        std::string typed;         ///< as the text spells it: "Int 7"
    };
    /// The longest name that the text begins with, in any case, with any accents and over any blanks. What follows a
    /// letter of it is no letter, what follows a digit no digit: "Int 7" begins "Int 7: x" and "Int 7x", not "Int 71".
    std::optional<Named> beginning(std::string_view text) const;

    /// Where the text of a citation's part begins to be about a confidential source: behind the first of their names
    /// that follows an "@", or that a comma, a colon or the like follows. `whole`: behind any of their names.
    struct Told {
        std::size_t name = 0; ///< where it begins, its "@" included
        std::size_t end = 0;  ///< where it ends
    };
    std::optional<Told> confidentialIn(std::string_view part, bool whole) const;
    /// Where running text has names of confidential sources, with or without "@" (model/mentions.h).
    std::vector<Span> confidentialNames(std::string_view text) const;

private:
    std::unordered_map<std::string, bool> m_confidential; ///< by the name's fold
    std::unordered_map<std::string, bool> m_unparted;     ///< the same without blanks, hyphens and stops
    std::size_t m_longest = 0;                            ///< of these
    Mentions m_mentions;                                  ///< of the confidential
};

/// A short name as two texts are compared: without case and accents, one blank between words, none at the ends.
std::string spelling(std::string_view name);

/// A name after an "@" that is outside of every citation field, with what seems to belong to it.
struct LooseCitation {
    std::size_t first = 0;          ///< the "@"
    std::size_t place = 0;          ///< where the name ends
    std::size_t end = 0;            ///< where the place ends: at the next name or the end of brackets or paragraph
    std::string typed;              ///< the name
    bool confidential = false;      ///< of a source that is registered as confidential
    bool known = false;             ///< registered
    bool marked = true;             ///< with an "@"; without one only a confidential name that begins brackets counts
    std::optional<Bracket> bracket; ///< the outermost that is closed round it, else the innermost; none: running text
};

/// In order; only the place of an open source may hold others. In running text a name that words follow, or the end of
/// a sentence, has no place, "@Int 7 said"; after any other sign the place goes on to the end of the bracket or
/// paragraph. A list item, a heading and a row of a table are paragraphs. A name that the register does not have counts
/// only directly after a bracket or a semicolon in one. `inField`: the text is a field's place.
std::vector<LooseCitation> looseCitationsIn(std::string_view text, const ShortNames& names,
                                            const std::vector<CitationFieldAt>& fields, bool inField = false);

/// Where the bracket ends that directly follows a citation field, "[@Int 7](shelter)"; `at` where none does.
std::size_t endOfAttached(std::string_view text, std::size_t at);

/// Where the paragraph round `at` ends, before its line end.
std::size_t endOfParagraph(std::string_view text, std::size_t at);

} // namespace meyar::model
