#include "widgets/refusal_line.h"

#include "document_controller.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"

namespace meyar::ui {

RefusalLine::RefusalLine(const QString& objectName, QWidget* parent) : QLabel(parent) {
    setObjectName(objectName);
    setRole(*this, "warning");
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

bool RefusalLine::apply(DocumentController& controller, const std::vector<document::Edit>& edits) {
    return apply(controller, [&] { return controller.apply(edits); });
}

bool RefusalLine::apply(DocumentController& controller, const std::function<bool()>& act) {
    QString why;
    const auto listening =
        connect(&controller, &DocumentController::refused, this, [&why](const QString& sentence) { why = sentence; });
    const bool taken = act();
    disconnect(listening);
    say(why);
    return taken;
}

void RefusalLine::say(const QString& why) {
    setText(breakable(why));
    setAccessibleName(why);
    setVisible(!why.isEmpty());
    if (!why.isEmpty()) announce(*this);
}

} // namespace meyar::ui
