#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    // Settings and copies of samples never touch a person's, nor those of tests that run at the same time.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meyar-tests"));
    QApplication::setApplicationName(QStringLiteral("Meyar"));
    meyar::ui::Theme::apply(application, meyar::ui::ThemeMode::Light);
    return Catch::Session().run(argc, argv);
}
