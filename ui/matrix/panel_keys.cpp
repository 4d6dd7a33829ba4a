#include "matrix/panel_keys.h"

#include "widgets/in_view.h"
#include "widgets/refusal_line.h"
#include "widgets/row_button.h"

#include <QCoreApplication>
#include <QScrollArea>

namespace meyar::ui {

namespace {

/// What is pressed there is no answer: it leads elsewhere, or takes letters.
bool leadsElsewhere(const QWidget* focused) {
    const auto* button = qobject_cast<const QAbstractButton*>(focused);
    return !button || qobject_cast<const RowButton*>(button) || button->property("role") == QStringLiteral("link");
}

} // namespace

bool mayGradeByKey(QWidget& panel, QWidget& grades, QScrollArea& scroll, RefusalLine& refusal) {
    const QWidget* focused = panel.window()->focusWidget();
    const bool elsewhere = !grades.isAncestorOf(focused) && leadsElsewhere(focused);
    const bool seen = mostlyInView(grades);
    if (seen && !elsewhere) return true;
    if (elsewhere) {
        refusal.say(QCoreApplication::translate(
            "PanelKeys", "Nothing was graded: a digit grades in the table, or here on a grade (a click or Tab)."));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        scroll.ensureWidgetVisible(&refusal, 0, 24);
    }
    scroll.ensureWidgetVisible(&grades, 0, 24);
    if (elsewhere) return false;
    OutOfViewEvent event(true);
    QCoreApplication::sendEvent(panel.window(), &event);
    return false;
}

} // namespace meyar::ui
