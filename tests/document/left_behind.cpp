// What a crash leaves beside a file, and whether it belongs to the file that has the name now.
#include "build.h"

#include "document/read.h"

#include "sql.h"

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meyar::tests;
using namespace std::string_literals;

namespace {

/// What an act is refused by: the kind, and the first finding that says why.
template <class Act>
std::pair<ErrorKind, std::string> refusalOf(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return {error.kind(), error.findings().empty() ? "" : error.findings().front().code};
    }
    return {ErrorKind::MissingData, "nothing was refused"};
}

/// Works in the file in a process that is killed: `folded` edits are in the file, `logged` more are in its log only.
void crash(const std::filesystem::path& path, int folded, int logged) {
    const pid_t child = ::fork();
    if (child == 0) {
        Document document = Document::open(path, steadySurroundings());
        for (int i = 1; i <= folded; ++i)
            document.apply(SetRespondents{100 + i});
        document.fold();
        for (int i = 1; i <= logged; ++i)
            document.apply(SetRespondents{200 + i});
        ::kill(::getpid(), SIGKILL);
    }
    REQUIRE(::waitpid(child, nullptr, 0) == child);
}

/// As an older program that ends while it writes.
void crashAsOlderProgram(const std::filesystem::path& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; "
                      "UPDATE statement SET text_en = text_en || hex(zeroblob(2000))");
        ::kill(::getpid(), SIGKILL);
    }
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    REQUIRE(std::filesystem::exists(path.string() + "-journal"));
}

struct Crashed {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "test.meyar";
    std::filesystem::path older = folder / "older.meyar";

    Crashed() {
        {
            Document document = Document::create(path, fullAssessment(), steadySurroundings());
            document.apply(AddAssessor{AssessorId{"n"}, "Nigar"});
            document.saveCopy(older);
        }
        crash(path, 3, 4);
        REQUIRE(std::filesystem::exists(path.string() + "-wal"));
    }
    std::int64_t respondents() const {
        return Document::open(path, steadySurroundings()).assessment().survey.respondents;
    }
    bool hasStray() const { return std::filesystem::exists(path.string() + "-wal.stray"); }
};

} // namespace

TEST_CASE("the log of a crash is folded into its own file") {
    const Crashed file;
    CHECK(file.respondents() == 204);
    CHECK(file.folder.names() == std::vector<std::string>{"older.meyar", "test.meyar"});
}

TEST_CASE("a file that crashed is read with its log, and neither is touched") {
    const Crashed file;
    const std::string bytes = bytesOf(file.path);
    const std::string log = bytesOf(file.path.string() + "-wal");
    CHECK(readFile(file.path).survey.respondents == 204);
    CHECK(bytesOf(file.path) == bytes);
    CHECK(bytesOf(file.path.string() + "-wal") == log);
}

TEST_CASE("a backup that is put over a crashed file opens as the backup, and the log is set aside") {
    const Crashed file;
    SECTION("copied over it") {
        writeBytes(file.path, bytesOf(file.older));
    }
    SECTION("moved over it") {
        std::filesystem::rename(file.older, file.path);
    }
    {
        const Document document = Document::open(file.path, steadySurroundings());
        CHECK(document.assessment().survey.respondents == 7);
        REQUIRE(document.notes().size() == 1);
        CHECK(document.notes().front().code == "stray_log");
        CHECK(document.notes().front().values.front().second == "test.meyar-wal.stray");
    }
    CHECK(file.hasStray());
    CHECK(file.respondents() == 7);
}

TEST_CASE("a copy that is saved over a crashed file is what is opened there") {
    const Crashed file;
    Document::open(file.older, steadySurroundings()).saveCopy(file.path);
    CHECK(file.respondents() == 7);
    CHECK(file.folder.names() == std::vector<std::string>{"older.meyar", "test.meyar"});
}

TEST_CASE("a new file under the name of a crashed one that is gone keeps the old log from being applied") {
    const Crashed file;
    std::filesystem::remove(file.path);
    {
        const Document document = Document::create(file.path, fullAssessment(), steadySurroundings());
        REQUIRE(document.notes().size() == 1);
        CHECK(document.notes().front().code == "stray_log");
    }
    CHECK(file.hasStray());
    CHECK(file.respondents() == 7);
}

TEST_CASE("the log of another assessment is set aside") {
    const Crashed file;
    Assessment other = fullAssessment();
    other.survey.respondents = 1;
    const auto path = file.folder / "other.meyar";
    Document::create(path, other, steadySurroundings());
    std::filesystem::rename(path, file.path);
    CHECK(file.respondents() == 1);
    CHECK(file.hasStray());
}

TEST_CASE("the journal of a file of an older schema is taken back, and another file's is set aside") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2.meyar", path);
    const std::string before = bytesOf(path);
    const Assessment expected = readFile(path);
    crashAsOlderProgram(path);
    SECTION("its own") {
        REQUIRE(bytesOf(path) != before);
        CHECK(readFile(path) == expected);
        CHECK(Document::open(path, steadySurroundings()).assessment() == expected);
        CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
    }
    SECTION("another's") {
        std::filesystem::remove(path);
        std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v1.meyar", path);
        const Assessment first = readFile(path);
        CHECK(Document::open(path, steadySurroundings()).assessment() == first);
        CHECK(std::filesystem::exists(path.string() + "-journal.stray"));
    }
}

