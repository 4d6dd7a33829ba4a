// Where a theme of an area's recommendations is begun: its title and a button. What is typed is a draft of this area.
#pragma once

#include "model/ids.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace meyar::ui {

class NewTheme : public QWidget {
    Q_OBJECT
public:
    NewTheme(const model::AreaId& area, QWidget* parent);

    const model::AreaId& area() const { return m_area; }
    QString title() const;
    bool holdsTitle() const;            ///< typed and not added
    void startOver();                   ///< empty
    void putBack(const QString& title); ///< as if it were typed
    void focusTitle();
    /// The area's name, for when somebody asks where something is typed.
    void setPlace(const QString& name) { m_place = name; }

signals:
    void addWanted(); ///< Enter or the button
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    model::AreaId m_area;
    QString m_place;
    QLineEdit* m_title;
    QPushButton* m_add;
};

} // namespace meyar::ui
