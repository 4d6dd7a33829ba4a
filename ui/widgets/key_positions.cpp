#include "widgets/key_positions.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTextEdit>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr char positionProperty[] = "keysByPosition";

struct Row {
    quint32 first; ///< key code of X11 and Wayland
    QStringView plain, shifted;
};
constexpr Row rows[] = {{10, u"1234567890-=", u"!@#$%^&*()_+"},
                        {24, u"QWERTYUIOP[]", u"QWERTYUIOP{}"},
                        {38, u"ASDFGHJKL;'`", u"ASDFGHJKL:\"~"},
                        {51, u"\\ZXCVBNM,./", u"|ZXCVBNM<>?"}};

/// Where a key has no code, its letter tells the position: of the Russian layout, and of the Azerbaijani Latin one.
struct Letter {
    QStringView letters, latin;
};
constexpr Letter letters[] = {{u"ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ", u"QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`"},
                              {u"ÜİÖĞƏÇŞ", u"WI[]',."}};

std::optional<QChar> atCode(quint32 code, bool shifted) {
    if (QGuiApplication::platformName() == u"windows") code += 8; // codes of the keyboard itself
    for (const Row& row : rows) {
        const auto place = static_cast<qsizetype>(code) - static_cast<qsizetype>(row.first);
        if (place >= 0 && place < row.plain.size()) return (shifted ? row.shifted : row.plain)[place];
    }
    return std::nullopt;
}

std::optional<QChar> atLetter(QChar sign) {
    for (const Letter& layout : letters) {
        const qsizetype place = layout.letters.indexOf(sign);
        if (place >= 0) return layout.latin[place];
    }
    return std::nullopt;
}

bool isLatinLetter(QChar sign) {
    return sign >= u'A' && sign <= u'Z';
}

bool isDigit(QChar sign) {
    return sign >= u'0' && sign <= u'9';
}

template <class... Kinds>
bool isAny(const QWidget& widget) {
    return (... || (qobject_cast<const Kinds*>(&widget) != nullptr));
}

bool actsByPosition(const QWidget& receiver) {
    if (isAny<QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox>(receiver)) return false;
    for (const QWidget* at = &receiver; at; at = at->parentWidget()) {
        if (at->property(positionProperty).toBool()) return true;
        if (at->isWindow()) return false;
    }
    return false;
}

/// Of a menu, the window that it is a menu of.
const QWidget& windowOf(const QWidget& widget) {
    const QWidget* at = &widget;
    while (qobject_cast<const QMenu*>(at) && at->parentWidget())
        at = at->parentWidget();
    return *at->window();
}

/// Whether a shortcut of the widget is heard while the receiver has the focus.
bool hears(const QWidget& widget, Qt::ShortcutContext context, const QWidget& receiver) {
    const bool there = qobject_cast<const QMenu*>(&widget) || widget.isVisible();
    switch (context) {
    case Qt::WidgetShortcut:
        return &widget == &receiver;
    case Qt::WidgetWithChildrenShortcut:
        return &widget == &receiver || widget.isAncestorOf(&receiver);
    case Qt::WindowShortcut:
        return there && &windowOf(widget) == receiver.window();
    case Qt::ApplicationShortcut:
        return there;
    }
    return false;
}

bool hears(const QAction& action, const QWidget& receiver) {
    const auto associated = action.associatedObjects();
    return std::any_of(associated.begin(), associated.end(), [&](const QObject* object) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        return widget && hears(*widget, action.shortcutContext(), receiver);
    });
}

bool hears(const QShortcut& shortcut, const QWidget& receiver) {
    const auto* widget = qobject_cast<const QWidget*>(shortcut.parent());
    return widget && hears(*widget, shortcut.context(), receiver);
}

