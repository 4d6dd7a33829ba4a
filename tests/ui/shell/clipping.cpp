#include "clipping.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace meyar::ui::test {

namespace {

QString shown(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

QString nameOf(const QWidget& widget) {
    return QLatin1String(widget.metaObject()->className()) + u'#' + widget.objectName() + QStringLiteral(" in ") +
           (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

void checkLabel(const QLabel& label, Texts& texts) {
    if (label.text().isEmpty()) return;
    ++texts.looked;
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        if (needs > label.height() + 1) texts.clipped.push_back({nameOf(label), label.text(), needs, label.height()});
        return;
    }
    int needs = 0;
    if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText) {
        needs = label.sizeHint().width();
    } else {
        for (const QString& line : label.text().split(u'\n')) {
            needs = std::max(needs, label.fontMetrics().horizontalAdvance(shown(line)));
        }
    }
    const int has = label.contentsRect().width();
    if (needs > has + 1) texts.clipped.push_back({nameOf(label), label.text(), needs, has});
}

void checkButton(const QAbstractButton& button, Texts& texts) {
    if (button.text().isEmpty()) return;
    if (const auto* tool = qobject_cast<const QToolButton*>(&button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) return;
    }
    ++texts.looked;
    int needs = button.fontMetrics().horizontalAdvance(shown(button.text()));
    if (!button.icon().isNull()) needs += button.iconSize().width();
    if (needs > button.width() + 1) texts.clipped.push_back({nameOf(button), button.text(), needs, button.width()});
    if (button.fontMetrics().height() > button.height() + 1) {
        texts.clipped.push_back({nameOf(button), button.text(), button.fontMetrics().height(), button.height()});
    }
}

} // namespace

QString Clipped::said() const {
    return QStringLiteral("%1: \"%2\" needs %3, has %4").arg(widget, text).arg(needs).arg(has);
}

Texts textsOf(const QWidget& window) {
    Texts texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) checkLabel(*label, texts);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) checkButton(*button, texts);
    }
    return texts;
}

} // namespace meyar::ui::test
