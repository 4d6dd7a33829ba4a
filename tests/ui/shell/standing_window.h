// A window whose bar, line at the foot and questions are looked at, for what it says of whether the document is saved.
#pragma once

#include "fresh_window.h"

#include "document/document.h"
#include "text.h"
#include "widgets/notice_bar.h"
#include "widgets/status_line.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <string>
#include <vector>

namespace meyar::ui::test {

struct Watched : FreshWindow {
    QString path = controller.path();
    NoticeBar* bar = window.findChild<NoticeBar*>();

    QString said() const { return bar->isVisible() ? bar->text() : QString(); }
    bool soonSays(const QString& part) const {
        return eventually([&] { return said().contains(part); });
    }
    void comeToFront() {
        window.activateWindow();
        REQUIRE(eventually([this] { return window.isActiveWindow(); }));
    }
    void clickOn(const char* button) const {
        auto* found = window.findChild<QAbstractButton*>(button);
        REQUIRE((found && found->isVisible()));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QString status() const { return window.findChild<StatusLine*>()->text(); }
    void press(const QString& button) const {
        auto* found = bar->findChild<QPushButton*>(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

/// Presses a button of the message box of that name as soon as it is up; whether it was.
class Answer {
public:
    Answer(const QString& box, const QString& button) {
        QObject::connect(&m_timer, &QTimer::timeout, [this, box, button] {
            auto* up = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!up || up->objectName() != box) return;
            m_timer.stop();
            given = true;
            if (button.isEmpty()) return QTest::keyClick(up, Qt::Key_Escape);
            QTest::mouseClick(up->findChild<QPushButton*>(button), Qt::LeftButton);
        });
        m_timer.start(20);
    }
    bool given = false;

private:
    QTimer m_timer;
};

/// So many that a backup is made before.
inline std::vector<document::Edit> manyEdits() {
    std::vector<document::Edit> edits;
    for (int i = 0; i < 20; ++i)
        edits.push_back(document::AddAssessor{{}, "Assessor " + std::to_string(i)});
    return edits;
}

/// Opens a copy of which no backup can be made.
inline void openWithoutBackups(Watched& fresh) {
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", fresh.path.toUtf8()); // a file, in which no folder can be
    const QString other = fresh.folder.filePath("other.meyar");
    REQUIRE(fresh.window.saveCopy(other));
    REQUIRE(fresh.window.openFile(other));
    qputenv("XDG_DATA_HOME", data);
}

/// Changes a letter of the details.
inline void damage(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("fictional");
    REQUIRE(at > 0);
    file.seek(at);
    file.write("fictiomal");
}

inline std::string periodIn(const QString& path) {
    return document::Document::open(path.toStdString(), document::ordinarySurroundings(), document::Purpose::Read)
        .assessment()
        .details.period;
}

} // namespace meyar::ui::test
