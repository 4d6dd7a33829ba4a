// A big, fully worked assessment, the same at every run: what the benches and the stress tests of all rooms measure on.
#pragma once

#include "model/assessment.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace meyar::bench {

struct LargeOptions {
    std::size_t indicators = 2500; ///< four cells each
    std::size_t assessors = 3;
    std::size_t sources = 200;
    bool texts = true; ///< titles, statements and rationales in words; without them a million cells stay small
    std::size_t surveyBallots = 200;
    std::size_t workshopBallots = 20;
};

/// SplitMix64: the same digits on every machine.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}
    /// 0 .. below-1
    std::size_t operator()(std::size_t below) {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
        return static_cast<std::size_t>((bits ^ (bits >> 31)) % below);
    }

private:
    std::uint64_t m_state;
};

inline model::LocalText inThree(const std::string& en, const std::string& az, const std::string& ru) {
    model::LocalText text(model::Language::En, en);
    text.set(model::Language::Az, az);
    text.set(model::Language::Ru, ru);
    return text;
}

inline model::LocalText statementText(const std::string& cell) {
    return inThree("Evidence shows that the measure named in " + cell + " is in place and followed in practice.",
                   cell + " bəndində göstərilən tədbirin mövcud olduğu və tətbiq edildiyi təsdiqlənir.",
                   "Подтверждается, что мера, названная в " + cell + ", существует и применяется.");
}

inline model::Scale threeGrades() {
    return {{"met", model::one, inThree("Met", "Yerinə yetirilib", "Выполнено")},
            {"partly", model::half, inThree("Partly met", "Qismən yerinə yetirilib", "Частично выполнено")},
            {"not_met", model::PerMille{0}, inThree("Not met", "Yerinə yetirilməyib", "Не выполнено")}};
}

inline model::Indicator largeIndicator(const model::Area& area, std::size_t number, const LargeOptions& options) {
    model::Indicator out;
    out.id = model::IndicatorId{area.number + "." + std::to_string(number)};
    out.area = area.id;
    out.title = inThree("Indicator " + out.id.text(), "İndikator " + out.id.text(), "Показатель " + out.id.text());
    out.weight = model::PerMille{number % 3 == 0 ? 2000 : 1000};
    for (std::size_t slot = 0; options.texts && slot < model::cellsPerIndicator; ++slot) {
        out.cells[slot].text = statementText(out.id.text() + "/" + std::string(model::slotText(slot)));
    }
    return out;
}

/// Five areas, or one for every 500 indicators; recommendations A to Q, each linked to three indicators but for Q.
inline model::Framework largeFramework(const LargeOptions& options) {
    model::Framework out;
    out.id = model::FrameworkId{"large"};
    out.version = "1.0";
    out.title = inThree("Large framework", "Böyük çərçivə", "Большая рамка");
    out.description = out.title;
    out.scale = threeGrades();
    const std::size_t areas = std::max<std::size_t>(5, options.indicators / 500);
    for (std::size_t a = 0; a < areas; ++a) {
        const std::string number = std::to_string(a + 1);
        out.areas.push_back({model::AreaId{"area-" + number}, number,
                             inThree("Area " + number, "Sahə " + number, "Область " + number),
                             model::PerMille{a % 2 == 0 ? 1000 : 1500}});
        const std::size_t first = options.indicators * a / areas;
        const std::size_t last = options.indicators * (a + 1) / areas;
        for (std::size_t i = first; i < last; ++i) {
            out.indicators.push_back(largeIndicator(out.areas.back(), i - first + 1, options));
        }
    }
    Draw draw(1);
    for (char letter = 'A'; letter <= 'Q'; ++letter) {
        model::Recommendation item;
        item.letter = model::Letter{std::string(1, letter)};
        item.title = inThree("Recommendation " + item.letter.text(), "Tövsiyə " + item.letter.text(),
                             "Рекомендация " + item.letter.text());
        item.freeText = letter == 'Q';
        for (int link = 0; link < 3 && !item.freeText && !out.indicators.empty(); ++link) {
            item.links.push_back(
                {out.indicators[draw(out.indicators.size())].id, std::nullopt, std::nullopt, model::one});
        }
        out.recommendations.push_back(std::move(item));
    }
    return out;
}

