#include "matrix/answered_by_section.h"

#include "method/traceability.h"
#include "report/reasons.h"
#include "text.h"
#include "widgets/read_only_hold.h"
#include "widgets/recommendation_row.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace meyar::ui {

AnsweredBySection::AnsweredBySection(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("answeredBy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    keepForReading(*this);
    column->addWidget(roleLabel(tr("ANSWERED BY"), "section", this));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    hide();
}

void AnsweredBySection::showCell(std::size_t place) {
    const model::Framework& framework = m_controller.assessment().framework;
    std::vector<Answer> answers;
    for (const method::RankedItem* item : method::recommendationsFor(framework, m_controller.results(), place)) {
        const model::Recommendation& answer = framework.recommendations[item->recommendation];
        answers.push_back({answer.letter, qs(report::rankText(*item)), qs(answer.title.in(m_controller.language())),
                           tr("%Ln dot(s)", nullptr, static_cast<int>(item->total))});
    }
    if (answers == m_shown) return; // most judgements move no rank, and whoever has the keys in a row keeps them
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // a click in it may have led here
        delete item;
    }
    m_shown = std::move(answers);
    for (const Answer& answer : m_shown)
        addRow(answer);
    setVisible(!m_shown.empty());
}

void AnsweredBySection::addRow(const Answer& answer) {
    auto* row = new RecommendationRow(answer.rank, qs(answer.letter.text()), answer.title, answer.dots, this);
    row->setObjectName(QStringLiteral("answer_") + qs(answer.letter.text()));
    row->setToolTip(tr("Show it in the ranking"));
    row->layout()->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    m_rows->addWidget(row);
    connect(row, &QAbstractButton::clicked, this,
            [this, letter = answer.letter] { emit recommendationWanted(letter); });
}

} // namespace meyar::ui
