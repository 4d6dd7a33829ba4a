// Cut, copy, paste, select all and find of the Edit menu. They act where the focus is: on a field of text, else on what
// the page in front offers for these keys, else on the list. The keys themselves are heard there, not here.
#pragma once

#include <QKeySequence>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace meyar::ui {

class EditCommands : public QObject {
    Q_OBJECT
public:
    /// Adds them to the menu; `page` is what is in front.
    EditCommands(QMenu& menu, std::function<QWidget*()> page);

private:
    enum class Kind { Cut, Copy, Paste, SelectAll, Find };
    struct Command {
        Kind kind;
        QAction* action;
    };

    void add(Kind kind, const char* objectName, const QString& words);
    void follow(QWidget* focused);
    void refresh();
    std::function<void()> way(Kind kind) const; ///< empty when there is none
    QAction* pageAction(Kind kind) const;

    QMenu& m_menu;
    std::function<QWidget*()> m_page;
    std::vector<Command> m_commands;
    QPointer<QWidget> m_target;                     ///< had the focus before the menu took it
    std::optional<std::pair<int, int>> m_selection; ///< of a line of text: where, and how long
    std::vector<QMetaObject::Connection> m_watched;
};

} // namespace meyar::ui
