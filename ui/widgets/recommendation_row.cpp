#include "widgets/recommendation_row.h"

#include "widgets/eliding_label.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QGridLayout>

namespace meyar::ui {

RecommendationRow::RecommendationRow(const QString& rank, const QString& letter, const QString& title,
                                     const QString& standing, QWidget* parent)
    : RowButton(parent) {
    setAccessibleName(tr("%1, rank %2: %3", "a recommendation's letter, its rank, its title").arg(letter, rank, title));
    setAccessibleDescription(standing);

    const QFontMetrics metrics(Theme::font(Theme::bodySize, QFont::DemiBold));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(3 * Theme::unit, 6, 3 * Theme::unit, 6);
    grid->setHorizontalSpacing(2 * Theme::unit);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, metrics.horizontalAdvance(QStringLiteral("10=")));
    grid->setColumnMinimumWidth(1, metrics.horizontalAdvance(QStringLiteral("M")));
    grid->setColumnStretch(2, 1);
    QLabel* name = roleLabel(title, "body", this);
    auto* below = new ElidingLabel(Qt::ElideRight, this);
    below->setFullText(standing);
    setRole(*below, "small");
    grid->addWidget(new QLabel(rank, this), 0, 0, Qt::AlignTop);
    grid->addWidget(roleLabel(letter, "strong", this), 0, 1, Qt::AlignTop);
    grid->addWidget(name, 0, 2);
    grid->addWidget(below, 1, 2);
    for (QLabel* part : findChildren<QLabel*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents, part != below); // has a tooltip when cut
}

} // namespace meyar::ui
