// The file as this program holds it: a lock that no other close drops, who has it, and whether it is still the file
// that we left.
#pragma once

#include "files/whole_file.h"
#include "model/error.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include <sys/types.h>

namespace meyar::document {

/// Who has a file open; what a refusal tells the next person.
struct Holder {
    std::string program; ///< "meyar" or "meyar-cli"
    std::string person;  ///< the login name
    std::string machine; ///< the host's name
    std::string since;   ///< UTC, ISO 8601
};
/// This program, on this machine, since `now`.
Holder thisProgram(const std::string& person, const std::string& now);

/// The name as an absolute path with links resolved: the file that SQLite opens and beside which its log is. SQLite
/// takes "file:x" and ":memory:" for something else than names of files, but never a path that begins with a slash.
/// Throws Error CannotRead (no_current_folder) for a relative name when the current folder is gone.
std::filesystem::path resolved(const std::filesystem::path& path);

/// Whether a program holds the file of this descriptor, which is open for writing; the lock is then ours if not.
bool isOpenElsewhere(int descriptor);

/// What has become of the file under an open document.
enum class Change {
    Gone,        ///< nothing has the file's name any more
    Replaced,    ///< another file has the name
    Overwritten, ///< it holds other bytes than we left
    LogGone,     ///< the log beside it was removed, replaced or cut
};

/// A descriptor of ours with an open-file-description lock on the bytes that SQLite locks. Such a lock belongs to the
/// descriptor: no close of another descriptor of the file drops it, and every other SQLite program sees it as an
/// exclusive lock. SQLite itself must not lock the file then (its VFS "unix-none").
class HeldFile {
public:
    /// Throws Error: NotFound, NotOurs (not an ordinary file), ReadOnly (bits, folder, file system, several names),
    /// Locked, with a finding "open_elsewhere" when the file says who has it.
    static HeldFile take(const std::filesystem::path& path, const Holder& holder);

    HeldFile(HeldFile&& other) noexcept;
    HeldFile& operator=(HeldFile&&) = delete;
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    ~HeldFile();

    const std::filesystem::path& path() const { return m_path; } ///< resolved when it was taken
    std::filesystem::path log() const;                           ///< PATH-wal

    /// Where the page is that holds the seal: it tells two states of a document apart where their times are too coarse
    /// to do so (on many sticks) and their sizes the same. From the next leave() on.
    void watchSeal(off_t place) { m_sealAt = place; }
    /// Remembers the file and its log as they are now: what we leave them as.
    void leave();
    /// The same of the log alone: a commit writes nothing else.
    void leaveLog();
    /// Whether our descriptor's file still has the name, and a link by which it was taken still leads to it.
    bool hasItsName() const;
    /// Whether it has any: one that was deleted, or moved over, has none, and what is written to it goes with us.
    bool hasSomeName() const;
    files::Readers readers() const; ///< of a copy of it
    /// How the file or its log differ from what was left last; nothing when they do not. After a commit of ours the log
    /// may have grown.
    std::optional<Change> change(bool logMayHaveGrown = false) const;
    /// Whether our descriptor's file still holds what we left, under whatever name.
    bool contentIsOurs() const;
    /// The bytes that another program put at its end since it was left.
    std::uint64_t bytesAppended() const;
    bool logIsEmpty() const { return !m_log || m_log->size == 0; }
    /// Takes off the log what came to it since it was left: a commit that failed. False when the disk did not let it;
    /// another log under the name is left alone.
    bool cutLog() const;
    /// Removes the log if it is the one that we left; one of another program under the same name stays.
    void removeLog() const;
    /// The same of one that holds nothing, whatever it was left as.
    void removeEmptyLog() const;

    /// What the system says of a file.
    struct Seen {
        dev_t device = 0;
        ino_t inode = 0;
        std::int64_t size = -1;
        std::int64_t written = 0; ///< time of the last write, nanoseconds
        bool operator==(const Seen&) const = default;
    };
    static std::optional<Seen> look(const std::filesystem::path& path); ///< none: nothing has that name

private:
    std::optional<Seen> lookAtOurs() const;
    std::optional<Change> changeOfName(const std::optional<Seen>& named) const;
    std::string marks() const;
    void closeLogToOthers() const;
    bool giveList(const std::string& name) const;

    HeldFile(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    std::filesystem::path m_path;
    std::filesystem::path m_given; ///< a link that leads to it, else the same
    int m_descriptor = -1;
    bool m_locked = false; ///< by us
    Seen m_file;
    std::optional<Seen> m_log;
    off_t m_sealAt = 0;
    std::string m_marks; ///< what of the file's bytes tells states of it apart
};

} // namespace meyar::document
