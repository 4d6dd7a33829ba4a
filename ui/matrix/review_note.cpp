#include "matrix/review_note.h"

#include "document_controller.h"
#include "matrix/bulk_edits.h"
#include "one_stop.h"
#include "seen.h"
#include "text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meyar::ui {

ReviewNote::ReviewNote(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_words(roleLabel({}, "warning", this)),
      m_refusal(new RefusalLine(QStringLiteral("reviewRefusal"), this)), m_holds(new QPushButton(this)) {
    setObjectName(QStringLiteral("reviewNote"));
    m_words->setObjectName(QStringLiteral("reviewWords"));
    m_holds->setObjectName(QStringLiteral("stillHolds"));
    connect(m_holds, &QPushButton::clicked, this, &ReviewNote::confirm);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_words);
    rows->addWidget(m_refusal);
    rows->addWidget(m_holds, 0, Qt::AlignLeft);
    hide();
}

/// One's own rating, or an agreed grade without a rating.
bool ReviewNote::ownIsToReview(std::size_t place) const {
    return !confirmAll(m_controller.assessment(), {place}, m_controller.assessor()).empty();
}

void ReviewNote::showCell(std::size_t place) {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Cell& cell = assessment.cells[place];
    m_cell = assessment.framework.cellAt(place);
    m_refusal->clearWords();
    setVisible(cell.notReReviewed);
    if (!cell.notReReviewed) return;
    const bool hidden = hiddenFrom(m_controller.assessor(), assessment, place);
    const bool own = ownIsToReview(place);
    QStringList names;
    for (const model::Rating& rating : cell.ratings) {
        const auto assessor = assessment.findAssessor(rating.assessor);
        if (assessor && cell.isToReview(rating)) names << qs(assessment.assessors[*assessor].name);
    }
    QString words = tr("These judgements were made on an earlier wording or in an earlier round. Look at them "
                       "again: judge anew, or say that they still hold.");
    if (!own && !hidden && !names.isEmpty()) words = oneStop(tr("Still to be reviewed: %1.").arg(names.join(", ")));
    if (!hidden && cell.isAgreedToReview() && !cell.ratings.empty())
        words += u' ' + tr("The agreed grade was carried over too; it ends with the first new grade.");
    m_words->setText(words);
    m_holds->setText(own ? tr("Still holds (R)") : tr("Those of others still hold"));
    m_holds->setAccessibleName(own ? tr("What was carried over still holds")
                                   : tr("The judgements of others that were carried over still hold"));
    m_holds->setVisible(own || !hidden);
}

void ReviewNote::confirmOwn() {
    if (!m_cell || !m_controller.isOpen() || isHidden()) return;
    const auto place = m_controller.assessment().framework.findCell(*m_cell);
    if (place) m_refusal->apply(m_controller, confirmAll(m_controller.assessment(), {*place}, m_controller.assessor()));
}

void ReviewNote::confirm() {
    if (!m_cell || !m_controller.isOpen() || isHidden()) return;
    const auto place = m_controller.assessment().framework.findCell(*m_cell);
    if (place && ownIsToReview(*place)) return confirmOwn();
    m_refusal->apply(m_controller, {document::ConfirmReview{*m_cell}});
}

} // namespace meyar::ui
