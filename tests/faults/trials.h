// The series of trials that tests run in short and tools/soak for as long as it is given. Each adds to its figures.
#pragma once

#include "deeds.h"

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
void killAtEveryCall(Deed deed, bool torn, Figures& figures);
/// One run that is killed at some call, or from outside; every third time the recovery is killed too.
void killAtRandom(std::uint64_t seed, Figures& figures);

/// Calls of every kind fail, one run a call: once, and for ever from there on. Every call, or each `step`-th.
void failEveryCall(Deed deed, int step, Figures& figures);
/// One run in which some call fails.
void failAtRandom(std::uint64_t seed, Figures& figures);

/// A drive that lies says of every sync of a file that it is done, and does nothing.
enum class Drive { Honest, Lies };
/// One recorded run, and the power cut after each of its changes.
void cutPowerEverywhere(Deed deed, std::uint64_t seed, Figures& figures, Drive drive = Drive::Honest);
/// One recorded run and one cut; every third time another cut while the file recovers.
void cutPowerAtRandom(std::uint64_t seed, Figures& figures);

} // namespace meyar::faults
