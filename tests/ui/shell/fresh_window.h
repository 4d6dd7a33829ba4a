// A window of its own, with settings that no other test has touched.
#pragma once

#include "gui.h"
#include "interface_language.h"
#include "main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QSettings>

namespace meyar::ui::test {

inline constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
inline constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

struct ClearedSettings {
    ClearedSettings() {
        QSettings().clear();
        speak(*qApp, model::Language::En);
    }
};

/// The window over a fresh document of a sample.
struct FreshWindow : ClearedSettings, OpenSample {
    explicit FreshWindow(const std::string& sample = "demonstration") : OpenSample(sample), window(controller) {
        window.resize(1280, 800);
        window.show();
    }

    QAction* action(const QString& name) const { return window.findChild<QAction*>(name); }
    /// The first cell, rated otherwise than it is.
    void changeSomething() {
        const auto& assessment = controller.assessment();
        model::Details details = assessment.details;
        details.period += "+";
        controller.apply(document::ChangeDetails{details});
    }

    MainWindow window;
};

/// The window with nothing open.
struct EmptyWindow : ClearedSettings {
    EmptyWindow() : controller(exchange::DataDirectory::find()), window(controller) {
        window.resize(1280, 800);
        window.show();
    }

    QTemporaryDir folder;
    DocumentController controller;
    MainWindow window;
};

/// Every section, in the order of the sidebar.
inline QStringList sectionCodes(const MainWindow& window) {
    QStringList codes;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->objectName().startsWith("actionGo_")) codes << action->objectName().mid(9);
    }
    return codes;
}

/// Gives the window the front and a key, as a person would: shortcuts are heard only there.
inline void press(QWidget& window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    window.activateWindow();
    eventually([&] { return window.isActiveWindow(); });
    QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
}

/// Makes the widget and all under it take their places at once.
inline void settle(QWidget& widget) {
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    widget.ensurePolished();
}

} // namespace meyar::ui::test
