#include "document/rows.h"

namespace meyar::document {

using model::Question;

std::int64_t readRespondents(Statements& statements) {
    Query row = statements.ask("SELECT respondents FROM survey");
    if (!row.next()) throw BadRow("survey: no row");
    return row.count();
}

void putRespondents(Statements& statements, std::int64_t respondents) {
    statements.run("INSERT INTO survey (row, respondents) VALUES ('survey', ?) "
                   "ON CONFLICT (row) DO UPDATE SET respondents = excluded.respondents",
                   respondents);
}

template <>
const char* const Rows<Question>::select =
    "SELECT position, id, area, text_az, text_en, text_ru, base, answered, note_az, "
    "note_en, note_ru FROM question";

template <>
Question Rows<Question>::read(Query& row) {
    return {row.id<model::QuestionId>(),
            row.id<model::AreaId>(),
            row.localText(),
            row.count(),
            row.count(),
            row.localText(),
            {},
            {}};
}

template <>
void Rows<Question>::readParts(Statements& statements, Question& question) {
    Query options = statements.ask("SELECT label_az, label_en, label_ru, count, dont_know FROM question_option "
                                   "WHERE question = ? ORDER BY position",
                                   question.id);
    while (options.next()) {
        question.options.push_back({options.localText(), options.optionalCount(), options.flag()});
    }
    Query unplaced =
        statements.ask("SELECT count FROM question_unplaced WHERE question = ? ORDER BY position", question.id);
    while (unplaced.next())
        question.unplaced.push_back(unplaced.count());
}

template <>
void Rows<Question>::put(Statements& statements, const Question& question, NewPosition position) {
    static const std::string insert =
        "INSERT INTO question (id, position, area, text_az, text_en, text_ru, base, answered, note_az, "
        "note_en, note_ru) VALUES (?1, coalesce(?2, (SELECT position FROM question WHERE id = ?1), (SELECT "
        "max(position) + 1 FROM question), 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    static const std::string orChange =
        insert + " ON CONFLICT (id) DO UPDATE SET area = excluded.area, text_az = excluded.text_az, text_en = "
                 "excluded.text_en, text_ru = excluded.text_ru, base = excluded.base, answered = excluded.answered, "
                 "note_az = excluded.note_az, note_en = excluded.note_en, note_ru = excluded.note_ru";
    statements.run(position ? insert : orChange, question.id, position, question.area, question.text, question.base,
                   question.answered, question.note);
    static const std::string insertOption =
        "INSERT INTO question_option (question, position, label_az, label_en, label_ru, count, dont_know)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)";
    static const std::string orChangeOption =
        insertOption + " ON CONFLICT (question, position) DO UPDATE SET label_az = excluded.label_az, label_en ="
                       " excluded.label_en, label_ru = excluded.label_ru, count = excluded.count, dont_know ="
                       " excluded.dont_know";
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const model::QuestionOption& option = question.options[i];
        statements.run(position ? insertOption : orChangeOption, question.id, i, option.label, option.count,
                       option.dontKnow);
    }
    if (!position)
        statements.run("DELETE FROM question_option WHERE question = ? AND position >= ?", question.id,
                       question.options.size());
    static const std::string insertUnplaced =
        "INSERT INTO question_unplaced (question, position, count) VALUES (?, ?, ?)";
    static const std::string orChangeUnplaced =
        insertUnplaced + " ON CONFLICT (question, position) DO UPDATE SET count = excluded.count";
    for (std::size_t i = 0; i < question.unplaced.size(); ++i) {
        statements.run(position ? insertUnplaced : orChangeUnplaced, question.id, i, question.unplaced[i]);
    }
    if (!position)
        statements.run("DELETE FROM question_unplaced WHERE question = ? AND position >= ?", question.id,
                       question.unplaced.size());
}

template <>
void Rows<Question>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM question_option WHERE question = ?", id);
    statements.run("DELETE FROM question_unplaced WHERE question = ?", id);
    statements.run("DELETE FROM question WHERE id = ?", id);
}

} // namespace meyar::document
