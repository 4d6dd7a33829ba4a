#include "model/without_confidential.h"

#include "model/citation_field.h"
#include "model/copy_for_others.h"

#include <algorithm>

namespace meyar::model {

namespace {

/// Alike for all spellings of a short name: no case, no accents, one blank between the words.
std::string spelling(std::string_view name) {
    std::string out;
    for (const char c : fold(name)) {
        if (c != ' ' || !out.ends_with(' ')) out += c;
    }
    return out;
}

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

WithoutConfidential::WithoutConfidential(const std::vector<Source>& sources) {
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

std::string WithoutConfidential::clean(std::string_view text, Taken& taken) const {
    if (nothingToDo()) return std::string(text);
    std::string out;
    const std::vector<TextPiece> pieces = splitCitationFields(text);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (const auto* words = std::get_if<std::string>(&pieces[i])) {
            out += withoutMentions(withoutBrokenFields(*words, taken), taken);
            continue;
        }
        CitationField field = std::get<CitationField>(pieces[i]);
        taken.citations += std::erase_if(field, [&](const CitedPlace& cited) { return hides(cited.source); });
        for (CitedPlace& cited : field)
            cited.at = withoutMentions(cited.at, taken);
        if (!field.empty()) {
            out += written(field);
            continue;
        }
        // What follows decides how a field is taken out.
        const bool last = i + 1 == pieces.size();
        const bool wordsFollow = !last && std::holds_alternative<std::string>(pieces[i + 1]);
        std::string words;
        if (wordsFollow) words = withoutMentions(withoutBrokenFields(std::get<std::string>(pieces[++i]), taken), taken);
        std::string_view rest = wordsFollow || last ? std::string_view(words) : std::string_view("[");
        leaveNothing(out, rest);
        if (wordsFollow) out += rest;
    }
    return out;
}

std::string WithoutConfidential::withoutBrokenFields(std::string_view text, Taken& taken) const {
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find("[@");
        if (open == std::string_view::npos) break;
        const std::size_t close = std::min(text.find_first_of("]\n", open), text.size());
        const std::size_t end = close < text.size() && text[close] == ']' ? close + 1 : close;
        out += text.substr(0, open);
        const std::string_view field = text.substr(open, end - open);
        text.remove_prefix(end);
        const auto named = m_names.in(field).size();
        if (named == 0) {
            out += field;
            continue;
        }
        taken.citations += named;
        leaveNothing(out, text);
    }
    out += text;
    return out;
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
