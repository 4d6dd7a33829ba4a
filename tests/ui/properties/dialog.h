// Works on a dialog that the window opens, by keys, while it runs.
#pragma once

#include "../shell/fresh_window.h"

#include <QMessageBox>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>
#include <utility>
#include <vector>

namespace meyar::ui::test {

/// What is done to the modal windows that come up, one after the other, each named by its objectName.
class WhenUp : public QObject {
public:
    using Work = std::function<void(QWidget&)>;
    explicit WhenUp(std::vector<std::pair<QString, Work>> steps) : m_steps(std::move(steps)) {
        connect(&m_timer, &QTimer::timeout, this, &WhenUp::look);
        m_timer.start(5);
    }
    bool allDone() const { return m_next == m_steps.size(); }

private:
    void look() {
        QWidget* modal = QApplication::activeModalWidget();
        if (!modal || allDone() || modal->objectName() != m_steps[m_next].first) return;
        // Apart from this timer, which does not run while it is at work: the work may bring up the next.
        QTimer::singleShot(0, modal, [work = m_steps[m_next++].second, modal] { work(*modal); });
    }

    std::vector<std::pair<QString, Work>> m_steps;
    std::size_t m_next = 0;
    QTimer m_timer;
};

template <class Widget>
Widget& within(QWidget& window, const char* objectName) {
    auto* found = window.findChild<Widget*>(QLatin1String(objectName));
    INFO(objectName);
    REQUIRE(found);
    return *found;
}

/// Tab, from where the keys are, until the named widget has them; so it can be reached.
inline QWidget* tabTo(QWidget& window, const char* objectName) {
    for (int i = 0; i < 40; ++i) {
        QWidget* focus = window.focusWidget();
        if (focus && focus->objectName() == QLatin1String(objectName)) return focus;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    FAIL("no Tab leads to " << objectName);
    return nullptr;
}

/// Among choices of which one holds, Tab leads to that one, and the arrows from there to the others.
inline void chooseTab(QWidget& window, const char* objectName) {
    const auto isTab = [](const QWidget* at) {
        return at && at->objectName().startsWith(QLatin1String("properties_"));
    };
    for (int i = 0; i < 40 && !isTab(window.focusWidget()); ++i)
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right}) {
        for (int i = 0; i < 3 && isTab(window.focusWidget()); ++i) {
            if (window.focusWidget()->objectName() == QLatin1String(objectName)) {
                QTest::keyClick(window.focusWidget(), Qt::Key_Space);
                return;
            }
            QTest::keyClick(window.focusWidget(), arrow);
        }
    }
    FAIL("no arrow leads to " << objectName);
}

/// Types over what the field holds, which Tab leads to.
inline void typeInto(QWidget& window, const char* objectName, const QString& text) {
    QWidget* field = tabTo(window, objectName);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

/// Presses a button by Tab and the space bar.
inline void pressButton(QWidget& window, const char* objectName) {
    QTest::keyClick(tabTo(window, objectName), Qt::Key_Space);
}

} // namespace meyar::ui::test
