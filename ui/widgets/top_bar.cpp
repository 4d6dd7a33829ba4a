#include "widgets/top_bar.h"

#include "one_stop.h"
#include "widgets/eliding_label.h"
#include "widgets/icon.h"
#include "widgets/plain_tip.h"
#include "widgets/role_label.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace meyar::ui {

TopBar::TopBar(QAction* undo, QAction* redo, QAction* exportReport, QAction* whoJudges, QMenu* languages,
               const QString& language, QWidget* parent)
    : QWidget(parent), m_title(new ElidingLabel(Qt::ElideRight, this)), m_judging(new QToolButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("documentTitle"));
    setRole(*m_title, "strong");

    m_judging->setObjectName(QStringLiteral("judgingButton"));
    setRole(*m_judging, "flat");
    connect(m_judging, &QToolButton::clicked, whoJudges, &QAction::trigger);

    QToolButton* undoButton = buttonFor(undo, tr("Undo"), QStringLiteral("undo"), QStringLiteral("undoButton"));
    QToolButton* redoButton = buttonFor(redo, tr("Redo"), QStringLiteral("redo"), QStringLiteral("redoButton"));
    QToolButton* exportButton =
        buttonFor(exportReport, tr("Export report…"), QStringLiteral("export"), QStringLiteral("exportButton"));
    m_documentTools = {undoButton, redoButton, exportButton};

    auto* languageButton = new QToolButton(this);
    languageButton->setObjectName(QStringLiteral("languageButton"));
    setRole(*languageButton, "flat");
    languageButton->setText(language);
    languageButton->setAccessibleName(tr("Language: %1").arg(language));
    languageButton->setToolTip(tr("Language of the window"));
    languageButton->setIcon(icon(QStringLiteral("language")));
    languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    languageButton->setPopupMode(QToolButton::InstantPopup);
    languageButton->setMenu(languages);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(4 * Theme::unit, Theme::unit, 3 * Theme::unit, Theme::unit);
    across->setSpacing(Theme::unit);
    across->addWidget(m_title);
    across->addWidget(m_judging);
    across->addSpacing(2 * Theme::unit);
    across->addWidget(undoButton);
    across->addWidget(redoButton);
    across->addStretch(1);
    across->addWidget(languageButton);
    across->addWidget(exportButton);
}

QToolButton* TopBar::buttonFor(QAction* action, const QString& text, const QString& iconName, const QString& name) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    setRole(*button, "flat");
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString words = withoutMnemonic(action->text());
        button->setToolTip(plainTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys)));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void TopBar::setTitle(const QString& title) {
    m_title->setFullText(title);
    m_title->setVisible(!title.isEmpty());
}

void TopBar::setJudging(const QString& words, const QString& tip) {
    constexpr int widest = 220;
    QString shown = m_judging->fontMetrics().elidedText(words, Qt::ElideRight, Theme::scaled(widest));
    m_judging->setText(shown.replace(u'&', QStringLiteral("&&")));
    m_judging->setToolTip(plainTip(QStringLiteral("%1 %2").arg(oneStop(words + u'.'), tip)));
    m_judging->setAccessibleName(words);
    m_judging->setAccessibleDescription(tip);
    m_judging->setVisible(!words.isEmpty());
}

void TopBar::showDocumentTools(bool shown) {
    for (QWidget* tool : m_documentTools)
        tool->setVisible(shown);
}

} // namespace meyar::ui
