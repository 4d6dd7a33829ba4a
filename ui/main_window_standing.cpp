// Whether the open document is saved and can be: what the bar says of it, and what is asked before it is left.
#include "main_window.h"

#include "present_error.h"
#include "report/report_page.h"
#include "text.h"
#include "welcome/backups_dialog.h"
#include "widgets/draft.h"
#include "widgets/in_view.h"
#include "widgets/notice_bar.h"
#include "widgets/status_line.h"
#include "widgets/typed_watch.h"
#include "widgets/typing_pause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace meyar::ui {

namespace {

QPushButton* addChoice(QMessageBox& box, const char* name, const QString& words, QMessageBox::ButtonRole role) {
    QPushButton* button = box.addButton(words, role);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// What Esc does, and Enter where nothing else is proposed: all stays as it is.
void addWayBack(QMessageBox& box, const char* name, const QString& words) {
    QPushButton* button = addChoice(box, name, words, QMessageBox::RejectRole);
    box.setDefaultButton(button);
    box.setEscapeButton(button);
}

} // namespace

void MainWindow::showStanding() {
    showUndo();
    if (!m_controller.isOpen()) return m_notice->clear();
    if (m_controller.readOnly()) return showReadOnly(*m_controller.readOnly());
    setWindowModified(m_controller.unsaved() && !m_controller.unsaved()->isInLog());
    if (m_controller.unsaved()) return showUnsaved(*m_controller.unsaved());
    if (m_controller.backupFailure()) {
        if (m_controller.backupFailure()->cause() == m_backupFailureSeen) return m_notice->clear();
        return showBackupFailure(*m_controller.backupFailure());
    }
    m_backupFailureSeen.reset(); // should it fail again
    QStringList notes;
    for (const model::Finding& note : m_controller.document().notes())
        notes << qs(m_controller.wording().finding(inLocalTime(note)));
    const auto& found = m_controller.document().notes();
    if (found == m_notesSeen) return m_notice->clear();
    std::vector<NoticeBar::Offer> offers{{"noticeClose", tr("C&lose"), [this] {
                                              m_notesSeen = m_controller.document().notes();
                                              m_notice->clear();
                                          }}};
    if (std::any_of(found.begin(), found.end(), [](const auto& note) { return note.code.starts_with("kept_"); }))
        offers.insert(offers.begin(), {"noticeBackups", tr("Restore a &backup…"), [this] { showBackups(); }});
    m_notice->say(notes.join(QLatin1Char(' ')), offers, false);
}

void MainWindow::showReadOnly(const model::Error& why) {
    const NoticeBar::Offer copy{"noticeSaveCopy", tr("Save a &copy…"), [this] { saveCopyWithDialog(); }};
    if (why.kind() == model::ErrorKind::Damaged) { // which stays so, however often it is tried
        const QString damage = findingSentences(why, m_controller.wording());
        if (!BackupsDialog::offers(m_controller.path()))
            return m_notice->say(tr("Open to read only: the file is damaged. %1 Save a copy of what can be read.")
                                     .arg(damage)
                                     .simplified(),
                                 {copy}, false);
        return m_notice->say(
            tr("Open to read only: the file is damaged. %1 Restore a backup, or save a copy of what can "
               "be read.")
                .arg(damage)
                .simplified(),
            {{"noticeBackups", tr("Restore a &backup…"), [this] { showBackups(); }}, copy}, false);
    }
    const bool another = why.kind() == model::ErrorKind::Changed;
    std::vector<NoticeBar::Offer> offers{copy};
    if (!another || QFileInfo(m_controller.path()).size() > 0)
        offers.insert(offers.begin(), {"noticeReopen", another ? tr("&Open what is there now") : tr("&Try again"),
                                       [this] { openAgain(); }});
    const QString cause = why.findings().empty() ? causeSentence(why, m_controller.wording())
                                                 : findingSentences(why, m_controller.wording());
    m_notice->say(tr("Open to read only. %1").arg(cause), offers, false);
}

/// Said once of each cause.
void MainWindow::showBackupFailure(const model::Error& why) {
    m_notice->say(tr("Your work is saved, but the last backup of it could not be made. %1 (%2)")
                      .arg(causeSentence(why, m_controller.wording()), QDir::toNativeSeparators(qs(why.place()))),
                  {{"noticeClose", tr("C&lose"),
                    [this, cause = why.cause()] {
                        m_backupFailureSeen = cause;
                        m_notice->clear();
                    }}},
                  false);
}

bool MainWindow::askWithoutBackup(const model::Error& why) {
    if (!isVisible()) return true; // nobody to ask
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    tr("The backup before this change could not be made"), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("noBackupBox"));
    box.setInformativeText(causeSentence(why, m_controller.wording()) + QLatin1Char('\n') +
                           QDir::toNativeSeparators(qs(why.place())) + QStringLiteral("\n\n") +
                           tr("Without it, undoing is the only way back."));
    auto* go = addChoice(box, "noBackupGo", tr("&Go on without a backup"), QMessageBox::AcceptRole);
    addWayBack(box, "noBackupCancel", tr("&Cancel"));
    box.exec();
    const bool goesOn = box.clickedButton() == go;
    if (goesOn) m_backupFailureSeen = why.cause(); // known now
    return goesOn;
}

