// The file as the system sees it: may it be used, what does its header say, and how a finished file takes its place.
#pragma once

#include "files/whole_file.h"
#include "model/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::document {

/// The bytes of a file's header.
inline constexpr std::size_t headerBytes = 100;

/// What SQLite takes into memory: a larger file could be worked in, but not looked at whole.
inline constexpr std::int64_t largestFile = std::int64_t{1} << 30;

/// Refuses what is not there, is no ordinary file, is too large, or may not be read. Throws Error NotFound, NotOurs,
/// CannotRead.
void requireReadable(const std::filesystem::path& file, const std::string& place);

/// The same, and what may not be written (the folder too: the log is beside the file). Goes by the permission
/// bits as well, which the system does not hold against root. Throws Error NotFound, NotOurs, CannotRead, ReadOnly.
void requireUsable(const std::filesystem::path& file, const std::string& place);

/// The first bytes of the file, its header if it is that long. Throws Error CannotRead with the system's cause.
std::string startOf(const std::filesystem::path& file, const std::string& place);

/// Refuses what is not the beginning of a whole Meyar file of a version up to `newest`. `start` are its first bytes
/// (100, or all where it is shorter), `size` how many it has. `mayBeMended`: a log or journal beside it can make a cut
/// one whole. Returns the schema version. Throws Error NotOurs, Damaged, Newer.
std::size_t requireOurHeader(std::string_view start, std::uint64_t size, bool mayBeMended, const std::string& place,
                             std::size_t newest);
/// The same of the file under that name.
std::size_t requireOurHeader(const std::filesystem::path& file, bool mayBeMended, const std::string& place,
                             std::size_t newest);

/// How many bytes of the file's `size` are behind its last page: they are of no document. `pages`: how many the file
/// may have at most by what is beside it, 0 where that is nothing.
std::uint64_t bytesBehind(std::string_view start, std::uint64_t size, std::uint32_t pages = 0);
/// Says so: bytes_behind (value n).
model::Finding bytesBehindNote(std::uint64_t bytes);
/// How many pages the file has by its header.
std::uint32_t pagesIn(std::string_view start);

/// Refuses a left-behind journal that names a further file: ours never do, and SQLite, when it rolls such a journal
/// back, may delete the file that it names. Throws Error Damaged.
void requireOwnJournal(const std::filesystem::path& file, const std::string& place);

enum class Target {
    MustBeFree,
    MayBeReplaced, ///< unless another program has it open
};

/// Puts a file with these bytes in its place, whole and on disk, or not at all: it gets its name only then, so that
/// nothing stays behind should the program end. A log or journal of that name is not left to be applied to it: beside a
/// free name it is moved aside (the notes say so), beside a replaced file it goes with it. The file is as open as the
/// one that it replaces, else as the person's other files, and never more than `readers`. Throws Error CannotWrite,
/// Exists, Locked.
std::vector<model::Finding> putInPlace(std::string_view bytes, const std::filesystem::path& target, Target which,
                                       const files::Readers& readers = {});

} // namespace meyar::document
