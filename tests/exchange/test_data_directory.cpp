#include "build.h"

#include <cstdlib>
#include <functional>

using namespace meyar::tests;
namespace fs = std::filesystem;

namespace {

/// MEYAR_DATA_DIR for the length of a test.
class DataDirSet {
public:
    explicit DataDirSet(const char* value) {
        if (const char* before = std::getenv(name)) m_before = before;
        value != nullptr ? ::setenv(name, value, 1) : ::unsetenv(name);
    }
    DataDirSet(const DataDirSet&) = delete;
    DataDirSet& operator=(const DataDirSet&) = delete;
    ~DataDirSet() { m_before.empty() ? ::unsetenv(name) : ::setenv(name, m_before.c_str(), 1); }

private:
    static constexpr const char* name = "MEYAR_DATA_DIR";
    std::string m_before;
};

/// A data folder with one small framework.
struct DataFolder {
    DataFolder() {
        for (const char* part : {"frameworks", "samples", "wording"})
            fs::create_directory(folder / part);
        writeWhole(folder / "frameworks/framework.schema.json", schema());
        writeWhole(folder / "frameworks/small.json", writeFramework(smallFramework()));
    }
    Folder folder;
    DataDirectory directory() const { return DataDirectory(folder / ""); }
};

Error errorOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown");
    return {ErrorKind::Damaged, ""};
}

} // namespace

TEST_CASE("the variable MEYAR_DATA_DIR overrides") {
    const DataFolder there;
    const DataDirSet set((there.folder / "").c_str());
    CHECK(DataDirectory::find().root() == there.folder / "");
}

TEST_CASE("a variable that leads nowhere is said, not passed over") {
    const DataDirSet set("/no/such/folder");
    const Error error = errorOf([] { DataDirectory::find(); });
    CHECK(error.kind() == ErrorKind::MissingData);
    CHECK(error.place() == "/no/such/folder");
}

TEST_CASE("without the variable the source tree is found") {
    const DataDirSet unset(nullptr);
    CHECK(fs::equivalent(DataDirectory::find().root(), MEYAR_SOURCE_DIR "/data"));
}

TEST_CASE("bundled frameworks are listed with their sizes") {
    const DataFolder there;
    const auto listed = there.directory().frameworks();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].id.text() == "small");
    CHECK(listed[0].areas == 2);
    CHECK(listed[0].indicators == 3);
    CHECK(listed[0].cells == 12);
    CHECK(listed[0].recommendations == 3);
}

TEST_CASE("the counter-trafficking framework is whole") {
    const Framework framework = data().framework(FrameworkId{"counter-trafficking"});
    CHECK(framework.areas.size() == 5);
    CHECK(framework.indicators.size() == 25);
    CHECK(framework.cellCount() == 100);
    CHECK(framework.recommendations.size() == 17);
}

TEST_CASE("an unknown framework or sample is refused with the names there are") {
    const DataFolder there;
    const Error framework = errorOf([&] { there.directory().framework(FrameworkId{"large"}); });
    CHECK(framework.kind() == ErrorKind::NotFound);
    CHECK(framework.cause() == "small");
    CHECK(errorOf([&] { there.directory().sample("../frameworks/small"); }).kind() == ErrorKind::NotFound);
    const Error version = errorOf([&] { there.directory().framework(FrameworkId{"small"}, "2.0"); });
    CHECK(version.cause() == "small 1.0");
}

TEST_CASE("a bad bundled file is refused with its faults") {
    const DataFolder there;
    writeWhole(there.folder / "samples/bad.json", "{\"meyar\": \"assessment\", \"format\": 1}");
    const Error error = errorOf([&] { there.directory().sample("bad"); });
    CHECK(error.kind() == ErrorKind::BadContent);
    CHECK(briefly(error.findings()) ==
          std::vector<std::string>{"missing_key at /details", "missing_key at /framework"});
}

TEST_CASE("wording holds sentences and plural forms") {
    const DataFolder there;
    writeWhole(there.folder / "wording/en.json", R"({"a": "one {x}", "b": ["{n} cell", "{n} cells"]})");
    const Wording wording = there.directory().wording(Language::En);
    CHECK(wording("a", {{"x", "two"}}) == "one two");
    CHECK(wording.counted("b", 1) == "1 cell");
    CHECK(wording.counted("b", 5) == "5 cells");
    writeWhole(there.folder / "wording/ru.json", R"({"a": 1, "b": ["x", 2]})");
    const Error error = errorOf([&] { there.directory().wording(Language::Ru); });
    CHECK(briefly(error.findings()) == std::vector<std::string>{"wrong_type at /a", "wrong_type at /b/1"});
}

TEST_CASE("the bundled frameworks lack no translation") {
    const DataDirectory data = DataDirectory::find();
    const auto whole = [](const LocalText& text) {
        return std::none_of(allLanguages.begin(), allLanguages.end(),
                            [&](Language language) { return text.exactly(language).empty(); });
    };
    for (const BundledFramework& each : data.frameworks()) {
        const Framework framework = data.framework(each.id);
        CHECK(whole(framework.title));
        CHECK(whole(framework.description));
        for (const Grade& grade : framework.scale)
            CHECK(whole(grade.label));
        for (const Area& area : framework.areas)
            CHECK(whole(area.title));
        for (const Indicator& indicator : framework.indicators) {
            CAPTURE(indicator.id.text());
            CHECK(whole(indicator.title));
            for (const Statement& statement : indicator.cells)
                CHECK(whole(statement.text));
        }
        for (const Recommendation& recommendation : framework.recommendations)
            CHECK(whole(recommendation.title));
    }
}
