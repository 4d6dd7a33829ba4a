#include "model/without_confidential.h"

#include "model/citation_field.h"
#include "model/copy_for_others.h"

#include <algorithm>
#include <tuple>

namespace meyar::model {

namespace {

constexpr std::string_view noBreakSpace = "\u00a0";

bool atLineStart(std::string_view out) {
    const std::size_t last = out.find_last_not_of(" \t>*#-");
    return last == std::string_view::npos || out[last] == '\n';
}

void dropBlanksAtEnd(std::string& out) {
    while (true) {
        if (out.ends_with(' ') || out.ends_with('\t'))
            out.pop_back();
        else if (out.ends_with(noBreakSpace))
            out.resize(out.size() - noBreakSpace.size());
        else
            return;
    }
}

/// Whether the blank before what was taken out would be left before nothing: a blank, a sign or the end follows.
bool blankIsLeftOver(std::string_view rest) {
    return rest.empty() || std::string_view(" \t\n\r.,;:!?)]").find(rest.front()) != std::string_view::npos ||
           rest.starts_with(noBreakSpace) || rest.starts_with("»") || rest.starts_with("”") || rest.starts_with("…");
}

/// Takes out what stood between `out` and `rest`, so that the sentence reads on.
void leaveNothing(std::string& out, std::string_view& rest) {
    if (atLineStart(out)) {
        out += leftOutMark;
        return;
    }
    if (out.ends_with('(') && rest.starts_with(')')) { // it was all that the brackets held
        out.pop_back();
        rest.remove_prefix(1);
    }
    if (blankIsLeftOver(rest)) dropBlanksAtEnd(out);
}

} // namespace

WithoutConfidential::WithoutConfidential(const std::vector<Source>& sources) : m_shortNames(sources) {
    for (const Source& source : sources) {
        for (const std::string_view name :
             {std::string_view(source.id.text()), std::string_view(source.title), std::string_view(source.author)}) {
            if (source.confidential)
                m_names.find(name);
            else
                m_names.leave(name);
        }
        if (source.confidential)
            m_hidden.insert(spelling(source.id.text()));
        else
            m_kept.insert(source.id);
    }
}

bool WithoutConfidential::hides(const SourceId& source) const {
    return m_kept.count(source) == 0 && m_hidden.count(spelling(source.text())) > 0;
}

/// "[@Int 7 shelter]" and "[@Aze 30 and @Int 7, shelter]" name a source that nobody registered, and in it one that is
/// confidential.
bool WithoutConfidential::hidesCited(const CitedPlace& cited) const {
    if (m_kept.count(cited.source) > 0) return false;
    const std::string& typed = cited.source.text();
    const auto named = m_shortNames.beginning(typed);
    return hides(cited.source) || (named && named->confidential) || m_shortNames.confidentialIn(typed, true) ||
           !m_names.in(typed).empty();
}

std::string WithoutConfidential::clean(std::string_view text, Taken& taken) const {
    return cleaned(text, true, taken);
}

std::string WithoutConfidential::withoutCitations(std::string_view text, Taken& taken) const {
    return cleaned(text, false, taken);
}

std::string WithoutConfidential::cleaned(std::string_view text, bool mentions, Taken& taken) const {
    if (nothingToDo()) return std::string(text);
    const std::vector<CitationFieldAt> fields = citationFieldsIn(text);
    std::vector<Cut> cuts;
    cutLoose(text, fields, cuts, taken);
    cutBroken(text, fields, cuts, taken);
    cutFields(text, fields, cuts, taken);
    std::sort(cuts.begin(), cuts.end(),
              [](const Cut& a, const Cut& b) { return std::tie(a.first, b.end) < std::tie(b.first, a.end); });
    std::vector<Cut> apart; // those that overlap are one
    for (Cut& cut : cuts) {
        if (!apart.empty() && cut.first < apart.back().end)
            apart.back().end = std::max(apart.back().end, cut.end);
        else
            apart.push_back(std::move(cut));
    }
    cuts = std::move(apart);

    // What follows decides how a part is taken out, so the words behind a cut are cleaned first.
    const auto plain = [&](std::string_view words) {
        return mentions ? withoutMentions(words, taken) : std::string(words);
    };
    std::string out = plain(text.substr(0, cuts.empty() ? text.size() : cuts.front().first));
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::size_t end = i + 1 < cuts.size() ? cuts[i + 1].first : text.size();
        const std::string words = plain(text.substr(cuts[i].end, end - cuts[i].end));
        std::string_view rest = words.empty() && end < text.size() ? std::string_view("[") : std::string_view(words);
        if (cuts[i].instead.empty())
            leaveNothing(out, rest);
        else
            out += cuts[i].instead;
        if (!words.empty()) out += rest;
    }
    return out;
}

