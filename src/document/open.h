// Opening a file that is hostile until checked. A refused file is left as it was, byte for byte.
#pragma once

#include "document/memory.h"
#include "document/schema.h"
#include "document/statements.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace meyar::document {

/// An open file, locked for us, with everything in it read.
struct OpenFile {
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Statements> statements;
    Memory memory;
};

/// A file that has climbed less than the whole ladder is brought up, after a copy of it was put beside it as
/// "NAME.meyar.bak-vN". Throws Error: NotFound, NotOurs, Damaged, Newer, Locked, ReadOnly, CannotRead, CannotWrite.
OpenFile openFile(const std::filesystem::path& path, std::span<const SchemaStep> ladder = schemaLadder());

/// Only our own tables, and sound ones: no trigger, view or check of somebody else's is ever run. Throws Error Damaged.
void requireSound(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place);

} // namespace meyar::document
