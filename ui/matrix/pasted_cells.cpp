#include "matrix/pasted_cells.h"

#include "inert_text.h"
#include "matrix/answer_keys.h"
#include "model/confidential.h"
#include "model/fold.h"
#include "model/typed_cell.h"
#include "report/reasons.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace meyar::ui {

namespace {

std::string folded(const QString& text) {
    return model::fold(text.simplified().toStdString());
}

/// Line by line without the difference that blanks make: spreadsheets and browsers turn a tab into a blank, several
/// into one.
QString withPlainBlanks(QString text) {
    text.remove(u'\r').replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines << line.simplified();
    return lines.join(u'\n').trimmed();
}

bool alike(const QString& a, const QString& b) {
    return withPlainBlanks(a) == withPlainBlanks(b);
}

/// "2.0" and "2,00" are what a spreadsheet makes of a 2; empty for anything else.
QString wholeNumber(const QString& field) {
    static const QRegularExpression form(QStringLiteral("^'?([0-9]+)(?:[.,]0*)?$"));
    const auto match = form.match(field.simplified());
    return match.hasMatch() ? match.captured(1) : QString();
}

const QString beforeName = QStringLiteral(" · ");

struct Reader {
    const model::Assessment& assessment;
    const model::AssessorId& assessor;
    const AnswerWords& words;
    model::ConfidentialSources confidential;
    PastePlan plan;

    void change(std::size_t cell, model::Answer answer, const std::optional<QString>& reason,
                std::optional<model::Confidence> confidence = {}) {
        const auto before = ratingBy(assessment, cell, assessor);
        // A copied table leaves places of confidential sources out; pasted back it must not take them away.
        const bool sameReason = !reason || (before && (alike(qs(before->rationale), *reason) ||
                                                       alike(qs(confidential.published(before->rationale)), *reason)));
        const bool sameConfidence = !confidence || (before && before->confidence == confidence);
        if (before && before->answer == answer && sameReason && sameConfidence) {
            ++plan.same;
            return;
        }
        plan.changes.push_back(
            {cell, answer, sameReason ? std::nullopt : reason, sameConfidence ? std::nullopt : confidence});
    }

    void leaveOut(int line, const QString& field, PastePlan::Unread::Why why) {
        plan.unread.push_back({line, field.simplified(), why});
    }

    /// One's own judgement of a cell; an empty field leaves what is there.
    void readJudgement(std::size_t cell, const QString& grade, const QString& reason, const QString& confidence,
                       int line) {
        using Why = PastePlan::Unread::Why;
        const std::optional<QString> why = reason.trimmed().isEmpty() ? std::nullopt : std::optional(reason.trimmed());
        const auto sure = words.confidence(confidence);
        if (!sure && !words.saysNothing(confidence)) leaveOut(line, confidence, Why::NoConfidence);
        if (const auto answer = words.read(grade)) return change(cell, *answer, why, sure);
        if (!words.saysNothing(grade)) return leaveOut(line, grade, Why::NoGrade);
        if (why) leaveOut(line, *why, Why::NoJudgement);
    }

    bool saysGradeOrNone(const QString& field) const {
        return words.read(field) || (!field.trimmed().isEmpty() && words.saysNothing(field));
    }

    /// A code, then a grade, then perhaps a reason. Rows of a copied table without its headings have one's own grade
    /// first, and what others said after it.
    void readCodeRow(const QStringList& row, std::size_t cell, int line) {
        if (row.size() >= static_cast<qsizetype>(std::size(copiedColumns)) && saysGradeOrNone(row[1]))
            return readJudgement(cell, row[1], row[2], row[3], line);
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (row[i].trimmed().isEmpty() || words.saysShading(row[i])) continue;
            if (words.saysNothing(row[i])) return; // not judged, whatever others say further on
            if (const auto answer = words.read(row[i])) return change(cell, *answer, reasonAfter(row, i));
        }
        const bool empty =
            std::all_of(row.begin() + 1, row.end(), [](const QString& field) { return field.trimmed().isEmpty(); });
        if (!empty) leaveOut(line, row.mid(1).join(u' '), PastePlan::Unread::Why::NoGrade);
    }

    std::optional<QString> reasonAfter(const QStringList& row, qsizetype grade) const {
        for (qsizetype i = grade + 1; i < row.size(); ++i) {
            const QString& field = row[i];
            const bool other = field.trimmed().isEmpty() || words.saysShading(field) || words.confidence(field) ||
                               words.saysNothing(field);
            if (!other) return field.trimmed();
        }
        return std::nullopt;
    }

    using Columns = std::map<CopiedColumn, qsizetype>;

    /// Of a copied table: where its columns are; none where the row is no heading of one.
    Columns columnsOf(const QStringList& row) const {
        Columns columns;
        for (qsizetype i = 0; i < row.size(); ++i)
            if (const auto column = words.column(row[i].section(beforeName, 0, 0))) columns.emplace(*column, i);
        if (!columns.contains(CopiedColumn::Cell) || !columns.contains(CopiedColumn::Grade)) columns.clear();
        return columns;
    }

    /// Whose the table is, where it says so and that is somebody else.
    QString somebodyElse(const QStringList& heading, const Columns& columns) const {
        const QString name = heading[columns.at(CopiedColumn::Grade)].section(beforeName, 1).simplified();
        const auto own = assessment.findAssessor(assessor);
        const QString ownName = own ? qs(assessment.assessors[*own].name).simplified() : QString();
        return name == ownName ? QString() : name;
    }

