#include "widgets/spoken.h"

#include "widgets/shortcuts_dialog.h"
#include "widgets/tab_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTextDocumentFragment>
#include <QTimer>

#include <algorithm>

namespace meyar::ui {

namespace {

QString roleOf(const QObject& object) {
    return object.property("role").toString();
}

QString plain(const QLabel& label) {
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return rich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

/// A label that is a heading, or that tells what just happened.
class SpokenLabel : public QAccessibleWidget {
public:
    SpokenLabel(QLabel* label, QAccessible::Role role) : QAccessibleWidget(label, role) {}

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !given.isEmpty()) return given;
        return plain(*static_cast<const QLabel*>(widget()));
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
};

/// A part of the window. With a name it is a group, which is read out where the focus enters it; without, nothing. Its
/// children come as they are seen, a heading before what it is over: Qt has them as they were made.
class PartOfWindow : public QAccessibleWidget {
public:
    explicit PartOfWindow(QWidget* part) : QAccessibleWidget(part, QAccessible::Client) {}

    QAccessible::Role role() const override {
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
    QAccessibleInterface* child(int index) const override {
        const std::vector<QWidget*> all = children();
        if (index < 0 || static_cast<std::size_t>(index) >= all.size()) return nullptr;
        return QAccessible::queryAccessibleInterface(all[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const std::vector<QWidget*> all = children();
        const auto found = child ? std::find(all.begin(), all.end(), child->object()) : all.end();
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

private:
    std::vector<QWidget*> children() const {
        std::vector<QWidget*> all;
        for (int i = 0; i < childCount(); ++i)
            if (const QAccessibleInterface* made = QAccessibleWidget::child(i))
                if (auto* widget = qobject_cast<QWidget*>(made->object())) all.push_back(widget);
        return inReadingOrder(all);
    }
};

/// Says what is announced. Screen readers on Linux speak a notification that comes up, but no label that changes or
/// is shown, and Qt passes no alert on to them.
class Voice : public QObject {
public:
    static Voice& ofProgram() {
        static Voice voice;
        return voice;
    }
    void say(const QWidget& said) {
        m_window = said.window();
        m_words = said.accessibleName();
        for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::ObjectShow}) {
            QAccessibleEvent event(this, kind);
            QAccessible::updateAccessibility(&event);
        }
    }
    const QString& words() const { return m_words; }
    QWidget* window() const { return m_window; }

private:
    QString m_words;
    QPointer<QWidget> m_window;
};

class SpokenVoice : public QAccessibleObject {
public:
    explicit SpokenVoice(Voice* voice) : QAccessibleObject(voice) {}

    QAccessible::Role role() const override { return QAccessible::Notification; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? voice().words() : QString();
    }
    QAccessible::State state() const override { return {}; }
    QAccessibleInterface* parent() const override {
        return voice().window() ? QAccessible::queryAccessibleInterface(voice().window()) : nullptr;
    }
    QWindow* window() const override { return voice().window() ? voice().window()->windowHandle() : nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

private:
    const Voice& voice() const { return *static_cast<Voice*>(object()); }
};

/// Qt tells that the focus is on a list or table, and which row it is on only once that changes.
void tellCurrentItem(QAbstractItemView& view) {
    if (!QAccessible::isActive() || !view.hasFocus()) return;
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* item = spoken ? spoken->focusChild() : nullptr;
    if (!item) return;
    QAccessibleEvent focus(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

/// One of a group of buttons of which one is chosen.
class ChoiceButton : public QAccessibleWidget {
public:
    explicit ChoiceButton(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::RadioButton) {}

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? withoutMnemonic(button().text()) : given;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override {
        QStringList names{toggleAction()};
        if (!button().isEnabled()) names.clear();
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == toggleAction() || name == pressAction()) return button().click();
        QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

/// On Unix Qt gives a combo box its value for a name.
class NamedCombo : public QAccessibleWidget {
public:
    explicit NamedCombo(QComboBox* combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return combo().currentText();
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? combo().toolTip() : given;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo().view()->isVisible();
        state.editable = combo().isEditable();
        return state;
    }
    int childCount() const override { return combo().isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override {
        if (index == 0) return QAccessible::queryAccessibleInterface(combo().view());
        if (index == 1 && combo().isEditable()) return QAccessible::queryAccessibleInterface(combo().lineEdit());
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (child->object() == combo().view()) return 0;
        return combo().isEditable() && child->object() == combo().lineEdit() ? 1 : -1;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (name == showMenuAction() || name == pressAction()) combo().showPopup();
    }

private:
    QComboBox& combo() const { return *static_cast<QComboBox*>(widget()); }
};

bool isExclusive(const QAbstractButton& button) {
    if (!button.isCheckable() || qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button))
        return false;
    if (button.property("onAndOff").toBool()) return false;
    const QString role = roleOf(button);
    return role == u"chip" || role == u"answer" || button.autoExclusive() ||
           (button.group() && button.group()->exclusive());
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (auto* label = qobject_cast<QLabel*>(object)) {
        const QString role = roleOf(*label);
        if (className == u"meyar::ui::RefusalLine" || label->objectName() == u"noticeText")
            return new SpokenLabel(label, QAccessible::AlertMessage);
        if (role == u"title" || role == u"heading" || role == u"section" || label->property("heads").toBool())
            return new SpokenLabel(label, QAccessible::Heading);
    }
    if (auto* combo = qobject_cast<QComboBox*>(object)) return new NamedCombo(combo);
    if (auto* voice = dynamic_cast<Voice*>(object)) return new SpokenVoice(voice);
    // What is more than a part has been asked for by the name of its own class before.
    if (className == u"QFrame" || className == u"QWidget") return new PartOfWindow(static_cast<QWidget*>(object));
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && isExclusive(*button) ? new ChoiceButton(button) : nullptr;
}

} // namespace

void installSpokenRoles() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget*, QWidget* now) {
            auto* view = qobject_cast<QAbstractItemView*>(now);
            if (view) QTimer::singleShot(0, view, [view] { tellCurrentItem(*view); }); // after the view has been told
        });
        return true;
    }();
    static_cast<void>(installed);
}

void rememberRole(QWidget& widget) {
    static const QStringList spoken{"title", "heading", "section", "chip", "answer"};
    if (!spoken.contains(roleOf(widget)) && !widget.property("heads").toBool()) return;
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&widget)));
}

void warn(QLabel& label, const QString& words) {
    const bool news = label.text() != words || label.isHidden();
    label.setText(words);
    label.setAccessibleName(words);
    label.setVisible(!words.isEmpty());
    if (news && !words.isEmpty()) announce(label);
}

void announce(QWidget& said) {
    Voice::ofProgram().say(said);
    QAccessibleEvent alert(&said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

const QString& lastAnnounced() {
    return Voice::ofProgram().words();
}

} // namespace meyar::ui
