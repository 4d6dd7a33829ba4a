// The words of the Qt library that Meyar shows: dialogs, buttons, menus of fields, names of keys.
#include "fresh_window.h"

#include "text.h"
#include "widgets/shown_keys.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

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
    const QFileIconProvider kinds;
    words << kinds.type(QFileInfo(QDir::tempPath())) << kinds.type(QFileInfo(QDir::rootPath()));
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

TEST_CASE("A file dialog writes dates and sizes in the language of the window, whatever that of the desktop") {
    struct Shown : QStyledItemDelegate {
        using QStyledItemDelegate::initStyleOption;
    };
    ClearedSettings fresh;
    speak(*qApp, model::Language::Ru);
    const QTemporaryDir folder;
    QFile file(folder.filePath("a.meyar"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3000, 'x'));
    file.close();
    QFileDialog dialog(nullptr, "t", folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setViewMode(QFileDialog::Detail);
    dialog.show();
    auto* view = dialog.findChild<QTreeView*>("treeView");
    REQUIRE(view);
    const auto shown = [&](int column) {
        QStyleOptionViewItem option;
        const auto* delegate = static_cast<const QStyledItemDelegate*>(view->itemDelegate());
        (delegate->*&Shown::initStyleOption)(&option, view->model()->index(0, column, view->rootIndex()));
        return option.text;
    };
    CHECK(eventually([&] { return shown(0) == "a.meyar"; }));
    CHECK(shown(3) == momentText(QFileInfo(file).lastModified()));
    CHECK(shown(1) == QLocale(QLocale::Russian).formattedDataSize(3000, 1, QLocale::DataSizeTraditionalFormat));
    speak(*qApp, model::Language::En);
}

TEST_CASE("In the list of keys one key has one name, and so one row for what it does on a page") {
    ClearedSettings fresh;
    speak(*qApp, model::Language::Ru);
    CHECK(shownKeysText("Space") == QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    CHECK(shownKeysText("Space") != "Space");
    CHECK(shownKeysText("Ctrl+B Ctrl+I") == "Ctrl+B Ctrl+I");
    for (const char* same : {"1 … 5", "A … Q", "[@", "← →"})
        CHECK(shownKeysText(QString::fromUtf8(same)) == QString::fromUtf8(same));
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
