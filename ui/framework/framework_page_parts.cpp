// What the framework's page is made of: heading, tree with its tools, actions and their keys.
#include "framework/framework_page.h"

#include "framework/framework_tree.h"
#include "framework/framework_tree_filter.h"
#include "framework/framework_tree_model.h"
#include "framework/item_panel.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/icon.h"
#include "widgets/kept_folds.h"
#include "widgets/place_kept.h"
#include "widgets/read_only_hold.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

void FrameworkPage::buildHeading(QBoxLayout& rows) {
    m_summary = roleLabel({}, "second", this);
    m_summary->setObjectName(QStringLiteral("frameworkSummary"));
    m_refusal = new RefusalLine(QStringLiteral("frameworkRefusal"), this);
    auto* newer = new QPushButton(tr("Take over a newer version…"), this);
    newer->setObjectName(QStringLiteral("frameworkTakeOver"));
    newer->setAccessibleName(tr("Take over a newer version of the framework"));
    auto* save = new QPushButton(icon(QStringLiteral("export")), tr("Save as a framework file…"), this);
    save->setObjectName(QStringLiteral("frameworkSave"));
    save->setAccessibleName(tr("Save the framework as a file"));
    keepForReading(*save);
    connect(newer, &QPushButton::clicked, this, &FrameworkPage::takeOverWithDialog);
    connect(save, &QPushButton::clicked, this, &FrameworkPage::saveWithDialog);
    auto* across = new QHBoxLayout;
    across->setSpacing(2 * Theme::unit);
    across->addWidget(roleLabel(tr("Framework"), "title", this), 1);
    across->addWidget(newer, 0, Qt::AlignTop);
    across->addWidget(save, 0, Qt::AlignTop);
    rows.addLayout(across);
    rows.addWidget(m_summary);
    rows.addWidget(m_refusal);
    rows.addSpacing(2 * Theme::unit);
}

