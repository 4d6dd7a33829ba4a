#include "model/choices.h"

namespace meyar::model {

std::string_view code(RankBy by) {
    switch (by) {
    case RankBy::Dots:
        return "dots";
    case RankBy::Shares:
        return "shares";
    case RankBy::Balanced:
        return "balanced";
    }
    return "dots";
}

std::optional<RankBy> parseRankBy(std::string_view text) {
    for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced}) {
        if (code(by) == text) return by;
    }
    return std::nullopt;
}

std::string_view code(ReportPart part) {
    switch (part) {
    case ReportPart::Findings:
        return "findings";
    case ReportPart::Recommendations:
        return "recommendations";
    case ReportPart::Ranking:
        return "ranking";
    case ReportPart::Detail:
        return "detail";
    case ReportPart::Bibliography:
        return "bibliography";
    }
    return "findings";
}

std::optional<ReportPart> parseReportPart(std::string_view word) {
    for (const ReportPart part : allReportParts) {
        if (code(part) == word) return part;
    }
    return std::nullopt;
}

} // namespace meyar::model
