#include "same_file.h"

#include <QFileInfo>

#include <filesystem>

namespace meyar::ui {

bool isSameFile(const QString& one, const QString& other) {
    if (QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath()) return true;
    std::error_code absent;
    return std::filesystem::equivalent(one.toStdString(), other.toStdString(), absent);
}

} // namespace meyar::ui
