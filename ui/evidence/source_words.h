// What the register of sources says in the interface's language, and the order its ids stand in.
#pragma once

#include "model/assessment.h"

#include <QCollator>
#include <QString>

namespace meyar::ui {

QString sourceKindIcon(model::SourceKind kind); ///< a drawing of ui/icons
/// The next free short name of a kind: after "Aze 30" comes "Aze 31"; an interview is called "Interview 7" in the
/// interface's language, since nobody may be named.
QString nextFreeId(const model::Assessment& assessment, model::SourceKind kind);
/// "Aze 30 — Report on Azerbaijan".
QString sourceLine(const model::Source& source);

/// The order of Azerbaijani readers, numbers by their value: "Aze 9" before "Aze 30".
class SourceOrder {
public:
    SourceOrder();
    int compare(const QString& a, const QString& b) const { return m_collator.compare(a, b); }

private:
    QCollator m_collator;
};

} // namespace meyar::ui
