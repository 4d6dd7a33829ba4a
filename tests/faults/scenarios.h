// What a program does to files while something happens to it, and how its folder must look afterwards.
#pragma once

#include "child.h"
#include "figures.h"

#include <array>
#include <string>
#include <vector>

namespace meyar::faults {

/// Edits opens a file, edits it and closes it; Migrate opens a file of an older schema.
enum class Scenario { Edits, New, Copy, Migrate };
inline constexpr std::array<Scenario, 4> allScenarios{Scenario::Edits, Scenario::New, Scenario::Copy,
                                                      Scenario::Migrate};
std::string name(Scenario scenario);

/// Empties the folder and puts into it what the scenario needs.
void prepare(const WorkFolder& place, Scenario scenario);
/// Closed files made once; a copy of one may be written.
enum class Master { Plain, Edited }; ///< without acts, or with those of `actsOfEdited`
inline const Numbers actsOfEdited{1, 2, 3};
void copyMaster(Master master, const std::filesystem::path& to);

/// For runActs.
std::vector<std::string> wordsFor(const WorkFolder& place, Scenario scenario);

/// Opens what the scenario left, which recovers it, and counts: "lost" when an acknowledged act, or a file that the
/// scenario only read, is gone; "half" when a file is neither as before the scenario nor as after it, or the program
/// did not end in an orderly way; "litter" when after this opening and closing there is a file in the folder that
/// nobody asked for.
void judge(const WorkFolder& place, Scenario scenario, const Ended& ended, const std::string& label, Figures& figures);

inline Figures killFigures() {
    return {"kills", {"lost", "half", "litter"}};
}
inline Figures powerFigures() {
    return {"power cuts", {"lost", "half", "litter"}};
}
inline Figures flipFigures() {
    return {"flips", {"silent"}};
}
inline Figures restoreFigures() {
    return {"restores", {"mixtures"}};
}
inline Figures secondFigures() {
    return {"second openings", {"admitted"}};
}
inline Figures underUsFigures() {
    return {"changes under us", {"unnoticed", "overwritten", "lost"}};
}
inline Figures failingFigures() {
    return {"failing calls", {"lost", "half", "litter"}};
}

} // namespace meyar::faults
