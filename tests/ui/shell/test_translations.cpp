#include <QFile>
#include <QProcess>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

struct Message {
    QString context, source;
    QStringList translations;
    bool unfinished = false;
};

const QString folder = QStringLiteral(MEYAR_SOURCE_DIR "/ui/translations/");

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") messages.push_back({context, {}, {}, false});
        if (xml.name() == u"source") messages.back().source = xml.readElementText();
        if (xml.name() == u"numerusform") messages.back().translations << xml.readElementText();
        if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().value(QStringLiteral("type")) == u"unfinished";
            xml.readNext();
            if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                messages.back().translations << xml.text().toString();
            if (xml.isStartElement() && xml.name() == u"numerusform")
                messages.back().translations << xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

std::vector<Message> messagesOf(const QString& name) {
    return messagesIn(folder + name);
}

/// %1, %2, %Ln: what a translation has to carry over.
QSet<QString> placeholders(const QString& text) {
    QSet<QString> found;
    for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'%', at + 1)) {
        const qsizetype sign = text[at + 1] == u'L' && at + 2 < text.size() ? at + 2 : at + 1;
        if (text[sign].isDigit() || text[sign] == u'n') found.insert(text.mid(at, sign + 1 - at));
    }
    return found;
}

} // namespace

TEST_CASE("Every word of the window is translated, with its placeholders") {
    const QString name = GENERATE(as<QString>{}, "meyar_az.ts", "meyar_ru.ts", "qtbase_az.ts");
    const auto messages = messagesOf(name);
    CHECK(messages.size() > 50);
    for (const Message& message : messages) {
        INFO(name.toStdString() << " " << message.context.toStdString() << ": " << message.source.toStdString());
        CHECK_FALSE(message.unfinished);
        CHECK_FALSE(message.translations.isEmpty());
        for (const QString& translation : message.translations) {
            CHECK_FALSE(translation.isEmpty());
            CHECK(placeholders(translation) == placeholders(message.source));
        }
    }
}

/// With one form the words stay in the language of the source, whatever the number.
TEST_CASE("Azerbaijani counts in two forms, as Qt does it") {
    std::size_t counting = 0;
    for (const Message& message : messagesOf("meyar_az.ts")) {
        if (!message.source.contains("%Ln")) continue;
        INFO(message.source.toStdString());
        ++counting;
        CHECK(message.translations.size() == 2);
    }
    CHECK(counting > 10);
}

TEST_CASE("Russian counts in three forms, and English has its plurals") {
    std::size_t counting = 0;
    for (const Message& message : messagesOf("meyar_ru.ts")) {
        INFO(message.source.toStdString());
        CHECK_FALSE(message.source.contains("%n")); // which would not part the thousands
        if (!message.source.contains("%Ln")) continue;
        ++counting;
        CHECK(message.translations.size() == 3);
    }
    CHECK(counting > 10);
    const auto english = messagesOf("meyar_en.ts");
    CHECK(english.size() == counting);
    for (const Message& message : english) {
        INFO(message.source.toStdString());
        CHECK_FALSE(message.unfinished);
        CHECK(message.translations.size() == 2);
    }
}

TEST_CASE("Both languages translate the same words") {
    QSet<QString> az, ru;
    for (const Message& message : messagesOf("meyar_az.ts"))
        az.insert(message.context + message.source);
    for (const Message& message : messagesOf("meyar_ru.ts"))
        ru.insert(message.context + message.source);
    CHECK(az.size() > 500);
    CHECK(az == ru);
}

TEST_CASE("No word of the sources is missing from the translations") {
    const QString name = GENERATE(as<QString>{}, "meyar_az.ts", "meyar_ru.ts");
    QTemporaryDir scratch;
    const QString copy = scratch.filePath(name);
    REQUIRE(QFile::copy(folder + name, copy));
    QProcess collecting;
    collecting.start(QStringLiteral(MEYAR_LUPDATE), {"-silent", "-no-obsolete", "-locations", "none",
                                                     QStringLiteral(MEYAR_SOURCE_DIR "/ui"), "-ts", copy});
    REQUIRE(collecting.waitForFinished(60000));
    REQUIRE(collecting.exitCode() == 0);
    const auto messages = messagesIn(copy);
    CHECK(messages.size() >= messagesOf(name).size());
    for (const Message& message : messages) {
        INFO("run the target meyar_words, then translate " << name.toStdString() << " " << message.context.toStdString()
                                                           << ": " << message.source.toStdString());
        CHECK_FALSE(message.unfinished);
    }
}
