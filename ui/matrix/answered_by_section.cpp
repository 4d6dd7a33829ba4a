#include "matrix/answered_by_section.h"

#include "report/reasons.h"
#include "text.h"
#include "widgets/role_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

AnsweredBySection::AnsweredBySection(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("answeredBy"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

void AnsweredBySection::showCell(std::size_t place) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const model::Framework& framework = m_controller.assessment().framework;
    const model::IndicatorId& indicator = framework.indicators[place / model::cellsPerIndicator].id;
    for (const method::RankedItem& item : m_controller.results().ranking.items) {
        const model::Recommendation& answer = framework.recommendations[item.recommendation];
        const bool linked = std::any_of(answer.links.begin(), answer.links.end(), [&](const model::Link& link) {
            return link.indicator == indicator && link.covers(place % model::cellsPerIndicator);
        });
        if (!linked) continue;
        if (m_rows->isEmpty()) m_rows->addWidget(roleLabel(tr("ANSWERED BY"), "section", this));
        auto* row = new QWidget(this);
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(8);
        QLabel* rank = roleLabel(tr("rank %1").arg(qs(report::rankText(item))), "second", row);
        rank->setWordWrap(false);
        parts->addWidget(roleLabel(qs(answer.letter.text()), "second", row), 0, Qt::AlignTop);
        parts->addWidget(roleLabel(qs(answer.title.in(m_controller.language())), "", row), 1);
        parts->addWidget(rank, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
    setVisible(!m_rows->isEmpty());
}

} // namespace meyar::ui
