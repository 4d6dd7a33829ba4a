#include "findings/language_tabs.h"

#include "interface_language.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/icon.h"
#include "widgets/place_kept.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QPushButton>

namespace meyar::ui {

namespace {

std::size_t place(model::Language language) {
    return static_cast<std::size_t>(language);
}

} // namespace

LanguageTabs::LanguageTabs(QWidget* parent, const QString& prefix) : QWidget(parent) {
    setAccessibleName(tr("Languages of the text"));
    auto* layout = new FlowLayout(this, 6);
    for (const model::Language language : model::allLanguages) {
        auto* tab = new QPushButton(this);
        tab->setObjectName(prefix + qs(model::code(language)));
        setRole(*tab, "chip");
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        tab->setIconSize(QSize(Theme::scaled(14), Theme::scaled(14)));
        markAsNavigation(*tab);
        layout->addWidget(tab);
        m_tabs[place(language)] = tab;
        connect(tab, &QPushButton::clicked, this, [this, language] {
            if (language == m_chosen) return;
            setChosen(language);
            emit chosenChanged(language);
        });
        showMark(language);
    }
    setChosen(m_chosen);
}

void LanguageTabs::setChosen(model::Language language) {
    m_chosen = language;
    m_tabs[place(language)]->setChecked(true);
    for (const model::Language each : model::allLanguages)
        showMark(each);
}

void LanguageTabs::setMissing(model::Language language, bool missing) {
    m_missing[place(language)] = missing;
    showMark(language);
}

void LanguageTabs::showMark(model::Language language) {
    QPushButton& tab = *m_tabs[place(language)];
    const bool missing = m_missing[place(language)];
    const QString name = ownName(language);
    const IconInk ink = language == m_chosen ? IconInk::OnAccent : IconInk::Second;
    tab.setText(missing ? tr("%1 · missing").arg(name) : name);
    tab.setAccessibleName(missing ? tr("%1, missing").arg(name) : name);
    tab.setIcon(missing ? icon(QStringLiteral("missing"), ink) : QIcon());
}

} // namespace meyar::ui
