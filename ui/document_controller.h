// The QObject around the open document: pages read the assessment and its results here, hand their edits in here, and
// repaint on what it says was touched.
#pragma once

#include "document/document.h"
#include "exchange/data_directory.h"
#include "method/results.h"
#include "model/wording.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meyar::ui {

class DocumentController : public QObject {
    Q_OBJECT
public:
    explicit DocumentController(exchange::DataDirectory data, QObject* parent = nullptr);
    ~DocumentController() override;

    // Opening. These throw model::Error; the document that was open stays open then.
    /// To work in it, or to read it where it cannot be worked in: readOnly().
    void open(const QString& path);
    /// Nobody may read the new file who may not read `begunFrom`, where there is such a file.
    void create(const QString& path, const model::Assessment& assessment, const QString& begunFrom = {});
    void close();
    bool isOpen() const { return m_document.has_value(); }
    QString path() const;

    // Reading; the first three only while isOpen().
    const model::Assessment& assessment() const { return m_document->assessment(); }
    /// What the one who judges may see: in a blind assessment without the cells hidden from them (seen.h).
    const method::Results& results() const { return m_results; }
    method::Results wholeResults() const; ///< of all cells, worked out anew: for a report asked for all the same
    const document::Document& document() const { return *m_document; }
    const exchange::DataDirectory& data() const { return m_data; }

    /// The sentences of findings, reasons and standings in the interface's language.
    const model::Wording& wording() const { return m_wording; }
    model::Language language() const { return m_wording.language(); }
    QString inWords(const model::Finding& finding) const; ///< of the open document, whose parts go by their names
    void setLanguage(model::Language language);           ///< throws model::Error when the wording is missing

    // Whether what is done is on disk. Looked at every second; what the disk refused is tried again every few seconds.
    /// Why nothing can be changed; none while it can.
    const std::optional<model::Error>& readOnly() const;
    /// What asks something before a change asks here first. False while the document can only be read, which refused()
    /// says.
    bool mayChange();
    const std::optional<document::Unsaved>& unsaved() const;
    /// Why the last backup could not be made; none while they can.
    const std::optional<model::Error>& backupFailure() const;
    /// Asked when the backup before a change of many cells or of the framework cannot be made: whether to go on
    /// without.
    void setAskWithoutBackup(std::function<bool(const model::Error& why)> ask) { m_askWithoutBackup = std::move(ask); }
    void saveUnsaved();                    ///< tries again at once
    void lookAtFile() { watch(); }         ///< at once
    void handInTyped() { emit leaving(); } ///< what is typed in a field becomes a change now

    // Changing. A refused edit says why through refused(). One that the disk refused is made all the same, and kept
    // until it can be saved: notSaved(). What nobody foresaw comes through failed(), and nothing was changed.
    bool apply(const document::Edit& edit);
    bool apply(const std::vector<document::Edit>& edits);
    void undo();
    void redo();
    /// Takes acts of the history back, as one new act. Returns the later acts that are in the way, the newest first.
    std::vector<std::int64_t> revert(const std::vector<std::int64_t>& numbers);
    std::optional<document::HistoryEntry> nextUndo() const;
    std::optional<document::HistoryEntry> nextRedo() const;
    /// "Grade a cell · 5.1/F2", in the interface's language.
    QString labelOf(const document::HistoryEntry& entry) const;

    /// Who rates on the Matrix page: the chosen assessor; a sole one needs no choice but in a blind assessment.
    std::optional<model::AssessorId> assessor() const;
    void setAssessor(const model::AssessorId& id);
    void renewAuthor(); ///< acts carry the name that Judging says from now on

    // What the document chose for its outputs. Of one that can only be read, other choices are tried until it is left.
    /// By which the results are ranked: as chosen, but by dots while need, which would be balanced with, is hidden.
    const method::RankOptions& rankOptions() const { return m_rankOptions; }
    const method::RankOptions& chosenRanking() const;
    const model::ReportChoice& chosenReport() const;
    void setRankOptions(const method::RankOptions& options);
    void setReportChoice(const model::ReportChoice& choice);
    /// Shows what a choice would give, as while a slider moves; nothing is changed.
    void tryRankOptions(const method::RankOptions& options);

signals:
    void opened();  ///< another document: what is kept of the last one goes
    void ready();   ///< all have heard of it, so it may be shown
    void leaving(); ///< the document may be closed, replaced or copied next: who holds typed text hands it in now
    void left();    ///< it is closed or replaced now: what was not handed in is given up
    void closed();
    void changed(const meyar::document::Touched& touched);
    void rankingChanged(); ///< the order is another, or what was chosen for the outputs
    void assessorChanged();
    void saved(const QString& what);  ///< "Saved 5.3/O1 at 14:02"; for the status line
    void notSaved();                  ///< a change is in memory only: unsaved() says why
    void standingChanged();           ///< readOnly(), unsaved() or backupFailure() did
    void refused(const QString& why); ///< one sentence; for the status line and the page that asked
    void failed(const meyar::model::Error& error);

private:
    void adopt(document::Document document);
    bool mayGoOn(const std::vector<document::Edit>& edits);
    QString labelOf(const std::vector<document::Edit>& edits, const document::Outcome& outcome) const;
    void done(const QString& what);
    void watch();
    void forgetSaid();
    template <class Act>
    bool attempt(Act act);
    bool accept(const document::Outcome& outcome, const std::function<QString()>& labelled);
    bool mayTakeBack(const std::vector<std::int64_t>& acts);
    void refreshed(const document::Touched& touched);
    void workOut();
    void fitRankOptions();
    void forgetTried();

    exchange::DataDirectory m_data;
    model::Wording m_wording;
    std::optional<document::Document> m_document;
    method::Unseen m_unseen; ///< empty while nothing is hidden
    method::Results m_results;
    method::RankOptions m_rankOptions;
    std::optional<method::RankOptions> m_triedRanking;
    std::optional<model::ReportChoice> m_triedReport;
    QTimer m_watch;                ///< looks at the file
    QTimer m_fold;                 ///< after a pause between changes: the log goes into the file
    QTimer m_retry;                ///< while something is not saved
    std::size_t m_unsavedActs = 0; ///< as last said
    bool m_looking = false;
    bool m_saidUnsaved = false;
    std::string m_saidWhy;
    bool m_saidThere = true; ///< whether something has the file's name
    std::string m_saidBackup;
    std::vector<model::Finding> m_saidNotes;
    std::function<bool(const model::Error&)> m_askWithoutBackup;
};

} // namespace meyar::ui
