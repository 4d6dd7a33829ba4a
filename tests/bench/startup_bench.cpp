// How long the window takes to come: from the start of the process until its first picture is on the screen, with a
// document opened on the command line. Watches a display of its own (tools/bench starts one) for pixels to appear.
//   bench_startup [--runs=N] [--most=MILLISECONDS]   fails when the median is above `most`
#include "large_assessment.h"

#include "document/document.h"
#include "exchange/data_directory.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace meyar;

namespace {

constexpr int patienceMilliseconds = 20000;
constexpr int pollMilliseconds = 2;

/// True once anything but the bare ground of the display is to be seen near its middle.
bool somethingShown(QScreen& screen) {
    const QRect middle(screen.geometry().center(), QSize(8, 8));
    const QImage seen = screen.grabWindow(0, middle.x(), middle.y(), middle.width(), middle.height()).toImage();
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            if (qGray(seen.pixel(x, y)) > 8) return true;
        }
    }
    return false;
}

std::optional<double> oneStart(QScreen& screen, const QProcessEnvironment& surroundings, const QStringList& arguments) {
    while (somethingShown(screen))
        QThread::msleep(pollMilliseconds);
    QProcess program;
    program.setProcessEnvironment(surroundings);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    program.start(QStringLiteral(MEYAR_PROGRAM), arguments);
    std::optional<double> took;
    while (clock.elapsed() < patienceMilliseconds && !took) {
        if (somethingShown(screen))
            took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        else
            QThread::msleep(pollMilliseconds);
    }
    if (!took) {
        const bool ended = program.waitForFinished(1);
        std::fprintf(stderr, "nothing shown; the program %s (%d)\n", ended ? "has ended" : "runs", program.exitCode());
    }
    program.terminate();
    program.waitForFinished(patienceMilliseconds);
    return took;
}

struct Figures {
    double least = 0, median = 0, most = 0;
};

std::optional<Figures> measure(QScreen& screen, const QProcessEnvironment& surroundings, const QStringList& arguments,
                               int runs) {
    if (!oneStart(screen, surroundings, arguments)) return std::nullopt; // fills the caches
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto took = oneStart(screen, surroundings, arguments);
        if (!took) return std::nullopt;
        times.push_back(*took);
    }
    std::sort(times.begin(), times.end());
    return Figures{times.front(), times[times.size() / 2], times.back()};
}

/// As after a first start, in which the window asked who judges.
void chooseFirstAssessor(const QTemporaryDir& home, const document::Document& document) {
    QSettings settings(home.filePath(QStringLiteral("meyar/Meyar.conf")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("choice/judging/%1/%2")
                          .arg(QString::fromStdString(document.lineage()), QString::fromStdString(document.author())),
                      u'=' + QString::fromStdString(document.assessment().assessors.front().id.text()));
}

int valueOf(const QStringList& arguments, const QString& name, int otherwise) {
    for (const QString& argument : arguments) {
        if (argument.startsWith(name + u'=')) return argument.section(u'=', 1).toInt();
    }
    return otherwise;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        std::fprintf(stderr, "bench_startup wants a display: xvfb-run -a bench_startup\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    const int runs = valueOf(QCoreApplication::arguments(), QStringLiteral("--runs"), 9);
    const int most = valueOf(QCoreApplication::arguments(), QStringLiteral("--most"), 0);
    const QTemporaryDir home;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char* folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        surroundings.insert(QString::fromLatin1(folder), home.path());
    // Else each start launches a bus, which outlives it and writes into the folder while that is removed.
    surroundings.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));

    const exchange::DataDirectory data = exchange::DataDirectory::find();
    const QString demonstration = home.filePath(QStringLiteral("demonstration.meyar"));
    const QString large = home.filePath(QStringLiteral("large.meyar"));
    chooseFirstAssessor(home, document::Document::create(demonstration.toStdString(), data.sample("demonstration"),
                                                         document::ordinarySurroundings()));
    chooseFirstAssessor(home, document::Document::create(large.toStdString(), bench::largeAssessment(),
                                                         document::ordinarySurroundings()));

    bool slow = false;
    const std::pair<const char*, QStringList> cases[] = {
        {"nothing open", {}}, {"demonstration", {demonstration}}, {"2,500 indicators", {large}}};
    std::printf("%-20s %8s %8s %8s   (ms from the start of the process to the first picture)\n", "", "least", "median",
                "most");
    for (const auto& [name, arguments] : cases) {
        const auto figures = measure(*application.primaryScreen(), surroundings, arguments, runs);
        if (!figures) {
            std::fprintf(stderr, "%s: no window came\n", name);
            return 1;
        }
        std::printf("%-20s %8.0f %8.0f %8.0f\n", name, figures->least, figures->median, figures->most);
        slow = slow || (most > 0 && figures->median > most);
    }
    return slow ? 1 : 0;
}
