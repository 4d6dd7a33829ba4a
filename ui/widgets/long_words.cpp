#include "widgets/long_words.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QMessageBox>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr qsizetype longest = 24; ///< letters of a word that is left whole
constexpr QChar breakHere = u'\u200B';

bool hasLongWord(const QString& text) {
    qsizetype letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() || letter == breakHere ? 0 : letters + 1;
        if (letters > longest) return true;
    }
    return false;
}

QString brokenWord(const QString& word) {
    QString broken;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = letters.toNextBoundary(); to > 0; from = to, to = letters.toNextBoundary()) {
        if (from > 0) broken += breakHere;
        broken += QStringView(word).mid(from, to - from);
    }
    return broken;
}

/// A path breaks between its folders and keeps their names whole.
QString breakableAddress(const QString& text) {
    QString broken;
    QString part;
    for (const QChar letter : text) {
        part += letter;
        if (letter != u'/' && letter != u'\\') continue;
        broken += breakable(part) + breakHere;
        part.clear();
    }
    return broken + breakable(part);
}

void breakIn(QMessageBox& box) {
    const auto breaks = [](const QString& text) { return hasLongWord(text) && !Qt::mightBeRichText(text); };
    if (breaks(box.text())) box.setText(breakableAddress(box.text()));
    if (breaks(box.informativeText())) box.setInformativeText(breakableAddress(box.informativeText()));
    for (auto* label : box.findChildren<QLabel*>()) { // what is read out has whole words as well
        if (label->text().contains(breakHere)) label->setAccessibleName(label->text().remove(breakHere));
    }
}

/// Qt wraps one only where it is wider than the screen, and at words.
void breakIn(QLabel& tip) {
    if (Qt::mightBeRichText(tip.text()) || !hasLongWord(tip.text())) return;
    tip.setText(breakable(tip.text()));
    tip.setWordWrap(true);
    tip.resize(tip.sizeHint());
    const QRect screen = tip.screen()->availableGeometry();
    tip.move(std::max(screen.left(), std::min(tip.x(), screen.right() - tip.width())),
             std::max(screen.top(), std::min(tip.y(), screen.bottom() - tip.height())));
}

} // namespace

QString breakable(const QString& text) {
    if (!hasLongWord(text)) return text;
    QString broken;
    QString word;
    for (const QChar letter : text + QLatin1Char(' ')) {
        if (!letter.isSpace() && letter != breakHere) {
            word += letter;
            continue;
        }
        broken += word.size() > longest ? brokenWord(word) : word;
        broken += letter;
        word.clear();
    }
    broken.chop(1);
    return broken;
}

QString shortened(const QString& text) {
    const QFontMetrics metrics(Theme::font(Theme::bodySize));
    return metrics.elidedText(text, Qt::ElideMiddle, Theme::scaled(320));
}

void breakLongWords(QObject& receiver, const QEvent& event) {
    const bool shown = event.type() == QEvent::Show || event.type() == QEvent::Resize;
    if (event.type() == QEvent::Polish) {
        if (auto* box = qobject_cast<QMessageBox*>(&receiver)) breakIn(*box);
    } else if (shown && receiver.inherits("QTipLabel")) {
        breakIn(static_cast<QLabel&>(receiver));
    }
}

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : WrappedLabel(parent) {
    setText(text);
}

bool WrappedLabel::breaks() const {
    if (m_text != text()) {
        m_text = text();
        m_shown = breakable(m_text);
    }
    return wordWrap() && textFormat() == Qt::PlainText && m_shown.size() != m_text.size();
}

QSize WrappedLabel::around() const {
    const QMargins margins = contentsMargins();
    const int across = 2 * (margin() + frameWidth());
    return {margins.left() + margins.right() + across, margins.top() + margins.bottom() + across};
}

int WrappedLabel::heightForWidth(int width) const {
    if (!breaks()) return QLabel::heightForWidth(width);
    const int inner = std::max(1, width - around().width());
    const auto flags = static_cast<int>(alignment()) | Qt::TextWordWrap;
    return fontMetrics().boundingRect(0, 0, inner, QWIDGETSIZE_MAX, flags, m_shown).height() + around().height();
}

QSize WrappedLabel::sizeHint() const {
    if (!breaks()) return QLabel::sizeHint();
    const int width = std::min(QLabel::sizeHint().width(), 40 * fontMetrics().averageCharWidth() + around().width());
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const {
    const QSize whole = QLabel::minimumSizeHint();
    if (!breaks()) return whole;
    return {std::min(whole.width(), 8 * fontMetrics().averageCharWidth() + around().width()),
            fontMetrics().height() + around().height()};
}

void WrappedLabel::paintEvent(QPaintEvent* event) {
    if (!breaks()) return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    const QRect inner = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextWordWrap;
    style()->drawItemText(&painter, inner, flags, palette(), isEnabled(), m_shown, foregroundRole());
}

} // namespace meyar::ui
