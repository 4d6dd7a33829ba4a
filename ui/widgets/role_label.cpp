#include "widgets/role_label.h"

#include "widgets/long_words.h"
#include "widgets/spoken.h"

namespace meyar::ui {

void setRole(QWidget& widget, const char* role) {
    widget.setProperty("role", QLatin1String(role));
    rememberRole(widget);
}

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new WrappedLabel(text, parent);
    setRole(*label, role);
    return label;
}

} // namespace meyar::ui