    void readTable(const std::vector<QStringList>& rows, const Columns& columns) {
        plan.copiedBy = somebodyElse(rows.front(), columns);
        if (!plan.copiedBy.isEmpty()) return;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto field = [&](CopiedColumn column) {
                const auto at = columns.find(column);
                return at == columns.end() ? QString() : rows[i].value(at->second);
            };
            const int line = static_cast<int>(i) + 1;
            const QString code = field(CopiedColumn::Cell);
            const auto cell = model::findTypedCell(assessment.framework, code.trimmed().toStdString());
            if (cell)
                readJudgement(*cell, field(CopiedColumn::Grade), field(CopiedColumn::Reason),
                              field(CopiedColumn::Confidence), line);
            else if (!rows[i].join(QString()).trimmed().isEmpty())
                leaveOut(line, code, PastePlan::Unread::Why::NoCell);
        }
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
                    leaveOut(line, field, PastePlan::Unread::Why::NoGrade);
                } else if (static_cast<std::size_t>(starts.end() - first) <= down || slot >= model::cellsPerIndicator) {
                    leaveOut(line, field, PastePlan::Unread::Why::BeyondTheTable);
                } else {
                    change(first[static_cast<std::ptrdiff_t>(down)] + slot, *answer, std::nullopt);
                }
            }
        }
    }
};

} // namespace

QString headingOf(CopiedColumn column, const model::Wording& wording, const QString& assessor) {
    static constexpr const char* keys[] = {"copied.cell",   "copied.grade",   "copied.reason",    "copied.confidence",
                                           "copied.agreed", "copied.shading", "copied.citations", "copied.statement"};
    const QString words = qs(wording(keys[static_cast<std::size_t>(column)]));
    const bool own =
        column == CopiedColumn::Grade || column == CopiedColumn::Reason || column == CopiedColumn::Confidence;
    return own && !assessor.isEmpty() ? words + beforeName + assessor : words;
}

QString copiedConfidence(model::Confidence confidence, const model::Wording& wording) {
    return qs(wording("copied." + std::string(model::text(confidence))));
}

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
        for (int key = 1; const auto answer = answerOfKey(scale, key); ++key) {
            const std::string said = report::answerText(assessment, *answer, wording);
            m_answers.insert({folded(qs(said)), *answer});
            m_shading.insert(folded(qs(wording("copied.agreed_grade", {{"grade", said}})))); // as little one's own
        }
    }
    for (int key = 1; const auto answer = answerOfKey(scale, key); ++key) {
        m_answers.insert({std::to_string(key), *answer});
        m_answers.insert({model::fold(model::text(scale, *answer)), *answer});
    }
    for (const model::Wording& wording : wordings) {
        for (const auto confidence : {model::Confidence::Low, model::Confidence::Medium, model::Confidence::High}) {
            m_confidence.insert({folded(copiedConfidence(confidence, wording)), confidence});
            m_confidence.insert({model::fold(model::text(confidence)), confidence});
        }
        for (const CopiedColumn column : copiedColumns)
            m_columns.insert({folded(headingOf(column, wording, {})), column});
    }
    m_answers.erase(std::string()); // a grade may have no word; an empty field is no grade
}

std::optional<model::Answer> AnswerWords::read(const QString& field) const {
    const auto found = m_answers.find(folded(field));
    if (found != m_answers.end()) return found->second;
    const QString number = wholeNumber(field);
    const auto byKey = number.isEmpty() ? m_answers.end() : m_answers.find(number.toStdString());
    return byKey == m_answers.end() ? std::nullopt : std::optional(byKey->second);
}

std::optional<model::Confidence> AnswerWords::confidence(const QString& field) const {
    const auto found = m_confidence.find(folded(field));
    return found == m_confidence.end() ? std::nullopt : std::optional(found->second);
}

std::optional<CopiedColumn> AnswerWords::column(const QString& heading) const {
    const auto found = m_columns.find(folded(heading));
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

bool AnswerWords::saysNothing(const QString& field) const {
    const std::string words = folded(field);
    return words.empty() || m_nothing.contains(words);
}

bool AnswerWords::saysShading(const QString& field) const {
    return m_shading.contains(folded(field));
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
        } else if (c != u'\r' || (inside && i + 1 < text.size() && text[i + 1] != u'\n')) {
            field += c;
        }
    }
    while (rows.size() > 1 && rows.back() == QStringList{QString()})
        rows.pop_back();
    for (QStringList& row : rows) {
        for (QString& field : row)
            field = fromInertText(field);
    }
    return rows;
}

PastePlan readPasted(const model::Assessment& assessment, const AnswerWords& words, const model::AssessorId& assessor,
                     const std::vector<QStringList>& rows, std::size_t from, const Places& chosen,
                     const Places& shown) {
    Reader reader{assessment, assessor, words, model::ConfidentialSources(assessment), {}};
    if (rows.empty()) return reader.plan;
    const auto isCode = [](const QStringList& row) {
        return model::parseCell(model::codeAsMeant(row.front().trimmed().toStdString())).has_value();
    };
    if (const auto columns = reader.columnsOf(rows.front()); !columns.empty()) {
        reader.readTable(rows, columns);
    } else if (std::any_of(rows.begin(), rows.end(), isCode)) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString first = rows[i].front().trimmed();
            const auto cell = model::findTypedCell(assessment.framework, first.toStdString());
            const int line = static_cast<int>(i) + 1;
            const bool heading = i == 0 && !isCode(rows[i]);
            if (cell) {
                reader.readCodeRow(rows[i], *cell, line);
            } else if (!heading && !rows[i].join(QString()).trimmed().isEmpty()) {
                reader.leaveOut(line, first, PastePlan::Unread::Why::NoCell);
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
        if (change.confidence) rating.confidence = change.confidence;
        edits.push_back(document::Rate{assessment.framework.cellAt(change.cell), rating});
    }
    return edits;
}

} // namespace meyar::ui
