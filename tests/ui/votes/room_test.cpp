// Words grow with the language: the pages must have room for them at 1280 x 800.
#include "ranking/ranking_page.h"
#include "votes.h"
#include "widgets/theme.h"
#include "workshop/ballots_model.h"
#include "workshop/workshop_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTranslator>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Every word of the interface a third longer.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        QString extra;
        for (qsizetype i = 0; i < (text.size() * 3 + 9) / 10; ++i)
            extra += i % 8 == 3 ? u' ' : u'o';
        return text + extra;
    }
};

struct SpokenLong {
    SpokenLong() { QApplication::installTranslator(&words); }
    ~SpokenLong() { QApplication::removeTranslator(&words); }
    LongWords words;
};

/// The first control whose words do not fit it; empty when all do.
QString clipped(QWidget& page) {
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool button = qobject_cast<QAbstractButton*>(widget) != nullptr;
        if (!button && (label == nullptr || label->text().isEmpty())) continue;
        if (label != nullptr && label->wordWrap()) {
            const QWidget* parent = label->parentWidget();
            const bool scrolls = parent != nullptr && parent->objectName() == QLatin1String("qt_scrollarea_viewport");
            if (scrolls || label->height() >= label->heightForWidth(label->width())) continue;
            return label->text();
        }
        if (widget->width() < widget->sizeHint().width()) {
            return label != nullptr ? label->text() : qobject_cast<QAbstractButton*>(widget)->text();
        }
    }
    return {};
}

} // namespace

TEST_CASE("The workshop has room for words a third longer") {
    SpokenLong words;
    OpenVotes votes({constituency("groups"), constituency("experts"), constituency("chart", true)});
    Shown<WorkshopPage> shown(votes.controller);
    CHECK(shown.page.minimumSizeHint().width() <= 1080);
    CHECK(shown.page.minimumSizeHint().height() <= 700);
    CHECK(clipped(shown.page).toStdString() == "");
    QTest::keyClicks(shown.find<QWidget>("ballotLetters"), "JLAZ");
    CHECK(clipped(shown.page).toStdString() == "");
    REQUIRE(votes.controller.apply(
        document::CastBallot{{{}, model::ConstituencyId("groups"), "G1", {model::Letter("J")}, {}, {}}}));
    QTableView* ballots = shown.table("ballotsTable");
    ballots->setCurrentIndex(ballots->model()->index(0, 0));
    QTest::keyClick(ballots, Qt::Key_Delete);
    QCoreApplication::sendPostedEvents();
    CHECK(clipped(shown.page).toStdString() == "");
    shown.click("constituency_chart");
    CHECK(clipped(shown.page).toStdString() == "");
    shown.click("constituencyNew");
    CHECK(clipped(shown.page).toStdString() == "");
}

TEST_CASE("A voter's own words have the room that is left beside them") {
    OpenVotes votes;
    const std::string words = "A hotline that is answered at night as well";
    REQUIRE(votes.controller.apply(
        document::CastBallot{{{}, model::ConstituencyId("groups"), "G1", {model::Letter("Q")}, words, {}}}));
    Shown<WorkshopPage> shown(votes.controller);
    shown.page.resize(1300, 720);
    const QTableView* table = shown.table("ballotsTable");
    const int needed = QFontMetrics(Theme::font(Theme::bodySize)).horizontalAdvance(qs(words)) + 20;
    CHECK(eventually([&] { return table->columnWidth(BallotsModel::Other) >= needed; }));
    CHECK(table->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("The ranking has room for words a third longer") {
    SpokenLong words;
    OpenSample sample("azerbaijan-2016");
    Shown<RankingPage> shown(sample.controller);
    shown.click("rankBy_balanced");
    CHECK(shown.page.minimumSizeHint().width() <= 1080);
    CHECK(shown.page.minimumSizeHint().height() <= 700);
    CHECK(clipped(shown.page).toStdString() == "");
}
