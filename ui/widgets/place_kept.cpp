#include "widgets/place_kept.h"
#include "widgets/read_only_hold.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr char navigationProperty[] = "navigation";
constexpr char draftProperty[] = "draft";

bool navigates(const QWidget& widget) {
    return widget.property(navigationProperty).toBool() ||
           (widget.parentWidget() && widget.parentWidget()->objectName() == u"filterChips") ||
           widget.objectName().startsWith(u"constituency_");
}

template <class Widget, class Act>
void eachNamed(const QWidget& page, Act act) {
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_")) act(widget);
    }
}

template <class Widget, class Act>
void eachNavigating(const QWidget& page, Act act) {
    eachNamed<Widget>(page, [&act](Widget* widget) {
        if (navigates(*widget)) act(widget);
    });
}

QModelIndex follow(const QAbstractItemModel& model, const QList<QPair<int, int>>& path) {
    QModelIndex index;
    for (const auto& [row, column] : path) {
        index = model.index(row, column, index);
        if (!index.isValid()) break;
    }
    return index;
}

} // namespace

void markAsNavigation(QWidget& widget) {
    widget.setProperty(navigationProperty, true);
    keepForReading(widget);
}

void markAsDraft(QLineEdit& field) {
    field.setProperty(draftProperty, true);
}

PlaceKept::PlaceKept(const QWidget* page) {
    if (!page) return;
    eachNamed<QAbstractItemView>(*page, [this](const QAbstractItemView* view) {
        View kept;
        for (QModelIndex index = view->currentIndex(); index.isValid(); index = index.parent()) {
            kept.path.prepend({index.row(), index.column()});
        }
        kept.scrolled = {view->horizontalScrollBar()->value(), view->verticalScrollBar()->value()};
        kept.focused = view->hasFocus();
        m_views[view->objectName()] = kept;
    });
    eachNamed<QLineEdit>(*page, [this](const QLineEdit* field) {
        if (field->property(draftProperty).toBool() && field->isModified())
            m_drafts[field->objectName()] = {field->text(), field->cursorPosition(), field->hasFocus()};
    });
    eachNavigating<QComboBox>(*page,
                              [this](const QComboBox* box) { m_choices[box->objectName()] = box->currentIndex(); });
    eachNavigating<QAbstractButton>(*page, [this](const QAbstractButton* button) {
        if (button->isCheckable()) m_checks[button->objectName()] = button->isChecked();
    });
}

void PlaceKept::restore(QWidget* page) const {
    if (!page) return;
    eachNavigating<QAbstractButton>(*page, [this](QAbstractButton* button) {
        const auto checked = m_checks.find(button->objectName());
        // click() and not setChecked(): pages listen to the act. A chip of a group is left by clicking its neighbour.
        const bool differs = checked != m_checks.end() && button->isChecked() != *checked;
        if (differs && (*checked || !(button->autoExclusive() || button->group()))) button->click();
    });
    eachNavigating<QComboBox>(*page, [this](QComboBox* box) {
        const int index = m_choices.value(box->objectName(), -1);
        if (index >= 0 && index < box->count() && index != box->currentIndex()) box->setCurrentIndex(index);
    });
    eachNamed<QLineEdit>(*page, [this](QLineEdit* field) {
        const auto draft = m_drafts.find(field->objectName());
        if (draft == m_drafts.end() || !field->property(draftProperty).toBool()) return;
        field->setText(draft->text);
        field->setModified(true);
        if (draft->focused) field->setFocus();
        field->setCursorPosition(draft->cursor);
    });
    eachNamed<QAbstractItemView>(*page, [this](QAbstractItemView* view) {
        const auto kept = m_views.find(view->objectName());
        if (kept == m_views.end() || !view->model()) return;
        if (const QModelIndex index = follow(*view->model(), kept->path); index.isValid()) view->setCurrentIndex(index);
        if (kept->focused) view->setFocus();
        // Scroll bars have their range only once the page is laid out.
        QTimer::singleShot(0, view, [view, scrolled = kept->scrolled] {
            view->horizontalScrollBar()->setValue(scrolled.x());
            view->verticalScrollBar()->setValue(scrolled.y());
        });
    });
}

} // namespace meyar::ui
