// What a Document is made of: shared by the files that implement it, and by nothing else.
#pragma once

#include "document/act_label.h"
#include "document/backups.h"
#include "document/changeset.h"
#include "document/connection.h"
#include "document/digest.h"
#include "document/document.h"
#include "document/history.h"
#include "document/open.h"
#include "document/utf8.h"

#include <span>
#include <utility>

namespace meyar::document {

struct Document::Impl {
    std::filesystem::path path;
    Surroundings surroundings;
    OpenFile file;
    std::optional<model::Error> readOnly;
    std::optional<HeldFile::Seen> readFrom; ///< the file when it was opened to read
    bool keepsUnsaved = false;
    /// While set, `file` is a database in memory.
    std::optional<Unsaved> unsaved;
    std::unique_ptr<HeldFile> heldMeanwhile; ///< while unsaved, as long as the file may still be ours

    Impl() = default;
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl();

    SQLite::Database& database() { return *file.database; }
    Statements& statements() { return *file.statements; }

    // document.cpp: what acts do. Each is one transaction.
    Outcome apply(std::span<const Edit> edits);
    std::optional<Touched> takeBack(bool undo);
    Outcome revert(const std::set<std::int64_t>& numbers);

    // document_file.cpp: where they are done.
    /// Does an act on the file or, where the file cannot take it and it may be kept, in memory.
    template <class Act>
    auto act(Act work);
    /// Asks the history; failures are said as Error.
    template <class Question>
    auto asked(Question question);
    void open(Purpose purpose);
    void adopt(OpenFile opened);
    bool lookAtFile();
    std::optional<model::Error> fold();
    void saveUnsaved();
    bool hasHistory() const { return file.database && file.damage.empty(); }
    std::string bytesOfCopy(const std::string& place);
    /// Before an act that changes much: a whole copy as it is now.
    void backUp(BackupWhy why);
    void backUpOnce(BackupWhy why); ///< unless it was made, or tried, for the act that comes now
    bool isBackedUp = false;
    void backUpIfDue();
    std::optional<model::Error> backupFailure;
    files::Readers readers = 0600; ///< of a copy, by the file when it was last looked at

private:
    struct Batch;
    bool writeOne(Batch& batch, const Edit& given);
    void finishEdits(Batch& batch);
    void finish(Batch& batch, const Changeset& changes);
    bool showReverted(Batch& batch, const Changeset& changes);
    std::optional<Changeset> takeBack(Batch& batch, const std::set<std::int64_t>& numbers);
    bool canTakeBack(const std::set<std::int64_t>& numbers);
    std::optional<Outcome> refusedAsCited(const Batch& batch) const;
    std::vector<std::int64_t> wayOut(const std::set<std::int64_t>& numbers);
    Touched refreshed(const Owners& owners);
    void beFresh();
    ActLabel actLabel(std::string edit, std::string place) const {
        // A login name of another encoding must not keep a person from editing.
        const std::string author = isCleanText(surroundings.author) ? surroundings.author : std::string();
        return {surroundings.newId(), author, surroundings.now(), std::move(edit), std::move(place)};
    }

    void commit(Transaction& transaction);
    void requireWritable();
    void fileFailed(const SQLite::Exception& failure);
    model::Error writeError(const SQLite::Exception& failure) const;
    void leaveFile(Change change);
    void goToMemory(model::Error why);
    std::int64_t actsIn(Statements& of) const;
    void forgetFile(Change change);
    bool fileIsOurs();
    bool nameHasOurs();
    void takeBackIfOurs();
    void bringForwardToFile();
    void openAgain();
    void leaveFileIfElsewhere();
    void lookAtReadFile();
    void finishAct(bool changed);
    Outcome settled(Outcome done);
    std::optional<Touched> settled(std::optional<Touched> done);

    BackupTime timeNow() const;
    void backUpWhatIsLost();
    void noteUnsavedBackup();

    std::optional<BackupStore> m_backups;
    std::optional<BackupTime> m_lastBackup;
    std::optional<std::filesystem::path> m_unsavedBackup; ///< the newest of what is not saved now
    std::optional<BackupTime> m_unsavedTried;             ///< when one was last made, or could not be
    BackupTime m_workBegan{};
    std::optional<model::Error> m_readOnlyAtOpening; ///< while `readOnly` says what became of the file since
    std::optional<BackupTime> m_lastChange;
    bool m_stale = false;              ///< a refresh failed half-way: memory is read again before the next act
    int m_systemNumber = 0;            ///< the system's, of the last write that failed
    bool m_fileFailed = false;         ///< a write failed: the file is opened again before the next act
    bool m_mayComeBack = false;        ///< and what it wrote could not be taken off the log
    std::optional<Change> m_elsewhere; ///< what had become of the file when the commit returned
    std::string m_asOpened;            ///< the file's bytes, until the first commit
    Digest m_base;                     ///< the head of the chain in the file without its log
    std::int64_t m_actsAtBase = 0;
    std::int64_t m_actsInFile = 0; ///< while unsaved: the least that the file must have to be brought forward
    std::optional<HeldFile::Seen> m_lookedAt; ///< while the file is lost: what had its name when last looked into
};

/// Error Changed, with a finding file_gone, file_emptied, file_replaced or file_overwritten.
model::Error changedError(const std::filesystem::path& path, Change change);

template <class Question>
auto Document::Impl::asked(Question question) {
    return asErrorOf(path.string(), [&] {
        if (!file.database) openAgain();
        return question();
    });
}

template <class Act>
auto Document::Impl::act(Act work) {
    try {
        requireWritable();
        try {
            return settled(work());
        } catch (const SQLite::Exception& failure) {
            if (unsaved) throw; // memory itself failed
            fileFailed(failure);
            if (!keepsUnsaved) throw;
        } catch (const model::Error& error) {
            if (unsaved || !keepsUnsaved || error.kind() != model::ErrorKind::Changed) throw;
            lookAtFile();
        }
        return settled(work());
    } catch (const SQLite::Exception& failure) {
        throw writeError(failure);
    } catch (const BadRow& failure) {
        throw model::Error(model::ErrorKind::Damaged, path.string(), failure.what());
    }
}

} // namespace meyar::document
