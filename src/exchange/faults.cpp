#include "exchange/faults.h"

#include <utility>

namespace meyar::exchange {

using model::Finding;
using model::Severity;

void Faults::add(std::string code, std::string place, FindingValues values) {
    if (full()) return countUnlisted();
    m_found.push_back({Severity::Error, std::move(code), std::move(place), std::move(values)});
}

void Faults::add(std::vector<Finding> findings) {
    for (Finding& finding : findings)
        add(std::move(finding.code), std::move(finding.place), std::move(finding.values));
}

void Faults::add(Faults other) {
    add(std::move(other.m_found));
    m_unlisted += other.m_unlisted;
}

std::vector<Finding> Faults::take() {
    if (m_unlisted > 0) {
        m_found.push_back({Severity::Error, "more_faults", "", {{"n", std::to_string(m_unlisted)}}});
    }
    return std::move(m_found);
}

} // namespace meyar::exchange
