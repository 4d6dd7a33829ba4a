// In a dialog Enter presses the button that has the keys, as the space bar does; elsewhere in it the default one. One
// filter for the whole application.
#pragma once

#include <QObject>

namespace meyar::ui {

class EnterPresses : public QObject {
    Q_OBJECT
public:
    explicit EnterPresses(QObject* parent); ///< watches the application while it lives

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
