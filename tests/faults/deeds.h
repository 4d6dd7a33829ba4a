// What a program does to files while something happens to it, and how its folder must look afterwards.
#pragma once

#include "child.h"
#include "figures.h"

#include <array>
#include <string>
#include <vector>

namespace meyar::faults {

/// Edits opens a file, edits it and closes it; Migrate opens a file of an older schema.
enum class Deed { Edits, New, Copy, Migrate };
inline constexpr std::array<Deed, 4> deeds{Deed::Edits, Deed::New, Deed::Copy, Deed::Migrate};
std::string name(Deed deed);

/// Empties the folder and puts into it what the deed needs.
void prepare(const Workplace& place, Deed deed);
/// Closed files made once; a copy of one may be written.
enum class Master { Plain, Edited }; ///< without acts, or with those of `actsOfEdited`
inline const Numbers actsOfEdited{1, 2, 3};
void copyMaster(Master master, const std::filesystem::path& to);

/// For runActs.
std::vector<std::string> wordsFor(const Workplace& place, Deed deed);

/// Opens what the deed left, which recovers it, and counts: "lost" when an acknowledged act, or a file that the deed
/// only read, is gone; "half" when a file is neither as before the deed nor as after it, or the program did not end in
/// an orderly way; "litter" when after this opening and closing there is a file in the folder that nobody asked for.
void judge(const Workplace& place, Deed deed, const Ended& ended, const std::string& label, Figures& figures);

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
    return {"changes under us", {"unnoticed", "overwritten"}};
}
inline Figures failingFigures() {
    return {"failing calls", {"lost", "half", "litter"}};
}

} // namespace meyar::faults
