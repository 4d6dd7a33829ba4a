// Fusion without its decorations, at the zoom: no pictures on dialog buttons, and message signs drawn for Meyar.
#pragma once

#include <QProxyStyle>

namespace meyar::ui {

class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace meyar::ui
