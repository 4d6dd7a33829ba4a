// Undo and redo: one history for the whole window, each step of which is shown where it changed something.
#include "main_window.h"

#include "act_place.h"
#include "judging.h"
#include "widgets/draft.h"
#include "widgets/sidebar.h"
#include "widgets/status_line.h"
#include "widgets/text_undo.h"
#include "widgets/typed_watch.h"

#include <QAction>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace meyar::ui {

QWidget* MainWindow::keysIn() const {
    QWidget* const now = focusWidget();
    return qobject_cast<QMenuBar*>(now) ? m_keysIn.data() : now;
}

void MainWindow::showUndo() {
    const bool asks = asksWhoJudges();
    const auto undo = asks ? std::nullopt : m_controller.nextUndo();
    const auto redo = asks ? std::nullopt : m_controller.nextRedo();
    const bool undoesTyping = canStepInField(keysIn(), true);
    const bool redoesTyping = canStepInField(keysIn(), false);
    const bool bringsBack = m_givenUpLast && !asks;
    // What is typed and not handed in yet is a step too; a form that is not handed in is none.
    const bool typed = m_typing && m_controller.isOpen() && !asks && !formAround(keysIn());
    m_actions.undo->setEnabled(undo || typed || undoesTyping || bringsBack);
    m_actions.redo->setEnabled(redo || redoesTyping);
    // An "&" in what it says is one to be read.
    const auto label = [&](const document::HistoryEntry& entry) {
        return undoLabel(m_controller, entry).replace(u'&', QStringLiteral("&&"));
    };
    m_actions.undo->setText(undoesTyping || typed ? tr("&Undo typing")
                            : bringsBack          ? tr("&Undo: bring back what was typed")
                            : undo                ? tr("&Undo: %1").arg(label(*undo))
                                                  : tr("&Undo"));
    m_actions.redo->setText(redoesTyping ? tr("&Redo typing") : redo ? tr("&Redo: %1").arg(label(*redo)) : tr("&Redo"));
}

/// What is typed and not saved is the last thing done, so it is the first to be taken back: from the menu as by the
/// keys, which the field hears itself.
void MainWindow::takeStep(bool back) {
    if (!m_controller.isOpen()) return;
    if (QWidget* const field = keysIn(); canStepInField(field, back)) {
        stepInField(*field, back);
        return showUndo();
    }
    if (back && m_givenUpLast) return bringBack(m_givenUp.size() - 1);
    m_controller.handInTyped();
    const auto entry = back ? m_controller.nextUndo() : m_controller.nextRedo();
    if (!entry) return;
    const QString before = page(QStringLiteral("history"))->record();
    bool done = false;
    {
        QObject step; // which ends the connection, whatever ends the step
        connect(&m_controller, &DocumentController::changed, &step, [&done] { done = true; });
        back ? m_controller.undo() : m_controller.redo();
    }
    if (!done || staysInHistory(before, entry->number)) return;
    try {
        leadTo(placeOf(m_controller, m_controller.document().changesOf(entry->number)));
    } catch (const model::Error&) {
        // It cannot be told what the act changed; it is done, and said.
    }
}

/// History shows the act itself: what was taken back is chosen there, or the newest, which one followed; unless the
/// filter hides it.
bool MainWindow::staysInHistory(const QString& before, std::int64_t number) {
    if (currentSection() != u"history") return false;
    Page& history = *page(QStringLiteral("history"));
    if (history.record() != before) return true;
    const QString taken = QString::number(number);
    history.showRecord(taken);
    return history.record() == taken;
}

/// The keys stay where they are when that is in front already.
void MainWindow::leadTo(const ActPlace& place) {
    if (place.section.isEmpty()) return;
    const auto isShown = [&](const Page& shown) { return place.records.isEmpty() || shown.showsOnly(place.records); };
    Page* const front = page(currentSection());
    if (front && currentSection() == u"agreement" && place.section == u"matrix" && !place.records.isEmpty()) {
        if (!isShown(*front)) front->leadTo(place.records.front());
        if (isShown(*front)) return; // its queue has the cell
    }
    const bool other = currentSection() != place.section;
    const bool walks = m_sidebar->hasFocus();
    const QScopedValueRollback led(m_led, true);
    if (other) showSection(place.section);
    Page& shown = *page(place.section);
    if (!isShown(shown)) shown.leadTo(place.records.front());
    if (other && !walks) focusPage(Qt::OtherFocusReason);
}

// -- what was given up

void MainWindow::keepGivenUp(QWidget& form) {
    const auto on = std::find_if(m_sections.begin(), m_sections.end(),
                                 [&](const Section& section) { return section.page->isAncestorOf(&form); });
    if (on == m_sections.end()) return;
    Page& shown = *on->page;
    GivenUp kept{on->code, pathTo(&form, shown), openFor(form), {shown.record(), PlaceKept(&shown)}};
    kept.place.kept.lookAtRows(&shown);
    kept.place.kept.keepOnly(form, shown);
    std::erase_if(m_givenUp, [&](const GivenUp& before) {
        return before.section == kept.section && before.form == kept.form && before.about == kept.about;
    });
    m_givenUp.push_back(std::move(kept));
    m_givenUpLast = true;
    showUndo();
    // Once the form is closed.
    QTimer::singleShot(0, this, [this] {
        if (m_givenUpLast) offerGivenUp(m_givenUp.size() - 1);
    });
}

void MainWindow::offerGivenUp(std::size_t which) {
    const GivenUp& kept = m_givenUp[which];
    const QWidget* const form = widgetAt(kept.form, *page(kept.section));
    if (!form) return;
    m_status->offer(tr("Given up: %1").arg(form->accessibleName()), tr("Bring it back"), [this, which] {
        if (which < m_givenUp.size()) bringBack(which);
    });
}

void MainWindow::offerGivenUpFor(QWidget* focused) {
    QWidget* const form = m_givenUp.empty() ? nullptr : formAround(focused);
    if (!form || holdsDraft(*form) || !openFor(*form).isValid()) return;
    const QString section = currentSection();
    for (std::size_t which = 0; which < m_givenUp.size(); ++which) {
        const GivenUp& kept = m_givenUp[which];
        if (kept.section == section && kept.about == openFor(*form) && widgetAt(kept.form, *page(section)) == form)
            offerGivenUp(which);
    }
}

void MainWindow::bringBack(std::size_t which) {
    const GivenUp kept = m_givenUp[which];
    showSection(kept.section);
    Page& shown = *page(kept.section);
    const auto holds = [&] {
        const QWidget* const form = widgetAt(kept.form, shown);
        return form && holdsDraft(*form);
    };
    if (holds()) return m_status->sayRefused(tr("Something else is typed there: hand it in or cancel it first."));
    const auto showRecord = [&] {
        shown.showRecord(kept.place.record);
        return shown.record() == kept.place.record;
    };
    kept.place.kept.restore(&shown, showRecord, true);
    if (!holds()) return m_status->sayRefused(tr("What that was typed for is not there now."));
    m_givenUp.erase(m_givenUp.begin() + static_cast<std::ptrdiff_t>(which));
    m_givenUpLast = false;
    m_status->sayDone(tr("Here is what was typed."));
    m_typed->goOn();
    showUndo();
}

} // namespace meyar::ui
