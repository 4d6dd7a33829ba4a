#include "method/check.h"

#include "method/survey.h"
#include "method/tally.h"
#include "model/blank.h"
#include "model/citation_slips.h"
#include "model/fold.h"
#include "model/names.h"
#include "model/source_id.h"
#include "model/source_uses.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace meyar::method {

namespace {

using model::Finding;
using model::Severity;
using Findings = std::vector<Finding>;

bool justified(const model::Cell& cell, model::Answer agreed) {
    if (cell.agreed && !cell.agreed->why.empty()) return true;
    return std::any_of(cell.ratings.begin(), cell.ratings.end(), [&](const model::Rating& rating) {
        return rating.answer == agreed && !rating.rationale.empty();
    });
}

/// The lowest and the highest of the answers given, in the framework's words.
Finding disputed(const model::Scale& scale, const model::Cell& cell, std::string place) {
    std::set<model::Answer> answers; // in order of the scale, then the non-answers
    for (const model::Rating& rating : cell.ratings)
        answers.insert(rating.answer);
    std::string grades;
    for (const model::Answer answer : answers)
        grades += (grades.empty() ? "" : ", ") + text(scale, answer);
    return {Severity::Warning,
            "disputed",
            std::move(place),
            {{"ratings", std::to_string(cell.ratings.size())}, {"grades", std::move(grades)}}};
}

void checkCell(const model::Assessment& assessment, const CellStanding& standing, std::size_t place, Findings& out) {
    const model::Cell& cell = assessment.cells[place];
    const auto add = [&](Severity severity, const char* code) {
        out.push_back({severity, code, text(assessment.framework.cellAt(place)), {}});
    };
    if (standing.standing == Standing::Unrated) add(Severity::Warning, "unrated");
    if (standing.standing == Standing::Disputed) {
        out.push_back(disputed(assessment.framework.scale, cell, text(assessment.framework.cellAt(place))));
    }
    if (standing.standing == Standing::Graded && !justified(cell, *standing.agreed)) add(Severity::Note, "unjustified");
    if (standing.standing == Standing::Graded && cell.citations.empty()) add(Severity::Warning, "uncited");
    if (standing.standing == Standing::NotApplicable && !justified(cell, *standing.agreed)) {
        add(Severity::Error, "not_applicable_without_reason");
    }
    if (cell.notReReviewed) add(Severity::Note, "not_re_reviewed");
    if (cell.shading && cell.shading->why.empty()) add(Severity::Error, "override_without_reason");
}

/// What law and practice tell of each other is a result, not a fault; a level 2 above its level 1 wants a second look.
Severity severityOf(IndicatorFinding finding) {
    return finding == IndicatorFinding::Level2WithoutLevel1 ? Severity::Warning : Severity::Note;
}

void checkMatrix(const model::Assessment& assessment, const Scorecard& scorecard, Findings& out) {
    for (std::size_t i = 0; i < scorecard.indicators.size(); ++i) {
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
            const std::size_t cell = i * model::cellsPerIndicator + slot;
            checkCell(assessment, scorecard.cells[cell], cell, out);
        }
        for (const IndicatorFinding finding : scorecard.indicators[i].findings) {
            const std::string& id = assessment.framework.indicators[i].id.text();
            out.push_back({severityOf(finding), std::string(code(finding)), id, {}});
        }
    }
}

void checkSurvey(const model::Survey& survey, Findings& out) {
    for (const model::Question& question : survey.questions) {
        for (Finding& finding : tabulate(survey, question).findings)
            out.push_back(std::move(finding));
    }
}

void checkVotes(const Tally& tally, Findings& out) {
    for (const model::ConstituencyId& id : leftOutOfSupport(tally)) {
        out.push_back({Severity::Warning, "constituency_without_voters", id.text(), {}});
    }
}

