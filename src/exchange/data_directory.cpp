#include "exchange/data_directory.h"

#include "exchange/assessment_json.h"
#include "exchange/framework_json.h"
#include "exchange/json_node.h"
#include "files/memory_limit.h"
#include "files/whole_file.h"
#include "model/error.h"

#include <algorithm>
#include <cstdlib>

namespace meyar::exchange {

using namespace model;
namespace fs = std::filesystem;

namespace {

/// The names of the JSON files in a folder, without ".json", sorted.
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder, failure)) {
        const fs::path name = entry.path().filename();
        if (name.extension() == ".json" && name.stem().extension() != ".schema") names.push_back(name.stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Only a name that the folder lists is opened, so no name leads out of it.
fs::path listed(const fs::path& folder, const std::string& name) {
    const std::vector<std::string> names = namesIn(folder);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        throw Error(ErrorKind::NotFound, name, joined(names, [](const std::string& each) { return each; }));
    }
    return folder / (name + ".json");
}

template <class Value>
Value orThrow(std::variant<Value, std::vector<Finding>> read, const fs::path& path) {
    if (auto* faults = std::get_if<std::vector<Finding>>(&read)) {
        throw Error(ErrorKind::BadContent, path.string(), {}, std::move(*faults));
    }
    return std::get<Value>(std::move(read));
}

bool looksRight(const fs::path& root) {
    std::error_code ignored;
    return fs::is_directory(root / "frameworks", ignored);
}

} // namespace

DataDirectory DataDirectory::find() {
    if (const char* set = std::getenv("MEYAR_DATA_DIR"); set != nullptr && *set != '\0') {
        if (looksRight(set)) return DataDirectory(set);
        throw Error(ErrorKind::MissingData, set, "MEYAR_DATA_DIR");
    }
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    const fs::path installed = program.parent_path().parent_path() / "share" / "meyar";
    if (!failure && looksRight(installed)) return DataDirectory(installed);
    const fs::path source = MEYAR_SOURCE_DATA_DIR;
    if (looksRight(source)) return DataDirectory(source);
    throw Error(ErrorKind::MissingData, installed.string(), source.string());
}

std::vector<BundledFramework> DataDirectory::frameworks() const {
    std::vector<BundledFramework> out;
    for (const std::string& name : namesIn(m_root / "frameworks")) {
        const Framework each = framework(FrameworkId{name});
        out.push_back({each.id, each.version, each.title, each.areas.size(), each.indicators.size(), each.cellCount(),
                       each.recommendations.size()});
    }
    return out;
}

std::vector<std::string> DataDirectory::samples() const {
    return namesIn(m_root / "samples");
}

Framework DataDirectory::framework(const FrameworkId& id) const {
    const fs::path path = listed(m_root / "frameworks", id.text());
    return importFramework(path);
}

Framework DataDirectory::importFramework(const fs::path& path) const {
    return orThrow(files::withMemory(path, [&] { return readFramework(files::readWhole(path), frameworkSchema()); }),
                   path);
}

Framework DataDirectory::framework(const FrameworkId& id, const std::string& version) const {
    Framework found = framework(id);
    if (found.version == version) return found;
    throw Error(ErrorKind::NotFound, id.text() + " " + version, id.text() + " " + found.version);
}

Assessment DataDirectory::sample(const std::string& name) const {
    return importAssessment(listed(m_root / "samples", name));
}

Assessment DataDirectory::importAssessment(const fs::path& path) const {
    const auto bundled = [this](const FrameworkId& id, const std::string& version) { return framework(id, version); };
    return orThrow(
        files::withMemory(path, [&] { return readAssessment(files::readWhole(path), frameworkSchema(), bundled); }),
        path);
}

Wording DataDirectory::wording(Language language) const {
    const fs::path path = m_root / "wording" / (std::string(code(language)) + ".json");
    const std::string bytes = files::readWhole(path);
    JsonText read(bytes);
    Faults faults = read.sound() ? Faults() : read.takeFaults();
    std::map<std::string, std::vector<std::string>, std::less<>> forms;
    if (read.sound() && faults.empty()) {
        const Node file(read, faults);
        if (!file.isObject()) file.wrongType("object");
        for (const auto& [key, sentence] : file.membersByKey()) {
            if (!sentence.isArray())
                forms[key].push_back(sentence.text());
            else
                for (const Node& form : sentence.items())
                    forms[key].push_back(form.text());
        }
    }
    if (!faults.empty()) throw Error(ErrorKind::BadContent, path.string(), {}, faults.take());
    return {language, std::move(forms)};
}

std::string DataDirectory::frameworkSchema() const {
    return files::readWhole(m_root / "frameworks" / "framework.schema.json");
}

} // namespace meyar::exchange
