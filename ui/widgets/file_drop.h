// Files dragged onto a window: taken wherever they are dropped, also over a text field, which would type their names.
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace meyar::ui {

class FileDrop : public QObject {
    Q_OBJECT
public:
    explicit FileDrop(QWidget* window); ///< watches the application while the window lives

signals:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace meyar::ui
