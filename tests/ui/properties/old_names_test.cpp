// A file of an earlier version with names that are refused today: the window opens it, and the dialogs and fields in
// which names are changed mend them, by keys.
#include "dialog.h"

#include "evidence/sources_model.h"
#include "evidence/sources_view.h"
#include "text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct OldNames : EmptyWindow {
    OldNames() {
        const QString path = folder.filePath(QStringLiteral("old.meyar"));
        REQUIRE(QFile::copy(QStringLiteral(MEYAR_SOURCE_DIR "/tests/old_files/v2_names.meyar"), path));
        QFile::setPermissions(path, onlyOwner);
        controller.open(path);
        REQUIRE(controller.isOpen());
        controller.setAssessor(model::AssessorId{"z"});
    }
    const model::Assessment& assessment() { return controller.assessment(); }
    std::size_t acts() { return controller.document().history().size(); }
    QStringList names() {
        QStringList names;
        for (const model::Assessor& each : assessment().assessors)
            names << qs(each.name);
        return names;
    }
    void trigger(const char* action) { window.findChild<QAction*>(QLatin1String(action))->trigger(); }
    QLineEdit& sourceField() { return *window.findChild<QLineEdit*>("sourceId"); }
    /// The source's row on the Evidence page, reached by Down.
    void chooseSource(const QString& id) {
        trigger("actionGo_evidence");
        auto* table = window.findChild<SourcesView*>("sourcesTable");
        REQUIRE(table);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        const auto chosen = [&] {
            return table->currentIndex().siblingAtColumn(SourcesModel::Id).data().toString() == id;
        };
        for (int row = 0; row < table->model()->rowCount() && !chosen(); ++row)
            QTest::keyClick(table, Qt::Key_Down);
        INFO(id.toStdString());
        REQUIRE(chosen());
    }
};

} // namespace

TEST_CASE("Names of people that an old file holds are mended in the dialog, one act each, and undo brings them back") {
    OldNames old;
    const auto acts = old.acts();
    const QStringList before = old.names();
    WhenUp up({{"assessorsDialog", [&](QWidget& dialog) {
                    auto& list = within<QTreeWidget>(dialog, "assessorsList");
                    const auto row = [&](int place) {
                        list.setFocus();
                        QTest::keyClick(&list, Qt::Key_Home);
                        for (int i = 0; i < place; ++i)
                            QTest::keyClick(&list, Qt::Key_Down);
                    };
                    row(1); // its blanks alone are too many
                    pressButton(dialog, "assessorRename");
                    row(3);
                    pressButton(dialog, "assessorRename");
                    row(4);
                    typeInto(dialog, "assessorNewName", "LEYLA");
                    pressButton(dialog, "assessorRename");
                    CHECK(within<QLabel>(dialog, "assessorsRefusal").text().contains("Leyla"));
                    typeInto(dialog, "assessorNewName", "Yegana");
                    pressButton(dialog, "assessorRename");
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }}});
    old.trigger("actionAssessors");
    REQUIRE(up.allDone());
    CHECK(old.names() ==
          QStringList{QStringLiteral("Zeynəb"), "Anar", "Leyla", QStringLiteral("Murad Əliyev"), "Yegana"});
    CHECK(old.acts() == acts + 3);
    for (int act = 0; act < 3; ++act)
        old.controller.undo();
    CHECK(old.names() == before);
}

TEST_CASE("A source's short name that no text can cite is looked at without a change, and mended in its field") {
    const auto& [was, shown] = GENERATE(table<QString, QString>({{"Law, art. 5", "Law, art. 5"},
                                                                 {"Int 3; Int 4", "Int 3; Int 4"},
                                                                 {"Plan [1]", "Plan [1]"},
                                                                 {"Two\nlines", ""},
                                                                 {"dem 1", "dem 1"}}));
    INFO(was.toStdString());
    OldNames old;
    const auto acts = old.acts();
    const model::SourceId id(was.toStdString());
    old.chooseSource(was);
    QLineEdit& field = old.sourceField();
    if (!shown.isEmpty()) CHECK(field.text() == shown);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
    CHECK(old.acts() == acts);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, "New 1");
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(old.acts() == acts + 1);
    CHECK_FALSE(old.assessment().findSource(id));
    CHECK(old.assessment().findSource(model::SourceId{"New 1"}));
    old.controller.undo();
    CHECK(old.assessment().findSource(id));
}

TEST_CASE("A title of two lines keeps the dialog until it is one, and is one then") {
    OldNames old;
    const auto acts = old.acts();
    WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                    chooseTab(dialog, "properties_en");
                    typeInto(dialog, "propertiesTitle", "One line");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                }}});
    old.trigger("actionProperties");
    REQUIRE(up.allDone());
    CHECK(old.acts() == acts + 1);
    CHECK(old.assessment().details.title.exactly(model::Language::En) == "One line");
    old.controller.undo();
    CHECK(old.assessment().details.title.exactly(model::Language::En) == "First line\nSecond line");
}
