#include "comparison/compared_bar.h"

#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/icon.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "workshop/marks.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace meyar::ui {

namespace {

QToolButton* smallButton(const QString& objectName, const QString& iconName, const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setIconSize({Theme::scaled(16), Theme::scaled(16)});
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ComparedBar::ComparedBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("comparedBar"));
    setAccessibleName(tr("The compared assessments, in their order"));
    new FlowLayout(this, 8);
}

void ComparedBar::show(const ComparedFiles& files, const SideBySide& shown, model::Language language,
                       const model::Assessment& own) {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // a click may come from within
        delete item;
    }
    for (std::size_t place = 0; place < files.all().size(); ++place) {
        const ComparedFile& file = files.all()[place];
        const auto series = std::find(shown.files.begin(), shown.files.end(), place);
        const auto number = static_cast<std::size_t>(series - shown.files.begin());
        QString name = qs(sampleOf(file.path).value_or(QFileInfo(file.path).fileName().toStdString()));
        if (series != shown.files.end()) name = shown.names[number];
        if (shown.empty() && file.own) name = placeAndTime(own.details, language);
        layout()->addWidget(makeEntry(file, place, name, number));
    }
    updateGeometry();
}

QWidget* ComparedBar::makeEntry(const ComparedFile& file, std::size_t place, const QString& name, std::size_t series) {
    auto* entry = new QFrame(this);
    entry->setObjectName(QStringLiteral("compared_%1").arg(place));
    setRole(*entry, "card");
    entry->setToolTip(sampleOf(file.path) ? tr("A sample that comes with Meyar") : QDir::toNativeSeparators(file.path));
    auto* line = new QHBoxLayout(entry);
    line->setContentsMargins(10, 4, 6, 4);
    line->setSpacing(6);
    auto* mark = new QLabel(entry);
    mark->setPixmap(file.usable() ? markIcon(series).pixmap(markIconSize())
                                  : icon(QStringLiteral("warning"), IconInk::Warning).pixmap(markIconSize()));
    line->addWidget(mark);
    auto* words = new WrappedLabel(file.own        ? tr("%1 (open here)").arg(shortened(name))
                                   : file.usable() ? shortened(name)
                                                   : file.fault,
                                   entry);
    words->setObjectName(QStringLiteral("comparedName_%1").arg(place));
    words->setWordWrap(!file.usable());
    setRole(*words, file.usable() ? "strong" : "warning");
    if (!file.usable()) words->setMinimumWidth(Theme::scaled(360));
    line->addWidget(words);
    if (place > 0) {
        auto* earlier = smallButton(QStringLiteral("comparedEarlier_%1").arg(place), QStringLiteral("previous"),
                                    tr("Move %1 before the one at its left").arg(name), entry);
        connect(earlier, &QToolButton::clicked, this, [this, place] { emit earlierWanted(place); });
        line->addWidget(earlier);
    }
    if (!file.own) {
        auto* remove = smallButton(QStringLiteral("comparedRemove_%1").arg(place), QStringLiteral("close"),
                                   tr("Take %1 out of the comparison").arg(name), entry);
        connect(remove, &QToolButton::clicked, this, [this, place] { emit removeWanted(place); });
        line->addWidget(remove);
    }
    return entry;
}

} // namespace meyar::ui
