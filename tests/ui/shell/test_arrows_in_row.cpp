// The arrow keys on a button stay in its row: on every page, in every form, in every dialog.
#include "../layout/every_state.h"

#include "widgets/arrows_in_row.h"

#include <QAbstractButton>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Presses each arrow on each button of the window; names those that led out of their row.
QStringList leadingOut(QWidget& window, std::size_t& walked) {
    QStringList out;
    window.activateWindow();
    std::vector<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool walks = button->isVisible() && button->isEnabled() && button->window() == &window &&
                           button->focusPolicy() & Qt::TabFocus && !button->autoExclusive() && !button->group();
        if (walks) buttons.emplace_back(button);
    }
    for (const auto& button : buttons) {
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            if (!button) continue;
            button->setFocus(Qt::TabFocusReason);
            if (window.focusWidget() != button) continue;
            ++walked;
            const QWidget* row = button->parentWidget();
            QTest::keyClick(button.data(), key);
            const QWidget* now = window.focusWidget();
            if (!now || now->parentWidget() != row)
                out << QStringLiteral("%1 by %2 to %3")
                           .arg(button ? button->objectName() : QString(), QKeySequence(key).toString(),
                                now ? now->objectName() : QString());
        }
    }
    return out;
}

Look look(std::size_t& walked) {
    return [&walked](const QString& name, QWidget& window) {
        INFO(name.toStdString());
        CHECK(leadingOut(window, walked).join(u'\n').toStdString() == "");
    };
}

} // namespace

TEST_CASE("The arrows on a button stay in its row, on every page") {
    FreshWindow fresh;
    std::size_t walked = 0;
    eachPage(fresh, look(walked));
    CHECK(walked > 200);
}

TEST_CASE("The arrows on a button stay in its row, in every dialog") {
    FreshWindow fresh;
    std::size_t walked = 0;
    eachDialog(fresh, look(walked));
    CHECK(walked > 40);
}

TEST_CASE("The arrows walk through the filters and stop at both ends") {
    FreshWindow fresh;
    REQUIRE(fresh.window.showSection("matrix"));
    settle(fresh.window);
    fresh.window.activateWindow();
    auto* first = fresh.window.findChild<QAbstractButton*>("filterAll");
    const QList<QAbstractButton*> row = buttonsBeside(*first);
    REQUIRE(row.size() >= 5);
    CHECK(row.front() == first);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Left);
    CHECK(fresh.window.focusWidget() == first);
    for (qsizetype step = 1; step < row.size(); ++step) {
        QTest::keyClick(fresh.window.focusWidget(), Qt::Key_Right);
        CHECK(fresh.window.focusWidget() == row[step]);
    }
    QTest::keyClick(row.back(), Qt::Key_Right);
    CHECK(fresh.window.focusWidget() == row.back());
}
