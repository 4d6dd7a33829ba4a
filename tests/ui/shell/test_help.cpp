#include "every_view.h"

#include "help/help_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextTable>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct HelpShown : FreshWindow {
    explicit HelpShown(const QString& section = QStringLiteral("ranking")) {
        window.showSection(section);
        press(window, Qt::Key_F1);
        help = window.findChild<HelpWindow*>();
        REQUIRE(help);
        text = help->findChild<HelpText*>();
        contents = help->findChild<QListWidget*>("helpContents");
    }

    HelpWindow* help = nullptr;
    HelpText* text = nullptr;
    QListWidget* contents = nullptr;
};

QString helpPath(model::Language language, const QString& code) {
    const std::string data = exchange::DataDirectory::find().root().string();
    return QString::fromStdString(data + "/help/" + std::string(model::code(language)) + "/") + code + ".md";
}

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("F1 opens the help of the page in front, and the work goes on beside it") {
    HelpShown fresh("workshop");
    CHECK(fresh.help->isVisible());
    CHECK_FALSE(fresh.help->isModal());
    CHECK(fresh.help->currentPage() == "workshop");
    CHECK(fresh.text->toPlainText().startsWith("Workshop"));
    fresh.window.showSection("report");
    press(fresh.window, Qt::Key_F1);
    CHECK(fresh.help->currentPage() == "report");
}

TEST_CASE("With nothing open F1 tells how to begin") {
    EmptyWindow fresh;
    press(fresh.window, Qt::Key_F1);
    CHECK(fresh.window.findChild<HelpWindow*>()->currentPage() == "welcome");
}

TEST_CASE("The contents lead to a page, and the keys back and forward") {
    HelpShown fresh;
    fresh.contents->setCurrentRow(0);
    CHECK(fresh.help->currentPage() == "index");
    CHECK(fresh.text->toPlainText().startsWith("Meyar in short"));
    press(*fresh.help, Qt::Key_Left, Qt::AltModifier);
    CHECK(fresh.help->currentPage() == "ranking");
    CHECK(fresh.text->toPlainText().startsWith("Ranking"));
    press(*fresh.help, Qt::Key_Right, Qt::AltModifier);
    CHECK(fresh.help->currentPage() == "index");
}

TEST_CASE("Ctrl+F finds words on the page, Enter goes round them, Esc closes the search and then the window") {
    HelpShown fresh;
    press(*fresh.help, Qt::Key_F, Qt::ControlModifier);
    auto* words = fresh.help->findChild<QLineEdit*>("helpWords");
    auto* found = fresh.help->findChild<QLabel*>("helpFound");
    REQUIRE(words->isVisible());
    QTest::keyClicks(words, "dots");
    CHECK(found->text().endsWith("places"));
    const int first = fresh.text->textCursor().position();
    QTest::keyClick(words, Qt::Key_Return);
    const int second = fresh.text->textCursor().position();
    CHECK(second > first);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(fresh.text->textCursor().position() > second); // one after the other
    const int places = found->text().section(' ', 0, 0).toInt();
    REQUIRE(places > 2);
    for (int i = 2; i < places; ++i)
        QTest::keyClick(words, Qt::Key_Return);
    CHECK(fresh.text->textCursor().position() == first);
    words->setText("xyzzy");
    CHECK(found->text() == "Not on this page");
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK_FALSE(words->isVisible());
    CHECK(fresh.help->isVisible());
    press(*fresh.help, Qt::Key_Escape);
    CHECK_FALSE(fresh.help->isVisible());
}

TEST_CASE("A change of language turns the help to it, on the same page") {
    HelpShown fresh("report");
    fresh.window.setInterfaceLanguage(model::Language::Az);
    auto* help = fresh.window.findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->currentPage() == "report");
    CHECK(help->findChild<HelpText*>()->toPlainText().startsWith("Hesabat"));
    fresh.window.setInterfaceLanguage(model::Language::En);
}

TEST_CASE("Every page of the sidebar has its help in three languages, with its keys in a table") {
    FreshWindow fresh;
    const QStringList codes = helpCodes(sectionCodes(fresh.window));
    REQUIRE(codes.size() >= 11);
    for (const QString& code : codes) {
        for (const model::Language language : model::allLanguages) {
            const QString path = helpPath(language, code);
            INFO(path.toStdString());
            const QString content = contentOf(path);
            CHECK(content.startsWith("# "));
            CHECK(content.contains("\n|---|"));
        }
    }
}

TEST_CASE("Each page of help leads to others, by the name at their head") {
    static const QRegularExpression link(QStringLiteral("\\[([^]]+)\\]\\(([^):]+)\\)"));
    FreshWindow fresh;
    const QStringList codes = helpCodes(sectionCodes(fresh.window));
    REQUIRE(codes.size() >= 11);
    for (const QString& code : codes) {
        for (const model::Language language : model::allLanguages) {
            const QString path = helpPath(language, code);
            INFO(path.toStdString());
            auto links = link.globalMatch(contentOf(path));
            CHECK(links.hasNext());
            while (links.hasNext()) {
                const QRegularExpressionMatch found = links.next();
                const QString target = QFileInfo(path).dir().filePath(found.captured(2));
                CHECK(contentOf(target).startsWith("# " + found.captured(1) + "\n"));
                CHECK(target != path);
            }
        }
    }
}

TEST_CASE("A click on a link turns the help to its page, in the contents too, and the key leads back") {
    HelpShown fresh("workshop");
    const QTextCursor link = fresh.text->document()->find("Ranking", fresh.text->document()->characterCount() - 1,
                                                          QTextDocument::FindBackward);
    REQUIRE_FALSE(link.isNull());
    REQUIRE(link.charFormat().anchorHref() == "ranking.md");
    QTextCursor before = link;
    before.setPosition(link.anchor());
    fresh.text->setTextCursor(before);
    fresh.text->ensureCursorVisible();
    const QPoint place = fresh.text->cursorRect(before).center() + QPoint(4, 0);
    QTest::mouseClick(fresh.text->viewport(), Qt::LeftButton, {}, place);
    CHECK(fresh.text->toPlainText().startsWith("Ranking"));
    CHECK(fresh.help->currentPage() == "ranking");
    press(*fresh.help, Qt::Key_Left, Qt::AltModifier);
    CHECK(fresh.help->currentPage() == "workshop");
}

TEST_CASE("Tab comes to the links of a page of help, and Enter follows one") {
    HelpShown fresh("workshop");
    QTest::keyClick(fresh.text, Qt::Key_Tab);
    QTest::keyClick(fresh.text, Qt::Key_Return);
    CHECK(fresh.help->currentPage() == "ranking");
}
