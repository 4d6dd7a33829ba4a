// One text without the confidential sources that it cites or names.
#pragma once

#include "model/assessment.h"
#include "model/loose_citation.h"
#include "model/mentions.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace meyar::model {

class WithoutConfidential {
public:
    /// What was taken out of a text.
    struct Taken {
        std::size_t citations = 0, mentions = 0;
    };

    explicit WithoutConfidential(const std::vector<Source>& sources);

    bool nothingToDo() const { return m_hidden.empty(); }
    bool hides(const SourceId& source) const; ///< also as a text may spell it: in another case, with other blanks

    /// A citation field loses the confidential sources, and goes with the blank in front when nothing is left of it; at
    /// the beginning of a line the mark takes its place. So it does for each mention of a short name, title or author.
    /// A bracket that only means to cite them, "[see @Int 7, shelter]", goes as a whole.
    std::string clean(std::string_view text, Taken& taken) const;
    /// The same but for mentions: of what is a name itself, of a body of voters or another source.
    std::string withoutCitations(std::string_view text, Taken& taken) const;

private:
    /// A part of a text that goes, or something else in its place.
    struct Cut {
        std::size_t first = 0, end = 0;
        std::string instead;
    };

    bool hidesCited(const CitedPlace& cited) const;
    void cutFields(std::string_view text, const std::vector<CitationFieldAt>& fields, std::vector<Cut>& cuts,
                   Taken& taken) const;
    void cutLoose(std::string_view text, const std::vector<CitationFieldAt>& fields, std::vector<Cut>& cuts,
                  Taken& taken) const;
    void cutBroken(std::string_view text, const std::vector<CitationFieldAt>& fields, std::vector<Cut>& cuts,
                   Taken& taken) const;
    std::string withoutPlaces(std::string_view at, Taken& taken) const;
    std::string withoutMentions(std::string_view text, Taken& taken) const;
    std::string cleaned(std::string_view text, bool mentions, Taken& taken) const;

    std::set<SourceId> m_kept;
    std::set<std::string> m_hidden; ///< short names, spelled alike
    ShortNames m_shortNames;
    Mentions m_names;
};

} // namespace meyar::model