void checkSources(const model::Assessment& assessment, Findings& out) {
    std::set<model::SourceId> known;
    for (const model::Source& source : assessment.sources)
        known.insert(source.id);
    std::set<model::SourceId> used;
    for (const model::Cell& cell : assessment.cells) {
        for (const model::Citation& citation : cell.citations)
            used.insert(citation.source);
    }
    const auto look = [&](const std::vector<model::SourceId>& cited, const std::string& place) {
        for (const model::SourceId& source : cited) {
            used.insert(source);
            if (known.count(source) > 0) continue;
            out.push_back({Severity::Error, "unknown_source_in_text", place, {{"source", source.text()}}});
        }
    };
    for (const model::Section& section : assessment.sections)
        look(model::citedIn(section), section.id.text());
    for (const model::DetailedRecommendation& detail : assessment.detailed)
        look(model::citedIn(detail), detail.id.text());
    for (const model::Source& source : assessment.sources) {
        if (used.count(source.id) == 0) out.push_back({Severity::Note, "unused_source", source.id.text(), {}});
    }
}

/// As a warning, since what there is already is read and can be used.
void addWarning(std::optional<Finding> fault, std::string place, Findings& out) {
    if (!fault) return;
    fault->severity = Severity::Warning;
    fault->place = std::move(place);
    out.push_back(std::move(*fault));
}

/// Each thing whose name a reader would take for that of one before it.
template <class Thing, class Name>
void checkAlike(const std::vector<Thing>& things, Name nameOf, const char* code, Findings& out) {
    std::map<std::string, std::string> seen; // by what readsAlike compares
    for (const Thing& thing : things) {
        const std::string& name = nameOf(thing);
        const auto [first, isFirst] = seen.emplace(model::fold(name), name);
        if (!isFirst)
            out.push_back({Severity::Warning, code, thing.id.text(), {{"name", name}, {"other", first->second}}});
    }
}

/// Each body of voters that a reader would take for one before it, in the first language in which it is so.
void checkAlikeConstituencies(const std::vector<model::Constituency>& all, Findings& out) {
    std::array<std::map<std::string, std::string>, model::allLanguages.size()> seen;
    for (const model::Constituency& each : all) {
        if (model::isBlank(each.name)) continue;
        bool told = false;
        for (const model::Language language : model::allLanguages) {
            const std::string& name = each.name.in(language);
            const auto [first, isFirst] = seen[static_cast<std::size_t>(language)].emplace(model::fold(name), name);
            if (isFirst || told) continue;
            told = true;
            out.push_back({Severity::Warning,
                           "alike_constituencies",
                           each.id.text(),
                           {{"name", name}, {"other", first->second}}});
        }
    }
}

void checkPeople(const model::Assessment& assessment, Findings& out) {
    for (const model::Assessor& assessor : assessment.assessors) {
        const std::string& id = assessor.id.text();
        if (model::isBlank(assessor.name))
            out.push_back({Severity::Warning, "unnamed_assessor", id, {}});
        else
            addWarning(model::personNameFault(assessor.name, {}), id, out);
    }
    checkAlike(
        assessment.assessors, [](const model::Assessor& each) -> const std::string& { return each.name; },
        "alike_assessors", out);
}

/// What an older version, or another program, let into the file: every door refuses it today.
void checkNames(const model::Assessment& assessment, Findings& out) {
    const auto add = [&](const char* code, std::string place, const model::AreaId& area = {}) {
        Finding finding{Severity::Warning, code, std::move(place), {}};
        if (const auto at = assessment.framework.findArea(area))
            finding.values.push_back({"area", assessment.framework.areas[*at].number});
        out.push_back(std::move(finding));
    };
    if (model::isBlank(assessment.details.title))
        add("untitled_assessment", "/details/title");
    else
        addWarning(model::titleFault(assessment.details.title), "/details/title", out);
    checkPeople(assessment, out);
    for (const model::Source& source : assessment.sources) {
        addWarning(model::sourceIdFault(source.id.text()), source.id.text(), out);
        if (model::isBlank(source.title)) add("untitled_source", source.id.text());
    }
    checkAlike(
        assessment.sources, [](const model::Source& each) -> const std::string& { return each.id.text(); },
        "alike_sources", out);
    for (const model::Constituency& constituency : assessment.constituencies)
        if (!model::isBlank(constituency.name))
            addWarning(model::nameFault(constituency.name, {}), constituency.id.text(), out);
    checkAlikeConstituencies(assessment.constituencies, out);
    for (const model::Ballot& ballot : assessment.ballots)
        if (!model::isBlank(ballot.voter)) addWarning(model::personNameFault(ballot.voter, {}), ballot.voter, out);
    for (const model::Section& section : assessment.sections)
        if (model::isBlank(section.heading)) add("untitled_section", section.id.text(), section.area);
    for (const model::DetailedRecommendation& detail : assessment.detailed)
        if (model::isBlank(detail.theme)) add("untitled_detail", detail.id.text(), detail.area);
}

