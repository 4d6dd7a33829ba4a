#include "ranking/ranking_cards.h"

#include "report/firm_words.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/linked_text.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr std::size_t mostNamed = 12;
constexpr int leastHeight = 84; ///< pixels, before the zoom
constexpr int mostHeight = 138;

/// A text that ends with a whole line, however high it is, and scrolls by lines.
class WholeLines : public LinkedText {
public:
    using LinkedText::LinkedText;

protected:
    void resizeEvent(QResizeEvent* event) override {
        LinkedText::resizeEvent(event);
        const int line = std::max(1, fontMetrics().lineSpacing());
        verticalScrollBar()->setSingleStep(line);
        const int height = viewport()->height() + viewportMargins().bottom();
        const int cut = height > line ? height % line : 0;
        if (cut != viewportMargins().bottom()) setViewportMargins(0, 0, 0, cut);
    }
};

QString capitalised(const QString& sentence, const QLocale& locale) {
    return locale.toUpper(sentence.left(1)) + sentence.mid(1);
}

} // namespace

RankingCards::RankingCards(const DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_links(controller) {
    setObjectName(QStringLiteral("rankingCards"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_why = makeCard(QStringLiteral("whyCard"), tr("Why this place?"));
    m_answers = makeCard(QStringLiteral("answersCard"), tr("Answers these gaps"));
    m_orphans = makeCard(QStringLiteral("orphansCard"), tr("Without a counterpart"));
    setMinimumHeight(Theme::scaled(leastHeight));
}

int RankingCards::wantedHeight() {
    return Theme::scaled(mostHeight);
}

RankingCards::Card RankingCards::makeCard(const QString& objectName, const QString& heading) {
    auto* frame = new QFrame(this);
    frame->setObjectName(objectName);
    setRole(*frame, "card");
    Card card;
    card.heading = new QLabel(heading, frame);
    card.heading->setObjectName(objectName + QStringLiteral("Heading"));
    card.heading->setFont(Theme::font(Theme::bodySize, QFont::DemiBold));
    card.heading->setProperty("heads", true);
    rememberRole(*card.heading);
    card.heading->setTextFormat(Qt::PlainText);
    card.heading->setIndent(4);
    // A browser, since it goes from link to link by Tab and scrolls along.
    card.text = new WholeLines(frame);
    card.text->setObjectName(objectName + QStringLiteral("Text"));
    card.text->setAccessibleName(heading);
    card.text->setOpenLinks(false);
    card.text->setUndoRedoEnabled(false);
    card.text->document()->setDocumentMargin(0);
    card.text->setStyleSheet(QStringLiteral(
        "QTextBrowser { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }"
        "QTextBrowser:focus { border: 1px solid palette(highlight); padding: 1px 3px; }"));
    connect(card.text, &QTextBrowser::anchorClicked, this, &RankingCards::follow);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(card.heading);
    layout->addWidget(card.text, 1);
    static_cast<QHBoxLayout*>(this->layout())->addWidget(frame, 1);
    return card;
}

void RankingCards::display(std::optional<std::size_t> recommendation) {
    m_recommendation = recommendation;
    if (!m_controller.isOpen()) return;
    if (recommendation) {
        showReason(*recommendation);
        showAnswers(*recommendation);
    } else {
        m_why.heading->setText(tr("Why this place?"));
        m_why.text->setHtml(tr("Choose a recommendation to read why it stands where it does.").toHtmlEscaped());
        m_answers.text->setHtml(tr("Choose a recommendation to see the gaps that it answers.").toHtmlEscaped());
    }
    showOrphans();
}

void RankingCards::setOrders(const std::vector<method::Order>& orders) {
    if (orders.empty() && m_orders.empty()) return;
    m_orders = orders;
    if (m_recommendation && m_controller.isOpen()) showReason(*m_recommendation);
}

/// Its place against the one before it and the one after.
QStringList RankingCards::orderTexts(std::size_t recommendation) const {
    QStringList texts;
    for (const method::Order& order : m_orders) {
        if (order.ahead == recommendation || order.behind == recommendation)
            texts << qs(report::orderText(order, m_controller.assessment(), m_controller.wording()));
    }
    return texts;
}

void RankingCards::showReason(std::size_t recommendation) {
    const method::Ranking& ranking = m_controller.results().ranking;
    const auto item =
        std::find_if(ranking.items.begin(), ranking.items.end(),
                     [&](const method::RankedItem& candidate) { return candidate.recommendation == recommendation; });
    if (item == ranking.items.end()) return;
    const model::Assessment& assessment = m_controller.assessment();
    const QString letter = qs(assessment.framework.recommendations[recommendation].letter.text());
    m_why.heading->setText(tr("Why is %1 %2?").arg(letter, qs(report::rankText(*item))));
    const auto place = static_cast<std::size_t>(item - ranking.items.begin());
    const method::HiddenNeed hidden = method::hiddenNeed(assessment.framework, hiddenCells(m_controller));
    const QString reason = qs(method::hiddenNeedTies(ranking.items, *item, hidden)
                                  ? report::reasonWithoutNeed(ranking, place, assessment, m_controller.wording())
                                  : report::reason(ranking, place, assessment, m_controller.wording()));
    QStringList paragraphs{capitalised(reason, localeOf(m_controller.language())).toHtmlEscaped()};
    for (const QString& order : orderTexts(recommendation))
        paragraphs << order.toHtmlEscaped();
    m_why.text->setHtml(paragraphs.join(QStringLiteral("<br/>")));
}

/// ", also B E": who else answers the gap, by rank; empty when nobody does.
QString RankingCards::alsoAnswered(const method::Gap& gap, std::size_t by) const {
    QStringList others;
    for (const method::RankedItem* item :
         method::recommendationsFor(m_controller.assessment().framework, m_controller.results(), gap.cell)) {
        if (item->recommendation != by) others << m_links.toRecommendation(item->recommendation);
    }
    if (others.isEmpty()) return {};
    return tr(", also %1").arg(others.join(u' '));
}

QString RankingCards::paragraphLinks(const method::AnsweredGaps& answered) const {
    const model::Assessment& assessment = m_controller.assessment();
    std::vector<std::size_t> cells;
    for (const method::Gap* gap : answered.gaps)
        cells.push_back(gap->cell);
    const method::Paragraphs told = method::paragraphsOn(assessment, cells);
    QStringList links;
    for (const std::size_t place : told.sections)
        links << m_links.toSection(assessment.sections[place]);
    for (const std::size_t place : told.themes) {
        const model::DetailedRecommendation& detail = assessment.detailed[place];
        links << m_links.toDetails(detail.area, tr("%1 (in detail)").arg(qs(detail.theme.in(m_controller.language()))));
    }
    if (links.isEmpty()) return {};
    return tr("In the report:").toHtmlEscaped() + u' ' + joined(links);
}

/// The way out: the cells to be judged so that they are told.
QString RankingCards::hiddenLinks(const std::vector<std::size_t>& cells) const {
    QStringList links;
    for (std::size_t i = 0; i < std::min(cells.size(), mostNamed); ++i)
        links << m_links.toCell(cells[i]);
    QString sentence =
        tr("%Ln linked cell(s) hidden until you judge:", nullptr, static_cast<int>(cells.size())).toHtmlEscaped() +
        u' ' + joined(links);
    if (cells.size() <= mostNamed) return sentence;
    const int more = static_cast<int>(cells.size() - mostNamed);
    return sentence + QStringLiteral(" · ") + tr("and %Ln more", nullptr, more).toHtmlEscaped();
}

void RankingCards::showAnswers(std::size_t recommendation) {
    const method::AnsweredGaps answered = method::gapsAnsweredBy(
        m_controller.assessment().framework, m_controller.results(), recommendation, hiddenCells(m_controller));
    QStringList paragraphs;
    if (!answered.gaps.empty()) {
        paragraphs << m_links.gapLines(answered.gaps,
                                       [&](const method::Gap& gap) { return alsoAnswered(gap, recommendation); });
    } else if (answered.linked == 0) {
        paragraphs << tr("It is linked to no indicator.").toHtmlEscaped();
    } else if (answered.hidden.empty() && answered.unknown < answered.linked) {
        paragraphs << tr("No gap among the cells that it is linked to.").toHtmlEscaped();
    }
    if (answered.unknown > 0) {
        paragraphs << tr("%Ln linked cell(s) still to be judged.", nullptr, static_cast<int>(answered.unknown))
                          .toHtmlEscaped();
    }
    if (!answered.hidden.empty()) paragraphs << hiddenLinks(answered.hidden);
    if (const QString told = paragraphLinks(answered); !told.isEmpty()) paragraphs << told;
    m_answers.text->setHtml(paragraphs.join(QStringLiteral("<br/>")));
}

void RankingCards::showOrphans() {
    const model::Framework& framework = m_controller.assessment().framework;
    const method::Orphans found = method::orphans(framework, m_controller.results(), hiddenCells(m_controller));
    QStringList paragraphs;
    const bool nothingHidden = found.hiddenCells == 0 && found.open == 0;
    if (found.gaps.empty() && nothingHidden) {
        paragraphs << (m_controller.results().gaps.gaps.empty() ? tr("No gap has been found yet.")
                                                                : tr("Every gap is answered by a recommendation."))
                          .toHtmlEscaped();
    } else if (!found.gaps.empty()) {
        QStringList links;
        for (std::size_t i = 0; i < std::min(found.gaps.size(), mostNamed); ++i) {
            links << m_links.toCell(found.gaps[i]->cell);
        }
        QString sentence =
            tr("%Ln gap(s) that no recommendation answers:", nullptr, static_cast<int>(found.gaps.size()))
                .toHtmlEscaped() +
            u' ' + joined(links);
        if (found.gaps.size() > mostNamed) {
            const int more = static_cast<int>(found.gaps.size() - mostNamed);
            sentence += QStringLiteral(" · ") + tr("and %Ln more", nullptr, more).toHtmlEscaped();
        }
        paragraphs << sentence;
    }
    const auto lettersOf = [&](const std::vector<std::size_t>& places) {
        QStringList links;
        for (const std::size_t place : places)
            links << m_links.toRecommendation(place);
        return QString(u' ') + links.join(u' ');
    };
    if (!found.recommendations.empty()) {
        const int count = static_cast<int>(found.recommendations.size());
        paragraphs << tr("%Ln recommendation(s) that answer no gap:", nullptr, count).toHtmlEscaped() +
                          lettersOf(found.recommendations);
    }
    // Before the first vote that would be all of them.
    if (!found.withoutVotes.empty() && found.withoutVotes.size() < framework.recommendations.size()) {
        const int count = static_cast<int>(found.withoutVotes.size());
        paragraphs << tr("%Ln recommendation(s) without votes:", nullptr, count).toHtmlEscaped() +
                          lettersOf(found.withoutVotes);
    }
    if (found.hiddenCells > 0) {
        paragraphs << tr("%Ln cell(s) that no recommendation is linked to are hidden until you judge.", nullptr,
                         static_cast<int>(found.hiddenCells))
                          .toHtmlEscaped();
    }
    if (found.open > 0) {
        paragraphs << tr("%Ln recommendation(s) left out: cells linked to are hidden until you judge.", nullptr,
                         static_cast<int>(found.open))
                          .toHtmlEscaped();
    }
    m_orphans.text->setHtml(paragraphs.join(QStringLiteral("<br/>")));
}

void RankingCards::follow(const QUrl& link) {
    if (const auto cell = cellOf(link)) emit gapActivated(*cell);
    if (const auto section = sectionOf(link)) emit sectionActivated(*section);
    if (const auto area = detailsOf(link)) emit detailsActivated(*area);
    if (const auto letter = letterOf(link)) {
        const auto place = m_controller.assessment().framework.findRecommendation(*letter);
        if (place) emit recommendationActivated(*place);
    }
}

} // namespace meyar::ui
