// Whether the open document is saved and can be: what the bar says of it, and what is asked before it is left.
#include "main_window.h"

#include "present_error.h"
#include "text.h"
#include "widgets/notice_bar.h"
#include "widgets/status_line.h"
#include "widgets/typing_pause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace meyar::ui {

void MainWindow::showStanding() {
    showUndo();
    if (!m_controller.isOpen()) return m_notice->clear();
    if (m_controller.readOnly()) return showReadOnly(*m_controller.readOnly());
    if (m_controller.unsaved()) return showUnsaved(*m_controller.unsaved());
    const auto& notes = m_controller.document().notes();
    if (notes.empty()) return m_notice->clear();
    m_notice->say(qs(m_controller.wording().finding(notes.front())),
                  {{"noticeClose", tr("Close"), [this] { m_notice->clear(); }}}, false);
}

void MainWindow::showReadOnly(const model::Error& why) {
    m_notice->say(tr("Open to read only. %1").arg(causeSentence(why, m_controller.wording())),
                  {{"noticeReopen", tr("Try again"), [this] { openAgain(); }},
                   {"noticeSaveCopy", tr("Save a copy…"), [this] { saveCopyWithDialog(); }}},
                  false);
}

void MainWindow::showUnsaved(const document::Unsaved& unsaved) {
    const QString why = causeSentence(unsaved.why, m_controller.wording());
    m_status->sayRefused(tr("Not saved."));
    const auto acts = static_cast<int>(unsaved.acts);
    const NoticeBar::Offer copy{"noticeSaveCopy", tr("Save a copy…"), [this] { saveCopyWithDialog(); }};
    if (unsaved.why.kind() == model::ErrorKind::Changed) {
        const QString since =
            acts > 0 ? QLatin1Char(' ') + tr("%Ln change(s) made since are in this window only.", nullptr, acts)
                     : QString();
        std::vector<NoticeBar::Offer> offers{copy};
        if (QFileInfo::exists(m_controller.path()))
            offers.push_back({"noticeReopen", tr("Open what is there now"), [this] { openAgain(); }});
        return m_notice->say(why + since, offers, true);
    }
    m_notice->say(
        why + QLatin1Char(' ') +
            tr("%Ln change(s) not saved to %1.", nullptr, acts).arg(QFileInfo(m_controller.path()).fileName()),
        {{"noticeRetry", tr("Try again"), [this] { m_controller.saveUnsaved(); }}, copy}, true);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == TypingEvent::type()) {
        showTyping(static_cast<TypingEvent*>(event)->typing);
        return true;
    }
    return QMainWindow::event(event);
}

/// The line at the foot does not go on saying that all is saved while somebody types.
void MainWindow::showTyping(bool typing) {
    const QString said = tr("Typing: saved in a moment.");
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
    if (!mayLeave()) return;
    const QString path = m_controller.path();
    presentingErrors(this, m_controller.wording(), [&] { m_controller.open(path); });
}

bool MainWindow::mayLeave() {
    if (!m_controller.isOpen()) return true;
    m_controller.handInTyped();
    m_controller.lookAtFile();
    m_controller.saveUnsaved(); // perhaps it can be saved by now
    const auto& unsaved = m_controller.unsaved();
    if (!unsaved) return true;
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), tr("What is open here is not saved"),
                    QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("unsavedBox"));
    box.setInformativeText(causeSentence(unsaved->why, m_controller.wording()));
    auto* copy = box.addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    auto* discard = box.addButton(tr("Leave without saving"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    copy->setObjectName(QStringLiteral("unsavedCopy"));
    discard->setObjectName(QStringLiteral("unsavedDiscard"));
    stay->setObjectName(QStringLiteral("unsavedStay"));
    box.setDefaultButton(copy);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == discard) return true;
    if (box.clickedButton() != copy) return false;
    return saveCopyAs(m_controller.path()); // the window is in the copy then
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