inline model::Answer drawnAnswer(Draw& draw) {
    const std::size_t n = draw(100);
    if (n < 3) return model::Answer::notApplicable();
    if (n < 10) return model::Answer::insufficientEvidence();
    return model::Answer::grade(n % 3);
}

/// Nine in ten assessors rate, mostly alike; a third of the cells have a consensus, half a citation or two.
inline model::Cell largeCell(const model::Assessment& assessment, std::size_t place, const LargeOptions& options,
                             Draw& draw) {
    model::Cell out;
    const model::Answer usual = drawnAnswer(draw);
    for (const model::Assessor& assessor : assessment.assessors) {
        if (draw(10) == 0) continue;
        model::Rating rating{assessor.id, draw(6) == 0 ? drawnAnswer(draw) : usual, {}, model::Confidence::Medium};
        if (options.texts) rating.rationale = "Seen in the documents and confirmed in two interviews.";
        out.ratings.push_back(std::move(rating));
    }
    if (draw(3) == 0) out.agreed = model::Agreement{usual, options.texts ? "Agreed after discussion." : ""};
    for (std::size_t i = draw(2) == 0 ? 0 : 1 + draw(2); i > 0 && !assessment.sources.empty(); --i) {
        model::Citation citation;
        citation.id = model::CitationId{"c" + std::to_string(place) + "-" + std::to_string(i)};
        citation.source = assessment.sources[draw(assessment.sources.size())].id;
        citation.at = "p. " + std::to_string(1 + draw(90));
        citation.contradicts = draw(8) == 0;
        out.citations.push_back(std::move(citation));
    }
    return out;
}

inline void addBallots(model::Assessment& assessment, const std::string& constituency, std::size_t count, Draw& draw) {
    assessment.constituencies.push_back({model::ConstituencyId{constituency},
                                         model::LocalText(model::Language::En, constituency),
                                         3,
                                         false,
                                         std::nullopt,
                                         {}});
    const auto& recommendations = assessment.framework.recommendations;
    for (std::size_t i = 0; i < count; ++i) {
        model::Ballot ballot;
        ballot.id = model::BallotId{constituency + "-" + std::to_string(i)};
        ballot.constituency = model::ConstituencyId{constituency};
        ballot.voter = "R" + std::to_string(i + 1);
        const std::size_t first = draw(recommendations.size() - 4);
        for (std::size_t k = 0; k < 3; ++k)
            ballot.choices.push_back(recommendations[first + 2 * k].letter);
        if (draw(50) == 0) ballot.voidWhy = "illegible";
        assessment.ballots.push_back(std::move(ballot));
    }
}

inline model::Assessment largeAssessment(const LargeOptions& options = {}) {
    model::Details details;
    details.title = inThree("Large assessment", "Böyük qiymətləndirmə", "Большая оценка");
    details.country = inThree("Nowhere", "Heç yer", "Нигде");
    details.fictional = true;
    model::Assessment out = model::emptyAssessment(largeFramework(options), std::move(details));
    for (std::size_t i = 1; i <= options.assessors; ++i) {
        out.assessors.push_back({model::AssessorId{"a" + std::to_string(i)}, "Assessor " + std::to_string(i)});
    }
    for (std::size_t i = 1; i <= options.sources; ++i) {
        out.sources.push_back({model::SourceId{"Doc " + std::to_string(i)}, model::SourceKind::Document,
                               "Document number " + std::to_string(i), "Some author", 2014, false});
    }
    Draw draw(2);
    for (std::size_t place = 0; place < out.cells.size(); ++place)
        out.cells[place] = largeCell(out, place, options, draw);
    addBallots(out, "survey", options.surveyBallots, draw);
    addBallots(out, "workshop", options.workshopBallots, draw);
    return out;
}

} // namespace meyar::bench
