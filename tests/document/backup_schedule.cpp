#include "document/backup_schedule.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace meyar::document;
using namespace std::chrono;

namespace {

/// "2026-03-01 09:30".
BackupTime at(const std::string& text) {
    const auto number = [&](std::size_t from, std::size_t length) { return std::stoi(text.substr(from, length)); };
    return sys_days(year(number(0, 4)) / number(5, 2) / number(8, 2)) + hours(number(11, 2)) + minutes(number(14, 2));
}

const BackupTime now = at("2026-03-31 12:00"); // a Tuesday

/// A backup every `step` back from `newest`, so many.
std::vector<BackupTime> every(seconds step, std::size_t count, BackupTime newest = now) {
    std::vector<BackupTime> times;
    for (std::size_t i = 0; i < count; ++i)
        times.push_back(newest - step * static_cast<int>(i));
    return times;
}

std::size_t keptOf(const std::vector<BackupTime>& times, const BackupLimits& limits = {}) {
    const std::vector<bool> keep = backupsToKeep(times, now, limits);
    return static_cast<std::size_t>(std::count(keep.begin(), keep.end(), true));
}

} // namespace

TEST_CASE("a backup is due thirty minutes after the last with a change that the last one lacks") {
    struct Row {
        const char *last, *began, *changed, *now;
        bool due;
    };
    const Row row = GENERATE(values<Row>({
        {"", "2026-03-31 11:30", "2026-03-31 11:59", "2026-03-31 12:00", true},
        {"", "2026-03-31 11:31", "2026-03-31 11:59", "2026-03-31 12:00", false},
        {"", "2026-03-31 10:00", "", "2026-03-31 12:00", false}, // nothing was changed
        {"2026-03-31 11:30", "2026-03-31 09:00", "2026-03-31 11:31", "2026-03-31 12:00", true},
        {"2026-03-31 11:31", "2026-03-31 09:00", "2026-03-31 11:40", "2026-03-31 12:00", false},
        {"2026-03-31 11:30", "2026-03-31 09:00", "2026-03-31 11:30", "2026-03-31 12:00", false}, // it has the change
        {"2026-03-30 11:30", "2026-03-31 11:45", "2026-03-31 11:50", "2026-03-31 12:00",
         true}, // of many short sittings
        {"2027-03-31 13:00", "2026-03-31 11:00", "2026-03-31 11:50", "2026-03-31 12:00",
         true}, // by a clock that was ahead
        {"2027-03-31 13:00", "2026-03-31 11:40", "2026-03-31 11:50", "2026-03-31 12:00", false},
        {"2027-03-31 13:00", "2027-03-31 12:40", "2026-03-31 11:50", "2026-03-31 12:00", true}, // the work began by it
        {"2026-03-31 11:59", "2027-03-31 12:40", "2026-03-31 12:00", "2026-03-31 12:00",
         false}, // and one was made since
    }));
    CAPTURE(row.last, row.began, row.changed);
    const auto maybe = [](const char* text) { return *text == '\0' ? std::nullopt : std::optional(at(text)); };
    CHECK(backupIsDue(maybe(row.last), at(row.began), maybe(row.changed), at(row.now)) == row.due);
}

TEST_CASE("of the last day every backup is kept up to the limit, then one a day, a week, a month") {
    CHECK(keptOf({}) == 0);
    CHECK(keptOf({now}) == 1);
    CHECK(keptOf(every(minutes(30), 48)) == 48); // the last day whole
    CHECK(keptOf(every(minutes(1), 600)) == 48); // no more than the limit; all of one day
    CHECK(keptOf(every(hours(24), 12)) == 12);   // one a day for twelve days
    CHECK(keptOf(every(days(7), 10)) == 10);
    CHECK(keptOf(every(days(31), 9)) == 9);
    // 31 to 20 March; then the Sundays 15, 8 and 1 March, 22, 15, 8 and 1 February; then the last days of eight months.
    CHECK(keptOf(every(hours(24), 500)) == 12 + 7 + 8);
}

TEST_CASE("backups of the future take no place of those of today and of the days before") {
    const std::vector<BackupTime> past = every(hours(24), 100);
    std::vector<BackupTime> times = every(hours(24), 400, now + days(4000)); // a clock that was years ahead
    times.insert(times.end(), past.begin(), past.end());
    const std::vector<bool> keep = backupsToKeep(times, now);
    CHECK(std::vector<bool>(keep.end() - 100, keep.end()) == backupsToKeep(past, now));
    CHECK(keep.front()); // and the newest of those stays, too
    CHECK(std::count(keep.begin(), keep.end(), true) < 80);
}

