// Loss of power. A run is recorded; from the record a state is made in which the folder may be found afterwards.
#include "power.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace meyar::faults {

namespace {

constexpr std::size_t sector = 512; ///< what a disk writes whole, or not

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void putAt(std::string& content, std::size_t offset, std::string_view bytes) {
    if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

/// Each sector of the write is there or not.
void putTorn(std::string& content, std::size_t offset, std::string_view bytes, Draw& draw) {
    for (std::size_t done = 0; done < bytes.size();) {
        const std::size_t length = std::min(bytes.size() - done, sector - (offset + done) % sector);
        if (draw(2) == 0) putAt(content, offset + done, bytes.substr(done, length));
        done += length;
    }
}

void apply(const Change& change, std::string& content) {
    if (change.op == Op::Write) putAt(content, static_cast<std::size_t>(change.offset), change.bytes);
    if (change.op == Op::Truncate) content.resize(static_cast<std::size_t>(change.offset), '\0');
}

void apply(const Change& change, std::map<std::string, std::uint64_t>& names) {
    switch (change.op) {
    case Op::Create:
        if (!change.first.empty()) names[change.first] = change.id;
        break;
    case Op::Rename:
        names.erase(change.first);
        if (!change.second.empty()) names[change.second] = change.id;
        break;
    case Op::Link:
        names[change.second] = change.id;
        break;
    case Op::Unlink:
        names.erase(change.first);
        break;
    default:
        break;
    }
}

/// How much of what was not synced is found again.
enum class Survival { Nothing, All, UpToSomePoint, AnyPart };

std::string afterwards(const Disk::File& file, Survival survival, Draw& draw) {
    std::string content = file.synced;
    if (survival == Survival::Nothing) return content;
    const std::size_t kept =
        survival == Survival::UpToSomePoint ? static_cast<std::size_t>(draw(file.later.size() + 1)) : file.later.size();
    for (std::size_t i = 0; i < kept; ++i) {
        const Change& change = file.later[i];
        const std::uint64_t fate = survival == Survival::AnyPart ? draw(3) : 0;
        if (fate == 0) apply(change, content);
        if (fate == 1 && change.op == Op::Write)
            putTorn(content, static_cast<std::size_t>(change.offset), change.bytes, draw);
    }
    return content;
}

} // namespace

std::vector<Change> recordIn(const std::filesystem::path& file) {
    const std::string all = contentOf(file);
    std::vector<Change> out;
    for (std::size_t place = 0; place < all.size();) {
        LogHeader header;
        if (all.size() - place < sizeof header) throw std::runtime_error("a record that ends too soon");
        std::memcpy(&header, all.data() + place, sizeof header);
        place += sizeof header;
        const auto take = [&](std::size_t length) {
            place += length;
            return all.substr(place - length, length);
        };
        Change change{header.op, header.id, header.offset, {}, {}, {}};
        change.first = take(header.firstLength);
        change.second = take(header.secondLength);
        change.bytes = take(header.byteCount);
        out.push_back(std::move(change));
    }
    return out;
}

Disk::Disk(const std::filesystem::path& folder) {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        m_start[entry.path().filename().string()] = contentOf(entry.path());
}

void Disk::add(const Change& change) {
    switch (change.op) {
    case Op::Known:
        m_files[change.id].synced = m_start.at(change.first);
        m_names[change.first] = change.id;
        break;
    case Op::Write:
    case Op::Truncate:
        m_files[change.id].later.push_back(change);
        break;
    case Op::Sync: {
        File& file = m_files[change.id];
        for (const Change& later : file.later)
            apply(later, file.synced);
        file.later.clear();
        break;
    }
    case Op::SyncFolder:
        for (const Change& later : m_laterNames)
            apply(later, m_names);
        m_laterNames.clear();
        break;
    case Op::Mark:
        m_acknowledged.push_back(change.offset);
        break;
    default:
        m_laterNames.push_back(change);
        break;
    }
}

void Disk::rebuild(const std::filesystem::path& folder, Draw& draw) const {
    // Either extreme is worth a sixth of the draws; in between lies what goes wrong.
    const std::uint64_t drawn = draw(6);
    write(folder,
          drawn == 0   ? Survival::Nothing
          : drawn == 1 ? Survival::All
          : drawn < 4  ? Survival::UpToSomePoint
                       : Survival::AnyPart,
          draw);
}

void Disk::rebuildAll(const std::filesystem::path& folder) const {
    Draw unused(0);
    write(folder, Survival::All, unused);
}

template <class Survival>
void Disk::write(const std::filesystem::path& folder, Survival survival, Draw& draw) const {
    // A folder's changes reach the disk in their order, as every file system with a log has it.
    const std::size_t kept = survival == Survival::Nothing ? 0
                             : survival == Survival::All   ? m_laterNames.size()
                                                           : static_cast<std::size_t>(draw(m_laterNames.size() + 1));
    std::map<std::string, std::uint64_t> names = m_names;
    for (std::size_t i = 0; i < kept; ++i)
        apply(m_laterNames[i], names);
    std::map<std::uint64_t, std::string> contents;
    for (const auto& [id, file] : m_files)
        contents[id] = afterwards(file, survival, draw);
    for (const auto& [name, id] : names)
        std::ofstream(folder / name, std::ios::binary | std::ios::trunc) << contents[id];
}

namespace {

/// A recorded run of the scenario, and the folder as it was before.
struct Recorded {
    Disk disk;
    std::vector<Change> changes;
    int status = -1;
};

Recorded recordedRun(const WorkFolder& place, const std::vector<std::string>& words) {
    Shim shim;
    shim.record = place.beside("record");
    Disk disk(place.folder());
    const Ended ended = runActs(place, words, shim);
    return {std::move(disk), recordIn(shim.record), ended.status};
}

/// What the disk knows to be acknowledged, as if the process had been killed there.
Ended endedAt(const Disk& disk, bool atEnd) {
    Ended ended;
    ended.done = disk.acknowledged();
    ended.signal = atEnd ? 0 : 9;
    ended.status = atEnd ? 0 : -1;
    return ended;
}

bool changesSomething(const Change& change) {
    return change.op != Op::Known && change.op != Op::Mark;
}

/// Adds the first changes, up to a point drawn; true when all were. What was there before is known in any case.
bool applyUpToRandomPoint(Recorded& run, Draw& draw) {
    const auto begin = std::find_if(run.changes.begin(), run.changes.end(),
                                    [](const Change& change) { return change.op != Op::Known; });
    const auto end =
        begin + static_cast<std::ptrdiff_t>(draw(static_cast<std::uint64_t>(run.changes.end() - begin) + 1));
    std::for_each(run.changes.begin(), end, [&](const Change& change) { run.disk.add(change); });
    return end == run.changes.end();
}

} // namespace

void cutPowerEverywhere(Scenario scenario, std::uint64_t seed, Figures& figures, Drive drive) {
    Draw draw(seed);
    const WorkFolder place, found;
    prepare(place, scenario);
    Recorded run = recordedRun(place, wordsFor(place, scenario));
    if (drive == Drive::Lies) std::erase_if(run.changes, [](const Change& change) { return change.op == Op::Sync; });
    for (std::size_t done = 0; done <= run.changes.size(); ++done) {
        if (done > 0) run.disk.add(run.changes[done - 1]);
        if (done < run.changes.size() && !changesSomething(run.changes[done])) continue;
        found.empty();
        run.disk.rebuild(found.folder(), draw);
        figures.tried();
        judge(found, scenario, endedAt(run.disk, done == run.changes.size() && run.status == 0),
              name(scenario) + ", power cut after " + std::to_string(done) + " changes, seed " + std::to_string(seed),
              figures);
    }
}

void cutPowerAtRandom(std::uint64_t seed, Figures& figures) {
    Draw draw(seed);
    const WorkFolder place, found;
    const Scenario scenario = draw(2) == 0 ? Scenario::Edits : allScenarios.at(draw(allScenarios.size()));
    prepare(place, scenario);
    Recorded run = recordedRun(place, wordsFor(place, scenario));
    const bool atEnd = applyUpToRandomPoint(run, draw);
    run.disk.rebuild(found.folder(), draw);
    figures.tried();
    const Ended ended = endedAt(run.disk, atEnd && run.status == 0);
    // The power may go again while the file recovers.
    if (scenario == Scenario::Edits && draw(3) == 0) {
        Recorded recovery = recordedRun(found, {"open", found / "a.meyar"});
        applyUpToRandomPoint(recovery, draw);
        found.empty();
        recovery.disk.rebuild(found.folder(), draw);
        figures.tried();
    }
    judge(found, scenario, ended, name(scenario) + ", power cut at random, seed " + std::to_string(seed), figures);
}

} // namespace meyar::faults
