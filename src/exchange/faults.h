// The faults of one file, in the order in which they were found.
#pragma once

#include "model/finding.h"

#include <cstddef>
#include <string>
#include <vector>

namespace meyar::exchange {

using FindingValues = decltype(model::Finding::values);

/// Past `mostListed` faults only their number is kept, as a last finding `more_faults` (value n): a hostile file may
/// have millions. What reads the file may stop then, so that there are n more at least.
class Faults {
public:
    static constexpr std::size_t mostListed = 1000;

    void add(std::string code, std::string place, FindingValues values = {});
    void add(std::vector<model::Finding> findings);
    /// Takes over all faults of another part of the file, those that it only counts too.
    void add(Faults other);
    bool empty() const { return m_found.empty(); }
    /// Whether a further fault would only be counted. Its place then need not be worked out.
    bool full() const { return m_found.size() >= mostListed; }
    void countUnlisted(std::size_t number = 1) { m_unlisted += number; }
    std::vector<model::Finding>& listed() { return m_found; }
    std::vector<model::Finding> take();

private:
    std::vector<model::Finding> m_found;
    std::size_t m_unlisted = 0;
};

} // namespace meyar::exchange
