#include "small_screen.h"

#include "../shell/clipping.h"
#include "../shell/every_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace meyar::ui::test {

namespace {

std::string said(const QWidget& widget) {
    const QVariant text = widget.property("text");
    return (QLatin1String(widget.metaObject()->className()) + u'#' + widget.objectName() + u' ' + text.toString())
        .toStdString();
}

bool isControl(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget);
}

bool hasWords(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && !label->text().isEmpty();
}

bool scrolls(const QScrollBar& bar, Qt::ScrollBarPolicy policy) {
    return policy != Qt::ScrollBarAlwaysOff && bar.maximum() > 0;
}

/// Whether all that `widget` is in shows the whole of it, or lets it be scrolled to.
void checkInside(const QWidget& widget, const QWidget& window) {
    bool across = true, down = true; // whether being outside is a fault, in this direction
    for (const QWidget* around = widget.parentWidget(); around && around != &window && !around->isWindow();
         around = around->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        if (area && area->viewport() == around) {
            across = across && !scrolls(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy());
            down = down && !scrolls(*area->verticalScrollBar(), area->verticalScrollBarPolicy());
        }
        const QRect place(widget.mapTo(around, QPoint(0, 0)), widget.size());
        const bool outAcross = across && (place.left() < 0 || place.right() > around->width());
        const bool outDown = down && (place.top() < 0 || place.bottom() > around->height());
        if (!outAcross && !outDown) continue;
        FAIL_CHECK((outAcross ? "across" : "down")
                   << " at " << place.left() << "," << place.top() << " to " << place.right() << "," << place.bottom()
                   << " in the " << around->width() << "x" << around->height() << " of " << said(*around));
        return;
    }
}

/// Whether nothing that it is beside lies over it: its corners, where they are in view, are its own.
void checkUncovered(const QWidget& widget, QWidget& window) {
    const QRect inner = widget.rect().adjusted(3, 3, -3, -3);
    for (const QPoint& corner : {inner.topLeft(), inner.bottomRight()}) {
        if (!widget.visibleRegion().contains(corner)) continue;
        const QWidget* there = window.childAt(widget.mapTo(&window, corner));
        if (there && there != &widget && !widget.isAncestorOf(there) && !there->isAncestorOf(&widget))
            FAIL_CHECK("covered by " << said(*there));
    }
}

/// With the padding that the style sheet gives a control around its words.
void checkSize(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || button->text().isEmpty()) return;
    const QSize needs = button->minimumSizeHint();
    if (needs.width() > button->width() + 1)
        FAIL_CHECK("needs " << needs.width() << " across, has " << button->width());
    if (needs.height() > button->height() + 1)
        FAIL_CHECK("needs " << needs.height() << " down, has " << button->height());
}

} // namespace

void checkNothingCutOff(const QString& name, QWidget& window) {
    INFO(name.toStdString());
    const auto* place = window.findChild<QLabel*>(QStringLiteral("previewPlace"));
    if (place && place->isVisible())
        REQUIRE(eventually([&] { return !place->text().isEmpty(); })); // the report is made
    for (const Clipped& clipped : textsOf(window).clipped)
        FAIL_CHECK(clipped.said().toStdString());
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || !(isControl(*widget) || hasWords(*widget))) continue;
        INFO(said(*widget));
        checkSize(*widget);
        checkInside(*widget, window);
        checkUncovered(*widget, window);
    }
    const QWidget* view = viewIn(window);
    if (!view) return;
    const QWidget* stack = view->parentWidget();
    CHECK(stack->mapTo(&window, QPoint(stack->width(), 0)).x() <= window.width());
    CHECK(view->minimumSizeHint().width() <= stack->width());
}

} // namespace meyar::ui::test