TEST_CASE("nothing is applied to a file that stays damaged with what a crash left beside it") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2.meyar", path);
    crashAsOlderProgram(path);
    std::string bytes = bytesOf(path);
    bytes.replace(29 * 4096, 8, 8, '\xFF'); // the head of a page that the journal does not have
    writeBytes(path, bytes);
    const std::string journal = bytesOf(path.string() + "-journal");
    CHECK(errorOf([&] { Document::open(path, steadySurroundings()); }) == ErrorKind::Damaged);
    CHECK((bytesOf(path) == bytes));
    CHECK((bytesOf(path.string() + "-journal") == journal));
}

TEST_CASE("what bears the log's name and is no file is not worked beside, and is named by who reads") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    Document::create(path, fullAssessment(), steadySurroundings());
    REQUIRE(::mkfifo((path.string() + "-wal").c_str(), 0600) == 0);
    CHECK(refusalOf([&] { Document::open(path, steadySurroundings()); }) == std::pair(ErrorKind::ReadOnly, "odd_log"s));
    CHECK(readFile(path) == fullAssessment());
    REQUIRE(verifyFile(path).findings.size() == 1);
    CHECK(verifyFile(path).findings.front().code == "strange_log");
}

TEST_CASE("a pipe in place of a document is refused at once") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    CHECK(errorOf([&] { Document::open(path, steadySurroundings()); }) == ErrorKind::NotOurs);
    CHECK(errorOf([&] { readFile(path); }) == ErrorKind::NotOurs);
    CHECK(errorOf([&] { Document::open("/dev/zero", steadySurroundings()); }) == ErrorKind::NotOurs);
    OpenDocument open;
    CHECK(errorOf([&] { open->saveCopy(path); }) == ErrorKind::CannotWrite);
}

TEST_CASE("a name that SQLite would take for something else is the name of a file") {
    const TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const std::string name : {"file:x.meyar", ":memory:", "a?b=c&d.meyar", "100%41.meyar", "it's \"so\".meyar"}) {
        INFO(name);
        {
            Document document = Document::create(name, fullAssessment(), steadySurroundings());
            CHECK(document.apply(SetRespondents{1}).changed);
        }
        CHECK(folder.names() == std::vector<std::string>{name});
        CHECK(Document::open(name, steadySurroundings()).assessment().survey.respondents == 1);
        std::filesystem::remove(folder / name);
    }
    std::filesystem::current_path(before);
}

TEST_CASE("a name that leaves no room for the log's is refused before anything is made") {
    const TemporaryFolder folder;
    const std::string longest(255 - 4, 'x');
    CHECK(refusalOf([&] { Document::create(folder / (longest + "x"), fullAssessment(), steadySurroundings()); }) ==
          std::pair(ErrorKind::CannotWrite, "name_too_long"s));
    CHECK(folder.names().empty());
    CHECK(Document::create(folder / longest, fullAssessment(), steadySurroundings()).apply(SetRespondents{1}).changed);
}

TEST_CASE("a file of somebody's own that bears the log's name is set aside, not written over") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    Document::create(path, fullAssessment(), steadySurroundings());
    SECTION("notes") {
        writeBytes(path.string() + "-wal", "my notes\n");
    }
    SECTION("another assessment") {
        Document::create(folder / "b.meyar", fullAssessment(), steadySurroundings());
        std::filesystem::rename(folder / "b.meyar", path.string() + "-wal");
    }
    const std::string theirs = bytesOf(path.string() + "-wal");
    {
        Document document = Document::open(path, steadySurroundings());
        REQUIRE(document.notes().size() == 1);
        document.apply(SetRespondents{1});
    }
    CHECK(bytesOf(path.string() + "-wal.stray") == theirs);
    CHECK(Document::open(path, steadySurroundings()).assessment().survey.respondents == 1);
}

TEST_CASE("no document is made under a log's name") {
    OpenDocument open;
    const std::pair refusal(ErrorKind::CannotWrite, "name_of_log"s);
    CHECK(refusalOf([&] { Document::create(open.folder / "x.meyar-wal", fullAssessment(), steadySurroundings()); }) ==
          refusal);
    CHECK(refusalOf([&] { open->saveCopy(open.folder / "x.meyar-journal"); }) == refusal);
}

namespace {

/// A file beside the log of three acts, as a crash leaves them.
struct ThreeActsInLog {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.meyar", log = path.string() + "-wal";
    std::string file, logBytes;
    std::size_t twoActs = 0; ///< how long the log of the first two was

