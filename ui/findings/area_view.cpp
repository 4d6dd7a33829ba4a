#include "findings/area_view.h"

#include "findings/area_line.h"
#include "findings/detail_card.h"
#include "findings/language_tabs.h"
#include "widgets/draft.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

AreaView::AreaView(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_area(new AreaLine(controller, "heading", this)),
      m_summary(roleLabel({}, "second", this)), m_empty(makeEmpty()) {
    setObjectName(QStringLiteral("areaView"));
    m_summary->setObjectName(QStringLiteral("areaSummary"));
    connect(m_area, &AreaLine::cellWanted, this, &AreaView::cellWanted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_area);
    rows->addWidget(makeDetails(), 1);
}

QFrame* AreaView::makeEmpty() {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("areaEmpty"));
    setRole(*card, "card");
    auto* add = new QPushButton(tr("Write the first section"), card);
    add->setObjectName(QStringLiteral("firstSection"));
    add->setAccessibleName(tr("Write the first section of this area"));
    setRole(*add, "primary");
    connect(add, &QPushButton::clicked, this, &AreaView::addWanted);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(roleLabel(tr("No findings are written for this area yet"), "heading", card));
    rows->addWidget(
        roleLabel(tr("A section tells in words what was found, under a heading of its own. It stands in the "
                     "report before the area's tables, and the sources that it cites come into the "
                     "bibliography."),
                  "second", card));
    rows->addWidget(add, 0, Qt::AlignLeft);
    return card;
}

QWidget* AreaView::makeDetails() {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("detailScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll->viewport());
    inside->setObjectName(QStringLiteral("detailColumn"));
    m_languages = new LanguageTabs(inside, QStringLiteral("detail_"));
    connect(m_languages, &LanguageTabs::chosenChanged, this, &AreaView::languageChosen);
    m_newTheme = new QLineEdit(inside);
    m_newTheme->setObjectName(QStringLiteral("newTheme"));
    m_newTheme->setAccessibleName(tr("A new theme of recommendations"));
    m_newTheme->setPlaceholderText(tr("A new theme: type its title and press Enter"));
    mayHoldDraft(*m_newTheme);
    connect(m_newTheme, &QLineEdit::returnPressed, this, &AreaView::addTheme);
    m_refusal = new RefusalLine(QStringLiteral("newThemeRefusal"), inside);
    m_cardRows = new QVBoxLayout;
    m_cardRows->setSpacing(12);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 4, 0);
    rows->setSpacing(8);
    rows->addWidget(m_summary);
    rows->addWidget(m_empty);
    rows->addSpacing(8);
    rows->addWidget(roleLabel(tr("RECOMMENDATIONS IN DETAIL"), "section", inside));
    rows->addWidget(m_languages);
    rows->addLayout(m_cardRows);
    rows->addWidget(m_newTheme);
    rows->addWidget(m_refusal);
    rows->addStretch();
    scroll->setWidget(inside);
    keepWideEnough(*scroll, *scroll);
    return scroll;
}

void AreaView::showArea(const model::AreaId& area, model::Language language) {
    if (m_shown != area || m_languages->chosen() != language) keep();
    m_shown = area;
    m_area->showArea(area);
    const auto& sections = m_controller.assessment().sections;
    const auto count = std::count_if(sections.begin(), sections.end(),
                                     [&](const model::Section& section) { return section.area == area; });
    m_summary->setText(tr("%Ln section(s). Choose one to go on writing.", nullptr, static_cast<int>(count)));
    m_summary->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_newTheme->setVisible(!m_controller.readOnly());
    showCards(language);
}

/// A card a theme, kept while it stays: the keys may be in one of its fields.
void AreaView::showCards(model::Language language) {
    m_languages->setChosen(language);
    std::vector<model::DetailId> ids;
    for (const model::DetailedRecommendation& detail : m_controller.assessment().detailed) {
        if (detail.area == m_shown) ids.push_back(detail.id);
    }
    std::vector<DetailCard*> cards;
    for (const model::DetailId& id : ids) {
        const auto made =
            std::find_if(m_cards.begin(), m_cards.end(), [&](const DetailCard* c) { return c->id() == id; });
        auto* card = made == m_cards.end() ? new DetailCard(m_controller, id, m_newTheme->parentWidget()) : *made;
        if (made != m_cards.end()) m_cards.erase(made);
        m_cardRows->removeWidget(card);
        m_cardRows->addWidget(card);
        card->show();
        cards.push_back(card);
    }
    for (DetailCard* gone : m_cards) {
        gone->hide();
        gone->deleteLater(); // it may be the one that asks
    }
    m_cards = std::move(cards);
    for (DetailCard* card : m_cards)
        card->display(language);
    showMissing();
}

void AreaView::showMissing() {
    for (const model::Language language : model::allLanguages) {
        bool missing = false;
        for (const model::DetailedRecommendation& detail : m_controller.assessment().detailed) {
            if (detail.area != m_shown) continue;
            missing = missing || detail.theme.exactly(language).empty() ||
                      std::any_of(detail.items.begin(), detail.items.end(),
                                  [&](const model::LocalText& item) { return item.exactly(language).empty(); });
        }
        m_languages->setMissing(language, missing);
    }
}

void AreaView::keep() {
    const auto cards = m_cards; // keeping shows the area anew
    for (DetailCard* card : cards)
        card->keep();
}

void AreaView::moveItem(int step) {
    const auto cards = m_cards; // keeping shows the area anew
    for (DetailCard* card : cards) {
        if (card->moveItem(step)) return;
    }
}

void AreaView::forget() {
    m_shown.reset();
    for (DetailCard* card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
}

void AreaView::addTheme() {
    const QString title = m_newTheme->text().trimmed();
    if (!m_shown || title.isEmpty()) return;
    model::DetailedRecommendation detail;
    detail.area = *m_shown;
    detail.theme.set(m_languages->chosen(), title.toStdString());
    if (!m_refusal->apply(m_controller, {document::PutDetailedRecommendation{detail}})) return;
    m_newTheme->clear();
    if (!m_cards.empty()) m_cards.back()->focusFurther();
}

} // namespace meyar::ui
