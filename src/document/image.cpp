#include "document/image.h"

#include "document/changeset.h"
#include "document/connection.h"
#include "document/digest.h"
#include "document/file.h"
#include "document/held_file.h"
#include "document/history.h"
#include "document/log_frames.h"
#include "document/memory.h"
#include "document/memory_files.h"
#include "document/open.h"
#include "document/soundness.h"
#include "files/disk_findings.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

/// An ordinary file that is read; nothing else is waited for.
class ReadFile {
public:
    explicit ReadFile(const std::filesystem::path& path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {}
    ~ReadFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    ReadFile(const ReadFile&) = delete;
    ReadFile& operator=(const ReadFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    bool facts(struct stat& facts) const { return ::fstat(m_descriptor, &facts) == 0 && S_ISREG(facts.st_mode); }
    std::string bytes(const std::string& place) const {
        struct stat now {};
        if (!facts(now)) throw Error(ErrorKind::NotOurs, place, "not a file");
        if (now.st_size > largestFile)
            throw Error(ErrorKind::CannotRead, place, std::strerror(EFBIG), files::tooLargeFindings("1 GiB"));
        std::string bytes;
        bytes.reserve(static_cast<std::size_t>(now.st_size) + roomBehind);
        bytes.resize(static_cast<std::size_t>(now.st_size));
        std::size_t read = 0;
        while (read < bytes.size()) {
            const ssize_t got =
                ::pread(m_descriptor, bytes.data() + read, bytes.size() - read, static_cast<off_t>(read));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) throw Error(ErrorKind::CannotRead, place, std::strerror(errno));
            if (got == 0) break; // cut meanwhile
            read += static_cast<std::size_t>(got);
        }
        bytes.resize(read);
        return bytes;
    }

private:
    int m_descriptor;
};

std::string bytesBeside(const std::filesystem::path& path, const std::string& place) {
    struct stat facts {};
    if (::lstat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return {}; // what is no log is not applied
    const ReadFile file(path);
    if (file.isOpen()) return file.bytes(place);
    if (errno == ENOENT) return {};
    // Without its log the file would be read as it was before the last changes, or as something broken.
    throw Error(ErrorKind::CannotRead, path.string(), std::strerror(errno));
}

/// Whether the bytes begin as a write-ahead log does, https://www.sqlite.org/walformat.html; anything else is
/// somebody's file.
bool beginsAsLog(const std::string& bytes) {
    constexpr std::string_view magic("\x37\x7f\x06", 3);
    const bool torn = bytes.size() < logHeaderSize && bytes.find_first_not_of('\0') == std::string::npos;
    return torn || std::string_view(bytes).starts_with(magic.substr(0, bytes.size()));
}

/// The log's header and how long it is: it only grows until it is folded in.
bool grewOnly(const std::string& before, const std::filesystem::path& log) {
    const std::string now = bytesBeside(log, log.string());
    return now.size() >= before.size() &&
           now.compare(0, std::min(logHeaderSize, before.size()), before, 0, logHeaderSize) == 0;
}

/// The database after SQLite applied the log and the journal, as it does when a file is opened.
std::string applied(const Image& image) {
    MemoryFiles files;
    files[""] = image.file;
    if (!image.log.empty()) files["-wal"] = image.log;
    if (!image.journal.empty()) files["-journal"] = image.journal;
    {
        const auto database = connectTo(files);
        database->exec("SELECT count(*) FROM sqlite_schema");
        foldLog(*database);
    }
    return files[""];
}

/// What a look at the bytes tells of them.
struct Verdict {
    bool sound = false;
    std::optional<Seal> seal; ///< of files that have digests, when they fit
};

/// Whether taking back every act that holds, from the last to the first, meets the rows that it expects: a mixture of
/// two states does not.
bool historyFits(SQLite::Database& database, Statements& statements) {
    try {
        const Transaction transaction(database); // rolled back
        while (const auto entry = nextToUndo(statements)) {
            applyChangeset(database, inverted(changesetOf(statements, entry->number)));
            statements.run("UPDATE history SET status = 'undone' WHERE number = ?", entry->number);
        }
        return true;
    } catch (const BadRow&) {
        return false;
    }
}

Verdict lookAt(const std::string& bytes, std::span<const SchemaStep> ladder, const std::string& place) {
    Verdict verdict;
    try {
        const std::size_t version = requireOurHeader(bytes, bytes.size(), false, place, ladder.size());
        const auto database = connectInMemory(bytes);
        requireSound(*database, ladder.first(version), place);
        Statements statements(*database);
        if (version >= firstWithDigests) {
            verdict.sound = changedContent(*database).empty();
            if (verdict.sound) verdict.seal = readSeal(statements);
        } else {
            climb(*database, ladder); // what reads them knows the newest tables
            readAll(statements);
            verdict.sound = historyFits(*database, statements);
        }
    } catch (const Error&) {
    } catch (const SQLite::Exception&) {
    } catch (const BadRow&) {
    }
    return verdict;
}

/// Whether the leftover belongs to the file, by what the file is alone and with it.
bool belongs(const Verdict& alone, const Verdict& with) {
    if (!with.sound) return !alone.sound; // neither is whole: nothing is set aside on a guess
    if (!alone.sound) return true;        // the crash was in the middle of folding in, or of an act
    if (!alone.seal || !with.seal) return true;
    return alone.seal->head == with.seal->base || alone.seal->head == with.seal->head;
}

} // namespace

std::filesystem::path freeStrayName(const std::filesystem::path& beside) {
    const std::string wanted = beside.string() + ".stray";
    std::filesystem::path name = wanted;
    std::error_code failure;
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(name, failure)); ++number)
        name = wanted + "-" + std::to_string(number);
    return name;
}

