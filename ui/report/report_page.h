// What the printed report holds and in which language, a preview of the very PDF, and its way out as a file.
#pragma once

#include "page.h"

#include <QByteArray>
#include <QTimer>

#include <memory>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;

namespace meyar::ui {

class BlindCard;
class Preview;
class ReportMaker;
class ReportOptions;
class ReportPrinting;

class ReportPage : public Page {
    Q_OBJECT
public:
    ReportPage(DocumentController& controller, QWidget* parent);

    void refresh() override;

    void exportWithDialog();
    /// Writes the report as it is ticked, once it is made; says exported() or presents the failure.
    void exportTo(const QString& path);
    void printWithDialog();
    /// Prints the report as it is ticked, once it is made.
    void printTo(std::shared_ptr<QPrinter> printer);
    /// What is still to be written, its path, or that it is printed; empty when nothing is.
    QString pending() const;
    bool previewIsCurrent() const { return m_current; }
    const QByteArray& pdf() const { return m_pdf; }

signals:
    void exported(const QString& path);
    void printed(const QString& what); ///< for the status line: sent to the printer, or cancelled
    void refused(const QString& why);
    void settled(bool done); ///< nothing is pending any more: all is written or printed, or that is given up

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* previewColumn(QWidget* parent);
    /// In a blind assessment the report tells what is hidden from the one who judges; it waits until nothing is.
    bool withheld() const;
    bool saysWithheld(); ///< says so, when it is
    void showOrWithhold();
    void endBlindJudging();
    void showChoice();
    void outdatePreview(); ///< the preview no longer fits; made again in a moment, if anybody looks
    void makeReport();
    void waitVisibly();
    void stopWaiting(const QString& note);
    void reportMade(const QByteArray& pdf);
    void reportFailed(const QString& cause);
    void writePending();
    void dropPending();
    void settle(bool done); ///< one of what was pending has ended so
    QString suggestedPath() const;

    ReportMaker* m_maker;
    QTimer m_soon;     ///< gathers quick changes into one rebuild
    QTimer m_patience; ///< then progress is shown
    QByteArray m_pdf;
    bool m_current = false;
    // To be written, or printed, as soon as the report is made.
    QString m_pendingPath;
    std::shared_ptr<QPrinter> m_pendingPrinter;
    bool m_allDone = true; ///< none of what was pending failed so far
    ReportPrinting* m_printing;

    ReportOptions* m_options = nullptr;
    BlindCard* m_blind = nullptr; ///< in the preview's place while the report is withheld
    Preview* m_preview = nullptr;
    QWidget* m_waiting = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace meyar::ui
