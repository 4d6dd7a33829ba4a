#include "widgets/draft.h"

#include "model/cell.h"

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

/// Goes with its form.
struct SayingWhere : QObject {
    SayingWhere(QWidget& form, std::function<DraftPlace()> told) : QObject(&form), where(std::move(told)) {}

    std::function<DraftPlace()> where;
};

/// Goes with its form.
struct ComingBack : QObject {
    explicit ComingBack(QWidget& form) : QObject(&form) {}

    std::function<QVariant()> about;
    std::function<void(const QVariant&)> open;
};

template <class Told>
const Told* toldOf(const QWidget& form) {
    for (const QObject* child : form.children())
        if (const auto* found = dynamic_cast<const Told*>(child)) return found;
    return nullptr;
}

/// The fields of a form, or the form that is one itself.
template <class Field>
QList<Field*> fieldsOf(const QWidget& form) {
    QList<Field*> fields = form.findChildren<Field*>();
    if (const auto* field = qobject_cast<const Field*>(&form)) fields << const_cast<Field*>(field);
    return fields;
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
    return typedFieldOf(form) != nullptr;
}

QWidget* draftWithin(const QWidget& part) {
    for (QWidget* each : part.findChildren<QWidget*>())
        if (holdsDraft(*each)) return each;
    return nullptr;
}

std::vector<QWidget*> draftsWithin(const QWidget& part) {
    std::vector<QWidget*> drafts;
    for (QWidget* each : part.findChildren<QWidget*>()) {
        const auto holds = [&](const QWidget* outer) { return outer->isAncestorOf(each); };
        if (holdsDraft(*each) && std::none_of(drafts.begin(), drafts.end(), holds)) drafts.push_back(each);
    }
    return drafts;
}

void saysWhere(QWidget& form, std::function<DraftPlace()> where) {
    new SayingWhere(form, std::move(where));
}

DraftPlace draftPlaceOf(const QWidget& form) {
    if (const auto* told = toldOf<SayingWhere>(form)) return told->where();
    QStringList cells;
    for (const QString& word : openFor(form).toStringList())
        if (model::parseCell(word.toStdString())) cells << word;
    return {cells.join(QStringLiteral(", ")), {}};
}

QWidget* typedFieldOf(const QWidget& form) {
    for (QLineEdit* field : fieldsOf<QLineEdit>(form))
        if (holdsTyped(field)) return field;
    for (QPlainTextEdit* field : fieldsOf<QPlainTextEdit>(form))
        if (holdsTyped(field)) return field;
    return nullptr;
}

void dropDraft(QWidget& form) {
    for (QLineEdit* edit : fieldsOf<QLineEdit>(form)) {
        edit->setModified(false);
        edit->setProperty(typedProperty, false);
    }
    for (QPlainTextEdit* edit : fieldsOf<QPlainTextEdit>(form))
        edit->document()->setModified(false);
}

void emptyDraft(QWidget& form) {
    for (QLineEdit* edit : fieldsOf<QLineEdit>(form))
        if (holdsTyped(edit)) edit->clear();
    for (QPlainTextEdit* edit : fieldsOf<QPlainTextEdit>(form))
        if (holdsTyped(edit)) edit->clear();
    dropDraft(form);
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
    const ComingBack* back = toldOf<ComingBack>(form);
    return back ? back->about() : QVariant();
}

void openAgain(QWidget& form, const QVariant& about) {
    if (const ComingBack* back = toldOf<ComingBack>(form)) back->open(about);
}

} // namespace meyar::ui
