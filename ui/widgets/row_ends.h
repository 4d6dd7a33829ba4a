// Home and End in a table whose rows are chosen lead to its first and last row, as in a list or a tree; Qt's lead to
// the first and last column. One filter for the whole application. A table of cells keeps Qt's.
#pragma once

#include <QObject>

namespace meyar::ui {

class RowEnds : public QObject {
    Q_OBJECT
public:
    explicit RowEnds(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
