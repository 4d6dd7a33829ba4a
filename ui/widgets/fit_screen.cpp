#include "widgets/fit_screen.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr int titleBar = 32; ///< pixels that the desktop takes above the window
} // namespace

void fitScreen(QWidget& window) {
    if (!window.screen()) return;
    const QRect room = window.screen()->availableGeometry().adjusted(0, titleBar, 0, 0);
    if (window.width() <= room.width() && window.height() <= room.height()) return;
    window.resize(window.size().boundedTo(room.size()));
    window.move(std::clamp(window.x(), room.left(), std::max(room.left(), room.right() + 1 - window.width())),
                std::clamp(window.y(), room.top(), std::max(room.top(), room.bottom() + 1 - window.height())));
}

void fitDialog(QObject& receiver, const QEvent& event) {
    if (event.type() != QEvent::Show) return;
    if (auto* dialog = qobject_cast<QDialog*>(&receiver); dialog && dialog->isWindow()) fitScreen(*dialog);
}

} // namespace meyar::ui
