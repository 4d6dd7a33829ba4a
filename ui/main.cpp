// The workbench: meyar [FILE].
#include "document_controller.h"
#include "end_signals.h"
#include "guarded_application.h"
#include "interface_language.h"
#include "main_window.h"
#include "preferences.h"
#include "text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <csignal>
#include <cstdlib>
#include <iostream>

namespace {

using namespace meyar;

struct Wish {
    QString file, sample, section;
};

[[noreturn]] void refuse(const char* why) {
    std::cerr << "meyar: " << why << "\n";
    std::exit(2);
}

/// Words here are English, like the CLI's usage: no language is known before the options are.
Wish readOptions(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Workbench for assessing a response against an indicator framework."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The assessment to open."),
                                 QStringLiteral("[file]"));
    parser.addOptions({
        {QStringLiteral("sample"), QStringLiteral("Open your copy of a bundled sample; it is made when there is none."),
         QStringLiteral("name")},
        {QStringLiteral("language"), QStringLiteral("Language of the window: az, en or ru."), QStringLiteral("code")},
        {QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("theme")},
        {QStringLiteral("page"), QStringLiteral("The page to begin with: matrix, workshop, ranking or report."),
         QStringLiteral("name")},
    });
    parser.process(application);
    if (parser.isSet(QStringLiteral("language"))) {
        const auto language = model::parseLanguage(parser.value(QStringLiteral("language")).toStdString());
        if (!language) refuse("--language takes az, en or ru");
        ui::preferences::setLanguage(*language);
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const QString wanted = parser.value(QStringLiteral("theme"));
        const ui::ThemeMode mode = ui::preferences::themeModeFrom(wanted);
        if (ui::preferences::code(mode) != wanted) refuse("--theme takes system, light or dark");
        ui::preferences::setThemeMode(mode);
    }
    return {parser.positionalArguments().value(0), parser.value(QStringLiteral("sample")),
            parser.value(QStringLiteral("page"))};
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit is then an error like a full disk, and not the end
    ui::GuardedApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meyar"));
    QApplication::setApplicationName(QStringLiteral("Meyar"));
    QApplication::setApplicationDisplayName(QStringLiteral("Meyar"));
    QApplication::setApplicationVersion(QStringLiteral(MEYAR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.meyar.Meyar"));
    const Wish wish = readOptions(application);
    try {
        ui::Theme::apply(application, ui::preferences::themeMode(), ui::preferences::zoom());
        ui::DocumentController controller(exchange::DataDirectory::find());
        controller.setLanguage(ui::preferences::language());
        ui::speak(application, controller.language());
        ui::MainWindow window(controller);
        application.setComplaint([&window](const QString& detail) { window.presentUnforeseen(detail); });
        window.show();
        // Nobody may be there to be asked. What is typed is handed in at closing; what is not saved goes into a backup.
        const ui::EndSignals ended([](int number) { QApplication::exit(128 + number); });
        // From the event loop, so that what nobody foresaw in the file meets the window's last door.
        QTimer::singleShot(0, &window, [&] {
            if (!wish.file.isEmpty()) {
                window.openOrTake(wish.file);
            } else if (!wish.sample.isEmpty()) {
                window.openSample(wish.sample.toStdString());
            }
            if (!wish.section.isEmpty() && controller.isOpen() && !window.showSection(wish.section)) {
                std::cerr << "meyar: there is no page " << wish.section.toStdString() << "\n";
            }
        });
        const int status = QApplication::exec();
        controller.close(); // a report that is still being laid out does not keep the file locked
        return status;
    } catch (const std::exception& error) {
        // Without the data folder there are no words in any language. The document is closed by now, and what it could
        // not save is in a backup.
        std::cerr << "meyar: " << error.what() << "\n";
        return 3;
    }
}
