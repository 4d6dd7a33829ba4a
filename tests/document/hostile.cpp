// Files that must not be opened, and that must be left as they were.
#include "build.h"

#include "document/read.h"

#include "sql.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meyar::tests;

namespace {

/// A file named test.meyar with the full assessment, closed.
struct ClosedFile {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "test.meyar";

    ClosedFile() { Document::create(path, fullAssessment(), steadySurroundings()); }

    /// Opens, which must fail and must change no byte in the folder.
    std::optional<ErrorKind> refusal() const {
        const std::string before = bytesOf(path);
        const auto kind = errorOf([&] { Document::open(path, steadySurroundings()); });
        CHECK(bytesOf(path) == before);
        CHECK(folder.names() == std::vector<std::string>{"test.meyar"});
        return kind;
    }
    void overwrite(std::size_t offset, const std::string& bytes) const {
        std::string all = bytesOf(path);
        all.replace(offset, bytes.size(), bytes);
        writeBytes(path, all);
    }
};

} // namespace

TEST_CASE("a file that is not there is said to be missing") {
    const TemporaryFolder folder;
    CHECK(errorOf([&] { Document::open(folder / "no.meyar", steadySurroundings()); }) == ErrorKind::NotFound);
    CHECK(errorOf([&] { Document::open(folder / "no/no.meyar", steadySurroundings()); }) == ErrorKind::NotFound);
    CHECK(folder.names().empty());
}

TEST_CASE("a folder is no document") {
    const TemporaryFolder folder;
    CHECK(errorOf([&] { Document::open(folder.path(), steadySurroundings()); }) == ErrorKind::NotOurs);
}

TEST_CASE("files of other kinds are not ours") {
    const ClosedFile file;
    SECTION("an empty file") {
        writeBytes(file.path, "");
    }
    SECTION("a text") {
        writeBytes(file.path, "{\"meyar\": \"assessment\"}\n");
    }
    SECTION("a long text") {
        writeBytes(file.path, std::string(10000, 'x'));
    }
    SECTION("another program's database") {
        runSql(file.path, "PRAGMA application_id = 7");
    }
    CHECK(file.refusal() == ErrorKind::NotOurs);
}

TEST_CASE("a file larger than can be looked at whole is refused at once") {
    const ClosedFile file;
    std::filesystem::resize_file(file.path, (std::uintmax_t{1} << 30) + 1);
    CHECK(errorOf([&] { Document::open(file.path, steadySurroundings()); }) == ErrorKind::CannotRead);
    CHECK(errorOf([&] { readFile(file.path); }) == ErrorKind::CannotRead);
}

TEST_CASE("a file that is cut short is damaged") {
    const ClosedFile file;
    const std::string whole = bytesOf(file.path);
    for (const std::size_t length :
         {whole.size() - 1, whole.size() / 2, std::size_t{4096}, std::size_t{100}, std::size_t{50}}) {
        INFO(length);
        writeBytes(file.path, whole.substr(0, length));
        CHECK(file.refusal() == ErrorKind::Damaged);
    }
}

TEST_CASE("a page of rubbish is damage, wherever it is") {
    const ClosedFile file;
    const std::string whole = bytesOf(file.path);
    for (std::size_t page = 1; page < whole.size() / 4096; ++page) {
        INFO(page);
        writeBytes(file.path, whole);
        file.overwrite(page * 4096, std::string(4096, '\x5a'));
        CHECK(file.refusal() == ErrorKind::Damaged);
    }
}

TEST_CASE("a file of a newer schema is refused as newer") {
    const ClosedFile file;
    runSql(file.path, "PRAGMA user_version = " + std::to_string(schemaVersion() + 1));
    CHECK(file.refusal() == ErrorKind::Newer);
}

TEST_CASE("a file without a schema version is damaged") {
    const ClosedFile file;
    runSql(file.path, "PRAGMA user_version = 0");
    CHECK(file.refusal() == ErrorKind::Damaged);
}

TEST_CASE("a file with tables of somebody else is damaged") {
    const ClosedFile file;
    SECTION("a trigger") {
        runSql(file.path, "CREATE TRIGGER t AFTER INSERT ON rating BEGIN DELETE FROM source; END");
    }
    SECTION("a view in place of a table") {
        runSql(file.path, "DROP TABLE survey; CREATE VIEW survey AS SELECT 'survey' AS row, 7 AS respondents");
    }
    SECTION("another table") {
        runSql(file.path, "CREATE TABLE other (x)");
    }
    SECTION("another index") {
        runSql(file.path, "CREATE INDEX i ON source (title)");
    }
    SECTION("a table gone") {
        runSql(file.path, "DROP TABLE dots");
    }
    SECTION("a column more") {
        runSql(file.path, "ALTER TABLE source ADD COLUMN extra TEXT");
    }
    SECTION("statistics that steer the planner") {
        runSql(file.path, "ANALYZE");
    }
    CHECK(file.refusal() == ErrorKind::Damaged);
}