void MainWindow::showUnsaved(const document::Unsaved& unsaved) {
    const QString why = causeSentence(unsaved.why, m_controller.wording());
    if (!unsaved.isInLog()) m_status->sayRefused(tr("Not saved."));
    const auto acts = static_cast<int>(unsaved.acts);
    const NoticeBar::Offer copy{"noticeSaveCopy", tr("Save a &copy…"), [this] { saveCopyWithDialog(); }};
    if (unsaved.why.kind() == model::ErrorKind::Changed) {
        const QString since =
            acts > 0 ? QLatin1Char(' ') + tr("%Ln change(s) made since are in this window only.", nullptr, acts)
                     : QString();
        std::vector<NoticeBar::Offer> offers{copy};
        if (QFileInfo(m_controller.path()).size() > 0)
            offers.push_back({"noticeReopen", tr("&Open what is there now"), [this] { openAgain(); }});
        return m_notice->say(why + since, offers, true);
    }
    // None where only the log could not be brought into the file: then they are all on disk.
    const QString count =
        acts > 0
            ? QLatin1Char(' ') +
                  tr("%Ln change(s) not saved to %1.", nullptr, acts).arg(QFileInfo(m_controller.path()).fileName())
            : QString();
    m_notice->say(why + count, {{"noticeRetry", tr("&Try again"), [this] { tryToSave(); }}, copy}, true);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == TypingEvent::type()) {
        showTyping(static_cast<TypingEvent*>(event)->typing, tr("Typing: saved in a moment."));
        return true;
    }
    if (event->type() == DraftGivenUp::type()) {
        keepGivenUp(static_cast<DraftGivenUp*>(event)->form);
        return true;
    }
    if (event->type() == OutOfViewEvent::type()) {
        m_status->sayRefused(static_cast<OutOfViewEvent*>(event)->shownNow
                                 ? tr("Nothing was changed: the chosen row was out of view. It is shown now.")
                                 : tr("Nothing was changed: what is chosen is not shown."));
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::offerUndo(const QString& what) {
    const auto act = m_controller.nextUndo();
    if (!act) return;
    m_status->offer(what, tr("Undo"), [this, number = act->number] {
        const auto next = m_controller.nextUndo();
        if (!next || next->number != number) return;
        m_controller.undo();
        focusPage(Qt::OtherFocusReason); // the button is gone
    });
}

/// The line at the foot does not go on saying that all is saved while somebody types.
void MainWindow::showTyping(bool typing, const QString& said) {
    m_typing = typing;
    showUndo();
    if (m_controller.unsaved()) return;
    if (typing) {
        m_saidBeforeTyping = m_status->text();
        m_status->sayDone(said);
    } else if (m_status->text() == said) {
        m_status->sayDone(m_saidBeforeTyping);
    }
}

/// The file as it is now, in place of what is open.
void MainWindow::openAgain() {
    const QString path = m_controller.path();
    if (!mayLeave(tr("&Open it without saving"))) return;
    // While the person was asked, the file may have come back and been saved to.
    if (m_controller.path() == path && !m_controller.readOnly() && !m_controller.unsaved()) return;
    if (!presentingErrors(this, m_controller.wording(), [&] { m_controller.open(path); })) return;
    focusPage(Qt::OtherFocusReason);
    if (m_controller.readOnly()) m_status->sayRefused(tr("Tried again: still open to read only."));
}

void MainWindow::tryToSave() {
    m_controller.saveUnsaved();
    if (m_controller.unsaved() && !m_controller.unsaved()->isInLog())
        m_status->sayRefused(tr("Tried again: still not saved."));
}

/// What is typed in a form that was not handed in is in no document: the person says what becomes of it.
bool MainWindow::leavesDrafts() {
    const std::vector<QWidget*> drafts = draftsWithin(*m_stack);
    if (drafts.empty()) return true;
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(),
                    tr("Something is typed that is not added yet"), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("draftBox"));
    QStringList lines;
    for (const QWidget* draft : drafts)
        lines << draftLine(*draft);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.join(u'\n'));
    addWayBack(box, "draftBack", tr("&Go back to it"));
    auto* leave = addChoice(box, "draftLeave", tr("Leave &without it"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == leave) return true;
    const Page* const front = page(currentSection());
    const auto here =
        std::find_if(drafts.begin(), drafts.end(), [&](const QWidget* draft) { return front->isAncestorOf(draft); });
    goToDraft(here == drafts.end() ? *drafts.front() : **here);
    return false;
}

/// "Matrix: Cite a source (1.2/F2)".
QString MainWindow::draftLine(const QWidget& draft) const {
    QString line = draft.accessibleName();
    if (const QString place = draftPlaceOf(draft).words; !place.isEmpty()) line += QStringLiteral(" (%1)").arg(place);
    for (const Section& section : m_sections)
        if (section.page->isAncestorOf(&draft)) return QStringLiteral("%1: %2").arg(section.name, line);
    return line;
}

