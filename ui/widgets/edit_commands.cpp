#include "widgets/edit_commands.h"

#include "widgets/copied_table.h"
#include "widgets/row_ends.h"
#include "widgets/shown_keys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace meyar::ui {

namespace {

/// What can be done in a field of text.
struct Field {
    bool readOnly = false, selected = false, empty = false;
    std::function<void()> cut, copy, paste, selectAll;
};

template <class Text>
Field fieldOf(Text& text, bool selected, bool empty) {
    return {text.isReadOnly(),
            selected,
            empty,
            [&text] { text.cut(); },
            [&text] { text.copy(); },
            [&text] { text.paste(); },
            [&text] { text.selectAll(); }};
}

QLineEdit* lineOf(QWidget& focused) {
    if (auto* line = qobject_cast<QLineEdit*>(&focused)) return line;
    if (auto* combo = qobject_cast<QComboBox*>(&focused)) return combo->lineEdit();
    if (qobject_cast<QAbstractSpinBox*>(&focused)) return focused.findChild<QLineEdit*>();
    return nullptr;
}

std::optional<Field> fieldOf(QWidget* focused) {
    if (!focused) return std::nullopt;
    if (auto* line = lineOf(*focused)) return fieldOf(*line, line->hasSelectedText(), line->text().isEmpty());
    if (auto* plain = qobject_cast<QPlainTextEdit*>(focused))
        return fieldOf(*plain, plain->textCursor().hasSelection(), plain->document()->isEmpty());
    if (auto* rich = qobject_cast<QTextEdit*>(focused))
        return fieldOf(*rich, rich->textCursor().hasSelection(), rich->document()->isEmpty());
    auto* label = qobject_cast<QLabel*>(focused);
    if (!label || !label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) return std::nullopt;
    const auto copy = [label] { QGuiApplication::clipboard()->setText(label->selectedText()); };
    const auto all = [label] { label->setSelection(0, static_cast<int>(label->text().size())); };
    return Field{true, label->hasSelectedText(), label->text().isEmpty(), {}, copy, {}, all};
}

bool clipboardHasText() {
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    return held && held->hasText();
}

bool choosesSeveral(const QAbstractItemView& list) {
    return list.selectionMode() == QAbstractItemView::ExtendedSelection ||
           list.selectionMode() == QAbstractItemView::MultiSelection;
}

} // namespace

EditCommands::EditCommands(QMenu& menu, std::function<QWidget*()> page)
    : QObject(&menu), m_menu(menu), m_page(std::move(page)) {
    new CopyKeys(*qApp, this);
    new RowEnds(this);
    menu.addSeparator();
    add(Kind::Cut, "actionCut", tr("Cu&t"));
    add(Kind::Copy, "actionCopy", tr("&Copy"));
    add(Kind::Paste, "actionPaste", tr("&Paste"));
    add(Kind::SelectAll, "actionSelectAll", tr("Select &all"));
    menu.addSeparator();
    add(Kind::Find, "actionFindInPage", tr("&Find…"));
    connect(&menu, &QMenu::aboutToShow, this, &EditCommands::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &EditCommands::refresh);
    follow(QApplication::focusWidget());
}

void EditCommands::add(Kind kind, const char* objectName, const QString& words) {
    static const std::pair<Kind, QKeySequence> keys[] = {{Kind::Cut, QKeySequence(Qt::CTRL | Qt::Key_X)},
                                                         {Kind::Copy, QKeySequence(Qt::CTRL | Qt::Key_C)},
                                                         {Kind::Paste, QKeySequence(Qt::CTRL | Qt::Key_V)},
                                                         {Kind::SelectAll, QKeySequence(Qt::CTRL | Qt::Key_A)},
                                                         {Kind::Find, QKeySequence(Qt::CTRL | Qt::Key_F)}};
    QAction* action = m_menu.addAction(words);
    action->setObjectName(QLatin1String(objectName));
    showKeys(*action, keys[static_cast<std::size_t>(kind)].second);
    connect(action, &QAction::triggered, this, [this, kind] {
        if (const auto act = way(kind)) act();
    });
    m_commands.push_back({kind, action});
}

/// The menu bar takes the focus when it is reached by Alt, and a menu or another window for a while.
void EditCommands::follow(QWidget* focused) {
    const QWidget* window = m_menu.parentWidget() ? m_menu.parentWidget()->window() : nullptr;
    if (!focused || focused->window() != window) return;
    if (qobject_cast<QMenuBar*>(focused)) {
        // A line of text lets go of its selection when a menu is reached by key.
        QLineEdit* line = m_target ? lineOf(*m_target) : nullptr;
        if (line && m_selection) line->setSelection(m_selection->first, m_selection->second);
        return;
    }
    for (const auto& connection : std::exchange(m_watched, {}))
        disconnect(connection);
    m_target = focused;
    m_selection.reset();
    const auto watch = [this](auto* from, auto... signal) {
        (m_watched.push_back(connect(from, signal, this, &EditCommands::refresh)), ...);
    };
    if (auto* line = lineOf(*focused)) {
        const auto remember = [this, line] {
            if (line->hasSelectedText()) m_selection = std::pair(line->selectionStart(), line->selectionLength());
            if (!line->hasSelectedText() && m_target && m_target->hasFocus()) m_selection.reset();
        };
        remember();
        m_watched.push_back(connect(line, &QLineEdit::selectionChanged, this, remember));
        watch(line, &QLineEdit::selectionChanged, &QLineEdit::textChanged);
    }
    if (auto* plain = qobject_cast<QPlainTextEdit*>(focused))
        watch(plain, &QPlainTextEdit::selectionChanged, &QPlainTextEdit::textChanged);
    if (auto* rich = qobject_cast<QTextEdit*>(focused))
        watch(rich, &QTextEdit::selectionChanged, &QTextEdit::textChanged);
    refresh();
}

void EditCommands::refresh() {
    for (const Command& command : m_commands)
        command.action->setEnabled(static_cast<bool>(way(command.kind)));
}

QAction* EditCommands::pageAction(Kind kind) const {
    const QWidget* page = m_page();
    if (!page) return nullptr;
    const QKeySequence keys = shownKeys(*m_commands[static_cast<std::size_t>(kind)].action).value(0);
    for (QAction* action : page->actions())
        if (action->isEnabled() && shownKeys(*action).contains(keys)) return action;
    return nullptr;
}

std::function<void()> EditCommands::way(Kind kind) const {
    if (static_cast<std::size_t>(kind) >= m_commands.size()) return {}; // still being made
    const auto field = kind == Kind::Find ? std::nullopt : fieldOf(m_target.data());
    if (field) {
        if (kind == Kind::Cut && field->selected && !field->readOnly) return field->cut;
        if (kind == Kind::Copy && field->selected) return field->copy;
        if (kind == Kind::Paste && !field->readOnly && clipboardHasText()) return field->paste;
        if (kind == Kind::SelectAll && !field->empty) return field->selectAll;
        return {};
    }
    if (kind == Kind::Paste && !clipboardHasText()) return {};
    if (QAction* action = pageAction(kind)) return [action] { action->trigger(); };
    auto* list = qobject_cast<QAbstractItemView*>(m_target.data());
    const bool copies = kind == Kind::Copy && list && list->currentIndex().isValid();
    const bool selects =
        kind == Kind::SelectAll && list && list->model() && list->model()->rowCount() > 0 && choosesSeveral(*list);
    if (!copies && !selects) return {};
    return
        [list, keys = shownKeys(*m_commands[static_cast<std::size_t>(kind)].action).value(0)] { pressIn(*list, keys); };
}

} // namespace meyar::ui
