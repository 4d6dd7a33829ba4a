// Run three times, by QT_SCALE_FACTOR (CMakeLists.txt): the widths of glyphs round otherwise at every scale.
#include "clipping.h"
#include "every_view.h"
#include "preferences.h"
#include "widgets/eliding_label.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

constexpr std::size_t leastTexts = 3; ///< a page that is only a heading is a page that did not come
constexpr std::size_t leastOfDialog = 1;

struct InLanguage {
    InLanguage(FreshWindow& fresh, model::Language language) {
        fresh.window.setInterfaceLanguage(language);
        fresh.window.resize(1280, 800);
        settle(fresh.window);
    }
    ~InLanguage() {
        preferences::setLanguage(model::Language::En);
        speak(*qApp, model::Language::En);
    }
};

struct Zoomed {
    Zoomed(FreshWindow& fresh, int percent) {
        fresh.window.setZoom(percent);
        fresh.window.resize(1280, 800);
        settle(fresh.window);
    }
    ~Zoomed() { Theme::apply(*qApp, ThemeMode::Light); }
};

/// Nothing is cut off, and there was something to look at: words of the page or dialog itself, not of the bars round
/// it.
void checkWhole(const QString& name, const QWidget& window) {
    INFO(model::code(preferences::language()) << " " << name.toStdString());
    const QWidget* view = viewIn(window);
    const std::size_t looked = textsOf(view ? *view : window).looked;
    CHECK(looked >= (view ? leastTexts : leastOfDialog));
    for (const Clipped& clipped : textsOf(window).clipped)
        FAIL_CHECK(clipped.said().toStdString());
}

/// The page ends where the window does: a layout that needs more room runs past its edge.
void checkWithin(const QString& name, const QWidget& window) {
    INFO(model::code(preferences::language()) << " " << name.toStdString());
    CHECK(window.width() == 1280);
    const QWidget* page = viewIn(window);
    const QWidget* stack = page->parentWidget();
    CHECK(stack->mapTo(&window, QPoint(stack->width(), 0)).x() <= window.width());
    CHECK(page->minimumSizeHint().width() <= stack->width());
    for (const QWidget* part : page->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        INFO(part->metaObject()->className() << " " << part->objectName().toStdString());
        CHECK((!part->isVisible() || part->isWindow() || page->rect().contains(part->geometry())));
    }
    // What scrolls down only has all of its width in view.
    for (const QScrollArea* area : page->findChildren<QScrollArea*>()) {
        if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) continue;
        INFO(area->objectName().toStdString());
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
}

/// How many figures there were.
std::size_t checkFigures(const QString& name, const QWidget& window) {
    INFO(model::code(preferences::language()) << " " << name.toStdString());
    const Texts figures = figuresOf(window);
    for (const Clipped& clipped : figures.clipped)
        FAIL_CHECK(clipped.said().toStdString());
    return figures.looked;
}

bool hasOneLine(const QWidget* widget) {
    if (qobject_cast<const ElidingLabel*>(widget)) return false; // shortens itself
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* button = qobject_cast<const QPushButton*>(widget);
    const QString text = button ? button->text() : label && !label->wordWrap() ? label->text() : QString();
    return widget->isVisible() && text.size() > 5;
}

} // namespace

TEST_CASE("No words are cut off on any page at 1280 by 800 in any language") {
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    const auto sample = GENERATE("demonstration", "demonstration-2019", "azerbaijan-2016");
    FreshWindow fresh(sample);
    const InLanguage speaking(fresh, language);
    eachPage(fresh, checkWhole);
}

TEST_CASE("No words are cut off in any dialog in any language") {
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    FreshWindow fresh;
    const InLanguage speaking(fresh, language);
    eachDialog(fresh, checkWhole);
}

TEST_CASE("At a zoom no page is cut off, nor runs past a window of 1280 pixels") {
    const auto zoom = GENERATE(125, 150);
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    FreshWindow fresh;
    const InLanguage speaking(fresh, language);
    const Zoomed zoomed(fresh, zoom);
    fresh.changeSomething(); // so that the history has something to show
    std::size_t figures = 0;
    eachPage(fresh, [&](const QString& name, QWidget& window) {
        INFO(zoom << " %");
        checkWhole(name, window);
        checkWithin(name, window);
        figures += checkFigures(name, window);
    });
    CHECK(figures > 60); // of the ranking and of the tally
}

TEST_CASE("At a zoom no figure of a ranking by shares or by balance is cut off") {
    const auto by = GENERATE(method::RankBy::Shares, method::RankBy::Balanced);
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    FreshWindow fresh;
    const InLanguage speaking(fresh, language);
    const Zoomed zoomed(fresh, 150);
    method::RankOptions options = fresh.controller.rankOptions();
    options.by = by;
    fresh.window.showSection(QStringLiteral("ranking"));
    fresh.controller.setRankOptions(options);
    settle(fresh.window);
    CHECK(checkFigures(QStringLiteral("ranking"), fresh.window) > 60);
}

TEST_CASE("At a zoom no words of a dialog are cut off") {
    const auto zoom = GENERATE(125, 150);
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    FreshWindow fresh;
    const InLanguage speaking(fresh, language);
    const Zoomed zoomed(fresh, zoom);
    eachDialog(fresh, checkWhole);
}

TEST_CASE("The search for cut-off words finds each kind of them, and nothing where there is room") {
    QWidget window;
    window.resize(600, 400);
    QLabel label("far too long for its place", &window);
    QLabel wrapped("one two three four five six seven eight nine ten", &window);
    wrapped.setWordWrap(true);
    QLabel rich("<b>far too long</b> for its place", &window);
    QPushButton button("so is this", &window);
    QPushButton low("too low", &window);
    for (QWidget* each : {static_cast<QWidget*>(&label), static_cast<QWidget*>(&wrapped), static_cast<QWidget*>(&rich),
                          static_cast<QWidget*>(&button), static_cast<QWidget*>(&low)})
        each->resize(300, 60);
    window.show();
    CHECK(textsOf(window).looked == 5);
    CHECK(textsOf(window).clipped.empty());

    label.resize(20, 60);
    CHECK(textsOf(window).clipped.size() == 1);
    wrapped.resize(60, 30);
    CHECK(textsOf(window).clipped.size() == 2);
    rich.resize(20, 60);
    CHECK(textsOf(window).clipped.size() == 3);
    button.resize(10, 60);
    CHECK(textsOf(window).clipped.size() == 4);
    low.resize(300, 8);
    CHECK(textsOf(window).clipped.size() == 5);
    label.hide();
    CHECK(textsOf(window).looked == 4);
}

TEST_CASE("A single text that is squeezed on any page is found there") {
    FreshWindow fresh;
    settle(fresh.window);
    eachPage(fresh, [](const QString& name, QWidget& window) {
        INFO(name.toStdString());
        const auto parts = viewIn(window)->findChildren<QWidget*>();
        const auto whole = std::find_if(parts.begin(), parts.end(), hasOneLine);
        REQUIRE(whole != parts.end());
        INFO((*whole)->metaObject()->className() << " " << (*whole)->objectName().toStdString());
        REQUIRE(textsOf(window).clipped.empty());
        (*whole)->setFixedWidth(10);
        settle(window);
        CHECK(textsOf(window).clipped.size() == 1);
    });
}
