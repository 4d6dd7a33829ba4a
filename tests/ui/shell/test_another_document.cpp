// A document opened in place of another is shown as a new window shows it, whatever was done to the window before.
#include "every_view.h"
#include "preferences.h"
#include "told_words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTreeView>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// All that is to be seen on the page; the times of the clock apart.
QStringList toldBy(MainWindow& window, const QString& section) {
    REQUIRE(window.showSection(section));
    settle(window);
    if (const auto* contents = window.page(section)->findChild<QTreeView*>(QStringLiteral("reportContents"))) {
        constexpr int patience = 120'000; // under the sanitizers a report takes a while
        const auto* waiting = window.page(section)->findChild<QWidget*>(QStringLiteral("reportWaiting"));
        const auto isMade = [&] { return contents->model()->rowCount() > 0 && !waiting->isVisible(); };
        REQUIRE(QTest::qWaitFor(isMade, patience));
        settle(window); // the list of its contents is laid out later than it is filled
    }
    static const QRegularExpression clock(QStringLiteral("\\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?"));
    QStringList told;
    for (QWidget* widget : window.page(section)->findChildren<QWidget*>()) {
        const bool fades = widget->inherits("QLineEditIconButton"); // in its own time
        if (widget->isVisible() && !fades) readWidget(*widget, told);
    }
    for (QString& text : told)
        text.replace(clock, QStringLiteral("0:00"));
    return told;
}

} // namespace

TEST_CASE("After a switch of language another document is shown as in a new window, on every page") {
    FreshWindow fresh;
    const QString other = fresh.folder.filePath(QStringLiteral("other.meyar"));
    document::Document::create(other.toStdString(), fresh.controller.data().sample("azerbaijan-2016"),
                               document::ordinarySurroundings());
    std::map<QString, QStringList> asNew;
    {
        EmptyWindow empty;
        REQUIRE(empty.window.openFile(other));
        for (const QString& section : sectionsOf(empty.window))
            asNew[section] = toldBy(empty.window, section);
    }
    REQUIRE(asNew.size() >= 9);
    for (const auto& [section, expected] : asNew) {
        INFO(section.toStdString());
        REQUIRE(fresh.window.openFile(fresh.folder.filePath(QStringLiteral("sample.meyar"))));
        REQUIRE(fresh.window.showSection(section));
        settle(fresh.window);
        for (const model::Language language : {model::Language::Ru, model::Language::En})
            fresh.window.setInterfaceLanguage(language);
        preferences::rememberSection(QFileInfo(other).absoluteFilePath(), section); // so that it is in front at once
        REQUIRE(fresh.window.openFile(other));
        CHECK(fresh.window.currentSection() == section);
        const QStringList told = toldBy(fresh.window, section);
        CHECK(told.size() == expected.size());
        for (qsizetype i = 0, shown = 0; i < std::min(told.size(), expected.size()) && shown < 5; ++i) {
            if (told[i] == expected[i]) continue;
            ++shown;
            CHECK(told[i].toStdString() == expected[i].toStdString());
        }
    }
}
