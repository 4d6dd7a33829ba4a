#include "matrix/cell_panel.h"

#include "matrix/answer_list.h"
#include "matrix/panel_keys.h"
#include "widgets/key_positions.h"
#include "widgets/refusal_line.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>

namespace meyar::ui {

CellPanel::CellPanel(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll->viewport())) {
    takeKeysByPosition(*this);
}

std::optional<std::size_t> CellPanel::place() const {
    if (!m_cell || !m_controller.isOpen()) return std::nullopt;
    return m_controller.assessment().framework.findCell(*m_cell);
}

void CellPanel::showCell(std::optional<model::CellId> cell) {
    if (cell != m_cell) {
        keep();
        m_refusal->clearWords();
        m_scroll->ensureVisible(0, 0);
    }
    m_cell = std::move(cell);
    refresh();
}

void CellPanel::giveByKey(int key) {
    if (!m_controller.isOpen()) return;
    if (const auto answer = answerOfKey(m_controller.assessment().framework.scale, key)) give(*answer);
}

/// The layout is brought up to date first: what is to be seen may have come up just now.
void CellPanel::reveal(QWidget* part) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(part, 0, 24);
}

void CellPanel::sayWhyNot(const QString& why) {
    m_refusal->say(why);
    isVisible() ? reveal(m_refusal) : emit m_controller.refused(why);
}

void CellPanel::revealForm(QWidget* form) {
    reveal(form);
    if (QWidget* const field = form->window()->focusWidget(); form->isAncestorOf(field)) reveal(field);
}

/// A shortcut that no field takes for itself is about to act on the document, perhaps to close it: what was typed
/// first.
bool CellPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) keep();
    }
    return QFrame::event(event);
}

void CellPanel::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape) {
        keep();
        emit leaving();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_K) {
        startCiting();
    } else if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        // From a button of the panel; fields keep their digits.
        if (mayGradeByKey(*this, *m_grades, *m_scroll, *m_refusal)) giveByKey(event->key() - Qt::Key_0);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace meyar::ui
