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
enum class Luck { Nothing, All, UpToSomePoint, AnyPart };

std::string afterwards(const Disk::File& file, Luck luck, Draw& draw) {
    std::string content = file.synced;
    if (luck == Luck::Nothing) return content;
    const std::size_t kept =
        luck == Luck::UpToSomePoint ? static_cast<std::size_t>(draw(file.later.size() + 1)) : file.later.size();
    for (std::size_t i = 0; i < kept; ++i) {
        const Change& change = file.later[i];
        const std::uint64_t fate = luck == Luck::AnyPart ? draw(3) : 0;
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
          drawn == 0   ? Luck::Nothing
          : drawn == 1 ? Luck::All
          : drawn < 4  ? Luck::UpToSomePoint
                       : Luck::AnyPart,
          draw);
}

void Disk::rebuildAll(const std::filesystem::path& folder) const {
    Draw unused(0);
    write(folder, Luck::All, unused);
}

template <class Luck>
void Disk::write(const std::filesystem::path& folder, Luck luck, Draw& draw) const {
    // A folder's changes reach the disk in their order, as every file system with a log has it.
    const std::size_t kept = luck == Luck::Nothing ? 0
                             : luck == Luck::All   ? m_laterNames.size()
                                                   : static_cast<std::size_t>(draw(m_laterNames.size() + 1));
    std::map<std::string, std::uint64_t> names = m_names;
    for (std::size_t i = 0; i < kept; ++i)
        apply(m_laterNames[i], names);
    std::map<std::uint64_t, std::string> contents;
    for (const auto& [id, file] : m_files)
        contents[id] = afterwards(file, luck, draw);
    for (const auto& [name, id] : names)
        std::ofstream(folder / name, std::ios::binary | std::ios::trunc) << contents[id];
}

namespace {

/// A recorded run of the deed, and the folder as it was before.
struct Recorded {
    Disk disk;
    std::vector<Change> changes;
    int status = -1;
};

Recorded recordedRun(const Workplace& place, const std::vector<std::string>& words) {
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

} // namespace

void cutPowerEverywhere(Deed deed, std::uint64_t seed, Figures& figures, Drive drive) {
    Draw draw(seed);
    const Workplace place, found;
    prepare(place, deed);
    Recorded run = recordedRun(place, wordsFor(place, deed));
    if (drive == Drive::Lies) std::erase_if(run.changes, [](const Change& change) { return change.op == Op::Sync; });
    for (std::size_t done = 0; done <= run.changes.size(); ++done) {
        if (done > 0) run.disk.add(run.changes[done - 1]);
        if (done < run.changes.size() && !changesSomething(run.changes[done])) continue;
        found.empty();
        run.disk.rebuild(found.folder(), draw);
        figures.tried();
        judge(found, deed, endedAt(run.disk, done == run.changes.size() && run.status == 0),
              name(deed) + ", power cut after " + std::to_string(done) + " changes, seed " + std::to_string(seed),
              figures);
    }
}

void cutPowerAtRandom(std::uint64_t seed, Figures& figures) {
    Draw draw(seed);
    const Workplace place, found;
    const Deed deed = draw(2) == 0 ? Deed::Edits : deeds.at(draw(deeds.size()));
    prepare(place, deed);
    Recorded run = recordedRun(place, wordsFor(place, deed));
    const std::size_t end = static_cast<std::size_t>(draw(run.changes.size() + 1));
    for (std::size_t done = 0; done < end; ++done)
        run.disk.add(run.changes[done]);
    run.disk.rebuild(found.folder(), draw);
    figures.tried();
    const Ended ended = endedAt(run.disk, end == run.changes.size() && run.status == 0);
    // The power may go again while the file recovers.
    if (deed == Deed::Edits && draw(3) == 0) {
        Recorded recovery = recordedRun(found, {"open", found / "a.meyar"});
        const std::size_t last = static_cast<std::size_t>(draw(recovery.changes.size() + 1));
        for (std::size_t done = 0; done < last; ++done)
            recovery.disk.add(recovery.changes[done]);
        // Where it ended before all that was known was told, the folder is as it was.
        for (std::size_t done = last; done < recovery.changes.size(); ++done)
            if (recovery.changes[done].op == Op::Known) recovery.disk.add(recovery.changes[done]);
        found.empty();
        recovery.disk.rebuild(found.folder(), draw);
        figures.tried();
    }
    judge(found, deed, ended, name(deed) + ", power cut at random, seed " + std::to_string(seed), figures);
}

} // namespace meyar::faults
