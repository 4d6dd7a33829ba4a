// Between the core's UTF-8 strings and Qt's.
#pragma once

#include "model/text.h"

#include <QLocale>
#include <QString>

#include <string>

namespace meyar::ui {

inline QString qs(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The locale for case, order, dates and numbers in a language.
inline QLocale localeOf(model::Language language) {
    return QLocale(qs(model::code(language)));
}

} // namespace meyar::ui
