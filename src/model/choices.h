// What was chosen for the outputs of an assessment: how its recommendations are ranked, and what its report prints.
#pragma once

#include "model/quantity.h"
#include "model/text.h"

#include <array>
#include <optional>
#include <set>
#include <string_view>

namespace meyar::model {

enum class RankBy { Dots, Shares, Balanced };
std::string_view code(RankBy by); ///< "dots", "shares", "balanced"
std::optional<RankBy> parseRankBy(std::string_view text);

inline constexpr int greatestTop = 1000;

struct RankOptions {
    RankBy by = RankBy::Dots;
    PerMille supportWeight = half; ///< s of the balanced method, 0..1000
    int top = 3;                   ///< k of "the top k", 1 to greatestTop

    bool operator==(const RankOptions&) const = default;
};

/// The parts a report can have, in their order; the title page and the introduction are always there.
enum class ReportPart { Findings, Recommendations, Ranking, Detail, Bibliography };
inline constexpr std::array<ReportPart, 5> allReportParts{ReportPart::Findings, ReportPart::Recommendations,
                                                          ReportPart::Ranking, ReportPart::Detail,
                                                          ReportPart::Bibliography};
std::string_view code(ReportPart part); ///< "findings", "recommendations", "ranking", "detail", "bibliography"
std::optional<ReportPart> parseReportPart(std::string_view code);

struct ReportChoice {
    std::optional<Language> language; ///< absent: that of the assessment
    std::set<ReportPart> parts{allReportParts.begin(), allReportParts.end()};

    bool operator==(const ReportChoice&) const = default;
};

} // namespace meyar::model
