#include "widgets/eliding_label.h"

#include "widgets/plain_tip.h"

#include <QEvent>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace meyar::ui {

ElidingLabel::ElidingLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), m_mode(mode) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidingLabel::setFullText(const QString& text) {
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidingLabel::setMostLines(int lines) {
    m_mostLines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
    elide();
}

QSize ElidingLabel::sizeHint() const {
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_full) + around.left() + around.right() + 2,
            fontMetrics().height() + around.top() + around.bottom()};
}

QSize ElidingLabel::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 40), sizeHint().height()};
}

void ElidingLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidingLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) elide();
}

int ElidingLabel::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    const auto lines = std::max<qsizetype>(1, linesIn(width - around.left() - around.right()).size());
    return static_cast<int>(lines - 1) * fontMetrics().lineSpacing() + sizeHint().height();
}

QStringList ElidingLabel::linesIn(int width) const {
    if (m_mostLines == 1) return {m_full};
    QTextLayout layout(m_full, font());
    QStringList lines;
    int from = 0;
    layout.beginLayout();
    while (lines.size() < m_mostLines - 1) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        lines << m_full.mid(line.textStart(), line.textLength()).trimmed();
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (from < m_full.size()) lines << m_full.mid(from).trimmed();
    return lines;
}

void ElidingLabel::elide() {
    const int width = contentsRect().width();
    QStringList lines = linesIn(width);
    QString cut;
    if (!lines.isEmpty()) cut = fontMetrics().elidedText(lines.back(), m_mode, width);
    const bool whole = lines.isEmpty() || cut == lines.back();
    if (!lines.isEmpty()) lines.back() = cut;
    setText(lines.join(u'\n'));
    setToolTip(whole ? QString() : plainTip(m_full));
}

} // namespace meyar::ui
