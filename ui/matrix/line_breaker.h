// Breaks texts into lines at a width. It remembers how wide each word is in its font, so that the heights of thousands
// of rows are sums, not layouts.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meyar::ui {

class LineBreaker {
public:
    explicit LineBreaker(const QFont& font);

    const QFont& font() const { return m_font; }
    int lineHeight() const { return m_lineHeight; }
    qreal ascent() const { return m_metrics.ascent(); }

    /// The text in lines of at most `width` pixels. Breaks stand at spaces; a word wider than a line is broken inside,
    /// with a hyphen.
    QStringList lines(const QString& text, qreal width) const;
    int countLines(const QString& text, qreal width) const;

    /// The widths of a text's words: with them, counting its lines at another width is a sum.
    std::vector<qreal> wordWidths(const QString& text) const;
    /// As countLines(text, width); nothing when a word is wider than a line.
    std::optional<int> countLines(const std::vector<qreal>& words, qreal width) const;

    qreal widthOf(const QString& text) const; ///< of a short text in one line; remembered as words are
    qreal advanceOf(const QString& text) const { return m_metrics.horizontalAdvance(text); } ///< not remembered
    qreal widestWord(const QString& text) const;

private:
    template <class Take>
    void breakText(const QString& text, qreal width, Take take) const;
    qreal wordWidth(const QString& word) const;
    qsizetype fitting(const QString& word, qreal width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    int m_lineHeight;
    qreal m_space;
    mutable QHash<QString, qreal> m_widths;
};

const LineBreaker& bodyBreaker(); ///< of the theme's body type, at the zoom

} // namespace meyar::ui
