// What leaves when somebody else gets a copy: without confidential sources, without names, each as chosen. The history
// is a matter of the file: what comes out of here goes into a new one. Why what goes and what stays:
// docs/decisions/0013-what-a-copy-for-others-leaves-out.md.
#pragma once

#include "model/assessment.h"
#include "model/wording.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::model {

struct CopyChoices {
    bool withoutHistory = true; ///< the two below need it, since the history holds what they leave out
    /// Without confidential sources, their citations on cells and in text, and what names them in findings, detailed
    /// recommendations, notes, reasons, and the places and quotes of the citations that stay.
    bool withoutConfidential = true;
    /// Without the names of assessors and voters, voters' own words and the reasons for which ballots are void. Names
    /// inside other texts stay: they cannot be told from words.
    bool withoutNames = true;

    bool newFile() const { return withoutHistory || withoutConfidential || withoutNames; }
    bool operator==(const CopyChoices&) const = default;
};

/// What was left out, counted.
struct LeftOut {
    std::size_t sources = 0;     ///< confidential ones
    std::size_t citations = 0;   ///< of these, on cells and in text; a text in several languages counts once
    std::size_t mentions = 0;    ///< of their short names, titles and authors in text
    std::size_t assessors = 0;   ///< names
    std::size_t voters = 0;      ///< names, each once for each body of voters
    std::size_t otherWords = 0;  ///< ballots with words of the voter's own
    std::size_t voidReasons = 0; ///< ballots that stay void without saying why
    std::size_t acts = 0;        ///< of the history; for the one who has the file to fill in

    bool operator==(const LeftOut&) const = default;
};

struct CopyForOthers {
    Assessment assessment; ///< judgements, grades, votes and every figure are those of the original
    LeftOut leftOut;
};

/// `wording` is that of the assessment's language; "copy.assessor" names the assessors in it.
CopyForOthers copyForOthers(Assessment assessment, const CopyChoices& choices, const Wording& wording);

/// What was left out in words, "3 confidential sources with 7 citations", a phrase for each kind; `wording` is the
/// reader's.
std::vector<std::string> worded(const LeftOut& leftOut, const Wording& wording);

/// Shown where something was left out and a word is needed. Means nothing in Markdown, is alike in all languages.
inline constexpr std::string_view leftOutMark = "(…)";

} // namespace meyar::model
