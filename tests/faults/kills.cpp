// Death at any moment.
#include "trials.h"

namespace meyar::faults {

namespace {

std::string labelFor(Deed deed, const Shim& shim) {
    return name(deed) + " killed at call " + shim.die;
}

} // namespace

void killAtEveryCall(Deed deed, bool torn, Figures& figures) {
    const Workplace place;
    for (int call = 1;; ++call) {
        Shim shim;
        shim.die = std::to_string(call) + (torn ? "torn" : "");
        prepare(place, deed);
        const Ended ended = runActs(place, wordsFor(place, deed), shim);
        if (!ended.killed()) break; // all calls were tried
        figures.tried();
        judge(place, deed, ended, labelFor(deed, shim), figures);
    }
}

void killAtRandom(std::uint64_t seed, Figures& figures) {
    Draw draw(seed);
    const Workplace place;
    const Deed deed = draw(2) == 0 ? Deed::Edits : deeds.at(draw(deeds.size()));
    const bool fromOutside = deed == Deed::Edits && draw(2) == 0;
    prepare(place, deed);
    std::vector<std::string> words = wordsFor(place, deed);
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
    const std::string label = "seed " + std::to_string(seed) + ", " + labelFor(deed, shim);
    if (deed == Deed::Edits && draw(3) == 0) {
        Shim again;
        again.die = std::to_string(1 + draw(6)) + (draw(2) == 0 ? "torn" : "");
        if (runActs(place, {"open", place / "a.meyar"}, again).killed()) figures.tried();
    }
    judge(place, deed, ended, label, figures);
}

} // namespace meyar::faults
