#include "main_window.h"

#include "interface_language.h"
#include "judging.h"
#include "preferences.h"
#include "present_error.h"
#include "report/report_page.h"
#include "text.h"
#include "welcome/welcome_page.h"
#include "welcome/who_judges.h"
#include "widgets/arrows_in_row.h"
#include "widgets/draft.h"
#include "widgets/enter_presses.h"
#include "widgets/file_drop.h"
#include "widgets/icon.h"
#include "widgets/kept_arrangement.h"
#include "widgets/key_positions.h"
#include "widgets/notice_bar.h"
#include "widgets/read_only_hold.h"
#include "widgets/second_click.h"
#include "widgets/sidebar.h"
#include "widgets/spoken.h"
#include "widgets/status_line.h"
#include "widgets/tab_order.h"
#include "widgets/text_undo.h"
#include "widgets/top_bar.h"
#include "widgets/typed_watch.h"
#include "widgets/wheel_focus.h"
#include "widgets/zoom_wheel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace meyar::ui {

MainWindow::MainWindow(DocumentController& controller, QWidget* parent)
    : QMainWindow(parent), m_controller(controller), m_hold(new ReadOnlyHold(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    installSpokenRoles();
    setWindowIcon(programIcon());
    setMinimumSize(800, 560);
    const QSize room = screen()->availableSize() - QSize(0, 40); // the frame's title
    resize(QSize(1280, 800).boundedTo(room));
    restoreGeometry(preferences::windowGeometry());
    new TextUndo(this);
    new WheelFocus(this);
    new SecondClick(this);
    new ArrowsInRow(this);
    new EnterPresses(this);
    new KeyPositions(this);
    // Queued: the drag has to end before a dialog opens.
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::takeFiles, Qt::QueuedConnection);
    connect(new ZoomWheel(this), &ZoomWheel::turned, this, &MainWindow::zoomBySteps);
    m_zoomPause.setSingleShot(true);
    m_zoomPause.setInterval(120);
    connect(&m_zoomPause, &QTimer::timeout, this, [this] { setZoom(m_zoomWanted.value_or(Theme::current().zoom())); });
    // Before the pages hear of a document: what they turn off themselves stays off when the hold ends.
    for (const auto signal : {&DocumentController::opened, &DocumentController::closed})
        connect(&m_controller, signal, m_hold, [this] {
            emptyDrafts();
            m_places.clear();
            m_left.clear();
            m_givenUp.clear();
            m_givenUpLast = false;
            m_hold->setHolding(m_controller.readOnly().has_value());
        });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now || now->window() != this || qobject_cast<QMenuBar*>(now)) return;
        m_keysIn = now;
        showUndo();
        offerGivenUpFor(now);
    });
    build();
    connectController();
}

/// Hides first: a field that loses the keys keeps what was typed in it, and all pages follow, so all must still stand.
MainWindow::~MainWindow() {
    hide();
    connect(&m_controller, &DocumentController::left, this, [this] {
        while (QWidget* draft = draftWithin(*m_stack))
            dropDraft(*draft);
    });
    m_controller.setAskWithoutBackup({});
}

void MainWindow::build() {
    setMenuBar(new QMenuBar(this));
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    makeActions();
    setCentralWidget(makeCentre());
    makeMenus();
    if (m_controller.isOpen()) {
        documentOpened();
    } else {
        documentClosed();
    }
}

