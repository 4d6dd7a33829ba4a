#include "agreement/rating_cards.h"

#include "matrix/cell_words.h"
#include "matrix/grade_glyph.h"
#include "text.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int leastCard = 168; ///< pixels, before the zoom

/// The sign of a grade beside its word.
class GlyphMark : public QWidget {
public:
    GlyphMark(const Glyph& glyph, QWidget* parent) : QWidget(parent), m_glyph(glyph) {
        setFixedSize(Theme::scaled(14), QFontMetrics(Theme::font(Theme::bodySize)).height());
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const int size = Theme::scaled(13);
        QPainter painter(this);
        paintGlyph(painter, QRectF(0, (height() - size) / 2.0, size, size), m_glyph, Theme::current().colours().text);
    }

private:
    Glyph m_glyph;
};

} // namespace

RatingCards::RatingCards(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("ratingCards"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2 * Theme::unit);
}

void RatingCards::clear() {
    for (QFrame* each : m_cards)
        delete each;
    m_cards.clear();
    m_shown.reset();
}

void RatingCards::showCell(std::size_t place) {
    const model::Cell& cell = m_controller.assessment().cells[place];
    Shown now{cell.ratings, cell.agreed ? std::optional(cell.agreed->answer) : std::nullopt,
              m_controller.assessment().assessors, cell.notReReviewed};
    if (m_shown == now) return;
    clear();
    m_shown = std::move(now);
    for (const model::Rating& rating : cell.ratings)
        m_cards.push_back(card(rating, cell));
    m_columns = 0;
    lay();
}

QFrame* RatingCards::card(const model::Rating& rating, const model::Cell& cell) {
    const model::Assessment& assessment = m_controller.assessment();
    const auto assessor = assessment.findAssessor(rating.assessor);
    const QString name = assessor ? qs(assessment.assessors[*assessor].name) : qs(rating.assessor.text());
    const QString grade = answerText(assessment, rating.answer, m_controller.wording());
    auto* made = new QFrame(this);
    made->setObjectName(QStringLiteral("ratingCard"));
    made->setAccessibleName(QStringLiteral("%1: %2").arg(name, grade));
    setRole(*made, "card");
    auto* rows = new QVBoxLayout(made);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(Theme::unit);
    rows->addWidget(roleLabel(name, "second", made));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new GlyphMark(glyphOf(assessment.framework.scale, rating.answer), made), 0, Qt::AlignTop);
    line->addWidget(roleLabel(grade, "strong", made), 1);
    rows->addLayout(line);
    if (cell.agreed && cell.agreed->answer != rating.answer) {
        QLabel* dissent = roleLabel(tr("differs from what was agreed"), "warning", made);
        dissent->setObjectName(QStringLiteral("dissent"));
        rows->addWidget(dissent);
    }
    if (cell.isToReview(rating)) {
        QLabel* toReview = roleLabel(tr("carried over, to be reviewed"), "small", made);
        toReview->setObjectName(QStringLiteral("ratingToReview"));
        rows->addWidget(toReview);
    }
    rows->addWidget(roleLabel(rating.confidence ? tr("Confidence: %1").arg(confidenceText(*rating.confidence))
                                                : tr("Confidence not told"),
                              "small", made));
    rows->addWidget(rating.rationale.empty() ? roleLabel(tr("No reason is given."), "faint", made)
                                             : roleLabel(qs(rating.rationale), "", made));
    rows->addStretch(1);
    made->show();
    return made;
}

void RatingCards::lay() {
    const int count = static_cast<int>(m_cards.size());
    const int columns = std::clamp(width() / Theme::scaled(leastCard), 1, std::max(1, count));
    if (columns == m_columns) return;
    m_columns = columns;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (QFrame* each : m_cards)
        m_grid->removeWidget(each);
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
}

void RatingCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    lay();
}

} // namespace meyar::ui
