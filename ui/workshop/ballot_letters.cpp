#include "workshop/ballot_letters.h"

#include "text.h"

#include <QHash>

#include <algorithm>

namespace meyar::ui {

namespace {

QChar capital(QChar sign) {
    if (sign == QChar(u'İ')) return QChar(u'I');
    return sign.toUpper(); // of a single sign, whatever the language: both i and ı give I
}

bool voted(const model::Assessment& assessment, const model::ConstituencyId& constituency, const std::string& voter) {
    return std::any_of(assessment.ballots.begin(), assessment.ballots.end(), [&](const model::Ballot& ballot) {
        return ballot.constituency == constituency && ballot.voter == voter && !ballot.voidWhy;
    });
}

/// Azerbaijani letters beyond a to z, and the rest by their base letter; others give nothing.
QString plainLatin(QChar sign) {
    static const QHash<QChar, QString> latin{{u'ə', QStringLiteral("e")},
                                             {u'Ə', QStringLiteral("e")},
                                             {u'ı', QStringLiteral("i")},
                                             {u'İ', QStringLiteral("i")}};
    if (const auto found = latin.constFind(sign); found != latin.constEnd()) return *found;
    const QString base = QString(sign).normalized(QString::NormalizationForm_D).left(1).toLower();
    const QChar first = base.isEmpty() ? QChar() : base.front();
    return (first >= u'a' && first <= u'z') || (first >= u'0' && first <= u'9') ? base : QString();
}

} // namespace

std::vector<model::Letter> lettersIn(const QString& typed) {
    std::vector<model::Letter> letters;
    for (const QChar sign : typed) {
        if (sign.isLetterOrNumber()) letters.emplace_back(QString(capital(sign)).toStdString());
    }
    return letters;
}

bool hasCyrillic(const QString& typed) {
    return std::any_of(typed.begin(), typed.end(), [](QChar sign) { return sign.script() == QChar::Script_Cyrillic; });
}

std::vector<model::Letter> inFrameworkOrder(const model::Framework& framework,
                                            const std::vector<model::Letter>& letters) {
    std::vector<model::Letter> ordered;
    for (const model::Recommendation& recommendation : framework.recommendations) {
        if (std::find(letters.begin(), letters.end(), recommendation.letter) != letters.end()) {
            ordered.push_back(recommendation.letter);
        }
    }
    return ordered;
}

QString nextVoter(const model::Assessment& assessment, const model::ConstituencyId& constituency,
                  const QString& voter) {
    qsizetype start = voter.size();
    while (start > 0 && voter[start - 1] >= u'0' && voter[start - 1] <= u'9')
        --start;
    constexpr qsizetype mostDigits = 9; // fits an int with room to count on
    if (start == voter.size() || voter.size() - start > mostDigits) return {};
    const int digits = static_cast<int>(voter.size() - start);
    int number = voter.mid(start).toInt();
    QString next;
    do {
        next = voter.left(start) + QStringLiteral("%1").arg(++number, digits, 10, QLatin1Char('0'));
    } while (voted(assessment, constituency, next.toStdString()));
    return next;
}

model::ConstituencyId newConstituencyId(const model::Assessment& assessment, const QString& name) {
    QString plain;
    for (const QChar sign : name) {
        const QString latin = plainLatin(sign);
        if (!latin.isEmpty()) {
            plain += latin;
        } else if (!plain.isEmpty() && !plain.endsWith(u'-')) {
            plain += u'-';
        }
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    if (plain.isEmpty()) plain = QStringLiteral("constituency");
    QString unique = plain;
    for (int number = 2; assessment.findConstituency(model::ConstituencyId(unique.toStdString())); ++number) {
        unique = QStringLiteral("%1-%2").arg(plain).arg(number);
    }
    return model::ConstituencyId(unique.toStdString());
}

} // namespace meyar::ui
