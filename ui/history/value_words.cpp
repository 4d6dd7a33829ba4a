#include "history/value_words.h"

#include "matrix/cell_words.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace meyar::ui {

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

struct Column {
    std::string_view table, column;
    Showing showing;
    const char* what;
    bool local = false; ///< three columns, one a language
};

using S = Showing;
constexpr bool inThreeLanguages = true;

// Every column that is no part of its table's key. A position tells only where a row stands in its list.
constexpr Column columns[] = {
    {"framework", "id", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Identifier")},
    {"framework", "version", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Version")},
    {"framework", "title", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Title"), inThreeLanguages},
    {"framework", "description", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Description"), inThreeLanguages},
    {"framework", "level_1_weight", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Weight of level 1")},
    {"framework", "level_2_weight", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Weight of level 2")},
    {"grade", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"grade", "value", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Value")},
    {"grade", "label", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Name"), inThreeLanguages},
    {"area", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"area", "number", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Number")},
    {"area", "title", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Title"), inThreeLanguages},
    {"area", "weight", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Weight")},
    {"indicator", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"indicator", "area", S::Area, QT_TRANSLATE_NOOP("ValueWords", "Area")},
    {"indicator", "title", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Title"), inThreeLanguages},
    {"indicator", "weight", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Weight")},
    {"indicator", "origin", S::Origin, QT_TRANSLATE_NOOP("ValueWords", "Origin")},
    {"statement", "indicator", S::Never, ""}, // the cell's name says it
    {"statement", "slot", S::Never, ""},
    {"statement", "text", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Statement"), inThreeLanguages},
    {"statement", "origin", S::Origin, QT_TRANSLATE_NOOP("ValueWords", "Origin")},
    {"guidance", "text", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Guidance"), inThreeLanguages},
    {"recommendation", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"recommendation", "title", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Title"), inThreeLanguages},
    {"recommendation", "origin", S::Origin, QT_TRANSLATE_NOOP("ValueWords", "Origin")},
    {"recommendation", "free_text", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Voters add words of their own")},
    {"recommendation_link", "indicator", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Linked to")},
    {"recommendation_link", "part", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Part of the indicator")},
    {"recommendation_link", "weight", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Weight of the link")},
    {"details", "title", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Title"), inThreeLanguages},
    {"details", "country", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Country"), inThreeLanguages},
    {"details", "period", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Period")},
    {"details", "language", S::Language, QT_TRANSLATE_NOOP("ValueWords", "Language of the report")},
    {"details", "note", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Note"), inThreeLanguages},
    {"details", "fictional", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Fictional")},
    {"survey", "respondents", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Respondents")},
    {"assessor", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"assessor", "name", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Assessor")},
    {"rating", "answer", S::Answer, QT_TRANSLATE_NOOP("ValueWords", "Grade")},
    {"rating", "rationale", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Reason")},
    {"rating", "confidence", S::Confidence, QT_TRANSLATE_NOOP("ValueWords", "Confidence")},
    {"agreement", "answer", S::Answer, QT_TRANSLATE_NOOP("ValueWords", "Agreed")},
    {"agreement", "why", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Reason of the agreed grade")},
    {"shading", "shaded", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Possible improvement, by hand")},
    {"shading", "why", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Reason of the shading")},
    {"source", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"source", "kind", S::SourceKind, QT_TRANSLATE_NOOP("ValueWords", "Kind of source")},
    {"source", "title", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Source title")},
    {"source", "author", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Author")},
    {"source", "year", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Year")},
    {"source", "confidential", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Confidential")},
    {"citation", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"citation", "source", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Cited source")},
    {"citation", "place", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Where in the source")},
    {"citation", "quote", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Quote")},
    {"citation", "contradicts", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Contradicts")},
    {"citation", "speaks_for", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Speaks for the time")},
    {"section", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"section", "area", S::Area, QT_TRANSLATE_NOOP("ValueWords", "Area")},
    {"section", "heading", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Heading"), inThreeLanguages},
    {"section", "text", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Text"), inThreeLanguages},
    {"detailed_recommendation", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"detailed_recommendation", "area", S::Area, QT_TRANSLATE_NOOP("ValueWords", "Area")},
    {"detailed_recommendation", "theme", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Theme"), inThreeLanguages},
    {"detailed_recommendation_item", "text", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Detailed recommendation"),
     inThreeLanguages},
    {"question", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"question", "area", S::Area, QT_TRANSLATE_NOOP("ValueWords", "Area")},
    {"question", "text", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Question"), inThreeLanguages},
    {"question", "base", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Were asked")},
    {"question", "answered", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Answered")},
    {"question", "note", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Note"), inThreeLanguages},
    {"question_option", "label", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Option"), inThreeLanguages},
    {"question_option", "count", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Count")},
    {"question_option", "dont_know", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Stands for “don’t know”")},
    {"question_unplaced", "count", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Count without its option")},
    {"constituency", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"constituency", "name", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Name"), inThreeLanguages},
    {"constituency", "max_choices", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Choices a voter")},
    {"constituency", "totals_only", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Totals only")},
    {"constituency", "voters", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Voters")},
    {"dots", "dots", S::Number, QT_TRANSLATE_NOOP("ValueWords", "Dots")},
    {"ballot", "position", S::Order, QT_TRANSLATE_NOOP("ValueWords", "Place in the list")},
    {"ballot", "constituency", S::Never, ""}, // the ballot's own place says it
    {"ballot", "voter", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Voter")},
    {"ballot", "other", S::Text, QT_TRANSLATE_NOOP("ValueWords", "In the voter’s words")},
    {"ballot", "void_why", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Void, since")},
    {"re_review", "pending", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Carried over, to be reviewed again")},
    {"way_of_working", "blind", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "The assessors judge blind")},
    {"reviewed_rating", "reviewed", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Reviewed")},
    {"reviewed_agreement", "reviewed", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Agreed grade reviewed")},
    {"organisation", "name", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Organisation"), inThreeLanguages},
    {"ranking_choice", "method", S::RankBy, QT_TRANSLATE_NOOP("ValueWords", "Ranked by")},
    {"ranking_choice", "support_weight", S::Share, QT_TRANSLATE_NOOP("ValueWords", "Weight of the votes")},
    {"ranking_choice", "top", S::Number, QT_TRANSLATE_NOOP("ValueWords", "How many make the top")},
    {"report_choice", "language", S::Language, QT_TRANSLATE_NOOP("ValueWords", "Language of the report")},
    {"report_part", "left_out", S::YesNo, QT_TRANSLATE_NOOP("ValueWords", "Left out of the report")},
    {"ballot_choice", "letter", S::Text, QT_TRANSLATE_NOOP("ValueWords", "Choice")},
};

QString languageName(std::string_view code) {
    if (code == "az") return ValueWords::tr("Azerbaijani");
    if (code == "en") return ValueWords::tr("English");
    return code == "ru" ? ValueWords::tr("Russian") : QString();
}

/// "az" when `column` is `stem` in one language, else empty.
std::string_view languageWithin(std::string_view column, std::string_view stem) {
    if (column.size() != stem.size() + 3 || column.substr(0, stem.size()) != stem) return {};
    const std::string_view code = column.substr(stem.size() + 1);
    return column[stem.size()] == '_' && model::parseLanguage(code) ? code : std::string_view();
}

QString shareText(const std::string& perMille) {
    return QLocale().toString(qs(perMille).toDouble() / 1000, 'g', 6);
}

QString numberText(const std::string& number, int more) {
    return QLocale().toString(qs(number).toLongLong() + more);
}

QString answerWord(const DocumentController& controller, const std::string& answer) {
    const auto parsed = model::parseAnswer(controller.assessment().framework.scale, answer);
    if (!parsed) return qs(answer); // a grade that the scale had then
    return answerText(controller.assessment(), *parsed, controller.wording());
}

QString areaTitle(const DocumentController& controller, const std::string& id) {
    const model::Framework& framework = controller.assessment().framework;
    const auto place = framework.findArea(model::AreaId(id));
    return place ? qs(framework.areas[*place].title.in(controller.language())) : qs(id);
}

} // namespace

std::optional<ColumnWords> wordsOfColumn(std::string_view table, std::string_view column) {
    for (const Column& each : columns) {
        if (each.table != table) continue;
        const QString what = *each.what ? QCoreApplication::translate("ValueWords", each.what) : QString();
        if (!each.local && each.column == column) return ColumnWords{each.showing, what};
        if (!each.local) continue;
        const std::string_view language = languageWithin(column, each.column);
        if (!language.empty()) {
            return ColumnWords{each.showing,
                               ValueWords::tr("%1, %2", "a title, its language").arg(what, languageName(language))};
        }
    }
    return std::nullopt;
}

QString valueText(const DocumentController& controller, Showing showing, const std::optional<std::string>& value) {
    if (!value) return {};
    switch (showing) {
    case Showing::Text:
        return qs(*value);
    case Showing::Answer:
        return answerWord(controller, *value);
    case Showing::Confidence: {
        const auto confidence = model::parseConfidence(*value);
        return confidence ? confidenceText(*confidence) : QString();
    }
    case Showing::YesNo:
        return *value == "0" ? ValueWords::tr("no") : ValueWords::tr("yes");
    case Showing::Share:
        return shareText(*value);
    case Showing::Number:
        return numberText(*value, 0);
    case Showing::SourceKind: {
        const auto kind = model::parseSourceKind(*value);
        return kind ? sourceKindText(*kind) : QString();
    }
    case Showing::Area:
        return areaTitle(controller, *value);
    case Showing::Language:
        return languageName(*value);
    case Showing::Origin:
        return *value == "report" ? ValueWords::tr("the published report") : ValueWords::tr("Meyar");
    case Showing::RankBy:
        if (*value == "dots") return ValueWords::tr("dots");
        return *value == "shares" ? ValueWords::tr("shares") : ValueWords::tr("a balance of votes and need");
    case Showing::Order:
        return numberText(*value, 1);
    case Showing::Never:
        break;
    }
    return {};
}

QString wholeOf(std::string_view table) {
    if (table == "framework") return ValueWords::tr("Framework");
    if (table == "details" || table == "way_of_working" || table == "organisation") return ValueWords::tr("Details");
    if (table == "ranking_choice") return ValueWords::tr("Ranking");
    if (table == "report_choice") return ValueWords::tr("Report");
    return table == "survey" ? ValueWords::tr("Survey") : QString();
}

} // namespace meyar::ui
