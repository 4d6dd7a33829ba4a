// Another state of a file put in the place of one that a crash left.
#include "trials.h"

#include <fstream>
#include <iterator>

namespace meyar::faults {

using namespace meyar::tests;

namespace {

namespace fs = std::filesystem;

enum class Way { CopiedOver, MovedOver, SavedOver, MadeAgain };
constexpr std::array<const char*, 4> wayNames{"cp", "mv", "save a copy", "rm and new"};

/// As `cp` does it: the same file, other bytes.
void copyOver(const fs::path& from, const fs::path& to) {
    std::ifstream in(from, std::ios::binary);
    std::ofstream(to, std::ios::binary | std::ios::trunc) << in.rdbuf();
}

void putInPlace(Way way, const fs::path& other, const fs::path& file) {
    switch (way) {
    case Way::CopiedOver:
        copyOver(other, file);
        break;
    case Way::MovedOver:
        fs::rename(other, file);
        break;
    case Way::SavedOver:
        Document::open(other, steadySurroundings()).saveCopy(file);
        break;
    case Way::MadeAgain:
        fs::remove(file);
        Document::create(file, fullAssessment(), steadySurroundings());
        break;
    }
}

/// A closed file with acts 1 to `count`.
void makeEdited(const fs::path& file, std::int64_t count) {
    copyMaster(Master::Plain, file);
    Document document = Document::open(file, steadySurroundings());
    for (std::int64_t number = 1; number <= count; ++number)
        document.apply(numberedAct(number));
}

Numbers upTo(std::int64_t count) {
    Numbers out;
    for (std::int64_t number = 1; number <= count; ++number)
        out.push_back(number);
    return out;
}

} // namespace

void restoreAfterCrash(std::uint64_t seed, Figures& figures) {
    Draw draw(seed);
    const WorkFolder place;
    const fs::path file = place / "a.meyar", other = place.beside("b.meyar");
    const auto before = static_cast<std::int64_t>(draw(6));
    makeEdited(file, before);
    // An older state, or, from another machine, a newer one.
    const auto restored = static_cast<std::int64_t>(draw(12));
    makeEdited(other, restored);

    Shim shim;
    shim.die = std::to_string(5 + draw(90)) + (draw(2) == 0 ? "torn" : "");
    const Ended ended = runActs(place, {"edits", file, std::to_string(before + 1), "0"}, shim);
    if (!ended.killed()) return;
    Numbers acknowledged = upTo(before);
    acknowledged.insert(acknowledged.end(), ended.done.begin(), ended.done.end());
    const Numbers underWay{static_cast<std::int64_t>(acknowledged.size()) + 1};

    const auto way = static_cast<Way>(draw(wayNames.size()));
    figures.tried();
    const std::string label = "seed " + std::to_string(seed) + ", " + wayNames.at(static_cast<std::size_t>(way));
    try {
        putInPlace(way, other, file);
    } catch (const std::exception& failure) {
        figures.bad("mixtures", label + ": cannot be put there: " + failure.what());
        return;
    }
    const Finding asRestored = findingOf(file, way == Way::MadeAgain ? Numbers() : upTo(restored), {});
    if (asRestored.found == Found::Whole) return;
    // The same bytes as before the crash: what is beside them is of this very file.
    const bool itself = (way == Way::CopiedOver || way == Way::MovedOver) && restored == before;
    if (itself && findingOf(file, acknowledged, underWay).found == Found::Whole) return;
    figures.bad("mixtures", label + ": " + asRestored.why);
}

} // namespace meyar::faults
