// Judging blindly, nothing anywhere in the window tells what others judged.
#include "fresh_window.h"
#include "told_words.h"

#include "comparison/comparison_page.h"
#include "matrix/matrix_page.h"
#include "ranking/firmness_maker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const model::AssessorId anna("anna");
const model::AssessorId murad("murad");
const model::AssessorId leyla("leyla");
constexpr int mostRows = 60;

/// What Murad and Leyla say of the cells that Anna has not judged; her window must be the same whatever they say.
struct Others {
    std::size_t ofJ = 0; ///< the grade of all cells that recommendation J is linked to
    std::size_t ofL = 2;
    model::Answer first = model::Answer::grade(0);
    model::Answer second = model::Answer::grade(2);
    bool shaded = true;
    const char* why = "quokka";
};

/// The window of Anna, who has judged 1.1/F1 and nothing else of what others have judged.
struct AnnasWindow : FreshWindow {
    explicit AnnasWindow(const Others& others) : FreshWindow("azerbaijan-2016") {
        for (const auto& [id, name] : {std::pair(anna, "Anna"), std::pair(murad, "Murad"), std::pair(leyla, "Leyla")})
            apply(document::AddAssessor{id, name});
        rate("1.1/F1", anna, model::Answer::grade(1), "My own.");
        rateAllOf("J", others.ofJ, others.why);
        rateAllOf("L", others.ofL, others.why);
        rate("5.1/F1", murad, others.first, others.why);
        rate("5.1/F1", leyla, others.second, others.why);
        apply(document::Agree{*model::parseCell("5.1/F1"), model::Agreement{others.second, others.why}});
        apply(document::Shade{*model::parseCell("5.1/F2"), model::ShadingOverride{others.shaded, others.why}});
        rate("5.2/F1", murad, others.first, others.why); // judged, and taken back
        apply(document::ClearRating{*model::parseCell("5.2/F1"), murad});
        model::Details details = controller.assessment().details;
        details.blind = true;
        apply(document::ChangeDetails{details});
        rate("5.3/F1", murad, others.second, others.why); // the last act, for undo
        lookAsMurad();
        controller.setAssessor(anna);
    }

    void apply(const document::Edit& edit) { REQUIRE(controller.apply(edit)); }
    void rate(const std::string& cell, const model::AssessorId& assessor, model::Answer answer, const char* why) {
        apply(document::Rate{*model::parseCell(cell), {assessor, answer, why, std::nullopt}});
    }
    /// Every cell that the recommendation is linked to, as one act.
    void rateAllOf(const char* letter, std::size_t grade, const char* why) {
        const model::Framework& framework = controller.assessment().framework;
        const auto place = framework.findRecommendation(model::Letter(letter));
        REQUIRE(place);
        std::vector<document::Edit> edits;
        for (std::size_t cell = 0; cell < framework.cellCount(); ++cell) {
            const auto& links = framework.recommendations[*place].links;
            const bool linked = std::any_of(links.begin(), links.end(), [&](const model::Link& link) {
                return link.indicator == framework.indicators[cell / model::cellsPerIndicator].id &&
                       link.covers(cell % model::cellsPerIndicator);
            });
            if (linked)
                edits.emplace_back(
                    document::Rate{framework.cellAt(cell), {murad, model::Answer::grade(grade), why, std::nullopt}});
        }
        REQUIRE(controller.apply(edits));
    }

    /// Fills every page with what Murad may see: nothing of it may stay behind for Anna.
    void lookAsMurad() {
        controller.setAssessor(murad);
        compareWithSample();
        for (const QString& section : sectionCodes(window)) {
            window.showSection(section);
            settle(window);
        }
        window.showSection("matrix");
        auto* page = qobject_cast<MatrixPage*>(window.page("matrix"));
        part<QToolButton>("cellHistoryToggle").setChecked(true);
        for (const char* cell : {"5.1/F2", "5.1/F1"})
            page->showCell(*model::parseCell(cell));
    }

    /// Another round, which tells nothing by itself.
    void compareWithSample() {
        const QString other = folder.filePath("other.meyar");
        document::Document::create(other.toStdString(), controller.data().sample("demonstration"),
                                   document::ordinarySurroundings());
        window.showSection("comparison");
        REQUIRE(qobject_cast<ComparisonPage*>(window.page("comparison"))->add(other));
    }

