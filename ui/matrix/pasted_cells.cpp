#include "matrix/pasted_cells.h"

#include "inert_text.h"
#include "matrix/answer_keys.h"
#include "model/confidential.h"
#include "model/fold.h"
#include "report/reasons.h"
#include "text.h"

#include <algorithm>

namespace meyar::ui {

namespace {

std::string folded(const QString& text) {
    return model::fold(text.simplified().toStdString());
}

QString quoted(QString field) {
    const bool needs =
        field.contains(u'\t') || field.contains(u'\n') || field.contains(u'\r') || field.startsWith(u'"');
    return needs ? u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"' : field;
}

/// What copying put before a text that looks like a formula is no part of it.
QString withoutApostrophe(const QString& field) {
    return field.startsWith(u'\'') && inertText(field.mid(1)) == field ? field.mid(1) : field;
}

/// A reason as it comes back when its copy is pasted.
QString asPasted(const std::string& reason) {
    return withoutApostrophe(inertText(qs(reason)).remove(u'\r')).trimmed();
}

struct Reader {
    const model::Assessment& assessment;
    const model::AssessorId& assessor;
    const AnswerWords& words;
    model::ConfidentialSources confidential;
    PastePlan plan;

    void change(std::size_t cell, model::Answer answer, const std::optional<QString>& reason) {
        const auto before = ratingBy(assessment, cell, assessor);
        // A copied table leaves places of confidential sources out; pasted back it must not take them away.
        const bool sameReason = !reason || (before && (qs(before->rationale).trimmed() == *reason ||
                                                       asPasted(before->rationale) == *reason ||
                                                       asPasted(confidential.published(before->rationale)) == *reason));
        if (before && before->answer == answer && sameReason) {
            ++plan.same;
            return;
        }
        plan.changes.push_back({cell, answer, sameReason ? std::nullopt : reason});
    }

    /// Code, statement, the grade of the cell, its shading, one's own grade and reason: what the cell has from all of
    /// its assessors is not this assessor's judgement.
    bool isCopied(const QStringList& row) const {
        const auto gradeOrNone = [&](const QString& field) { return words.read(field) || words.saysNothing(field); };
        return row.size() >= 6 && gradeOrNone(row[2]) && (row[3].trimmed().isEmpty() || words.saysShading(row[3])) &&
               gradeOrNone(row[4]);
    }

    /// A code, then somewhere a grade, then perhaps a reason.
    void readCodeRow(const QStringList& row, std::size_t cell, int line) {
        if (isCopied(row)) {
            const QString reason = row[5].trimmed();
            if (const auto answer = words.read(row[4]))
                change(cell, *answer, reason.isEmpty() ? std::nullopt : std::optional(reason));
            return;
        }
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (const auto answer = words.read(row[i])) {
                std::optional<QString> reason;
                for (qsizetype j = i + 1; j < row.size() && !reason; ++j) {
                    if (!row[j].trimmed().isEmpty() && !words.saysShading(row[j])) reason = row[j].trimmed();
                }
                return change(cell, *answer, reason);
            }
        }
        const bool silent = std::any_of(row.begin() + 1, row.end(), [&](const QString& field) {
            return !field.trimmed().isEmpty() && words.saysNothing(field);
        });
        const bool empty =
            std::all_of(row.begin() + 1, row.end(), [](const QString& field) { return field.trimmed().isEmpty(); });
        if (!silent && !empty)
            plan.unread.push_back({line, row.mid(1).join(u' ').simplified(), PastePlan::Unread::Why::NoGrade});
    }

    void readRectangle(const std::vector<QStringList>& rows, std::size_t from, const Places& shown) {
        Places starts; // the first cells of the rows shown
        for (const std::size_t cell : shown) {
            if (cell % model::cellsPerIndicator == 0) starts.push_back(cell);
        }
        const auto first = std::find(starts.begin(), starts.end(), from - from % model::cellsPerIndicator);
        const std::size_t column = from % model::cellsPerIndicator;
        for (std::size_t down = 0; down < rows.size(); ++down) {
            for (qsizetype across = 0; across < rows[down].size(); ++across) {
                const QString& field = rows[down][across];
                if (words.saysNothing(field)) continue;
                const int line = static_cast<int>(down) + 1;
                const auto answer = words.read(field);
                const std::size_t slot = column + static_cast<std::size_t>(across);
                if (!answer) {
                    plan.unread.push_back({line, field.simplified(), PastePlan::Unread::Why::NoGrade});
                } else if (static_cast<std::size_t>(starts.end() - first) <= down || slot >= model::cellsPerIndicator) {
                    plan.unread.push_back({line, field.simplified(), PastePlan::Unread::Why::BeyondTheTable});
                } else {
                    change(first[static_cast<std::ptrdiff_t>(down)] + slot, *answer, std::nullopt);
                }
            }
        }
    }
};

} // namespace