void checkCitations(const model::Assessment& assessment, Findings& out) {
    const model::ShortNames names(assessment.sources);
    const auto look = [&](const model::LocalText& text, const std::string& place) {
        for (const model::Language language : model::allLanguages) {
            for (model::CitationSlip& slip : model::citationSlipsIn(text.exactly(language), names))
                out.push_back({Severity::Warning, "unread_citation", place, {{"text", std::move(slip.text)}}});
        }
    };
    for (const model::Section& section : assessment.sections)
        look(section.text, section.id.text());
    for (const model::DetailedRecommendation& detail : assessment.detailed)
        for (const model::LocalText& item : detail.items)
            look(item, detail.id.text());
}

/// Texts that stand in only some of the assessment's languages: its own and those that its title is in.
class Translations {
public:
    Translations(const model::Details& details, Findings& out) : m_out(out) {
        for (const model::Language language : model::allLanguages) {
            if (language == details.language || !details.title.exactly(language).empty())
                m_languages.push_back(language);
        }
    }
    void check(const model::LocalText& text, const std::string& place) {
        if (text.empty()) return;
        std::string missing;
        for (const model::Language language : m_languages) {
            if (text.exactly(language).empty()) missing += (missing.empty() ? "" : ", ") + std::string(code(language));
        }
        if (missing.empty()) return;
        m_out.push_back({Severity::Warning, "missing_translation", place, {{"languages", std::move(missing)}}});
    }

private:
    Findings& m_out;
    std::vector<model::Language> m_languages;
};

void checkTranslations(const model::Assessment& assessment, Findings& out) {
    Translations translations(assessment.details, out);
    translations.check(assessment.details.title, "/details/title");
    translations.check(assessment.details.country, "/details/country");
    translations.check(assessment.details.note, "/details/note");
    for (const model::Section& section : assessment.sections) {
        const std::string place = "/findings/" + section.id.text();
        translations.check(section.heading, place + "/heading");
        translations.check(section.text, place + "/text");
    }
    for (const model::Question& question : assessment.survey.questions) {
        const std::string place = "/survey/" + question.id.text();
        translations.check(question.text, place + "/text");
        translations.check(question.note, place + "/note");
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            translations.check(question.options[i].label, place + "/options/" + std::to_string(i));
        }
    }
    for (const model::Constituency& constituency : assessment.constituencies) {
        translations.check(constituency.name, "/constituencies/" + constituency.id.text() + "/name");
    }
    for (const model::DetailedRecommendation& detail : assessment.detailed) {
        const std::string place = "/detailed_recommendations/" + detail.id.text();
        translations.check(detail.theme, place + "/theme");
        for (std::size_t i = 0; i < detail.items.size(); ++i) {
            translations.check(detail.items[i], place + "/items/" + std::to_string(i));
        }
    }
}

} // namespace

std::vector<Finding> check(const model::Assessment& assessment, const Scorecard& scorecard) {
    Findings out;
    checkMatrix(assessment, scorecard, out);
    checkSurvey(assessment.survey, out);
    checkVotes(tally(assessment), out);
    checkSources(assessment, out);
    checkNames(assessment, out);
    checkCitations(assessment, out);
    checkTranslations(assessment, out);
    return out;
}

} // namespace meyar::method
