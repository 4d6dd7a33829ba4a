// Judgements in from a spreadsheet. Needs no window: it is fuzzed without one (tests/fuzz).
#pragma once

#include "matrix/bulk_edits.h"
#include "model/wording.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meyar::ui {

/// A column of a copied table. What is not one's own judgement is there to be read, and is not read back.
enum class CopiedColumn { Cell, Grade, Reason, Confidence, Agreed, Shading, Citations, Statement };
inline constexpr CopiedColumn copiedColumns[] = {
    CopiedColumn::Cell,   CopiedColumn::Grade,   CopiedColumn::Reason,    CopiedColumn::Confidence,
    CopiedColumn::Agreed, CopiedColumn::Shading, CopiedColumn::Citations, CopiedColumn::Statement};
/// "Your grade · Anna": the columns of one's own judgement say whose it is, where somebody judges.
QString headingOf(CopiedColumn column, const model::Wording& wording, const QString& assessor);
QString copiedConfidence(model::Confidence confidence, const model::Wording& wording); ///< "High"

/// Every word for an answer; those for no answer, like "Not judged"; those of confidence, of the shading and of the
/// headings of a copied table.
class AnswerWords {
public:
    /// `hidden` is what a copied table says of a cell that may not be seen yet.
    AnswerWords(const model::Assessment& assessment, const std::vector<model::Wording>& wordings,
                const QString& hidden);

    std::optional<model::Answer> read(const QString& field) const;
    bool saysNothing(const QString& field) const;
    bool saysShading(const QString& field) const;
    std::optional<model::Confidence> confidence(const QString& field) const;
    std::optional<CopiedColumn> column(const QString& heading) const;

private:
    std::map<std::string, model::Answer> m_answers; ///< folded
    std::set<std::string> m_nothing, m_shading;     ///< folded
    std::map<std::string, model::Confidence> m_confidence;
    std::map<std::string, CopiedColumn> m_columns;
};

/// The rows of a copied text (widgets/copied_table.h), as they were before they were made fit for a spreadsheet.
std::vector<QStringList> pastedRows(const QString& text);

/// What a pasted text means to do.
struct PastePlan {
    struct Change {
        std::size_t cell = 0;
        model::Answer answer = model::Answer::insufficientEvidence();
        std::optional<QString> reason;               ///< none: the reason stays
        std::optional<model::Confidence> confidence; ///< none: it stays
    };
    struct Unread {
        int line = 0; ///< of the text, from 1
        QString words;
        enum class Why { NoGrade, NoCell, BeyondTheTable, NoConfidence, NoJudgement } why = Why::NoGrade;
    };
    std::vector<Change> changes; ///< the cells differ
    std::vector<Unread> unread;
    int same = 0;     ///< cells that are so already
    QString copiedBy; ///< somebody else whose copy it is: nothing of it is read
};

/// Reads a copied table by its headings; rows that begin with a cell's code, "5.1/F2", with a grade and perhaps a
/// reason after it; or a rectangle of grades laid from `from` over the rows shown; or one grade for all that is chosen.
/// Grades are words of any of the three languages, ids, or the keys 1 to 5. Empty fields leave their cells alone.
PastePlan readPasted(const model::Assessment& assessment, const AnswerWords& words, const model::AssessorId& assessor,
                     const std::vector<QStringList>& rows, std::size_t from, const Places& chosen, const Places& shown);
inline PastePlan readPasted(const model::Assessment& assessment, const AnswerWords& words,
                            const model::AssessorId& assessor, const QString& text, std::size_t from,
                            const Places& chosen, const Places& shown) {
    return readPasted(assessment, words, assessor, pastedRows(text), from, chosen, shown);
}

std::vector<document::Edit> editsOf(const PastePlan& plan, const model::Assessment& assessment,
                                    const model::AssessorId& assessor);

} // namespace meyar::ui
