// The window's menus: every action, its words, its keys.
#include "main_window.h"

#include "interface_language.h"
#include "preferences.h"
#include "samples.h"
#include "text.h"
#include "widgets/edit_commands.h"
#include "widgets/icon.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/side_panel.h"
#include "widgets/sidebar.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace meyar::ui {

namespace {

QAction* action(QWidget* bar, const char* name, const QString& text, const QList<QKeySequence>& keys = {}) {
    auto* made = new QAction(text, bar);
    made->setObjectName(QLatin1String(name));
    made->setShortcuts(keys);
    return made;
}

QMenu* subMenu(QWidget* parent, const char* name, const QString& title) {
    auto* menu = new QMenu(title, parent);
    menu->setObjectName(QLatin1String(name));
    menu->setToolTipsVisible(true);
    return menu;
}

/// What is at the sides of a page can be closed and narrowed.
/// Only while the pages of a document are in front.
void addPanelActions(QMenu& menu, QStackedWidget& front, QStackedWidget& pages, QWidget& sidebar) {
    const auto works = [&] { return front.currentIndex() == 0 && pages.currentIndex() > 0; };
    const auto side = [&pages, works] { return works() ? SidePanel::of(*pages.currentWidget()) : nullptr; };
    QAction* panel = action(&menu, "actionSidePanel", MainWindow::tr("Side &panel"), {QKeySequence(Qt::Key_F9)});
    QAction* wider =
        action(&menu, "actionWiderPanel", MainWindow::tr("&Wider panel"), {QKeySequence(Qt::CTRL | Qt::Key_F9)});
    QAction* narrower =
        action(&menu, "actionNarrowerPanel", MainWindow::tr("&Narrower panel"), {QKeySequence(Qt::SHIFT | Qt::Key_F9)});
    QAction* sections = action(&menu, "actionSidebar", MainWindow::tr("&Sections at the left"),
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9)});
    panel->setCheckable(true);
    sections->setCheckable(true);
    menu.addActions({panel, wider, narrower, sections});
    const auto show = [=, &sidebar] {
        panel->setEnabled(side());
        panel->setChecked(side() && side()->isOpen());
        wider->setEnabled(side());
        narrower->setEnabled(side());
        sections->setEnabled(works());
        sections->setChecked(works() && !sidebar.isHidden());
    };
    QObject::connect(&menu, &QMenu::aboutToShow, panel, show);
    QObject::connect(&pages, &QStackedWidget::currentChanged, panel, show);
    QObject::connect(&front, &QStackedWidget::currentChanged, panel, show);
    QObject::connect(panel, &QAction::triggered, &pages, [side] { side()->setOpen(!side()->isOpen()); });
    QObject::connect(wider, &QAction::triggered, &pages, [side] { side()->moveBorder(-1); });
    QObject::connect(narrower, &QAction::triggered, &pages, [side] { side()->moveBorder(1); });
    QObject::connect(sections, &QAction::triggered, &sidebar, [&pages, &sidebar] {
        const bool led = sidebar.hasFocus();
        sidebar.setVisible(sidebar.isHidden());
        preferences::setArrangement(sidebarClosedKey, sidebar.isHidden() ? QByteArray("1") : QByteArray());
        if (led) pages.currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    show();
}

} // namespace

