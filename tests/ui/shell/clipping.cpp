#include "clipping.h"

#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
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

bool alignedRight(const QVariant& alignment) {
    return alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
}

void checkFigures(const QTableView& table, int column, Texts& found) {
    const int has = table.columnWidth(column);
    const auto look = [&](const QString& text, int needs) {
        if (text.isEmpty()) return;
        ++found.looked;
        if (needs > has) found.clipped.push_back({nameOf(table), text, needs, has});
    };
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics bold(Theme::font(Theme::bodySize, QFont::DemiBold));
    look(heading, bold.horizontalAdvance(heading) + 2 * VotesDelegate::cellPadding);
    for (int row = 0; row < table.model()->rowCount(table.rootIndex()); ++row) {
        const QModelIndex index = table.model()->index(row, column, table.rootIndex());
        look(index.data().toString(), table.sizeHintForIndex(index).width());
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

Texts figuresOf(const QWidget& window) {
    Texts found;
    for (const QTableView* table : window.findChildren<QTableView*>()) {
        if (!table->isVisible() || table->horizontalHeader()->isHidden() || !table->model()) continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QVariant alignment = table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            if (!table->isColumnHidden(column) && alignedRight(alignment)) checkFigures(*table, column, found);
        }
    }
    return found;
}

} // namespace meyar::ui::test
