#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "guarded_application.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>

#include <csignal>

namespace {

/// All that a run writes: settings, copies of samples, temporary folders. Gone with the run; what a run that crashed or
/// was killed could not remove, the next one does.
class Scratch {
public:
    Scratch() : m_folder(root().filePath(QString::number(QCoreApplication::applicationPid()))) {
        for (const QString& name : root().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const bool runs = ::kill(name.toInt(), 0) == 0;
            if (!runs && name.toInt() > 0) QDir(root().filePath(name)).removeRecursively();
        }
        QDir().mkpath(m_folder.path());
        qputenv("TMPDIR", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
    }
    ~Scratch() { m_folder.removeRecursively(); }

private:
    static QDir root() {
        static const QDir folder(QDir::temp().filePath(QStringLiteral("meyar-tests")));
        return folder;
    }

    QDir m_folder;
};

} // namespace

int main(int argc, char** argv) {
    // Settings and copies of samples never touch a person's, nor those of tests that run at the same time.
    const Scratch scratch;
    meyar::ui::GuardedApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meyar-tests"));
    QApplication::setApplicationName(QStringLiteral("Meyar"));
    meyar::ui::Theme::apply(application, meyar::ui::ThemeMode::Light);
    return Catch::Session().run(argc, argv);
}
