#include "widgets/calm_style.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

namespace meyar::ui {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TreeViewIndentation:
        return Theme::scaled(pixels);
    default:
        return pixels;
    }
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"), IconInk::Warning);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("information"), IconInk::Accent);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("question"), IconInk::Accent);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace meyar::ui
