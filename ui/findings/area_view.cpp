#include "findings/area_view.h"

#include "findings/area_line.h"
#include "matrix/panel_parts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

AreaView::AreaView(const DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_area(new AreaLine(controller, "heading", this)),
      m_summary(roleLabel({}, "second", this)), m_empty(makeEmpty()) {
    setObjectName(QStringLiteral("areaView"));
    m_summary->setObjectName(QStringLiteral("areaSummary"));
    connect(m_area, &AreaLine::cellWanted, this, &AreaView::cellWanted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_area);
    rows->addWidget(m_summary);
    rows->addWidget(m_empty);
    rows->addStretch();
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
    rows->setContentsMargins(24, 24, 24, 24);
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

void AreaView::showArea(const model::AreaId& area) {
    m_area->showArea(area);
    const auto& sections = m_controller.assessment().sections;
    const auto count = std::count_if(sections.begin(), sections.end(),
                                     [&](const model::Section& section) { return section.area == area; });
    m_summary->setText(tr("%n section(s). Choose one to go on writing.", nullptr, static_cast<int>(count)));
    m_summary->setVisible(count > 0);
    m_empty->setVisible(count == 0);
}

} // namespace meyar::ui
