// The sections of the work, in the order of the sidebar, each with its page.
#pragma once

#include "page.h"

#include <QKeySequence>

#include <functional>
#include <vector>

namespace meyar::ui {

struct Section {
    QString code; ///< "matrix"; for --page, object names and the icon
    QString name; ///< in the interface's language
    Page* page = nullptr;
    QKeySequence keys = {}; ///< that lead there; without any Ctrl and its number among those without
};

/// Makes every page afresh, connected to one another. `show` brings a section to the front, by its code.
std::vector<Section> makeSections(DocumentController& controller, QWidget* parent,
                                  const std::function<void(const QString& code)>& show);

} // namespace meyar::ui
