// The widths that a person gave the columns of a table, kept for the next time in letters of its type: they hold at any
// zoom, and no heading is cut off in another language.
#pragma once

#include <QObject>
#include <QString>

class QHeaderView;

namespace meyar::ui {

class ColumnWidths : public QObject {
    Q_OBJECT
public:
    ColumnWidths(QHeaderView& header, QString name);

    /// Gives a column the width that a person gave it, else the one that fits what it shows.
    void fit(int column, int fitting);

private:
    void take(int column, int width);
    QString nameOf(int column) const;
    int letter() const; ///< how wide one is

    QHeaderView& m_header;
    QString m_name;
    bool m_fitting = false;
};

} // namespace meyar::ui
