// Reading a file whole, and writing one so that its target is either the old file or the whole new one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace meyar::files {

/// The most bytes that readWhole takes: 512 MB.
inline constexpr std::size_t largestRead = std::size_t{512} << 20;

/// Takes the bytes of an ordinary file. A folder, a pipe, a socket or a device is refused at once: nothing is waited
/// for. Throws model::Error NotFound, CannotRead (also when the memory is not enough; with kindFindings or too_large).
std::string readWhole(const std::filesystem::path& path);
/// The same; nothing where that throws.
std::optional<std::string> readIfPossible(const std::filesystem::path& path);

/// Takes the next bytes of a file that is written.
using Sink = std::function<void(std::string_view bytes)>;
/// Gives the bytes of a file, piece by piece, from the first one; may be called twice.
using Produce = std::function<void(const Sink& sink)>;

/// The extended attribute that holds a file's access list, acl(5).
inline constexpr const char* accessList = "system.posix_acl_access";

/// Who may read a file at most.
struct Readers {
    Readers(unsigned permissions = 0666) : mode(permissions) {}

    unsigned mode;                 ///< permission bits
    std::optional<unsigned> group; ///< whose the group's bits are; none: of the group that the system gives the file
};
/// Those of a file with what `original` holds, or with a part of it: nobody may read it who may not read that. Where it
/// cannot be looked at, or has an access list (acl(5)), its owner only.
Readers readersOf(const std::filesystem::path& original);

/// How a file is put in its place.
struct Placing {
    bool mustNotExist = false; ///< an existing target is refused instead of replaced
    /// Within them it is as open as the file that it replaces, else as the person's other files (umask).
    Readers readers{};
    bool mayReplaceDocument = false; ///< else a target that is a .meyar file, under whatever name, is refused
};

/// Writes, flushes to disk and moves over `path`; on failure the old file is whole and nothing is left behind, nor is
/// it when the program is killed meanwhile: until it is whole the new file has no name, where the file system can do
/// that. Elsewhere it has a hidden one, and what a killed program left of such drafts in the folder is taken away.
/// Throws model::Error Exists, CannotWrite (with diskFindings, kindFindings, or over_document where that may not be).
void writeWhole(const std::filesystem::path& path, const Produce& produce, Placing placing = {});
void writeWhole(const std::filesystem::path& path, std::string_view bytes, Placing placing = {});

} // namespace meyar::files
