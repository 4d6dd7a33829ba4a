#include "findings/area_view.h"

#include "findings/area_line.h"
#include "findings/detail_card.h"
#include "findings/language_tabs.h"
#include "findings/new_theme.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
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
    comesBack(
        *this, [this] { return areasWithDrafts(); },
        [this](const QVariant& areas) {
            const QVariantMap titles = areas.toMap();
            for (auto title = titles.begin(); title != titles.end(); ++title)
                newThemeOf(model::AreaId(title.key().toStdString()))->putBack(title->toString());
            showNewTheme();
        });
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
    m_scroll = scrolledDown(this);
    m_scroll->setObjectName(QStringLiteral("detailScroll"));
    m_column = m_scroll->widget();
    m_column->setObjectName(QStringLiteral("detailColumn"));
    m_languages = new LanguageTabs(m_column, QStringLiteral("detail_"));
    connect(m_languages, &LanguageTabs::chosenChanged, this, &AreaView::languageChosen);
    m_refusal = new RefusalLine(QStringLiteral("newThemeRefusal"), m_column);
    m_cardRows = new QVBoxLayout;
    m_cardRows->setSpacing(12);
    m_newRows = new QVBoxLayout;
    auto* rows = new QVBoxLayout(m_column);
    rows->setContentsMargins(0, 0, 4, 0);
    rows->setSpacing(8);
    rows->addWidget(m_summary);
    rows->addWidget(m_empty);
    rows->addSpacing(8);
    rows->addWidget(roleLabel(tr("RECOMMENDATIONS IN DETAIL"), "section", m_column));
    rows->addWidget(m_languages);
    rows->addLayout(m_cardRows);
    rows->addLayout(m_newRows);
    rows->addWidget(m_refusal);
    rows->addStretch();
    return m_scroll;
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
    newThemeOf(area);
    showNewTheme();
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
        auto* card = made == m_cards.end() ? new DetailCard(m_controller, id, m_column) : *made;
        if (made != m_cards.end()) {
            m_cards.erase(made);
        } else {
            connect(card, &DetailCard::leaveWanted, this, &AreaView::leaveWanted);
        }
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
    dropNewThemes([](const NewTheme&) { return true; });
}

/// What is half typed for another area waits there.
void AreaView::showNewTheme() {
    const model::Framework& framework = m_controller.assessment().framework;
    dropNewThemes([&](const NewTheme& each) {
        return !framework.findArea(each.area()) || (each.area() != m_shown && !each.holdsTitle());
    });
    for (NewTheme* each : m_newThemes) {
        const model::Area& area = framework.areas[*framework.findArea(each->area())];
        each->setPlace(qs(area.number + " " + area.title.in(m_controller.language())));
        each->setVisible(each->area() == m_shown && !m_controller.readOnly());
    }
}

NewTheme* AreaView::newThemeOf(const model::AreaId& area) {
    for (NewTheme* each : m_newThemes)
        if (each->area() == area) return each;
    auto* made = new NewTheme(area, m_column);
    connect(made, &NewTheme::addWanted, this, &AreaView::addTheme);
    connect(made, &NewTheme::leaveWanted, this, &AreaView::leaveWanted);
    m_newRows->addWidget(made);
    m_newThemes.push_back(made);
    return made;
}

void AreaView::dropNewThemes(const std::function<bool(const NewTheme&)>& which) {
    for (NewTheme* each : m_newThemes) {
        if (!which(*each)) continue;
        each->hide();
        each->setParent(nullptr); // at once none of this view; it may be the one that asks
        each->deleteLater();
    }
    std::erase_if(m_newThemes, [&](const NewTheme* each) { return each->parentWidget() == nullptr; });
}

QVariant AreaView::areasWithDrafts() const {
    QVariantMap areas;
    for (const NewTheme* each : m_newThemes)
        if (each->area() != m_shown && each->holdsTitle()) areas[qs(each->area().text())] = each->title();
    return areas.isEmpty() ? QVariant() : QVariant(areas);
}

void AreaView::startTheme() {
    if (!m_shown || m_controller.readOnly()) return;
    NewTheme* const form = newThemeOf(*m_shown);
    form->focusTitle();
    // Once the cards above it are laid out.
    QTimer::singleShot(0, this, [this, form = QPointer(form)] {
        if (form && m_column->isAncestorOf(form)) m_scroll->ensureWidgetVisible(form);
    });
}

void AreaView::addTheme() {
    if (!m_shown) return;
    const QPointer<NewTheme> form = newThemeOf(*m_shown);
    const QString title = form->title();
    if (title.isEmpty()) return startTheme();
    model::DetailedRecommendation detail;
    detail.area = *m_shown;
    detail.theme.set(m_languages->chosen(), title.toStdString());
    if (!m_refusal->apply(m_controller, {document::PutDetailedRecommendation{detail}})) return;
    if (form) form->startOver();
    if (!m_cards.empty()) m_cards.back()->focusFurther();
}

} // namespace meyar::ui
