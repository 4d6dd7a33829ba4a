#include "widgets/draft.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace meyar::ui {

namespace {

constexpr const char* draftProperty = "mayHoldDraft";
constexpr const char* typedProperty = "typedInDraft";

bool holdsTyped(const QLineEdit* edit) {
    return isTyped(*edit) && !edit->text().trimmed().isEmpty();
}

bool holdsTyped(const QPlainTextEdit* edit) {
    return edit->document()->isModified() && !edit->document()->isEmpty();
}

template <class Field>
bool anyHolds(const QWidget& form) {
    if (const auto* field = qobject_cast<const Field*>(&form)) return holdsTyped(field); // a form of one field
    const auto fields = form.findChildren<Field*>();
    return std::any_of(fields.begin(), fields.end(), [](const Field* field) { return holdsTyped(field); });
}

/// Goes with its form.
struct ComingBack : QObject {
    explicit ComingBack(QWidget& form) : QObject(&form) {}

    std::function<QVariant()> about;
    std::function<void(const QVariant&)> open;
};

const ComingBack* comingBackOf(const QWidget& form) {
    for (const QObject* child : form.children())
        if (const auto* found = dynamic_cast<const ComingBack*>(child)) return found;
    return nullptr;
}

} // namespace

void mayHoldDraft(QWidget& form, bool may) {
    form.setProperty(draftProperty, may);
}

QWidget* formAround(QWidget* widget) {
    while (widget && !widget->property(draftProperty).toBool())
        widget = widget->parentWidget();
    return widget;
}

void rememberTyping(QLineEdit& edit) {
    QObject::connect(&edit, &QLineEdit::textEdited, &edit, [&edit] { edit.setProperty(typedProperty, true); });
}

bool isTyped(const QLineEdit& edit) {
    return edit.isModified() || edit.property(typedProperty).toBool();
}

bool holdsDraft(const QWidget& form) {
    if (!form.property(draftProperty).toBool() || form.isHidden()) return false;
    return anyHolds<QLineEdit>(form) || anyHolds<QPlainTextEdit>(form);
}

QWidget* draftWithin(const QWidget& part) {
    for (QWidget* each : part.findChildren<QWidget*>())
        if (holdsDraft(*each)) return each;
    return nullptr;
}

void dropDraft(QWidget& form) {
    if (auto* edit = qobject_cast<QLineEdit*>(&form)) edit->setModified(false);
    for (QLineEdit* edit : form.findChildren<QLineEdit*>()) {
        edit->setModified(false);
        edit->setProperty(typedProperty, false);
    }
    for (QPlainTextEdit* edit : form.findChildren<QPlainTextEdit*>())
        edit->document()->setModified(false);
}

void giveUp(QWidget& form) {
    if (!holdsDraft(form)) return;
    DraftGivenUp event(form);
    QCoreApplication::sendEvent(form.window(), &event);
    dropDraft(form);
}

QEvent::Type DraftGivenUp::type() {
    static const int registered = QEvent::registerEventType();
    return static_cast<Type>(registered);
}

void comesBack(QWidget& form, std::function<QVariant()> about, std::function<void(const QVariant&)> open) {
    auto* back = new ComingBack(form);
    back->about = std::move(about);
    back->open = std::move(open);
}

QVariant openFor(const QWidget& form) {
    const ComingBack* back = comingBackOf(form);
    return back ? back->about() : QVariant();
}

void openAgain(QWidget& form, const QVariant& about) {
    if (const ComingBack* back = comingBackOf(form)) back->open(about);
}

} // namespace meyar::ui
