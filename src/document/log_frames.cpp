#include "document/log_frames.h"

#include "document/file.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace meyar::document {

namespace {

constexpr std::size_t frameHeaderSize = 24;

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
    Frames(std::string_view log, bool bigEndianWords) : m_log(log), m_summing(bigEndianWords) {}

    std::size_t count() const { return (m_log.size() - logHeaderSize) / size; }
    bool headerFits() const {
        return m_summing.over(m_log.substr(0, 24), {}) == Sum{bigEndian(m_log, 24), bigEndian(m_log, 28)};
    }
    /// Whether the sum of the frame goes on from that of the one before, of the header for the first.
    bool follows(std::size_t frame) const { return sumFrom(frame, sumBefore(frame)) == sumOf(frame); }
    /// Whether it would, were the sum of the one before what it ought to be.
    bool followsMended(std::size_t frame) const {
        return sumFrom(frame, sumFrom(frame - 1, sumBefore(frame - 1))) == sumOf(frame);
    }
    /// Whether it would, were `pages` what it says of how many the document has; an act ends where that is not 0.
    bool wouldFollow(std::size_t frame, std::uint32_t pages) const {
        std::string head(m_log.substr(beginOf(frame), 8));
        for (std::size_t i = 0; i < 4; ++i)
            head[4 + i] = static_cast<char>(pages >> (24 - 8 * i) & 0xff);
        return sumFrom(frame, sumBefore(frame), head) == sumOf(frame);
    }
    std::uint32_t pages(std::size_t frame) const { return bigEndian(m_log, beginOf(frame) + 4); }
    bool endsAct(std::size_t frame) const { return pages(frame) != 0; }
    /// Of the writing since the log was last empty.
    std::string_view salts(std::size_t frame) const { return m_log.substr(beginOf(frame) + 8, 8); }
    std::string_view saltsOfHeader() const { return m_log.substr(16, 8); }

    static constexpr std::size_t pageSize = 4096;

private:
    static constexpr std::size_t size = frameHeaderSize + pageSize;
    Sum sumBefore(std::size_t frame) const {
        return frame == 0 ? Sum{bigEndian(m_log, 24), bigEndian(m_log, 28)} : sumOf(frame - 1);
    }
    Sum sumFrom(std::size_t frame, Sum before) const { return sumFrom(frame, before, m_log.substr(beginOf(frame), 8)); }
    Sum sumFrom(std::size_t frame, Sum before, std::string_view head) const {
        const std::string_view page = m_log.substr(beginOf(frame) + frameHeaderSize, pageSize);
        return m_summing.over(page, m_summing.over(head, before));
    }
    static std::size_t beginOf(std::size_t frame) { return logHeaderSize + frame * size; }
    Sum sumOf(std::size_t frame) const {
        const std::size_t at = beginOf(frame);
        return {bigEndian(m_log, at + 16), bigEndian(m_log, at + 20)};
    }

    std::string_view m_log;
    Summing m_summing;
};

bool isDamaged(const Frames& frames, bool headerFits) {
    std::size_t bad = 0; // the first frame that SQLite does not take
    while (headerFits && bad < frames.count() && frames.salts(bad) == frames.saltsOfHeader() && frames.follows(bad))
        ++bad;
    if (bad == frames.count()) return false;
    // An act is written when the one before is on disk: after the end of the act that does not fit there is no other
    // but in a log that was whole.
    std::size_t ends = frames.endsAct(bad) ? 1 : 0;
    std::uint32_t mostPages = 0;
    for (std::size_t frame = bad + 1; frame < frames.count(); ++frame) {
        const std::string_view salts = headerFits ? frames.saltsOfHeader() : frames.salts(frame - 1);
        const bool follows = frames.follows(frame) || (frame == bad + 1 && frames.followsMended(frame));
        if (frames.salts(frame) != salts || !follows || !frames.endsAct(frame)) continue;
        ++ends;
        mostPages = std::max(mostPages, frames.pages(frame));
    }
    if (ends > 1) return true;
    // A frame that fits but for saying that it ends an act: no crash leaves that. A crafted log may say of any number.
    mostPages = std::min(mostPages, static_cast<std::uint32_t>(largestFile / Frames::pageSize));
    for (std::uint32_t pages = 1; !frames.endsAct(bad) && pages <= mostPages; ++pages)
        if (frames.wouldFollow(bad, pages)) return true;
    return false;
}

} // namespace

bool logIsDamaged(std::string_view log) {
    if (log.size() < logHeaderSize) return false;
    const bool bigEndianWords = (bigEndian(log, 0) & 1) != 0;
    const Frames frames(log, bigEndianWords);
    if (frames.headerFits()) return isDamaged(frames, true);
    // What names the order may be what was changed.
    return isDamaged(frames, false) || isDamaged(Frames(log, !bigEndianWords), false);
}

} // namespace meyar::document
