#include "findings/detail_field.h"

#include "widgets/typed_text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>

namespace meyar::ui {

DetailField::DetailField(const QString& objectName, QWidget* parent)
    : MarkdownEdit(objectName, parent), m_typed(new TypedText(*this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_typed, &TypedText::keepWanted, this, &DetailField::keepWanted);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { setFixedHeight(sizeHint().height()); });
    for (const auto leaves : {&MarkdownEdit::leaveWanted, &MarkdownEdit::doneWanted})
        connect(this, leaves, m_typed, &TypedText::keep); // the first to hear of it
}

void DetailField::setWords(const QString& words) {
    m_typed->show(words);
}

bool DetailField::unsaved() const {
    return m_typed->unsaved();
}

void DetailField::setSaved() {
    m_typed->setSaved();
}

bool DetailField::focusNextPrevChild(bool next) {
    m_typed->keep(); // which adds the field for a further one: Tab goes by what is seen
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return MarkdownEdit::focusNextPrevChild(next);
}

void DetailField::focusOutEvent(QFocusEvent* event) {
    MarkdownEdit::focusOutEvent(event);
    m_typed->keep();
}

QSize DetailField::sizeHint() const {
    return {200, m_typed->height()};
}

} // namespace meyar::ui
