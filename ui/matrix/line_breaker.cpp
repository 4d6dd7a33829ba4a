#include "matrix/line_breaker.h"

#include "widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {
constexpr QChar hyphen = u'\u2010';
constexpr qsizetype fewestLetters = 3;

bool isVowel(QChar letter) {
    return QStringLiteral("aeıioöuüəаеёиоуыэюя").contains(letter.toLower()) || letter == u'\u0130'; // capital dotted i
}

/// The y of English "system" is a vowel; beside another, as in Azerbaijani "Dünya", it is none.
bool isVowelAt(const QString& word, qsizetype at) {
    if (word[at].toLower() != u'y') return isVowel(word[at]);
    return !(at > 0 && isVowel(word[at - 1])) && !(at + 1 < word.size() && isVowel(word[at + 1]));
}

/// Whether a syllable may begin there, as far as the letters alone tell in all three languages: with a consonant and a
/// vowel, after a part that has a vowel.
bool beginsSyllable(const QString& word, qsizetype at) {
    if (at < 1 || at + 1 >= word.size() || !word[at].isLetter() || isVowelAt(word, at) || !isVowelAt(word, at + 1))
        return false;
    if (QStringLiteral("ъьй").contains(word[at].toLower())) return false; // part of the letter before
    for (qsizetype before = 0; before < at; ++before)
        if (isVowelAt(word, before)) return true;
    return false;
}

} // namespace

LineBreaker::LineBreaker(const QFont& font)
    : m_font(font), m_metrics(font), m_lineHeight(static_cast<int>(std::ceil(m_metrics.height()))),
      m_space(m_metrics.horizontalAdvance(QLatin1Char(' '))) {}

qreal LineBreaker::wordWidth(const QString& word) const {
    const auto known = m_widths.constFind(word);
    if (known != m_widths.cend()) return *known;
    const qreal width = m_metrics.horizontalAdvance(word);
    m_widths.insert(word, width);
    return width;
}

/// How many letters of a word too wide for a line go on it: up to a hyphen of its own, else as many as leave room for
/// one, and a few for the next line; at a syllable, if there is one.
qsizetype LineBreaker::fitting(const QString& word, qreal width) const {
    const qsizetype own = word.lastIndexOf(QLatin1Char('-'), -2) + 1;
    if (own > 0 && m_metrics.horizontalAdvance(word.left(own)) <= width) return own;
    const qreal room = width - m_metrics.horizontalAdvance(hyphen);
    qsizetype count = word.size() > 2 * fewestLetters ? word.size() - fewestLetters : word.size() - 1;
    while (count > 1 && m_metrics.horizontalAdvance(word.left(count)) > room)
        --count;
    for (qsizetype at = count; at >= fewestLetters; --at)
        if (beginsSyllable(word, at)) return at;
    return std::max<qsizetype>(count, 1);
}

template <class Take>
void LineBreaker::breakText(const QString& text, qreal width, Take take) const {
    QString line;
    qreal used = 0;
    for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        qreal wide = wordWidth(word);
        if (!line.isEmpty() && used + m_space + wide <= width) {
            line += QLatin1Char(' ') + word;
            used += m_space + wide;
            continue;
        }
        if (!line.isEmpty()) take(line);
        while (wide > width && word.size() > 1) {
            const qsizetype part = fitting(word, width);
            take(word[part - 1] == QLatin1Char('-') ? word.left(part) : word.left(part) + hyphen);
            word = word.mid(part);
            wide = wordWidth(word);
        }
        line = word;
        used = wide;
    }
    if (!line.isEmpty()) take(line);
}

QStringList LineBreaker::lines(const QString& text, qreal width) const {
    QStringList lines;
    breakText(text, width, [&](const QString& line) { lines << line; });
    return lines;
}

int LineBreaker::countLines(const QString& text, qreal width) const {
    int count = 0;
    breakText(text, width, [&](const QString&) { ++count; });
    return count;
}

std::vector<qreal> LineBreaker::wordWidths(const QString& text) const {
    std::vector<qreal> widths;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widths.push_back(wordWidth(word));
    return widths;
}

std::optional<int> LineBreaker::countLines(const std::vector<qreal>& words, qreal width) const {
    int count = words.empty() ? 0 : 1;
    qreal used = -m_space;
    for (const qreal word : words) {
        if (word > width) return std::nullopt;
        used += m_space + word;
        if (used <= width) continue;
        ++count;
        used = word;
    }
    return count;
}

qreal LineBreaker::widthOf(const QString& text) const {
    return wordWidth(text);
}

qreal LineBreaker::widestWord(const QString& text) const {
    const std::vector<qreal> widths = wordWidths(text);
    return widths.empty() ? 0 : *std::max_element(widths.begin(), widths.end());
}

const LineBreaker& bodyBreaker() {
    static int zoom = Theme::current().zoom();
    static std::optional<LineBreaker> body;
    if (!body || zoom != Theme::current().zoom()) body.emplace(Theme::font(Theme::bodySize));
    zoom = Theme::current().zoom();
    return *body;
}

} // namespace meyar::ui
