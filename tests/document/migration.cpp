// Older files climb the ladder; the steps above the real ones are made up here.
#include "build.h"

#include "document/history.h"
#include "document/open.h"
#include "document/schema.h"

using namespace meyar::tests;

namespace {

/// The real steps and one more.
std::vector<SchemaStep> ladderWith(SchemaStep step) {
    std::vector<SchemaStep> ladder(schemaLadder().begin(), schemaLadder().end());
    ladder.push_back(step);
    return ladder;
}

/// The name of the copy that stays beside a file of the newest schema.
std::string backupName() {
    return "old.meyar.bak-v" + std::to_string(schemaVersion());
}

struct OldFile {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "old.meyar";

    OldFile() {
        Document document = Document::create(path, fullAssessment(), steadySurroundings());
        document.apply(SetRespondents{9});
    }
};

int versionOf(const std::filesystem::path& path) {
    // The header's bytes, since SQLite would leave its files of shared memory beside the file.
    const std::string bytes = bytesOf(path);
    REQUIRE(bytes.size() > 63);
    return static_cast<unsigned char>(bytes[63]);
}

constexpr SchemaStep newColumn = "ALTER TABLE source ADD COLUMN link TEXT NOT NULL DEFAULT ''";

} // namespace

TEST_CASE("a new file stands at the top of the ladder") {
    const OldFile file;
    CHECK(versionOf(file.path) == schemaVersion());
}

TEST_CASE("an older file is brought up with all that is in it, and a copy stays beside it") {
    const OldFile file;
    const auto expected = Document::open(file.path, steadySurroundings()).assessment();
    CHECK(openFile(file.path, {}, {}, ladderWith(newColumn)).memory.assessment == expected);
    CHECK(versionOf(file.path) == schemaVersion() + 1);
    CHECK(openFile(file.path, {}, {}, ladderWith(newColumn)).memory.assessment == expected);
    CHECK(file.folder.names() == std::vector<std::string>{"old.meyar", backupName()});
    CHECK(Document::open(file.folder / backupName(), steadySurroundings()).assessment() == expected);
}

TEST_CASE("a file that was brought up is newer for a program that does not know its step") {
    const OldFile file;
    openFile(file.path, {}, {}, ladderWith(newColumn));
    CHECK(errorOf([&] { Document::open(file.path, steadySurroundings()); }) == ErrorKind::Newer);
}

TEST_CASE("a step that fails leaves the file at its version, and nothing beside it") {
    const OldFile file;
    const auto expected = Document::open(file.path, steadySurroundings()).assessment();
    const auto ladder = ladderWith("CREATE TABLE extra (x); CREATE TABLE source (x)");
    CHECK(errorOf([&] { openFile(file.path, {}, {}, ladder); }));
    CHECK(versionOf(file.path) == schemaVersion());
    CHECK(file.folder.names() == std::vector<std::string>{"old.meyar"});
    CHECK(Document::open(file.path, steadySurroundings()).assessment() == expected);
}

TEST_CASE("a step that leaves rows without what they belong to is not taken") {
    const OldFile file;
    CHECK(errorOf([&] { openFile(file.path, {}, {}, ladderWith("DELETE FROM assessor")); }) == ErrorKind::Damaged);
    CHECK(versionOf(file.path) == schemaVersion());
}

TEST_CASE("a former copy is never written over") {
    const OldFile file;
    writeBytes(file.folder / backupName(), "former");
    openFile(file.path, {}, {}, ladderWith(newColumn));
    CHECK(bytesOf(file.folder / backupName()) == "former");
    CHECK(file.folder.names() == std::vector<std::string>{"old.meyar", backupName(), backupName() + "-2"});
}

TEST_CASE("an edit from before a step is undone after it") {
    const OldFile file;
    OpenFile open = openFile(file.path, {}, {}, ladderWith(newColumn));
    Statements& statements = *open.statements;
    const auto entry = nextToUndo(statements);
    REQUIRE(entry);
    applyChangeset(*open.database, inverted(changesetOf(statements, entry->number)));
    CHECK(readAll(statements).assessment == fullAssessment());
}
