#include "matrix/panel_keys.h"

#include "widgets/in_view.h"
#include "widgets/refusal_line.h"
#include "widgets/row_button.h"

#include <QCoreApplication>
#include <QScrollArea>

#include <algorithm>

namespace meyar::ui {

namespace {

/// What is pressed there is no answer: it leads elsewhere, or takes letters.
bool leadsElsewhere(const QWidget* focused) {
    const auto* button = qobject_cast<const QAbstractButton*>(focused);
    return !button || qobject_cast<const RowButton*>(button) || button->property("role") == QStringLiteral("link");
}

/// Most of the part, or of one higher than the panel a panelful.
bool isSeen(const QWidget& part, const QScrollArea& scroll) {
    if (!part.isVisible()) return false;
    const QRect room = scroll.viewport()->rect();
    const QRect seen = QRect(part.mapTo(scroll.viewport(), QPoint()), part.size()) & room;
    return 10 * seen.height() >= 9 * std::min(part.height(), room.height());
}

} // namespace

bool mayGradeByKey(QWidget& panel, QWidget& grades, QScrollArea& scroll, RefusalLine& refusal) {
    QWidget* const focused = panel.window()->focusWidget();
    const bool onGrade = grades.isAncestorOf(focused);
    const bool elsewhere = !onGrade && leadsElsewhere(focused);
    if (!elsewhere && isSeen(onGrade ? *focused : grades, scroll)) return true;
    if (elsewhere) {
        refusal.say(QCoreApplication::translate(
            "PanelKeys", "Nothing was graded: a digit grades in the table, or here on a grade (a click or Tab)."));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        scroll.ensureWidgetVisible(&refusal, 0, 24);
    }
    scroll.ensureWidgetVisible(&grades, 0, 24);
    if (onGrade) scroll.ensureWidgetVisible(focused, 0, 0);
    if (elsewhere) return false;
    OutOfViewEvent event(true);
    QCoreApplication::sendEvent(panel.window(), &event);
    return false;
}

} // namespace meyar::ui