QWidget* MainWindow::makeCentre() {
    auto* centre = new TabRound(this);
    m_topBar = new TopBar(m_actions.undo, m_actions.redo, m_actions.exportReport, m_actions.whoJudges,
                          languageMenu({}, centre), ownName(m_controller.language()), centre);
    m_notice = new NoticeBar(centre);
    // Each is made where it stays: another parent would have all that is in it styled again.
    m_front = new QStackedWidget(centre);
    auto* pages = new QWidget;
    pages->setObjectName(QStringLiteral("work"));
    m_front->addWidget(pages);
    m_sidebar = new Sidebar(pages);
    m_stack = new QStackedWidget(pages);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_welcome = new WelcomePage(m_controller, m_stack);
    keepForReading(*m_welcome);
    m_stack->addWidget(m_welcome);
    m_sections = makeSections(m_controller, m_stack, [this](const QString& code) {
        const QScopedValueRollback led(m_led, true);
        showSection(code);
    });
    for (const Section& section : m_sections) {
        m_stack->addWidget(section.page);
        m_sidebar->addSection(section.code, section.name);
        keepArrangements(*section.page);
        connect(section.page, &Page::badgeChanged, this, &MainWindow::showBadges);
    }

    m_hold->cover(*m_stack);
    m_typed = new TypedWatch(m_stack);
    connect(m_typed, &TypedWatch::typing, this,
            [this](bool typing) { showTyping(typing, tr("Typing: not saved yet.")); });
    connect(m_notice, &NoticeBar::left, this, [this] { focusPage(Qt::OtherFocusReason); });

    m_who = new WhoJudges(m_controller, m_front);
    connect(m_who, &WhoJudges::answered, this, &MainWindow::leaveWhoJudges);
    auto* across = new QHBoxLayout(pages);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_sidebar);
    across->addWidget(m_stack, 1);
    m_front->addWidget(m_who);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    column->addWidget(m_front, 1);

    connect(m_sidebar, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) showSection(m_sections[static_cast<std::size_t>(row)].code);
    });
    // With the arrows one goes on from page to page; a click leads into the page.
    connect(m_sidebar, &QListWidget::clicked, this, [this] { focusPage(Qt::ShortcutFocusReason); });
    connect(m_welcome, &WelcomePage::newWanted, this, [this] { newAssessment(); });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::openWithDialog);
    // Queued: opening hides the page that the click is in, and its rows are made anew.
    connect(m_welcome, &WelcomePage::fileWanted, this, &MainWindow::openFile, Qt::QueuedConnection);
    connect(
        m_welcome, &WelcomePage::sampleWanted, this, [this](const QString& name) { openSample(name.toStdString()); },
        Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::recentFilesChanged, this, &MainWindow::fillRecentMenu);
    if (auto* report = centre->findChild<ReportPage*>()) {
        connect(report, &ReportPage::printed, this, [this](const QString& what) { m_status->sayDone(what); });
        connect(report, &ReportPage::refused, this, [this](const QString& why) { m_status->sayRefused(why); });
        connect(report, &ReportPage::exported, this, [this](const QString& path) {
            m_status->offer(tr("Report written to %1").arg(QDir::toNativeSeparators(path)), tr("Open folder"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
        });
    }
    return centre;
}

void MainWindow::connectController() {
    // Pages that were made again hear of a document after the window does, and drop what they have of the last one.
    connect(&m_controller, &DocumentController::ready, this, [this] {
        documentOpened();
        rememberOpened();
    });
    connect(&m_controller, &DocumentController::closed, this, &MainWindow::documentClosed);
    connect(&m_controller, &DocumentController::changed, this, [this](const document::Touched& touched) {
        m_givenUpLast = false;
        m_savesSeveral = touched.cells.size() > 1 && !touched.kinds.contains(document::Kind::Framework);
        showUndo();
        showBadges();
        if (touched.kinds.contains(document::Kind::Details)) {
            showTitle();
            preferences::rememberTitle(pathOfOpen(), titleOfOpen());
            refreshRecent();
        }
        if (touched.kinds.contains(document::Kind::Assessors) || touched.kinds.contains(document::Kind::Framework))
            showContext();
    });
    connect(&m_controller, &DocumentController::assessorChanged, this, [this] {
        showContext();
        askWhereNobodyJudges();
    });
    connect(&Judging::of(m_controller), &Judging::wanted, this, &MainWindow::askWhoJudges);
    // Queued: one who adds an assessor says right after it whether they judge.
    connect(
        &m_controller, &DocumentController::changed, this,
        [this](const document::Touched& touched) {
            if (touched.kinds.contains(document::Kind::Assessors) || touched.kinds.contains(document::Kind::Details))
                askWhereNobodyJudges();
        },
        Qt::QueuedConnection);
    connect(&m_controller, &DocumentController::saved, this, [this](const QString& what) {
        m_typed->kept();
        m_typing = false;
        const auto act = m_controller.nextUndo();
        const bool much = std::exchange(m_savesSeveral, false) ||
                          (act && (act->edit.starts_with("remove_") || act->edit == "revert"));
        if (much && !m_controller.nextRedo()) return offerUndo(what); // after an undo there is something to redo
        m_status->sayDone(what);
    });
    connect(&m_controller, &DocumentController::notSaved, this,
            [this] { m_status->sayRefused(tr("Not saved: the change is kept in this window for the time being.")); });
    m_controller.setAskWithoutBackup([this](const model::Error& why) { return askWithoutBackup(why); });
    connect(&m_controller, &DocumentController::standingChanged, this, &MainWindow::showStanding);
    connect(&m_controller, &DocumentController::refused, this,
            [this](const QString& why) { m_status->sayRefused(why); });
    connect(&m_controller, &DocumentController::failed, this,
            [this](const model::Error& error) { presentError(this, error, m_controller.wording()); });
}

/// Enter presses a button that has the keys, as it does in dialogs.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    // A check box is not one to press: Enter in a form must not change what it says.
    if (!enter || !button || !button->isEnabled() || button->isCheckable()) return QMainWindow::keyPressEvent(event);
    button->click();
}