    ThreeActsInLog() {
        OpenDocument open;
        open->apply(SetRespondents{31});
        open->apply(SetRespondents{32});
        twoActs = bytesOf(open.path.string() + "-wal").size();
        open->apply(SetRespondents{33});
        file = bytesOf(open.path);
        logBytes = bytesOf(open.path.string() + "-wal");
        put(logBytes);
    }
    void put(const std::string& bytes) const {
        writeBytes(path, file);
        writeBytes(log, bytes);
    }
    std::string flipped(std::size_t byte) const {
        std::string bytes = logBytes;
        bytes[byte] = static_cast<char>(bytes[byte] ^ 4);
        return bytes;
    }
};

std::vector<std::string> codesOf(const std::vector<Finding>& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings)
        codes.push_back(finding.code);
    return codes;
}

} // namespace

TEST_CASE("a changed byte of an act in the log is reported while another act follows it") {
    const ThreeActsInLog crashed;
    CHECK(verifyFile(crashed.path).isWhole());
    int lost = 0;
    for (std::size_t byte = 0; byte < crashed.twoActs; byte += 97) {
        INFO("byte " << byte << " of " << crashed.logBytes.size());
        crashed.put(crashed.flipped(byte));
        if (readFile(crashed.path).survey.respondents == 33) continue; // it means nothing
        ++lost;
        CHECK_FALSE(verifyFile(crashed.path).isWhole());
    }
    CHECK(lost > 100);
}

TEST_CASE("each changed byte of a log's header, and of what tells of its pages, is reported while an act follows") {
    const ThreeActsInLog crashed;
    constexpr std::size_t headerSize = 32, frameHeaderSize = 24, frameSize = frameHeaderSize + 4096;
    std::vector<std::size_t> places;
    for (std::size_t byte = 0; byte < headerSize; ++byte)
        places.push_back(byte);
    for (std::size_t frame = headerSize; frame < crashed.twoActs; frame += frameSize)
        for (std::size_t byte = 0; byte < frameHeaderSize; ++byte)
            places.push_back(frame + byte);
    int lost = 0;
    for (const std::size_t place : places) {
        const auto byte = static_cast<unsigned char>(crashed.logBytes[place]);
        for (const unsigned changed : {byte ^ 1U, byte ^ 0x80U, 0U}) {
            if (changed == byte) continue;
            INFO("byte " << place << " from " << int(byte) << " to " << changed);
            std::string bytes = crashed.logBytes;
            bytes[place] = static_cast<char>(changed);
            crashed.put(bytes);
            if (readFile(crashed.path).survey.respondents == 33) continue; // it means nothing
            ++lost;
            CHECK_FALSE(verifyFile(crashed.path).isWhole());
        }
    }
    CHECK(lost > 200);
}

TEST_CASE("a log with a changed byte is kept as it was, what can be read of it is taken over, and that is said") {
    const ThreeActsInLog crashed;
    const std::size_t inSecondAct = crashed.twoActs - 1000, inHeader = 20;
    const std::size_t byte = GENERATE_COPY(inSecondAct, inHeader);
    const std::string bytes = crashed.flipped(byte);
    crashed.put(bytes);
    CHECK(codesOf(verifyFile(crashed.path).findings) == std::vector<std::string>{"damaged_log"});
    {
        Document document = Document::open(crashed.path, steadySurroundings());
        CHECK(document.assessment().survey.respondents == (byte == inHeader ? 7 : 31));
        CHECK(codesOf(document.notes()) == std::vector<std::string>{"damaged_log_kept"});
        document.apply(SetRespondents{40});
    }
    CHECK((bytesOf(crashed.log.string() + ".stray") == bytes));
    CHECK(verifyFile(crashed.path).isWhole());
    CHECK(readFile(crashed.path).survey.respondents == 40);
}

TEST_CASE("a log whose last act was cut off is what a crash leaves, and no finding") {
    const ThreeActsInLog crashed;
    for (std::size_t length = crashed.twoActs; length < crashed.logBytes.size(); length += 500) {
        INFO("length " << length);
        crashed.put(crashed.logBytes.substr(0, length));
        CHECK(verifyFile(crashed.path).findings.empty());
    }
    const Document document = Document::open(crashed.path, steadySurroundings());
    CHECK(document.notes().empty());
    CHECK(crashed.folder.names() == std::vector<std::string>{"a.meyar", "a.meyar-wal"});
}

TEST_CASE("a header that a crash left by half, and that the log has whole, is worked in as it is read") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    Assessment worked;
    {
        OpenDocument open;
        // It makes the file longer, so that its first page is in the log too.
        open->apply(Rate{cell("1.2/F1"), {AssessorId{"a"}, Answer::grade(0), std::string(300'000, 'x'), std::nullopt}});
        worked = open.assessment();
        std::string torn = bytesOf(open.path);
        torn.replace(0, 16, 16, '\0');
        writeBytes(path, torn);
        writeBytes(path.string() + "-wal", bytesOf(open.path.string() + "-wal"));
    }
    CHECK(readFile(path) == worked);
    CHECK(verifyFile(path).isWhole());
    CHECK(Document::open(path, steadySurroundings()).assessment() == worked);
    CHECK(readFile(path) == worked);
    CHECK(folder.names() == std::vector<std::string>{"a.meyar"});
}
