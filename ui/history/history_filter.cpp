#include "history/history_filter.h"

#include "act_words.h"
#include "history/change_words.h"
#include "model/fold.h"
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace meyar::ui {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

struct NamedKind {
    std::string_view edit;
    ActKind kind;
};

// Every edit's name (document/edits.h) but those of the framework, which are many and all the rest.
constexpr NamedKind namedKinds[] = {
    {"change_details", ActKind::Details},
    {"add_assessor", ActKind::Details},
    {"rename_assessor", ActKind::Details},
    {"remove_assessor", ActKind::Details},
    {"merge_assessors", ActKind::Details},
    {"choose_ranking", ActKind::Details},
    {"choose_report", ActKind::Details},
    {"rate", ActKind::Judgements},
    {"clear_rating", ActKind::Judgements},
    {"agree", ActKind::Judgements},
    {"shade", ActKind::Judgements},
    {"confirm_review", ActKind::Judgements},
    {"put_source", ActKind::Evidence},
    {"remove_source", ActKind::Evidence},
    {"rename_source", ActKind::Evidence},
    {"cite", ActKind::Evidence},
    {"remove_citation", ActKind::Evidence},
    {"put_section", ActKind::Findings},
    {"remove_section", ActKind::Findings},
    {"move_section", ActKind::Findings},
    {"put_detailed_recommendation", ActKind::Findings},
    {"remove_detailed_recommendation", ActKind::Findings},
    {"set_respondents", ActKind::Survey},
    {"put_question", ActKind::Survey},
    {"remove_question", ActKind::Survey},
    {"put_constituency", ActKind::Votes},
    {"remove_constituency", ActKind::Votes},
    {"cast_ballot", ActKind::Votes},
    {"void_ballot", ActKind::Votes},
    {"set_dots", ActKind::Votes},
    {"revert", ActKind::Returns},
    {"several", ActKind::Several},
};

struct TableKind {
    std::string_view table;
    ActKind kind;
};

// Every table that edits write but those of the framework, which are the rest.
constexpr TableKind tableKinds[] = {
    {"details", ActKind::Details},
    {"way_of_working", ActKind::Details},
    {"organisation", ActKind::Details},
    {"assessor", ActKind::Details},
    {"ranking_choice", ActKind::Details},
    {"report_choice", ActKind::Details},
    {"report_part", ActKind::Details},
    {"rating", ActKind::Judgements},
    {"agreement", ActKind::Judgements},
    {"shading", ActKind::Judgements},
    {"re_review", ActKind::Judgements},
    {"reviewed_rating", ActKind::Judgements},
    {"reviewed_agreement", ActKind::Judgements},
    {"source", ActKind::Evidence},
    {"citation", ActKind::Evidence},
    {"section", ActKind::Findings},
    {"detailed_recommendation", ActKind::Findings},
    {"detailed_recommendation_item", ActKind::Findings},
    {"survey", ActKind::Survey},
    {"question", ActKind::Survey},
    {"question_option", ActKind::Survey},
    {"question_unplaced", ActKind::Survey},
    {"constituency", ActKind::Votes},
    {"ballot", ActKind::Votes},
    {"ballot_choice", ActKind::Votes},
    {"dots", ActKind::Votes},
};

ActKind kindOfTable(std::string_view table) {
    for (const TableKind& each : tableKinds) {
        if (each.table == table) return each.kind;
    }
    return ActKind::Framework;
}

constexpr std::size_t mostSearched = 300; ///< values, as the panel beside the list shows; an import changes thousands

} // namespace

ActKind kindOf(const document::HistoryEntry& entry) {
    if (entry.act != document::HistoryEntry::Act::Edited) return ActKind::Returns;
    for (const NamedKind& named : namedKinds) {
        if (named.edit == entry.edit) return named.kind;
    }
    return ActKind::Framework;
}

QString actKindName(ActKind kind) {
    switch (kind) {
    case ActKind::Judgements:
        return HistoryWords::tr("Judgements");
    case ActKind::Evidence:
        return HistoryWords::tr("Evidence");
    case ActKind::Findings:
        return HistoryWords::tr("Findings");
    case ActKind::Survey:
        return HistoryWords::tr("Survey");
    case ActKind::Votes:
        return HistoryWords::tr("Votes");
    case ActKind::Framework:
        return HistoryWords::tr("Framework");
    case ActKind::Details:
        return HistoryWords::tr("Details and assessors");
    case ActKind::Returns:
        return HistoryWords::tr("Undone, redone, taken back");
    case ActKind::Several:
        return HistoryWords::tr("Several at once");
    }
    return {};
}

std::set<ActKind> kindsOf(const DocumentController& controller, const document::HistoryEntry& entry) {
    std::set<ActKind> kinds{kindOf(entry)};
    if (!kinds.contains(ActKind::Several)) return kinds;
    for (const document::ValueChange& change : controller.document().changesOf(entry.number))
        kinds.insert(kindOfTable(change.table));
    return kinds;
}

std::optional<QDate> typedDay(const QString& text) {
    static const QRegularExpression numbers(QStringLiteral(R"(^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})\.?$)"));
    const QRegularExpressionMatch match = numbers.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const int first = match.captured(1).toInt(), month = match.captured(2).toInt(), last = match.captured(3).toInt();
    const QDate day = first > 31 ? QDate(first, month, last) : QDate(last, month, first);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::string searchedText(const DocumentController& controller, const document::HistoryEntry& entry) {
    QStringList words{actText(controller, entry), placeText(controller, entry), qs(entry.place), qs(entry.author),
                      clockText(QDateTime::fromString(qs(entry.at), Qt::ISODate).toLocalTime().time())};
    std::vector<document::ValueChange> changes = controller.document().changesOf(entry.number);
    if (changes.size() > mostSearched) changes.resize(mostSearched);
    for (const ChangedValue& value : changedValues(controller, changes))
        words << value.place << changeLine(value) << value.before << value.after;
    return model::fold(words.join(u'\n').toStdString());
}

} // namespace meyar::ui
