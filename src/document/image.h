// A file of somebody else, or one that a crash left: read without a lock and looked at in memory. What is beside it to
// be applied to it is applied there first, to see whether it belongs to this very file in this very state.
#pragma once

#include "document/schema.h"
#include "model/finding.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace meyar::document {

/// The bytes of a file, and of the log or journal beside it; empty where there is none.
struct Image {
    std::string file, log, journal;
};

/// What is beside a document until it is folded in or taken back, in the order of asking: "-wal", "-journal".
std::filesystem::path logOf(const std::filesystem::path& file);
std::filesystem::path journalOf(const std::filesystem::path& file);

/// Whether something is beside the file that is to be applied to it. Throws Error Damaged when what bears such a name
/// is no ordinary file.
bool hasLeftovers(const std::filesystem::path& file, const std::string& place);

/// All of it as it was at one moment, while another program may write. Throws Error NotFound, NotOurs, CannotRead,
/// Locked (never at rest).
Image readImage(const std::filesystem::path& file, const std::string& place);

/// The file with what belongs to it applied.
struct Settled {
    std::string bytes;
    bool logIsStrange = false;     ///< the log belongs to another file or another state of it
    bool journalIsStrange = false; ///< likewise
    bool logIsDamaged = false;     ///< it is the file's, and acts in it cannot be read any more
    bool sound = true;             ///< false where something is beside the file, and what comes of it is not whole
};
Settled settle(Image image, std::span<const SchemaStep> ladder, const std::string& place);

/// A name for what is set aside that nothing has yet: "NAME.meyar-wal.stray", then with "-2" and so on.
std::filesystem::path freeStrayName(const std::filesystem::path& beside);

/// What was beside a file, and the free name that it has now, "NAME.meyar-wal.stray".
struct SetAside {
    std::filesystem::path from, to;
};
/// Moves what does not belong to the file to free names. Throws Error CannotWrite.
std::vector<SetAside> setAside(const std::filesystem::path& file, const Settled& settled);
/// Says so: stray_log (value name).
std::vector<model::Finding> notesOf(const std::vector<SetAside>& moved, const std::filesystem::path& file);

} // namespace meyar::document
