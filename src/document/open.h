// Opening a file that is hostile until checked: to work in it, held and locked, or only to read it, in memory. A
// refused file is left as it was, byte for byte.
#pragma once

#include "document/connection.h"
#include "document/held_file.h"
#include "document/memory.h"
#include "document/schema.h"
#include "document/statements.h"
#include "model/finding.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace meyar::document {

/// Runs `act`; a failure of SQLite, or a row that means nothing, comes out as the Error it means for this file.
template <class Act>
auto asErrorOf(const std::string& place, Act act) {
    try {
        return act();
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, place, model::ErrorKind::CannotRead);
    } catch (const BadRow& failure) {
        throw model::Error(model::ErrorKind::Damaged, place, failure.what());
    }
}

/// A file with everything in it read.
struct OpenFile {
    std::unique_ptr<HeldFile> held; ///< none when the database is in memory
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Statements> statements;
    Memory memory;
    std::string bytes;                  ///< of a file that is held: all of it, when it was opened
    std::size_t version = 0;            ///< of the schema, as the file was found
    std::vector<model::Finding> notes;  ///< what was done on the way: stray_log, damaged_log_kept, backup_beside,
                                        ///< bytes_behind; of a file that is only read, strange_log
    std::vector<model::Finding> damage; ///< of a file that is only read: what changed or is lost in it
};

/// A file that has climbed less than the whole ladder is brought up, after a backup of it was made under `backups`;
/// where that is empty or cannot be written, a copy is put beside it as "NAME.meyar.bak-vN". Throws Error: NotFound,
/// NotOurs, Damaged (with findings), Newer, Locked, ReadOnly, CannotRead, CannotWrite.
OpenFile openFile(const std::filesystem::path& path, const Holder& holder, const std::filesystem::path& backups = {},
                  std::span<const SchemaStep> ladder = schemaLadder());
/// The same of a file that is held and was open already, after a commit that failed: it is not brought up the ladder.
/// `place` is its name in errors. `held` is taken over, or left where it is when opening fails. Also throws Changed,
/// where another file has the name.
OpenFile openHeld(std::unique_ptr<HeldFile>& held, const std::string& place,
                  std::span<const SchemaStep> ladder = schemaLadder());

/// A copy in memory of what can be read, whatever keeps the file from being worked in: no permission, another program
/// that has it, damage, a newer schema that only added. The file is not touched.
/// Throws Error: NotFound, NotOurs, Damaged (nothing can be read), Newer (nothing is understood), CannotRead.
OpenFile openToRead(const std::filesystem::path& path, std::span<const SchemaStep> ladder = schemaLadder());

} // namespace meyar::document
