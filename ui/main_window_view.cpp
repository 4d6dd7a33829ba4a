// How the window looks and speaks, and its help: what makes all of it anew, and keeps the person's place meanwhile.
#include "main_window.h"

#include "help/help_window.h"
#include "interface_language.h"
#include "preferences.h"
#include "present_error.h"
#include "welcome/who_judges.h"
#include "widgets/status_line.h"
#include "widgets/typed_watch.h"

#include <QApplication>
#include <QLayout>
#include <QMenuBar>

#include <algorithm>

namespace meyar::ui {

void MainWindow::makeAnew(const std::function<void()>& change) {
    const QString section = currentSection();
    QWidget* const keys = focusWidget();
    const bool onPage = page(section) && page(section)->isAncestorOf(keys);
    const WidgetPath beside = onPage ? WidgetPath() : pathTo(keys, *centralWidget());
    std::map<QString, Place> places = keepPlaces();
    const QString help = m_help && m_help->isVisible() ? m_help->currentPage() : QString();
    const QByteArray helpFrame = m_help ? m_help->saveGeometry() : QByteArray();
    const bool asks = asksWhoJudges();
    PlaceKept question(asks ? m_who : nullptr);
    question.lookAtRows(asks ? m_who : nullptr);
    const bool helpInFront = m_help && m_help->isActiveWindow();
    PlaceKept helpPlace(m_help);
    helpPlace.lookAtRows(m_help);
    delete m_help;
    // What has the focus is hidden next: Qt would hand the focus on from part to part of what is taken down.
    if (QWidget* const last = focusWidget()) last->clearFocus();
    change();
    build();                            // drawings made with the old colours are made again, too
    menuBar()->setVisible(isVisible()); // a new one waits to be shown, and no action of a hidden one hears its keys
    centralWidget()->show();            // at once: what is not in view takes no keys
    layout()->activate();
    showSection(section);
    restorePlaces(std::move(places));
    if (asks) {
        asksWhoJudges() ? m_who->focusEntry() : askWhoJudges();
        question.restore(
            m_who, [] { return true; }, false);
    }
    if (QWidget* const same = widgetAt(beside, *centralWidget()); same && same->isVisible())
        same->setFocus(Qt::OtherFocusReason);
    if (m_givenUpLast) offerGivenUp(m_givenUp.size() - 1); // the line at the foot is another
    if (help.isEmpty()) return;
    showHelp(help);
    m_help->restoreGeometry(helpFrame);
    helpPlace.restore(
        m_help, [] { return true; }, true);
    if (!helpInFront) activateWindow(); // who is typing here goes on
}

std::map<QString, MainWindow::Place> MainWindow::keepPlaces() {
    std::map<QString, Place> places;
    if (!m_controller.isOpen()) return places;
    const QString front = currentSection();
    for (const Section& section : m_sections)
        if (section.code == front || m_left.contains(section.code)) // else nobody was there
            places[section.code].kept = PlaceKept(section.page);
    m_controller.handInTyped();
    for (auto& [code, place] : places) {
        place.record = page(code)->record();
        place.kept.lookAtRows(page(code));
    }
    for (auto& [code, place] : m_places)
        places[code] = std::move(place); // what that page had when it was last shown
    m_places.clear();
    return places;
}

/// A draft on a page that is not in front must be there, since leaving the document asks about it; the rest can wait
/// until the page is shown.
void MainWindow::restorePlaces(std::map<QString, Place> places) {
    const QString front = currentSection();
    m_places = std::move(places);
    for (const Section& section : m_sections) {
        const auto kept = m_places.find(section.code);
        if (section.code == front || kept == m_places.end() || !kept->second.kept.hasDraft()) continue;
        section.page->bringUpToDate();
        putBack(section, false);
    }
    for (const Section& section : m_sections)
        if (section.code == front) putBack(section, true);
    m_typed->goOn();
}

void MainWindow::putBack(const Section& section, bool keys) {
    const auto waiting = m_places.extract(section.code);
    if (waiting.empty()) return;
    const QPointer<QWidget> had = focusWidget();
    const auto showRecord = [&] {
        section.page->showRecord(waiting.mapped().record);
        return section.page->record() == waiting.mapped().record;
    };
    waiting.mapped().kept.restore(section.page, showRecord, keys);
    if (!keys && had && had != focusWidget()) had->setFocus(Qt::OtherFocusReason); // who walks the sidebar goes on
}

void MainWindow::setInterfaceLanguage(model::Language language) {
    preferences::setLanguage(language);
    if (language == m_controller.language()) return;
    if (!presentingErrors(this, m_controller.wording(), [&] { m_controller.setLanguage(language); })) return;
    makeAnew([language] { speak(*qApp, language); });
}

void MainWindow::setThemeMode(ThemeMode mode) {
    preferences::setThemeMode(mode);
    makeAnew([mode] { Theme::apply(*qApp, mode, Theme::current().zoom()); });
}

void MainWindow::setZoom(int percent) {
    m_zoomPause.stop();
    m_zoomWanted.reset();
    preferences::setZoom(percent);
    if (percent == Theme::current().zoom()) return;
    makeAnew([percent] { Theme::apply(*qApp, preferences::themeMode(), percent); });
    m_status->sayDone(tr("Zoom: %1 %").arg(percent));
}

/// Once no further step follows: each making anew costs a moment, and steps come quickly from a wheel or a held key.
void MainWindow::zoomSoon(int percent) {
    m_zoomWanted = percent;
    m_zoomPause.start();
    showZoomEnds(percent);
    m_status->sayDone(tr("Zoom: %1 %").arg(percent));
}

void MainWindow::zoomBySteps(int steps) {
    const auto& all = Theme::zoomSteps;
    const int from = m_zoomWanted.value_or(Theme::current().zoom());
    const auto now = std::find(all.begin(), all.end(), from) - all.begin();
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    zoomSoon(all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + steps, 0, last))]);
}

void MainWindow::showZoomEnds(int percent) {
    m_actions.larger->setEnabled(percent < Theme::zoomSteps.back());
    m_actions.smaller->setEnabled(percent > Theme::zoomSteps.front());
}

void MainWindow::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::showHelp(const QString& code) {
    if (!m_help) {
        QStringList sections;
        for (const Section& section : m_sections)
            sections << section.code;
        m_help =
            new HelpWindow(helpPages(m_controller.data().root(), m_controller.language(), helpCodes(sections)), this);
    }
    const QString front = currentSection().isEmpty() ? QStringLiteral("welcome") : currentSection();
    m_help->showPage(code.isEmpty() ? front : code);
}

} // namespace meyar::ui
