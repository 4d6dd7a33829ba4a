// A person at the window over a fresh copy of a sample, who types and then looks whether all is as it was.
#pragma once

#include "../walk/person.h"
#include "widgets/kept_text.h"
#include "widgets/theme.h"
#include "widgets/widget_path.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace meyar::ui::test {

struct Desk {
    explicit Desk(const std::string& sample = "demonstration") : person(madeOf(sample)) {}
    ~Desk() {
        speak(*qApp, model::Language::En);
        Theme::apply(*qApp, ThemeMode::Light);
    }

    MainWindow& window() { return person.window(); }
    Page& page() { return *window().page(window().currentSection()); }
    QWidget* keys() { return window().focusWidget(); }
    QString keysAt() { return textFieldOf(keys()) ? nameOf(*textFieldOf(keys())) : QString(); }
    /// What the field with the focus says.
    KeptText said() {
        const auto kept = keptText(textFieldOf(keys()));
        REQUIRE(kept);
        return *kept;
    }
    /// Of a field inside a box of choices or of numbers, the name of that.
    static QString nameOf(const QWidget& field) {
        const QWidget* around = field.parentWidget();
        const bool inBox = qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around);
        return inBox ? around->objectName() : field.objectName();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { person.press(key, modifiers); }
    /// As by its key.
    void goTo(const char* section) {
        window().findChild<QAction*>(QStringLiteral("actionGo_") + QLatin1String(section))->trigger();
        REQUIRE(window().currentSection() == QLatin1String(section));
        QApplication::processEvents();
    }
    void focus(const char* objectName) { person.part<QWidget>(objectName).setFocus(Qt::MouseFocusReason); }
    void clickRow(const char* view, int row, int column = 0, const QModelIndex& parent = {}) {
        auto& table = person.part<QAbstractItemView>(view);
        const QModelIndex index = table.model()->index(row, column, parent);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
        QApplication::processEvents();
    }
    void choose(const QString& action) {
        auto* found = window().findChild<QAction*>(action);
        REQUIRE(found);
        const QWidget* before = window().centralWidget();
        found->trigger();
        REQUIRE(eventually([&] { return window().centralWidget() != before; }));
        settleDown();
    }
    void settleDown() {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    Person person;

private:
    QString madeOf(const std::string& sample) {
        QSettings().clear();
        const QString file = folder.filePath(QStringLiteral("sample.meyar"));
        DocumentController maker(exchange::DataDirectory::find());
        maker.create(file, maker.data().sample(sample));
        return file;
    }
};

} // namespace meyar::ui::test
