#include "widgets/chart_view.h"

#include "report/paint.h"
#include "widgets/chart_accessible.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr double roomAround = 2.5; ///< points above and below a box that belong to it, since bars are thin
constexpr double narrowest = 300;  ///< points; a scene has no room for its words below that

report::Colour inkOf(const QColor& colour) {
    return report::colour(colour.rgb() & 0xffffffU);
}

/// The painter's palette, with what the window has colours of its own for.
report::Palette paletteOfTheme() {
    const Colours& colours = Theme::current().colours();
    report::Palette palette = Theme::current().dark() ? report::Palette::dark() : report::Palette::light();
    palette.set(report::Ink::Text, inkOf(colours.text));
    palette.set(report::Ink::Second, inkOf(colours.second));
    palette.set(report::Ink::Faint, inkOf(colours.faint));
    palette.set(report::Ink::Line, inkOf(colours.line));
    palette.set(report::Ink::Ground, inkOf(colours.line));
    palette.set(report::Ink::Accent, inkOf(colours.accent));
    palette.set(report::Ink::SecondSeries, inkOf(colours.series2)); // as the marks beside the chart are
    palette.set(report::Ink::ThirdSeries, inkOf(colours.series3));
    palette.set(report::Ink::FourthSeries, inkOf(colours.series4));
    palette.set(report::Ink::FifthSeries, inkOf(colours.series5));
    palette.set(report::Ink::SixthSeries, inkOf(colours.series6));
    palette.set(report::Ink::Warning, inkOf(colours.warning));
    return palette;
}

std::vector<ChartView::Target> targetsOf(const report::Scene& scene) {
    std::vector<ChartView::Target> targets;
    for (const report::SceneBox& box : scene.boxes) {
        if (box.id.empty()) continue;
        const QString id = QString::fromStdString(box.id);
        const QRectF rect(box.x, box.y, box.width, box.height);
        const auto known = std::find_if(targets.begin(), targets.end(),
                                        [&](const ChartView::Target& target) { return target.id == id; });
        if (known != targets.end()) {
            known->box = known->box.united(rect);
        } else {
            targets.push_back({id, QString::fromStdString(box.tooltip), rect});
        }
    }
    return targets;
}

QImage imageOf(const report::Scene& scene, double pixelsAPoint, double ratio) {
    const report::Pixels pixels = report::rasterise(scene, pixelsAPoint * ratio, paletteOfTheme());
    if (pixels.argb.empty()) return {};
    QImage image = QImage(reinterpret_cast<const uchar*>(pixels.argb.data()), pixels.width, pixels.height,
                          QImage::Format_ARGB32_Premultiplied)
                       .copy();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installChartAccessibility();
}

void ChartView::setScene(SceneOfWidth make, double textSize) {
    m_make = std::move(make);
    m_textSize = textSize;
    lay();
    updateGeometry();
}

double ChartView::pixelsAPoint() const {
    return fontInfo().pixelSize() / m_textSize;
}

/// The scene for the present width; what was the current target stays it.
void ChartView::lay() {
    const QString before = m_current ? m_targets[*m_current].id : QString();
    const QString said = m_current ? m_targets[*m_current].words : QString();
    m_scene = m_make ? m_make(std::max(narrowest, width() / pixelsAPoint())) : report::Scene();
    m_targets = targetsOf(m_scene);
    m_image = {};
    m_current.reset();
    m_pointed.reset();
    m_pressed.reset();
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].id == before) m_current = i;
    }
    forgetChartChildren(*this);
    if (m_current && m_targets[*m_current].words != said) tellChartFocus(*this, *m_current);
    update();
}

QRect ChartView::rectOf(std::size_t target) const {
    const double scale = pixelsAPoint();
    const QRectF box = m_targets[target].box.adjusted(0, -roomAround, 0, roomAround);
    return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
}

void ChartView::activate(std::size_t target) {
    if (target >= m_targets.size()) return;
    setCurrent(target);
    const QString id = m_targets[target].id; // whoever hears it may change the scene
    emit activated(id);
}

int ChartView::heightForWidth(int width) const {
    if (!m_make) return 0;
    const double scale = pixelsAPoint();
    const double wanted = std::max(narrowest, width / scale);
    const double height = wanted == m_scene.width ? m_scene.height : m_make(wanted).height;
    return static_cast<int>(std::ceil(height * scale));
}

QSize ChartView::sizeHint() const {
    const int width = minimumSizeHint().width() * 3 / 2;
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const {
    const int width = static_cast<int>(narrowest * pixelsAPoint());
    return {width, static_cast<int>(std::ceil(m_scene.height * pixelsAPoint()))};
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto target = targetAt(help->pos())) {
        QToolTip::showText(help->globalPos(), m_targets[*target].words, this, rectOf(*target));
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void ChartView::paintEvent(QPaintEvent*) {
    const double ratio = devicePixelRatioF();
    if (m_image.isNull() || m_image.devicePixelRatio() != ratio) m_image = imageOf(m_scene, pixelsAPoint(), ratio);
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const Colours& colours = Theme::current().colours();
    const auto ring = [&](std::size_t target, const QPen& pen) {
        painter.setPen(pen);
        // Beside the bars, where a line of text between them begins.
        const QRectF around = QRectF(rectOf(target)).adjusted(-5, 1, 5, -1);
        painter.drawRoundedRect(around.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 4, 4);
    };
    if (m_pointed) ring(*m_pointed, QPen(colours.faint, 1));
    if (hasFocus() && m_current) ring(*m_current, QPen(colours.text, 2)); // the accent is the bar's own colour
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) lay();
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    lay();
    updateGeometry();
}

std::optional<std::size_t> ChartView::targetAt(QPointF position) const {
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (rectOf(i).contains(position.toPoint())) return i;
    }
    return std::nullopt;
}

void ChartView::setCurrent(std::size_t target) {
    if (m_current == target) return;
    m_current = target;
    if (hasFocus()) tellChartFocus(*this, target);
    update();
    emit currentMoved(rectOf(target));
}

void ChartView::point(std::optional<std::size_t> target) {
    if (m_pointed == target) return;
    m_pointed = target;
    if (target) {
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    point(targetAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? targetAt(event->position()) : std::nullopt;
    if (m_pressed) setCurrent(*m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && targetAt(event->position()) == pressed) activate(*pressed);
}

void ChartView::leaveEvent(QEvent*) {
    point(std::nullopt);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (m_targets.empty()) return QWidget::keyPressEvent(event);
    const std::size_t last = m_targets.size() - 1;
    const std::size_t now = m_current.value_or(0);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(m_current ? std::min(now + 1, last) : 0);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(now > 0 ? now - 1 : 0);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        return activate(now);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_current && !m_targets.empty()) m_current = 0;
    if (m_current) {
        tellChartFocus(*this, *m_current);
        emit currentMoved(rectOf(*m_current));
    }
    update();
}

} // namespace meyar::ui
