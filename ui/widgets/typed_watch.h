// Follows the fields of a part in which something is typed, so that nothing is said to be saved that only a field
// holds.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace meyar::ui {

/// Fields that search or filter (keepForReading), and those that tell of themselves (TypingPause), are left out.
class TypedWatch : public QObject {
    Q_OBJECT
public:
    explicit TypedWatch(QWidget* part);

    void goOn();                      ///< something may be typed that was put there: a form holds a draft
    void kept() { m_typing = false; } ///< what the field holds was saved

signals:
    void typing(bool begins); ///< false when the field is left, and no form holds a draft

private:
    void follow(QWidget* focused);
    void typed();
    bool covers(const QWidget& field) const;

    QWidget* m_part;
    QPointer<QWidget> m_field;
    bool m_typing = false;
};

} // namespace meyar::ui
