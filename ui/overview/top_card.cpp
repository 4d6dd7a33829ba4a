#include "overview/top_card.h"

#include "method/traceability.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/recommendation_row.h"
#include "widgets/role_label.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr std::size_t mostShown = 6; ///< ties may be many

bool anyVotes(const method::Tally& tally) {
    return std::any_of(tally.totals.begin(), tally.totals.end(), [](std::int64_t total) { return total > 0; });
}

/// Some of the first share their rank since a need is hidden from the one who judges.
bool hiddenNeedTiesFirst(const DocumentController& controller) {
    const auto& items = controller.results().ranking.items;
    const method::HiddenNeed hidden = method::hiddenNeed(controller.assessment().framework, hiddenCells(controller));
    return std::any_of(items.begin(), items.end(), [&](const method::RankedItem& item) {
        return item.place != method::TopPlace::Out && method::hiddenNeedTies(items, item, hidden);
    });
}

} // namespace

TopCard::TopCard(const DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_summary(roleLabel({}, "second", this)),
      m_hidden(roleLabel(tr("Need is hidden while you judge blindly, and breaks no tie."), "second", this)),
      m_rows(new QVBoxLayout), m_more(new QPushButton(tr("Show the ranking"), this)) {
    setObjectName(QStringLiteral("topCard"));
    setRole(*this, "card");
    m_summary->setObjectName(QStringLiteral("topSummary"));
    m_hidden->setObjectName(QStringLiteral("topHidden"));
    m_hidden->hide();
    m_rows->setSpacing(0);
    m_more->setObjectName(QStringLiteral("topMore"));
    setRole(*m_more, "link");
    auto* words = new QVBoxLayout;
    words->setContentsMargins(12, 0, 12, 0); // a row's own padding: texts stand below one another
    words->setSpacing(8);
    words->addWidget(roleLabel(tr("Top recommendations"), "heading", this));
    words->addWidget(m_summary);
    words->addWidget(m_hidden);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(7, 0, 7, 0); // with the border and padding of a link as far in as the texts
    below->addWidget(m_more, 0, Qt::AlignLeft);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(4, 16, 4, 12);
    rows->setSpacing(4);
    rows->addLayout(words);
    rows->addLayout(m_rows);
    rows->addLayout(below);
    connect(m_more, &QPushButton::clicked, this, &TopCard::rankingActivated);
}

void TopCard::refresh(bool withNeed) {
    const QWidget* keys = QApplication::focusWidget();
    const QString before = keys && isAncestorOf(keys) ? keys->objectName() : QString();
    clear();
    fill(withNeed);
    auto* again = before.isEmpty() ? nullptr : findChild<QWidget*>(before);
    if (again) again->setFocus();
}

void TopCard::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // a click in it may have led here
        delete item;
    }
}

void TopCard::fill(bool withNeed) {
    if (!m_controller.isOpen()) return;
    const method::Results& results = m_controller.results();
    const bool votes = anyVotes(results.tally);
    m_hidden->setVisible(votes && hiddenNeedTiesFirst(m_controller));
    if (!votes) {
        m_summary->setText(tr("No votes have been entered yet, so no recommendation comes first. Ballots and dots are "
                              "entered under Workshop."));
        m_more->setText(tr("Show the ranking"));
        m_more->show();
        return;
    }
    m_summary->setText(qs(report::topSummary(results.ranking, m_controller.assessment(), m_controller.wording())));
    std::size_t places = 0;
    for (const method::RankedItem& item : results.ranking.items) {
        if (item.place == method::TopPlace::Out) continue;
        if (++places <= mostShown) addRow(item, withNeed);
    }
    const int more = places > mostShown ? static_cast<int>(places - mostShown) : 0;
    m_more->setText(tr("Show %Ln more", "recommendations tied for a place", more));
    m_more->setVisible(more > 0);
}

void TopCard::addRow(const method::RankedItem& item, bool withNeed) {
    const model::Recommendation& recommendation =
        m_controller.assessment().framework.recommendations[item.recommendation];
    const QString letter = qs(recommendation.letter.text());
    auto* row =
        new RecommendationRow(qs(report::rankText(item)), letter, qs(recommendation.title.in(m_controller.language())),
                              standing(item, withNeed), this);
    row->setObjectName(QStringLiteral("top_") + letter);
    m_rows->addWidget(row);
    row->show(); // at once: whoever had the keys gets them back
    connect(row, &QAbstractButton::clicked, this,
            [this, wanted = recommendation.letter] { emit recommendationActivated(wanted); });
}

/// "3 dots · need 0.45 · tied at the cut".
QString TopCard::standing(const method::RankedItem& item, bool withNeed) const {
    QStringList parts{tr("%Ln dot(s)", nullptr, static_cast<int>(item.total))};
    if (item.need && withNeed) parts << tr("need %1").arg(qs(report::boundsText(item.need, m_controller.wording())));
    parts << (item.place == method::TopPlace::Tied ? tr("tied at the cut") : tr("certain"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace meyar::ui
