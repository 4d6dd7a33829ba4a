#include "help/help_pages.h"

#include "text.h"

#include <QFile>
#include <QFileInfo>

namespace meyar::ui {

namespace {

QString pathOf(const std::filesystem::path& data, model::Language language, const QString& code) {
    return qs(data.string()) + QStringLiteral("/help/%1/%2.md").arg(qs(model::code(language)), code);
}

QString firstHeading(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(QStringLiteral("# "))) return line.mid(2).trimmed();
    }
    return QFileInfo(path).completeBaseName();
}

} // namespace

QStringList helpCodes(const QStringList& sections) {
    return QStringList{QStringLiteral("index"), QStringLiteral("welcome")} + sections;
}

std::vector<HelpPage> helpPages(const std::filesystem::path& data, model::Language language, const QStringList& codes) {
    std::vector<HelpPage> pages;
    for (const QString& code : codes) {
        QString path = pathOf(data, language, code);
        if (!QFile::exists(path)) path = pathOf(data, model::Language::En, code);
        if (QFile::exists(path)) pages.push_back({code, firstHeading(path), path});
    }
    return pages;
}

} // namespace meyar::ui
