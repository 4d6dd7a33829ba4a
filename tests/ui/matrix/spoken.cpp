// What a screen reader says of a cell, in each language.
#include "matrix_window.h"

#include "interface_language.h"
#include "matrix/cell_words.h"
#include "widgets/spoken.h"

#include <QApplication>
#include <QLabel>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Speaking {
    explicit Speaking(DocumentController& controller, model::Language language) {
        controller.setLanguage(language);
        speak(*qApp, language);
    }
    ~Speaking() { speak(*qApp, model::Language::En); }
};

void cite(MatrixWindow& window, const char* cell, const char* at, bool contradicts) {
    const model::SourceId source = window.controller().assessment().sources.front().id;
    REQUIRE(window.controller().apply(document::Cite{*model::parseCell(cell), {{}, source, at, {}, contradicts, {}}}));
}

struct Sentences {
    model::Language language;
    const char *judged, *shaded, *notJudged, *disputed;
};

} // namespace

TEST_CASE("A cell is read out in each language, with its counts in the forms of that language") {
    const auto expected = GENERATE(values<Sentences>({
        {model::Language::En, "5.1, framework level 1, partly met, shaded, with a reason, 7 citations, 2 contradict",
         "5.1, operational level 2, not met, shaded, one citation, 1 contradicts",
         "5.1, operational level 1, not judged", "5.1, framework level 2, disputed"},
        {model::Language::Az,
         "5.1, çərçivə, səviyyə 1, qismən yerinə yetirilib, işarələnib, səbəbi göstərilib, 7 istinad, 2 ziddir",
         "5.1, əməliyyat, səviyyə 2, yerinə yetirilməyib, işarələnib, bir istinad, 1 ziddir",
         "5.1, əməliyyat, səviyyə 1, qiymətləndirilməyib", "5.1, çərçivə, səviyyə 2, mübahisəli"},
        {model::Language::Ru,
         "5.1, рамочный, уровень 1, частично выполнено, выделено, с обоснованием, 7 ссылок, 2 противоречат",
         "5.1, операционный, уровень 2, не выполнено, выделено, одна ссылка, 1 противоречит",
         "5.1, операционный, уровень 1, не оценено", "5.1, рамочный, уровень 2, спорно"},
    }));
    MatrixWindow window(2);
    window.rate("5.1/F1", anna, 1, "Seen.");
    window.rate("5.1/F2", anna, 0);
    window.rate("5.1/F2", murad, 2);
    window.rate("5.1/O2", anna, 2);
    for (const char* at : {"p. 1", "p. 2", "p. 3", "p. 4", "p. 5"})
        cite(window, "5.1/F1", at, false);
    cite(window, "5.1/F1", "p. 6", true);
    cite(window, "5.1/F1", "p. 7", true);
    cite(window, "5.1/O2", "p. 1", true);
    const Speaking speaking(window.controller(), expected.language);
    const auto spoken = [&](const char* cell) {
        // A number does not break from its noun, which nobody hears.
        return spokenCell(window.controller(), window.placeOf(cell)).replace(QChar::Nbsp, u' ').toStdString();
    };
    CHECK(spoken("5.1/F1") == expected.judged);
    CHECK(spoken("5.1/O2") == expected.shaded);
    CHECK(spoken("5.1/O1") == expected.notJudged);
    CHECK(spoken("5.1/F2") == expected.disputed);
}

TEST_CASE("A judgement that was carried over is read out as one to review, in each language") {
    const auto [language, expected] = GENERATE(table<model::Language, const char*>({
        {model::Language::En, "carried over, to be reviewed"},
        {model::Language::Az, "köçürülüb, yenidən baxılmalıdır"},
        {model::Language::Ru, "перенесено, требует пересмотра"},
    }));
    MatrixWindow window;
    window.rate("5.1/F1", anna, 0);
    const std::size_t place = window.placeOf("5.1/F1");
    const auto said = [&, language = language] {
        const Speaking speaking(window.controller(), language);
        return spokenCell(window.controller(), place).toStdString();
    };
    REQUIRE(said().find(expected) == std::string::npos);
    model::Indicator indicator =
        window.controller().assessment().framework.indicators[place / model::cellsPerIndicator];
    indicator.cells[0].text.set(model::Language::En, "Something else holds.");
    REQUIRE(window.controller().apply(document::PutIndicator{indicator}));
    REQUIRE(said().ends_with(expected));
}

TEST_CASE("That an answer needs a reason is read out") {
    MatrixWindow window;
    window.key(Qt::Key_5);
    const auto& hint = window.part<QLabel>("reasonHint");
    REQUIRE(hint.isVisible());
    CHECK(lastAnnounced() == hint.text());
}