void MainWindow::makeActions() {
    QMenuBar* bar = menuBar();
    using Keys = QKeySequence;
    m_actions.create = action(bar, "actionNew", tr("&New from a framework…"), {Keys::New});
    m_actions.newRound =
        action(bar, "actionNewRound", tr("New roun&d from this one…"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    m_actions.open = action(bar, "actionOpen", tr("&Open…"), {Keys::Open});
    m_actions.saveCopy = action(bar, "actionSaveCopy", tr("Save a &copy…"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    m_actions.copyForOthers = action(bar, "actionCopyForOthers", tr("Save a copy &for others…"));
    m_actions.backups = action(bar, "actionBackups", tr("&Backups…"));
    m_actions.properties = action(bar, "actionProperties", tr("Propert&ies…"),
                                  {Keys(Qt::ALT | Qt::Key_Return), Keys(Qt::ALT | Qt::Key_Enter)});
    m_actions.assessors = action(bar, "actionAssessors", tr("&Assessors…"));
    m_actions.exportReport = action(bar, "actionExport", tr("&Export report…"), {Keys(Qt::CTRL | Qt::Key_E)});
    m_actions.print = action(bar, "actionPrint", tr("&Print report…"), {Keys(Qt::CTRL | Qt::Key_P)});
    m_actions.close = action(bar, "actionClose", tr("C&lose"), {Keys(Qt::CTRL | Qt::Key_W)});
    m_actions.quit = action(bar, "actionQuit", tr("&Quit"), {Keys(Qt::CTRL | Qt::Key_Q)});
    m_actions.undo = action(bar, "actionUndo", tr("&Undo"), {Keys(Qt::CTRL | Qt::Key_Z)});
    m_actions.redo =
        action(bar, "actionRedo", tr("&Redo"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Keys(Qt::CTRL | Qt::Key_Y)});
    m_actions.whoJudges = action(bar, "actionWhoJudges", tr("&Who judges…"));
    m_actions.larger =
        action(bar, "actionLarger", tr("&Larger"), {Keys(Qt::CTRL | Qt::Key_Plus), Keys(Qt::CTRL | Qt::Key_Equal)});
    m_actions.smaller = action(bar, "actionSmaller", tr("&Smaller"), {Keys(Qt::CTRL | Qt::Key_Minus)});
    m_actions.normalSize = action(bar, "actionNormalSize", tr("&Normal size"), {Keys(Qt::CTRL | Qt::Key_0)});
    m_actions.fullScreen = action(bar, "actionFullScreen", tr("&Full screen"), {Keys(Qt::Key_F11)});
    m_actions.help = action(bar, "actionHelp", tr("&Help on this page"), {Keys(Qt::Key_F1)});
    m_actions.shortcuts =
        action(bar, "actionShortcuts", tr("&Keyboard shortcuts"), {Keys(Qt::CTRL | Qt::Key_Question)});
    m_actions.about = action(bar, "actionAbout", tr("&About Meyar"));
    m_actions.create->setIcon(icon(QStringLiteral("new")));
    m_actions.newRound->setIcon(icon(QStringLiteral("round")));
    m_actions.open->setIcon(icon(QStringLiteral("open")));
    m_actions.saveCopy->setIcon(icon(QStringLiteral("copy")));
    m_actions.copyForOthers->setIcon(icon(QStringLiteral("confidential")));
    m_actions.exportReport->setIcon(icon(QStringLiteral("export")));
    m_actions.larger->setIcon(icon(QStringLiteral("zoom-in")));
    m_actions.smaller->setIcon(icon(QStringLiteral("zoom-out")));
    m_actions.help->setIcon(icon(QStringLiteral("question")));
    m_actions.print->setIcon(icon(QStringLiteral("print")));
    m_actions.undo->setIcon(icon(QStringLiteral("undo")));
    m_actions.redo->setIcon(icon(QStringLiteral("redo")));
    m_actions.quit->setMenuRole(QAction::QuitRole);
    m_actions.about->setMenuRole(QAction::AboutRole);
    m_documentActions = {m_actions.newRound,     m_actions.saveCopy,   m_actions.copyForOthers,
                         m_actions.backups,      m_actions.properties, m_actions.assessors,
                         m_actions.exportReport, m_actions.print,      m_actions.close};

    connect(m_actions.create, &QAction::triggered, this, [this] { newAssessment(); });
    connect(m_actions.newRound, &QAction::triggered, this, &MainWindow::newRound);
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::openWithDialog);
    connect(m_actions.saveCopy, &QAction::triggered, this, &MainWindow::saveCopyWithDialog);
    connect(m_actions.copyForOthers, &QAction::triggered, this, &MainWindow::copyForOthers);
    connect(m_actions.backups, &QAction::triggered, this, &MainWindow::showBackups);
    connect(m_actions.properties, &QAction::triggered, this, &MainWindow::showProperties);
    connect(m_actions.assessors, &QAction::triggered, this, &MainWindow::showAssessors);
    connect(m_actions.exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    connect(m_actions.print, &QAction::triggered, this, &MainWindow::printReport);
    connect(m_actions.close, &QAction::triggered, this, [this] {
        if (mayLeave()) m_controller.close();
    });
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions.undo, &QAction::triggered, this, [this] { takeStep(true); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { takeStep(false); });
    for (QAction* step : {m_actions.undo, m_actions.redo})
        step->setAutoRepeat(false); // each is an act that one should see
    connect(m_actions.whoJudges, &QAction::triggered, this, &MainWindow::askWhoJudges);
    connect(m_actions.larger, &QAction::triggered, this, [this] { zoomBySteps(1); });
    connect(m_actions.smaller, &QAction::triggered, this, [this] { zoomBySteps(-1); });
    connect(m_actions.normalSize, &QAction::triggered, this, [this] { zoomSoon(100); });
    connect(m_actions.fullScreen, &QAction::triggered, this, &MainWindow::toggleFullScreen);
    connect(m_actions.help, &QAction::triggered, this, [this] { showHelp(); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::aboutMeyar);
    connect(m_actions.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
}

void MainWindow::makeMenus() {
    QMenuBar* bar = menuBar();
    QMenu* file = subMenu(bar, "menuFile", tr("&File"));
    file->addActions({m_actions.create, m_actions.newRound, m_actions.open});
    m_recentMenu = subMenu(file, "menuRecent", tr("Open &recent"));
    file->addMenu(m_recentMenu);
    QMenu* samples = subMenu(file, "menuSamples", tr("Open &sample"));
    for (const SampleEntry& sample : sampleEntries(m_controller.data())) {
        QAction* open = samples->addAction(titleOf(sample, m_controller.language()));
        open->setObjectName(QStringLiteral("actionSample_") + qs(sample.name));
        connect(open, &QAction::triggered, this, [this, name = sample.name] { openSample(name); });
    }
    samples->setEnabled(!samples->isEmpty());
    file->addMenu(samples);
    file->addSeparator();
    file->addActions(
        {m_actions.saveCopy, m_actions.copyForOthers, m_actions.backups, m_actions.exportReport, m_actions.print});
    file->addSeparator();
    file->addActions({m_actions.properties, m_actions.assessors});
    file->addSeparator();
    file->addActions({m_actions.close, m_actions.quit});

    QMenu* edit = subMenu(bar, "menuEdit", tr("&Edit"));
    edit->addActions({m_actions.undo, m_actions.redo});
    connect(edit, &QMenu::aboutToShow, this, &MainWindow::showUndo);
    new EditCommands(*edit, [this] { return m_stack->currentWidget(); });
    edit->addSeparator();
    edit->addAction(m_actions.whoJudges);

    QMenu* go = subMenu(bar, "menuGo", tr("&Go"));
    m_sectionActions.clear();
    int number = 0;
    for (const Section& section : m_sections) {
        auto* toSection = new QAction(icon(section.code), section.name, go);
        toSection->setObjectName(QStringLiteral("actionGo_") + section.code);
        if (!section.keys.isEmpty()) {
            toSection->setShortcut(section.keys);
        } else if (++number <= 9) {
            toSection->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        }
        connect(toSection, &QAction::triggered, this, [this, code = section.code] {
            const bool leads = m_sidebar->hasFocus() || currentSection() == code; // else it does so itself
            if (showSection(code) && leads) focusPage(Qt::ShortcutFocusReason);
        });
        go->addAction(toSection);
        m_sectionActions.push_back(toSection);
    }

    m_pageMenu = subMenu(bar, "menuPage", tr("&Page"));
    connect(m_pageMenu, &QMenu::aboutToShow, this, [this] {
        if (Page* shown = page(currentSection())) shown->showWhatCanBeDone();
    });

    QMenu* view = subMenu(bar, "menuView", tr("&View"));
    view->addMenu(languageMenu(tr("&Language"), view));
    view->addMenu(themeMenu(view));
    view->addMenu(zoomMenu(view));
    view->addSeparator();
    addPanelActions(*view, *m_front, *m_stack, *m_sidebar);
    view->addSeparator();
    view->addAction(m_actions.fullScreen);
    QMenu* help = subMenu(bar, "menuHelp", tr("&Help"));
    help->addActions({m_actions.help, m_actions.shortcuts, m_actions.about});
    for (QMenu* menu : {file, edit, go, m_pageMenu, view, help})
        bar->addMenu(menu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
}

QMenu* MainWindow::languageMenu(const QString& title, QWidget* parent) {
    QMenu* menu = subMenu(parent, "menuLanguage", title);
    auto* one = new QActionGroup(menu);
    for (const model::Language language : model::allLanguages) {
        QAction* choose = menu->addAction(ownName(language));
        choose->setObjectName(QStringLiteral("actionLanguage_") + qs(model::code(language)));
        choose->setCheckable(true);
        choose->setChecked(language == m_controller.language());
        one->addAction(choose);
        // Queued: choosing tears down the very menu that the click is in.
        connect(
            choose, &QAction::triggered, this, [this, language] { setInterfaceLanguage(language); },
            Qt::QueuedConnection);
    }
    return menu;
}

QMenu* MainWindow::themeMenu(QWidget* parent) {
    QMenu* menu = subMenu(parent, "menuTheme", tr("&Theme"));
    auto* one = new QActionGroup(menu);
    const std::pair<ThemeMode, QString> modes[] = {
        {ThemeMode::System, tr("Like the system")}, {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto& [mode, name] : modes) {
        QAction* choose = menu->addAction(name);
        choose->setObjectName(QStringLiteral("actionTheme_") + preferences::code(mode));
        choose->setCheckable(true);
        choose->setChecked(mode == preferences::themeMode());
        one->addAction(choose);
        connect(
            choose, &QAction::triggered, this, [this, chosen = mode] { setThemeMode(chosen); }, Qt::QueuedConnection);
    }
    return menu;
}

QMenu* MainWindow::zoomMenu(QWidget* parent) {
    QMenu* menu = subMenu(parent, "menuZoom", tr("&Zoom"));
    menu->addActions({m_actions.larger, m_actions.smaller, m_actions.normalSize});
    menu->addSeparator();
    const int now = Theme::current().zoom();
    showZoomEnds(now);
    auto* one = new QActionGroup(menu);
    for (const int percent : Theme::zoomSteps) {
        QAction* choose = menu->addAction(tr("%1 %").arg(percent));
        choose->setObjectName(QStringLiteral("actionZoom_%1").arg(percent));
        choose->setCheckable(true);
        choose->setChecked(percent == now);
        one->addAction(choose);
        connect(
            choose, &QAction::triggered, this, [this, percent] { setZoom(percent); }, Qt::QueuedConnection);
    }
    return menu;
}

void MainWindow::fillPageMenu(const Page* page) {
    m_pageMenu->clear();
    if (page) m_pageMenu->addActions(page->actions());
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    const auto files = preferences::recentFiles();
    int number = 0;
    for (const preferences::RecentFile& file : files) {
        ++number;
        const QString title = preferences::titleOf(file);
        const QString name = QFileInfo(file.path).fileName();
        const QString words =
            file.exists() ? QStringLiteral("%1   %2").arg(title, name) : tr("%1   %2 (not found)").arg(title, name);
        // Its number is the key that opens it.
        const QString key = number < 10 ? QStringLiteral("&%1  ").arg(number) : QStringLiteral("1&0  ");
        QAction* open = m_recentMenu->addAction(key + QString(words).replace(u'&', QStringLiteral("&&")));
        open->setObjectName(QStringLiteral("actionRecent"));
        open->setData(file.path);
        open->setToolTip(QDir::toNativeSeparators(file.path));
        open->setEnabled(file.exists());
        connect(open, &QAction::triggered, this, [this, path = file.path] { openFile(path); });
    }
    if (!files.empty()) m_recentMenu->addSeparator();
    const auto forget = [this](const auto& which) {
        for (const preferences::RecentFile& file : preferences::recentFiles()) {
            if (which(file)) preferences::forgetFile(file.path);
        }
        refreshRecent();
    };
    const bool anyMissing = std::any_of(files.begin(), files.end(), [](const auto& file) { return !file.exists(); });
    QAction* missing = m_recentMenu->addAction(tr("Take missing files off the list"));
    missing->setObjectName(QStringLiteral("actionForgetMissing"));
    missing->setEnabled(anyMissing);
    QAction* all = m_recentMenu->addAction(tr("Empty the list"));
    all->setObjectName(QStringLiteral("actionForgetAll"));
    all->setEnabled(!files.empty());
    connect(missing, &QAction::triggered, this, [forget] { forget([](const auto& file) { return !file.exists(); }); });
    connect(all, &QAction::triggered, this, [forget] { forget([](const auto&) { return true; }); });
}

} // namespace meyar::ui
