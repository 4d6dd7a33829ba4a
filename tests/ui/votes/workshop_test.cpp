#include "workshop/workshop_page.h"

#include "votes.h"
#include "widgets/spoken.h"
#include "workshop/ballots_model.h"
#include "workshop/letter_chips.h"
#include "workshop/tally_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Workshop : OpenVotes {
    using OpenVotes::OpenVotes;

    Shown<WorkshopPage> shown{controller};

    void cast(const char* voter, const char* letters) {
        auto* field = shown.find<QLineEdit>("ballotVoter");
        field->clear();
        shown.type("ballotVoter", voter);
        shown.enter("ballotVoter");
        shown.type("ballotLetters", letters);
        shown.enter("ballotLetters");
    }
    QString voter() { return shown.find<QLineEdit>("ballotVoter")->text(); }
    QString warning() {
        auto* label = shown.find<QLabel>("ballotWarning");
        return label->isVisible() ? label->text() : QString();
    }
    QString worded(const model::Finding& finding) const { return qs(controller.wording().finding(finding)); }
};

} // namespace

TEST_CASE("A voter and Enter, its letters and Enter cast a ballot") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    workshop.shown.enter("ballotVoter");
    workshop.shown.type("ballotLetters", "J L A");
    CHECK(workshop.ballots().empty());
    workshop.shown.enter("ballotLetters");

    REQUIRE(workshop.ballots().size() == 1);
    CHECK(workshop.ballots()[0].voter == "G1");
    CHECK(workshop.lettersOf(0) == "AJL");
    CHECK(textAt(workshop.shown.table("ballotsTable"), 0, BallotsModel::Letters) == "A J L");
    CHECK(workshop.shown.find<QLineEdit>("ballotLetters")->text().isEmpty());
}

TEST_CASE("After a ballot the next voter is suggested and the line is free again") {
    Workshop workshop;
    workshop.cast("G1", "jla");
    CHECK(workshop.voter() == "G2");
    workshop.shown.enter("ballotVoter");
    workshop.shown.type("ballotLetters", "b");
    workshop.shown.enter("ballotLetters");
    REQUIRE(workshop.ballots().size() == 2);
    CHECK(workshop.ballots()[1].voter == "G2");
    CHECK(workshop.voter() == "G3");
}

TEST_CASE("Each letter is recognised with its title as it is typed") {
    Workshop workshop;
    workshop.shown.type("ballotLetters", "j");
    const auto& chips = workshop.shown.find<LetterChips>("ballotChips")->chips();
    REQUIRE(chips.size() == 1);
    CHECK(chips[0].letter == "J");
    CHECK(chips[0].state == LetterChip::State::Good);
    const auto& framework = workshop.controller.assessment().framework;
    CHECK(chips[0].title == qs(framework.recommendations[9].title.in(model::Language::En)));
}

TEST_CASE("A fourth letter is warned of at the key, and Enter refuses it with nothing changed") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    workshop.shown.type("ballotLetters", "J L A");
    CHECK(workshop.warning().isEmpty());
    workshop.shown.type("ballotLetters", " B");
    const QString over =
        workshop.worded({model::Severity::Error, "too_many_choices", "G1", {{"given", "4"}, {"max", "3"}}});
    CHECK(workshop.warning() == over);
    CHECK(workshop.shown.find<LetterChips>("ballotChips")->chips()[3].state == LetterChip::State::TooMany);

    const model::Assessment before = workshop.controller.assessment();
    QSignalSpy refused(&workshop.controller, &DocumentController::refused);
    workshop.shown.enter("ballotLetters");
    CHECK(refused.count() == 1);
    CHECK(workshop.controller.assessment() == before);
    CHECK_FALSE(workshop.controller.nextUndo());
    CHECK(workshop.shown.find<QLineEdit>("ballotLetters")->text() == "J L A B");
}

TEST_CASE("A letter given twice is warned of at the key and refused") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    workshop.shown.type("ballotLetters", "JJ");
    CHECK(workshop.warning() == workshop.worded({model::Severity::Error, "repeated_letter", "G1", {{"letter", "J"}}}));
    workshop.shown.enter("ballotLetters");
    CHECK(workshop.ballots().empty());
}

