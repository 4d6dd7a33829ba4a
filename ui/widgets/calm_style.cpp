#include "widgets/calm_style.h"

#include "widgets/icon.h"

namespace meyar::ui {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
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
