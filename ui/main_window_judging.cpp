// Who judges: asked in front of the pages before any judgement is shown, and shown beside the title.
#include "main_window.h"

#include "judging.h"
#include "text.h"
#include "welcome/who_judges.h"
#include "widgets/status_line.h"
#include "widgets/top_bar.h"

#include <QAction>
#include <QStackedWidget>

#include <utility>

namespace meyar::ui {

void MainWindow::askWhoJudges() {
    if (!m_controller.isOpen()) return;
    m_controller.handInTyped(); // by the one who typed it
    if (!asksWhoJudges()) m_askedFrom = keysIn();
    m_who->refresh();
    m_front->setCurrentWidget(m_who);
    showJudging();
    m_who->focusEntry();
}

/// Asks where nobody said who judges.
void MainWindow::askWhereNobodyJudges() {
    if (Judging::of(m_controller).mustAsk()) return askWhoJudges();
    if (asksWhoJudges()) return leaveWhoJudges();
    showJudging();
}

void MainWindow::leaveWhoJudges() {
    if (Judging::of(m_controller).mustAsk() || !asksWhoJudges()) return;
    if (!m_controller.unsaved()) m_status->forgetRefusal(); // of a name
    m_front->setCurrentIndex(0);
    showJudging();
    QWidget* const from = std::exchange(m_askedFrom, nullptr);
    if (from && from->isVisible() && from->isEnabled()) return from->setFocus(Qt::OtherFocusReason);
    focusPage(Qt::OtherFocusReason);
}

bool MainWindow::asksWhoJudges() const {
    return m_front->currentWidget() == m_who;
}

/// While the question is in front, nothing leads around it.
void MainWindow::showJudging() {
    const bool open = m_controller.isOpen();
    const bool works = open && !asksWhoJudges();
    for (QAction* action : m_sectionActions)
        action->setEnabled(works);
    for (QAction* action : {m_actions.exportReport, m_actions.print})
        action->setEnabled(works);
    m_actions.whoJudges->setEnabled(works);
    fillPageMenu(works ? page(currentSection()) : nullptr);
    showUndo();
    if (!open) return m_topBar->setJudging({}, {});
    const model::Assessment& assessment = m_controller.assessment();
    const auto assessor = m_controller.assessor();
    const auto place = assessor ? assessment.findAssessor(*assessor) : std::nullopt;
    const QString name = place ? qs(assessment.assessors[*place].name) : QString();
    m_topBar->setJudging(name.isEmpty() ? tr("Nobody judges") : tr("Judging as %1").arg(name),
                         tr("Who judges? Choose another"));
}

} // namespace meyar::ui
