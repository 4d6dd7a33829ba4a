#include "workshop/unset_spin_box.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QLineEdit>

#include <algorithm>

namespace meyar::ui {

namespace {

/// The style sheet's padding and arrows are not in Qt's own hint.
int roomFor(const QString& words) {
    const int paddingAndArrows = Theme::scaled(52);
    return QFontMetrics(Theme::font(Theme::bodySize)).horizontalAdvance(words) + paddingAndArrows;
}

} // namespace

UnsetSpinBox::UnsetSpinBox(const QString& words, int most, QWidget* parent) : QSpinBox(parent) {
    setRange(0, most);
    setSpecialValueText(words);
    setMinimumWidth(roomFor(words));
    // However the caret comes into the words, by a click, two or the keys.
    connect(lineEdit(), &QLineEdit::cursorPositionChanged, this, &UnsetSpinBox::chooseWords);
    connect(lineEdit(), &QLineEdit::selectionChanged, this, &UnsetSpinBox::chooseWords);
}

void UnsetSpinBox::stepBy(int steps) {
    const bool typing = lineEdit()->isModified();
    if (!typing && showsWords() && steps > 0) {
        setValue(m_first + steps - 1);
    } else if (!typing && !showsWords() && steps < 0 && value() + steps < m_first) {
        setValue(value() > m_first ? m_first : minimum());
    } else {
        return QSpinBox::stepBy(steps);
    }
    selectAll();
}

void UnsetSpinBox::keyPressEvent(QKeyEvent* event) {
    chooseWords();
    QSpinBox::keyPressEvent(event);
}

void UnsetSpinBox::chooseWords() {
    if (hasFocus() && showsWords() && lineEdit()->selectedText() != text()) lineEdit()->selectAll();
}

} // namespace meyar::ui
