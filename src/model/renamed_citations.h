// Texts after a source got another short name: its citation fields, and what is meant as a citation of it.
#pragma once

#include "model/assessment.h"
#include "model/loose_citation.h"

#include <string>
#include <string_view>
#include <vector>

namespace meyar::model {

class CitationRenaming {
public:
    /// `sources` is the register with the old name.
    CitationRenaming(const std::vector<Source>& sources, SourceId from, SourceId to);

    /// The text with the new name in "[@Aze 30, p. 7]" as in "see @aze 30"; what names the source without an "@" stays.
    std::string in(std::string_view text) const;

private:
    void inField(std::string_view text, const Span& field, std::vector<Span>& found) const;
    void inPlace(std::string_view text, std::size_t first, std::size_t end, std::vector<Span>& found) const;
    void add(std::string_view text, const LooseCitation& loose, std::size_t offset, std::vector<Span>& found) const;
    bool means(std::string_view typed) const;

    ShortNames m_names;
    std::vector<std::string> m_others; ///< registered under the same spelling
    std::string m_from, m_to, m_spelling;
};

} // namespace meyar::model
