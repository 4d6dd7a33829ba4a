// Opening a file that is hostile until checked. A refused file is left as it was, byte for byte.
#pragma once

#include "document/memory.h"
#include "document/statements.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>

namespace meyar::document {

/// An open file, locked for us, with everything in it read.
struct OpenFile {
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Statements> statements;
    Memory memory;
};

/// Throws Error: NotFound, NotOurs, Damaged, Newer, Locked, ReadOnly, CannotRead.
OpenFile openFile(const std::filesystem::path& path);

} // namespace meyar::document