TEST_CASE("rows that mean nothing are damage") {
    const ClosedFile file;
    const auto corrupt = [&](const std::string& sql) {
        runSqlAndSeal(file.path, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; " + sql);
    };
    SECTION("a grade that is not on the scale") {
        corrupt("UPDATE rating SET answer = 'splendid'");
    }
    SECTION("an agreed grade that is not on the scale") {
        corrupt("UPDATE agreement SET answer = 'splendid'");
    }
    SECTION("a confidence nobody has") {
        corrupt("UPDATE rating SET confidence = 'total'");
    }
    SECTION("a kind of source there is not") {
        corrupt("UPDATE source SET kind = 'rumour'");
    }
    SECTION("a language there is not") {
        corrupt("UPDATE details SET language = 'xx'");
    }
    SECTION("a year beyond reckoning") {
        corrupt("UPDATE source SET year = 99999999999");
    }
    SECTION("a negative count") {
        corrupt("UPDATE question_option SET count = -1");
    }
    SECTION("more answers than there are people") {
        corrupt("UPDATE question_option SET count = 1000000001");
    }
    SECTION("dots that no sum can hold") {
        corrupt("UPDATE dots SET dots = 9223372036854775807");
    }
    SECTION("voters that no sum can hold") {
        corrupt("UPDATE constituency SET voters = 9223372036854775807 WHERE totals_only");
    }
    SECTION("respondents that no sum can hold") {
        corrupt("UPDATE survey SET respondents = 9223372036854775807");
    }
    SECTION("a rating by nobody") {
        corrupt("UPDATE rating SET assessor = 'ghost' WHERE assessor = 'z'");
    }
    SECTION("a rating of no cell") {
        corrupt("UPDATE rating SET cell = '9.9/F1' WHERE assessor = 'z'");
    }
    SECTION("a mark on no cell") {
        corrupt("INSERT INTO re_review (cell, pending) VALUES ('9.9/F1', 1)");
    }
    SECTION("a mark that is none") {
        corrupt("INSERT INTO re_review (cell, pending) VALUES ('1.1/F1', 0)");
    }
    SECTION("a reviewed rating that nobody gave") {
        corrupt("INSERT INTO reviewed_rating (cell, assessor, reviewed) VALUES ('1.1/F1', 'ghost', 1)");
    }
    SECTION("a reviewed consensus where there is none") {
        corrupt("INSERT INTO reviewed_agreement (cell, reviewed) VALUES ('1.2/F1', 1)");
    }
    SECTION("a way of ranking that is none") {
        corrupt("UPDATE ranking_choice SET method = 'best'");
    }
    SECTION("a top of nothing") {
        corrupt("UPDATE ranking_choice SET top = 0");
    }
    SECTION("a part that no report has") {
        corrupt("INSERT INTO report_part (part, left_out) VALUES ('weather', 1)");
    }
    SECTION("two ways of working") {
        corrupt("INSERT INTO way_of_working (row, blind) VALUES ('way_of_working', 1), ('other', 0)");
    }
    SECTION("an indicator of no area") {
        corrupt("UPDATE indicator SET area = 'x' WHERE id = '1.1'");
    }
    SECTION("a link that means nothing") {
        corrupt("UPDATE recommendation_link SET part = 'Z'");
    }
    SECTION("a statement too few") {
        corrupt("DELETE FROM statement WHERE cell = '2.1/F2'");
    }
    SECTION("no details") {
        corrupt("DELETE FROM details");
    }
    SECTION("no framework") {
        corrupt("DELETE FROM framework");
    }
    SECTION("no survey") {
        corrupt("DELETE FROM survey");
    }
    SECTION("a scale of one grade") {
        corrupt("DELETE FROM grade WHERE id <> 'met'");
    }
    SECTION("a scale that rises") {
        corrupt("UPDATE grade SET value = 1000 - value");
    }
    SECTION("a text that is not UTF-8") {
        corrupt("UPDATE source SET title = CAST(x'ff' AS TEXT)");
    }
    SECTION("a text with a NUL") {
        corrupt("UPDATE source SET title = CAST(x'610062' AS TEXT)");
    }
    CHECK(file.refusal() == ErrorKind::Damaged);
}

TEST_CASE("a file that another tool set to a journal is worked in all the same") {
    const ClosedFile file;
    runSql(file.path, "PRAGMA journal_mode = DELETE");
    {
        Document document = Document::open(file.path, steadySurroundings());
        CHECK(document.apply(SetRespondents{9}).changed);
    }
    CHECK(Document::open(file.path, steadySurroundings()).assessment().survey.respondents == 9);
    CHECK(file.folder.names() == std::vector<std::string>{"test.meyar"});
}

TEST_CASE("a file that says of itself that it is written in an unknown way is damaged") {
    const ClosedFile file;
    file.overwrite(18, "\x03\x03");
    CHECK(file.refusal() == ErrorKind::Damaged);
}

TEST_CASE("a journal that names a further file is not rolled back, and that file is left alone") {
    const ClosedFile file;
    const std::filesystem::path victim = file.folder / "victim";
    writeBytes(victim, "mine");
    const std::string journal = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + std::string(1016, '\1') + victim.string() +
                                "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    writeBytes(file.path.string() + "-journal", journal);
    const std::string before = bytesOf(file.path);
    CHECK(errorOf([&] { Document::open(file.path, steadySurroundings()); }) == ErrorKind::Damaged);
    CHECK(bytesOf(file.path) == before);
    CHECK(bytesOf(victim) == "mine");
}

TEST_CASE("a file that may not be written is refused, even for root") {
    const ClosedFile file;
    std::filesystem::permissions(file.path, std::filesystem::perms(0444));
    CHECK(file.refusal() == ErrorKind::ReadOnly);
}

TEST_CASE("a file in a folder that may not be written is refused, since its log is beside it") {
    const ClosedFile file;
    std::filesystem::permissions(file.folder.path(), std::filesystem::perms(0555));
    CHECK(file.refusal() == ErrorKind::ReadOnly);
}

TEST_CASE("a file that may not be read is refused") {
    const ClosedFile file;
    std::filesystem::permissions(file.path, std::filesystem::perms(0222));
    CHECK(errorOf([&] { Document::open(file.path, steadySurroundings()); }) == ErrorKind::CannotRead);
}

TEST_CASE("a file that this program has open is locked, and stays so after the refusal") {
    OpenDocument open;
    CHECK(errorOf([&] { Document::open(open.path, steadySurroundings()); }) == ErrorKind::Locked);
    CHECK(errorOf([&] { Document::open(open.path, steadySurroundings()); }) == ErrorKind::Locked);
    CHECK(open->apply(SetRespondents{9}).changed);
    // Another process still finds it locked: looking at the header has not dropped our lock.
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(open.path.c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool asked = ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("a file that another process has open is locked until it is closed") {
    const ClosedFile file;
    int ready[2], done[2];
    REQUIRE(::pipe(ready) == 0);
    REQUIRE(::pipe(done) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const Document document = Document::open(file.path, steadySurroundings());
        char byte = 'r';
        (void)!::write(ready[1], &byte, 1);
        (void)!::read(done[0], &byte, 1);
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    const std::string before = bytesOf(file.path);
    CHECK(errorOf([&] { Document::open(file.path, steadySurroundings()); }) == ErrorKind::Locked);
    CHECK(bytesOf(file.path) == before);
    REQUIRE(::write(done[1], &byte, 1) == 1);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    CHECK(Document::open(file.path, steadySurroundings()).assessment() == fullAssessment());
    for (const int end : {ready[0], ready[1], done[0], done[1]})
        ::close(end);
}

TEST_CASE("a link to a document opens the document") {
    const ClosedFile file;
    std::filesystem::create_symlink(file.path, file.folder / "link.meyar");
    CHECK(Document::open(file.folder / "link.meyar", steadySurroundings()).assessment() == fullAssessment());
}

TEST_CASE("a history that does not fit the rows is damage, and changes nothing") {
    const ClosedFile file;
    {
        Document document = Document::open(file.path, steadySurroundings());
        document.apply(SetRespondents{9});
    }
    SECTION("a row was changed behind its back") {
        runSqlAndSeal(file.path, "UPDATE survey SET respondents = 10");
    }
    SECTION("rubbish for a changeset") {
        runSqlAndSeal(file.path, "UPDATE history SET changeset = x'54ff00ff'");
    }
    SECTION("a changeset that ends too soon") {
        runSqlAndSeal(file.path,
                      "UPDATE history SET changeset = CAST(substr(changeset, 1, length(changeset) - 1) AS BLOB)");
    }
    SECTION("a changeset of the history itself") {
        runSqlAndSeal(file.path, "UPDATE history SET changeset = CAST(replace(changeset, 'survey', 'sorbet') AS BLOB)");
    }
    SECTION("no changeset") {
        runSqlAndSeal(file.path, "UPDATE history SET changeset = x''");
    }
    Document document = Document::open(file.path, steadySurroundings());
    const Assessment before = document.assessment();
    CHECK(errorOf([&] { document.undo(); }) == ErrorKind::Damaged);
    CHECK(document.assessment() == before);
    CHECK(document.history().size() == 1);
}

TEST_CASE("a history whose words cannot be read is damage when the file is opened, and the assessment can be read all "
          "the same") {
    const ClosedFile file;
    Document::open(file.path, steadySurroundings()).apply(SetRespondents{9});
    SECTION("the author") {
        runSqlAndSeal(file.path, "UPDATE history SET author = CAST(x'ff' AS TEXT)");
    }
    SECTION("what all copies share") {
        runSqlAndSeal(file.path, "UPDATE lineage SET id = CAST(x'ff' AS TEXT)");
    }
    CHECK(file.refusal() == ErrorKind::Damaged);
    const Verified verified = verifyFile(file.path);
    REQUIRE(verified.findings.size() == 1);
    CHECK(verified.findings.front().code == "broken_file");
    CHECK(verified.acts == 1);
    CHECK(Document::open(file.path, steadySurroundings(), Purpose::WorkOrRead).assessment().survey.respondents == 9);
}

TEST_CASE("a history of rubbish is damage to whoever asks it for one act, and changes nothing") {
    const ClosedFile file;
    {
        Document document = Document::open(file.path, steadySurroundings());
        document.apply(ConfirmReview{cell("1.1/F1")});
        document.apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), "", std::nullopt}});
        document.apply(SetRespondents{9});
    }
    SECTION("rubbish for a changeset") {
        runSqlAndSeal(file.path, "UPDATE history SET changeset = CAST('1.2/F1' AS BLOB)");
    }
    SECTION("a changeset that ends too soon") {
        runSqlAndSeal(file.path,
                      "UPDATE history SET changeset = CAST(substr(changeset, 1, length(changeset) - 1) AS BLOB)");
    }
    SECTION("a changeset of the history itself") {
        runSqlAndSeal(file.path, "UPDATE history SET changeset = CAST(replace(changeset, 'rating', 'lesion') AS BLOB)");
    }
    Document document = Document::open(file.path, steadySurroundings());
    const Assessment before = document.assessment();
    CHECK(errorOf([&] { document.revert(1); }) == ErrorKind::Damaged);
    CHECK(errorOf([&] { document.historyOf(cell("1.2/F1")); }) == ErrorKind::Damaged);
    CHECK(document.assessment() == before);
    CHECK(document.history().size() == 2);
}

