// The window on a laptop's screen of 1366 by 768, in Russian, whose words are the longest, and what is cut off there.
#pragma once

#include "../shell/fresh_window.h"

#include "preferences.h"
#include "widgets/theme.h"

#include <catch2/catch.hpp>

namespace meyar::ui::test {

/// The screen less the frame's title.
struct SmallScreen : FreshWindow {
    explicit SmallScreen(int zoom, const std::string& sample = "demonstration") : FreshWindow(sample) {
        window.setInterfaceLanguage(model::Language::Ru);
        window.setZoom(zoom);
        window.resize(1366, 738);
        window.activateWindow();
        settle(window);
    }
    ~SmallScreen() {
        preferences::setLanguage(model::Language::En);
        speak(*qApp, model::Language::En);
        Theme::apply(*qApp, ThemeMode::Light);
    }
    QWidget& show(const char* section) {
        REQUIRE(window.showSection(QLatin1String(section)));
        settle(window);
        return *window.page(QLatin1String(section));
    }
    template <class Widget>
    Widget& part(const char* name) const {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
};

/// Fails for each text and control in view that is cut off, by its own size or by what it is in.
void checkNothingCutOff(const QString& name, QWidget& window);

} // namespace meyar::ui::test