TEST_CASE("the newest of a day, a week and a month is the one that is kept") {
    BackupLimits limits;
    limits.recentAtMost = 1;
    limits.daily = 2;
    limits.weekly = 3;
    limits.monthly = 3;
    const std::vector<std::pair<std::string, bool>> table{
        {"2026-03-31 11:00", true},                              // the newest of all, of its day, week and month
        {"2026-03-31 10:00", false},                             // earlier on the same day
        {"2026-03-30 18:00", true},                              // the second day
        {"2026-03-29 23:59", true},                              // Sunday: the second week
        {"2026-03-23 00:00", false},                             // Monday of the same week
        {"2026-03-22 23:59", true},                              // the third week
        {"2026-03-15 12:00", false},                             // a fourth
        {"2026-02-28 08:00", true},                              // the second month
        {"2026-02-27 08:00", false}, {"2026-01-01 00:00", true}, // the third
        {"2025-12-31 23:59", false}};
    std::vector<BackupTime> times;
    std::vector<bool> expected;
    for (const auto& [time, keep] : table) {
        times.push_back(at(time));
        expected.push_back(keep);
    }
    CHECK(backupsToKeep(times, now, limits) == expected);
    std::reverse(times.begin(), times.end());
    std::reverse(expected.begin(), expected.end());
    CHECK(backupsToKeep(times, now, limits) == expected); // in any order
}

TEST_CASE("an old file keeps its last backup, and days without work cost none") {
    CHECK(keptOf({at("2019-05-05 05:05")}) == 1);
    std::vector<BackupTime> sparse;
    for (int i = 0; i < 12; ++i)
        sparse.push_back(now - days(40 * i));
    CHECK(keptOf(sparse) == 12); // twelve days that have one, however far apart
}

TEST_CASE("keeping twice drops nothing more") {
    std::vector<BackupTime> left;
    const std::vector<BackupTime> times = every(minutes(37), 20000);
    const std::vector<bool> keep = backupsToKeep(times, now);
    for (std::size_t i = 0; i < times.size(); ++i)
        if (keep[i]) left.push_back(times[i]);
    CHECK(keptOf(left) == left.size());
    CHECK(left.size() < 80);
}

TEST_CASE("the name of a backup tells when and why, and sorts by time") {
    CHECK(backupName(at("2026-03-01 09:30"), BackupWhy::Migration) == "20260301T093000Z-migration.meyar");
    CHECK(backupName(at("2026-03-01 09:30"), BackupWhy::Work, 2) == "20260301T093000Z-work-2.meyar");
    CHECK(backupName(at("2025-12-31 23:59"), BackupWhy::Work) < backupName(at("2026-01-01 00:00"), BackupWhy::Work));
    for (const BackupWhy why :
         {BackupWhy::Work, BackupWhy::Migration, BackupWhy::TakeFramework, BackupWhy::BulkPaste, BackupWhy::Unsaved}) {
        for (const std::size_t number : {std::size_t{1}, std::size_t{12}})
            CHECK(parseBackupName(backupName(now, why, number)) == BackupNamed{now, why, number});
    }
}

TEST_CASE("a name that is not ours is no backup") {
    for (const char* name :
         {"", "s.meyar", "20260301T093000Z-work", "20260301T093000Z.meyar", "20260301T093000Z-other.meyar",
          "20260231T093000Z-work.meyar", "20260301T243000Z-work.meyar", "20260301T093000Z-work-1.meyar",
          "20260301T093000Z-work-02.meyar", "20260301T093000Z-work-.meyar", "20260301T093000Z-work-99999999999.meyar",
          "2026-03-01-work.meyar", "20260301T093000Z-work.meyar-journal", "+0260301T093000Z-work.meyar"})
        CHECK_FALSE(parseBackupName(name));
}

TEST_CASE("backups are in the platform's data folder, by lineage") {
    CHECK(backupsRoot("/x/data", "/home/n") == "/x/data/meyar/backups");
    CHECK(backupsRoot("", "/home/n") == "/home/n/.local/share/meyar/backups");
    CHECK(backupsRoot("relative", "/home/n") == "/home/n/.local/share/meyar/backups");
    CHECK(backupsRoot("", "").empty());
    CHECK(isPlainName("0b6a4f0e-7d2f-4a63-9b0e-1f2a3c4d5e6f"));
    for (const char* hostile : {"", "..", "a/b", "../../etc", "a b", "ə"})
        CHECK_FALSE(isPlainName(hostile));
}
