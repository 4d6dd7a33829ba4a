// What may leave the program of a confidential source: the short name that it is cited by, and nothing else. Everything
// that is printed, written as a table or copied takes its words through here. (JSON is the whole assessment.)
#pragma once

#include "model/assessment.h"
#include "model/citation_field.h"
#include "model/loose_citation.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace meyar::model {

class ConfidentialSources {
public:
    explicit ConfidentialSources(const Assessment& assessment);

    /// True for a confidential source, and for one that the register does not have: nobody said that it is open.
    bool covers(const SourceId& source) const { return !m_open.contains(source.text()); }

    // The same thing as it may be published. Of a covered source: the id without title, author and year; the citation
    // without place, quote and time; "[@Int 2]" instead of "[@Int 2, shelter, 4 May]", in any text. So it is where the
    // field is not written well: "[@Int 2: shelter]", "[see @Int 2, shelter; 4 May]", "[@Int 2](shelter)", a bracket
    // that is not closed. A bracket that is never closed and running text, "@Int 2, shelter", keep a mark where the
    // place was.
    Source published(Source source) const;
    Citation published(Citation citation) const;
    std::string published(std::string text) const;
    LocalText published(const LocalText& text) const;
    Section published(Section section) const;
    DetailedRecommendation published(DetailedRecommendation detail) const;
    Cell published(Cell cell) const;

private:
    CitationField withoutPlaces(CitationField field) const;
    std::string withoutPlace(const std::string& at, bool whole) const;

    std::unordered_set<std::string> m_open; ///< the sources of which everything may be published
    ShortNames m_names;
};

/// The assessment as it may be published. Ids, grades and figures are the same, so results of the one hold for the
/// other.
Assessment published(Assessment assessment);

} // namespace meyar::model
