#include "widgets/spoken.h"

#include "widgets/shortcuts_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTextDocumentFragment>

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
    const QString role = roleOf(button);
    return role == u"chip" || role == u"answer" || button.autoExclusive() ||
           (button.group() && button.group()->exclusive());
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (auto* label = qobject_cast<QLabel*>(object)) {
        const QString role = roleOf(*label);
        if (className == u"meyar::ui::RefusalLine" || label->objectName() == u"noticeText")
            return new SpokenLabel(label, QAccessible::AlertMessage);
        if (role == u"title" || role == u"heading" || role == u"section")
            return new SpokenLabel(label, QAccessible::Heading);
    }
    if (auto* combo = qobject_cast<QComboBox*>(object)) return new NamedCombo(combo);
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && isExclusive(*button) ? new ChoiceButton(button) : nullptr;
}

QString& announced() {
    static QString words;
    return words;
}

} // namespace

void installSpokenRoles() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

void rememberRole(QWidget& widget) {
    static const QStringList spoken{"title", "heading", "section", "chip", "answer"};
    if (!spoken.contains(roleOf(widget))) return;
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
    announced() = said.accessibleName();
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::NameChanged}) {
        QAccessibleEvent event(&said, kind);
        QAccessible::updateAccessibility(&event);
    }
}

const QString& lastAnnounced() {
    return announced();
}

} // namespace meyar::ui
