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

/// How a file is put in its place.
struct Placing {
    bool mustNotExist = false; ///< an existing target is refused instead of replaced
    /// The permissions that it has at most; within them those of the file that it replaces, else what the person's
    /// other files have (umask).
    unsigned mode = 0666;
    bool mayReplaceDocument = false; ///< else a target that is a .meyar file, under whatever name, is refused
};

/// Placing::mode of a file with what `original` holds, or with a part of it: nobody may read it who may not read that.
/// Where that cannot be looked at, for its owner only.
unsigned modeLike(const std::filesystem::path& original);

/// Writes, flushes to disk and moves over `path`; on failure the old file is whole and nothing is left behind, nor is
/// it when the program is killed meanwhile: until it is whole the new file has no name, where the file system can do
/// that. Elsewhere it has a hidden one, and what a killed program left of such drafts in the folder is taken away.
/// Throws model::Error Exists, CannotWrite (with diskFindings, kindFindings, or over_document where that may not be).
void writeWhole(const std::filesystem::path& path, const Produce& produce, Placing placing = {});
void writeWhole(const std::filesystem::path& path, std::string_view bytes, Placing placing = {});

} // namespace meyar::files
