// What a row of history belongs to, in words: a cell, a source, a voter. Names are those of today; of what is gone,
// those that the same act tells.
#pragma once

#include "document_controller.h"

#include <QString>

#include <vector>

namespace meyar::ui {

class RowNames {
public:
    RowNames(const DocumentController& controller, const std::vector<document::ValueChange>& changes)
        : m_controller(controller), m_changes(changes) {}

    /// "5.3 / O1", "Aze 30", "Survey · B. 4"; empty for a row that its values name.
    QString placeOf(const document::ValueChange& change) const;
    /// Whose rating it is; empty for another table.
    QString assessorOf(const document::ValueChange& change) const;
    /// In a blind assessment: another's judgement of a cell that the one who judges has not judged.
    bool isHidden(const document::ValueChange& change) const;

private:
    QString assessorName(const std::string& id) const;
    QString areaOf(const std::string& table, const std::string& row, const model::AreaId& known) const;
    QString constituencyName(const std::string& id) const;
    QString ballotName(const std::string& id) const;
    QString detailName(const std::string& id) const;
    /// What this act says of a row, as it is after, or was before.
    std::string told(std::string_view table, std::string_view row, std::string_view column) const;

    const DocumentController& m_controller;
    const std::vector<document::ValueChange>& m_changes;
};

} // namespace meyar::ui
