// How the window looks and speaks, and its help: what makes all of it anew, and keeps the person's place meanwhile.
#include "main_window.h"

#include "help/help_window.h"
#include "interface_language.h"
#include "preferences.h"
#include "present_error.h"
#include "widgets/place_kept.h"
#include "widgets/status_line.h"

#include <QApplication>
#include <QMenuBar>

#include <algorithm>

namespace meyar::ui {

void MainWindow::makeAnew(const std::function<void()>& change) {
    const QString section = currentSection();
    const PlaceKept place(page(section));
    const QString help = m_help && m_help->isVisible() ? m_help->currentPage() : QString();
    const QByteArray helpPlace = m_help ? m_help->saveGeometry() : QByteArray();
    delete m_help;
    change();
    build();                            // drawings made with the old colours are made again, too
    menuBar()->setVisible(isVisible()); // a new one waits to be shown, and no action of a hidden one hears its keys
    showSection(section);
    place.restore(page(section));
    if (help.isEmpty()) return;
    showHelp(help);
    m_help->restoreGeometry(helpPlace);
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
