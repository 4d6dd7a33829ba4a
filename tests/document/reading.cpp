// Reading a file to look at it only.
#include "build.h"
#include "document/read.h"
#include "model/new_round.h"

#include <sys/stat.h>

using namespace meyar::tests;

namespace {

ErrorKind refusalOf(const std::filesystem::path& path) {
    try {
        readFile(path);
    } catch (const Error& error) {
        return error.kind();
    }
    FAIL("it was read");
    return ErrorKind::NotFound;
}

} // namespace

TEST_CASE("a file that is read tells all that is in it, and stays as it is and free") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    { const Document document = Document::create(path, fullAssessment(), steadySurroundings()); }
    const std::string before = bytesOf(path);
    CHECK(readFile(path) == fullAssessment());
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"a.meyar"});
    CHECK_NOTHROW(Document::open(path, steadySurroundings()));
}

TEST_CASE("a file of an older schema is read without being brought up") {
    const TemporaryFolder folder;
    const auto path = folder / "old.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v1.meyar", path);
    const std::string before = bytesOf(path);
    CHECK(readFile(path).details.country.exactly(Language::Az) == "Azərbaycan");
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"old.meyar"});
}

TEST_CASE("a file that may not be written can be read") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    { const Document document = Document::create(path, fullAssessment(), steadySurroundings()); }
    std::filesystem::permissions(path, std::filesystem::perms(0444));
    CHECK(readFile(path) == fullAssessment());
}

TEST_CASE("what cannot be read is refused for the same reasons as what cannot be opened") {
    const TemporaryFolder folder;
    CHECK(refusalOf(folder / "absent.meyar") == ErrorKind::NotFound);
    CHECK(refusalOf(folder.path()) == ErrorKind::NotOurs);
    const auto text = folder / "text.meyar";
    std::ofstream(text) << std::string(4096, 'x');
    CHECK(refusalOf(text) == ErrorKind::NotOurs);

    const auto path = folder / "a.meyar";
    { const Document document = Document::create(path, fullAssessment(), steadySurroundings()); }
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    CHECK(refusalOf(path) == ErrorKind::Damaged);
}

TEST_CASE("a file that is open is read as it is now, and its document keeps its lock") {
    const TemporaryFolder folder;
    const auto path = folder / "a.meyar";
    Document document = Document::create(path, fullAssessment(), steadySurroundings());
    CHECK(readFile(path) == fullAssessment());
    CHECK_FALSE(document.apply(AddAssessor{AssessorId{"n"}, "New"}).refused());
    CHECK(readFile(path) == document.assessment());
    CHECK_THROWS_AS(Document::open(path, steadySurroundings()), Error);
}

TEST_CASE("a new round of a file is a whole file of its own, without the history of the last one") {
    const TemporaryFolder folder;
    const auto last = folder / "2016.meyar";
    {
        Document document = Document::create(last, fullAssessment(), steadySurroundings());
        document.apply(AddAssessor{AssessorId{"n"}, "New"});
    }
    const std::string before = bytesOf(last);
    const Assessment round = newRound(readFile(last), inThree("Again"), "2026");
    CHECK(round.assessors.size() == 3);
    const Document document = Document::create(folder / "2026.meyar", round, steadySurroundings());
    CHECK(document.assessment() == round);
    CHECK(document.history().empty());
    CHECK(bytesOf(last) == before);
}

TEST_CASE("what is open to read says that the program that has the file went on writing to it") {
    OpenDocument open;
    Document reader = Document::open(open.path, steadySurroundings(), Purpose::WorkOrRead);
    REQUIRE(reader.readOnly()->kind() == ErrorKind::Locked);
    reader.lookAtFile();
    CHECK(reader.readOnly()->findings().size() == 1);
    std::vector<Edit> edits; // so many that the file grows, however coarse its times are
    for (int i = 0; i < 200; ++i)
        edits.push_back(AddAssessor{{}, "Assessor " + std::to_string(i)});
    open->apply(edits);
    open->fold();
    for (int look = 0; look < 2; ++look) {
        reader.lookAtFile();
        CHECK(reader.readOnly()->kind() == ErrorKind::Locked);
        REQUIRE(reader.readOnly()->findings().size() == 2);
        CHECK(reader.readOnly()->findings().back().code == "written_since");
    }
    std::filesystem::remove(open.path);
    reader.lookAtFile();
    CHECK(reader.readOnly()->kind() == ErrorKind::Changed);
}
