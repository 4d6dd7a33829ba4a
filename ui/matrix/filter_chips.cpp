#include "matrix/filter_chips.h"

#include "widgets/flow_layout.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"

#include <QLocale>
#include <QPushButton>

namespace meyar::ui {

namespace {

QString name(CellFilter filter) {
    switch (filter) {
    case CellFilter::All:
        return FilterChips::tr("All");
    case CellFilter::CanImprove:
        return FilterChips::tr("Can improve");
    case CellFilter::NotJudged:
        return FilterChips::tr("Not judged");
    case CellFilter::Disputed:
        return FilterChips::tr("Disputed");
    case CellFilter::NoEvidence:
        return FilterChips::tr("No evidence");
    case CellFilter::ToReview:
        return FilterChips::tr("To review");
    }
    return {};
}

QString objectNameOf(CellFilter filter) {
    constexpr std::array names{"filterAll",      "filterCanImprove", "filterNotJudged",
                               "filterDisputed", "filterNoEvidence", "filterToReview"};
    return QLatin1String(names[place(filter)]);
}

} // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("filterChips"));
    keepForReading(*this);
    setAccessibleName(tr("Which cells are shown"));
    auto* layout = new FlowLayout(this, 8);
    for (const CellFilter filter : allCellFilters) {
        auto* chip = new QPushButton(name(filter), this);
        chip->setObjectName(objectNameOf(filter));
        setRole(*chip, "chip");
        chip->setCheckable(true);
        layout->addWidget(chip);
        m_chips[place(filter)] = chip;
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            setChosen(filter);
            emit chosen(filter);
        });
    }
    setChosen(CellFilter::All);
}

void FilterChips::setCounts(const FilterCounts& counts) {
    for (const CellFilter filter : allCellFilters) {
        QPushButton& chip = *m_chips[place(filter)];
        const int count = counts[place(filter)];
        const QString number = QLocale().toString(count);
        chip.setText(filter == CellFilter::All ? name(filter) : QStringLiteral("%1 %2").arg(name(filter), number));
        chip.setAccessibleName(tr("%1, cells: %2", "a filter and how many cells it matches").arg(name(filter), number));
    }
    m_toReview = counts[place(CellFilter::ToReview)];
    showReview();
}

/// Most assessments carry nothing over; the chip stays while it is chosen.
void FilterChips::showReview() {
    QPushButton& review = *m_chips[place(CellFilter::ToReview)];
    review.setVisible(m_toReview > 0 || review.isChecked());
    layout()->invalidate();
}

void FilterChips::setChosen(CellFilter filter) {
    for (const CellFilter each : allCellFilters)
        m_chips[place(each)]->setChecked(each == filter);
    showReview();
}

QString noMatchText(CellFilter filter) {
    switch (filter) {
    case CellFilter::All:
        return FilterChips::tr("The framework has no indicators.");
    case CellFilter::CanImprove:
        return FilterChips::tr("No cell is marked as a possible improvement.");
    case CellFilter::NotJudged:
        return FilterChips::tr("Every cell is judged.");
    case CellFilter::Disputed:
        return FilterChips::tr("No cell is disputed: the assessors agree wherever they judged.");
    case CellFilter::NoEvidence:
        return FilterChips::tr("Every graded cell cites its evidence.");
    case CellFilter::ToReview:
        return FilterChips::tr("No judgement waits for a review.");
    }
    return {};
}

QString noFindText(const QString& words, CellFilter filter) {
    return filter == CellFilter::All
               ? FilterChips::tr(
                     "“%1” stands in no statement, title, reason or source.\nThe cross in the search or Esc ends it.")
                     .arg(words)
               : FilterChips::tr("“%1” stands in none of the cells of “%2”.\nChoose “All”, or end the search with its "
                                 "cross or Esc.")
                     .arg(words, name(filter));
}

} // namespace meyar::ui
