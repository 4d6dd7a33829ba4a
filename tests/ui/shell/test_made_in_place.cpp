// Parts are made where they stay. Another parent later has all that is in them styled again, which takes a fifth of the
// time in which the window comes.
#include "fresh_window.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

constexpr int few = 5; ///< widgets in one that is moved: the list of a combo box, which Qt moves

/// What is given another parent, with how much is in it.
class Moves : public QObject {
public:
    Moves() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || event->type() != QEvent::ParentChange) return false;
        const auto within = widget->findChildren<QWidget*>().size();
        if (within <= few || !widget->parentWidget()) return false;
        ++count;
        moved += static_cast<int>(within);
        list << '\n'
             << within << ' ' << widget->metaObject()->className() << '#' << widget->objectName().toStdString()
             << " in";
        for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
            list << ' ' << at->metaObject()->className();
        return false;
    }

    int count = 0, moved = 0;
    std::ostringstream list;
};

} // namespace

TEST_CASE("The parts of the window are made where they stay") {
    const ClearedSettings settings;
    const Moves moves;
    FreshWindow fresh;
    INFO(moves.moved << " widgets moved:" << moves.list.str());
    CHECK(moves.count == 0);
}
