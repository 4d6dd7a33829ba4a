#include "widgets/read_only_hold.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTextEdit>

namespace meyar::ui {

namespace {

constexpr char readingProperty[] = "servesToRead";
constexpr char invitationProperty[] = "heldInvitation";

template <class... Kinds>
bool isAny(const QObject& object) {
    return (... || (qobject_cast<const Kinds*>(&object) != nullptr));
}

/// Qt makes buttons, fields and menus of its own in these; they follow it.
bool hasOwnParts(const QObject& object) {
    return isAny<QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox>(object);
}

/// What a field invites to type is not said while nothing can be typed.
template <class Text>
void setInviting(Text& text, bool inviting) {
    if (inviting && text.placeholderText().isEmpty())
        text.setPlaceholderText(text.property(invitationProperty).toString());
    if (inviting) return;
    text.setProperty(invitationProperty, text.placeholderText());
    text.setPlaceholderText({});
}

template <class Text>
bool makeReadOnly(QObject& object, bool readOnly) {
    auto* text = qobject_cast<Text*>(&object);
    if (!text || text->isReadOnly() == readOnly) return false;
    text->setReadOnly(readOnly);
    setInviting(*text, !readOnly);
    // Qt leaves a text that is read only to the mouse alone.
    if constexpr (!std::is_same_v<Text, QLineEdit>)
        if (readOnly) text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return true;
}

template <class Control>
bool setEnabled(QObject& object, bool enabled) {
    auto* control = qobject_cast<Control*>(&object);
    if (!control || control->isEnabled() == enabled) return false;
    control->setEnabled(enabled);
    return true;
}

/// Whether it was otherwise before.
bool setOff(QObject& object, bool off) {
    if (makeReadOnly<QLineEdit>(object, off) || makeReadOnly<QPlainTextEdit>(object, off) ||
        makeReadOnly<QTextEdit>(object, off))
        return true;
    if (isAny<QAbstractButton, QComboBox, QAbstractSpinBox, QSlider>(object)) return setEnabled<QWidget>(object, !off);
    return setEnabled<QAction>(object, !off);
}

} // namespace

void keepForReading(QWidget& part) {
    part.setProperty(readingProperty, true);
}

bool servesToRead(const QObject& part) {
    return part.property(readingProperty).toBool();
}

void keepForReading(QAction& action) {
    action.setProperty(readingProperty, true);
}

void ReadOnlyHold::cover(QWidget& part) {
    m_part = &part;
    m_held.clear();
    if (m_holding) holdAll();
}

void ReadOnlyHold::setHolding(bool holding) {
    if (m_holding == holding) return;
    m_holding = holding;
    if (holding) {
        qApp->installEventFilter(this);
        return holdAll();
    }
    qApp->removeEventFilter(this);
    for (const QPointer<QObject>& object : m_held) {
        if (object) setOff(*object, false);
    }
    m_held.clear();
}

void ReadOnlyHold::holdAll() {
    if (!m_part) return;
    for (QObject* object : m_part->findChildren<QObject*>())
        hold(*object);
}

bool ReadOnlyHold::covers(const QObject& object) const {
    for (const QObject* at = &object; at; at = at->parent()) {
        if (at == m_part) return true;
        if (servesToRead(*at) || isAny<QDialog>(*at)) return false;
        if (at != &object && hasOwnParts(*at)) return false;
    }
    return false;
}

void ReadOnlyHold::hold(QObject& object) {
    const auto* action = qobject_cast<const QAction*>(&object);
    if (action && (action->isSeparator() || action->menu())) return;
    if (!object.isWidgetType() && !action) return;
    if (covers(object) && setOff(object, true)) m_held.emplace_back(&object);
}

/// What is made or shown later, and what the page that it is on turns on again.
bool ReadOnlyHold::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::EnabledChange:
    case QEvent::ReadOnlyChange:
        if (watched->isWidgetType()) hold(*watched);
        break;
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
        hold(*static_cast<QActionEvent*>(event)->action());
        break;
    default:
        break;
    }
    return false;
}

} // namespace meyar::ui
