// Somebody at the window: presses keys wherever the focus is, types, clicks what has a name, and reads what is shown.
// Nothing here writes to the document but through the window.
#pragma once

#include "gui.h"
#include "interface_language.h"
#include "main_window.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QListWidget>
#include <QSettings>
#include <QWindow>

#include <memory>

namespace meyar::ui::test {

class Person {
public:
    explicit Person(QString file) : m_file(std::move(file)) { start(); }

    /// Starts the program on the file, as at the beginning of a day.
    void start() {
        m_controller = std::make_unique<DocumentController>(exchange::DataDirectory::find());
        speak(*qApp, model::Language::En);
        m_window = std::make_unique<MainWindow>(*m_controller);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
        REQUIRE(m_window->openFile(m_file));
        QApplication::processEvents();
        // The first time it asks who judges: the first of them does.
        if (m_window->findChild<QWidget*>("whoJudges")->isVisible()) press(Qt::Key_Return);
    }
    /// Closes the window, and the program with it.
    void stop() {
        m_window->close();
        m_window.reset();
        m_controller.reset();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(keyboard(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& words) {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, letter, Qt::NoModifier);
        QApplication::processEvents();
    }
    /// With the Tab key, from wherever the keys are to what has the name.
    void tabTo(const char* objectName) {
        for (int step = 0; step < 100; ++step) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1String(objectName)) return;
            press(Qt::Key_Tab);
        }
        FAIL("Tab never comes to " << objectName);
    }
    void click(const char* objectName) {
        auto& target = part<QWidget>(objectName);
        REQUIRE(target.isVisible());
        QTest::mouseClick(&target, Qt::LeftButton);
        QApplication::processEvents();
    }
    /// To a section of the sidebar by its key, Ctrl+1 being the first; the page then has the keys.
    void goTo(const char* section) {
        const int sections = part<QListWidget>("sidebar").count();
        for (int row = 0; row < sections; ++row) {
            press(static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
            if (m_window->currentSection() == QLatin1String(section)) return;
        }
        FAIL("no section " << section);
    }

    template <class Widget>
    Widget& part(const char* objectName) {
        for (auto* found : m_window->findChildren<Widget*>(QLatin1String(objectName))) {
            if (found->isVisible()) return *found;
        }
        FAIL("nothing visible is called " << objectName << " on " << m_window->currentSection().toStdString());
        throw; // FAIL has thrown
    }

    const DocumentController& controller() const { return *m_controller; }
    const model::Assessment& assessment() const { return m_controller->assessment(); }
    const model::Cell& cell(const char* id) const {
        return assessment().cells[*assessment().framework.findCell(*model::parseCell(id))];
    }
    MainWindow& window() { return *m_window; }

private:
    /// Keys arrive as from the platform: at the window in front, so that shortcuts, popups and focus take their part.
    QWindow* keyboard() const {
        QWindow* front = QGuiApplication::focusWindow();
        return front && front->isVisible() ? front : m_window->windowHandle(); // off-screen a closed list keeps it
    }

    QString m_file;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace meyar::ui::test
