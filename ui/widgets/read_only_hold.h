// While a document can only be read, everything on the pages that may change it is off: fields can be selected and
// copied but not typed in, all else is disabled. That holds for every control and action of a page, those made later
// included, but for what was marked as serving to read: a new control that nobody thought of is off, not misleading.
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QWidget;

namespace meyar::ui {

/// Marks a control, or a part with all that is in it, as one that changes nothing in the document: it searches,
/// filters, leads somewhere, copies, exports. Before it is shown for the first time.
void keepForReading(QWidget& part);
void keepForReading(QAction& action);
bool servesToRead(const QObject& part); ///< whether it is marked so itself

class ReadOnlyHold : public QObject {
    Q_OBJECT
public:
    explicit ReadOnlyHold(QObject* parent) : QObject(parent) {}

    /// Holds what is in this part from now on, dialogs that it opens excepted.
    void cover(QWidget& part);
    /// What was held is let go as it was. Parts that follow the document set theirs after that.
    void setHolding(bool holding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void holdAll();
    void hold(QObject& object);
    bool covers(const QObject& object) const;

    QPointer<QWidget> m_part;
    bool m_holding = false;
    std::vector<QPointer<QObject>> m_held;
};

} // namespace meyar::ui