TEST_CASE("an act whose rows were changed behind its back is not reverted") {
    const ClosedFile file;
    {
        Document document = Document::open(file.path, steadySurroundings());
        document.apply(SetRespondents{9});
    }
    runSqlAndSeal(file.path, "UPDATE survey SET respondents = 10");
    Document document = Document::open(file.path, steadySurroundings());
    CHECK(codesOf(document.revert(1)) == std::vector<std::string>{"changed_since_untold"});
    CHECK(document.assessment().survey.respondents == 10);
}

TEST_CASE("bytes behind the last page are found, and are no reason not to work in the file") {
    const ClosedFile file;
    const std::string whole = bytesOf(file.path);
    for (const std::size_t count : {std::size_t{1}, std::size_t{4095}, std::size_t{4096}, std::size_t{100'000}}) {
        INFO(count);
        writeBytes(file.path, whole + std::string(count, 'x'));
        const auto verified = verifyFile(file.path);
        REQUIRE(verified.findings.size() == 1);
        CHECK(verified.findings.front().code == "bytes_behind");
        CHECK(verified.findings.front().values.front().second == std::to_string(count));
        CHECK(readFile(file.path) == fullAssessment());

        Document document = Document::open(file.path, steadySurroundings());
        REQUIRE(document.notes().size() == 1);
        CHECK(document.notes().front().code == "bytes_behind");
        CHECK(document.apply(SetRespondents{8}).saved);
    }
}

TEST_CASE("a copy is without the bytes behind the last page") {
    const ClosedFile file;
    writeBytes(file.path, bytesOf(file.path) + "appended");
    const auto copy = file.folder / "copy.meyar";
    Document::open(file.path, steadySurroundings()).saveCopy(copy);
    CHECK(verifyFile(copy).findings.empty());
    CHECK(bytesOf(copy).find("appended") == std::string::npos);
}

TEST_CASE("a file whose log was being folded in when the program ended has nothing behind its last page") {
    const TemporaryFolder folder;
    OpenDocument open;
    open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), std::string(300'000, 'x'), std::nullopt}});
    const auto path = folder / "test.meyar";
    const std::string before = bytesOf(open.path);
    writeBytes(folder / "test.meyar-wal", bytesOf(open.path.string() + "-wal"));
    open.document.reset();
    // The pages that were added are in the file, its first page is still the old one.
    writeBytes(path, before + bytesOf(open.path).substr(before.size()));
    CHECK(bytesOf(path).size() > before.size());
    CHECK(verifyFile(path).findings.empty());
}
