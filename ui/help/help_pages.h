// The pages of help in the data folder: help/LANGUAGE/CODE.md, a page of the window each, and two that stand before
// them.
#pragma once

#include "model/text.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace meyar::ui {

struct HelpPage {
    QString code;  ///< "matrix"
    QString title; ///< its first heading
    QString path;
};

/// The order of the contents: where to begin, then the sections as the sidebar has them.
QStringList helpCodes(const QStringList& sections);

/// The pages that are there, in that order; one that a language lacks comes in English.
std::vector<HelpPage> helpPages(const std::filesystem::path& data, model::Language language, const QStringList& codes);

} // namespace meyar::ui
