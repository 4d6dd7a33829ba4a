#include "evidence_window.h"

#include "model/source_uses.h"

#include <QCheckBox>
#include <QComboBox>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

void choose(QComboBox& combo, int row) {
    combo.setCurrentIndex(row);
    emit combo.activated(row);
}

constexpr int interview = 1;

} // namespace

TEST_CASE("A field that is left is one act, and undo puts the former words back") {
    EvidenceWindow window;
    window.choose("Dem 2");
    const auto before = window.acts();
    window.write("sourceTitle", "The plan");
    REQUIRE(window.source("Dem 2")->title == "The plan");
    REQUIRE(window.acts() == before + 1);
    window.write("sourceYear", "2021");
    REQUIRE(window.source("Dem 2")->year == 2021);
    REQUIRE(window.acts() == before + 2);
    window.controller().undo();
    window.controller().undo();
    REQUIRE(window.edit("sourceTitle").text().startsWith("National Action Plan"));
    REQUIRE(window.edit("sourceYear").text() == "2020");
}

TEST_CASE("What is typed into a field stays when another source is chosen, and belongs to its own") {
    EvidenceWindow window;
    window.choose("Dem 2");
    QLineEdit& author = window.edit("sourceAuthor");
    author.setText({});
    QTest::keyClicks(&author, "Cabinet");
    window.key(Qt::Key_Down);
    REQUIRE(window.source("Dem 2")->author == "Cabinet");
    REQUIRE(window.chosen() == "Dem 3");
    REQUIRE(window.source("Dem 3")->author == "Cabinet of Demoland");
}

TEST_CASE("What is typed into a field is kept when the page is hidden or the document left") {
    EvidenceWindow window;
    window.choose("Dem 2");
    QTest::keyClick(&window.edit("sourceAuthor"), Qt::Key_End);
    QTest::keyClicks(&window.edit("sourceAuthor"), "!");
    window.page.hide();
    REQUIRE(window.source("Dem 2")->author.ends_with("!"));
    window.page.show();
    QTest::keyClick(&window.edit("sourceTitle"), Qt::Key_End);
    QTest::keyClicks(&window.edit("sourceTitle"), "?");
    const QString path = window.controller().path();
    window.controller().close();
    window.controller().open(path);
    REQUIRE(window.source("Dem 2")->title.ends_with("?"));
}

TEST_CASE("A refused value stays in its field with the reason under it; Esc takes it back") {
    EvidenceWindow window;
    window.choose("Dem 2");
    const auto before = window.acts();
    window.write("sourceTitle", " ");
    REQUIRE(window.part<QLabel>("sourceTitleRefusal").isVisible());
    window.write("sourceYear", "20x1");
    REQUIRE(window.part<QLabel>("sourceYearRefusal").isVisible());
    REQUIRE(window.edit("sourceYear").text() == "20x1");
    REQUIRE(window.acts() == before);
    QTest::keyClick(&window.edit("sourceYear"), Qt::Key_Escape);
    REQUIRE(window.edit("sourceYear").text() == "2020");
    REQUIRE_FALSE(window.part<QLabel>("sourceYearRefusal").isVisible());
    REQUIRE(window.page.focusWidget() == &window.table());
}

TEST_CASE("A source in use gets another name together with all that cites it, as one act") {
    EvidenceWindow window;
    window.choose("Dem 2");
    REQUIRE(window.part<QLabel>("sourceIdNote").isVisible());
    const model::Assessment before = window.assessment();
    const auto uses = model::usesOf(before, model::SourceId("Dem 2"));
    REQUIRE_FALSE(uses.citations.empty());
    REQUIRE_FALSE(uses.sections.empty());
    const auto acts = window.acts();
    window.write("sourceId", "Audit 2");
    REQUIRE(window.chosen() == "Audit 2");
    REQUIRE(window.acts() == acts + 1);
    const auto now = model::usesOf(window.assessment(), model::SourceId("Audit 2"));
    REQUIRE(now == uses);
    REQUIRE(model::usesOf(window.assessment(), model::SourceId("Dem 2")) == model::SourceUse());
    REQUIRE(window.assessment().sections[now.sections[0]].text.exactly(model::Language::En).find("[@Audit 2") !=
            std::string::npos);
    window.controller().undo();
    REQUIRE(window.assessment() == before);
}

