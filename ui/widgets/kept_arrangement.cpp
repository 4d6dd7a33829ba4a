#include "widgets/kept_arrangement.h"

#include "preferences.h"
#include "widgets/theme.h"

#include <QSplitter>

namespace meyar::ui {

namespace {

void keep(QSplitter& splitter) {
    splitter.restoreState(preferences::arrangement(arrangementName(splitter)));
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter] { preferences::setArrangement(arrangementName(splitter), splitter.saveState()); });
}

} // namespace

QString arrangementName(const QWidget& splitter) {
    return splitter.objectName() + u'@' + QString::number(Theme::current().zoom());
}

void keepArrangements(QWidget& page) {
    for (QSplitter* splitter : page.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty()) keep(*splitter);
    }
}

} // namespace meyar::ui
