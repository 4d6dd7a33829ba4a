#include "matrix/review_note.h"

#include "document_controller.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace meyar::ui {

ReviewNote::ReviewNote(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_refusal(new RefusalLine(QStringLiteral("reviewRefusal"), this)) {
    setObjectName(QStringLiteral("reviewNote"));
    auto* holds = new QPushButton(tr("Still holds (R)"), this);
    holds->setObjectName(QStringLiteral("stillHolds"));
    holds->setAccessibleName(tr("The judgements carried over still hold"));
    connect(holds, &QPushButton::clicked, this, &ReviewNote::confirm);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(
        roleLabel(tr("These judgements were made on an earlier wording or in an earlier round. Look at them "
                     "again: judge anew, or say that they still hold."),
                  "warning", this));
    rows->addWidget(m_refusal);
    rows->addWidget(holds, 0, Qt::AlignLeft);
    hide();
}

void ReviewNote::showCell(std::size_t place) {
    const model::Assessment& assessment = m_controller.assessment();
    m_cell = assessment.framework.cellAt(place);
    m_refusal->clearWords();
    setVisible(assessment.cells[place].notReReviewed);
}

void ReviewNote::confirm() {
    if (!m_cell || !m_controller.isOpen() || isHidden()) return;
    m_refusal->apply(m_controller, {document::ConfirmReview{*m_cell}});
}

} // namespace meyar::ui
