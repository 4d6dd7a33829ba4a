// A changed byte is found, and what it changed is named.
#include "build.h"

#include "sql.h"

#include <map>
#include <random>
#include <set>

using namespace meyar::tests;

namespace {

/// A closed file with some history: edits, one undone, one dropped.
struct Worked {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "test.meyar";
    Assessment assessment;
    std::vector<HistoryEntry> history;

    Worked() {
        Document document = Document::create(path, fullAssessment(), steadySurroundings());
        document.apply(SetRespondents{9});
        document.apply(AddAssessor{AssessorId{"n"}, "Nigar"});
        document.undo();
        document.apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), "seen there", std::nullopt}});
        document.apply(RemoveIndicator{IndicatorId{"2.1"}});
        document.undo();
        assessment = document.assessment();
        history = document.history();
    }
};

std::vector<Finding> damageOf(const std::filesystem::path& path) {
    try {
        Document::open(path, steadySurroundings());
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Damaged);
        return error.findings();
    }
    return {};
}

bool has(const std::vector<Finding>& findings, const std::string& code, const std::string& place) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.code == code && finding.place == place; });
}

bool sameHistory(const std::vector<HistoryEntry>& one, const std::vector<HistoryEntry>& other) {
    return std::ranges::equal(one, other, [](const HistoryEntry& a, const HistoryEntry& b) {
        return a.number == b.number && a.act == b.act && a.of == b.of && a.author == b.author && a.at == b.at &&
               a.edit == b.edit && a.place == b.place && a.undone == b.undone;
    });
}

} // namespace

TEST_CASE("a value that was changed behind the document's back is named") {
    const Worked file;
    SECTION("a rating") {
        runSql(file.path, "UPDATE rating SET rationale = 'unseen' WHERE cell = '1.1/F1'");
        const auto findings = damageOf(file.path);
        REQUIRE(has(findings, "changed_rows", "rating"));
        CHECK(findings.front().values.front().second.find("1.1/F1") != std::string::npos);
    }
    SECTION("a row more") {
        runSql(file.path, "INSERT INTO dots VALUES ('table', 'B', 67)");
        CHECK(has(damageOf(file.path), "changed_rows", "dots"));
    }
    SECTION("a row less") {
        runSql(file.path, "DELETE FROM dots WHERE letter = 'Q'");
        CHECK(has(damageOf(file.path), "changed_rows", "dots"));
    }
    SECTION("two ratings that changed places") {
        runSql(file.path,
               "PRAGMA foreign_keys = OFF; UPDATE rating SET cell = 'x' WHERE cell = '1.1/F1' AND assessor = 'a';"
               "UPDATE rating SET cell = '1.1/F1' WHERE cell = '2.1/O2'; UPDATE rating SET cell = '2.1/O2' "
               "WHERE cell = 'x'");
        CHECK(has(damageOf(file.path), "changed_rows", "rating"));
    }
    SECTION("an act's author") {
        runSql(file.path, "UPDATE history SET author = 'Somebody' WHERE number = 4");
        CHECK(has(damageOf(file.path), "changed_act", "4"));
    }
    SECTION("an act's values") {
        runSql(file.path,
               "UPDATE history SET changeset = CAST(replace(changeset, 'seen', 'sent') AS BLOB) WHERE number = 4");
        CHECK(has(damageOf(file.path), "changed_act", "4"));
    }
    SECTION("whether an act holds") {
        runSql(file.path, "UPDATE history SET status = 'undone' WHERE number = 4");
        CHECK(has(damageOf(file.path), "changed_status", "4"));
    }
    SECTION("the last acts") {
        runSql(file.path,
               "PRAGMA foreign_keys = OFF; DELETE FROM chain WHERE number > 4; DELETE FROM history WHERE number > 4");
        CHECK(has(damageOf(file.path), "changed_seal", ""));
    }
    SECTION("which assessment it is") {
        runSql(file.path, "UPDATE lineage SET id = 'another'");
        CHECK_FALSE(damageOf(file.path).empty());
    }
    SECTION("a digest") {
        runSql(file.path, "UPDATE digest SET value = zeroblob(32) WHERE part LIKE '% survey'");
        CHECK(has(damageOf(file.path), "changed_part", "survey"));
    }
}

TEST_CASE("every act leaves digests that a new look at all of the rows confirms") {
    OpenDocument open;
    const auto whole = [&] {
        open.reopen(); // looks at all of them
        return open->readOnly() == std::nullopt;
    };
    open->apply({AddAssessor{AssessorId{"n"}, "Nigar"}, SetRespondents{3}, SetRespondents{7}});
    CHECK(whole());
    open->apply(PutSource{{SourceId{"Aze 31"}, SourceKind::Document, "Law", "", 2015, false}});
    CHECK(whole());
    open->apply(RemoveIndicator{IndicatorId{"1.1"}});
    CHECK(whole());
    open->undo();
    CHECK(whole());
    open->redo();
    CHECK(whole());
    CHECK(open->revert(3).changed);
    CHECK(whole());
}

