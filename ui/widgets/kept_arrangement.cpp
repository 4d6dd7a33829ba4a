#include "widgets/kept_arrangement.h"

#include "preferences.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QSplitter>

namespace meyar::ui {

namespace {

constexpr char arrangeableProperty[] = "arrangeable";

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

void keep(QHeaderView& header, const QString& name) {
    header.restoreState(preferences::arrangement(name));
    const auto store = [&header, name] { preferences::setArrangement(name, header.saveState()); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, store);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, store);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, store);
}

} // namespace

void markAsArrangeable(QHeaderView& header) {
    header.setProperty(arrangeableProperty, true);
}

void keepArrangements(QWidget& page) {
    for (QSplitter* splitter : page.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty()) keep(*splitter);
    }
    for (QHeaderView* header : page.findChildren<QHeaderView*>()) {
        const QWidget* view = header->parentWidget();
        if (header->property(arrangeableProperty).toBool() && view && !view->objectName().isEmpty())
            keep(*header, nameFor(*view));
    }
}

} // namespace meyar::ui
