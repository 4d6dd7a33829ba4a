#include "preferences.h"

#include "text.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <optional>
#include <utility>

namespace meyar::ui::preferences {

namespace {

const QString languageKey = QStringLiteral("interface/language");
const QString themeKey = QStringLiteral("interface/theme");
const QString zoomKey = QStringLiteral("interface/zoom");
const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("recent");

QString titleKey(model::Language language) {
    return QStringLiteral("title_") + qs(model::code(language));
}

void store(const std::vector<RecentFile>& files) {
    QSettings settings;
    settings.remove(recentKey);
    settings.beginWriteArray(recentKey, static_cast<int>(files.size()));
    for (int i = 0; i < static_cast<int>(files.size()); ++i) {
        const RecentFile& file = files[static_cast<std::size_t>(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), file.path);
        for (const model::Language each : model::allLanguages) {
            settings.setValue(titleKey(each), qs(file.title.exactly(each)));
        }
        settings.setValue(QStringLiteral("section"), file.section);
        settings.setValue(QStringLiteral("compared"), file.compared);
        settings.setValue(QStringLiteral("opened"), file.opened.toUTC().toString(Qt::ISODate));
    }
    settings.endArray();
}

} // namespace

model::Language language() {
    const QString chosen = QSettings().value(languageKey).toString();
    if (const auto known = model::parseLanguage(chosen.toStdString())) return *known;
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    return model::parseLanguage(desktop.toStdString()).value_or(model::Language::En);
}

void setLanguage(model::Language language) {
    QSettings().setValue(languageKey, qs(model::code(language)));
}

QString code(ThemeMode mode) {
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeMode themeModeFrom(const QString& code) {
    if (code == u"light") return ThemeMode::Light;
    if (code == u"dark") return ThemeMode::Dark;
    return ThemeMode::System;
}

ThemeMode themeMode() {
    return themeModeFrom(QSettings().value(themeKey).toString());
}

void setThemeMode(ThemeMode mode) {
    QSettings().setValue(themeKey, code(mode));
}

int zoom() {
    const int stored = QSettings().value(zoomKey, 100).toInt();
    const auto& steps = Theme::zoomSteps;
    return std::find(steps.begin(), steps.end(), stored) == steps.end() ? 100 : stored;
}

void setZoom(int percent) {
    QSettings().setValue(zoomKey, percent);
}

QByteArray arrangement(const QString& name) {
    return QSettings().value(QStringLiteral("arrangement/") + name).toByteArray();
}

void setArrangement(const QString& name, const QByteArray& state) {
    QSettings().setValue(QStringLiteral("arrangement/") + name, state);
}

QString choice(const QString& name) {
    return QSettings().value(QStringLiteral("choice/") + name).toString();
}

void setChoice(const QString& name, const QString& value) {
    QSettings().setValue(QStringLiteral("choice/") + name, value);
}

QByteArray windowGeometry() {
    return QSettings().value(geometryKey).toByteArray();
}

void setWindowGeometry(const QByteArray& geometry) {
    QSettings().setValue(geometryKey, geometry);
}

bool RecentFile::exists() const {
    return QFileInfo::exists(path);
}

std::vector<RecentFile> recentFiles() {
    QSettings settings;
    std::vector<RecentFile> files;
    const int count = std::min(settings.beginReadArray(recentKey), mostRecentFiles);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentFile file;
        file.path = settings.value(QStringLiteral("path")).toString();
        for (const model::Language each : model::allLanguages) {
            file.title.set(each, settings.value(titleKey(each)).toString().toStdString());
        }
        file.section = settings.value(QStringLiteral("section")).toString();
        file.compared = settings.value(QStringLiteral("compared")).toStringList();
        file.opened = QDateTime::fromString(settings.value(QStringLiteral("opened")).toString(), Qt::ISODate);
        if (!file.path.isEmpty()) files.push_back(std::move(file));
    }
    settings.endArray();
    return files;
}

QString titleOf(const RecentFile& file) {
    return file.title.empty() ? QFileInfo(file.path).completeBaseName() : qs(file.title.in(language()));
}

namespace {

std::optional<RecentFile> known(const QString& path) {
    for (RecentFile& file : recentFiles()) {
        if (file.path == path) return std::move(file);
    }
    return std::nullopt;
}

/// Changes what is known of a file; nothing when the file is not known.
template <class Change>
void update(const QString& path, Change change) {
    std::vector<RecentFile> files = recentFiles();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const RecentFile& file) { return file.path == path; });
    if (found != files.end() && change(*found)) store(files);
}

} // namespace

void rememberFile(const RecentFile& file) {
    RecentFile remembered = file;
    if (const auto before = known(file.path)) {
        if (remembered.section.isEmpty()) remembered.section = before->section;
        if (remembered.compared.isEmpty()) remembered.compared = before->compared;
    }
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile& other) { return other.path == file.path; });
    files.insert(files.begin(), remembered);
    if (files.size() > mostRecentFiles) files.resize(mostRecentFiles);
    store(files);
}

void rememberTitle(const QString& path, const model::LocalText& title) {
    update(path, [&](RecentFile& file) { return std::exchange(file.title, title) != title; });
}

QString sectionOf(const QString& path) {
    const auto file = known(path);
    return file ? file->section : QString();
}

void rememberSection(const QString& path, const QString& section) {
    update(path, [&](RecentFile& file) { return std::exchange(file.section, section) != section; });
}

QStringList comparedWith(const QString& path) {
    const auto file = known(path);
    return file ? file->compared : QStringList();
}

void rememberCompared(const QString& path, const QStringList& files) {
    update(path, [&](RecentFile& file) { return std::exchange(file.compared, files) != files; });
}

void forgetFile(const QString& path) {
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile& other) { return other.path == path; });
    store(files);
}

void forgetAllFiles() {
    store({});
}

} // namespace meyar::ui::preferences
