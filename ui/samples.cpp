#include "samples.h"

#include "document/document.h"
#include "model/error.h"
#include "text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <map>

namespace meyar::ui {

namespace {

/// Reading a sample parses a whole framework, and menus ask each time the language changes: once is enough.
std::optional<model::Details> detailsOf(const exchange::DataDirectory& data, const std::string& name) {
    static std::map<std::string, std::optional<model::Details>> known;
    const std::string key = (data.root() / name).string();
    if (const auto found = known.find(key); found != known.end()) return found->second;
    std::optional<model::Details> details;
    try {
        details = data.sample(name).details;
    } catch (const model::Error&) {
        // Opening it will say what is wrong; a menu only needs a name.
    }
    return known.emplace(key, details).first->second;
}

} // namespace

std::vector<SampleEntry> sampleEntries(const exchange::DataDirectory& data) {
    std::vector<SampleEntry> entries;
    for (const std::string& name : data.samples())
        entries.push_back({name, detailsOf(data, name)});
    return entries;
}

QString titleOf(const SampleEntry& sample, model::Language language) {
    return sample.details ? titleLine(*sample.details, language) : qs(sample.name);
}

QString sampleCopyPath(const std::string& name) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples"));
    return folder.filePath(qs(name) + QStringLiteral(".meyar"));
}

bool setUnreadableAside(const QString& path) {
    try {
        document::Document::open(path.toStdString(), document::ordinarySurroundings());
        return false;
    } catch (const model::Error& error) {
        const bool lost = error.kind() == model::ErrorKind::Damaged || error.kind() == model::ErrorKind::NotOurs;
        if (!lost) return false; // locked, newer, read-only: opening it says so
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return QFile::rename(path, path + QStringLiteral(".unreadable-") + stamp);
}

} // namespace meyar::ui
