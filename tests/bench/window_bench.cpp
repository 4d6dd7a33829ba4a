// What a person waits for in the window on 2,500 indicators: the matrix and the framework's page made and shown, a key
// until its cell is painted anew, typing in a search until the rows found are painted, the slider of the ranking,
// writing findings. Real keys to the real window, off-screen; the file is on the disk that TMPDIR chooses, each
// judgement committed to it.
#include "bench/large_assessment.h"
#include "document_controller.h"
#include "findings/findings_page.h"
#include "framework/framework_page.h"
#include "main_window.h"
#include "matrix/matrix_view.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace meyar;
using namespace meyar::ui;
using Clock = std::chrono::steady_clock;

template <class Act>
double milliseconds(Act act) {
    const auto start = Clock::now();
    act();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * double(times.size() - 1))]; };
    std::printf("%-44s %6zu %9.2f %9.2f %9.2f\n", what, times.size(), at(0.5), at(0.99), times.back());
}

/// All that the window still has to do, painting and what it left for idle moments.
void settle() {
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QTest::qWait(300);
}

struct Bench {
    Bench() : controller(exchange::DataDirectory::find()) {
        controller.create(folder.filePath(QStringLiteral("large.meyar")), bench::largeAssessment());
        controller.setAssessor(controller.assessment().assessors.front().id); // else the window asks who judges
    }

    QTemporaryDir folder;
    DocumentController controller;
};

/// What every judgement costs below the window: the commit to the disk and all results anew.
void measureBelow(DocumentController& controller) {
    std::vector<double> times;
    for (std::size_t i = 0; i < 100; ++i) {
        const model::Rating rating{controller.assessment().assessors.front().id, model::Answer::grade(i % 3), {}, {}};
        const document::Rate edit{controller.assessment().framework.cellAt(40 + i), rating};
        times.push_back(milliseconds([&] { controller.apply(edit); }));
    }
    print("a judgement committed, results anew, no window", times);
}

void measureKeys(MatrixView& view) {
    std::vector<double> grading, moving, shading;
    for (int i = 0; i < 400; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i % 3);
        grading.push_back(milliseconds([&] {
            QTest::keyClick(&view, key);
            QCoreApplication::processEvents(); // paints
        }));
        moving.push_back(milliseconds([&] {
            QTest::keyClick(&view, i % 4 == 3 ? Qt::Key_Down : Qt::Key_Right);
            QCoreApplication::processEvents();
        }));
    }
    print("key 1-3 to repainted cell", grading);
    print("arrow to repainted frame and panel", moving);
}

void measureSearch(const char* what, QLineEdit& field, const std::vector<const char*>& searches) {
    std::vector<double> typing;
    for (const char* words : searches) {
        for (const char* c = words; *c; ++c) {
            typing.push_back(milliseconds([&] {
                QTest::keyClick(&field, *c);
                QCoreApplication::processEvents();
            }));
        }
        typing.push_back(milliseconds([&] {
            field.clear();
            QCoreApplication::processEvents();
        }));
        settle();
    }
    print(what, typing);
}

void measureFilters(MainWindow& window) {
    std::vector<double> filtering;
    for (int round = 0; round < 5; ++round) {
        for (const char* name : {"filterCanImprove", "filterDisputed", "filterNoEvidence", "filterAll"}) {
            auto* chip = window.findChild<QAbstractButton*>(QLatin1String(name));
            filtering.push_back(milliseconds([&] {
                chip->click();
                QCoreApplication::processEvents();
            }));
        }
    }
    print("a filter to its rows", filtering);
}

/// Statements of indicators all over the framework typed over, each until its row, the tree and the panel are painted.
void measureTexts(FrameworkPage& page, const model::Framework& framework) {
    auto* texts = page.findChild<QTableView*>(QStringLiteral("frameworkTexts"));
    std::vector<double> choosing, typing, keeping;
    for (std::size_t i = 0; i < 40; ++i) {
        const std::string id = framework.indicators[i * 61 % framework.indicators.size()].id.text();
        choosing.push_back(milliseconds([&] {
            page.showItem({FrameworkItem::Kind::Indicator, id});
            QCoreApplication::processEvents();
        }));
        settle();
        texts->setFocus();
        texts->setCurrentIndex(texts->model()->index(1 + static_cast<int>(i % 4), 1));
        QTest::keyClick(texts, Qt::Key_Return);
        auto* editor = texts->findChild<QPlainTextEdit*>(QStringLiteral("textEditor"));
        if (!editor) return;
        typing.push_back(milliseconds([&] {
            QTest::keyClick(editor, 'x');
            QCoreApplication::processEvents();
        }));
        keeping.push_back(milliseconds([&] {
            QTest::keyClick(editor, Qt::Key_Return);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents(); // rows get their heights once the columns have their widths
        }));
        settle();
    }
    print("an indicator of the framework shown", choosing);
    print("a letter in a text of the framework", typing);
    print("an edit of a text to its repainted row", keeping);
}

