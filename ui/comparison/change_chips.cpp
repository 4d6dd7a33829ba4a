#include "comparison/change_chips.h"

#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/role_label.h"

#include <QLocale>
#include <QPushButton>

namespace meyar::ui {

namespace {

using method::CellChange;

QString name(ChangeFilter filter, bool rounds) {
    if (!filter) return ChangeChips::tr("All");
    switch (*filter) {
    case CellChange::Improved:
        return rounds ? ChangeChips::tr("Improved") : ChangeChips::tr("Higher");
    case CellChange::Worsened:
        return rounds ? ChangeChips::tr("Worsened") : ChangeChips::tr("Lower");
    case CellChange::New:
        return ChangeChips::tr("New");
    case CellChange::Gone:
        return ChangeChips::tr("Gone");
    case CellChange::Unclear:
        return ChangeChips::tr("Cannot be told");
    case CellChange::NotReReviewed:
        return ChangeChips::tr("Not re-reviewed");
    case CellChange::Same:
        break;
    }
    return {};
}

QString objectNameOf(ChangeFilter filter) {
    return QStringLiteral("change_") + (filter ? qs(method::code(*filter)) : QStringLiteral("all"));
}

} // namespace

ChangeChips::ChangeChips(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("changeChips"));
    setAccessibleName(tr("Which cells are shown"));
    auto* layout = new FlowLayout(this, 8);
    for (std::size_t i = 0; i < allChangeFilters.size(); ++i) {
        auto* chip = new QPushButton(this);
        chip->setObjectName(objectNameOf(allChangeFilters[i]));
        setRole(*chip, "chip");
        chip->setCheckable(true);
        layout->addWidget(chip);
        m_chips[i] = chip;
        connect(chip, &QPushButton::clicked, this, [this, i] {
            setChosen(allChangeFilters[i]);
            emit chose();
        });
    }
    show({}, true);
    setChosen({});
}

void ChangeChips::show(const ChangeCounts& counts, bool rounds) {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QString words = name(allChangeFilters[i], rounds);
        const QString number = QLocale().toString(counts[i]);
        m_chips[i]->setText(QStringLiteral("%1 %2").arg(words, number));
        m_chips[i]->setAccessibleName(tr("%1, cells: %2", "a filter and how many cells it matches").arg(words, number));
    }
}

void ChangeChips::setChosen(ChangeFilter filter) {
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(allChangeFilters[i] == filter);
}

ChangeFilter ChangeChips::chosen() const {
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked()) return allChangeFilters[i];
    return {};
}

QString noChangeText(ChangeFilter filter, bool rounds) {
    return ChangeChips::tr("No cell is in “%1”.").arg(name(filter, rounds));
}

} // namespace meyar::ui
