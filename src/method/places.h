// The places of items in order: by figure, then by need where its bounds leave no doubt, else shared. The one way to a
// rank, whatever kind of number is compared. docs/method.md, section 8.
#pragma once

#include "method/rank.h"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>
#include <vector>

namespace meyar::method {

enum class End { Low, High }; ///< of the interval of a need

struct Place {
    int rank = 1;
    bool shared = false;
    DecidedBy decidedBy = DecidedBy::Figure;
    TopPlace top = TopPlace::Out;
};

/// s * support + (1 - s) * need at both ends of need; what is absent is left out and the other counts alone, and with
/// neither there is nothing to count: 0.
Bounds balanced(const std::optional<Exact>& support, const std::optional<Bounds>& need, model::PerMille supportWeight);

/// Sorts and places items 0..count-1. `Numbers` compares them by
///     std::weak_ordering figures(a, b) and std::weak_ordering needs(a, endOfA, b, endOfB).
/// Keeps its room between calls: thousands of draws use one.
template <class Numbers>
class Placing {
public:
    explicit Placing(std::size_t count) : m_order(count), m_places(count) {}

    /// A place each, by item.
    const std::vector<Place>& place(const Numbers& numbers, int top) {
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            // Among equal figures by the upper end of need, so that intervals which overlap stand together.
            if (const auto order = numbers.figures(a, b); order != 0) return order > 0;
            if (const auto order = numbers.needs(a, End::High, b, End::High); order != 0) return order > 0;
            return a < b;
        });
        for (std::size_t begin = 0; begin < m_order.size();) {
            const std::size_t groupEnd = endOfEqualFigures(numbers, begin);
            const DecidedBy apart =
                endOfCluster(numbers, begin, groupEnd) < groupEnd ? DecidedBy::Need : DecidedBy::Figure;
            while (begin < groupEnd) {
                const std::size_t end = endOfCluster(numbers, begin, groupEnd);
                placeCluster(begin, end, apart, top);
                begin = end;
            }
        }
        return m_places;
    }

private:
    std::size_t endOfEqualFigures(const Numbers& numbers, std::size_t begin) const {
        std::size_t end = begin + 1;
        while (end < m_order.size() && numbers.figures(m_order[end], m_order[begin]) == 0)
            ++end;
        return end;
    }

    /// Intervals of need that overlap or touch, one after the other, form one cluster.
    std::size_t endOfCluster(const Numbers& numbers, std::size_t begin, std::size_t groupEnd) const {
        std::size_t lowest = m_order[begin];
        std::size_t end = begin + 1;
        for (; end < groupEnd && numbers.needs(m_order[end], End::High, lowest, End::Low) >= 0; ++end)
            if (numbers.needs(m_order[end], End::Low, lowest, End::Low) < 0) lowest = m_order[end];
        return end;
    }

    /// Items begin..end share a rank: 1, 2=, 2=, 4.
    void placeCluster(std::size_t begin, std::size_t end, DecidedBy apart, int top) {
        const bool shared = end - begin > 1;
        const int rank = static_cast<int>(begin) + 1;
        TopPlace within = rank <= top ? TopPlace::Tied : TopPlace::Out;
        if (static_cast<int>(end) <= top) within = TopPlace::Certain; // all that share the rank fit into the top k
        for (std::size_t i = begin; i < end; ++i)
            m_places[m_order[i]] = {rank, shared, shared ? DecidedBy::Tie : apart, within};
    }

    std::vector<std::size_t> m_order;
    std::vector<Place> m_places;
};

} // namespace meyar::method
