// The file of a document: opening it, committing to it, watching it, backups and copies.
#include "document/document_impl.h"

#include "document/create.h"
#include "document/file.h"
#include "document/image.h"
#include "document/soundness.h"
#include "files/disk_findings.h"
#include "files/whole_file.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <utility>

namespace meyar::document {

using model::Error;
using model::ErrorKind;

namespace {

/// Bytes of a file that are kept until the first commit.
constexpr std::uintmax_t largestKept = 256 * 1024 * 1024;

bool mayBeReadAllTheSame(ErrorKind kind) {
    return kind == ErrorKind::ReadOnly || kind == ErrorKind::Locked || kind == ErrorKind::Damaged ||
           kind == ErrorKind::Newer || kind == ErrorKind::CannotWrite;
}

} // namespace

Document::Impl::~Impl() {
    try {
        // What happened to the file since it was last looked at: acts that only its log had are saved or backed up.
        if (file.database && !unsaved && !m_fileFailed) lookAtFile();
    } catch (const std::exception&) { // the log is left as it is, for the next opening
    }
    if (heldMeanwhile) heldMeanwhile->removeEmptyLog(); // of an act that the disk refused
    if (!file.database) return;
    if (unsaved && m_lastChange)
        backUp(BackupWhy::Work); // whatever ends the program
    else
        backUpIfDue();
    if (!file.held) return;
    // Bringing the log into a file that is no longer ours would destroy somebody's work.
    if (m_fileFailed || file.held->change()) leaveLogAtClosing(database());
    file.statements.reset();
    file.database.reset();
    file.held->removeEmptyLog();
}

std::int64_t Document::Impl::actsIn(Statements& of) const {
    Query row = of.ask("SELECT coalesce(max(number), 0) FROM history");
    row.next();
    return row.integer();
}

void Document::Impl::adopt(OpenFile opened) {
    file.statements.reset();                                   // before the database that they are of
    std::vector<model::Finding> notes = std::move(file.notes); // of an opening before: they stay true
    std::erase_if(notes, [](const model::Finding& note) { return note.code == "bytes_behind"; }); // but this one
    file = std::move(opened);
    std::erase_if(file.notes, [&](const model::Finding& note) {
        return std::find(notes.begin(), notes.end(), note) != notes.end();
    });
    file.notes.insert(file.notes.begin(), notes.begin(), notes.end());
    m_stale = false;
    m_fileFailed = false;
    m_mayComeBack = false;
    std::string bytes = std::exchange(file.bytes, {}); // not kept beside the database
    if (!file.held) return;
    m_base = readSeal(statements()).head;
    m_actsAtBase = actsIn(statements());
    if (m_backups) return;
    m_backups.emplace(surroundings.backups, path, readLineage(statements()));
    m_workBegan = timeNow();
    m_lastBackup = m_backups->last(m_workBegan);
    noteUnsavedBackup();
    readers = file.held->readers();
    if (bytes.size() <= largestKept) m_asOpened = std::move(bytes);
}

/// The surroundings' clock: UTC to the second. One that cannot be read makes no backup due.
BackupTime Document::Impl::timeNow() const {
    std::tm utc{};
    const std::string now = surroundings.now();
    if (!::strptime(now.c_str(), "%Y-%m-%dT%H:%M:%SZ", &utc)) return {};
    return BackupTime(std::chrono::seconds(::timegm(&utc)));
}

void Document::Impl::backUp(BackupWhy why) {
    if (!m_backups || !m_backups->keeps()) return;
    if (unsaved && unsaved->acts > 0) why = BackupWhy::Unsaved;
    const BackupTime now = timeNow();
    if (why == BackupWhy::Unsaved) m_unsavedTried = now;
    try {
        const auto made = m_backups->add(bytesOf(database()), now, why);
        if (why == BackupWhy::Unsaved) { // it holds all that the one before it holds
            std::error_code failure;
            if (m_unsavedBackup) std::filesystem::remove(*m_unsavedBackup, failure);
            m_unsavedBackup = made;
        }
        m_lastBackup = now;
        m_lastChange.reset();
        backupFailure.reset();
    } catch (const Error& error) {
        backupFailure = error; // work goes on without
    } catch (const SQLite::Exception& failure) {
        backupFailure = errorFrom(failure, path.string(), ErrorKind::CannotWrite);
    } catch (const std::exception& failure) { // closing a document ends in a backup: nothing may leave from here
        backupFailure = Error(ErrorKind::CannotWrite, path.string(), failure.what());
    }
}

void Document::Impl::backUpOnce(BackupWhy why) {
    if (!std::exchange(isBackedUp, false)) backUp(why);
}

void Document::Impl::backUpIfDue() {
    if (!m_backups || !m_backups->keeps() || !m_lastChange) return;
    // What only memory has is lost with the program: there it is due at once, and then every minute.
    const bool inMemoryOnly = unsaved && unsaved->acts > 0;
    if (inMemoryOnly && (!m_unsavedTried || timeNow() - *m_unsavedTried >= std::chrono::minutes(1)))
        return backUp(BackupWhy::Unsaved);
    if (backupIsDue(m_lastBackup, m_workBegan, m_lastChange, timeNow())) backUp(BackupWhy::Work);
}

void Document::Impl::openAgain() {
    if (file.database) leaveLogAtClosing(database());
    file.statements.reset();
    file.database.reset();
    std::unique_ptr<HeldFile> held = std::move(file.held);
    try {
        adopt(openHeld(held, path.string()));
    } catch (...) {
        if (held) file.held = std::move(held);
        throw;
    }
}

void Document::Impl::requireWritable() {
    m_systemNumber = 0;
    if (readOnly) throw *readOnly;
    if (!unsaved && m_fileFailed) openAgain();
    lookAtFile();
    if (unsaved && !keepsUnsaved) throw unsaved->why;
}

/// Looks once more just before and just after: what was written into a file that lost its name is not saved.
void Document::Impl::commit(Transaction& transaction) {
    if (unsaved) return transaction.commit();
    if (const auto change = file.held->change()) throw changedError(path, *change);
    errno = 0;
    try {
        transaction.commit();
    } catch (const SQLite::Exception&) {
        m_systemNumber = errno; // before anything else is asked of the system
        throw;
    }
    m_asOpened.clear(); // from the first commit on SQLite no longer asks the file how long it is
    m_elsewhere = file.held->change(true);
    if (!m_elsewhere) file.held->leaveLog();
}

void Document::Impl::leaveFileIfElsewhere() {
    if (!m_elsewhere) return;
    leaveFile(*std::exchange(m_elsewhere, std::nullopt));
    if (unsaved && !keepsUnsaved) throw unsaved->why;
}

void Document::Impl::finishAct(bool changed) {
    isBackedUp = false; // for this act
    leaveFileIfElsewhere();
    if (changed) m_lastChange = timeNow();
    if (unsaved && changed) ++unsaved->acts;
}

Outcome Document::Impl::settled(Outcome done) {
    finishAct(done.changed);
    done.saved = !unsaved;
    return done;
}

std::optional<Touched> Document::Impl::settled(std::optional<Touched> done) {
    finishAct(done.has_value());
    return done;
}

/// Where the act's file failed it, memory takes over, if it may.
void Document::Impl::fileFailed(const SQLite::Exception& failure) {
    m_fileFailed = true;
    // Part of the refused act may be in the log, whole but not on disk: it must not come back by itself.
    m_mayComeBack = !file.held->cutLog();
    if (keepsUnsaved) goToMemory(writeError(failure));
}

Error Document::Impl::writeError(const SQLite::Exception& failure) const {
    const Error error = errorFrom(failure, path.string(), ErrorKind::CannotWrite, m_systemNumber);
    if (!m_fileFailed || !m_mayComeBack) return error;
    std::vector<model::Finding> findings = error.findings();
    findings.push_back({model::Severity::Warning, "may_come_back", {}, {}});
    return Error(error.kind(), error.place(), error.cause(), std::move(findings));
}

/// What is open to read is as the file was. Another program that has it goes on writing to it: it is still its file.
void Document::Impl::lookAtReadFile() {
    if (!readFrom || !file.damage.empty()) return;
    const Error opened = m_readOnlyAtOpening.value_or(*readOnly);
    const auto now = HeldFile::look(path);
    const bool same = now && now->device == readFrom->device && now->inode == readFrom->inode;
    m_readOnlyAtOpening.reset();
    if (same && (opened.kind() == ErrorKind::Locked || now == readFrom)) {
        readOnly = opened;
        if (now == readFrom) return;
        m_readOnlyAtOpening = opened;
        std::vector<model::Finding> findings = opened.findings();
        findings.push_back({model::Severity::Warning, "written_since", {}, {}});
        readOnly = Error(opened.kind(), opened.place(), opened.cause() + ", changed since", std::move(findings));
        return;
    }
    m_readOnlyAtOpening = opened;
    readOnly = changedError(path, !now ? Change::Gone : same ? Change::Overwritten : Change::Replaced);
}

bool Document::Impl::lookAtFile() {
    if (unsaved && !heldMeanwhile && keepsUnsaved) {
        takeBackIfOurs();
        return !unsaved;
    }
    if (unsaved && heldMeanwhile && !heldMeanwhile->hasItsName()) {
        std::error_code failure;
        forgetFile(std::filesystem::exists(path, failure) ? Change::Replaced : Change::Gone);
    }
    if (readOnly) lookAtReadFile();
    if (unsaved || readOnly || !file.held) return !unsaved;
    if (const auto change = file.held->change()) leaveFile(*change);
    return !unsaved;
}

std::optional<Error> Document::Impl::fold() {
    if (unsaved) backUpIfDue();
    if (unsaved || readOnly || m_fileFailed || file.held->logIsEmpty() || !lookAtFile()) return std::nullopt;
    errno = 0;
    if (!foldLog(database())) { // the log has it all, but what the file has is not known any more
        const Error failure = foldError(database(), file.held->path(), path.string(), errno);
        file.held->leave();
        m_fileFailed = true;
        if (keepsUnsaved) goToMemory(failure);
        return failure;
    }
    file.held->leave();
    m_base = readSeal(statements()).head;
    m_actsAtBase = actsIn(statements());
    backUpIfDue();
    return std::nullopt;
}

void Document::Impl::open(Purpose purpose) {
    if (purpose != Purpose::Read) {
        try {
            return adopt(openFile(path, thisProgram(surroundings.author, surroundings.now()), surroundings.backups));
        } catch (const Error& error) {
            if (purpose == Purpose::Work || !mayBeReadAllTheSame(error.kind())) throw;
            readOnly = error;
        }
    }
    readFrom = HeldFile::look(path); // before: what changes while it is read is noticed
    adopt(openToRead(path));
    readers = files::readersOf(path);
    if (!file.damage.empty()) readOnly = damagedError(path.string(), file.damage);
    if (!readOnly) readOnly = Error(ErrorKind::ReadOnly, path.string(), "opened to read");
}

Document::Document(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Document Document::create(const std::filesystem::path& path, const model::Assessment& assessment,
                          Surroundings surroundings, const std::filesystem::path& begunFrom) {
    std::vector<model::Finding> notes = createFile(path, assessment, surroundings.newId(), begunFrom);
    Document document = open(path, std::move(surroundings));
    document.m_impl->file.notes.insert(document.m_impl->file.notes.begin(), notes.begin(), notes.end());
    return document;
}

Document Document::open(const std::filesystem::path& path, Surroundings surroundings, Purpose purpose) {
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->surroundings = std::move(surroundings);
    asErrorOf(path.string(), [&] { impl->open(purpose); });
    return Document(std::move(impl));
}

const std::optional<Error>& Document::readOnly() const {
    return m_impl->readOnly;
}
const std::vector<model::Finding>& Document::notes() const {
    return m_impl->file.notes;
}
void Document::keepUnsaved() {
    m_impl->keepsUnsaved = true;
}
const std::optional<Unsaved>& Document::unsaved() const {
    return m_impl->unsaved;
}
std::string Document::lineage() const {
    return m_impl->asked([&] { return readLineage(m_impl->statements()); });
}
const std::optional<Error>& Document::backupFailure() const {
    return m_impl->backupFailure;
}
bool Document::lookAtFile() {
    return m_impl->asked([&] { return m_impl->lookAtFile(); });
}
std::optional<Error> Document::fold() {
    return m_impl->asked([&] { return m_impl->fold(); });
}

void Document::saveUnsaved() {
    m_impl->saveUnsaved();
}

/// Without the history where that can no longer be had: of a damaged file, and of one that could not be opened again.
std::string Document::Impl::bytesOfCopy(const std::string& place) {
    if (!hasHistory()) return newFile(file.memory.assessment, surroundings.newId(), place);
    std::string bytes = bytesOf(database());
    // SQLite gives zeros for a page that it cannot read.
    if (file.held && !bytesAreWhole(bytes, place))
        throw Error(ErrorKind::CannotRead, path.string(), "a part of it cannot be read");
    return bytes;
}

bool Document::copyHasHistory() const {
    return m_impl->hasHistory();
}

void Document::saveCopy(const std::filesystem::path& target) const {
    const bool lost = m_impl->unsaved && !m_impl->heldMeanwhile;
    std::error_code absent;
    if (!lost && std::filesystem::equivalent(path(), target, absent)) {
        throw Error(ErrorKind::CannotWrite, target.string(), "the document itself");
    }
    try {
        // A copy is for nobody who may not read the original.
        if (m_impl->file.held) m_impl->readers = m_impl->file.held->readers();
        putInPlace(m_impl->bytesOfCopy(target.string()), target, Target::MayBeReplaced, m_impl->readers);
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, target.string(), ErrorKind::CannotWrite);
    }
}

} // namespace meyar::document
