// File > Properties: what the assessment says of itself, changed by keys.
#include "dialog.h"

#include "preferences.h"
#include "text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

constexpr auto az = model::Language::Az;
constexpr auto en = model::Language::En;

const model::Details& detailsOf(FreshWindow& fresh) {
    return fresh.controller.assessment().details;
}

void openProperties(FreshWindow& fresh) {
    press(fresh.window, Qt::Key_Return, Qt::AltModifier);
}

} // namespace

TEST_CASE("Title, country, organisation, note, period and language are typed in, and are one act") {
    FreshWindow fresh;
    const model::Details before = detailsOf(fresh);
    const auto acts = fresh.controller.document().history().size();
    WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                    REQUIRE(dialog.focusWidget()->objectName() == "propertiesTitle");
                    typeInto(dialog, "propertiesTitle", "Another title");
                    typeInto(dialog, "propertiesCountry", "Otherland");
                    typeInto(dialog, "propertiesOrganisation", "Ministry of Tests");
                    typeInto(dialog, "propertiesNote", "Read with care.");
                    typeInto(dialog, "propertiesPeriod", "2030");
                    QTest::keyClick(tabTo(dialog, "propertiesLanguage"), Qt::Key_Up);
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                }}});
    openProperties(fresh);
    REQUIRE(up.allDone());
    const model::Details now = detailsOf(fresh);
    CHECK(now.title.exactly(en) == "Another title");
    CHECK(now.title.exactly(az) == before.title.exactly(az));
    CHECK(now.country.exactly(en) == "Otherland");
    CHECK(now.organisation.exactly(en) == "Ministry of Tests");
    CHECK(now.note.exactly(en) == "Read with care.");
    CHECK(now.period == "2030");
    CHECK(now.language == az);
    CHECK(now.blind == before.blind);
    CHECK(fresh.controller.document().history().size() == acts + 1);
    CHECK(fresh.window.windowTitle().contains("Another title"));
    press(fresh.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(detailsOf(fresh) == before);
}

TEST_CASE("A title that is changed is the one among the recent files at once, and the old one after undo") {
    FreshWindow fresh;
    const QString path = fresh.controller.path();
    fresh.controller.close();
    REQUIRE(fresh.window.openFile(path));
    const auto recent = [] { return preferences::titleOf(preferences::recentFiles().front()); };
    const QString before = recent();
    WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                    typeInto(dialog, "propertiesTitle", "Another title");
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                }}});
    openProperties(fresh);
    REQUIRE(up.allDone());
    CHECK(recent().startsWith("Another title"));
    const auto offered = fresh.window.findChildren<QAction*>("actionRecent");
    CHECK(std::any_of(offered.begin(), offered.end(),
                      [](const QAction* each) { return each->text().contains("Another title"); }));
    press(fresh.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(recent() == before);
}

TEST_CASE("Each language has its own texts, and what was typed in one is kept in the next") {
    FreshWindow fresh;
    const model::Details before = detailsOf(fresh);
    WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                    typeInto(dialog, "propertiesTitle", "In English");
                    chooseTab(dialog, "properties_az");
                    CHECK(within<QLineEdit>(dialog, "propertiesTitle").text() == qs(before.title.exactly(az)));
                    typeInto(dialog, "propertiesTitle", "Azerbaycanca");
                    chooseTab(dialog, "properties_en");
                    CHECK(within<QLineEdit>(dialog, "propertiesTitle").text() == "In English");
                    pressButton(dialog, "propertiesSave");
                }}});
    openProperties(fresh);
    REQUIRE(up.allDone());
    CHECK(detailsOf(fresh).title.exactly(en) == "In English");
    CHECK(detailsOf(fresh).title.exactly(az) == "Azerbaycanca");
    CHECK(detailsOf(fresh).note == before.note);
}

TEST_CASE("An assessment without any title is refused in the dialog, which stays; Esc leaves all as it was") {
    FreshWindow fresh;
    const model::Details before = detailsOf(fresh);
    WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                    for (const char* tab : {"properties_az", "properties_ru", "properties_en"}) {
                        chooseTab(dialog, tab);
                        typeInto(dialog, "propertiesTitle", "");
                    }
                    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                    CHECK(dialog.isVisible());
                    CHECK(within<QLabel>(dialog, "propertiesRefusal").isVisible());
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                }}});
    openProperties(fresh);
    REQUIRE(up.allDone());
    CHECK(detailsOf(fresh) == before);
}

TEST_CASE("Looking at the properties and saving them changes nothing") {
    FreshWindow fresh;
    const auto acts = fresh.controller.document().history().size();
    WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                    for (const char* tab : {"properties_az", "properties_ru", "properties_en"})
                        chooseTab(dialog, tab);
                    pressButton(dialog, "propertiesSave");
                }}});
    openProperties(fresh);
    REQUIRE(up.allDone());
    CHECK(fresh.controller.document().history().size() == acts);
}

TEST_CASE("Saving leaves texts that nobody touched as they are, with blanks of their own") {
    FreshWindow fresh;
    model::Details details = detailsOf(fresh);
    details.title.set(en, "A  title\u00a0of two  blanks");
    details.country.set(az, " Ölkə ");
    details.organisation.set(en, "Ministry  of Tests");
    details.note.set(en, "One line.\u00a0\n\n");
    details.period = "2020  to 2022";
    REQUIRE(fresh.controller.apply(document::ChangeDetails{details}));
    REQUIRE(detailsOf(fresh) == details);
    const auto acts = fresh.controller.document().history().size();
    const auto open = [&](bool change) {
        WhenUp up({{"propertiesDialog", [&](QWidget& dialog) {
                        if (change) typeInto(dialog, "propertiesCountry", " Other  land ");
                        chooseTab(dialog, "properties_az");
                        pressButton(dialog, "propertiesSave");
                    }}});
        openProperties(fresh);
        REQUIRE(up.allDone());
    };
    open(false);
    CHECK(fresh.controller.document().history().size() == acts);
    open(true);
    details.country.set(en, "Other land");
    CHECK(detailsOf(fresh) == details);
}
