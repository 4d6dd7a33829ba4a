#include "widgets/role_label.h"

#include "widgets/spoken.h"

namespace meyar::ui {

void setRole(QWidget& widget, const char* role) {
    widget.setProperty("role", QLatin1String(role));
    rememberRole(widget);
}

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setRole(*label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace meyar::ui
