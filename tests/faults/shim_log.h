// What the shim writes to MEYAR_FAULT_RECORD: every change to one folder, in order. Header, two names, bytes; native
// byte order, since the log is read on the machine that wrote it.
#pragma once

#include <cstdint>

namespace meyar::faults {

enum class Op : std::uint32_t {
    Known,      ///< `first` is there when the process starts, as file `id`
    Create,     ///< `first` is made, as file `id`; without a name for O_TMPFILE
    Write,      ///< `bytes` go to `id` at `offset`
    Truncate,   ///< `id` is now `offset` bytes long
    Sync,       ///< all of `id` so far is on the disk
    SyncFolder, ///< all names so far are on the disk
    Rename,     ///< `first` is now `second`
    Link,       ///< file `id` has the name `second` as well
    Unlink,     ///< the name `first` is gone
    Mark        ///< the process acknowledged number `offset`
};

struct LogHeader {
    Op op = Op::Known;
    std::uint32_t firstLength = 0;
    std::uint32_t secondLength = 0;
    std::uint32_t byteCount = 0;
    std::uint64_t id = 0;
    std::int64_t offset = 0;
};

} // namespace meyar::faults
