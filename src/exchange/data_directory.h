// Meyar's own data folder: bundled frameworks, samples and wording.
#pragma once

#include "model/assessment.h"
#include "model/wording.h"

#include <filesystem>
#include <string>
#include <vector>

namespace meyar::exchange {

struct BundledFramework {
    model::FrameworkId id;
    std::string version;
    model::LocalText title;
    std::size_t areas = 0, indicators = 0, cells = 0, recommendations = 0;
};

class DataDirectory {
public:
    /// MEYAR_DATA_DIR if set; else ../share/meyar beside the running program; else the source tree it was built from.
    /// Throws model::Error MissingData that names what was tried.
    static DataDirectory find();
    explicit DataDirectory(std::filesystem::path root) : m_root(std::move(root)) {}

    const std::filesystem::path& root() const { return m_root; }
    std::vector<BundledFramework> frameworks() const; ///< by id
    std::vector<std::string> samples() const;         ///< names without ".json", sorted
    /// Throws model::Error NotFound (its cause lists the valid names), BadContent.
    model::Framework framework(const model::FrameworkId& id) const;
    model::Framework framework(const model::FrameworkId& id, const std::string& version) const;
    model::Assessment sample(const std::string& name) const;
    /// Any assessment as JSON, its framework in it or bundled here. Throws model::Error NotFound, CannotRead,
    /// BadContent.
    model::Assessment importAssessment(const std::filesystem::path& path) const;
    /// A framework file. Throws model::Error NotFound, CannotRead, BadContent.
    model::Framework importFramework(const std::filesystem::path& path) const;
    model::Wording wording(model::Language language) const;
    std::string frameworkSchema() const;

private:
    std::filesystem::path m_root;
};

} // namespace meyar::exchange