void FrameworkPage::makeLeft(QWidget* left) {
    m_search = new QLineEdit(left);
    m_search->setObjectName(QStringLiteral("frameworkSearch"));
    m_search->setAccessibleName(tr("Search the framework"));
    m_search->setPlaceholderText(tr("Search codes and texts"));
    m_search->setClearButtonEnabled(true);
    keepForReading(*m_search);
    m_onlyMissing = new QPushButton(tr("Missing translations"), left);
    m_onlyMissing->setObjectName(QStringLiteral("frameworkOnlyMissing"));
    m_onlyMissing->setAccessibleName(tr("Only where a translation is missing"));
    m_onlyMissing->setCheckable(true);
    m_onlyMissing->setProperty("onAndOff", true);
    setRole(*m_onlyMissing, "chip");
    markAsNavigation(*m_onlyMissing);
    m_missing = roleLabel({}, "faint", left);
    m_missing->setObjectName(QStringLiteral("frameworkMissing"));
    auto* card = new QFrame(left);
    setRole(*card, "card");
    m_tree = new FrameworkTree(card);
    m_tree->setModel(m_rows);
    m_folds = new KeptFolds(
        *m_tree, [this] { return controller().path(); },
        [this](const QModelIndex& row) {
            const FrameworkItem item = m_model->itemAt(m_rows->mapToSource(row));
            return item.kind == Kind::Area ? qs(item.id) : QStringLiteral("recommendations");
        });
    m_noMatch = roleLabel({}, "second", card);
    m_noMatch->setObjectName(QStringLiteral("frameworkNoMatch"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->hide();
    auto* tools = new FlowBox(card);
    m_tools = new FlowLayout(tools, Theme::unit); // at a zoom in two lines, so that the texts keep their room
    auto* within = new QVBoxLayout(card);
    within->setContentsMargins(6, 6, 6, 6);
    within->setSpacing(6);
    within->addWidget(m_tree, 1);
    within->addWidget(m_noMatch, 1);
    within->addWidget(tools);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * Theme::unit);
    rows->addWidget(m_search);
    rows->addWidget(m_onlyMissing, 0, Qt::AlignLeft);
    rows->addWidget(m_missing);
    rows->addWidget(card, 1);
    left->setMinimumWidth(Theme::scaled(leastTree));
}

void FrameworkPage::buildActions() {
    auto* insert = makeAction("actionFrameworkAdd", tr("&Add beside the chosen item"), Qt::Key_Insert);
    m_remove = makeAction("actionFrameworkRemove", tr("&Remove"), Qt::Key_Delete);
    m_up = makeAction("actionFrameworkUp", tr("Move &up"), Qt::ALT | Qt::Key_Up);
    m_down = makeAction("actionFrameworkDown", tr("Move &down"), Qt::ALT | Qt::Key_Down);
    auto* find = makeAction("actionFrameworkFind", tr("&Search the framework"), QKeySequence(QKeySequence::Find));
    auto* save = makeAction("actionFrameworkSave", tr("Save as a framework &file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    auto* newer =
        makeAction("actionFrameworkTakeOver", tr("&Take over a newer version…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    for (QAction* action : {find, save})
        keepForReading(*action);
    addSeparator();
    makeKeyAction("actionFrameworkTexts", tr("&Change the texts of the chosen item"), Qt::Key_Enter, *m_tree);
    makeKeyAction("actionFrameworkUnlink", tr("Remove the chosen &link"), Qt::Key_Delete,
                  *m_panel->findChild<QWidget*>(QStringLiteral("frameworkLinks")));
    connect(save, &QAction::triggered, this, &FrameworkPage::saveWithDialog);
    connect(newer, &QAction::triggered, this, &FrameworkPage::takeOverWithDialog);
    connect(insert, &QAction::triggered, this, &FrameworkPage::addBesideChosen);
    connect(m_remove, &QAction::triggered, this, &FrameworkPage::removeChosen);
    connect(m_up, &QAction::triggered, this, [this] { moveChosen(false); });
    connect(m_down, &QAction::triggered, this, [this] { moveChosen(true); });
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    auto* addMenu = new QMenu(this);
    addMenu->setObjectName(QStringLiteral("frameworkAddMenu"));
    const auto offer = [&](const char* objectName, const QString& words, Kind kind) {
        QAction* action = addMenu->addAction(words);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
    };
    offer("actionAddArea", tr("&Area…"), Kind::Area);
    offer("actionAddIndicator", tr("&Indicator…"), Kind::Indicator);
    offer("actionAddRecommendation", tr("&Recommendation…"), Kind::Recommendation);
    auto* addButton = new QPushButton(tr("Add"), this);
    addButton->setObjectName(QStringLiteral("frameworkAdd"));
    addButton->setAccessibleName(tr("Add an area, an indicator or a recommendation"));
    addButton->setToolTip(tr("Add an area, an indicator or a recommendation (Ins)"));
    addButton->setMenu(addMenu);
    m_tools->addWidget(addButton);
    auto* moves = new QWidget(this);
    auto* across = new QHBoxLayout(moves);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::unit);
    m_tools->addWidget(moves);
    const auto button = [moves, across](QAction* action, const char* iconName, const char* objectName,
                                        const QString& name, const QString& tip) {
        action->setIcon(icon(QLatin1String(iconName)));
        auto* made = new QToolButton(moves);
        made->setDefaultAction(action);
        made->setObjectName(QLatin1String(objectName));
        made->setAccessibleName(name);
        made->setToolTip(tip);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        setRole(*made, "flat");
        across->addWidget(made);
    };
    button(m_up, "up", "frameworkUp", tr("Move up"), tr("Move up (Alt+Up)"));
    button(m_down, "down", "frameworkDown", tr("Move down"), tr("Move down (Alt+Down)"));
    button(m_remove, "remove", "frameworkRemove", tr("Remove"), tr("Remove (Del)"));
}

void FrameworkPage::connectParts() {
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_moving) showChosen();
    });
    connect(m_tree, &FrameworkTree::editPressed, m_panel, &ItemPanel::startTyping);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        {
            const QScopedValueRollback moving(m_moving, true);
            m_rows->setWords(typed);
        }
        chooseMatch();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_onlyMissing, &QPushButton::toggled, this, [this](bool only) {
        {
            const QScopedValueRollback moving(m_moving, true);
            m_rows->setOnlyMissing(only);
        }
        chooseMatch();
    });
    const DocumentController* from = &controller();
    connect(from, &DocumentController::changed, this, &FrameworkPage::follow);
    connect(from, &DocumentController::leaving, m_panel, &ItemPanel::keep);
    const auto startOver = [this] {
        m_item = {};
        m_refusal->clearWords();
        outdate();
        emit badgeChanged();
    };
    connect(from, &DocumentController::opened, this, startOver);
    connect(from, &DocumentController::closed, this, startOver);
}

} // namespace meyar::ui
