// The words of the Qt library that Meyar shows: dialogs, buttons, menus of fields, names of keys.
#include "fresh_window.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QTabWidget>

#include <catch2/catch.hpp>

#include <memory>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

void collect(const QWidget& widget, QStringList& words) {
    words << widget.windowTitle();
    for (const auto* label : widget.findChildren<QLabel*>())
        words << label->text();
    for (const auto* button : widget.findChildren<QAbstractButton*>())
        words << button->text() << button->toolTip();
    for (const auto* tabs : widget.findChildren<QTabWidget*>()) {
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    }
}

void collect(std::unique_ptr<QMenu> menu, QStringList& words) {
    for (const QAction* action : menu->actions())
        words << action->text().section('\t', 0, 0);
}

/// Everything in the order in which it was made, so that two languages can be laid side by side.
QStringList libraryWords(model::Language language) {
    speak(*qApp, language);
    QStringList words;
    QFileDialog open(nullptr, "t");
    open.setOption(QFileDialog::DontUseNativeDialog);
    open.setFileMode(QFileDialog::ExistingFile);
    collect(open, words);
    QFileDialog save(nullptr, "t");
    save.setOption(QFileDialog::DontUseNativeDialog);
    save.setAcceptMode(QFileDialog::AcceptSave);
    collect(save, words);
    QPrinter printer;
    QPrintDialog print(&printer);
    collect(print, words);
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Save | QDialogButtonBox::Open |
                             QDialogButtonBox::Yes | QDialogButtonBox::No | QDialogButtonBox::Close |
                             QDialogButtonBox::Cancel | QDialogButtonBox::Discard | QDialogButtonBox::Apply |
                             QDialogButtonBox::Reset | QDialogButtonBox::Help | QDialogButtonBox::Retry);
    collect(buttons, words);
    QMessageBox box;
    box.setDetailedText("d");
    collect(box, words);
    QProgressDialog progress;
    collect(progress, words);
    QLineEdit line("text");
    collect(std::unique_ptr<QMenu>(line.createStandardContextMenu()), words);
    QPlainTextEdit text("text");
    collect(std::unique_ptr<QMenu>(text.createStandardContextMenu()), words);
    speak(*qApp, model::Language::En);
    return words;
}

bool hasWords(QString text) {
    text.remove(u'&');
    int letters = 0;
    for (const QChar& letter : text)
        letters += letter.isLetter();
    return letters > 1;
}

/// Names and signs that are the same in every language.
bool sameEverywhere(QString text) {
    text.remove(u'&');
    static const QStringList same = {"t", "d", "PDF", "CUPS", "OK", "A4"};
    return same.contains(text) || text.contains('/');
}

} // namespace

TEST_CASE("What the Qt library says of its own is in Azerbaijani and in Russian, too") {
    ClearedSettings fresh;
    const auto language = GENERATE(model::Language::Az, model::Language::Ru);
    const QStringList english = libraryWords(model::Language::En);
    const QStringList translated = libraryWords(language);
    REQUIRE(english.size() == translated.size());
    int compared = 0;
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (!hasWords(english[i]) || sameEverywhere(english[i])) continue;
        INFO(model::code(language) << ": " << english[i].toStdString());
        CHECK(translated[i] != english[i]);
        ++compared;
    }
    CHECK(compared > 40);
}

TEST_CASE("Keys are named in the language of the window") {
    ClearedSettings fresh;
    const auto left = [](model::Language language) {
        speak(*qApp, language);
        return QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText);
    };
    CHECK(left(model::Language::En) == "Alt+Left");
    CHECK(left(model::Language::Az) == QString::fromUtf8("Alt+Sol"));
    CHECK(left(model::Language::Ru) != "Alt+Left");
    speak(*qApp, model::Language::En);
}

TEST_CASE("A count takes its form by the rules of the language") {
    ClearedSettings fresh;
    const auto counted = [](int n) {
        return QCoreApplication::translate("meyar::ui::NewAssessmentDialog", "%Ln indicator(s)", nullptr, n);
    };
    const std::vector<std::pair<int, QString>> english = {
        {0, "0 indicators"}, {1, "1 indicator"}, {2, "2 indicators"}, {21, "21 indicators"}, {100, "100 indicators"}};
    for (const auto& [n, words] : english)
        CHECK(counted(n) == words);
    CHECK(counted(2500) == "2,500 indicators");
    speak(*qApp, model::Language::Az);
    CHECK(counted(2500) == QString::fromUtf8("2.500\u00a0indikator"));
    for (const int n : {0, 1, 2, 5, 21, 100})
        CHECK(counted(n) == QString::fromUtf8("%1\u00a0indikator").arg(n));
    speak(*qApp, model::Language::Ru);
    for (const int n : {1, 21, 31, 101})
        CHECK(counted(n) == QString::fromUtf8("%1\u00a0индикатор").arg(n));
    for (const int n : {2, 3, 4, 22, 34, 102})
        CHECK(counted(n) == QString::fromUtf8("%1\u00a0индикатора").arg(n));
    CHECK(counted(1001) == QString::fromUtf8("1\u00a0001\u00a0индикатор"));
    for (const int n : {0, 5, 11, 12, 14, 20, 100, 111})
        CHECK(counted(n) == QString::fromUtf8("%1\u00a0индикаторов").arg(n));
    speak(*qApp, model::Language::En);
}
