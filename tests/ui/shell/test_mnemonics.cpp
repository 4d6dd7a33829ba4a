// A letter with Alt, or alone in an open menu, chooses one thing: no menu has it twice.
#include "fresh_window.h"
#include "interface_language.h"
#include "page.h"

#include <QMenu>
#include <QMenuBar>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// The letters that the entries have twice, with the entries.
QStringList doubled(const QList<QAction*>& actions) {
    QMap<QChar, QStringList> entries;
    for (const QAction* each : actions) {
        const QString words = each->text();
        for (qsizetype at = words.indexOf(u'&'); at >= 0 && at + 1 < words.size(); at = words.indexOf(u'&', at + 2))
            if (each->isVisible() && words[at + 1] != u'&') entries[words[at + 1].toUpper()] << words;
    }
    QStringList found;
    for (const QStringList& same : entries)
        if (same.size() > 1) found << same.join(QStringLiteral(" | "));
    return found;
}

} // namespace

TEST_CASE("No menu has a mnemonic twice, in any of the languages") {
    FreshWindow fresh;
    for (const model::Language language : model::allLanguages) {
        fresh.window.setInterfaceLanguage(language);
        for (const char* section : {"overview", "matrix", "agreement", "evidence", "findings", "workshop", "ranking",
                                    "comparison", "report", "history", "framework"}) {
            fresh.window.showSection(QLatin1String(section));
            QStringList twice = doubled(fresh.window.menuBar()->actions());
            for (const QMenu* menu : fresh.window.menuBar()->findChildren<QMenu*>())
                twice << doubled(menu->actions());
            INFO(static_cast<int>(language) << " on " << section << ": " << twice.join(u'\n').toStdString());
            CHECK(twice.isEmpty());
        }
    }
    fresh.window.setInterfaceLanguage(model::Language::En);
}
