#include "method/robustness.h"

#include "method/draw.h"
#include "method/places.h"

#include <algorithm>
#include <map>
#include <thread>
#include <utility>

namespace meyar::method {

namespace {

constexpr int drawsPerBlock = 32; ///< between two looks at the progress; no figure depends on it

/// Counts over draws. Those of several threads add up to the same whatever their order.
struct Counts {
    Counts(std::size_t items, std::size_t pairs)
        : ranks(items, std::vector<std::int64_t>(items)), tied(items), certain(items), holds(pairs), reversed(pairs) {}

    std::vector<std::vector<std::int64_t>> ranks; ///< of each item, how often each rank
    std::vector<std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>> tied; ///< places left and number tied
    std::vector<std::int64_t> certain;
    std::vector<std::int64_t> holds;
    std::vector<std::int64_t> reversed;
};

void add(std::vector<std::int64_t>& sums, const std::vector<std::int64_t>& more) {
    std::transform(sums.begin(), sums.end(), more.begin(), sums.begin(), std::plus());
}

void add(Counts& sums, const Counts& more) {
    for (std::size_t i = 0; i < sums.ranks.size(); ++i) {
        add(sums.ranks[i], more.ranks[i]);
        for (const auto& [places, times] : more.tied[i])
            sums.tied[i][places] += times;
    }
    add(sums.certain, more.certain);
    add(sums.holds, more.holds);
    add(sums.reversed, more.reversed);
}

void count(Counts& counts, const std::vector<Place>& places, const std::vector<Order>& orders, int top) {
    std::int64_t certain = 0;
    std::int64_t tied = 0;
    for (const Place& place : places) {
        certain += place.top == TopPlace::Certain ? 1 : 0;
        tied += place.top == TopPlace::Tied ? 1 : 0;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        ++counts.ranks[i][static_cast<std::size_t>(places[i].rank - 1)];
        if (places[i].top == TopPlace::Certain) ++counts.certain[i];
        if (places[i].top == TopPlace::Tied) ++counts.tied[i][{top - certain, tied}];
    }
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const int ahead = places[orders[i].ahead].rank;
        const int behind = places[orders[i].behind].rank;
        counts.holds[i] += ahead < behind ? 1 : 0;
        counts.reversed[i] += ahead > behind ? 1 : 0;
    }
}

/// The least rank that `percent` of the draws do not exceed.
int percentile(const std::vector<std::int64_t>& ranks, std::int64_t draws, int percent) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        sum += ranks[i];
        if (sum * 100 >= draws * percent) return static_cast<int>(i) + 1;
    }
    return static_cast<int>(ranks.size());
}

Firmness firmness(const Counts& counts, std::size_t item, std::int64_t draws) {
    Firmness out;
    out.recommendation = item;
    Exact inTop = fraction(counts.certain[item], 1);
    for (const auto& [places, times] : counts.tied[item])
        inTop += fraction(places.first * times, places.second);
    out.inTop = inTop / fraction(draws, 1);
    out.low = percentile(counts.ranks[item], draws, 5);
    out.median = percentile(counts.ranks[item], draws, 50);
    out.high = percentile(counts.ranks[item], draws, 95);
    return out;
}

Bounds figureBounds(const RankedItem& item, const std::optional<Bounds>& need, const RankOptions& options) {
    if (options.by != RankBy::Balanced) return {item.figure, item.figure};
    return balanced(item.support, need, options.supportWeight);
}

/// Whether one stands before the other wherever in their bounds the needs lie.
bool standsBeforeThroughout(const RankedItem& one, const std::optional<Bounds>& needOfOne, const RankedItem& other,
                            const std::optional<Bounds>& needOfOther, const RankOptions& options) {
    const Bounds figure = figureBounds(one, needOfOne, options);
    const Bounds against = figureBounds(other, needOfOther, options);
    if (figure.low != against.high) return figure.low > against.high;
    const bool always = figure.single() && against.single();
    return always && needOfOne && needOfOther && needOfOne->low > needOfOther->high;
}

std::vector<Order> neighbours(const Ranking& ranking, const DrawSource& source) {
    std::vector<Order> out;
    for (std::size_t i = 0; i + 1 < ranking.items.size(); ++i) {
        const RankedItem& one = ranking.items[i];
        const RankedItem& other = ranking.items[i + 1];
        Order order;
        order.ahead = one.recommendation;
        order.behind = other.recommendation;
        order.tied = one.rank == other.rank;
        if (!order.tied) {
            order.atEveryValue = standsBeforeThroughout(one, one.need, other, other.need, ranking.options);
            order.underEveryWeight =
                standsBeforeThroughout(one, source.needUnderAnyWeight(one.recommendation), other,
                                       source.needUnderAnyWeight(other.recommendation), ranking.options);
        }
        out.push_back(order);
    }
    return out;
}

/// Takes blocks of draws until there is none left.
void run(const DrawSource& source, const DrawOptions& options, const std::vector<Order>& orders, std::atomic<int>& next,
         DrawProgress& progress, Counts& counts) {
    Draw draw(source, options);
    while (!progress.cancelled) {
        const int begin = next.fetch_add(drawsPerBlock);
        if (begin >= options.draws) return;
        const int end = std::min(options.draws, begin + drawsPerBlock);
        for (int i = begin; i < end; ++i)
            count(counts, draw.places(static_cast<std::uint64_t>(i)), orders, source.rankOptions().top);
        progress.done += end - begin;
    }
}

} // namespace

std::optional<Robustness> robustness(const model::Assessment& assessment, const Scorecard& scorecard,
                                     const Tally& tally, const Ranking& ranking, const DrawOptions& options,
                                     DrawProgress* progress) {
    const DrawSource source(assessment, scorecard, tally, ranking);
    Robustness out;
    out.options = options;
    out.orders = neighbours(ranking, source);
    for (const ConstituencyTally& constituency : tally.constituencies)
        if (constituency.totalsOnly) out.heldFixed.push_back(constituency.id);

    DrawProgress own;
    DrawProgress& shown = progress ? *progress : own;
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    std::vector<Counts> counts(threads, Counts(ranking.items.size(), out.orders.size()));
    std::atomic<int> next{0};
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i)
            others.emplace_back([&, i] { run(source, options, out.orders, next, shown, counts[i]); });
        run(source, options, out.orders, next, shown, counts[0]);
    }
    if (shown.cancelled) return std::nullopt;
    for (unsigned i = 1; i < threads; ++i)
        add(counts[0], counts[i]);
    for (const RankedItem& item : ranking.items)
        out.items.push_back(firmness(counts[0], item.recommendation, options.draws));
    for (std::size_t i = 0; i < out.orders.size(); ++i) {
        out.orders[i].holds = fraction(counts[0].holds[i], options.draws);
        out.orders[i].reversed = fraction(counts[0].reversed[i], options.draws);
    }
    return out;
}

} // namespace meyar::method
