#include "widgets/shown_keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace meyar::ui {

namespace {

constexpr char keysProperty[] = "shownKeys";

QString textOf(QKeyCombination keys) {
    const int key = keys.key();
    const bool printable = key > Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    if (!printable || (keys.keyboardModifiers() & ~Qt::ShiftModifier)) return {};
    const QChar sign(static_cast<char16_t>(key));
    return keys.keyboardModifiers() ? QString(sign) : QString(sign.toLower());
}

} // namespace

void showKeys(QAction& action, const QKeySequence& keys) {
    action.setProperty(keysProperty, keys);
    // What follows a tab is drawn where a shortcut is.
    action.setText(action.text().section(u'\t', 0, 0) + u'\t' + keys.toString(QKeySequence::NativeText));
}

QList<QKeySequence> shownKeys(const QAction& action) {
    const auto keys = action.property(keysProperty).value<QKeySequence>();
    return keys.isEmpty() ? action.shortcuts() : QList<QKeySequence>{keys};
}

QString shownKeysText(const QString& keys) {
    QStringList words = keys.split(u' ');
    for (QString& word : words) {
        const QKeySequence key = QKeySequence::fromString(word, QKeySequence::PortableText);
        if (key.count() == 1 && key[0].key() != Qt::Key_unknown) word = key.toString(QKeySequence::NativeText);
    }
    return words.join(u' ');
}

void pressIn(QWidget& part, const QKeySequence& keys) {
    if (!part.isVisible() || !part.isEnabled() || keys.isEmpty()) return;
    const QPointer<QWidget> receiver = &part;
    part.setFocus(Qt::OtherFocusReason);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (!receiver) return;
        QKeyEvent event(type, keys[0].key(), keys[0].keyboardModifiers(), textOf(keys[0]));
        QCoreApplication::sendEvent(receiver, &event);
    }
}

} // namespace meyar::ui
