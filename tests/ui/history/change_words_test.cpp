// An act of history in the field's words.
#include "act_words.h"
#include "gui.h"
#include "history/change_words.h"
#include "history/value_words.h"
#include "text.h"

#include <QDir>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <set>
#include <time.h>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

const model::AssessorId anna{"a1"};
const model::CellId cell = *model::parseCell("5.1/F2");

std::string told(const QStringList& lines) {
    return lines.join(QStringLiteral(" | ")).toStdString();
}

struct Acts : OpenSample {
    Acts() : OpenSample("azerbaijan-2016") { REQUIRE(controller.apply(document::AddAssessor{anna, "N. D."})); }

    document::HistoryEntry last() const { return controller.document().history().back(); }
    std::vector<ChangedValue> values() const {
        return changedValues(controller, controller.document().changesOf(last().number));
    }
    std::string lines() const { return told(changeLines(values())); }
    void rate(std::size_t grade, const std::string& why = {}, std::optional<model::Confidence> confidence = {}) {
        REQUIRE(controller.apply(document::Rate{cell, {anna, model::Answer::grade(grade), why, confidence}}));
    }
};

/// Every column of the schema's data tables, "table.column", in the order of the files.
std::vector<std::pair<QString, QString>> schemaColumns() {
    std::vector<std::pair<QString, QString>> columns;
    const QDir folder(QStringLiteral(SCHEMA_FOLDER));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+) \\(\\n(.*?)\\n\\) STRICT"),
                                              QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression column(QStringLiteral("^ +([a-z_0-9]+) (TEXT|INTEGER)(.*)$"),
                                               QRegularExpression::MultilineOption);
        static const QRegularExpression added(QStringLiteral("ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
        for (auto match = table.globalMatch(sql); match.hasNext();) {
            const auto found = match.next();
            for (auto each = column.globalMatch(found.captured(2)); each.hasNext();)
                columns.emplace_back(found.captured(1), each.next().captured(1));
        }
        for (auto match = added.globalMatch(sql); match.hasNext();) {
            const auto found = match.next();
            columns.emplace_back(found.captured(1), found.captured(2));
        }
    }
    return columns;
}

} // namespace

TEST_CASE("a grade is told by its assessor, before and after") {
    Acts acts;
    acts.rate(0);
    CHECK(acts.lines() == "N. D.: Met");
    acts.rate(1);
    CHECK(acts.lines() == "N. D.: Met → Partly met");
    REQUIRE(acts.controller.apply(document::ClearRating{cell, anna}));
    CHECK(acts.lines() == "N. D.: Partly met → removed");
}

TEST_CASE("a reason and a confidence are told with the name of the assessor") {
    Acts acts;
    acts.rate(2, "Seen in May", model::Confidence::High);
    CHECK(acts.lines() == "N. D.: Not met | Reason, N. D.: Seen in May | Confidence, N. D.: High");
    acts.rate(2, "", model::Confidence::Low);
    CHECK(acts.lines() == "Reason, N. D.: Seen in May → removed | Confidence, N. D.: High → Low");
}

TEST_CASE("an undone act is told backwards and named as undone") {
    Acts acts;
    acts.rate(0);
    acts.rate(1);
    acts.controller.undo();
    CHECK(acts.lines() == "N. D.: Partly met → Met");
    CHECK(actText(acts.controller, acts.last()) == "Undone: Grade a cell");
    acts.controller.redo();
    CHECK(actText(acts.controller, acts.last()) == "Redone: Grade a cell");
    CHECK(placeText(acts.controller, acts.last()) == "5.1 / F2");
}

TEST_CASE("a grade keeps its assessor's name when the same act takes the assessor away") {
    Acts acts;
    const std::vector<document::ValueChange> changes = {{"rating", "5.1/F2 gone", "answer", "met", std::nullopt},
                                                        {"assessor", "gone", "name", "M. L.", std::nullopt}};
    CHECK(told(changeLines(changedValues(acts.controller, changes))) ==
          "5.1 / F2 · M. L.: Met → removed | Assessor: M. L. → removed");
}

TEST_CASE("a long text is cut in lines and whole in its value") {
    Acts acts;
    const std::string reason = std::string("The plan names its goals.\nIt names who answers for them, ") +
                               "and it was seen at work in three ministries during the year.";
    acts.rate(0, reason);
    CHECK(acts.values()[1].after == qs(reason));
    CHECK(changeLines(acts.values())[1] ==
          "Reason, N. D.: The plan names its goals. It names who answers for them, and…");
}