TEST_CASE("The name of an unused source changes as one act, to one that is free and that a text can cite") {
    EvidenceWindow window;
    window.choose("Dem 9"); // cited nowhere
    const auto before = window.acts();
    window.write("sourceId", "Dem 1"); // taken
    REQUIRE(window.part<QLabel>("sourceIdRefusal").isVisible());
    window.write("sourceId", "Dem 10, again");
    REQUIRE(window.words("sourceIdRefusal").contains("comma"));
    REQUIRE(window.acts() == before);
    window.write("sourceId", "Dem 10");
    REQUIRE(window.source("Dem 10"));
    REQUIRE_FALSE(window.source("Dem 9"));
    REQUIRE(window.acts() == before + 1);
    REQUIRE(window.chosen() == "Dem 10");
}

TEST_CASE("Ins writes a new source under the next free name") {
    EvidenceWindow window;
    window.key(Qt::Key_Insert);
    REQUIRE(window.edit("sourceId").text() == "Dem 10");
    window.write("sourceAuthor", "Parliament");
    REQUIRE(window.part<QLabel>("sourceTitleRefusal").isVisible()); // Enter adds, and a title is wanted
    window.write("sourceTitle", "A new law");
    REQUIRE(window.source("Dem 10"));
    REQUIRE(window.source("Dem 10")->author == "Parliament");
    REQUIRE(window.chosen() == "Dem 10");
    window.controller().undo();
    REQUIRE_FALSE(window.source("Dem 10"));
}

TEST_CASE("An interview is offered a free pseudonym and is confidential") {
    EvidenceWindow window;
    REQUIRE_FALSE(window.part<QLabel>("pseudonymNote").isVisible());
    window.key(Qt::Key_Insert);
    choose(window.part<QComboBox>("sourceKind"), interview);
    REQUIRE(window.edit("sourceId").text() == "Interview 3");
    REQUIRE(window.edit("sourceId").accessibleName() == "Pseudonym");
    REQUIRE(window.part<QCheckBox>("sourceConfidential").isChecked());
    REQUIRE(window.part<QLabel>("pseudonymNote").isVisible());
    window.write("sourceTitle", "A social worker");
    REQUIRE(window.source("Interview 3")->confidential);
    REQUIRE(window.source("Interview 3")->kind == model::SourceKind::Interview);
}

TEST_CASE("Esc gives a new source up") {
    EvidenceWindow window;
    window.choose("Dem 2");
    window.key(Qt::Key_Insert);
    QTest::keyClicks(&window.edit("sourceTitle"), "Never mind");
    QTest::keyClick(&window.edit("sourceTitle"), Qt::Key_Escape);
    REQUIRE(window.assessment().sources.size() == 16);
    REQUIRE(window.words("sourceName") == "Dem 2");
}

TEST_CASE("A source made an interview becomes confidential with it, as one act") {
    EvidenceWindow window;
    window.choose("Visit 1");
    const auto before = window.acts();
    choose(window.part<QComboBox>("sourceKind"), interview);
    REQUIRE(window.source("Visit 1")->kind == model::SourceKind::Interview);
    REQUIRE(window.source("Visit 1")->confidential);
    REQUIRE(window.acts() == before + 1);
    QTest::keyClick(&window.part<QCheckBox>("sourceConfidential"), Qt::Key_Space);
    REQUIRE_FALSE(window.source("Visit 1")->confidential);
}

TEST_CASE("The Tab key goes through a source's fields as the eye does, and no typed blank reaches the box") {
    EvidenceWindow window;
    window.key(Qt::Key_Insert);
    choose(window.part<QComboBox>("sourceKind"), interview);
    window.part<QComboBox>("sourceKind").setFocus();
    const std::vector<QString> order{"sourceId", "sourceTitle", "sourceAuthor", "sourceYear", "sourceConfidential"};
    for (const QString& name : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == name);
    }
}

TEST_CASE("A new source without a title is not dropped by choosing another") {
    EvidenceWindow window;
    window.key(Qt::Key_Insert);
    QTest::keyClicks(&window.edit("sourceAuthor"), "Parliament");
    window.choose("Dem 2");
    CHECK(window.edit("sourceAuthor").text() == "Parliament");
    QTest::keyClick(&window.edit("sourceAuthor"), Qt::Key_Escape);
    CHECK(window.words("sourceName") == "Dem 2");
}
