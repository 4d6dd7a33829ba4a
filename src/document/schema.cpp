#include "document/schema.h"

#include "document/connection.h"
#include "document/document.h"

#include <vector>

namespace meyar::document {

int schemaVersion() {
    return static_cast<int>(schemaLadder().size());
}

void climb(SQLite::Database& database, std::span<const SchemaStep> ladder) {
    const int from = database.execAndGet("PRAGMA user_version").getInt();
    for (std::size_t step = static_cast<std::size_t>(from); step < ladder.size(); ++step)
        database.exec(ladder[step]);
    database.exec("PRAGMA user_version = " + std::to_string(ladder.size()));
}

std::string schemaText(SQLite::Database& database) {
    SQLite::Statement objects(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    std::string text;
    while (objects.executeStep()) {
        for (int column = 0; column < 4; ++column)
            text += objects.getColumn(column).getString() + '\n';
    }
    return text;
}

std::string schemaTextAfter(std::span<const SchemaStep> steps) {
    // Of the released steps it is worked out once: every look at a file asks.
    static const std::vector<std::string> released = [] {
        const auto database = connectInMemory();
        std::vector<std::string> texts{schemaText(*database)};
        for (std::size_t count = 1; count <= schemaLadder().size(); ++count) {
            climb(*database, schemaLadder().first(count));
            texts.push_back(schemaText(*database));
        }
        return texts;
    }();
    if (steps.data() == schemaLadder().data()) return released[steps.size()];
    const auto database = connectInMemory();
    climb(*database, steps);
    return schemaText(*database);
}

} // namespace meyar::document
