// Between the core's UTF-8 strings and Qt's.
#pragma once

#include "model/assessment.h"
#include "model/text.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <string>

namespace meyar::ui {

inline QString qs(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The locale for case, order, dates and numbers in a language.
inline QLocale localeOf(model::Language language) {
    return QLocale(qs(model::code(language)));
}

/// "Azerbaijan · 2016".
inline QString placeAndTime(const model::Details& details, model::Language language) {
    QStringList parts{qs(details.country.in(language)), qs(details.period)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// "Needs assessment · Azerbaijan · 2016": what an assessment is called in titles and lists. A country that the
/// title names already is not said twice.
inline QString titleLine(const model::Details& details, model::Language language) {
    const QString title = qs(details.title.in(language));
    const QString country = qs(details.country.in(language));
    QStringList parts{title, title.contains(country) ? QString() : country, qs(details.period)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace meyar::ui
