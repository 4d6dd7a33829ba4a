// Death at any moment.
#include "trials.h"

namespace meyar::faults {

namespace {

std::string labelFor(Scenario scenario, const Shim& shim) {
    return name(scenario) + " killed at call " + shim.die;
}

} // namespace

void killAtEveryCall(Scenario scenario, bool torn, Figures& figures) {
    const WorkFolder place;
    for (int call = 1;; ++call) {
        Shim shim;
        shim.die = std::to_string(call) + (torn ? "torn" : "");
        prepare(place, scenario);
        const Ended ended = runActs(place, wordsFor(place, scenario), shim);
        if (!ended.killed()) break; // all calls were tried
        figures.tried();
        judge(place, scenario, ended, labelFor(scenario, shim), figures);
    }
}

void killAtRandom(std::uint64_t seed, Figures& figures) {
    Draw draw(seed);
    const WorkFolder place;
    const Scenario scenario = draw(2) == 0 ? Scenario::Edits : allScenarios.at(draw(allScenarios.size()));
    const bool fromOutside = scenario == Scenario::Edits && draw(2) == 0;
    prepare(place, scenario);
    std::vector<std::string> words = wordsFor(place, scenario);
    Shim shim;
    Ended ended;
    if (fromOutside) {
        words.back() = "0"; // edits without end
        ended = runActs(place, words, shim, static_cast<int>(draw(12)));
    } else {
        shim.die = std::to_string(1 + draw(60)) + (draw(2) == 0 ? "torn" : "");
        ended = runActs(place, words, shim);
    }
    if (!ended.killed()) return; // it needed fewer calls
    figures.tried();
    const std::string label = "seed " + std::to_string(seed) + ", " + labelFor(scenario, shim);
    if (scenario == Scenario::Edits && draw(3) == 0) {
        Shim again;
        again.die = std::to_string(1 + draw(6)) + (draw(2) == 0 ? "torn" : "");
        if (runActs(place, {"open", place / "a.meyar"}, again).killed()) figures.tried();
    }
    judge(place, scenario, ended, label, figures);
}

} // namespace meyar::faults
