#include "method/gaps.h"

#include <algorithm>

namespace meyar::method {

namespace {

/// w_area * w_indicator * w_level, each per mille (section 6): at most 10^4 * 10^4 * 10^3, so 10^11.
std::int64_t weightOf(const model::Framework& framework, const model::Area& area, std::size_t cell) {
    const model::Indicator& indicator = framework.indicators[cell / model::cellsPerIndicator];
    const model::PerMille level = framework.levelWeights[model::levelOfSlot(cell) == model::Level::Two ? 1 : 0];
    return std::int64_t{area.weight.value()} * indicator.weight.value() * level.value();
}

/// weight * (1 - v), at both ends of v's interval (section 6). A cell that does not apply has none.
Severity severityWith(std::int64_t weight, const CellStanding& standing) {
    if (!standing.applicable()) return {};
    return {weight * (1000 - standing.high.value()), weight * (1000 - standing.low.value())};
}

const model::Area& areaOf(const model::Framework& framework, std::size_t cell) {
    const auto area = framework.findArea(framework.indicators[cell / model::cellsPerIndicator].area);
    return framework.areas[area.value()];
}

Gap gapAt(std::size_t cell, Severity severity, const CellStanding& standing, const model::Cell& record) {
    Gap gap{cell, severity, standing.standing, standing.agreed, 0, 0};
    for (const model::Citation& citation : record.citations)
        ++(citation.contradicts ? gap.contradicting : gap.supporting);
    return gap;
}

/// Severity high to low, then level 1 before level 2, then framework order (section 6).
bool standsBefore(const Gap& a, const Gap& b) {
    if (a.severity.high != b.severity.high) return a.severity.high > b.severity.high;
    if (a.severity.low != b.severity.low) return a.severity.low > b.severity.low;
    const model::Level levelOfA = model::levelOfSlot(a.cell);
    const model::Level levelOfB = model::levelOfSlot(b.cell);
    return levelOfA != levelOfB ? levelOfA < levelOfB : a.cell < b.cell;
}

} // namespace

Bounds Severity::exact() const {
    const std::int64_t whole = 1'000'000'000'000;
    return {fraction(low, whole), fraction(high, whole)};
}

std::int64_t fullSeverity(const model::Framework& framework, std::size_t cell) {
    return weightOf(framework, areaOf(framework, cell), cell) * 1000;
}

Severity severityOf(const model::Framework& framework, std::size_t cell, const CellStanding& standing) {
    return severityWith(weightOf(framework, areaOf(framework, cell), cell), standing);
}

Gaps findGaps(const model::Assessment& assessment, const Scorecard& scorecard) {
    const model::Framework& framework = assessment.framework;
    Gaps out;
    std::size_t area = 0;
    for (std::size_t cell = 0; cell < scorecard.cells.size(); ++cell) {
        const CellStanding& standing = scorecard.cells[cell];
        // Indicators stand grouped by area, areas in their order, so the area is found by walking on.
        while (framework.areas[area].id != framework.indicators[cell / model::cellsPerIndicator].area)
            ++area;
        if (!standing.applicable() || (standing.standing == Standing::Graded && standing.low == model::one)) continue;
        const Severity severity = severityWith(weightOf(framework, framework.areas[area], cell), standing);
        (standing.unknown() ? out.evidenceNeeded : out.gaps)
            .push_back(gapAt(cell, severity, standing, assessment.cells[cell]));
    }
    std::sort(out.gaps.begin(), out.gaps.end(), standsBefore);
    std::sort(out.evidenceNeeded.begin(), out.evidenceNeeded.end(), standsBefore);
    return out;
}

} // namespace meyar::method
