// A chart on the screen: a report's scene drawn by the report's own painter in the theme's colours, its words as large
// as the widget's font. Its boxes are targets: they tell what they show in a tooltip and to screen readers, and a click
// or Enter on one says its id.
#pragma once

#include "report/scene.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace meyar::ui {

class ChartView : public QWidget {
    Q_OBJECT
public:
    /// All boxes of one id, as one.
    struct Target {
        QString id;
        QString words; ///< the boxes' tooltip
        QRectF box;    ///< in points, as in the scene
    };
    using SceneOfWidth = std::function<report::Scene(double width)>;

    explicit ChartView(QWidget* parent);

    /// `textSize`: points of the scene's body text; shown at the size of this widget's font. An empty function clears.
    void setScene(SceneOfWidth make, double textSize);

    const std::vector<Target>& targets() const { return m_targets; }
    std::optional<std::size_t> current() const { return m_current; }
    QRect rectOf(std::size_t target) const; ///< in this widget, with the room around the box that takes clicks
    void activate(std::size_t target);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString& id);
    void currentMoved(const QRect& rect); ///< so that whoever scrolls keeps it in view

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    double pixelsAPoint() const;
    void lay();
    std::optional<std::size_t> targetAt(QPointF position) const;
    void setCurrent(std::size_t target);
    void point(std::optional<std::size_t> target);

    SceneOfWidth m_make;
    double m_textSize = 1;
    report::Scene m_scene;
    std::vector<Target> m_targets;
    QImage m_image; ///< null until painted
    std::optional<std::size_t> m_current, m_pointed, m_pressed;
};

} // namespace meyar::ui
