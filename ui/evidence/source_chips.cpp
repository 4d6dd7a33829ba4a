#include "evidence/source_chips.h"

#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/place_kept.h"
#include "widgets/role_label.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace meyar::ui {

namespace {

std::size_t place(SourceFilter filter) {
    return static_cast<std::size_t>(filter);
}

QString name(SourceFilter filter) {
    switch (filter) {
    case SourceFilter::All:
        return SourceChips::tr("All");
    case SourceFilter::Document:
        return SourceChips::tr("Documents");
    case SourceFilter::Interview:
        return SourceChips::tr("Interviews");
    case SourceFilter::Survey:
        return SourceChips::tr("Surveys");
    case SourceFilter::Statistics:
        return SourceChips::tr("Statistics");
    case SourceFilter::Observation:
        return SourceChips::tr("Observations");
    case SourceFilter::Unused:
        return SourceChips::tr("Unused");
    case SourceFilter::Confidential:
        return SourceChips::tr("Confidential");
    }
    return {};
}

constexpr std::array objectNames{"sourcesAll",        "sourcesDocument",    "sourcesInterview", "sourcesSurvey",
                                 "sourcesStatistics", "sourcesObservation", "sourcesUnused",    "sourcesConfidential"};

} // namespace

SourceChips::SourceChips(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sourceChips"));
    setAccessibleName(tr("Which sources are shown"));
    auto* layout = new FlowLayout(this, 8);
    for (const SourceFilter filter : allSourceFilters) {
        auto* chip = new QPushButton(name(filter), this);
        chip->setObjectName(QLatin1String(objectNames[place(filter)]));
        setRole(*chip, "chip");
        chip->setCheckable(true);
        markAsNavigation(*chip);
        layout->addWidget(chip);
        m_chips[place(filter)] = chip;
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            setChosen(filter);
            emit chosen(filter);
        });
    }
    setChosen(SourceFilter::All);
}

void SourceChips::setCounts(const std::vector<SourceRow>& rows) {
    for (const SourceFilter filter : allSourceFilters) {
        QPushButton& chip = *m_chips[place(filter)];
        const auto count =
            std::count_if(rows.begin(), rows.end(), [&](const SourceRow& row) { return matches(filter, row); });
        const QString number = QLocale().toString(static_cast<qlonglong>(count));
        chip.setText(filter == SourceFilter::All ? name(filter) : QStringLiteral("%1 %2").arg(name(filter), number));
        chip.setAccessibleName(
            tr("%1, sources: %2", "a filter and how many sources it matches").arg(name(filter), number));
        chip.setVisible(filter == SourceFilter::All || count > 0 || chip.isChecked());
    }
    layout()->invalidate();
}

void SourceChips::setChosen(SourceFilter filter) {
    for (const SourceFilter each : allSourceFilters)
        m_chips[place(each)]->setChecked(each == filter);
}

} // namespace meyar::ui
