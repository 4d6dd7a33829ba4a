#include "findings/area_line.h"

#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace meyar::ui {

AreaLine::AreaLine(const DocumentController& controller, const char* role, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_title(roleLabel({}, role, this)), m_improve(new QPushButton(this)),
      m_details(new QPushButton(tr("Recommendations in detail"), this)) {
    keepForReading(*this);
    m_title->setObjectName(QStringLiteral("areaTitle"));
    m_improve->setObjectName(QStringLiteral("areaImprove"));
    setRole(*m_improve, "link");
    m_improve->setToolTip(tr("Show the first of them in the matrix"));
    connect(m_improve, &QPushButton::clicked, this, [this] {
        if (m_first) emit cellWanted(*m_first);
    });
    m_details->setObjectName(QStringLiteral("areaDetails"));
    m_details->setAccessibleName(m_details->text());
    setRole(*m_details, "link");
    m_details->hide();
    connect(m_details, &QPushButton::clicked, this, &AreaLine::detailsWanted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_title);
    auto* links = new QWidget(this);
    auto* flow = new FlowLayout(links, 16);
    flow->addWidget(m_improve);
    flow->addWidget(m_details);
    rows->addWidget(links);
}

void AreaLine::leadToDetails() {
    m_details->show();
}

void AreaLine::showArea(const model::AreaId& area) {
    const model::Framework& framework = m_controller.assessment().framework;
    const auto& cells = m_controller.results().scorecard.cells;
    m_first.reset();
    int canImprove = 0;
    for (std::size_t place = 0; place < cells.size(); ++place) {
        if (!cells[place].shaded || framework.indicators[place / model::cellsPerIndicator].area != area) continue;
        if (!m_first) m_first = framework.cellAt(place);
        ++canImprove;
    }
    for (const model::Area& each : framework.areas) {
        if (each.id == area) m_title->setText(qs(each.number + " " + each.title.in(m_controller.language())));
    }
    const QString words = tr("%Ln cell(s) can improve", nullptr, canImprove);
    m_improve->setText(words);
    m_improve->setAccessibleName(tr("%1: show the first of them in the matrix").arg(words));
    m_improve->setVisible(canImprove > 0);
}

} // namespace meyar::ui
