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

/// Every word for an answer; those for no answer, like "Not judged"; and those of the shading.
class AnswerWords {
public:
    /// `hidden` is what a copied table says of a cell that may not be seen yet.
    AnswerWords(const model::Assessment& assessment, const std::vector<model::Wording>& wordings,
                const QString& hidden);

    std::optional<model::Answer> read(const QString& field) const;
    bool saysNothing(const QString& field) const;
    bool saysShading(const QString& field) const;

private:
    std::map<std::string, model::Answer> m_answers; ///< folded
    std::set<std::string> m_nothing, m_shading;     ///< folded
};

/// Rows as text for a spreadsheet: tabs between, quotation marks around what holds tabs or line ends, and nothing that
/// it would take for a formula.
QString copiedText(const std::vector<QStringList>& rows);

/// The rows of such a text.
std::vector<QStringList> pastedRows(const QString& text);

/// What a pasted text means to do.
struct PastePlan {
    struct Change {
        std::size_t cell = 0;
        model::Answer answer = model::Answer::insufficientEvidence();
        std::optional<QString> reason; ///< none: the reason stays
    };
    struct Unread {
        int line = 0; ///< of the text, from 1
        QString words;
        enum class Why { NoGrade, NoCell, BeyondTheTable } why = Why::NoGrade;
    };
    std::vector<Change> changes; ///< the cells differ
    std::vector<Unread> unread;
    int same = 0; ///< cells that stand so already
};

/// Reads rows that begin with a cell's code, "5.1/F2", with a grade and perhaps a reason after it, of a copied table
/// one's own; or a rectangle of grades laid from `from` over the rows shown; or one grade for all that is chosen.
/// Grades are words of any of the three languages, ids, or the keys 1 to 5. Empty fields leave their cells alone.
PastePlan readPasted(const model::Assessment& assessment, const AnswerWords& words, const model::AssessorId& assessor,
                     const QString& text, std::size_t from, const Places& chosen, const Places& shown);

std::vector<document::Edit> editsOf(const PastePlan& plan, const model::Assessment& assessment,
                                    const model::AssessorId& assessor);

} // namespace meyar::ui