std::filesystem::path logOf(const std::filesystem::path& file) {
    return file.string() + "-wal";
}

std::filesystem::path journalOf(const std::filesystem::path& file) {
    return file.string() + "-journal";
}

bool hasLeftovers(const std::filesystem::path& file, const std::string& place) {
    bool any = false;
    for (const std::filesystem::path& beside : {logOf(file), journalOf(file)}) {
        struct stat facts {};
        if (::lstat(beside.c_str(), &facts) != 0) continue;
        if (!S_ISREG(facts.st_mode))
            throw Error(ErrorKind::ReadOnly, place, beside.filename().string() + " is not an ordinary file",
                        {{model::Severity::Error, "odd_log", {}, {{"name", beside.filename().string()}}}});
        any = any || facts.st_size > 0;
    }
    return any;
}

Image readImage(const std::filesystem::path& named, const std::string& place) {
    requireReadable(named, place);
    const std::filesystem::path file = resolved(named);
    constexpr int attempts = 20; // each as long as reading takes; a program folds its log in far less often
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = HeldFile::look(file);
        Image image;
        {
            const ReadFile database(file);
            if (!database.isOpen()) throw Error(ErrorKind::CannotRead, place, std::strerror(errno));
            image.file = database.bytes(place);
        }
        image.log = bytesBeside(logOf(file), place);
        image.journal = bytesBeside(journalOf(file), place);
        if (HeldFile::look(file) == before && grewOnly(image.log, logOf(file))) return image;
    }
    throw Error(ErrorKind::Locked, place, "it is being written");
}

Settled settle(Image image, std::span<const SchemaStep> ladder, const std::string& place) {
    if (image.log.empty() && image.journal.empty()) return {std::move(image.file)};
    const Verdict alone = lookAt(image.file, ladder, place);
    const auto with = [&](const Image& both) -> std::optional<std::string> {
        try {
            return applied(both);
        } catch (const SQLite::Exception&) {
            return std::nullopt;
        }
    };
    Settled settled;
    settled.sound = alone.sound;
    Image rest = image;
    // Whether what is beside it belongs to it; then what comes of both is what counts.
    const auto joins = [&](const Image& both) {
        const auto bytes = with(both);
        const Verdict verdict = bytes ? lookAt(*bytes, ladder, place) : Verdict{};
        const bool theirs = bytes && belongs(alone, verdict);
        if (theirs) settled.sound = verdict.sound;
        return theirs;
    };
    // A journal is taken back before a log is looked at.
    if (!image.journal.empty()) {
        settled.journalIsStrange = !joins({image.file, {}, image.journal});
        if (settled.journalIsStrange) rest.journal.clear();
    }
    if (!image.log.empty()) {
        settled.logIsStrange = !beginsAsLog(image.log) || !joins(rest);
        settled.logIsDamaged = !settled.logIsStrange && logIsDamaged(image.log);
        if (settled.logIsStrange) rest.log.clear();
    }
    settled.bytes = with(rest).value_or(image.file);
    return settled;
}

std::vector<SetAside> setAside(const std::filesystem::path& file, const Settled& settled) {
    std::vector<SetAside> moved;
    const auto move = [&](const std::filesystem::path& beside) {
        const std::filesystem::path name = freeStrayName(beside);
        if (::rename(beside.c_str(), name.c_str()) != 0)
            throw Error(ErrorKind::CannotWrite, beside.string(), std::strerror(errno));
        moved.push_back({beside, name});
    };
    if (settled.journalIsStrange) move(journalOf(file));
    if (settled.logIsStrange) move(logOf(file));
    return moved;
}

std::vector<model::Finding> notesOf(const std::vector<SetAside>& moved, const std::filesystem::path& file) {
    std::vector<model::Finding> notes;
    for (const SetAside& each : moved)
        notes.push_back(
            {model::Severity::Warning, "stray_log", file.string(), {{"name", each.to.filename().string()}}});
    return notes;
}

} // namespace meyar::document
