// Paints the matrix: an area's line with its scores, an indicator's title, and cells with statement, grade, marks and
// shading. It knows roles, not the assessment.
#pragma once

#include "matrix/line_breaker.h"

#include <QHash>
#include <QPair>
#include <QStyledItemDelegate>

#include <vector>

class QTreeView;

namespace meyar::ui {

class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MatrixDelegate(QTreeView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The height that the text needs in the view's present column width.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The texts are others than before.
    void forgetHeights();
    void forgetRows();                           ///< of all rows: what one may see beside the grades is another
    void forgetHeight(const QModelIndex& index); ///< of the row: what stands beside its grades is another
    void forgetTexts(const QModelIndex& index);  ///< of the row: its title or its statements are others

    int narrowestColumn() const; ///< that is legible
    /// Keeps a statement to as many lines, but not fewer than three, as let two rows of an area into so many pixels;
    /// 0: whole. True when rows may have another height than before.
    bool limitRows(int viewHeight);

    /// What is cut off in the cell is said by its tooltip.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    /// The line below a statement: what it says, and where its parts go in the width.
    struct GradeLine {
        QString words;
        QStringList lines;
        QString tag; ///< empty: not shaded
        qreal tagWidth = 0;
        bool tagBelow = false; ///< no room beside the words
        bool mark = false;     ///< some rating says why
        bool markBelow = false;
        int height = 0;
    };
    struct RowHeight {
        int width = -1; ///< of the table when it was measured
        int whole = 0;  ///< with every line of its statements
        int most = -1;  ///< the limit that `height` keeps to
        int height = 0;
    };
    struct Measured {
        std::vector<qreal> words; ///< their widths
        int width = -1;           ///< of the column when the lines were counted
        int lines = 0;
    };

    GradeLine gradeLine(const QModelIndex& index, int width) const;
    GradeLine withHeight(GradeLine line) const;
    int countedLines(const QModelIndex& index, int role, int width) const;
    int rowHeight(const QModelIndex& title) const;
    int limited(RowHeight& row, const QModelIndex& title) const;
    int measuredHeight(const QModelIndex& title, int most) const;
    int areaHeight(const QModelIndex& index) const;
    int indicatorHeight(const QModelIndex& index) const;
    int cellHeight(const QModelIndex& index, int most) const;
    QStringList shownStatement(const QModelIndex& index, const QSize& box, bool* cut = nullptr) const;
    int numberWidth(const QModelIndex& index) const;
    bool scoresBelow(const QString& title, const QString& scores, int width) const;

    void paintArea(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintIndicator(QPainter& painter, const QRect& box, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const;
    void paintGradeLine(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintChosen(QPainter& painter, const QRect& box) const;
    void paintFrame(QPainter& painter, const QRect& box) const;
    bool isCurrent(const QModelIndex& index) const;
    bool isChosen(const QModelIndex& index) const;
    int glyphSpace() const { return m_glyphSize + 5; }

    QTreeView& m_view;
    LineBreaker m_body;
    LineBreaker m_small;
    LineBreaker m_strong;
    LineBreaker m_tag;
    int m_glyphSize;
    int m_most = 0;                                             ///< pixels of a row, 0: as many as it needs
    mutable QHash<qulonglong, RowHeight> m_rows;                ///< by the place of a row's first cell
    mutable QHash<QPair<qulonglong, int>, Measured> m_measured; ///< of texts, by a cell's place and the text's role
};

} // namespace meyar::ui