void WithoutConfidential::cutFields(std::string_view text, const std::vector<CitationFieldAt>& fields,
                                    std::vector<Cut>& cuts, Taken& taken) const {
    std::size_t reached = 0;
    for (const CitationFieldAt& each : fields) {
        if (each.where.first < reached) continue;
        CitationField field = each.field;
        const std::size_t end = each.where.first + each.where.length;
        reached = hidesCited(field.back()) ? endOfAttached(text, end) : end;
        taken.citations += std::erase_if(field, [&](const CitedPlace& cited) { return hidesCited(cited); });
        for (CitedPlace& cited : field)
            cited.at = withoutPlaces(cited.at, taken);
        cuts.push_back({each.where.first, reached, field.empty() ? "" : written(field)});
    }
}

void WithoutConfidential::cutLoose(std::string_view text, const std::vector<CitationFieldAt>& fields,
                                   std::vector<Cut>& cuts, Taken& taken) const {
    std::size_t reached = 0;
    for (const LooseCitation& loose : looseCitationsIn(text, m_shortNames, fields)) {
        if (!loose.confidential || loose.first < reached) continue;
        if (!loose.bracket) {
            cuts.push_back({loose.first, loose.end, std::string(leftOutMark)});
            ++taken.mentions;
            continue;
        }
        const std::size_t open = loose.bracket->open;
        reached = loose.bracket->isClosed() ? loose.bracket->close + 1 : endOfParagraph(text, open);
        cuts.push_back({open, reached, {}});
        taken.citations += std::max<std::size_t>(m_names.in(text.substr(open, reached - open)).size(), 1);
    }
}

/// Brackets that only begin like a field, and name a source by its title or author; behind cutLoose().
void WithoutConfidential::cutBroken(std::string_view text, const std::vector<CitationFieldAt>& fields,
                                    std::vector<Cut>& cuts, Taken& taken) const {
    if (text.find("[@") == std::string_view::npos) return;
    const std::size_t looseCuts = cuts.size();
    std::size_t loose = 0;
    std::size_t looked = 0;
    for (const Bracket& bracket : bracketsIn(text)) {
        if (bracket.open < looked || !text.substr(bracket.open).starts_with("[@")) continue;
        const auto field =
            std::lower_bound(fields.begin(), fields.end(), bracket.open,
                             [](const CitationFieldAt& each, std::size_t open) { return each.where.first < open; });
        const std::size_t end = bracket.isClosed() ? bracket.close + 1 : endOfParagraph(text, bracket.open);
        looked = field == fields.end() ? end : std::min(end, field->where.first);
        if (looked <= bracket.open) continue; // a field
        while (loose < looseCuts && cuts[loose].end <= bracket.open)
            ++loose;
        if (loose < looseCuts && cuts[loose].first <= bracket.open) continue; // goes already
        const std::size_t named = m_names.in(text.substr(bracket.open, looked - bracket.open)).size();
        if (named == 0) continue;
        taken.citations += named;
        cuts.push_back({bracket.open, end, {}});
    }
}

std::string WithoutConfidential::withoutPlaces(std::string_view at, Taken& taken) const {
    const auto told = m_shortNames.confidentialIn(at, false);
    if (!told) return withoutMentions(at, taken);
    ++taken.mentions;
    return withoutMentions(at.substr(0, told->name), taken) += leftOutMark;
}

std::string WithoutConfidential::withoutMentions(std::string_view text, Taken& taken) const {
    const std::vector<Span> found = m_names.in(text);
    std::string out;
    std::size_t from = 0;
    for (const Span& span : found) {
        out += text.substr(from, span.first - from);
        out += leftOutMark;
        from = span.first + span.length;
    }
    out += text.substr(from);
    taken.mentions += found.size();
    return out;
}

} // namespace meyar::model
