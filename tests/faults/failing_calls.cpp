// Calls of the system that fail: a full disk, a broken one, one that was pulled out.
#include "trials.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>

namespace meyar::faults {

namespace {

constexpr std::array<const char*, 4> causes{"EIO", "ENOSPC", "EDQUOT", "EROFS"};

/// How many calls of each kind the scenario makes when nothing fails.
std::map<std::string, int> callsOf(const WorkFolder& place, Scenario scenario) {
    Shim shim;
    shim.count = place.beside("count");
    prepare(place, scenario);
    runActs(place, wordsFor(place, scenario), shim);
    std::map<std::string, int> out;
    std::ifstream in(shim.count);
    std::string kind;
    for (int count = 0; in >> kind >> count;)
        out[kind == "changes" ? "change" : kind] = count;
    return out;
}

void failOne(const WorkFolder& place, Scenario scenario, const std::string& what, const std::string& label,
             Figures& figures) {
    Shim shim;
    shim.fail = what;
    prepare(place, scenario);
    const Ended ended = runActs(place, wordsFor(place, scenario), shim);
    figures.tried();
    judge(place, scenario, ended, label + name(scenario) + " with " + what, figures);
}

} // namespace

void failEveryCall(Scenario scenario, int step, Figures& figures) {
    const WorkFolder place;
    std::size_t cause = 0;
    for (const auto& [kind, count] : callsOf(place, scenario)) {
        for (int call = 1; call <= count; call += step) {
            for (const char* extent : {":", "+:"})
                failOne(place, scenario, kind + ":" + std::to_string(call) + extent + causes[cause++ % causes.size()],
                        "", figures);
            if (kind == "write") failOne(place, scenario, "write:" + std::to_string(call) + "+:SHORT", "", figures);
        }
    }
}

void failForAWhile(int from, int length, Figures& figures) {
    const WorkFolder place;
    const std::filesystem::path file = place / "a.meyar";
    Shim shim;
    shim.fail = "change:" + std::to_string(from) + "-" + std::to_string(from + length - 1) + ":EIO";
    copyMaster(Master::Plain, file);
    const Ended ended = runActs(place, {"heals", file, "1", "3"}, shim);
    figures.tried();
    const std::string label = "heals with " + shim.fail;
    if (!ended.orderly()) return figures.bad("half", label + ": it ended with signal " + std::to_string(ended.signal));
    if (!ended.opened) return;
    if (!ended.error.empty()) return figures.bad("lost", label + ": " + ended.error);
    if (!ended.failed.empty()) figures.bad("lost", label + ": it was not saved when the disk worked again");
    if (ended.memory != "equal") figures.bad("half", label + ": memory " + ended.memory);
    const Finding finding = findingOf(file, ended.done, {});
    if (finding.found != Found::Whole) figures.bad("lost", label + ": " + finding.why);
}

void failAtRandom(std::uint64_t seed, Figures& figures) {
    static std::map<Scenario, std::map<std::string, int>> counted;
    Draw draw(seed);
    if (seed % 4 == 0) return failForAWhile(1 + static_cast<int>(draw(24)), 1 + static_cast<int>(draw(12)), figures);
    const WorkFolder place;
    const Scenario scenario = draw(2) == 0 ? Scenario::Edits : allScenarios.at(draw(allScenarios.size()));
    if (!counted.contains(scenario)) counted[scenario] = callsOf(place, scenario);
    const auto& calls = counted[scenario];
    auto chosen = calls.begin();
    std::advance(chosen, static_cast<std::ptrdiff_t>(draw(calls.size())));
    const auto& [kind, count] = *chosen;
    const std::string what = kind + ":" + std::to_string(1 + draw(static_cast<std::uint64_t>(std::max(count, 1)))) +
                             (draw(2) == 0 ? "+:" : ":") + causes.at(draw(causes.size()));
    failOne(place, scenario, what, "seed " + std::to_string(seed) + ", ", figures);
}

} // namespace meyar::faults
