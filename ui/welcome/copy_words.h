// What a copy of the open document has not, in words: said before it is made.
#pragma once

#include <QString>

namespace meyar::ui {

class DocumentController;

/// Of a damaged document: what is damaged, and that it is copied as it reads now; else empty.
QString damageInCopy(const DocumentController& controller);
/// The same, and that the history is not copied, where it cannot be; empty when a copy has everything.
QString lackingInCopy(const DocumentController& controller);

} // namespace meyar::ui
