// What the window remembers between runs: language, theme, files opened lately, its place on the screen.
#pragma once

#include "model/text.h"
#include "widgets/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace meyar::ui::preferences {

/// The chosen language; else the desktop's when Meyar speaks it; else English.
model::Language language();
void setLanguage(model::Language language);

ThemeMode themeMode();
void setThemeMode(ThemeMode mode);
QString code(ThemeMode mode);                 ///< "system", "light", "dark"
ThemeMode themeModeFrom(const QString& code); ///< System for anything else

int zoom(); ///< one of Theme::zoomSteps
void setZoom(int percent);

/// How a person arranged a splitter or the columns of a table, by its name.
QByteArray arrangement(const QString& name);
void setArrangement(const QString& name, const QByteArray& state);

/// What a person chose on a page, by its name; empty until then.
QString choice(const QString& name);
void setChoice(const QString& name, const QString& value);

QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);

/// A file opened lately, with what was cheap to know then.
struct RecentFile {
    QString path;
    model::LocalText title; ///< "Title · Country · Period" as it was last
    QDateTime opened;
    QString section = {};      ///< where the person was last
    QStringList compared = {}; ///< what it was compared with last, in order; its own path stands among them

    bool exists() const;
};
QString titleOf(const RecentFile& file); ///< in the interface's language; the file's name when it has none
inline constexpr int mostRecentFiles = 10;
std::vector<RecentFile> recentFiles();     ///< the latest first
void rememberFile(const RecentFile& file); ///< an empty section or list leaves the one that is known
void rememberTitle(const QString& path, const model::LocalText& title); ///< of a file that is known
QString sectionOf(const QString& path);                                 ///< empty when it is not known
void rememberSection(const QString& path, const QString& section);
QStringList comparedWith(const QString& path);
void rememberCompared(const QString& path, const QStringList& files);
void forgetFile(const QString& path);
void forgetAllFiles();

} // namespace meyar::ui::preferences
