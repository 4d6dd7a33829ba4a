// Where in the window an act of the document is seen: the section of the sidebar, and what its page shows there.
#pragma once

#include "document_controller.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meyar::ui {

struct ActPlace {
    QString section;     ///< "matrix"; empty where no page shows it
    QStringList records; ///< those there now, as Page::record() names them, cells in the table's order; none where the
                         ///< page shows one only
    bool gone = true;    ///< nothing of what changed is there now

    bool nowhere() const { return section.isEmpty() || gone; }
};

ActPlace placeOf(const DocumentController& controller, const std::vector<document::ValueChange>& changes);

} // namespace meyar::ui
