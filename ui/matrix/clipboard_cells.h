// The matrix through the clipboard: cells out as a table of words, and judgements in from a spreadsheet.
#pragma once

#include "document_controller.h"
#include "matrix/bulk_edits.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace meyar::ui {

/// The cells as a table: code, statement, grade, shading in a word, own reason; as text with tabs and as HTML.
QMimeData* copiedCells(const DocumentController& controller, const Places& cells);

/// Rows of a spreadsheet's text: tabs between, quotation marks around what holds tabs or line ends.
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

/// Reads rows that begin with a cell's code, "5.1/F2", with a grade and perhaps a reason after it; or a rectangle of
/// grades laid from `from` over the rows shown; or one grade for all that is chosen. Grades are words of any of the
/// three languages, ids, or the keys 1 to 5. Empty fields leave their cells alone.
PastePlan readPasted(const DocumentController& controller, const model::AssessorId& assessor, const QString& text,
                     std::size_t from, const Places& chosen, const Places& shown);

std::vector<document::Edit> editsOf(const PastePlan& plan, const model::Assessment& assessment,
                                    const model::AssessorId& assessor);

} // namespace meyar::ui
