#include "history/row_names.h"

#include "act_words.h"
#include "history/value_words.h"
#include "judging.h"
#include "matrix/cell_words.h"
#include "model/find.h"
#include "report/report_options.h"
#include "text.h"

#include <QCoreApplication>

namespace meyar::ui {

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

/// The parts of a key of two columns; neither a cell's name nor the last part holds a space.
std::string firstPart(const std::string& key) {
    return key.substr(0, key.rfind(' '));
}
std::string lastPart(const std::string& key) {
    const auto space = key.rfind(' ');
    return space == std::string::npos ? std::string() : key.substr(space + 1);
}
QString cellOf(const std::string& key) {
    const auto cell = model::parseCell(key.substr(0, cellLength(key)));
    return cell ? cellName(*cell) : QString();
}

QString reportPartName(const std::string& code) {
    const auto part = model::parseReportPart(code);
    return part ? ReportOptions::nameOf(*part) : qs(code);
}

bool isOneOf(std::string_view table, std::initializer_list<std::string_view> tables) {
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

} // namespace

std::string RowNames::told(std::string_view table, std::string_view row, std::string_view column) const {
    for (const document::ValueChange& change : m_changes) {
        if (change.table != table || change.key != row || change.column != column) continue;
        return change.after ? *change.after : change.before.value_or(std::string());
    }
    return {};
}

QString RowNames::placeOf(const document::ValueChange& change) const {
    const std::string& table = change.table;
    const std::string& key = change.key;
    if (const QString whole = wholeOf(table); !whole.isEmpty()) return whole;
    if (isOneOf(table, {"rating", "agreement", "shading", "citation", "statement", "re_review", "reviewed_rating",
                        "reviewed_agreement"}))
        return cellOf(key);
    if (table == "report_part") return reportPartName(key);
    if (isOneOf(table, {"source", "indicator", "question", "recommendation"})) return qs(key);
    if (isOneOf(table, {"question_option", "question_unplaced", "recommendation_link"})) return qs(firstPart(key));
    if (table == "area") return areaName(m_controller, model::AreaId(key));
    if (table == "grade") return valueText(m_controller, Showing::Answer, key);
    if (table == "section") {
        const auto place = m_controller.assessment().findSection(model::SectionId(key));
        return areaOf(table, key, place ? m_controller.assessment().sections[*place].area : model::AreaId());
    }
    if (table == "detailed_recommendation") return detailName(key);
    if (table == "detailed_recommendation_item") return detailName(firstPart(key));
    if (table == "constituency") return constituencyName(key);
    if (table == "dots") return RowWords::tr("%1 · %2").arg(constituencyName(firstPart(key)), qs(lastPart(key)));
    if (table == "ballot") return ballotName(key);
    if (table == "ballot_choice") return ballotName(firstPart(key));
    return {};
}

QString RowNames::assessorOf(const document::ValueChange& change) const {
    if (change.table != "rating" && change.table != "reviewed_rating") return {};
    const std::size_t cell = cellLength(change.key);
    return cell < change.key.size() ? assessorName(change.key.substr(cell + 1)) : QString();
}

bool RowNames::isHidden(const document::ValueChange& change) const {
    return ui::isHidden(m_controller, change);
}

QString RowNames::assessorName(const std::string& id) const {
    const model::Assessment& assessment = m_controller.assessment();
    if (const auto place = assessment.findAssessor(model::AssessorId(id))) return qs(assessment.assessors[*place].name);
    const std::string name = told("assessor", id, "name");
    return name.empty() ? RowWords::tr("A removed assessor") : qs(name);
}

QString RowNames::areaOf(const std::string& table, const std::string& row, const model::AreaId& known) const {
    const std::string area = known.empty() ? told(table, row, "area") : known.text();
    return area.empty() ? QString() : areaName(m_controller, model::AreaId(area));
}

QString RowNames::detailName(const std::string& id) const {
    const auto& detailed = m_controller.assessment().detailed;
    const auto place = model::firstWithId(detailed, model::DetailId(id));
    return areaOf("detailed_recommendation", id, place ? detailed[*place].area : model::AreaId());
}

QString RowNames::constituencyName(const std::string& id) const {
    return ui::constituencyName(m_controller, model::ConstituencyId(id));
}

QString RowNames::ballotName(const std::string& id) const {
    const auto& ballots = m_controller.assessment().ballots;
    const auto place = model::firstWithId(ballots, model::BallotId(id));
    const std::string constituency = place ? ballots[*place].constituency.text() : told("ballot", id, "constituency");
    const std::string voter = place ? ballots[*place].voter : told("ballot", id, "voter");
    if (constituency.empty()) return RowWords::tr("A removed ballot");
    return RowWords::tr("%1 · %2").arg(constituencyName(constituency), qs(voter));
}

} // namespace meyar::ui
