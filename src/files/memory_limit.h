// Work on a whole input whose memory may not be enough.
#pragma once

#include "model/error.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <new>
#include <stdexcept>

namespace meyar::files {

/// What `work` gives. Throws model::Error CannotRead, which names the file and says that the memory is not enough,
/// where it ran out.
template <class Work>
auto withMemory(const std::filesystem::path& path, Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
    } catch (const std::length_error&) {
    }
    throw model::Error(model::ErrorKind::CannotRead, path.string(), std::strerror(ENOMEM));
}

} // namespace meyar::files
