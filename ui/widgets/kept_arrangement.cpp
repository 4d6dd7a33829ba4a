#include "widgets/kept_arrangement.h"

#include "preferences.h"
#include "widgets/theme.h"

#include <QSplitter>

namespace meyar::ui {

namespace {

/// Sizes are pixels, which another zoom makes too small or too large: each has its own.
QString nameFor(const QWidget& widget) {
    const QString zoom = QString::number(Theme::current().zoom());
    return widget.objectName() + u'@' + zoom;
}

void keep(QSplitter& splitter) {
    splitter.restoreState(preferences::arrangement(nameFor(splitter)));
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter] { preferences::setArrangement(nameFor(splitter), splitter.saveState()); });
}

} // namespace

void keepArrangements(QWidget& page) {
    for (QSplitter* splitter : page.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty()) keep(*splitter);
    }
}

} // namespace meyar::ui
