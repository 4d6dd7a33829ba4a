// Small assessments drawn at random (the same at every run), for what must hold of any assessment.
#pragma once

#include "bench/large_assessment.h"
#include "method/builders.h"

namespace meyar::test {

using bench::Draw;

inline model::PerMille drawnWeight(Draw& draw) {
    return model::PerMille{std::array{500, 1000, 1700}[draw(3)]};
}

/// What one cell holds: most often a grade; at most `open` cells, which it counts down, may still be anything.
inline void drawCell(model::Cell& cell, std::size_t& open, Draw& draw) {
    const auto add = [&](model::Answer answer) { cell.ratings.push_back({model::AssessorId{"a"}, answer, {}, {}}); };
    const std::size_t kind = draw(6);
    if (kind == 0) return add(notApplicable);
    if (kind > 2 || open == 0) return add(model::Answer::grade(draw(3)));
    --open;
    if (kind == 1) return;
    const std::size_t first = draw(3);
    add(model::Answer::grade(first));
    add(model::Answer::grade((first + 1 + draw(2)) % 3));
}

/// Two areas of two indicators and four recommendations, of which one is linked to nothing; dots often equal.
inline model::Assessment drawnAssessment(Draw& draw, bool linksShareCells, std::size_t open = 5) {
    model::Framework of = framework({2, 2});
    of.levelWeights =
        draw(2) == 0 ? std::array{model::half, model::half} : std::array{model::PerMille{600}, model::PerMille{400}};
    for (model::Area& area : of.areas)
        area.weight = drawnWeight(draw);
    for (model::Indicator& indicator : of.indicators)
        indicator.weight = drawnWeight(draw);
    addRecommendation(of, "A", {"1.1", "1.2/F1"});
    addRecommendation(of, "B", {"2.1/F", "1.2/O"});
    addRecommendation(of, "C", {"2.2", "2.1/O2"});
    addRecommendation(of, "Q", {});
    if (linksShareCells) {
        for (std::size_t i = 0; i < 3; ++i) {
            of.recommendations[i].links.push_back({of.indicators[draw(4)].id, {}, {}, drawnWeight(draw)});
        }
    }
    model::Assessment out = assessment(std::move(of));
    for (model::Cell& cell : out.cells)
        drawCell(cell, open, draw);
    std::map<model::Letter, std::int64_t> dots;
    for (const model::Recommendation& item : out.framework.recommendations) {
        dots[item.letter] = static_cast<std::int64_t>(draw(3));
    }
    addTotals(out, "chart", 4, std::move(dots));
    return out;
}

} // namespace meyar::test
