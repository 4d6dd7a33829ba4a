// Which page is in front, and what of it has the keys.
#include "main_window.h"

#include "preferences.h"
#include "welcome/who_judges.h"
#include "widgets/draft.h"
#include "widgets/refusal_line.h"
#include "widgets/sidebar.h"
#include "widgets/status_line.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <utility>

namespace meyar::ui {

bool MainWindow::showSection(const QString& code) {
    if (!m_controller.isOpen()) return false;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].code != code) continue;
        const bool changes = m_stack->currentWidget() != m_sections[i].page;
        m_sections[i].page->bringUpToDate();
        if (changes) forgetRefusals(m_stack->currentWidget());
        const bool leads = m_sidebar->hasFocus();
        for (const Section& left : m_sections)
            if (changes && m_stack->currentWidget() == left.page) keepLeft(left);
        // Else the stack moves the focus along by itself, for a reason by which no field selects its text.
        if (changes && !leads && focusWidget()) focusWidget()->clearFocus();
        m_stack->setCurrentWidget(m_sections[i].page);
        m_sidebar->setCurrentRow(static_cast<int>(i));
        putBack(m_sections[i], false);
        if (changes) sectionShown(m_sections[i]);
        if (changes && !leads) focusPage(Qt::ShortcutFocusReason); // a line edit then selects its text
        return true;
    }
    return false;
}

/// What was refused on a page is said there, and no longer once it is left; what must be mended in a form stays.
void MainWindow::forgetRefusals(QWidget* page) {
    if (!m_controller.unsaved()) m_status->forgetRefusal();
    for (RefusalLine* line : page->findChildren<RefusalLine*>())
        if (!draftWithin(*line->parentWidget())) line->clearWords();
}

void MainWindow::focusPage(Qt::FocusReason reason) {
    if (asksWhoJudges()) return m_who->focusEntry();
    if (QWidget* const field = takeFieldLeft()) return field->setFocus(Qt::OtherFocusReason); // with its caret
    QWidget* page = m_stack->currentWidget();
    page->setFocus(reason);
    const auto takesKeys = [page](const QWidget* at) {
        return at && at != page && page->isAncestorOf(at) && at->isEnabled() && at->isVisible() &&
               (at->focusPolicy() & Qt::TabFocus);
    };
    if (takesKeys(focusWidget())) return;
    // What it wants them for is not there now: the first that can take them.
    for (QWidget* at = page->nextInFocusChain(); at && at != page; at = at->nextInFocusChain())
        if (takesKeys(at)) return at->setFocus(reason);
}

/// Who walks over the page in the sidebar was nowhere on it.
void MainWindow::keepLeft(const Section& section) {
    WidgetPath keys = pathTo(section.page->focusWidget(), *section.page);
    if (keys.isEmpty() && m_left.contains(section.code)) return;
    m_left[section.code] = {std::move(keys), section.page->record()};
}

/// A form with a draft, or an editor of several lines that shows what it showed, once: what comes next on the page
/// counts then.
QWidget* MainWindow::takeFieldLeft() {
    const auto left = m_left.find(currentSection());
    if (left == m_left.end()) return nullptr;
    const Page& page = *this->page(currentSection());
    QWidget* const field = widgetAt(left->second.keys, page);
    if (!field || !field->isVisible()) return nullptr;
    const QWidget* const form = formAround(field);
    if (form && holdsDraft(*form)) return field;
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    const bool goesOn =
        text && !m_led && !text->isReadOnly() && text->isEnabled() && left->second.record == page.record();
    m_left.erase(left);
    return goesOn ? field : nullptr;
}

void MainWindow::sectionShown(const Section& section) {
    preferences::rememberSection(pathOfOpen(), section.code);
    fillPageMenu(asksWhoJudges() ? nullptr : section.page);
}

QString MainWindow::currentSection() const {
    for (const Section& section : m_sections) {
        if (m_stack->currentWidget() == section.page) return section.code;
    }
    return {};
}

Page* MainWindow::page(const QString& code) const {
    for (const Section& section : m_sections) {
        if (section.code == code) return section.page;
    }
    return nullptr;
}

} // namespace meyar::ui
