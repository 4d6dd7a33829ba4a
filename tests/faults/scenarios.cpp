#include "scenarios.h"

#include <optional>

namespace meyar::faults {

using namespace meyar::tests;

namespace {

namespace fs = std::filesystem;

constexpr int editsInAScenario = 3;
const Numbers& before = actsOfEdited; ///< the acts in a file that is edited or copied

/// Files that take time to make, made once.
struct Masters {
    WorkFolder place;
    fs::path edited = place / "edited.meyar"; ///< holds the acts of `before`
    fs::path plain = place / "plain.meyar";
    fs::path old = fs::path(MEYAR_SOURCE_DIR) / "tests/old_files/v1.meyar";

    Masters() {
        Document document = Document::create(edited, fullAssessment(), steadySurroundings());
        for (const std::int64_t number : before)
            document.apply(numberedAct(number));
        Document::create(plain, fullAssessment(), steadySurroundings());
    }
};

const Masters& masters() {
    static const Masters one;
    return one;
}

void copyWritable(const fs::path& from, const fs::path& to) {
    fs::copy_file(from, to, fs::copy_options::overwrite_existing);
    fs::permissions(to, fs::perms(0644));
}

/// All that an old file tells: it must tell the same after the migration.
struct Content {
    Assessment assessment;
    std::size_t acts = 0;
    bool operator==(const Content&) const = default;
};

std::optional<Content> contentOf(const fs::path& file) {
    try {
        const Document document = Document::open(file, steadySurroundings());
        return Content{document.assessment(), document.history().size()};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

const Content& contentOfOld() {
    static const Content content = [] {
        const WorkFolder place;
        copyWritable(masters().old, place / "old.meyar");
        return contentOf(place / "old.meyar").value();
    }();
    return content;
}

/// The copy that opening makes of a file of an older schema where it has no folder for backups.
std::string backupName(const std::string& name, int version) {
    return name + ".bak-v" + std::to_string(version);
}

void note(const Finding& finding, const std::string& label, Figures& figures) {
    if (finding.found == Found::Whole) return;
    figures.bad(finding.found == Found::Lost ? "lost" : "half", label + ": " + finding.why);
}

void judgeEdits(const WorkFolder& place, const Ended& ended, const std::string& label, Figures& figures) {
    Numbers acknowledged = before, possible = ended.failed;
    acknowledged.insert(acknowledged.end(), ended.done.begin(), ended.done.end());
    if (ended.killed()) {
        // The act under way: after the last of which anything was heard.
        std::int64_t last = acknowledged.back();
        if (!ended.failed.empty()) last = std::max(last, ended.failed.back());
        possible.push_back(last + 1);
    }
    note(findingOf(place / "a.meyar", acknowledged, possible), label, figures);
    if (ended.memory == "differs") figures.bad("half", label + ": memory is not what the file says");
    // What the program showed at its end is what the next one finds.
    if (ended.memory == "equal")
        note(findingOf(place / "a.meyar", ended.held, ended.warned), label + " (as shown)", figures);
}

void judgeNew(const WorkFolder& place, const Ended& ended, const std::string& label, Figures& figures) {
    const fs::path file = place / "n.meyar";
    if (ended.status == 0 && !fs::exists(file)) figures.bad("lost", label + ": not there");
    try {
        if (!fs::exists(file)) Document::create(file, fullAssessment(), steadySurroundings());
    } catch (const std::exception& failure) {
        figures.bad("half", label + ": cannot be made again: " + failure.what());
        return;
    }
    note(findingOf(file, {}, {}), label, figures);
}

void judgeCopy(const WorkFolder& place, const Ended& ended, const std::string& label, Figures& figures) {
    note(findingOf(place / "a.meyar", before, {}), label + " (the document)", figures);
    const Finding copied = findingOf(place / "c.meyar", before, {});
    const Finding former = findingOf(place / "c.meyar", {}, {});
    if (copied.found == Found::Whole) return;
    if (ended.status == 0) figures.bad("lost", label + ": the copy is not what was copied: " + copied.why);
    if (former.found != Found::Whole)
        figures.bad("half", label + ": neither the copy nor what was there: " + former.why);
}

void judgeMigration(const WorkFolder& place, const std::string& label, Figures& figures) {
    const auto content = contentOf(place / "o.meyar");
    if (!content) {
        figures.bad("lost", label + ": the old file does not open");
    } else if (*content != contentOfOld()) {
        figures.bad("half", label + ": the old file tells something else");
    }
    const fs::path backup = place / backupName("o.meyar", 1);
    if (!fs::exists(backup)) return;
    fs::copy_file(backup, place.beside("backup.meyar"), fs::copy_options::overwrite_existing);
    if (contentOf(place.beside("backup.meyar")) != contentOfOld())
        figures.bad("half", label + ": the backup is not the old file");
}

} // namespace

std::string name(Scenario scenario) {
    switch (scenario) {
    case Scenario::Edits:
        return "edits";
    case Scenario::New:
        return "new";
    case Scenario::Copy:
        return "copy";
    case Scenario::Migrate:
        return "migrate";
    }
    return {};
}

void copyMaster(Master master, const std::filesystem::path& to) {
    copyWritable(master == Master::Edited ? masters().edited : masters().plain, to);
}

void prepare(const WorkFolder& place, Scenario scenario) {
    place.empty();
    if (scenario == Scenario::Edits || scenario == Scenario::Copy) copyMaster(Master::Edited, place / "a.meyar");
    if (scenario == Scenario::Copy) copyMaster(Master::Plain, place / "c.meyar");
    if (scenario == Scenario::Migrate) copyWritable(masters().old, place / "o.meyar");
}

std::vector<std::string> wordsFor(const WorkFolder& place, Scenario scenario) {
    switch (scenario) {
    case Scenario::Edits:
        return {"edits", place / "a.meyar", std::to_string(before.back() + 1), std::to_string(editsInAScenario)};
    case Scenario::New:
        return {"new", place / "n.meyar"};
    case Scenario::Copy:
        return {"copy", place / "a.meyar", place / "c.meyar"};
    case Scenario::Migrate:
        return {"open", place / "o.meyar"};
    }
    return {};
}

void judge(const WorkFolder& place, Scenario scenario, const Ended& ended, const std::string& label, Figures& figures) {
    if (!ended.orderly())
        figures.bad("half", label + ": ended with status " + std::to_string(ended.status) + ", signal " +
                                std::to_string(ended.signal));
    std::set<std::string> asked;
    switch (scenario) {
    case Scenario::Edits:
        judgeEdits(place, ended, label, figures);
        asked = {"a.meyar"};
        break;
    case Scenario::New:
        judgeNew(place, ended, label, figures);
        asked = {"n.meyar"};
        break;
    case Scenario::Copy:
        judgeCopy(place, ended, label, figures);
        asked = {"a.meyar", "c.meyar"};
        break;
    case Scenario::Migrate:
        judgeMigration(place, label, figures);
        asked = {"o.meyar", backupName("o.meyar", 1)};
        break;
    }
    for (const std::string& found : place.names())
        if (!asked.contains(found)) {
            figures.bad("litter", label + ": " + found);
            break;
        }
}

} // namespace meyar::faults
