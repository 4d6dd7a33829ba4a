// An access list of a file or a folder, as the system keeps it: acl(5).
#pragma once

#include "files/whole_file.h"

#include <filesystem>

#include <sys/xattr.h>

namespace meyar::tests {

inline constexpr const char* listForNewFiles = "system.posix_acl_default"; ///< of a folder

/// Gives it user::rw-, user:65534:r--, group::---, mask::r--, other::---. False where the file system has no lists.
inline bool giveAccessList(const std::filesystem::path& path, const char* attribute = files::accessList) {
    static constexpr unsigned char list[] = {
        2,    0,    0,    0,    1,    0, 6, 0, 0xFF, 0xFF, 0xFF, 0xFF, 2,    0, 4, 0, 0xFE, 0xFF, 0,    0,   4, 0, 0, 0,
        0xFF, 0xFF, 0xFF, 0xFF, 0x10, 0, 4, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x20, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF};
    return ::setxattr(path.c_str(), attribute, list, sizeof list, 0) == 0;
}

inline bool hasAccessList(const std::filesystem::path& path) {
    return ::getxattr(path.c_str(), files::accessList, nullptr, 0) > 0;
}

} // namespace meyar::tests
