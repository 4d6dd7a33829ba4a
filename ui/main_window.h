// The window: menus and a slim bar above, sections of the work at the left, the page in the middle, a status line that
// says what was just saved. All that carries words is made anew when the interface's language changes.
#pragma once

#include "document_controller.h"
#include "model/copy_for_others.h"
#include "pages.h"
#include "widgets/place_kept.h"
#include "widgets/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QMenu;
class QStackedWidget;

namespace meyar::ui {

class HelpWindow;
struct ActPlace;
class NoticeBar;
class ReadOnlyHold;
class ReportPage;
class Sidebar;
class StatusLine;
class TopBar;
class TypedWatch;
class WelcomePage;
class WhoJudges;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(DocumentController& controller, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Each presents its failure and answers false then.
    bool openFile(const QString& path);
    bool openSample(const std::string& name); ///< the person's own copy of it, made when there is none
    /// While something is not saved the window goes on in the copy.
    bool saveCopy(const QString& path);
    bool saveCopyForOthers(const QString& path, const model::CopyChoices& choices);
    bool createAssessment(const QString& path, const model::Framework& framework, const model::Details& details);
    /// The next round of the open assessment, in a file of its own, which is then open in its place.
    bool beginRound(const QString& path, const model::LocalText& title, const std::string& period);
    /// A file that was dragged in: opens a document, offers a new one from a framework, refuses all else in words.
    bool takeFile(const QString& path);
    /// A file that was named: offers a new document from a framework, opens all else as one.
    bool openOrTake(const QString& path);

    /// Brings a section to the front, by its code; false when there is none or no document is open.
    bool showSection(const QString& code);
    QString currentSection() const; ///< empty on the welcome page
    Page* page(const QString& code) const;

    void setInterfaceLanguage(model::Language language); ///< remembered
    void setThemeMode(ThemeMode mode);                   ///< remembered
    void setZoom(int percent);                           ///< remembered

    /// Something failed that nobody foresaw: says so, and brings the window to what the document holds.
    void presentUnforeseen(const QString& detail);

    /// Help on a page in a window of its own; on the page in front when none is named.
    void showHelp(const QString& code = {});

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void makeActions();
    void makeMenus();
    QMenu* languageMenu(const QString& title, QWidget* parent);
    QMenu* themeMenu(QWidget* parent);
    QMenu* zoomMenu(QWidget* parent);
    void fillRecentMenu();
    void fillPageMenu(const Page* page); ///< with what the page in front can do; hidden when it offers nothing
    void sectionShown(const Section& section);
    void forgetRefusals(QWidget* page);
    void focusPage(Qt::FocusReason reason); ///< the keys go to the page in front
    void keepLeft(const Section& section);
    QWidget* takeFieldLeft(); ///< of the page in front, where the person was writing; none
    QWidget* makeCentre();
    void connectController();
    void makeAnew(const std::function<void()>& change); ///< around a change of how all of the window looks or speaks
    /// Where the person is on each page, by its code; what is typed is handed in after.
    struct Place {
        QString record;
        PlaceKept kept;
    };
    std::map<QString, Place> keepPlaces();
    void restorePlaces(std::map<QString, Place> places);
    void putBack(const Section& section, bool keys); ///< if the page was not shown since it was made again
    void zoomSoon(int percent);                      ///< after a short pause, in which a further step takes its place
    void zoomBySteps(int steps);
    void showZoomEnds(int percent); ///< greys the keys that lead no further
    void toggleFullScreen();

    void newAssessment(const std::optional<model::Framework>& from = {});
    void newRound();
    bool offerFramework(const QString& path);
    void takeFiles(const QStringList& paths);
    void openWithDialog();
    bool saveCopyWithDialog(); ///< whether one was saved
    bool agreesToLacking();
    void copyForOthers();
    void showBackups();
    void showProperties();
    void showAssessors();
    bool presentUnopened(const QString& path, const model::Error& error);
    bool openRestored(const QString& path);
    void exportReport();
    void printReport();
    void aboutMeyar();
    void showShortcuts();
    void refreshRecent();
    void rememberOpened();
    QString pathOfOpen() const;
    model::LocalText titleOfOpen() const; ///< "Title · Country · Period"

    // Whether the document is saved, and whether it can be (main_window_standing.cpp).
    void showTyping(bool typing, const QString& said);
    void offerUndo(const QString& what); ///< of the act that was just saved
    bool askWithoutBackup(const model::Error& why);
    void showBackupFailure(const model::Error& why);
    void showStanding();
    void showReadOnly(const model::Error& why);
    void showUnsaved(const document::Unsaved& unsaved);
    void openAgain();
    void tryToSave();
    /// What was typed is handed in; then, if something is not saved, the person decides. False when the document stays.
    bool mayLeave(const QString& without = tr("&Leave without saving"));
    bool leavesDrafts();
    QString draftLine(const QWidget& draft) const;
    void goToDraft(QWidget& draft);
    void emptyDrafts(); ///< of a document that is not open any more
    bool leavesReport();
    bool leavesUnsaved(const QString& without);
    enum class Leaving { Stay, Copy, Retry, Discard };
    Leaving askBeforeLeaving(const QString& without);

    // Who judges (main_window_judging.cpp).
    void askWhoJudges();
    void askWhereNobodyJudges();
    void leaveWhoJudges();
    bool asksWhoJudges() const;
    void showJudging();

    void documentOpened();
    void documentClosed();
    void takeStep(bool back); ///< undo, or redo
    bool staysInHistory(const QString& before, std::int64_t number);
    void leadTo(const ActPlace& place);
    QWidget* keysIn() const; ///< has the focus, or had it before the menu bar took it
    void showUndo();

    // What was typed in a form and given up (main_window_undo.cpp).
    void keepGivenUp(QWidget& form);
    void offerGivenUp(std::size_t which);
    void offerGivenUpFor(QWidget* focused); ///< when its form is opened again for the same
    void bringBack(std::size_t which);
    void showTitle();
    void showContext();
    void showBadges();

    DocumentController& m_controller;
    ReadOnlyHold* m_hold;
    std::vector<Section> m_sections;

    // Made by build(), gone with the menu bar and the centre.
    struct Actions {
        QAction *create, *newRound, *open, *saveCopy, *copyForOthers, *backups, *properties, *assessors, *exportReport,
            *print, *close, *quit, *undo, *redo, *whoJudges, *larger, *smaller, *normalSize, *fullScreen, *help,
            *shortcuts, *about;
    } m_actions{};
    std::vector<QAction*> m_documentActions; ///< enabled while a document is open
    std::vector<QAction*> m_sectionActions;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_pageMenu = nullptr;
    TopBar* m_topBar = nullptr;
    NoticeBar* m_notice = nullptr;
    Sidebar* m_sidebar = nullptr;
    QStackedWidget* m_front = nullptr; ///< the pages with their sidebar, or the question who judges
    WhoJudges* m_who = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    StatusLine* m_status = nullptr;
    QPointer<HelpWindow> m_help; ///< once it was asked for
    QTimer m_zoomPause;
    std::optional<int> m_zoomWanted; ///< while the pause runs
    bool m_typing = false;           ///< in a field something is typed that is not saved
    QString m_saidBeforeTyping;
    TypedWatch* m_typed = nullptr;
    struct Left {
        WidgetPath keys; ///< who had them
        QString record;
    };
    std::map<QString, Left> m_left;    ///< where the person was on a page, by its code, when another came to the front
    bool m_led = false;                ///< a link or an undo goes to a page, to show something on it
    std::map<QString, Place> m_places; ///< of the pages that were made again and not shown since
    struct GivenUp {
        QString section;
        WidgetPath form;
        QVariant about; ///< what it was open for
        Place place;
    };
    std::vector<GivenUp> m_givenUp; ///< in this document, the latest last
    bool m_givenUpLast = false;     ///< nothing was changed since
    QPointer<QWidget> m_keysIn;
    QPointer<QWidget> m_askedFrom;                  ///< had the keys before the question who judges
    std::optional<std::string> m_backupFailureSeen; ///< the cause that the person knows
    bool m_savesSeveral = false;             ///< the last change was of several cells, and was not said to be saved yet
    std::vector<model::Finding> m_notesSeen; ///< what was found beside the document, once that was closed
};

} // namespace meyar::ui
