#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "widgets/theme.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true); // settings of a test never touch a person's
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meyar-tests"));
    QApplication::setApplicationName(QStringLiteral("Meyar"));
    meyar::ui::Theme::apply(application, meyar::ui::ThemeMode::Light);
    return Catch::Session().run(argc, argv);
}
