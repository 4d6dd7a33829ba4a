// No text that an edit brings may hold a noncharacter: no report could print it.
#include "document/check_edit.h"
#include "model/noncharacter.h"

#include <string>

namespace meyar::document {

namespace {

/// Looks at texts, and keeps the first fault of an edit: its words tell which text it is.
class Look {
public:
    Look(std::string place, Faults& faults) : m_place(std::move(place)), m_faults(faults) {}

    void at(const std::string& text) {
        if (m_found) return;
        if (auto fault = model::noncharacterIn(text, m_place)) {
            m_found = true;
            m_faults.found().push_back(std::move(*fault));
        }
    }
    void at(const model::LocalText& text) {
        for (const model::Language language : model::allLanguages)
            at(text.exactly(language));
    }
    template <class Tag>
    void at(const model::Id<Tag>& id) {
        at(id.text());
    }
    template <class... Texts>
    void atAll(const Texts&... texts) {
        (at(texts), ...);
    }

private:
    std::string m_place;
    Faults& m_faults;
    bool m_found = false;
};

void lookAt(const model::Area& area, Look& look) {
    look.atAll(area.id, area.number, area.title);
}

void lookAt(const model::Indicator& indicator, Look& look) {
    look.atAll(indicator.id, indicator.title);
    for (const auto& cell : indicator.cells)
        look.at(cell.text);
}

void lookAt(const model::Recommendation& recommendation, Look& look) {
    look.atAll(recommendation.letter, recommendation.title);
}

void lookAt(const model::Framework& framework, Look& look) {
    look.atAll(framework.id, framework.version, framework.title, framework.description);
    for (const model::Grade& grade : framework.scale)
        look.atAll(grade.id, grade.label);
    for (const model::Area& area : framework.areas)
        lookAt(area, look);
    for (const model::Indicator& indicator : framework.indicators)
        lookAt(indicator, look);
    for (const model::Recommendation& recommendation : framework.recommendations)
        lookAt(recommendation, look);
}

// Edits that bring no text have nothing to look at.
template <class AnyEdit>
void lookAt(const AnyEdit&, Look&) {}

void lookAt(const ChangeDetails& edit, Look& look) {
    const model::Details& details = edit.details;
    look.atAll(details.title, details.country, details.period, details.note, details.organisation);
}
void lookAt(const AddAssessor& edit, Look& look) {
    look.atAll(edit.id, edit.name);
}
void lookAt(const RenameAssessor& edit, Look& look) {
    look.at(edit.name);
}
void lookAt(const Rate& edit, Look& look) {
    look.at(edit.rating.rationale);
}
void lookAt(const Agree& edit, Look& look) {
    if (edit.agreement) look.at(edit.agreement->why);
}
void lookAt(const Shade& edit, Look& look) {
    if (edit.shading) look.at(edit.shading->why);
}
void lookAt(const PutSource& edit, Look& look) {
    look.atAll(edit.source.id, edit.source.title, edit.source.author);
}
void lookAt(const RenameSource& edit, Look& look) {
    look.at(edit.to);
}
void lookAt(const Cite& edit, Look& look) {
    look.atAll(edit.citation.id, edit.citation.at, edit.citation.quote, edit.citation.speaksFor);
}
void lookAt(const PutSection& edit, Look& look) {
    look.atAll(edit.section.id, edit.section.heading, edit.section.text);
}
void lookAt(const PutDetailedRecommendation& edit, Look& look) {
    look.atAll(edit.recommendation.id, edit.recommendation.theme);
    for (const model::LocalText& item : edit.recommendation.items)
        look.at(item);
}
void lookAt(const PutQuestion& edit, Look& look) {
    look.atAll(edit.question.id, edit.question.text, edit.question.note);
    for (const model::QuestionOption& option : edit.question.options)
        look.at(option.label);
}
void lookAt(const PutConstituency& edit, Look& look) {
    look.atAll(edit.constituency.id, edit.constituency.name);
}
void lookAt(const CastBallot& edit, Look& look) {
    look.atAll(edit.ballot.id, edit.ballot.voter, edit.ballot.other);
}
void lookAt(const VoidBallot& edit, Look& look) {
    look.at(edit.why);
}
void lookAt(const ChangeFramework& edit, Look& look) {
    look.atAll(edit.id, edit.version, edit.title, edit.description);
}
void lookAt(const PutArea& edit, Look& look) {
    lookAt(edit.area, look);
}
void lookAt(const PutIndicator& edit, Look& look) {
    lookAt(edit.indicator, look);
}
void lookAt(const PutRecommendation& edit, Look& look) {
    lookAt(edit.recommendation, look);
}
void lookAt(const TakeFramework& edit, Look& look) {
    lookAt(edit.framework, look);
}

} // namespace

void checkTexts(const Edit& edit, Faults& faults) {
    Look look(place(edit), faults);
    std::visit([&](const auto& one) { lookAt(one, look); }, edit);
}

} // namespace meyar::document