AnswerWords::AnswerWords(const model::Assessment& assessment, const std::vector<model::Wording>& wordings,
                         const QString& hidden) {
    const model::Scale& scale = assessment.framework.scale;
    m_nothing.insert(folded(hidden));
    for (const model::Wording& wording : wordings) {
        m_shading.insert(model::fold(wording("report.shaded")));
        for (const method::Standing standing : {method::Standing::Unrated, method::Standing::Disputed}) {
            method::CellStanding none;
            none.standing = standing;
            m_nothing.insert(model::fold(report::standingText(assessment, none, wording)));
        }
        for (int key = 1; const auto answer = answerOfKey(scale, key); ++key)
            m_answers.insert({folded(qs(report::answerText(assessment, *answer, wording))), *answer});
    }
    for (int key = 1; const auto answer = answerOfKey(scale, key); ++key) {
        m_answers.insert({std::to_string(key), *answer});
        m_answers.insert({model::fold(model::text(scale, *answer)), *answer});
    }
    m_answers.erase(std::string()); // a grade may have no word; an empty field is no grade
}

std::optional<model::Answer> AnswerWords::read(const QString& field) const {
    const auto found = m_answers.find(folded(field));
    return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

bool AnswerWords::saysNothing(const QString& field) const {
    const std::string words = folded(field);
    return words.empty() || m_nothing.contains(words);
}

bool AnswerWords::saysShading(const QString& field) const {
    return m_shading.contains(folded(field));
}

QString copiedText(const std::vector<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& field : row)
            fields << quoted(inertText(field));
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> pastedRows(const QString& text) {
    std::vector<QStringList> rows(1, QStringList{QString()});
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString& field = rows.back().back();
        if (inside && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"' && (inside || field.isEmpty())) {
            inside = !inside;
        } else if (!inside && c == u'\t') {
            rows.back() << QString();
        } else if (!inside && c == u'\n') {
            rows.push_back({QString()});
        } else if (c != u'\r') {
            field += c;
        }
    }
    while (rows.size() > 1 && rows.back() == QStringList{QString()})
        rows.pop_back();
    for (QStringList& row : rows) {
        for (QString& field : row)
            field = withoutApostrophe(field);
    }
    return rows;
}

PastePlan readPasted(const model::Assessment& assessment, const AnswerWords& words, const model::AssessorId& assessor,
                     const QString& text, std::size_t from, const Places& chosen, const Places& shown) {
    Reader reader{assessment, assessor, words, model::ConfidentialSources(assessment), {}};
    const std::vector<QStringList> rows = pastedRows(text);
    const auto code = [](const QStringList& row) {
        return model::parseCell(row.front().trimmed().toUpper().toStdString());
    };
    if (std::any_of(rows.begin(), rows.end(), code)) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString first = rows[i].front().trimmed();
            const auto id = code(rows[i]);
            const auto cell = id ? assessment.framework.findCell(*id) : std::nullopt;
            const int line = static_cast<int>(i) + 1;
            const bool heading = i == 0 && !id;
            if (cell) {
                reader.readCodeRow(rows[i], *cell, line);
            } else if (!heading && !rows[i].join(QString()).trimmed().isEmpty()) {
                reader.plan.unread.push_back({line, first, PastePlan::Unread::Why::NoCell});
            }
        }
    } else if (rows.size() == 1 && rows.front().size() == 1 && chosen.size() > 1 && words.read(rows.front().front())) {
        for (const std::size_t cell : chosen)
            reader.change(cell, *words.read(rows.front().front()), std::nullopt);
    } else {
        reader.readRectangle(rows, from, shown);
    }
    return reader.plan;
}

std::vector<document::Edit> editsOf(const PastePlan& plan, const model::Assessment& assessment,
                                    const model::AssessorId& assessor) {
    std::vector<document::Edit> edits;
    for (const PastePlan::Change& change : plan.changes) {
        model::Rating rating =
            ratingBy(assessment, change.cell, assessor).value_or(model::Rating{assessor, change.answer, {}, {}});
        rating.answer = change.answer;
        if (change.reason) rating.rationale = change.reason->toStdString();
        edits.push_back(document::Rate{assessment.framework.cellAt(change.cell), rating});
    }
    return edits;
}

} // namespace meyar::ui
