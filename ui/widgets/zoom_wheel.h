// Ctrl and the wheel over a window: asks for a zoom, before any view scrolls by it.
#pragma once

#include <QObject>

class QWidget;

namespace meyar::ui {

class ZoomWheel : public QObject {
    Q_OBJECT
public:
    explicit ZoomWheel(QWidget* window); ///< watches the application while the window lives

signals:
    void turned(int steps); ///< away from oneself is larger

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    int m_turned = 0; ///< eighths of a degree; fine wheels and touch pads send a part of a step at a time
};

} // namespace meyar::ui
