#include "widgets/side_panel.h"

#include "widgets/theme.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

int panelWidth() {
    return Theme::scaled(320);
}

void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content) {
    scroll.setWidgetResizable(true);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setFocusPolicy(Qt::NoFocus);
    scroll.setWidget(content);
    scroll.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(&panel);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(&scroll, 1);
}

} // namespace meyar::ui
