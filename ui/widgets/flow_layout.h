// Lays widgets out in lines, left to right, and breaks a line when the next one no longer fits: for rows of chips whose
// words grow with the language.
#pragma once

#include <QLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace meyar::ui {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items when `place` is true; the height that they take either way.
    int laidOut(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// As high as its lines are, where what it is in is laid out without asking for heights by width.
class FlowBox : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
};

} // namespace meyar::ui
