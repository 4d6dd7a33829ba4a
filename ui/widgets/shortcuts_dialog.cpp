#include "widgets/shortcuts_dialog.h"

#include "widgets/role_label.h"
#include "widgets/shown_keys.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

#include <algorithm>

namespace meyar::ui {

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : shownKeys(action))
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  /  "));
}

void collect(const QMenu& menu, std::vector<KeyLine>& lines) {
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            collect(*action->menu(), lines);
            continue;
        }
        if (const QString keys = keysOf(*action); !keys.isEmpty())
            lines.push_back({keys, withoutMnemonic(action->text())});
    }
}

} // namespace

QString withoutMnemonic(QString text) {
    text = text.section(u'\t', 0, 0);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

void addKeysOf(const QList<QAction*>& actions, std::vector<KeyLine>& lines) {
    for (const QAction* action : actions) {
        const QString keys = keysOf(*action);
        const bool known =
            std::any_of(lines.begin(), lines.end(), [&](const KeyLine& line) { return line.keys == keys; });
        if (!keys.isEmpty() && !known) lines.push_back({keys, withoutMnemonic(action->text())});
    }
}

std::vector<KeyGroup> keysOf(const QMenuBar& menus) {
    std::vector<KeyGroup> groups;
    for (const QAction* action : menus.actions()) {
        if (!action->menu()) continue;
        KeyGroup group{withoutMnemonic(action->text()), {}};
        collect(*action->menu(), group.lines);
        if (!group.lines.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

ShortcutsDialog::ShortcutsDialog(const std::vector<KeyGroup>& groups, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 4 * Theme::unit, 0);
    grid->setHorizontalSpacing(6 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit + 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyGroup& group : groups) {
        auto* title = new QLabel(group.title, content);
        setRole(*title, "heading");
        title->setContentsMargins(0, row == 0 ? 0 : 3 * Theme::unit, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const KeyLine& line : group.lines) {
            auto* keys = new QLabel(line.keys, content);
            setRole(*keys, "strong");
            auto* what = new QLabel(line.what, content);
            what->setWordWrap(true);
            grid->addWidget(keys, row, 0, Qt::AlignTop);
            grid->addWidget(what, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(4 * Theme::unit);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(Theme::scaled(600), Theme::scaled(620));
}

} // namespace meyar::ui
