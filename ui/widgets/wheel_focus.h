// The wheel scrolls what it is over and does nothing else: a combo box, a spin box, a slider or a tab bar leaves it to
// what it is in, also with the focus, which comes to rest on them without being meant and stays there while one
// scrolls; and nothing takes the focus by it. One filter for the whole application.
#pragma once

#include <QObject>

namespace meyar::ui {

class WheelFocus : public QObject {
    Q_OBJECT
public:
    explicit WheelFocus(QObject* parent); ///< watches the application while it lives

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
