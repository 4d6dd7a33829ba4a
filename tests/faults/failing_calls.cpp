// Calls of the system that fail: a full disk, a broken one, one that was pulled out.
#include "trials.h"

#include <array>
#include <fstream>
#include <map>

namespace meyar::faults {

namespace {

constexpr std::array<const char*, 4> causes{"EIO", "ENOSPC", "EDQUOT", "EROFS"};

/// How many calls of each kind the deed makes when nothing fails.
std::map<std::string, int> callsOf(const Workplace& place, Deed deed) {
    Shim shim;
    shim.count = place.beside("count");
    prepare(place, deed);
    runActs(place, wordsFor(place, deed), shim);
    std::map<std::string, int> out;
    std::ifstream in(shim.count);
    std::string kind;
    for (int count = 0; in >> kind >> count;)
        if (kind != "changes") out[kind] = count;
    return out;
}

void failOne(const Workplace& place, Deed deed, const std::string& what, const std::string& label, Figures& figures) {
    Shim shim;
    shim.fail = what;
    prepare(place, deed);
    const Ended ended = runActs(place, wordsFor(place, deed), shim);
    figures.tried();
    judge(place, deed, ended, label + name(deed) + " with " + what, figures);
}

} // namespace

void failEveryCall(Deed deed, int step, Figures& figures) {
    const Workplace place;
    std::size_t cause = 0;
    for (const auto& [kind, count] : callsOf(place, deed)) {
        for (int call = 1; call <= count; call += step) {
            for (const char* extent : {":", "+:"})
                failOne(place, deed, kind + ":" + std::to_string(call) + extent + causes[cause++ % causes.size()], "",
                        figures);
            if (kind == "write") failOne(place, deed, "write:" + std::to_string(call) + "+:SHORT", "", figures);
        }
    }
}

void failAtRandom(std::uint64_t seed, Figures& figures) {
    static std::map<Deed, std::map<std::string, int>> counted;
    Draw draw(seed);
    const Workplace place;
    const Deed deed = draw(2) == 0 ? Deed::Edits : deeds.at(draw(deeds.size()));
    if (!counted.contains(deed)) counted[deed] = callsOf(place, deed);
    const auto& calls = counted[deed];
    std::string kind = "change";
    std::uint64_t most = 0;
    for (const auto& [name, count] : calls)
        most += static_cast<std::uint64_t>(count);
    auto chosen = calls.begin();
    std::advance(chosen, static_cast<std::ptrdiff_t>(draw(calls.size())));
    if (chosen->second > 0 && draw(4) != 0) {
        kind = chosen->first;
        most = static_cast<std::uint64_t>(chosen->second);
    }
    const std::string what =
        kind + ":" + std::to_string(1 + draw(most)) + (draw(2) == 0 ? "+:" : ":") + causes.at(draw(causes.size()));
    failOne(place, deed, what, "seed " + std::to_string(seed) + ", ", figures);
}

} // namespace meyar::faults
