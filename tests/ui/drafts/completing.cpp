// A source or a cell is found by what is typed of it.
#include "desk.h"

#include "widgets/folded_completer.h"

#include <QLabel>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Sources : Desk {
    Sources() {
        auto& controller = const_cast<DocumentController&>(person.controller());
        for (const auto& [id, title] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"Aaa 1", "Sequels and quotas"}, {"Aaa 2", "The Qadin society"}, {"QHT hesabati", "Report of 2014"}})
            REQUIRE(controller.apply(document::PutSource{
                {model::SourceId(id), model::SourceKind::Document, title, {}, std::nullopt, false}, true}));
    }
};

} // namespace

TEST_CASE("Matches that begin with what is typed come first, then those of which a word does") {
    QLineEdit field;
    FoldedCompleter completer("Sources", &field);
    completer.setEntries({{"1", "Sequels"}, {"2", "The Qadin society"}, {"3", "QHT"}});
    completer.suggest("q", field.rect());
    const auto* model = completer.completionModel();
    REQUIRE(model->rowCount() == 3);
    CHECK(model->index(0, 0).data().toString() == "QHT");
    CHECK(model->index(1, 0).data().toString() == "The Qadin society");
    CHECK(model->index(2, 0).data().toString() == "Sequels");
    CHECK(completer.onlyMatch("qad")->id == "2");
    CHECK_FALSE(completer.onlyMatch("q"));
    CHECK(completer.onlyMatch("3")->id == "3");
    completer.dismiss();
}

TEST_CASE("In the form of a cell Enter takes the match in front, and Down never loses the only one") {
    Sources desk;
    desk.goTo("matrix");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.person.type("qht");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.said().text.isEmpty());
    CHECK(desk.keysAt() == "citeAt");
    CHECK(desk.person.part<QComboBox>("citeSource").currentText().startsWith("QHT hesabati"));
    desk.press(Qt::Key_Return);
    const auto& citations = desk.person.cell(desk.page().record().toUtf8().constData()).citations;
    CHECK(std::any_of(citations.begin(), citations.end(),
                      [](const auto& each) { return each.source == model::SourceId("QHT hesabati"); }));
}

TEST_CASE("Enter takes the only match also when the list of matches was closed") {
    Sources desk;
    desk.goTo("evidence");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.keysAt() == "citeCell");
    const auto& framework = desk.person.assessment().framework;
    const QString words = QString::fromStdString(framework.statementAt(0).text.in(model::Language::En));
    auto* field = qobject_cast<QLineEdit*>(desk.keys());
    field->setText(words); // pasted: no list was open
    desk.press(Qt::Key_Return);
    CHECK(desk.keysAt() == "citeAt");
    CHECK(field->text().toStdString() == model::text(framework.cellAt(0)));
}

TEST_CASE("In a text the source that begins with what is typed is cited") {
    Sources desk;
    desk.goTo("findings");
    desk.focus("sectionText");
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.person.type(" [@Q");
    desk.press(Qt::Key_Return);
    CHECK(desk.said().text.contains("[@QHT hesabati"));
}
