#include "widgets/draft.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVariant>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr const char* draftProperty = "mayHoldDraft";
constexpr const char* typedProperty = "typedInDraft";

bool holdsTyped(const QLineEdit* edit) {
    return (edit->isModified() || edit->property(typedProperty).toBool()) && !edit->text().trimmed().isEmpty();
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

} // namespace

void mayHoldDraft(QWidget& form, bool may) {
    form.setProperty(draftProperty, may);
}

void rememberTyping(QLineEdit& edit) {
    QObject::connect(&edit, &QLineEdit::textEdited, &edit, [&edit] { edit.setProperty(typedProperty, true); });
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

} // namespace meyar::ui
