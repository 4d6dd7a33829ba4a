#include "document/backup_schedule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <set>
#include <utility>

namespace meyar::document {

namespace {

using namespace std::chrono;

constexpr std::array<std::pair<BackupWhy, std::string_view>, 5> whys{{{BackupWhy::Work, "work"},
                                                                      {BackupWhy::Migration, "migration"},
                                                                      {BackupWhy::TakeFramework, "framework"},
                                                                      {BackupWhy::BulkPaste, "paste"},
                                                                      {BackupWhy::Unsaved, "unsaved"}}};

std::int64_t dayOf(BackupTime time) {
    return floor<days>(time).time_since_epoch().count();
}

std::int64_t weekOf(BackupTime time) {
    return (sys_days(floor<days>(time)) - (weekday(floor<days>(time)) - Monday)).time_since_epoch().count();
}

std::int64_t monthOf(BackupTime time) {
    const year_month_day date(floor<days>(time));
    return std::int64_t{static_cast<int>(date.year())} * 12 + static_cast<unsigned>(date.month());
}

/// Adds the newest of each of the last `count` periods that have one; `newestFirst` has each time once.
template <class PeriodOf>
void keepOfEach(const std::vector<BackupTime>& newestFirst, std::size_t count, PeriodOf periodOf,
                std::set<BackupTime>& kept) {
    std::optional<std::int64_t> last;
    for (const BackupTime time : newestFirst) {
        if (last == periodOf(time)) continue;
        if (count-- == 0) return;
        last = periodOf(time);
        kept.insert(time);
    }
}

/// `newestFirst` has each time once, none after `now`.
std::set<BackupTime> keptOf(const std::vector<BackupTime>& newestFirst, BackupTime now, const BackupLimits& limits) {
    std::set<BackupTime> kept;
    if (!newestFirst.empty()) kept.insert(newestFirst.front());
    for (const BackupTime time : newestFirst) {
        if (kept.size() >= limits.recentAtMost || now - time >= limits.recent) break;
        kept.insert(time);
    }
    keepOfEach(newestFirst, limits.daily, dayOf, kept);
    keepOfEach(newestFirst, limits.weekly, weekOf, kept);
    keepOfEach(newestFirst, limits.monthly, monthOf, kept);
    return kept;
}

/// A number of exactly the digits given.
std::optional<int> number(std::string_view digits) {
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    int value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc()) return std::nullopt;
    return value;
}

/// "20260301T093000Z".
std::optional<BackupTime> parseTime(std::string_view text) {
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z') return std::nullopt;
    const auto y = number(text.substr(0, 4)), m = number(text.substr(4, 2)), d = number(text.substr(6, 2));
    const auto h = number(text.substr(9, 2)), min = number(text.substr(11, 2)), s = number(text.substr(13, 2));
    if (!y || !m || !d || !h || !min || !s || *h > 23 || *min > 59 || *s > 59) return std::nullopt;
    const year_month_day date(year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d)));
    if (!date.ok()) return std::nullopt;
    return sys_days(date) + hours(*h) + minutes(*min) + seconds(*s);
}

} // namespace

std::string timeText(BackupTime time) {
    const std::time_t seconds = system_clock::to_time_t(time);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

std::string_view text(BackupWhy why) {
    for (const auto& [each, word] : whys) {
        if (each == why) return word;
    }
    return {};
}

std::optional<BackupWhy> parseBackupWhy(std::string_view text) {
    for (const auto& [why, word] : whys) {
        if (word == text) return why;
    }
    return std::nullopt;
}

bool backupIsDue(std::optional<BackupTime> last, BackupTime workBegan, std::optional<BackupTime> changed,
                 BackupTime now, const BackupLimits& limits) {
    if (last && *last > now) last.reset(); // says nothing of what was done since
    if (!changed || (last && *changed <= *last)) return false;
    if (!last && workBegan > now) return now != BackupTime{}; // the clock was ahead; without one nothing is due
    return now - last.value_or(workBegan) >= limits.every;
}

std::vector<bool> backupsToKeep(const std::vector<BackupTime>& times, BackupTime now, const BackupLimits& limits) {
    std::vector<BackupTime> newestFirst = times;
    std::sort(newestFirst.rbegin(), newestFirst.rend());
    newestFirst.erase(std::unique(newestFirst.begin(), newestFirst.end()), newestFirst.end());
    const auto firstMade = std::find_if(newestFirst.begin(), newestFirst.end(), [&](auto time) { return time <= now; });
    std::set<BackupTime> kept = keptOf({firstMade, newestFirst.end()}, now, limits);
    if (firstMade != newestFirst.begin())
        kept.merge(keptOf({newestFirst.begin(), firstMade}, newestFirst.front(), limits));
    std::vector<bool> out;
    for (const BackupTime time : times)
        out.push_back(kept.count(time) > 0);
    return out;
}

std::string backupName(BackupTime made, BackupWhy why, std::size_t number) {
    const auto midnight = floor<days>(made);
    const year_month_day date(midnight);
    const hh_mm_ss clock(made - midnight);
    std::array<char, 64> stamp{};
    const int length = std::snprintf(
        stamp.data(), stamp.size(), "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    std::string name(stamp.data(), static_cast<std::size_t>(length));
    name.append("-").append(text(why));
    if (number > 1) name += "-" + std::to_string(number);
    return name + ".meyar";
}

std::optional<BackupNamed> parseBackupName(std::string_view name) {
    constexpr std::string_view ending = ".meyar";
    const std::size_t dash = name.find('-');
    if (!name.ends_with(ending) || dash == std::string_view::npos) return std::nullopt;
    BackupNamed out;
    const auto made = parseTime(name.substr(0, dash));
    std::string_view why = name.substr(dash + 1, name.size() - ending.size() - dash - 1);
    if (const std::size_t second = why.find('-'); second != std::string_view::npos) {
        const auto counted = number(why.substr(second + 1));
        if (!counted) return std::nullopt;
        out.number = static_cast<std::size_t>(*counted);
        why = why.substr(0, second);
    }
    const auto reason = parseBackupWhy(why);
    if (!made || !reason) return std::nullopt;
    out.made = *made;
    out.why = *reason;
    if (backupName(out.made, out.why, out.number) != name) return std::nullopt; // "-1", "-02"
    return out;
}

std::filesystem::path backupsRoot(std::string_view xdgDataHome, std::string_view home) {
    std::filesystem::path base(xdgDataHome); // a relative one is to be ignored, says the XDG specification
    if (!base.is_absolute()) {
        base = std::filesystem::path(home);
        if (!base.is_absolute()) return {};
        base = base / ".local" / "share";
    }
    return base / "meyar" / "backups";
}

bool isPlainName(std::string_view lineage) {
    return !lineage.empty() && lineage.size() <= 64 && std::all_of(lineage.begin(), lineage.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
}

} // namespace meyar::document
