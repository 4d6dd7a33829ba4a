#include "workshop/letter_chips.h"

#include "text.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {
int chipHeight() {
    return Theme::scaled(24);
}

constexpr int chipGap = 4;
constexpr int chipPadding = 10;
} // namespace

std::vector<LetterChip> chipsOf(const model::Framework& framework, const std::vector<model::Letter>& letters,
                                int maxChoices, model::Language language) {
    std::vector<LetterChip> chips;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        LetterChip chip;
        chip.letter = qs(letters[i].text());
        const auto place = framework.findRecommendation(letters[i]);
        const auto before = letters.begin() + static_cast<std::ptrdiff_t>(i);
        if (!place) {
            chip.state = LetterChip::State::Unknown;
        } else {
            chip.title = qs(framework.recommendations[*place].title.in(language));
            if (std::find(letters.begin(), before, letters[i]) != before) {
                chip.state = LetterChip::State::Repeated;
            } else if (static_cast<int>(i) >= maxChoices) {
                chip.state = LetterChip::State::TooMany;
            }
        }
        chips.push_back(std::move(chip));
    }
    return chips;
}

LetterChips::LetterChips(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Letters recognised"));
}

void LetterChips::setChips(std::vector<LetterChip> chips) {
    if (m_chips == chips) return;
    m_chips = std::move(chips);
    QStringList spoken;
    for (const LetterChip& chip : m_chips) {
        spoken << chip.letter + u' ' + words(chip, chip.title);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void LetterChips::setRoom(int chips) {
    m_room = std::clamp(chips, 1, 4);
    updateGeometry();
}

QSize LetterChips::sizeHint() const {
    const int rows = std::max(m_room, std::min(static_cast<int>(m_chips.size()), m_room + 2));
    return {Theme::scaled(200), rows * (chipHeight() + chipGap) - chipGap};
}

QSize LetterChips::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

QString LetterChips::words(const LetterChip& chip, const QString& title) const {
    switch (chip.state) {
    case LetterChip::State::TooMany:
        return tr("%1: one too many").arg(title);
    case LetterChip::State::Repeated:
        return tr("%1: a second time").arg(title);
    case LetterChip::State::Unknown:
        return tr("no such letter");
    case LetterChip::State::Good:
        break;
    }
    return title;
}

void LetterChips::paintEvent(QPaintEvent*) {
    const Colours& c = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont bold = Theme::font(Theme::bodySize, QFont::DemiBold);
    const QFont plain = Theme::font(Theme::bodySize);
    if (m_chips.empty()) return paintRoom(painter);
    int y = 0;
    for (const LetterChip& chip : m_chips) {
        if (y + chipHeight() > height()) break;
        const bool good = chip.state == LetterChip::State::Good;
        const int letterWidth = QFontMetrics(bold).horizontalAdvance(chip.letter);
        const QFontMetrics metrics(plain);
        // What is wrong is always told; a long title gives way.
        const int beside = letterWidth + 3 * chipPadding + metrics.horizontalAdvance(words(chip, {}));
        const QString shown = words(chip, metrics.elidedText(chip.title, Qt::ElideRight, this->width() - beside));
        const int gap = chipPadding * 3 / 4;
        const int width = letterWidth + gap + metrics.horizontalAdvance(shown) + 2 * chipPadding;
        const QRect rect(0, y, width, chipHeight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(good ? c.accentSoft : c.warningSoft);
        painter.drawRoundedRect(rect, chipHeight() / 2.0, chipHeight() / 2.0);
        painter.setPen(good ? c.accentSoftText : c.warningSoftText);
        painter.setFont(bold);
        painter.drawText(rect.adjusted(chipPadding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, chip.letter);
        painter.setFont(plain);
        painter.drawText(rect.adjusted(chipPadding + letterWidth + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         shown);
        y += chipHeight() + chipGap;
    }
}

void LetterChips::paintRoom(QPainter& painter) const {
    painter.setPen(QPen(Theme::current().colours().line, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < m_room; ++i) {
        const QRectF rect(0.5, i * (chipHeight() + chipGap) + 0.5, std::min(Theme::scaled(240), width() - 1),
                          chipHeight() - 1);
        painter.drawRoundedRect(rect, chipHeight() / 2.0, chipHeight() / 2.0);
    }
}

} // namespace meyar::ui
