#include "document/log_frames.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace meyar::document {

namespace {

constexpr std::size_t headerSize = 32, frameHeaderSize = 24;

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return number;
}

using Sum = std::array<std::uint32_t, 2>;

/// The sum goes on over words of the order that the header's first field names.
class Summing {
public:
    explicit Summing(bool bigEndianWords) : m_big(bigEndianWords) {}

    Sum over(std::string_view bytes, Sum sum) const {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            sum[0] += word(bytes, at) + sum[1];
            sum[1] += word(bytes, at + 4) + sum[0];
        }
        return sum;
    }

private:
    std::uint32_t word(std::string_view bytes, std::size_t at) const {
        const std::uint32_t big = bigEndian(bytes, at);
        return m_big ? big : __builtin_bswap32(big);
    }

    bool m_big;
};

/// The frames of a log; pages are of 4096 bytes, as every document's are.
class Frames {
public:
    explicit Frames(std::string_view log) : m_log(log), m_summing((bigEndian(log, 0) & 1) != 0) {}

    std::size_t count() const { return (m_log.size() - headerSize) / size; }
    bool headerFits() const {
        return m_summing.over(m_log.substr(0, 24), {}) == Sum{bigEndian(m_log, 24), bigEndian(m_log, 28)};
    }
    /// Whether the sum of the frame goes on from that of the one before, of the header for the first.
    bool follows(std::size_t frame) const {
        const std::size_t at = beginOf(frame);
        const Sum before = frame == 0 ? Sum{bigEndian(m_log, 24), bigEndian(m_log, 28)} : sumOf(frame - 1);
        const Sum head = m_summing.over(m_log.substr(at, 8), before);
        return m_summing.over(m_log.substr(at + frameHeaderSize, pageSize), head) == sumOf(frame);
    }
    bool endsAct(std::size_t frame) const { return bigEndian(m_log, beginOf(frame) + 4) != 0; }
    /// Of the writing since the log was last empty.
    std::string_view salts(std::size_t frame) const { return m_log.substr(beginOf(frame) + 8, 8); }
    std::string_view saltsOfHeader() const { return m_log.substr(16, 8); }

private:
    static constexpr std::size_t pageSize = 4096, size = frameHeaderSize + pageSize;
    static std::size_t beginOf(std::size_t frame) { return headerSize + frame * size; }
    Sum sumOf(std::size_t frame) const {
        const std::size_t at = beginOf(frame);
        return {bigEndian(m_log, at + 16), bigEndian(m_log, at + 20)};
    }

    std::string_view m_log;
    Summing m_summing;
};

} // namespace

bool logIsDamaged(std::string_view log) {
    if (log.size() < headerSize) return false;
    const Frames frames(log);
    const bool headerFits = frames.headerFits();
    std::size_t bad = 0; // the first frame that SQLite does not take
    while (headerFits && bad < frames.count() && frames.salts(bad) == frames.saltsOfHeader() && frames.follows(bad))
        ++bad;
    if (bad == frames.count()) return false;
    // An act is written when the one before is on disk: after the end of the act that does not fit there is no other
    // but in a log that was whole.
    std::size_t ends = frames.endsAct(bad) ? 1 : 0;
    for (std::size_t frame = bad + 1; frame < frames.count(); ++frame) {
        const std::string_view salts = headerFits ? frames.saltsOfHeader() : frames.salts(frame - 1);
        if (frames.salts(frame) == salts && frames.follows(frame) && frames.endsAct(frame)) ++ends;
    }
    return ends > 1;
}

} // namespace meyar::document
