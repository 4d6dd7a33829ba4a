#include "widgets/typed_watch.h"

#include "widgets/draft.h"
#include "widgets/read_only_hold.h"
#include "widgets/typing_pause.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace meyar::ui {

namespace {

/// The field of text in which the keys are: of a box of choices or of numbers, the one inside.
QWidget* textField(QWidget* focused) {
    if (!focused || qobject_cast<QLineEdit*>(focused) || qobject_cast<QPlainTextEdit*>(focused)) return focused;
    return focused->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

TypedWatch::TypedWatch(QWidget* part) : QObject(part), m_part(part) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now) follow(textField(now)); // none: another program has the keys for a while
    });
}

bool TypedWatch::covers(const QWidget& field) const {
    for (const QWidget* at = &field; at; at = at->parentWidget()) {
        if (servesToRead(*at) || at->findChild<TypingPause*>(QString(), Qt::FindDirectChildrenOnly)) return false;
        if (at == m_part) return true;
    }
    return false;
}

void TypedWatch::follow(QWidget* field) {
    if (field == m_field && (field || !m_typing)) return; // a field that is gone took what was typed along
    if (m_field) m_field->disconnect(this);
    m_field = nullptr;
    if (m_typing && !draftWithin(*m_part)) {
        m_typing = false;
        emit typing(false);
    }
    if (!field || !covers(*field)) return;
    m_field = field;
    if (auto* line = qobject_cast<QLineEdit*>(field)) connect(line, &QLineEdit::textEdited, this, &TypedWatch::typed);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (text->document()->isModified()) typed(); // and not only shown
        });
}

void TypedWatch::goOn() {
    if (draftWithin(*m_part)) typed();
}

void TypedWatch::typed() {
    if (std::exchange(m_typing, true)) return;
    emit typing(true);
}

} // namespace meyar::ui
