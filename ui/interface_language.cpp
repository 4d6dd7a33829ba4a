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

void speak(QCoreApplication& application, model::Language language) {
    loadTranslationResources();
    static QTranslator libraryWords; // as Qt ships them: none in Azerbaijani
    static QTranslator addedWords;   // those that it lacks
    static QTranslator ownWords;
    for (QTranslator* words : {&libraryWords, &addedWords, &ownWords})
        application.removeTranslator(words);

    const QString code = qs(model::code(language));
    QLocale::setDefault(localeOf(language));
    const QString shipped = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (language != model::Language::En && libraryWords.load(QStringLiteral("qtbase_") + code, shipped))
        application.installTranslator(&libraryWords);
    if (addedWords.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code))) application.installTranslator(&addedWords);
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
