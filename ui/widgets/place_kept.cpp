#include "widgets/place_kept.h"

#include "widgets/draft.h"
#include "widgets/kept_text.h"
#include "widgets/read_only_hold.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace meyar::ui {

namespace {

constexpr char navigationProperty[] = "navigation";

bool navigates(const QWidget& widget) {
    return widget.property(navigationProperty).toBool() ||
           (widget.parentWidget() && widget.parentWidget()->objectName() == u"filterChips") ||
           widget.objectName().startsWith(u"constituency_");
}

/// The view around an editor of one of its rows; null for any other widget.
QAbstractItemView* viewOf(const QWidget* editor) {
    for (QWidget* at = editor ? editor->parentWidget() : nullptr; at; at = at->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(at->parentWidget());
        if (view && view->viewport() == at) return view;
    }
    return nullptr;
}

/// How far it is scrolled, from 0 to 1: at another zoom the whole has another height.
double share(const QScrollBar& bar) {
    return bar.maximum() > bar.minimum() ? double(bar.value() - bar.minimum()) / (bar.maximum() - bar.minimum()) : 0;
}

void setShare(QScrollBar& bar, double share) {
    bar.setValue(bar.minimum() + qRound(share * (bar.maximum() - bar.minimum())));
}

int topIn(const QAbstractScrollArea& area, const QWidget& within) {
    return within.mapTo(area.viewport(), QPoint()).y();
}

/// Whether some of it is in view there.
bool isIn(const QAbstractScrollArea& area, const QWidget* widget) {
    return widget && widget->isVisible() && area.viewport()->isAncestorOf(widget) &&
           area.viewport()->rect().intersects(QRect(widget->mapTo(area.viewport(), QPoint()), widget->size()));
}

/// Scrolls until the widget is that far below the top, and whole in view as far as it has room.
void setTopIn(const QAbstractScrollArea& area, const QWidget& within, double top) {
    const int height = area.viewport()->height();
    const int wanted = std::max(0, std::min(qRound(top * height), height - within.height()));
    QScrollBar& bar = *area.verticalScrollBar();
    bar.setValue(bar.value() + topIn(area, within) - wanted);
}

/// Scrolls again while the content takes its height, for words wrap in several rounds. The person's own scrolling ends
/// it.
class ScrollingBack : public QObject {
public:
    ScrollingBack(QScrollArea& area, const std::function<void()>& scroll) : QObject(&area) {
        constexpr std::chrono::milliseconds settling{300};
        for (const QScrollBar* bar : {area.horizontalScrollBar(), area.verticalScrollBar()}) {
            connect(bar, &QScrollBar::rangeChanged, this, scroll);
            connect(bar, &QScrollBar::actionTriggered, this, &QObject::deleteLater);
        }
        QTimer::singleShot(settling, this, &QObject::deleteLater);
    }
};

/// Not setCurrentIndex() of the view: it looks at the keyboard, where Ctrl may still be held from a step of the zoom,
/// and then leaves chosen what was.
void makeCurrent(const QAbstractItemView& view, const QModelIndex& index) {
    using Model = QItemSelectionModel;
    Model::SelectionFlags how = Model::ClearAndSelect;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows) how |= Model::Rows;
    if (view.selectionMode() == QAbstractItemView::NoSelection) how = Model::NoUpdate;
    view.selectionModel()->setCurrentIndex(index, how);
}

bool isInOpenForm(QWidget* widget) {
    const QWidget* form = formAround(widget);
    return form && !form->isHidden();
}

QWidget* keysWithin(const QWidget& part) {
    QWidget* keys = part.window()->focusWidget();
    return keys && part.isAncestorOf(keys) ? keys : nullptr;
}

} // namespace

void markAsNavigation(QWidget& widget) {
    widget.setProperty(navigationProperty, true);
    keepForReading(widget);
}

// -- keeping

PlaceKept::PlaceKept(const QWidget* part) {
    if (!part) return;
    keepFields(*part);
    for (QWidget* widget : part->findChildren<QWidget*>()) {
        if (const QVariant about = openFor(*widget); about.isValid()) m_forms[pathTo(widget, *part)] = about;
        if (!navigates(*widget) && !isInOpenForm(widget)) continue;
        const auto* box = qobject_cast<QComboBox*>(widget);
        if (box && box->currentIndex() >= 0 && box->currentText() == box->itemText(box->currentIndex()))
            m_choices[pathTo(box, *part)] = box->currentIndex();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isCheckable())
            m_checks[pathTo(button, *part)] = button->isChecked();
    }
    m_draft = draftWithin(*part);
    QWidget* keys = keysWithin(*part);
    const QAbstractItemView* view = viewOf(keys);
    m_keys = pathTo(view ? view : keys, *part);
    if (view) m_editor = keptText(textFieldOf(keys));
}

