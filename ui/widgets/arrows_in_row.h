// The arrow keys go from button to button within a row, a column or a group of chips, and stop at its ends: Qt's would
// lead on to whatever has the focus next, where the same hand's next key may do something else. One filter for the
// whole application.
#pragma once

#include <QObject>

class QAbstractButton;

namespace meyar::ui {

class ArrowsInRow : public QObject {
    Q_OBJECT
public:
    explicit ArrowsInRow(QObject* parent); ///< watches the application while it lives

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// The buttons that the arrows walk through from this one, itself included, as one reads them.
QList<QAbstractButton*> buttonsBeside(const QAbstractButton& button);

} // namespace meyar::ui
