#include "framework/weight_field.h"

#include "framework/weight_text.h"
#include "widgets/theme.h"

#include <QKeyEvent>

namespace meyar::ui {

WeightField::WeightField(const QString& objectName, const QString& accessibleName, model::PerMille lowest,
                         model::PerMille highest, QWidget* parent)
    : QLineEdit(parent), m_lowest(lowest), m_highest(highest) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setAlignment(Qt::AlignRight);
    setMaximumWidth(Theme::scaled(88));
    setMaxLength(9);
    connect(this, &QLineEdit::returnPressed, this, &WeightField::keep);
}

void WeightField::setWeight(model::PerMille weight) {
    m_weight = weight;
    if (!isModified()) setText(weightText(weight));
}

void WeightField::keep() {
    if (!isModified()) return;
    const auto typed = parseWeight(text());
    if (!typed || *typed < m_lowest || *typed > m_highest) {
        emit refused(tr("“%1” is no weight here: write a number from %2 to %3, such as %4.")
                         .arg(text(), weightText(m_lowest), weightText(m_highest), weightText(m_weight)));
        return;
    }
    setModified(false);
    emit refused({});
    const model::PerMille before = m_weight;
    if (*typed != before) emit weightTyped(*typed); // setWeight follows when it was taken
    if (m_weight == before) setText(weightText(before));
}

void WeightField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isModified()) {
        setText(weightText(m_weight)); // which also says that nothing is typed
        emit refused({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void WeightField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    keep();
}

} // namespace meyar::ui