TEST_CASE("A letter that the framework does not have is warned of at the key and refused") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    workshop.shown.type("ballotLetters", "Z");
    CHECK(workshop.warning().contains("Z"));
    CHECK(workshop.shown.find<LetterChips>("ballotChips")->chips()[0].state == LetterChip::State::Unknown);
    workshop.shown.enter("ballotLetters");
    CHECK(workshop.ballots().empty());
}

TEST_CASE("A voter who already has a ballot is warned of while its name is typed, and refused") {
    Workshop workshop;
    workshop.cast("G1", "J");
    workshop.shown.find<QLineEdit>("ballotVoter")->clear();
    workshop.shown.type("ballotVoter", "G1");
    const QString second =
        workshop.worded({model::Severity::Error, "second_ballot", "G1", {{"constituency", "Workshop groups"}}});
    CHECK(workshop.warning() == second);
    workshop.shown.type("ballotLetters", "A");
    workshop.shown.enter("ballotLetters");
    CHECK(workshop.ballots().size() == 1);
}

TEST_CASE("Nothing is said of a missing voter or choice until Enter asks for the ballot") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    CHECK(workshop.warning().isEmpty());
    workshop.shown.enter("ballotLetters");
    CHECK(workshop.warning() == workshop.worded({model::Severity::Error, "no_choice", "G1", {}}));
    CHECK(workshop.ballots().empty());
}

TEST_CASE("Enter on an empty ballot asks for the voter, and names nobody") {
    Workshop workshop;
    workshop.shown.find<QLineEdit>("ballotVoter")->clear();
    workshop.shown.enter("ballotLetters");
    CHECK(workshop.warning() == workshop.worded({model::Severity::Error, "no_voter", "groups", {}}));
    CHECK(workshop.ballots().empty());
}

TEST_CASE("A keyboard left in Cyrillic is named as the cause") {
    Workshop workshop;
    workshop.shown.find<QLineEdit>("ballotLetters")->insert(QStringLiteral("А")); // as an input method would
    CHECK(workshop.warning().contains("Cyrillic"));
}

TEST_CASE("The letter Q takes the voter's own words before the ballot is cast") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    CHECK_FALSE(workshop.shown.find<QLineEdit>("ballotOther")->isVisible());
    workshop.shown.type("ballotLetters", "Q J");
    CHECK(workshop.shown.find<QLineEdit>("ballotOther")->isVisible());
    workshop.shown.enter("ballotLetters");
    CHECK(workshop.ballots().empty());
    workshop.shown.type("ballotOther", "Shelters for men");
    workshop.shown.enter("ballotOther");
    REQUIRE(workshop.ballots().size() == 1);
    CHECK(workshop.ballots()[0].other == "Shelters for men");
    CHECK(workshop.lettersOf(0) == "JQ");
}

TEST_CASE("Enter without words casts a ballot with the letter Q, as the field says") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    workshop.shown.type("ballotLetters", "Q J");
    workshop.shown.enter("ballotLetters");
    auto* words = workshop.shown.find<QLineEdit>("ballotOther");
    REQUIRE(words->hasFocus());
    CHECK(words->placeholderText().contains("they may be left out"));
    workshop.shown.enter("ballotOther");
    REQUIRE(workshop.ballots().size() == 1);
    CHECK(workshop.ballots()[0].other.empty());
    CHECK(workshop.lettersOf(0) == "JQ");
}

TEST_CASE("Escape clears the letters and keeps the voter") {
    Workshop workshop;
    workshop.shown.type("ballotVoter", "G1");
    workshop.shown.type("ballotLetters", "J L");
    QTest::keyClick(workshop.shown.find<QWidget>("ballotLetters"), Qt::Key_Escape);
    CHECK(workshop.shown.find<QLineEdit>("ballotLetters")->text().isEmpty());
    CHECK(workshop.voter() == "G1");
}

