#include "matrix/answer_list.h"

#include "matrix/cell_words.h"
#include "matrix/line_breaker.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace meyar::ui {

namespace {

constexpr int padX = 10;
constexpr int padY = 6;

int glyphSize() {
    return Theme::scaled(12);
}

int keySize() {
    return Theme::scaled(18);
}

int wordsLeft() {
    return padX + glyphSize() + 8;
}

int wordsRight() {
    return padX + keySize() + 8;
}

void paintKey(QPainter& painter, const QRectF& box, int key, const QColor& ink, const QColor& edge) {
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(Theme::font(11));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, QString::number(key));
}

} // namespace

AnswerButton::AnswerButton(const QString& word, const Glyph& glyph, int key, QWidget* parent)
    : QAbstractButton(parent), m_glyph(glyph), m_key(key) {
    setText(word);
    setObjectName(QStringLiteral("answer%1").arg(key));
    setAccessibleName(word);
    setAccessibleDescription(key <= 9 ? tr("Key %1").arg(key) : QString());
    setCheckable(true);
    setRole(*this, "answer");
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
}

QSize AnswerButton::sizeHint() const {
    return {200, heightForWidth(std::max(width(), 200))};
}

int AnswerButton::heightForWidth(int width) const {
    return 2 * padY + std::max(1, bodyBreaker().countLines(text(), width - wordsLeft() - wordsRight())) *
                          bodyBreaker().lineHeight();
}

void AnswerButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void AnswerButton::paintEvent(QPaintEvent*) {
    const Colours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool off = !isEnabled(); // of a document that can only be read: the answer is seen all the same
    const QColor chosen = off ? colours.line : colours.accent;
    if (isChecked() || (underMouse() && !off)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? chosen : colours.raised);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? colours.text : colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    const QColor ink = off           ? (isChecked() ? colours.text : colours.faint)
                       : isChecked() ? colours.accentText
                                     : colours.text;
    const qreal middle = box.center().y();
    paintGlyph(painter, QRectF(padX, middle - glyphSize() / 2.0, glyphSize(), glyphSize()), m_glyph,
               isChecked() || off ? ink : colours.second);
    const QStringList lines = bodyBreaker().lines(text(), width() - wordsLeft() - wordsRight());
    qreal y = middle - static_cast<int>(lines.size()) * bodyBreaker().lineHeight() / 2.0 + bodyBreaker().ascent();
    painter.setFont(bodyBreaker().font());
    painter.setPen(ink);
    for (const QString& line : lines) {
        painter.drawText(QPointF(wordsLeft(), y), line);
        y += bodyBreaker().lineHeight();
    }
    if (m_key > 9 || off) return; // no key gives it
    paintKey(painter, QRectF(width() - padX - keySize(), middle - keySize() / 2.0, keySize(), keySize()), m_key,
             isChecked() ? ink : colours.second, isChecked() ? colours.accentText : colours.line);
}

AnswerList::AnswerList(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("answerList"));
    setAccessibleName(tr("Your judgement"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2, 2, 2, 2);
    rows->setSpacing(0);
}

std::vector<AnswerList::Entry> AnswerList::entriesOf(const model::Assessment& assessment,
                                                     const model::Wording& wording) {
    const model::Scale& scale = assessment.framework.scale;
    std::vector<Entry> entries;
    for (int key = 1;; ++key) {
        const auto answer = answerOfKey(scale, key);
        if (!answer) return entries;
        entries.push_back({*answer, answerText(assessment, *answer, wording), glyphOf(scale, *answer)});
    }
}

void AnswerList::setEntries(const std::vector<Entry>& entries) {
    if (m_entries == entries) return;
    m_entries = entries;
    for (AnswerButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    int key = 0;
    for (const Entry& entry : entries) {
        auto* button = new AnswerButton(entry.word, entry.glyph, ++key, this);
        layout()->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, answer = entry.answer] {
            setChosen(m_chosen); // the document decides what is chosen, not the click
            emit chosen(answer);
        });
    }
    setChosen(m_chosen);
}

void AnswerList::setChosen(std::optional<model::Answer> answer) {
    m_chosen = answer;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(answer == m_entries[i].answer);
}

void AnswerList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().colours().line, 1));
    painter.setBrush(Theme::current().colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace meyar::ui
