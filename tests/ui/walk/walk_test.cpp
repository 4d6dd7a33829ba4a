#include "matrix/matrix_view.h"
#include "person.h"
#include "text.h"

#include <algorithm>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// A fresh file of the fictional sample, with nothing in its history.
QString freshFile(const QTemporaryDir& folder) {
    QSettings().clear();
    const QString path = folder.filePath(QStringLiteral("work.meyar"));
    DocumentController controller(exchange::DataDirectory::find());
    controller.create(path, controller.data().sample("demonstration"));
    return path;
}

QString currentCell(Person& person) {
    const auto place = person.part<MatrixView>("matrixView").currentPlace();
    return place ? qs(model::text(person.assessment().framework.cellAt(*place))) : QString();
}

/// With the arrows, from wherever the matrix is, to a cell in the first column of statements.
void walkTo(Person& person, const char* cell) {
    person.press(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 200 && currentCell(person) != QLatin1String(cell); ++step) {
        if (currentCell(person).isEmpty() || currentCell(person).endsWith(QStringLiteral("/F1"))) {
            person.press(Qt::Key_Down);
        } else {
            person.press(Qt::Key_Left);
        }
        if (currentCell(person).isEmpty()) person.press(Qt::Key_Right);
    }
    REQUIRE(currentCell(person) == QLatin1String(cell));
}

/// Every cell of area 5 is judged "met", one key and an arrow each.
void rateTheArea(Person& person) {
    person.goTo("matrix");
    walkTo(person, "5.1/F1");
    for (const char* row : {"5.1/F1", "5.2/F1", "5.3/F1", "5.4/F1", "5.5/F1"}) {
        walkTo(person, row);
        for (int column = 0; column < 4; ++column) {
            person.press(Qt::Key_1);
            if (column < 3) person.press(Qt::Key_Right);
        }
    }
    const auto me = person.controller().assessor();
    REQUIRE(me);
    for (const model::Indicator& indicator : person.assessment().framework.indicatorsOf(4)) {
        for (const char* slot : {"F1", "F2", "O1", "O2"}) {
            const model::Cell& cell = person.cell((indicator.id.text() + "/" + slot).c_str());
            const auto mine = std::find_if(cell.ratings.begin(), cell.ratings.end(),
                                           [&](const model::Rating& rating) { return rating.assessor == *me; });
            REQUIRE(mine != cell.ratings.end());
            CHECK(mine->answer == model::Answer::grade(0));
        }
    }
}

/// Two pages of one document, for one cell.
void citeTwoPages(Person& person) {
    walkTo(person, "5.1/F1");
    const std::size_t before = person.cell("5.1/F1").citations.size();
    for (const char* page : {"p. 7", "p. 20"}) {
        person.press(Qt::Key_K, Qt::ControlModifier);
        person.type(QStringLiteral("Dem 2"));
        person.press(Qt::Key_Down);   // the first that matches
        person.press(Qt::Key_Return); // takes it, and goes on to the place in it
        person.type(QLatin1String(page));
        person.press(Qt::Key_Return);
        person.press(Qt::Key_Escape); // whatever is open closes; back in the matrix
    }
    const auto& citations = person.cell("5.1/F1").citations;
    REQUIRE(citations.size() == before + 2);
    CHECK(citations[before].at == "p. 7");
    CHECK(citations[before + 1].at == "p. 20");
    CHECK(citations[before].source == model::SourceId("Dem 2"));
}

/// A section of area 5 under a heading of its own, with a source found while typing.
void writeAFinding(Person& person) {
    const auto before = person.assessment().sections;
    person.goTo("findings");
    person.tabTo("findingsTree");
    person.press(Qt::Key_End);
    person.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    person.type(QStringLiteral("Who answers for it"));
    person.press(Qt::Key_Return);
    person.type(QStringLiteral("The plan names the coordinator [@dem 2"));
    person.press(Qt::Key_Return); // the first of the list
    person.type(QStringLiteral("p. 7], and nobody reports."));
    person.press(Qt::Key_Return, Qt::ControlModifier); // kept, and back to the tree

    const auto& sections = person.assessment().sections;
    REQUIRE(sections.size() == before.size() + 1);
    CHECK(sections.back().area == person.assessment().framework.areas.back().id);
    CHECK(sections.back().heading.in(model::Language::En) == "Who answers for it");
    CHECK(sections.back().text.in(model::Language::En) ==
          "The plan names the coordinator [@Dem 2, p. 7], and nobody reports.");
}

/// The first disputed cell gets an agreed grade and a reason; the ratings stay.
void resolveADispute(Person& person) {
    person.goTo("matrix");
    person.click("filterDisputed");
    const QString disputed = currentCell(person);
    REQUIRE_FALSE(disputed.isEmpty());
    const std::string id = disputed.toStdString();
    const auto ratings = person.cell(id.c_str()).ratings;
    REQUIRE(ratings.size() > 1);
    REQUIRE_FALSE(person.cell(id.c_str()).agreed);

    person.tabTo("agreedChoice");
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Down); // as rated, met, partly
    REQUIRE(person.cell(id.c_str()).agreed);
    person.tabTo("agreedWhy");
    person.type(QStringLiteral("Discussed; the order of 2022 settles it."));
    person.press(Qt::Key_Return);
    CHECK(person.cell(id.c_str()).agreed->answer == model::Answer::grade(1));
    CHECK(person.cell(id.c_str()).agreed->why == "Discussed; the order of 2022 settles it.");
    CHECK(person.cell(id.c_str()).ratings == ratings);
    person.click("filterAll");
}

} // namespace

TEST_CASE("A day's work is done with keys and clicks, and all of it undone after a restart") {
    const QTemporaryDir folder;
    Person person(freshFile(folder));
    const model::Assessment morning = person.assessment();

    rateTheArea(person);
    citeTwoPages(person);
    writeAFinding(person);
    resolveADispute(person);
    const model::Assessment evening = person.assessment();
    REQUIRE_FALSE(evening == morning);

    person.stop();
    person.start();
    REQUIRE(person.assessment() == evening);

    const auto acts = person.controller().document().history().size();
    for (std::size_t undone = 0; undone < acts; ++undone)
        person.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(person.assessment() == morning);
    CHECK_FALSE(person.controller().nextUndo());

    person.stop();
    person.start();
    CHECK(person.assessment() == morning);
    for (std::size_t redone = 0; redone < acts; ++redone)
        person.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(person.assessment() == evening);
}
