#include "history/history_filter.h"

#include "act_words.h"
#include "history/change_words.h"
#include "model/fold.h"
#include "text.h"

#include <QCoreApplication>

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

std::string searchedText(const DocumentController& controller, const document::HistoryEntry& entry) {
    const QString places = placeText(controller, entry);
    return model::fold((actText(controller, entry) + u'\n' + places + u'\n' + qs(entry.place) + u'\n').toStdString() +
                       entry.author + '\n' + timeText(entry).toStdString() + '\n' + entry.at);
}

} // namespace meyar::ui
