// The sections of the work at the left: an icon, a name and a badge a row; a stock list with a delegate.
#pragma once

#include <QListWidget>

namespace meyar::ui {

inline const QString sidebarClosedKey = QStringLiteral("sidebar-closed"); ///< among the preferences' arrangements

class Sidebar : public QListWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent);

    void addSection(const QString& code, const QString& name);
    void setBadge(int row, const QString& badge);
    QSize sizeHint() const override;
};

} // namespace meyar::ui
