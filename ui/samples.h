// The bundled samples, and the copies of them that a person may try things on.
#pragma once

#include "exchange/data_directory.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace meyar::ui {

struct SampleEntry {
    std::string name;
    std::optional<model::Details> details; ///< none when the sample cannot be read
};
std::vector<SampleEntry> sampleEntries(const exchange::DataDirectory& data);
/// "Title · Country · Period", else its name.
QString titleOf(const SampleEntry& sample, model::Language language);

/// Where the person's own copy of a sample is kept between runs.
QString sampleCopyPath(const std::string& name);

/// A copy that can no longer be read is renamed, so that a fresh one can be made; true when it was. Nothing is deleted.
bool setUnreadableAside(const QString& path);

} // namespace meyar::ui
