#include "framework_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QTableView>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Version 1.1: 5.1/F1 reworded, 4.5 into area 5, 5.4 heavier, 5.3 gone, 5.6 new.
struct NewerVersion : FrameworkWindow {
    NewerVersion() {
        model::Framework newer = framework();
        newer.version = "1.1";
        auto at = [&](const char* id) -> model::Indicator& {
            return newer.indicators[*newer.findIndicator(model::IndicatorId(id))];
        };
        at("5.1").cells[0].text.set(model::Language::En, "There is a plan that Parliament adopted");
        at("5.4").weight = model::PerMille(2000);
        model::Indicator more = at("5.5");
        more.id = model::IndicatorId("5.6");
        newer.indicators.push_back(more);
        newer.indicators.erase(newer.indicators.begin() +
                               static_cast<std::ptrdiff_t>(*newer.findIndicator(model::IndicatorId("5.3"))));
        for (model::Recommendation& recommendation : newer.recommendations)
            std::erase_if(recommendation.links,
                          [](const model::Link& link) { return link.indicator == model::IndicatorId("5.3"); });
        write(newer, "newer.json");
    }
    void write(const model::Framework& written, const char* name) {
        path = sample.folder.filePath(QLatin1String(name));
        files::writeWhole(path.toStdString(), exchange::writeFramework(written));
    }

    QString path;
};

QString rowOf(QTableView& table, const QString& where) {
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(row, column).data().toString();
        if (cells[1] == where) return cells.join(QStringLiteral(" | "));
    }
    return {};
}

} // namespace

