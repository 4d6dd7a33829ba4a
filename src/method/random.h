// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014), a stream for each draw,
// so that it does not matter which thread takes which draw. The standard library's distributions differ between
// libraries.
#pragma once

#include <cstdint>

namespace meyar::method {

class Random {
public:
    Random(std::uint64_t seed, std::uint64_t stream) : m_state(mixed(seed ^ mixed(stream))) {}

    /// 0..limit-1, each as likely as any other (Lemire 2019); limit is not 0.
    std::uint64_t below(std::uint64_t limit) {
        auto product = static_cast<Wide>(next()) * limit;
        if (static_cast<std::uint64_t>(product) < limit) {
            const std::uint64_t tooFew = (0 - limit) % limit; // 2^64 mod limit
            while (static_cast<std::uint64_t>(product) < tooFew)
                product = static_cast<Wide>(next()) * limit;
        }
        return static_cast<std::uint64_t>(product >> 64);
    }

private:
    __extension__ typedef unsigned __int128 Wide;

    static std::uint64_t mixed(std::uint64_t z) {
        z += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    std::uint64_t next() {
        const std::uint64_t out = mixed(m_state);
        m_state += 0x9e3779b97f4a7c15;
        return out;
    }

    std::uint64_t m_state;
};

} // namespace meyar::method
