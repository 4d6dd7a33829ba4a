// A document from anywhere (document_inputs.h) is refused or read, and nothing else happens to it. What is opened to be
// worked in is worked in, and is afterwards in the file as it was in memory; what is refused or only read is not
// touched.
#include "document_inputs.h"
#include "target.h"

#include "document/backups.h"
#include "document/read.h"

#ifdef MEYAR_FUZZ
#include "sqlite_pool.h"
#endif

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <tuple>

using namespace meyar::fuzz;
using namespace meyar::tests;

namespace {

#ifdef MEYAR_FUZZ
const SqlitePool pool;
#endif

using Files = std::map<std::string, std::string>; ///< names with bytes

Files filesIn(const std::filesystem::path& folder) {
    Files files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.emplace(entry.path().filename().string(), entry.is_regular_file() ? contentOf(entry.path()) : "");
    return files;
}

void put(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// A told failure is an answer.
template <class Act>
bool answered(Act act) {
    try {
        act();
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// What must be in the file once the document is closed.
struct State {
    Assessment assessment;
    std::vector<std::tuple<std::int64_t, HistoryEntry::Act, bool, std::string>> acts;

    explicit State(const Document& document) : assessment(document.assessment()) {
        for (const HistoryEntry& entry : document.history())
            acts.emplace_back(entry.number, entry.act, entry.undone, entry.at);
    }
    bool operator==(const State&) const = default;
};

bool isWhole(const Verified& verified) {
    return std::none_of(verified.findings.begin(), verified.findings.end(),
                        [](const Finding& finding) { return finding.severity == Severity::Error; });
}

/// The same for the same bytes.
std::size_t choiceFor(std::string_view input) {
    return std::hash<std::string_view>()(input) / 7;
}

/// One input, in a folder of its own that is emptied at the end.
class Trial {
public:
    Trial(const std::filesystem::path& folder, const Made& made, std::size_t choice)
        : m_folder(folder), m_made(made), m_choice(choice) {
        put(m_file, made.file);
        if (!made.log.empty()) put(m_file.string() + "-wal", made.log);
        if (!made.journal.empty()) put(m_file.string() + "-journal", made.journal);
    }
    ~Trial() {
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            std::filesystem::remove_all(entry.path());
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    /// Acts cost more than all reading: each input meets some of it.
    void run() {
        const std::size_t part = m_choice % 16;
        if (part == 0) {
            restore();
        } else if (part < 3) {
            look();
        } else if (part < 5) {
            lookThenWork();
        } else {
            work(part < 8 ? Purpose::WorkOrRead : Purpose::Work);
        }
    }

private:
    std::size_t choice(std::size_t among) const { return m_choice / 16 % among; }
    Surroundings surroundings() const {
        Surroundings steady = steadySurroundings();
        if (choice(5) == 0) steady.backups = m_folder / "backups";
        return steady;
    }

    /// By everything that only reads. True if the file can be read and is said to be whole.
    bool look() const {
        const Files before = filesIn(m_folder);
        std::optional<Verified> verified;
        std::optional<Assessment> read, shown;
        answered([&] { verified = verifyFile(m_file); });
        answered([&] { read = readFile(m_file); });
        answered([&] {
            Document document = Document::open(m_file, steadySurroundings(), Purpose::Read);
            shown = document.assessment();
            use(document);
            require(document.assessment() == *shown, "what is only read does not change");
        });
        require(!read || shown == read, "a file is read the same in both ways");
        require(!verified || isWhole(*verified) == read.has_value(), "what is whole is read, and nothing else");
        require(filesIn(m_folder) == before, "a file that is only read is not touched");
        return read.has_value();
    }

    void lookThenWork() const {
        const bool read = look();
        const std::optional<Error> refused = work(Purpose::Work);
        const bool expected = !refused || !read || refused->kind() == ErrorKind::Newer;
        if (!expected) std::fprintf(stderr, "%s\n", refused->what());
        require(expected, "what is whole can be worked in");
        require(refused || read, "what can be worked in is whole");
    }

    void restore() const {
        const auto target = m_folder / "restored.meyar", root = m_folder / "backups";
        const Files before = filesIn(m_folder);
        std::optional<Assessment> kept;
        answered([&] { kept = readFile(m_file); });
        const bool done = answered([&] { restoreBackup(m_file, target); });
        require(done == kept.has_value(), "what is whole is restored, and nothing else");
        if (done) require(readFile(target) == *kept, "what is restored is what was kept");
        std::filesystem::remove(target);
        answered([&] {
            BackupStore(root, m_file, "new-1").add(m_made.file, BackupTime{}, BackupWhy::Work);
            for (const Backup& backup : backupsOf(m_file, root))
                require(backup.ok, "a backup that was made is whole");
        });
        std::filesystem::remove_all(root);
        require(filesIn(m_folder) == before, "restoring leaves the backup alone");
    }

    /// All questions, and some acts.
    void use(Document& document) const {
        std::vector<HistoryEntry> history;
        const bool listed = answered([&] { history = document.history(); });
        require(listed || document.readOnly(), "what can be worked in has a history that can be read");
        for (const HistoryEntry& entry : history)
            answered([&] { document.changesOf(entry.number); });
        answered([&] { document.historyOf(cell("1.1/F1")); });
        answered([&] { document.nextUndo(); });
        if (choice(4) == 0) answered([&] { document.apply(SetRespondents{12}); });
        if (choice(4) == 1) answered([&] { document.revert(1 + static_cast<std::int64_t>(choice(32) / 4)); });
        if (choice(7) == 0) answered([&] { document.fold(); });
        for (std::size_t act = 0; act < choice(3); ++act)
            answered([&] { document.undo(); });
        if (choice(3) == 0) answered([&] { document.redo(); });
        if (choice(16) == 2) copy(document);
    }

    void copy(const Document& document) const {
        const auto target = m_folder / "copy.meyar";
        if (answered([&] { document.saveCopy(target); }))
            require(readFile(target) == document.assessment(), "a copy holds what was open");
        std::filesystem::remove(target);
    }

    /// Why it could not be opened, if it could not.
    std::optional<Error> work(Purpose purpose) const {
        const Files before = filesIn(m_folder);
        std::optional<State> left;
        std::optional<Error> refused;
        bool worked = false;
        try {
            Document document = Document::open(m_file, surroundings(), purpose);
            worked = !document.readOnly();
            use(document);
            left.emplace(document);
        } catch (const Error& error) {
            require(!left, "closing tells nothing");
            refused = error;
        }
        if (worked) {
            requireSameAgain(*left);
        } else {
            requireUntouched(before);
        }
        return refused;
    }

    /// A file that is refused is left as it was; of what a crash left beside it nothing is lost.
    void requireUntouched(const Files& before) const {
        const Files after = filesIn(m_folder);
        if (!m_made.hasLeftovers()) return require(after == before, "a file that is refused is not touched");
        const auto has = [&](const std::string& bytes) {
            return std::any_of(after.begin(), after.end(), [&](const auto& file) { return file.second == bytes; });
        };
        require(has(m_made.file), "a file that is refused is not touched, whatever is beside it");
        require(m_made.log.empty() || has(m_made.log), "the log of a file that is refused is there still");
    }

    void requireSameAgain(const State& left) const {
        for (const auto& [name, bytes] : filesIn(m_folder)) {
            const bool known = name == "f.meyar" || name == "backups" || name.starts_with("f.meyar.bak-v") ||
                               name.starts_with("f.meyar-wal.stray") || name.starts_with("f.meyar-journal.stray");
            require(known, "nothing is left over");
        }
        const bool opened = answered([&] {
            const Document again = Document::open(m_file, steadySurroundings());
            require(State(again) == left, "memory equals the file");
        });
        require(opened, "a file that was open opens again");
    }

    std::filesystem::path m_folder;
    const Made& m_made;
    std::size_t m_choice;
    std::filesystem::path m_file = m_folder / "f.meyar";
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const Folder folder;
    static const std::filesystem::path work = folder / "work";
    static DocumentInputs inputs(folder);
    static const bool made = std::filesystem::create_directory(work);
    require(made, "there is a folder");
    const std::string_view input = textOf(bytes, size);
    const Made files = inputs.from(input);
    Trial(work, files, choiceFor(input)).run();
    return 0;
}