/// A long section that names some of 500 indicators and cites a source, written on at its end: each letter until it is
/// painted; then until the preview and the gaps that it tells of have followed, without the pause before.
void measureSection(MainWindow& window, DocumentController& controller) {
    const model::Assessment& assessment = controller.assessment();
    std::string words = "Every one of these was seen on paper [@" + assessment.sources.front().id.text() + ", p. 7].";
    for (std::size_t i = 0; i < 200; ++i)
        words += " Of " + assessment.framework.indicators[2 * i].id.text() + " the inspectors found few traces.";
    model::Section section;
    section.area = assessment.framework.areas.front().id;
    section.heading.set(model::Language::En, "What was found");
    section.text.set(model::Language::En, words);
    if (!controller.apply(document::PutSection{section})) return;
    window.showSection(QStringLiteral("findings"));
    settle();
    auto* text = window.findChild<QPlainTextEdit*>(QStringLiteral("sectionText"));
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    std::vector<double> typing;
    for (int i = 0; i < 100; ++i) {
        typing.push_back(milliseconds([&] {
            QTest::keyClick(text, i % 6 == 5 ? ' ' : 'x');
            QCoreApplication::processEvents();
        }));
    }
    print("a letter in a section", typing);
    auto* preview = window.findChild<QTextBrowser*>(QStringLiteral("findingsPreview"));
    auto* page = window.findChild<FindingsPage*>();
    std::vector<double> following;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(text, 'x');
        following.push_back(milliseconds([&] {
            page->showPreview();
            preview->viewport()->repaint();
            QCoreApplication::processEvents();
        }));
    }
    print("its preview and the gaps that it tells of", following);
}

/// The slider of the ranking drawn from votes to need and back, a step at a time, each until the table is painted.
void measureSlider(MainWindow& window) {
    auto* balanced = window.findChild<QAbstractButton*>(QStringLiteral("rankBy_balanced"));
    auto* slider = window.findChild<QSlider*>(QStringLiteral("rankBalance"));
    if (!balanced || !slider) return;
    balanced->click();
    settle();
    std::vector<double> stepping;
    for (int i = 0; i < 100; ++i) {
        const auto key = i / 20 % 2 == 0 ? Qt::Key_Left : Qt::Key_Right;
        stepping.push_back(milliseconds([&] {
            QTest::keyClick(slider, key);
            QCoreApplication::processEvents();
        }));
    }
    print("slider step to repainted ranking", stepping);
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home; // a person's settings are left alone
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    Bench bench;
    std::printf("%-44s %6s %9s %9s %9s\n", "2,500 indicators, milliseconds", "times", "median", "p99", "worst");

    measureBelow(bench.controller);
    MainWindow* window = nullptr;
    print("window made and shown", {milliseconds([&] {
              window = new MainWindow(bench.controller);
              window->resize(1280, 800);
              window->show();
              QCoreApplication::processEvents();
          })});
    print("matrix brought to the front", {milliseconds([&] {
              window->showSection(QStringLiteral("matrix"));
              QCoreApplication::processEvents();
          })});
    settle();
    measureKeys(*window->findChild<MatrixView*>());
    measureFilters(*window);
    const auto search = [&](const char* name) { return window->findChild<QLineEdit*>(QLatin1String(name)); };
    measureSearch("a letter in the search to the rows found", *search("matrixSearch"),
                  {"confirmed in two", "document number 17", "tetbiq edildiyi", "12.40", "zebra"});
    print("framework brought to the front", {milliseconds([&] {
              window->showSection(QStringLiteral("framework"));
              QCoreApplication::processEvents();
          })});
    settle();
    measureSearch("a letter in the framework's search", *search("frameworkSearch"),
                  {"measure named in", "tetbiq edildiyi", "12.40", "zebra"});
    measureTexts(*window->findChild<FrameworkPage*>(), bench.controller.assessment().framework);
    print("ranking brought to the front", {milliseconds([&] {
              window->showSection(QStringLiteral("ranking"));
              QCoreApplication::processEvents();
          })});
    settle();
    measureSlider(*window);
    measureSection(*window, bench.controller);
    delete window;
    return 0;
}