void MainWindow::documentOpened() {
    for (const Section& section : m_sections)
        section.page->outdate();
    for (QAction* action : m_documentActions)
        action->setEnabled(true);
    for (QAction* action : m_sectionActions)
        action->setEnabled(true);
    m_topBar->showDocumentTools(true);
    m_sidebar->setVisible(preferences::arrangement(sidebarClosedKey).isEmpty());
    const QString last = preferences::sectionOf(pathOfOpen());
    if (!showSection(last)) showSection(m_sections.front().code);
    showUndo();
    showTitle();
    showContext();
    showBadges();
    m_backupFailureSeen.reset();
    m_notesSeen.clear();
    m_status->sayDone(m_controller.readOnly() ? tr("Open to read only.") : tr("Every change is saved as it is made."));
    showStanding();
    m_front->setCurrentIndex(0);
    askWhereNobodyJudges();
}

void MainWindow::documentClosed() {
    for (QAction* action : m_documentActions)
        action->setEnabled(false);
    for (QAction* action : m_sectionActions)
        action->setEnabled(false);
    fillPageMenu(nullptr);
    m_front->setCurrentIndex(0);
    showJudging();
    m_topBar->showDocumentTools(false);
    m_sidebar->hide();
    m_welcome->refresh();
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    showUndo();
    showTitle();
    m_status->sayDone({});
    m_status->setContext({});
    m_notice->clear();
}

void MainWindow::showTitle() {
    const QString title =
        m_controller.isOpen() ? titleLine(m_controller.assessment().details, m_controller.language()) : QString();
    m_topBar->setTitle(title);
    // "[*]" is where the mark of what is not saved goes; one in a name is two.
    const auto plain = [](QString text) { return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); };
    QStringList parts;
    if (m_controller.isOpen()) parts << plain(QFileInfo(m_controller.path()).fileName()) + QStringLiteral("[*]");
    parts << plain(title) << QGuiApplication::applicationDisplayName();
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    setWindowModified(m_controller.unsaved() && !m_controller.unsaved()->isInLog());
    setWindowFilePath(m_controller.path());
}

void MainWindow::showContext() {
    const auto& assessment = m_controller.assessment();
    QStringList parts;
    if (const auto assessor = m_controller.assessor()) {
        if (const auto place = assessment.findAssessor(*assessor)) parts << qs(assessment.assessors[*place].name);
    }
    parts << tr("framework %1").arg(qs(assessment.framework.version));
    m_status->setContext(parts.join(QStringLiteral(" · ")));
}

void MainWindow::showBadges() {
    if (!m_controller.isOpen()) return;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sidebar->setBadge(static_cast<int>(i), m_sections[i].page->badge());
    }
}

void MainWindow::refreshRecent() {
    fillRecentMenu();
    m_welcome->refresh();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) return event->ignore();
    if (isFullScreen()) setWindowState(windowState() & ~Qt::WindowFullScreen); // nobody wants to begin there
    preferences::setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace meyar::ui
