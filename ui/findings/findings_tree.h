// The tree of areas and sections. Titles wrap; keys add, rename and remove.
#pragma once

#include <QTreeView>

namespace meyar::ui {

class FindingsTree : public QTreeView {
    Q_OBJECT
public:
    explicit FindingsTree(QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

signals:
    void writePressed();  ///< Enter or F2
    void addPressed();    ///< Insert
    void removePressed(); ///< Delete

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace meyar::ui
