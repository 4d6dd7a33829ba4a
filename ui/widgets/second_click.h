// The second press of a double click is for what was there at the first: where the first one closed a dialog, a menu or
// a page, what is under the pointer now has not been clicked; and where it removed or added a row, the button acts on
// another one now. One filter for the whole application.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace meyar::ui {

class SecondClick : public QObject {
    Q_OBJECT
public:
    explicit SecondClick(QObject* parent); ///< watches the application while it lives

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOther(const QWidget& now) const;
    bool actsOnOther(const QWidget& now) const;

    QPointer<QWidget> m_first; ///< what the first press was on
    QPointer<QWidget> m_window;
    QString m_name;              ///< its object name: a part may be made again by its own click
    QList<qsizetype> m_rows;     ///< what there was to act on: see rowsSeen()
    unsigned long long m_at = 0; ///< when: a press goes on to the parents of what does not want it
    bool m_dropped = false;      ///< the second press; its release goes with it
};

} // namespace meyar::ui
