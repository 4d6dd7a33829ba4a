#include "act_place.h"

#include "framework/framework_item.h"
#include "model/find.h"
#include "text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace meyar::ui {

namespace {

using document::ValueChange;

struct Row {
    QString section, record;
    bool there = true;
};

/// What a row says of itself in a column; a row that is gone, what it said.
std::string told(const std::vector<ValueChange>& changes, const ValueChange& row, std::string_view column) {
    for (const ValueChange& each : changes)
        if (each.table == row.table && each.key == row.key && each.column == column)
            return each.after ? *each.after : each.before.value_or(std::string());
    return {};
}

std::string firstWord(const std::string& key) {
    return key.substr(0, key.find(' '));
}

Row frameworkRow(const model::Framework& framework, FrameworkItem::Kind kind, const std::string& id) {
    return {QStringLiteral("framework"), QStringLiteral("%1 %2").arg(static_cast<int>(kind)).arg(qs(id)),
            isThere(framework, {kind, id})};
}

Row areaRow(const std::string& area) {
    return {QStringLiteral("findings"), QStringLiteral("area ") + qs(area), !area.empty()};
}

std::optional<Row> ofFramework(const model::Assessment& assessment, const ValueChange& change) {
    using Kind = FrameworkItem::Kind;
    const std::string& table = change.table;
    if (table == "framework" || table == "grade") return frameworkRow(assessment.framework, Kind::Framework, {});
    if (table == "area") return frameworkRow(assessment.framework, Kind::Area, change.key);
    if (table == "indicator") return frameworkRow(assessment.framework, Kind::Indicator, change.key);
    if (table == "statement" || table == "guidance")
        return frameworkRow(assessment.framework, Kind::Indicator, change.key.substr(0, change.key.rfind('/')));
    if (table == "recommendation" || table == "recommendation_link")
        return frameworkRow(assessment.framework, Kind::Recommendation, firstWord(change.key));
    return std::nullopt;
}

std::optional<Row> ofCell(const model::Assessment& assessment, const ValueChange& change) {
    constexpr std::array<std::string_view, 7> tables{"rating",    "agreement",       "shading",           "citation",
                                                     "re_review", "reviewed_rating", "reviewed_agreement"};
    if (std::find(tables.begin(), tables.end(), change.table) == tables.end()) return std::nullopt;
    // A cell's name may hold a blank, and so may what follows it.
    for (std::size_t end = change.key.find(' ');; end = change.key.find(' ', end + 1)) {
        const std::string name = change.key.substr(0, end);
        const auto cell = model::parseCell(name);
        if (cell && assessment.framework.findCell(*cell)) return Row{QStringLiteral("matrix"), qs(name)};
        if (end == std::string::npos) return Row{QStringLiteral("matrix"), {}, false};
    }
}

std::optional<Row> ofWords(const model::Assessment& assessment, const std::vector<ValueChange>& changes,
                           const ValueChange& change) {
    if (change.table == "source") {
        const bool there = assessment.findSource(model::SourceId(change.key)).has_value();
        return Row{QStringLiteral("evidence"), qs(change.key), there};
    }
    if (change.table == "section") {
        if (assessment.findSection(model::SectionId(change.key)))
            return Row{QStringLiteral("findings"), QStringLiteral("section ") + qs(change.key)};
        return areaRow(told(changes, change, "area"));
    }
    if (change.table == "detailed_recommendation" || change.table == "detailed_recommendation_item") {
        const auto place = model::firstWithId(assessment.detailed, model::DetailId(firstWord(change.key)));
        return areaRow(place ? assessment.detailed[*place].area.text() : told(changes, change, "area"));
    }
    return std::nullopt;
}

std::optional<Row> ofVotes(const model::Assessment& assessment, const std::vector<ValueChange>& changes,
                           const ValueChange& change) {
    std::string constituency, cast;
    if (change.table == "constituency") constituency = change.key;
    if (change.table == "dots") constituency = change.key.substr(0, change.key.rfind(' '));
    if (change.table == "ballot" || change.table == "ballot_choice") {
        const auto ballot = model::firstWithId(assessment.ballots, model::BallotId(firstWord(change.key)));
        constituency = ballot ? assessment.ballots[*ballot].constituency.text() : told(changes, change, "constituency");
        if (ballot) cast = '\n' + firstWord(change.key);
    } else if (constituency.empty()) {
        return std::nullopt;
    }
    const bool there = assessment.findConstituency(model::ConstituencyId(constituency)).has_value();
    return Row{QStringLiteral("workshop"), qs(constituency + cast), there};
}

/// A source that has another short name: what cites it only follows.
bool renamesSource(const std::vector<ValueChange>& changes) {
    bool renamed = false;
    for (const ValueChange& change : changes) {
        const bool follows = change.table == "citation" && change.column == "source" && change.before && change.after;
        if (change.table == "citation" && !follows) return false;
        renamed = renamed || change.table == "source";
    }
    return renamed;
}

/// These pages show one thing.
std::optional<Row> ofOutputs(const ValueChange& change) {
    if (change.table == "ranking_choice") return Row{QStringLiteral("ranking"), {}};
    if (change.table == "report_choice" || change.table == "report_part") return Row{QStringLiteral("report"), {}};
    return std::nullopt;
}

template <class Find>
void add(ActPlace& place, const std::vector<ValueChange>& changes, Find find) {
    QSet<QString> seen; // an import changes thousands
    for (const ValueChange& change : changes) {
        const std::optional<Row> row = find(change);
        if (!row || (!place.section.isEmpty() && place.section != row->section)) continue;
        place.section = row->section;
        if (!row->there) continue;
        place.gone = false;
        if (row->record.isEmpty() || seen.contains(row->record)) continue;
        seen.insert(row->record);
        place.records << row->record;
    }
}

void inTableOrder(const model::Framework& framework, QStringList& cells) {
    if (cells.size() < 2) return;
    std::vector<std::pair<std::size_t, QString>> placed;
    for (const QString& cell : cells)
        placed.emplace_back(framework.findCell(*model::parseCell(cell.toStdString())).value_or(0), cell);
    std::sort(placed.begin(), placed.end());
    cells.clear();
    for (const auto& [place, cell] : placed)
        cells << cell;
}

} // namespace

/// What the framework says comes first, since with it goes much else; then the cells, for which a source may be new.
ActPlace placeOf(const DocumentController& controller, const std::vector<ValueChange>& changes) {
    const model::Assessment& assessment = controller.assessment();
    ActPlace place;
    add(place, changes, [&](const ValueChange& change) { return ofFramework(assessment, change); });
    if (place.section.isEmpty() && !renamesSource(changes)) {
        add(place, changes, [&](const ValueChange& change) { return ofCell(assessment, change); });
        inTableOrder(assessment.framework, place.records);
    }
    if (place.section.isEmpty())
        add(place, changes, [&](const ValueChange& change) { return ofWords(assessment, changes, change); });
    if (place.section.isEmpty())
        add(place, changes, [&](const ValueChange& change) { return ofVotes(assessment, changes, change); });
    if (place.section.isEmpty()) add(place, changes, ofOutputs);
    return place;
}

} // namespace meyar::ui
