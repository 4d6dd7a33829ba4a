#include "../layout/every_state.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QWheelEvent>

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

bool isControl(const QWidget& widget) {
    return qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QSlider*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

/// What a control says; empty for what holds no value.
QString valueOf(const QWidget& widget) {
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) return combo->currentText();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) return spin->text();
    if (const auto* slider = qobject_cast<const QSlider*>(&widget)) return QString::number(slider->value());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) return QString::number(tabs->currentIndex());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) return text->toPlainText();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    return {};
}

/// As the platform sends it, so that the policy of focus counts too.
void turnWheel(QWidget& over, int eighths) {
    const QPointF at = over.rect().center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&over, &event);
}

/// What a change makes again goes from the list.
std::vector<QPointer<QWidget>> allWithin(const QWidget& window) {
    std::vector<QPointer<QWidget>> all;
    for (QWidget* widget : window.findChildren<QWidget*>())
        all.emplace_back(widget);
    return all;
}

/// Turns the wheel both ways over all that is in the window, shown or folded away, without focus; names what gave way.
QStringList movedByWheel(QWidget& window, std::size_t& controls) {
    QStringList moved;
    const auto all = allWithin(window);
    std::vector<QString> before;
    for (const auto& widget : all)
        before.push_back(valueOf(*widget));
    for (const auto& over : all) {
        if (!over || over->hasFocus() || over == window.focusWidget()) continue;
        controls += isControl(*over);
        const QWidget* focused = window.focusWidget();
        for (const int eighths : {120, -120, -120}) {
            if (!over) break;
            turnWheel(*over, eighths);
            if (window.focusWidget() != focused) {
                moved << QStringLiteral("the focus") + (over ? u' ' + over->objectName() : QString());
                focused = window.focusWidget();
            }
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] && valueOf(*all[i]) != before[i])
            moved
                << QStringLiteral("%1 %2: %3").arg(all[i]->metaObject()->className(), all[i]->objectName(), before[i]);
    return moved;
}

struct Walked {
    FreshWindow fresh;
    std::set<QString> names;
    std::size_t controls = 0;

    Look look() {
        return [this](const QString& name, QWidget& window) {
            INFO(name.toStdString());
            const bool open = fresh.controller.isOpen();
            const std::size_t acts = open ? fresh.controller.document().history().size() : 0;
            const auto assessor = fresh.controller.assessor();
            CHECK(movedByWheel(window, controls).join(u'\n').toStdString() == "");
            if (open) CHECK(fresh.controller.document().history().size() == acts);
            CHECK(fresh.controller.assessor() == assessor);
            names.insert(name);
        };
    }
};

} // namespace

TEST_CASE("The wheel over what has no focus changes nothing and takes no focus, on every page") {
    Walked walked;
    eachPage(walked.fresh, walked.look());
    CHECK(walked.controls > 100); // combo boxes, spin boxes, sliders, once a page each
}

TEST_CASE("The wheel over a combo box, a spin box or a slider with the focus changes nothing, on every page") {
    FreshWindow fresh;
    std::size_t controls = 0;
    eachPage(fresh, [&](const QString& name, QWidget& window) {
        INFO(name.toStdString());
        for (const auto& over : allWithin(window)) {
            if (!over || !isControl(*over) || !over->isVisible() || !over->isEnabled()) continue;
            over->setFocus();
            if (!over->hasFocus()) continue;
            const QString before = valueOf(*over);
            for (const int eighths : {120, -120, -120})
                turnWheel(*over, eighths);
            INFO(over->objectName().toStdString());
            CHECK(valueOf(*over).toStdString() == before.toStdString());
            ++controls;
        }
    });
    CHECK(controls >= 8);
}

TEST_CASE("The wheel over what has no focus changes nothing and takes no focus, in every dialog") {
    Walked walked;
    eachDialog(walked.fresh, walked.look());
    eachFurtherDialog(walked.fresh, walked.look());
    CHECK(walked.controls >= 3);
}

TEST_CASE("The wheel over a combo box scrolls what the box is in, with the focus as well") {
    FreshWindow fresh;
    QScrollArea area;
    auto* inside = new QWidget;
    auto* line = new QLineEdit(inside);
    auto* box = new QComboBox(inside);
    box->addItems({"a", "b", "c"});
    box->move(0, 40);
    inside->resize(200, 2000);
    area.setWidget(inside);
    area.resize(220, 200);
    area.show();
    area.activateWindow();
    line->setFocus();
    REQUIRE(eventually([&] { return line->hasFocus(); }));
    turnWheel(*box, -120);
    CHECK(box->currentIndex() == 0);
    CHECK(line->hasFocus());
    CHECK(area.verticalScrollBar()->value() > 0);
    box->setFocus();
    REQUIRE(eventually([&] { return box->hasFocus(); }));
    area.verticalScrollBar()->setValue(0);
    turnWheel(*box, -120);
    CHECK(box->currentIndex() == 0);
    CHECK(area.verticalScrollBar()->value() > 0);
}
