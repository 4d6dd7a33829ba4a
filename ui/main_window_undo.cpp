// Undo and redo: one history for the whole window, each step of which is shown where it changed something.
#include "main_window.h"

#include "act_place.h"
#include "widgets/sidebar.h"

namespace meyar::ui {

/// What is typed and not saved is the last thing done, so it is the first to be taken back.
void MainWindow::takeStep(bool back) {
    if (!m_controller.isOpen()) return;
    m_controller.handInTyped();
    const auto entry = back ? m_controller.nextUndo() : m_controller.nextRedo();
    if (!entry) return;
    bool done = false;
    const auto watching = connect(&m_controller, &DocumentController::changed, this, [&done] { done = true; });
    back ? m_controller.undo() : m_controller.redo();
    disconnect(watching);
    if (!done) return;
    try {
        leadTo(placeOf(m_controller, m_controller.document().changesOf(entry->number)));
    } catch (const model::Error&) {
        // It cannot be told what the act changed; it is done, and said.
    }
}

/// The keys stay where they are when that is in front already.
void MainWindow::leadTo(const ActPlace& place) {
    if (place.section.isEmpty()) return;
    const auto isShown = [&](const Page& shown) {
        return place.records.isEmpty() || place.records.contains(shown.record());
    };
    Page* const front = page(currentSection());
    if (front && currentSection() == u"agreement" && place.section == u"matrix" && !place.records.isEmpty()) {
        if (!isShown(*front)) front->showRecord(place.records.front());
        if (isShown(*front)) return; // its queue has the cell
    }
    const bool other = currentSection() != place.section;
    const bool walks = m_sidebar->hasFocus();
    if (other) showSection(place.section);
    Page& shown = *page(place.section);
    if (!isShown(shown)) shown.showRecord(place.records.front());
    if (other && !walks) focusPage(Qt::OtherFocusReason);
}

} // namespace meyar::ui