TEST_CASE("a source is told by its title and its kind, without what goes without saying") {
    Acts acts;
    model::Source source{model::SourceId{"Aze 99"}, model::SourceKind::Interview, "Talk", "", 2015, false};
    REQUIRE(acts.controller.apply(document::PutSource{source, true}));
    CHECK(acts.lines() == "Kind of source: Interview | Source title: Talk | Year: 2015");
    CHECK(acts.values().front().place == "Aze 99");
    source.confidential = true;
    REQUIRE(acts.controller.apply(document::PutSource{source, false}));
    CHECK(acts.lines() == "Confidential: no → yes");
}

TEST_CASE("several places of one act are named beside their values") {
    Acts acts;
    const auto rating = [](const char* where) {
        return document::Rate{*model::parseCell(where), {anna, model::Answer::grade(0), {}, std::nullopt}};
    };
    REQUIRE(acts.controller.apply({rating("5.1/F1"), rating("5.2/O1")}));
    CHECK(acts.lines() == "5.1 / F1 · N. D.: Met | 5.2 / O1 · N. D.: Met");
    CHECK(placeText(acts.controller, acts.last()) == "5.1 / F1, 5.2 / O1");
}

TEST_CASE("areas and constituencies are named by their titles") {
    Acts acts;
    model::Section section;
    section.area = model::AreaId{"coordination"};
    section.heading = model::LocalText(model::Language::En, "Cooperation");
    REQUIRE(acts.controller.apply(document::PutSection{section}));
    CHECK(placeText(acts.controller, acts.last()) == "5 Coordination and cooperation");
    CHECK(acts.lines() == "Area: Coordination and cooperation | Heading, English: Cooperation");

    const model::Constituency board{
        model::ConstituencyId{"board"}, model::LocalText(model::Language::En, "The Board"), 3, false, std::nullopt, {}};
    REQUIRE(acts.controller.apply(document::PutConstituency{board, true}));
    REQUIRE(acts.controller.apply(
        document::CastBallot{{{}, board.id, "B. 4", {model::Letter{"J"}, model::Letter{"A"}}, {}, std::nullopt}}));
    CHECK(placeText(acts.controller, acts.last()) == "The Board · B. 4");
    CHECK(acts.lines() == "Voter: B. 4 | Choice: A | Choice: J");
}

TEST_CASE("a blind assessor is told that another judged, not what") {
    Acts acts;
    const model::AssessorId murad{"a2"};
    REQUIRE(acts.controller.apply(document::AddAssessor{murad, "M. L."}));
    model::Details details = acts.controller.assessment().details;
    details.blind = true;
    REQUIRE(acts.controller.apply(document::ChangeDetails{details}));
    CHECK(acts.lines() == "The assessors judge blind: yes");
    acts.rate(0, "Seen");
    const auto seenBy = [&](const model::AssessorId& reader) {
        acts.controller.setAssessor(reader);
        return acts.lines();
    };
    CHECK(seenBy(anna) == "N. D.: Met | Reason, N. D.: Seen");
    CHECK(seenBy(murad) == "N. D.: hidden until you have judged the cell"); // nor whether with a reason
    CHECK(acts.values()[0].after.isEmpty());
    const std::int64_t number = acts.last().number;
    REQUIRE(acts.controller.apply(document::Rate{cell, {murad, model::Answer::grade(1), {}, std::nullopt}}));
    CHECK(told(changeLines(changedValues(acts.controller, acts.controller.document().changesOf(number)))) ==
          "N. D.: Met | Reason, N. D.: Seen");
}

TEST_CASE("every column of the file has words, and none shows its own name") {
    const auto columns = schemaColumns();
    REQUIRE(columns.size() > 90);
    const std::set<QString> unwatched{"lineage", "history", "digest", "chain", "seal"};
    const std::set<QString> keys{"id",       "row",      "cell",         "letter", "assessor", "recommendation",
                                 "question", "position", "constituency", "ballot", "part"};
    for (const auto& [table, column] : columns) {
        if (unwatched.count(table)) continue;
        const auto words = wordsOfColumn(table.toStdString(), column.toStdString());
        CAPTURE(table.toStdString(), column.toStdString());
        if (!words) {
            CHECK(keys.count(column) == 1);
            continue;
        }
        CHECK((words->showing == Showing::Never || !words->what.isEmpty()));
        CHECK_FALSE(words->what.contains(u'_'));
    }
}

TEST_CASE("times are local, and written as everywhere in the window") {
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "<+04>-4"); // four hours ahead: on a machine in UTC local time would be no other
    tzset();
    document::HistoryEntry entry;
    entry.at = "2026-03-01T21:30:00Z";
    CHECK(timeText(entry) == momentText(QDateTime(QDate(2026, 3, 2), QTime(1, 30))));
    const QLocale az(QStringLiteral("az"));
    CHECK(momentText(QDateTime(QDate(2026, 3, 2), QTime(1, 30)), az).startsWith("02.03.2026 01:30"));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}