TEST_CASE("A ballot is made void with its reason, stays in the list, and its voter may vote again") {
    Workshop workshop;
    workshop.cast("G1", "J L A");
    QTableView* table = workshop.shown.table("ballotsTable");
    CHECK_FALSE(workshop.shown.find<QPushButton>("ballotVoid")->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    workshop.shown.type("ballotVoidReason", "filled in twice");
    workshop.shown.enter("ballotVoidReason");

    REQUIRE(workshop.ballots().size() == 1);
    CHECK(workshop.ballots()[0].voidWhy == "filled in twice");
    CHECK(textAt(table, 0, BallotsModel::Void).contains("filled in twice"));
    CHECK(table->model()->index(0, BallotsModel::Letters).data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(workshop.controller.results().tally.totals[9] == 0);

    workshop.cast("G1", "J");
    CHECK(workshop.ballots().size() == 2);
}

TEST_CASE("A ballot is not made void without a reason") {
    Workshop workshop;
    workshop.cast("G1", "J");
    QTableView* table = workshop.shown.table("ballotsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    workshop.shown.click("ballotVoid");
    QSignalSpy refused(&workshop.controller, &DocumentController::refused);
    workshop.shown.click("ballotVoidConfirm");
    CHECK(refused.count() == 1);
    CHECK_FALSE(workshop.ballots()[0].voidWhy);
}

TEST_CASE("Escape leaves the reason, and the ballot stands") {
    Workshop workshop;
    workshop.cast("G1", "J");
    QTableView* table = workshop.shown.table("ballotsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(workshop.shown.find<QLineEdit>("ballotVoidReason")->isVisible());
    QTest::keyClick(workshop.shown.find<QLineEdit>("ballotVoidReason"), Qt::Key_Escape);
    CHECK_FALSE(workshop.shown.find<QLineEdit>("ballotVoidReason")->isVisible());
    CHECK_FALSE(workshop.ballots()[0].voidWhy);
}

TEST_CASE("Undo takes the last ballot back and offers its voter again") {
    Workshop workshop;
    CHECK_FALSE(workshop.shown.find<QPushButton>("ballotUndo")->isEnabled());
    workshop.cast("G1", "J");
    workshop.cast("G2", "L");
    workshop.shown.click("ballotUndo");
    REQUIRE(workshop.ballots().size() == 1);
    CHECK(workshop.voter() == "G2");
    CHECK(workshop.shown.table("ballotsTable")->model()->rowCount() == 1);
    workshop.controller.redo();
    CHECK(workshop.ballots().size() == 2);
    CHECK(workshop.voter() == "G3");
}

TEST_CASE("The tally beside counts each ballot as it is cast, and says so to a screen reader") {
    Workshop workshop;
    QTableView* tally = workshop.shown.table("tallyTable");
    CHECK(textAt(tally, 9, TallyModel::Dots, Qt::AccessibleTextRole) == "no dots");
    QSignalSpy recounted(tally->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(tally->model(), &QAbstractItemModel::modelReset);
    workshop.cast("G1", "J");
    workshop.cast("G2", "J");
    CHECK(recounted.count() == 2);
    CHECK(reset.count() == 0);
    CHECK(textAt(tally, 9, TallyModel::Total) == "2");
    const QString spoken = textAt(tally, 9, TallyModel::Dots, Qt::AccessibleTextRole);
    CHECK(spoken.contains("2"));
    CHECK(spoken.contains("Workshop groups"));
}

TEST_CASE("Ballots entered stand against those handed out") {
    Workshop workshop;
    workshop.cast("G1", "J");
    auto* handedOut = workshop.shown.find<QSpinBox>("ballotsHandedOut");
    auto* missing = workshop.shown.find<QLabel>("ballotsMissing");
    handedOut->setValue(3);
    CHECK(missing->text().contains("2"));
    workshop.cast("G2", "J");
    CHECK(missing->text().contains("1"));
    workshop.cast("G3", "J");
    CHECK(missing->text() == "all are in");
    workshop.shown.page.refresh();
    CHECK(handedOut->value() == 3);
}

TEST_CASE("The lists of ballots and of the tally keep the rules of item models through cast, void, undo and redo") {
    Workshop workshop;
    const QAbstractItemModelTester ballots(workshop.shown.table("ballotsTable")->model(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester tally(workshop.shown.table("tallyTable")->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    workshop.cast("G1", "J L A");
    workshop.cast("G2", "J");
    REQUIRE(workshop.controller.apply(document::VoidBallot{workshop.ballots()[0].id, "left early"}));
    for (int i = 0; i < 3; ++i)
        workshop.controller.undo();
    CHECK(workshop.shown.table("ballotsTable")->model()->rowCount() == 0);
    for (int i = 0; i < 3; ++i)
        workshop.controller.redo();
    CHECK(workshop.shown.table("ballotsTable")->model()->rowCount() == 2);
}

TEST_CASE("A cast ballot inserts one row and resets nothing") {
    Workshop workshop;
    QAbstractItemModel* model = workshop.shown.table("ballotsTable")->model();
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    workshop.cast("G1", "J");
    CHECK(inserted.count() == 1);
    CHECK(reset.count() == 0);
}

TEST_CASE("Without a constituency the page says what to do and makes the first one") {
    OpenVotes votes{{}};
    Shown<WorkshopPage> shown(votes.controller);
    CHECK_FALSE(shown.page.constituency());
    shown.enter("constituencyName"); // an empty name is refused
    CHECK(votes.controller.assessment().constituencies.empty());
    CHECK(shown.find<QLabel>("constituencyWarning")->isVisible());

    shown.type("constituencyName", "Workshop groups");
    shown.find<QSpinBox>("constituencyMaxChoices")->setValue(2);
    shown.click("constituencyCreate");
    REQUIRE(votes.controller.assessment().constituencies.size() == 1);
    const model::Constituency& made = votes.controller.assessment().constituencies[0];
    CHECK(made.id.text() == "workshop-groups");
    CHECK(made.maxChoices == 2);
    CHECK_FALSE(made.totalsOnly);
    CHECK(shown.page.constituency() == made.id);
    CHECK(shown.find<QWidget>("ballotsPanel")->isVisible());
}

TEST_CASE("Another constituency is chosen by its chip and keeps its own ballots") {
    Workshop workshop{{constituency("groups"), constituency("experts")}};
    workshop.cast("G1", "J");
    workshop.shown.click("constituency_experts");
    CHECK(workshop.shown.table("ballotsTable")->model()->rowCount() == 0);
    workshop.cast("G1", "L");
    CHECK(workshop.ballots().size() == 2);
    workshop.shown.click("constituency_groups");
    CHECK(workshop.shown.table("ballotsTable")->model()->rowCount() == 1);
    CHECK(workshop.voter() == "G2");
}

TEST_CASE("A ballot typed in the wrong constituency goes along to the right one") {
    Workshop workshop{{constituency("groups"), constituency("experts")}};
    workshop.shown.type("ballotVoter", "E7");
    workshop.shown.enter("ballotVoter");
    workshop.shown.type("ballotLetters", "JL");
    workshop.shown.click("constituency_experts");
    CHECK(workshop.voter() == "E7");
    workshop.shown.enter("ballotLetters");
    REQUIRE(workshop.ballots().size() == 1);
    CHECK(workshop.ballots()[0].constituency.text() == "experts");
    CHECK(workshop.ballots()[0].voter == "E7");
    workshop.shown.click("constituency_groups");
    CHECK(workshop.voter().isEmpty());
}

TEST_CASE("The badge counts the valid ballots") {
    Workshop workshop;
    CHECK(workshop.shown.page.badge().isEmpty());
    workshop.cast("G1", "J");
    CHECK(workshop.shown.page.badge() == "1");
}

TEST_CASE("Delete on the list of ballots acts at once where Tab came to a row that is seen") {
    const int count = GENERATE(3, 60);
    INFO(count);
    Workshop workshop;
    for (int voter = 1; voter <= count; ++voter)
        workshop.cast(QStringLiteral("G%1").arg(voter).toLatin1().constData(), "J");
    QTableView* table = workshop.shown.table("ballotsTable");
    for (int step = 0; step < 20 && !table->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(workshop.shown.find<QLineEdit>("ballotVoidReason")->isVisible());
}

TEST_CASE("More ballots than were handed out are read out") {
    Workshop workshop;
    workshop.shown.find<QSpinBox>("ballotsHandedOut")->setValue(1);
    workshop.cast("G1", "J");
    workshop.cast("G2", "J");
    CHECK(lastAnnounced() == workshop.shown.find<QLabel>("ballotsMissing")->text());
}
