// soak MINUTES [FIRST-SEED]: the series of trials for as long as is given, each in processes of its own, so that one
// that is crashed is counted and the rest goes on. Prints the figures, a line a series; exit status 1 if any is
// bad.
#include "trials.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace meyar::faults;

namespace {

using Clock = std::chrono::steady_clock;

struct Series {
    std::function<Figures()> none;
    std::function<void(std::uint64_t, Figures&)> trial;
    double share;       ///< of the time
    std::int64_t least; ///< trials in twenty minutes, whatever time they take
};

std::vector<Series> allSeries() {
    return {{killFigures, killAtRandom, 0.25, 1000},
            {powerFigures, cutPowerAtRandom, 0.20, 1000},
            {failingFigures, failAtRandom, 0.20, 1000},
            {flipFigures, flipOneBit, 0.10, 1000},
            {restoreFigures, restoreAfterCrash, 0.20, 300},
            {secondFigures,
             [](std::uint64_t seed, Figures& figures) {
                 openSecond(seed % 2 == 0 ? First::OnlyHolds : First::ClosedAnother, figures);
             },
             0.02, 20},
            {underUsFigures,
             [](std::uint64_t seed, Figures& figures) {
                 const UnderUs how = allUnderUs.at(seed / 2 % allUnderUs.size());
                 (seed % 2 == 0 ? changeUnderUs : closeAfterChange)(how, figures);
             },
             0.03, 60}};
}

/// Some trials in a process of their own.
Figures inOwnProcess(const Series& series, std::uint64_t first, std::uint64_t count) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) std::abort();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        Figures figures = series.none();
        for (std::uint64_t seed = first; seed < first + count; ++seed)
            series.trial(seed, figures);
        const std::string text = figures.serialised();
        for (std::size_t done = 0; done < text.size();) {
            const ssize_t more = ::write(ends[1], text.data() + done, text.size() - done);
            if (more <= 0) ::_exit(1);
            done += static_cast<std::size_t>(more);
        }
        std::exit(0); // destructors remove the folders
    }
    ::close(ends[1]);
    std::string text;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = ::read(ends[0], bytes.data(), bytes.size())) > 0;)
        text.append(bytes.data(), static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    Figures figures = series.none();
    figures.add(text);
    if (status != 0)
        figures.bad(figures.worst(), "crashed (wait status " + std::to_string(status) + ") in seeds from " +
                                         std::to_string(first) + " on");
    return figures;
}

Figures run(const Series& series, double minutes, std::uint64_t firstSeed) {
    constexpr std::uint64_t atOnce = 25;
    Figures figures = series.none();
    const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                        std::chrono::duration<double, std::ratio<60>>(minutes * series.share));
    const auto least = static_cast<std::int64_t>(static_cast<double>(series.least) * std::min(1.0, minutes / 20));
    for (std::uint64_t seed = firstSeed; Clock::now() < end || figures.count() < least; seed += atOnce)
        figures.add(inOwnProcess(series, seed, atOnce).serialised());
    return figures;
}

} // namespace

int main(int count, char** arguments) {
    const double minutes = count > 1 ? std::strtod(arguments[1], nullptr) : 0;
    if (minutes <= 0) {
        std::cerr << "usage: soak MINUTES [FIRST-SEED]\n";
        return 2;
    }
    const std::uint64_t firstSeed = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
    bool clean = true;
    for (const Series& series : allSeries()) {
        const Figures figures = run(series, minutes, firstSeed);
        std::cout << figures.line() << std::endl;
        if (!figures.clean()) std::cerr << figures.report() << std::endl;
        clean = clean && figures.clean();
    }
    return clean ? 0 : 1;
}