void PlaceKept::keepFields(const QWidget& part) {
    const auto keep = [&](QWidget* field) {
        if (field->window() != part.window() || viewOf(field)) return;
        bool searches = false;
        for (const QWidget* at = field; at != &part; at = at->parentWidget())
            searches = searches || servesToRead(*at);
        Field kept{*keptText(field), isInOpenForm(field), searches};
        const QWidget* const form = formAround(field);
        kept.kept.typed = kept.kept.typed && (field->isVisibleTo(&part) || (form && holdsDraft(*form)));
        m_fields[pathTo(field, part)] = kept;
    };
    for (QLineEdit* line : part.findChildren<QLineEdit*>())
        keep(line);
    for (QPlainTextEdit* text : part.findChildren<QPlainTextEdit*>())
        keep(text);
}

PlaceKept::Way PlaceKept::wayTo(QModelIndex index) {
    Way way;
    for (; index.isValid(); index = index.parent())
        way.prepend({index.row(), index.column()});
    return way;
}

void PlaceKept::lookAtRows(const QWidget* part) {
    if (!part) return;
    const QWidget* const keys = widgetAt(m_keys, *part);
    for (const QAbstractScrollArea* area : part->findChildren<QAbstractScrollArea*>()) {
        if (area->window() != part->window()) continue;
        const WidgetPath path = pathTo(area, *part);
        m_scrolls[path] = {share(*area->horizontalScrollBar()), share(*area->verticalScrollBar())};
        if (qobject_cast<const QScrollArea*>(area) && isIn(*area, keys)) {
            m_keysArea = path;
            m_keysTop = double(topIn(*area, *keys)) / area->viewport()->height();
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(area);
        if (!view || !view->model()) continue;
        View kept;
        kept.current = wayTo(view->currentIndex());
        kept.inSight = view->isVisible() && view->viewport()->rect().intersects(view->visualRect(view->currentIndex()));
        const QModelIndexList chosen = view->selectionModel()->selectedIndexes();
        if (view->selectionBehavior() == QAbstractItemView::SelectItems && chosen.size() > 1) {
            for (const QModelIndex& index : chosen)
                kept.chosen << wayTo(index);
        }
        m_views[path] = kept;
    }
}

void PlaceKept::keepOnly(const QWidget& form, const QWidget& part) {
    const WidgetPath path = pathTo(&form, part);
    const auto isWithin = [&](const WidgetPath& at) { return at.mid(0, path.size()) == path; };
    const auto ofOtherForm = [&](const auto& at) {
        return !isWithin(at.key()) && formAround(widgetAt(at.key(), part)) != nullptr;
    };
    m_fields.removeIf([&](const auto& at) { return !isWithin(at.key()) && !at.value().searches; });
    m_forms.removeIf([&](const auto& at) { return !isWithin(at.key()) && path.mid(0, at.key().size()) != at.key(); });
    m_choices.removeIf(ofOtherForm);
    m_checks.removeIf(ofOtherForm);
    m_editor.reset();
    if (isWithin(m_keys) && m_fields.contains(m_keys)) return;
    m_keys.clear(); // on a button: the first field in which something is typed
    for (auto field = m_fields.begin(); field != m_fields.end() && m_keys.isEmpty(); ++field)
        if (field->kept.typed && !field->searches) m_keys = field.key();
}

// -- putting back

QModelIndex PlaceKept::follow(const QAbstractItemView& view, const Way& way) {
    QModelIndex index;
    for (const auto& [row, column] : way) {
        index = view.model()->index(row, column, index);
        if (!index.isValid()) break;
    }
    return index;
}

void PlaceKept::restore(QWidget* part, const std::function<bool()>& showRecord, bool keys) const {
    if (!part) return;
    restoreNavigation(*part);
    restoreViews(*part, true);
    if (showRecord()) {
        restoreViews(*part, false);
        restoreForms(*part);
        restoreFields(*part);
        for (QCompleter* completer : part->findChildren<QCompleter*>())
            completer->popup()->hide(); // nobody is typing
    }
    restoreScroll(*part);
    if (keys) restoreKeys(*part);
}

void PlaceKept::restoreNavigation(const QWidget& part) const {
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        QWidget* const search = field->searches ? widgetAt(field.key(), part) : nullptr;
        if (search) putBackText(*search, field->kept);
    }
    restoreChoices(part, false);
}

