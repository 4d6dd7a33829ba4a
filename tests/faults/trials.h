// The series of trials that tests run in short and tools/soak for as long as it is given. Each adds to its figures.
#pragma once

#include "scenarios.h"

#include <cstdint>
#include <random>

namespace meyar::faults {

/// 0 .. below-1, the same at every run of one seed.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_engine(seed) {}
    std::uint64_t operator()(std::uint64_t below) { return m_engine() % below; }

private:
    std::mt19937_64 m_engine;
};

/// The program is killed before each call that changes a file, or half-way through each write, one run a call.
void killAtEveryCall(Scenario scenario, bool torn, Figures& figures);
/// One run that is killed at some call, or from outside; every third time the recovery is killed too.
void killAtRandom(std::uint64_t seed, Figures& figures);

/// Calls of every kind fail, one run a call: once, and for ever from there on. Every call, or each `step`-th.
void failEveryCall(Scenario scenario, int step, Figures& figures);
/// All calls that change a file fail from the `from`-th on, so many of them, and then work again: what was kept in
/// memory meanwhile is saved by trying again.
void failForAWhile(int from, int length, Figures& figures);
/// One run in which some call fails, or all fail for a while.
void failAtRandom(std::uint64_t seed, Figures& figures);

/// A drive that lies says of every sync of a file that it is done, and does nothing.
enum class Drive { Honest, Lies };
/// One recorded run, and the power cut after each of its changes.
void cutPowerEverywhere(Scenario scenario, std::uint64_t seed, Figures& figures, Drive drive = Drive::Honest);
/// One recorded run and one cut; every third time another cut while the file recovers.
void cutPowerAtRandom(std::uint64_t seed, Figures& figures);

/// One bit of a closed file, or of the log of an open one, drawn at random, is flipped: the file must be refused or
/// reported as damaged, or read as before.
void flipOneBit(std::uint64_t seed, Figures& figures);

/// A program dies while it edits; then another state of the file is put in its place (cp, mv, save a copy, rm and new).
/// The next opening must find the one state or the other.
void restoreAfterCrash(std::uint64_t seed, Figures& figures);

/// One process has the file, and may have opened and closed it once more; another must be refused.
enum class First { OnlyHolds, ClosedAnother };
void openSecond(First first, Figures& figures);

/// What others do to the file of an open document; the next edit must fail, and what they put there must be left alone.
enum class UnderUs { Deleted, MovedAway, Replaced, Overwritten, Emptied, FolderGone, LogRemoved };
/// A log that was removed is written again from memory, and no edit fails for it.
inline constexpr std::array<UnderUs, 6> allUnderUs{UnderUs::Deleted,     UnderUs::MovedAway, UnderUs::Replaced,
                                                   UnderUs::Overwritten, UnderUs::Emptied,   UnderUs::FolderGone};
void changeUnderUs(UnderUs change, Figures& figures);
/// The same just before the document is closed: what was done is in the file, or in a backup.
void closeAfterChange(UnderUs change, Figures& figures);
/// Another file takes the name within each sync of opening, three acts and closing: nothing that was done is missing in
/// a copy, and the other file is left alone.
void replaceWithinCommit(Figures& figures);

} // namespace meyar::faults
