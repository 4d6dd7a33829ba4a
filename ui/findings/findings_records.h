// The words by which the window names what the findings' page shows: a section, or an area with its recommendations.
#pragma once

#include "model/ids.h"
#include "text.h"

#include <QString>

namespace meyar::ui {

inline const QString sectionRecord = QStringLiteral("section ");
inline const QString areaRecord = QStringLiteral("area ");

inline QString recordOfSection(const model::SectionId& section) {
    return sectionRecord + qs(section.text());
}
inline QString recordOfArea(const model::AreaId& area) {
    return areaRecord + qs(area.text());
}

} // namespace meyar::ui
