#include "interface_language.h"

#include "text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Resources of a static library have to be asked for by name, outside any namespace.
static void loadTranslationResources() {
    Q_INIT_RESOURCE(meyar_translations);
}

namespace meyar::ui {

namespace {

/// Qt ships its own words in Russian but has none in Azerbaijani, so ours come first and Qt's are the fallback.
bool loadLibraryWords(QTranslator& translator, const QString& code) {
    return translator.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)) ||
           translator.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

void speak(QCoreApplication& application, model::Language language) {
    loadTranslationResources();
    static QTranslator libraryWords;
    static QTranslator ownWords;
    application.removeTranslator(&libraryWords);
    application.removeTranslator(&ownWords);

    const QString code = qs(model::code(language));
    QLocale::setDefault(localeOf(language));
    if (language != model::Language::En && loadLibraryWords(libraryWords, code))
        application.installTranslator(&libraryWords);
    if (ownWords.load(QStringLiteral(":/i18n/meyar_%1.qm").arg(code))) application.installTranslator(&ownWords);
}

QString ownName(model::Language language) {
    switch (language) {
    case model::Language::Az:
        return QStringLiteral("Azərbaycanca");
    case model::Language::En:
        return QStringLiteral("English");
    case model::Language::Ru:
        break;
    }
    return QStringLiteral("Русский");
}

} // namespace meyar::ui