    /// All that the window says now; the times of the clock and the place of the file apart.
    void readWindow(const QString& where) {
        settle(window);
        const auto* firmness = window.findChild<FirmnessMaker*>(); // what it draws is read as well
        REQUIRE(firmness);
        REQUIRE(QTest::qWaitFor([&] { return !firmness->busy(); }, 60000));
        static const QRegularExpression clock(QStringLiteral("\\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?"));
        QStringList here;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            // The cross in a field fades away in its own time, and says nothing.
            if (widget->inherits("QLineEditIconButton")) continue;
            const QWidget* above = widget;
            while (above && !qobject_cast<const Page*>(above))
                above = above->parentWidget();
            if (!above || above->isVisible()) readWidget(*widget, here);
        }
        for (const QAction* action : window.findChildren<QAction*>())
            here << action->text() + action->toolTip();
        for (QString& text : here)
            told << where + u' ' + text.replace(folder.path(), QString()).replace(clock, QStringLiteral("0:00"));
    }
    template <class Widget>
    Widget& part(const char* name) {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }

    void readMatrix() {
        window.showSection("matrix");
        auto* page = qobject_cast<MatrixPage*>(window.page("matrix"));
        part<QToolButton>("cellHistoryToggle").setChecked(true);
        for (const char* cell : {"5.1/F1", "5.1/F2", "5.2/F1", "4.1/O2"}) {
            page->showCell(*model::parseCell(cell));
            readWindow(QLatin1String(cell));
        }
        auto& view = part<QTreeView>("matrixView");
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Space);
        readWindow(QStringLiteral("all cells"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        told << QApplication::clipboard()->text();
        page->showCell(*model::parseCell("5.1/F1"));
        for (QAbstractButton* chip : page->findChildren<QAbstractButton*>(QRegularExpression("^filter"))) {
            chip->click();
            readWindow(chip->objectName());
        }
        part<QAbstractButton>("filterAll").click();
        search("matrixSearch");
    }
    void search(const char* name) {
        auto& field = part<QLineEdit>(name);
        QTest::keyClicks(&field, "quokka");
        readWindow(QLatin1String(name));
        QTest::keyClick(&field, Qt::Key_Escape);
    }
    void readRows(const char* section, const char* name) {
        window.showSection(section);
        auto& view = part<QAbstractItemView>(name);
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
            const QModelIndex top = model.index(row, 0);
            for (int child = -1; child < std::min(model.rowCount(top), mostRows); ++child) {
                view.setCurrentIndex(child < 0 ? top : model.index(child, 0, top));
                readWindow(QStringLiteral("%1 %2.%3").arg(QLatin1String(name)).arg(row).arg(child));
            }
        }
    }
    const QStringList& readAll() {
        for (const QString& section : sectionCodes(window)) {
            window.showSection(section);
            readWindow(section);
        }
        readMatrix();
        readRows("ranking", "rankingTable");
        part<QAbstractButton>("rankBy_shares").click();
        readWindow("by shares");
        part<QAbstractButton>("rankBy_balanced").click();
        readWindow("balanced");
        readRows("agreement", "agreementQueue");
        part<QAbstractButton>("agreementSettled").click();
        readRows("agreement", "agreementQueue");
        window.showSection("comparison");
        for (const char* view : {"compareScores", "compareChanges", "compareRanks"}) {
            part<QAbstractButton>(view).click();
            readWindow(QLatin1String(view));
        }
        readRows("findings", "findingsTree");
        readRows("history", "historyView");
        search("historySearch");
        controller.undo();
        readWindow("undone");
        controller.redo();
        readWindow("redone");
        return told;
    }
    bool tells(const QString& words) const { return !told.filter(words).isEmpty(); }

    QStringList told;
};

} // namespace

TEST_CASE("Judging blindly, every page is the same whatever others judged, to the last word and row") {
    Others otherwise;
    std::swap(otherwise.ofJ, otherwise.ofL);
    otherwise.first = model::Answer::notApplicable();
    otherwise.second = model::Answer::grade(1);
    otherwise.shaded = false;
    otherwise.why = "wombat";
    const QStringList one = AnnasWindow(Others()).readAll();
    const QStringList other = AnnasWindow(otherwise).readAll();
    CHECK(one.size() > 5000);
    CHECK(one.size() == other.size());
    int shown = 0;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()) && shown < 10; ++i) {
        if (one[i] == other[i]) continue;
        ++shown; // of each leak the first places tell enough
        CHECK(one[i].toStdString() == other[i].toStdString());
    }
}

TEST_CASE("Judging blindly, no page tells another's reason, and the judged cell's is told at once") {
    AnnasWindow window{Others{.why = "numbat"}};
    window.readAll();
    CHECK(window.told.filter("numbat").join('\n').toStdString() == "");
    CHECK(window.tells("Hidden until you judge"));
    window.told.clear();
    window.rate("5.1/F1", anna, model::Answer::grade(1), "Mine.");
    window.readMatrix();
    CHECK(window.tells("numbat"));
    window.told.clear();
    window.readRows("history", "historyView");
    CHECK(window.tells("numbat"));
}
