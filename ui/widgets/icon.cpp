#include "widgets/icon.h"

#include "widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Resources of a static library have to be asked for by name, outside any namespace.
static void loadIconResources() {
    Q_INIT_RESOURCE(meyar_icons);
}

namespace meyar::ui {

namespace {

/// Draws the SVG afresh in the colour that the theme has at that moment.
class TintedDrawing : public QIconEngine {
public:
    TintedDrawing(QByteArray svg, IconInk ink) : m_svg(std::move(svg)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", colour(mode).name().toLatin1()));
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedDrawing(m_svg, m_ink); }

private:
    QColor colour(QIcon::Mode mode) const {
        const Colours& colours = Theme::current().colours();
        if (mode == QIcon::Disabled) return colours.faint;
        if (m_ink == IconInk::OnAccent) return colours.accentText;
        if (m_ink == IconInk::Accent) return colours.accent;
        if (m_ink == IconInk::Warning) return colours.warning;
        if (mode == QIcon::Selected) return colours.accentSoftText;
        return mode == QIcon::Active ? colours.text : colours.second;
    }

    QByteArray m_svg;
    IconInk m_ink;
};

} // namespace

void loadIcons() {
    loadIconResources();
}

QIcon icon(const QString& name, IconInk ink) {
    loadIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new TintedDrawing(file.readAll(), ink));
}

QIcon programIcon() {
    loadIcons();
    return QIcon(QStringLiteral(":/icons/meyar.svg"));
}

} // namespace meyar::ui