/// Below a window are other windows too, the help among them.
bool trigger(const QWidget& receiver, const QKeySequence& keys) {
    const QWidget* window = receiver.window();
    for (QAction* action : window->findChildren<QAction*>()) {
        if (!action->isEnabled() || !action->shortcuts().contains(keys) || !hears(*action, receiver)) continue;
        action->trigger();
        return true;
    }
    for (QShortcut* shortcut : window->findChildren<QShortcut*>()) {
        if (!shortcut->isEnabled() || !shortcut->keys().contains(keys) || !hears(*shortcut, receiver)) continue;
        emit shortcut->activated();
        return true;
    }
    return false;
}

/// A letter with Alt that no menu and no button has: Qt would write it into the field.
bool writes([[maybe_unused]] const QWidget& receiver, [[maybe_unused]] const QKeyEvent& key) {
#ifdef Q_OS_MACOS
    return false; // there Alt is how signs are written
#else
    if (qobject_cast<const QMenu*>(&receiver) || qobject_cast<const QMenuBar*>(&receiver)) return false;
    return !key.text().isEmpty() && key.text().front().isPrint();
#endif
}

} // namespace

void takeKeysByPosition(QWidget& part) {
    part.setProperty(positionProperty, true);
}

std::optional<QChar> latinAtPosition(const QKeyEvent& key) {
    if (key.key() <= Qt::Key_Space || key.key() > 0xFFFF) return std::nullopt; // keys without a sign
    const QChar sign(static_cast<char16_t>(key.key()));
    if (isLatinLetter(sign) || isDigit(sign)) return std::nullopt;
    auto meant = atCode(key.nativeScanCode(), key.modifiers().testFlag(Qt::ShiftModifier));
    if (sign.unicode() > 0x7F) return meant ? meant : atLetter(sign);
    // Of two Latin layouts a letter stays where its own key is.
    if (!meant || isLatinLetter(*meant) || *meant == sign) return std::nullopt;
    return meant;
}

KeyPositions::KeyPositions(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool KeyPositions::eventFilter(QObject* watched, QEvent* event) {
    if (m_sending || event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    auto& receiver = *static_cast<QWidget*>(watched);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (held == Qt::AltModifier && writes(receiver, key)) return true;
    const bool command = held == Qt::ControlModifier; // which no shortcut took
    if (!command && (held || !actsByPosition(receiver))) return false;
    const auto meant = latinAtPosition(key);
    if (!meant) return false;
    send(receiver, key, *meant);
    event->accept(); // else it came to the parents in both forms
    return true;
}

/// As the key would have come: first to who wants it before a shortcut has it, then to shortcuts, then to the part.
void KeyPositions::send(QWidget& receiver, const QKeyEvent& key, QChar meant) {
    const QScopedValueRollback sending(m_sending, true);
    const QPointer<QWidget> part = &receiver;
    const bool command = key.modifiers().testFlag(Qt::ControlModifier);
    const QString text = command                               ? QString()
                         : key.modifiers() & Qt::ShiftModifier ? QString(meant)
                                                               : QString(meant.toLower());
    const auto made = [&](QEvent::Type type) {
        return QKeyEvent(type, meant.unicode(), key.modifiers(), text, key.isAutoRepeat(),
                         static_cast<quint16>(key.count()));
    };
    if (command) {
        QKeyEvent first = made(QEvent::ShortcutOverride);
        first.ignore();
        QCoreApplication::sendEvent(&receiver, &first);
        // On a US keyboard Shift is part of the sign: Ctrl+? and Ctrl+Shift+N alike come with it.
        const QKeyCombination keys(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(meant.unicode()));
        const QKeyCombination sign(Qt::ControlModifier, static_cast<Qt::Key>(meant.unicode()));
        if (!first.isAccepted() && part && trigger(receiver, QKeySequence(keys))) return;
        const bool shiftedSign = !meant.isLetter() && key.modifiers().testFlag(Qt::ShiftModifier);
        if (!first.isAccepted() && shiftedSign && part && trigger(receiver, QKeySequence(sign))) return;
    }
    if (!part) return;
    QKeyEvent press = made(QEvent::KeyPress);
    QCoreApplication::sendEvent(&receiver, &press);
}

} // namespace meyar::ui
