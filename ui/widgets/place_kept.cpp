#include "widgets/place_kept.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace meyar::ui {

namespace {

template <class Widget, class Act>
void eachNamed(const QWidget* page, Act act) {
    for (Widget* widget : page->findChildren<Widget*>()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_")) act(widget);
    }
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

PlaceKept::PlaceKept(const QWidget* page) {
    if (!page) return;
    eachNamed<QAbstractItemView>(page, [this](const QAbstractItemView* view) {
        View kept;
        for (QModelIndex index = view->currentIndex(); index.isValid(); index = index.parent()) {
            kept.path.prepend({index.row(), index.column()});
        }
        kept.scrolled = {view->horizontalScrollBar()->value(), view->verticalScrollBar()->value()};
        kept.focused = view->hasFocus();
        m_views[view->objectName()] = kept;
    });
    eachNamed<QComboBox>(page, [this](const QComboBox* box) { m_choices[box->objectName()] = box->currentIndex(); });
    eachNamed<QTabWidget>(page,
                          [this](const QTabWidget* tabs) { m_choices[tabs->objectName()] = tabs->currentIndex(); });
    eachNamed<QAbstractButton>(page, [this](const QAbstractButton* button) {
        if (button->isCheckable()) m_checks[button->objectName()] = button->isChecked();
    });
    eachNamed<QLineEdit>(page, [this](const QLineEdit* line) {
        if (!line->isReadOnly()) m_texts[line->objectName()] = line->text();
    });
}

void PlaceKept::restore(QWidget* page) const {
    if (!page) return;
    eachNamed<QLineEdit>(page, [this](QLineEdit* line) {
        if (const auto text = m_texts.find(line->objectName()); text != m_texts.end() && line->text() != *text)
            line->setText(*text);
    });
    eachNamed<QAbstractButton>(page, [this](QAbstractButton* button) {
        const auto checked = m_checks.find(button->objectName());
        // click() and not setChecked(): pages listen to the act; only what is not already so is clicked.
        if (checked != m_checks.end() && button->isCheckable() && button->isChecked() != *checked &&
            (*checked || !button->autoExclusive())) {
            button->click();
        }
    });
    eachNamed<QComboBox>(page, [this](QComboBox* box) {
        const int index = m_choices.value(box->objectName(), -1);
        if (index >= 0 && index < box->count() && index != box->currentIndex()) box->setCurrentIndex(index);
    });
    eachNamed<QTabWidget>(page, [this](QTabWidget* tabs) {
        const int index = m_choices.value(tabs->objectName(), -1);
        if (index >= 0 && index < tabs->count()) tabs->setCurrentIndex(index);
    });
    eachNamed<QAbstractItemView>(page, [this](QAbstractItemView* view) {
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