void PlaceKept::restoreChoices(const QWidget& part, bool ofForms) const {
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice) {
        auto* box = qobject_cast<QComboBox*>(widgetAt(choice.key(), part));
        if (!box || (formAround(box) != nullptr) != ofForms) continue;
        if (*choice >= box->count() || *choice == box->currentIndex()) continue;
        box->setCurrentIndex(*choice);
        if (ofForms) emit box->activated(*choice); // the form's other fields follow
    }
    // A chip of several is left by clicking its neighbour, so those that are on come first.
    for (const bool on : {true, false}) {
        for (auto check = m_checks.begin(); check != m_checks.end(); ++check) {
            auto* button = qobject_cast<QAbstractButton*>(widgetAt(check.key(), part));
            if (!button || *check != on || (formAround(button) != nullptr) != ofForms) continue;
            // click() and not setChecked(): pages listen to the act.
            if (button->isChecked() != on && (on || !(button->autoExclusive() || button->group()))) button->click();
        }
    }
}

/// The main view of a part that shows a record follows that; `all` is before it is known whether it does.
void PlaceKept::restoreViews(const QWidget& part, bool all) const {
    for (auto kept = m_views.begin(); kept != m_views.end(); ++kept) {
        auto* view = qobject_cast<QAbstractItemView*>(widgetAt(kept.key(), part));
        if (!view || !view->model()) continue;
        const QModelIndex current = follow(*view, kept->current);
        if (!current.isValid()) continue;
        if (all || view != part.focusProxy()) makeCurrent(*view, current);
        if (kept->chosen.isEmpty() || view->currentIndex() != current) continue;
        for (const Way& way : kept->chosen)
            view->selectionModel()->select(follow(*view, way), QItemSelectionModel::Select);
    }
}

void PlaceKept::restoreForms(const QWidget& part) const {
    for (auto form = m_forms.begin(); form != m_forms.end(); ++form)
        if (QWidget* const closed = widgetAt(form.key(), part)) openAgain(*closed, *form);
    restoreChoices(part, true);
}

void PlaceKept::restoreFields(const QWidget& part) const {
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        QWidget* const now = field->searches ? nullptr : widgetAt(field.key(), part);
        // A choice is back already, in the words of the language that is spoken now.
        if (!now || m_choices.contains(field.key().mid(0, field.key().size() - 1))) continue;
        if (field->kept.typed || field->ofForm) putBackText(*now, field->kept);
        const auto text = keptText(now);
        if (text && text->text == field->kept.text) putBackCaret(*now, field->kept);
    }
}

void PlaceKept::restoreKeys(const QWidget& part) const {
    if (m_keys.isEmpty()) return;
    QWidget* keys = widgetAt(m_keys, part);
    if (!keys || !keys->isVisible()) { // what is typed on reaches nothing, rather than something else
        if (QWidget* other = part.window()->focusWidget()) other->clearFocus();
        return;
    }
    keys->setFocus(Qt::OtherFocusReason);
    const auto field = m_fields.find(m_keys);
    if (field != m_fields.end() && field->searches) putBackCaret(*keys, field->kept);
    auto* view = qobject_cast<QAbstractItemView*>(keys);
    if (!m_editor || !view) return;
    view->edit(view->currentIndex());
    QWidget* const editor = textFieldOf(part.window()->focusWidget());
    if (!editor || viewOf(editor) != view) return;
    putBackText(*editor, *m_editor);
    putBackCaret(*editor, *m_editor);
}

/// Once all is laid out.
void PlaceKept::restoreScroll(const QWidget& part) const {
    for (auto kept = m_scrolls.begin(); kept != m_scrolls.end(); ++kept) {
        auto* area = qobject_cast<QAbstractScrollArea*>(widgetAt(kept.key(), part));
        if (!area) continue;
        const bool inSight = m_views.value(kept.key()).inSight;
        const QPointer<QWidget> keys = kept.key() == m_keysArea ? widgetAt(m_keys, part) : nullptr;
        const auto scroll = [area, scrolled = *kept, inSight, keys, top = m_keysTop] {
            setShare(*area->horizontalScrollBar(), scrolled.x());
            setShare(*area->verticalScrollBar(), scrolled.y());
            auto* view = qobject_cast<QAbstractItemView*>(area);
            if (view && inSight) view->scrollTo(view->currentIndex());
            if (keys && keys->isVisible() && keys->window()->focusWidget() == keys) setTopIn(*area, *keys, top);
        };
        QTimer::singleShot(0, area, scroll);
        if (auto* panel = qobject_cast<QScrollArea*>(area)) new ScrollingBack(*panel, scroll);
    }
}

} // namespace meyar::ui
