// Between the core's UTF-8 strings and Qt's.
#pragma once

#include "model/assessment.h"
#include "model/text.h"

#include <QDateTime>
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

/// Dates and times of the file, its history and its backups are written in one way: the language's short one, with the
/// whole year.
inline QString dayText(const QDate& day, const QLocale& locale = QLocale()) {
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy"))) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(day, format);
}
inline QString clockText(const QTime& time, const QLocale& locale = QLocale()) {
    return locale.toString(time, QLocale::ShortFormat);
}
inline QString momentText(const QDateTime& moment, const QLocale& locale = QLocale()) {
    return dayText(moment.date(), locale) + u' ' + clockText(moment.time(), locale);
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
