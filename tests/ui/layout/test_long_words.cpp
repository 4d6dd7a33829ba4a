// Words and addresses of a few hundred letters, in every field of a document, break where they are shown.
#include "every_state.h"

#include "preferences.h"
#include "present_error.h"
#include "widgets/long_words.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

constexpr int screenWidth = 1366;

std::string longWord(char letter) {
    return "https://ministry.sharepoint.example/sites/" + std::string(200, letter);
}

model::LocalText longText(char letter) {
    model::LocalText text;
    for (const model::Language each : model::allLanguages)
        text.set(each, std::string(240, letter));
    return text;
}

void lengthen(model::Framework& framework) {
    for (model::Area& area : framework.areas)
        area.title = longText('a');
    for (model::Indicator& indicator : framework.indicators) {
        indicator.title = longText('i');
        for (model::Statement& statement : indicator.cells)
            statement.text = longText('s');
    }
    for (model::Recommendation& recommendation : framework.recommendations)
        recommendation.title = longText('r');
}

model::Assessment withLongWords(model::Assessment assessment) {
    lengthen(assessment.framework);
    assessment.details.title = assessment.details.country = assessment.details.note = longText('d');
    assessment.details.period = longWord('p');
    for (std::size_t i = 0; i < assessment.assessors.size(); ++i)
        assessment.assessors[i].name = std::to_string(i) + std::string(200, 'n');
    for (model::Source& source : assessment.sources) {
        source.title = longWord('t');
        source.author = longWord('u');
    }
    for (model::Cell& cell : assessment.cells) {
        for (model::Rating& rating : cell.ratings)
            rating.rationale = longWord('y');
        if (cell.agreed) cell.agreed->why = longWord('w');
        if (cell.shading) cell.shading->why = longWord('w');
        for (model::Citation& citation : cell.citations) {
            citation.at = longWord('p');
            citation.quote = longWord('q');
        }
    }
    for (model::Section& section : assessment.sections) {
        section.heading = longText('h');
        section.text = longText('x');
    }
    for (model::Constituency& constituency : assessment.constituencies)
        constituency.name = longText('c');
    for (std::size_t i = 0; i < assessment.ballots.size(); ++i)
        assessment.ballots[i].voter = std::to_string(i) + std::string(200, 'v');
    for (model::DetailedRecommendation& detailed : assessment.detailed) {
        detailed.theme = longText('m');
        for (model::LocalText& item : detailed.items)
            item = longText('g');
    }
    return assessment;
}

struct LongWords : FreshWindow {
    LongWords() {
        const model::Assessment assessment = withLongWords(controller.data().sample("demonstration"));
        controller.create(folder.filePath(QStringLiteral("long.meyar")), assessment);
        controller.setAssessor(assessment.assessors.front().id); // else the window asks who judges
        window.resize(screenWidth, 768);
        settle(window);
    }
};

std::string nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return widget.metaObject()->className() + std::string("#") + widget.objectName().toStdString() + " " +
           (button ? button->text().left(40).toStdString() : std::string());
}

bool pushes(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget);
}

/// Where nothing can be scrolled to the side, what is cut off at the side is out of reach.
void checkInside(const QWidget& widget) {
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget* around = widget.parentWidget(); around != widget.window(); around = around->parentWidget()) {
        const auto* scrolled = qobject_cast<const QAbstractScrollArea*>(around);
        if (scrolled && scrolled->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
            scrolled->horizontalScrollBar()->maximum() > 0)
            return;
        const int left = around->mapTo(widget.window(), QPoint()).x();
        if (place.left() >= left && place.right() <= left + around->width()) continue;
        FAIL_CHECK(nameOf(widget) << " at " << place.left() << " to " << place.right() << " is not within "
                                  << nameOf(*around) << " at " << left << " to " << left + around->width());
        return;
    }
}

void checkRoom(const QString& name, QWidget& window) {
    INFO(name.toStdString());
    const QWidget* view = viewIn(window);
    const QWidget& page = view ? *view : window;
    CHECK(window.width() <= screenWidth);
    CHECK(page.mapTo(&window, QPoint()).x() + page.minimumSizeHint().width() <= screenWidth);
    for (const QWidget* each : page.findChildren<QWidget*>())
        if (each->isVisible() && each->window() == &window && pushes(*each)) checkInside(*each);
}

} // namespace

TEST_CASE("Words of hundreds of letters push no page out of the window, and no button out of its panel") {
    LongWords fresh;
    eachPage(fresh, checkRoom);
}

TEST_CASE("Words of hundreds of letters push nothing out of the pages' forms and panels") {
    LongWords fresh;
    eachState(fresh, checkRoom);
}

TEST_CASE("Words of hundreds of letters push nothing out of the dialogs") {
    LongWords fresh;
    eachDialog(fresh, checkRoom);
    eachFurtherDialog(fresh, checkRoom, QString::fromStdString(longWord('z')));
}

TEST_CASE("A wrapped label breaks a long word into lines and grows with them") {
    ClearedSettings settings;
    WrappedLabel label(QString(300, u'w'), nullptr);
    label.resize(200, label.heightForWidth(200));
    CHECK(label.minimumSizeHint().width() < 200);
    CHECK(label.heightForWidth(200) > 5 * label.fontMetrics().height());
    CHECK(label.text().size() == 300); // as it was, for those who copy or hear it
    WrappedLabel plain(QStringLiteral("a few short words"), nullptr);
    CHECK(plain.heightForWidth(2000) < 2 * plain.fontMetrics().height());
}

TEST_CASE("A message box and a tooltip break a long address") {
    FreshWindow fresh;
    const QString address = QString::fromStdString(longWord('x') + longWord('y') + longWord('z'));
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Meyar"), address, QMessageBox::Ok, &fresh.window);
    box.setInformativeText(address);
    box.show();
    settle(box);
    CHECK(box.width() < 900);
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        CHECK(label->heightForWidth(label->width()) <= label->height() + 1);
        const QRect room(0, 0, label->contentsRect().width(), QWIDGETSIZE_MAX);
        const QRect taken = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text());
        CHECK(taken.width() <= room.width() + 1);
    }
    QToolTip::showText(fresh.window.mapToGlobal(QPoint(100, 100)), address, &fresh.window);
    const auto tip = [] {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->inherits("QTipLabel") && each->isVisible()) return each;
        return static_cast<QWidget*>(nullptr);
    };
    REQUIRE(eventually([&] { return tip() != nullptr; }));
    CHECK(eventually([&] { return tip()->width() < 900; }));
    CHECK(tip()->height() > 3 * tip()->fontMetrics().height());
    QToolTip::hideText();
}
