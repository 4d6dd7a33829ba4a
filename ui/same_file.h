// Whether two names lead to one file.
#pragma once

#include <QString>

namespace meyar::ui {

/// By relative name, symbolic or hard link, or the same name, also of a file that is no longer there.
bool isSameFile(const QString& one, const QString& other);

} // namespace meyar::ui
