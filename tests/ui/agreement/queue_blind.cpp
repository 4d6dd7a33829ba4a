#include "agreement_window.h"

#include "agreement/agreement_model.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Anna judges blindly. She has judged 1.1/F1 and 2.1/F1; on 1.1/O1 Murad and Leyla differ.
struct Blind : AgreementWindow {
    Blind() {
        twoAssessors();
        apply(document::AddAssessor{leyla, "Leyla"});
        rate("1.1/F1", 0, 1);
        rate("2.1/F1", 0, 0);
        rate("1.1/O1", murad, model::Answer::grade(0));
        rate("1.1/O1", leyla, model::Answer::grade(2), "Only quokkas comply.");
        model::Details details = controller().assessment().details;
        details.blind = true;
        apply(document::ChangeDetails{details});
        controller().setAssessor(anna);
    }
    const model::AssessorId leyla{"leyla"};
};

} // namespace

TEST_CASE("What is hidden from the one who judges is neither in the queue nor in the figures, until judged") {
    Blind window;
    CHECK(window.cells() == QStringList{"1.1 / F1"});
    CHECK(window.table().model()->index(0, AgreementModel::Cells).data().toString() == "2");
    CHECK(window.part<QLabel>("agreementHidden").isVisible());
    CHECK(window.words("agreementHidden").contains("1 cell"));
    CHECK(window.page.badge() == "1");
    window.rate("1.1/O1", anna, model::Answer::grade(0));
    CHECK(window.cells() == QStringList{"1.1 / O1", "1.1 / F1"});
    CHECK(window.table().model()->index(0, AgreementModel::Cells).data().toString() == "3");
    CHECK_FALSE(window.part<QLabel>("agreementHidden").isVisible());
}

TEST_CASE("What another assessor saw on the page does not stay behind") {
    Blind window;
    window.controller().setAssessor(murad);
    window.key(Qt::Key_Up);
    REQUIRE(window.words("settlingName").startsWith("1.1 / O1"));
    window.controller().setAssessor(anna);
    CHECK(window.cells() == QStringList{"1.1 / F1"});
    for (const QLabel* label : window.page.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains("quokka"));
}
