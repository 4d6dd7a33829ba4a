#include "framework/weight_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace meyar::ui {

QString weightText(model::PerMille weight) {
    const int decimals = weight.value() % 10 == 0 ? 2 : 3;
    return QLocale().toString(weight.asDouble(), 'f', decimals);
}

std::optional<model::PerMille> parseWeight(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,5})(?:[.,](\\d{1,3}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString decimals = match.captured(2).leftJustified(3, u'0');
    return model::PerMille(match.captured(1).toInt() * 1000 + decimals.toInt());
}

QString weightRangeText() {
    return QCoreApplication::translate("WeightText", "A weight from %1 to %2; the plain weight is %3.")
        .arg(weightText(model::PerMille(model::lowestWeight)), weightText(model::PerMille(model::highestWeight)),
             weightText(model::one));
}

bool inWeightRange(model::PerMille weight) {
    return weight.value() >= model::lowestWeight && weight.value() <= model::highestWeight;
}

} // namespace meyar::ui
