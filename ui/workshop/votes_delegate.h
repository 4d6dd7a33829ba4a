// Draws a row of the tables of votes: calm lines, dots, pills and rank intervals. What it draws, models say in these
// roles.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStyledItemDelegate>

class QTreeView;

namespace meyar::ui {

enum VotesRole {
    MarksRole = Qt::UserRole + 1, ///< MarkRow: dots, drawn instead of a text
    PillRole,                     ///< Pill: the text stands in a coloured pill
    IntervalRole,                 ///< Interval: a small bar, with the text at its right
    SignRole,                     ///< QIcon: drawn before the text
};

enum class Pill { None, Good, Warning };

/// Ranks from low to high with the one in question marked, out of `of`.
struct Interval {
    int low = 1, now = 1, high = 1, of = 1;
    bool stale = false;  ///< drawn faintly
    QString widest = {}; ///< of the texts beside the bars; their room is the same in all rows

    bool operator==(const Interval&) const = default;
};

class VotesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Has a list of rows drawn by such a one, as all lists of the pages are: their selection, their height.
    static void dress(QTreeView& list);

    static int rowHeight();
    static int heightOf(int rows); ///< of a table, with its heading and a bar to scroll sideways
    static QSize signSize();
    static constexpr int cellPadding = 10;
    static constexpr int signGap = 6;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::Pill)
Q_DECLARE_METATYPE(meyar::ui::Interval)