TEST_CASE("A newer version is shown before it is taken over, with what becomes of the judgements") {
    NewerVersion shown;
    shown.whenAsked([](QDialog& dialog) {
        auto& table = in<QTableView>(dialog, "takeoverChanges");
        const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(rowOf(table, "5.1/F1").startsWith("Reworded | 5.1/F1 | "));
        CHECK(rowOf(table, "5.1/F1").contains("There is a plan that Parliament adopted"));
        CHECK(rowOf(table, "5.1/F1").endsWith("kept, marked not re-reviewed"));
        CHECK(rowOf(table, "Indicator 5.4").startsWith("Reweighted | Indicator 5.4 | 1.00 | 2.00"));
        CHECK(rowOf(table, "Indicator 5.3").startsWith("Gone"));
        CHECK(rowOf(table, "Indicator 5.3").endsWith("Undo (Ctrl+Z) brings them back"));
        CHECK(rowOf(table, "Indicator 5.6").startsWith("New"));
        CHECK(in<QLabel>(dialog, "takeoverWarning").isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    const model::Assessment before = shown.assessment();
    shown.page.takeOverFrom(shown.path);
    CHECK(shown.assessment() == before);
}

TEST_CASE("Taking over keeps judgements, marks what to look at again, and is undone after the file was opened anew") {
    NewerVersion shown;
    const model::Assessment before = shown.assessment();
    const model::Cell reworded = shown.cell("5.1/F1");
    const model::Cell other = shown.cell("5.1/F2");
    REQUIRE(reworded.judged());
    shown.whenAsked(
        [](QDialog& dialog) { QTest::mouseClick(&in<QAbstractButton>(dialog, "takeoverTake"), Qt::LeftButton); });
    const std::size_t acts = shown.acts();
    shown.page.takeOverFrom(shown.path);
    CHECK(shown.acts() == acts + 1);
    CHECK(shown.framework().version == "1.1");
    CHECK(shown.cell("5.1/F1").ratings == reworded.ratings);
    CHECK(shown.cell("5.1/F1").notReReviewed);
    CHECK(shown.cell("5.1/F2") == other);
    CHECK_FALSE(shown.framework().findIndicator(model::IndicatorId("5.3")));
    CHECK_FALSE(shown.cell("5.6/F1").judged());
    CHECK(shown.codes().contains("5.2 5.4 5.5 5.6"));
    CHECK(shown.said == "Version 1.1 taken over. Undo (Ctrl+Z) brings the former one back.");

    const QString path = shown.controller().path();
    shown.controller().close();
    shown.controller().open(path);
    shown.controller().undo();
    CHECK(shown.assessment() == before);
    CHECK(shown.codes().contains("5.2 5.3 5.4"));
}

TEST_CASE("A chip shows the changes of one kind") {
    NewerVersion shown;
    shown.whenAsked([](QDialog& dialog) {
        auto& table = in<QTableView>(dialog, "takeoverChanges");
        const auto place = static_cast<int>(method::ChangeKind::Reweighted);
        auto& chip = in<QAbstractButton>(dialog, QStringLiteral("changes_%1").arg(place).toLatin1().constData());
        CHECK(chip.text() == "Reweighted 1");
        QTest::mouseClick(&chip, Qt::LeftButton);
        CHECK(table.model()->rowCount() == 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.page.takeOverFrom(shown.path);
    CHECK(shown.framework().version == "1.0");
}

TEST_CASE("Another framework is refused in the preview, and nothing changes") {
    NewerVersion shown;
    model::Framework other = shown.framework();
    other.id = model::FrameworkId("something-else");
    other.version = "2.0";
    shown.write(other, "other.json");
    shown.whenAsked([](QDialog& dialog) {
        QTest::mouseClick(&in<QAbstractButton>(dialog, "takeoverTake"), Qt::LeftButton);
        CHECK(in<QLabel>(dialog, "takeoverRefusal").isVisible());
        CHECK(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.page.takeOverFrom(shown.path);
    CHECK(shown.framework().id == model::FrameworkId("counter-trafficking"));
}

TEST_CASE("All faults of a file are listed, each with its place, and can be read to the last and copied") {
    NewerVersion shown;
    model::Framework faulty = shown.framework();
    for (model::Indicator& indicator : faulty.indicators) {
        for (model::Statement& statement : indicator.cells)
            statement.text.set(model::Language::En, std::string(1001, 'x'));
    }
    files::writeWhole(shown.path.toStdString(), exchange::writeFramework(faulty));
    QStringList listed;
    bool lastSeen = false;
    shown.whenAsked([&](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("faultsList"));
        REQUIRE(list);
        QTest::keyClick(list, Qt::Key_End);
        for (int row = 0; row < list->count(); ++row)
            listed << list->item(row)->text();
        lastSeen = list->viewport()->rect().intersects(list->visualItemRect(list->item(list->count() - 1)));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.page.takeOverFrom(shown.path);
    CHECK(listed.size() == static_cast<qsizetype>(faulty.cellCount()));
    CHECK(listed.contains("5.1/F2, statement (English): It is longer than 1000; shorten it."));
    CHECK(lastSeen);
    CHECK(QGuiApplication::clipboard()->text().count('\n') == listed.size() - 1);
}

TEST_CASE("Few faults of a file are named in a box, by what they are about") {
    NewerVersion shown;
    model::Framework faulty = shown.framework();
    faulty.indicators[0].cells[2].text.set(model::Language::En, std::string(1001, 'x'));
    files::writeWhole(shown.path.toStdString(), exchange::writeFramework(faulty));
    QString said;
    shown.whenAsked([&](QDialog& dialog) {
        said = dynamic_cast<QMessageBox&>(dialog).informativeText();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    shown.page.takeOverFrom(shown.path);
    CHECK(said.contains(qs(faulty.indicators[0].id.text()) + "/O1, statement (English): "));
}

TEST_CASE("A saved framework file reads back as the same framework, and one that cannot be a file is refused") {
    FrameworkWindow shown;
    const QString path = shown.sample.folder.filePath("saved.json");
    REQUIRE(shown.page.saveTo(path));
    CHECK(shown.said.startsWith("Framework saved to "));
    const auto read =
        exchange::readFramework(files::readWhole(path.toStdString()), shown.controller().data().frameworkSchema());
    REQUIRE(std::holds_alternative<model::Framework>(read));
    CHECK(std::get<model::Framework>(read) == shown.framework());

    model::Area area = shown.framework().areas[0];
    area.title.set(model::Language::Az, "");
    REQUIRE(shown.controller().apply(document::PutArea{area}));
    REQUIRE(shown.page.saveTo(path));
    CHECK(shown.said.endsWith("1 translation(s) missing"));

    model::Assessment odd = shown.assessment();
    odd.framework.version = "first";
    shown.controller().create(shown.sample.folder.filePath("odd.meyar"), odd);
    CHECK_FALSE(shown.page.saveTo(path));
    CHECK(shown.part<QLabel>("frameworkRefusal").isVisible());
}
