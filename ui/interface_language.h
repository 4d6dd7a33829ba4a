// Which language the window speaks: our own words, those of the Qt library, and the locale of dates and figures.
#pragma once

#include "model/text.h"

#include <QString>

class QCoreApplication;

namespace meyar::ui {

/// Widgets made from now on speak `language`; those that stand must be made anew.
void speak(QCoreApplication& application, model::Language language);

/// "Azərbaycanca", "English", "Русский": a language is listed by its own name, so that its readers find it.
QString ownName(model::Language language);

} // namespace meyar::ui