TEST_CASE("no single bit that is flipped changes what is read without being told") {
    const Worked file;
    const std::string whole = bytesOf(file.path);
    std::mt19937 random(20260301);
    std::uniform_int_distribution<std::size_t> anyBit(0, whole.size() * 8 - 1);
    int told = 0;
    for (int flip = 0; flip < 150; ++flip) {
        const std::size_t bit = anyBit(random);
        INFO("bit " << bit);
        std::string bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        writeBytes(file.path, bytes);
        try {
            const Document document = Document::open(file.path, steadySurroundings());
            CHECK(document.assessment() == file.assessment);
            CHECK(sameHistory(document.history(), file.history));
        } catch (const Error&) {
            ++told;
        }
    }
    CHECK(told > 10);
}

TEST_CASE("a damaged document opens to read, names what is damaged, and a copy of what can be read is sound") {
    const Worked file;
    runSql(file.path, "UPDATE rating SET rationale = 'unseen' WHERE cell = '1.1/F1'");
    const std::string before = bytesOf(file.path);
    {
        Document document = Document::open(file.path, steadySurroundings(), Purpose::WorkOrRead);
        REQUIRE(document.readOnly());
        CHECK(document.readOnly()->kind() == ErrorKind::Damaged);
        CHECK(has(document.readOnly()->findings(), "changed_rows", "rating"));
        CHECK(errorOf([&] { document.apply(SetRespondents{1}); }) == ErrorKind::Damaged);
        CHECK(document.assessment().sources == file.assessment.sources);
        document.saveCopy(file.folder / "copy.meyar");
    }
    CHECK(bytesOf(file.path) == before);
    const Document copy = Document::open(file.folder / "copy.meyar", steadySurroundings());
    CHECK(copy.assessment().cells[4] == file.assessment.cells[4]);
    CHECK(copy.history().empty());
}

TEST_CASE("of a file with a broken page everything else is read, unless it is the framework's") {
    const Worked file;
    const std::string whole = bytesOf(file.path);
    std::map<std::size_t, std::string> tables; ///< by page
    {
        SQLite::Database database(file.path.string());
        SQLite::Statement pages(database, "SELECT pageno, name FROM dbstat");
        while (pages.executeStep())
            tables[static_cast<std::size_t>(pages.getColumn(0).getInt64())] = pages.getColumn(1).getString();
    }
    for (std::size_t page = 2; page <= whole.size() / 4096; ++page) {
        INFO(page << " " << tables[page]);
        std::string bytes = whole;
        bytes.replace((page - 1) * 4096, 4096, std::string(4096, '\x5a'));
        writeBytes(file.path, bytes);
        try {
            const Document document = Document::open(file.path, steadySurroundings(), Purpose::WorkOrRead);
            CHECK(document.readOnly());
            const Assessment& read = document.assessment();
            CHECK((tables[page] == "source" || read.sources == file.assessment.sources));
            const bool ofDetails = tables[page] == "details" || tables[page] == "organisation";
            CHECK((ofDetails || read.details == file.assessment.details));
            CHECK((tables[page] == "section" || tables[page] == "area" || read.sections == file.assessment.sections));
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Damaged);
            const std::set<std::string> needed{"sqlite_schema", "framework", "grade", "indicator", "statement"};
            CHECK(needed.contains(tables[page]));
        }
    }
}

TEST_CASE("a file without its seal is read, and said to be changed") {
    const Worked file;
    runSql(file.path, "DELETE FROM seal");
    CHECK(has(damageOf(file.path), "changed_seal", ""));
    CHECK(Document::open(file.path, steadySurroundings(), Purpose::WorkOrRead).assessment() == file.assessment);
}

TEST_CASE("no row of a table of somebody else's is read from a broken file") {
    const Worked file;
    runSql(file.path,
           "ALTER TABLE survey RENAME TO former; CREATE TABLE survey (row TEXT NOT NULL PRIMARY KEY, respondents "
           "INTEGER NOT NULL, more TEXT AS (row || '!')) STRICT, WITHOUT ROWID; "
           "INSERT INTO survey VALUES ('survey', 99); DROP TABLE former");
    const Document document = Document::open(file.path, steadySurroundings(), Purpose::WorkOrRead);
    REQUIRE(document.readOnly());
    CHECK(document.assessment().survey.respondents == 0);
}
