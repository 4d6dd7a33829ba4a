// What an act of history changed, in the field's words and in the interface's language: "N. D.: Partly met → Met". The
// one place that reads the rows of history; no name of a table or a column is ever shown.
#pragma once

#include "document_controller.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meyar::ui {

/// One value that an act changed, whole.
struct ChangedValue {
    QString place;         ///< what it belongs to: "5.3 / O1", "Aze 30"; may be empty
    QString what;          ///< "N. D.", "Reason, N. D.", "Title, English"
    QString before, after; ///< empty: there was none, there is none any more
    bool hidden = false;   ///< in a blind assessment: one may not see it yet; both are empty then
};

/// The values of one act, in words; rows' numbering and other inner things are left out.
std::vector<ChangedValue> changedValues(const DocumentController& controller,
                                        const std::vector<document::ValueChange>& changes);

/// "N. D.: Partly met → Met" on one line; long texts end in an ellipsis.
QString changeLine(const ChangedValue& value);
/// A line a value, without their places where all belong to the same.
QStringList changeLines(const std::vector<ChangedValue>& values);

/// When, in local time: "2026-03-01 13:30".
QString timeText(const document::HistoryEntry& entry);

} // namespace meyar::ui
