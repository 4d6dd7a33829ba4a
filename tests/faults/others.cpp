// Others at the same file: a second program that opens it, or something that changes it while it is open.
#include "trials.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include <unistd.h>

namespace meyar::faults {

using namespace meyar::tests;

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 7> changeNames{"deleted", "moved away",         "replaced",       "overwritten",
                                                 "emptied", "its folder removed", "its log removed"};

void change(UnderUs how, const fs::path& file, const fs::path& other) {
    switch (how) {
    case UnderUs::Deleted:
        fs::remove(file);
        break;
    case UnderUs::MovedAway:
        fs::rename(file, file.string() + ".away");
        break;
    case UnderUs::Replaced:
        fs::rename(other, file);
        break;
    case UnderUs::Overwritten: {
        std::ifstream in(other, std::ios::binary);
        std::ofstream(file, std::ios::binary | std::ios::trunc) << in.rdbuf();
        break;
    }
    case UnderUs::Emptied:
        fs::resize_file(file, 0);
        break;
    case UnderUs::FolderGone:
        fs::remove_all(file.parent_path());
        break;
    case UnderUs::LogRemoved:
        fs::remove(file.string() + "-wal");
        break;
    }
}

std::optional<std::string> contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

/// Whether the act is refused by a failure.
bool fails(Document& document, std::int64_t number) {
    try {
        document.apply(numberedAct(number));
        return false;
    } catch (const Error&) {
        return true;
    }
}

} // namespace

void openSecond(First first, Figures& figures) {
    const WorkFolder place;
    const fs::path file = place / "a.meyar";
    copyMaster(Master::Edited, file);
    const Holder holder(place, first == First::OnlyHolds ? "hold" : "touch", file);
    figures.tried();
    try {
        Document::open(file, steadySurroundings());
        figures.bad("admitted", "a second program opened the file");
    } catch (const Error& failure) {
        if (!holder.isOpen() || failure.kind() != ErrorKind::Locked) figures.bad("admitted", failure.what());
    }
}

void changeUnderUs(UnderUs how, Figures& figures) {
    const std::string label = changeNames.at(static_cast<std::size_t>(how));
    const WorkFolder place;
    const fs::path file = place / "a.meyar", other = place.beside("b.meyar");
    copyMaster(Master::Plain, file);
    copyMaster(Master::Edited, other);
    figures.tried();
    std::optional<std::string> theirs;
    {
        Document document = Document::open(file, steadySurroundings());
        document.apply(numberedAct(1));
        change(how, file, other);
        theirs = contentOf(file);
        for (const std::int64_t number : {2, 3})
            if (!fails(document, number)) {
                figures.bad("unnoticed", label + ": act " + std::to_string(number) + " was accepted");
                break;
            }
    }
    if (contentOf(file) != theirs) figures.bad("overwritten", label + ": what others put there was changed");
}

void closeAfterChange(UnderUs how, Figures& figures) {
    const std::string label = changeNames.at(static_cast<std::size_t>(how));
    const WorkFolder place;
    const fs::path file = place / "a.meyar", other = place.beside("b.meyar"), backups = place.beside("backups");
    copyMaster(Master::Plain, file);
    copyMaster(Master::Edited, other);
    figures.tried();
    Surroundings surroundings = steadySurroundings();
    surroundings.backups = backups;
    {
        Document document = Document::open(file, surroundings);
        document.apply(numberedAct(1));
        change(how, file, other);
    }
    std::vector<fs::path> found{file, file.string() + ".away"};
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator(backups, none))
        if (entry.path().extension() == ".meyar") found.push_back(entry.path());
    const bool kept = std::any_of(found.begin(), found.end(), [](const fs::path& each) {
        return fs::exists(each) && findingOf(each, {1}, {}).found == Found::Whole;
    });
    if (!kept) figures.bad("lost", label + " just before closing: act 1 is nowhere");
}

void replaceWithinCommit(Figures& figures) {
    constexpr int moreThanItMakes = 12;
    for (int sync = 1; sync <= moreThanItMakes; ++sync) {
        const std::string label = "replaced within sync " + std::to_string(sync);
        const WorkFolder place;
        const fs::path file = place / "a.meyar", other = place / "b.meyar", copy = place / "c.meyar";
        copyMaster(Master::Plain, file);
        copyMaster(Master::Edited, other);
        const auto theirs = contentOf(other);
        Shim shim;
        shim.replace = std::to_string(sync) + ":" + other.string() + ":" + file.string();
        const Ended ended = runActs(place, {"keeps", file, "1", "3", copy}, shim);
        if (fs::exists(other)) continue; // there was no such sync
        figures.tried();
        if (contentOf(file) != theirs) figures.bad("overwritten", label + ": what others put there was changed");
        if (!ended.opened) continue;
        if (!ended.error.empty()) figures.bad("unnoticed", label + ": " + ended.error);
        const Finding finding = findingOf(copy, ended.done, {});
        if (ended.done.size() != 3 || finding.found != Found::Whole)
            figures.bad("unnoticed", label + ": the copy lacks what was done: " + finding.why);
    }
}

} // namespace meyar::faults