void MainWindow::goToDraft(QWidget& draft) {
    const QPointer<QWidget> form = &draft;
    for (const Section& section : m_sections) {
        if (!section.page->isAncestorOf(&draft)) continue;
        showSection(section.code);
        if (const QString record = draftPlaceOf(draft).record; !record.isEmpty()) section.page->showRecord(record);
    }
    if (QWidget* const field = form ? typedFieldOf(*form) : nullptr; field && field->isVisible())
        if (!form->isAncestorOf(focusWidget())) field->setFocus(Qt::OtherFocusReason);
}

/// Each page closes its forms when it hears of another document; no words of one come into another.
void MainWindow::emptyDrafts() {
    if (!m_stack) return;
    for (QWidget* draft : draftsWithin(*m_stack))
        emptyDraft(*draft);
    m_typed->kept();
    m_typing = false;
}

/// A report that is still to be written is of what is open: it is waited for, given up, or one stays.
bool MainWindow::leavesReport() {
    auto* const report = qobject_cast<ReportPage*>(page(QStringLiteral("report")));
    if (!report || report->pending().isEmpty()) return true;
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), tr("The report is not ready yet"),
                    QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("pendingBox"));
    box.setInformativeText(report->pending() + u'\n' + tr("When it is, this goes on by itself."));
    addWayBack(box, "pendingStay", tr("&Stay"));
    auto* leave = addChoice(box, "pendingLeave", tr("Leave &without it"), QMessageBox::DestructiveRole);
    bool ready = false;
    connect(report, &ReportPage::settled, &box, [&](bool done) {
        ready = done;
        box.reject();
    });
    box.exec();
    return ready || box.clickedButton() == leave;
}

bool MainWindow::mayLeave(const QString& without) {
    if (!m_controller.isOpen()) return true;
    m_controller.handInTyped();
    return leavesDrafts() && leavesReport() && leavesUnsaved(without);
}

bool MainWindow::leavesUnsaved(const QString& without) {
    m_controller.lookAtFile();
    m_controller.saveUnsaved(); // perhaps it can be saved by now
    while (m_controller.unsaved() && !m_controller.unsaved()->isInLog()) {
        const Leaving chosen = askBeforeLeaving(without);
        if (!m_controller.unsaved() || chosen == Leaving::Discard) return true;
        if (chosen == Leaving::Copy) return saveCopyWithDialog(); // the window is in the copy then
        if (chosen == Leaving::Stay) return false;
        m_controller.saveUnsaved();
    }
    return true;
}

/// While the question is up, saving is tried on: it says how many changes are left, and goes when none is.
MainWindow::Leaving MainWindow::askBeforeLeaving(const QString& without) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), {}, QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("unsavedBox"));
    auto* copy = addChoice(box, "unsavedCopy", tr("Save a &copy…"), QMessageBox::AcceptRole);
    auto* retry = addChoice(box, "unsavedRetry", tr("&Try again"), QMessageBox::AcceptRole);
    auto* discard = addChoice(box, "unsavedDiscard", without, QMessageBox::DestructiveRole);
    addWayBack(box, "unsavedStay", tr("&Stay"));
    const auto tell = [&] {
        if (!m_controller.unsaved()) return box.reject();
        const document::Unsaved& unsaved = *m_controller.unsaved();
        const auto acts = static_cast<int>(unsaved.acts);
        const bool lost = unsaved.why.kind() == model::ErrorKind::Changed;
        box.setText(
            acts > 0
                ? tr("%Ln change(s) not saved to %1.", nullptr, acts).arg(QFileInfo(m_controller.path()).fileName())
                : tr("What is open here is not saved"));
        // Where the file is lost, only a copy helps here.
        box.setInformativeText(unsaved.why.cause() != "file_gone" && lost
                                   ? tr("Another program removed, replaced or overwrote the file while it was open. "
                                        "Nothing of what is open here is lost: save a copy.")
                                   : causeSentence(unsaved.why, m_controller.wording()));
        retry->setVisible(!lost);
    };
    tell();
    connect(&m_controller, &DocumentController::standingChanged, &box, tell);
    box.setDefaultButton(copy);
    box.exec();
    const QAbstractButton* clicked = box.clickedButton();
    return clicked == copy      ? Leaving::Copy
           : clicked == retry   ? Leaving::Retry
           : clicked == discard ? Leaving::Discard
                                : Leaving::Stay;
}

void MainWindow::presentUnforeseen(const QString& detail) {
    for (const Section& section : m_sections)
        section.page->outdate();
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), tr("Something went wrong in Meyar"),
                    QMessageBox::Ok, this);
    box.setObjectName(QStringLiteral("unforeseenBox"));
    box.setInformativeText(
        tr("What was saved before is saved, and the window shows it. The last step may not have been "
           "done: look, and try it again. If it happens again, please report it with the details."));
    if (!detail.isEmpty()) box.setDetailedText(detail);
    box.exec();
}

} // namespace meyar::ui
