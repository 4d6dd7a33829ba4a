// Every word that a widget tells: what it shows, what it says to those who listen, and each text of its rows.
#pragma once

#include "widgets/eliding_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace meyar::ui::test {

inline constexpr int lastOwnRole = Qt::StatusTipRole + 32; ///< the last of Qt's own, and more
inline constexpr int mostRoles = Qt::UserRole + 40;

/// Every text of an item, whatever its role: an order or a count among them tells as much as a sentence.
inline void readModel(const QAbstractItemModel& model, const QModelIndex& parent, const QString& where,
                      QStringList& told) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < mostRoles; role = role == lastOwnRole ? Qt::UserRole : role + 1) {
                const QVariant value = index.data(role);
                if (!value.isValid() || value.toString().isEmpty()) continue;
                told << QStringLiteral("%1 [%2, %3] role %4: %5")
                            .arg(where)
                            .arg(row)
                            .arg(column)
                            .arg(role)
                            .arg(value.toString());
            }
        }
        readModel(model, model.index(row, 0, parent), where, told);
    }
}

inline void readWidget(QWidget& widget, QStringList& told) {
    const QString where = QLatin1String(widget.metaObject()->className()) + u'#' + widget.objectName();
    const auto add = [&](const QString& text) {
        if (!text.isEmpty()) told << where + QStringLiteral(": ") + text;
    };
    add(widget.isVisible() ? QStringLiteral("visible") : QStringLiteral("hidden"));
    if (const auto* label = qobject_cast<ElidingLabel*>(&widget)) return add(label->fullText()); // whatever of it fits
    for (const QString& text : {widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(),
                                widget.accessibleDescription(), widget.windowTitle()})
        add(text);
    if (const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget)) {
        for (const QAccessible::Text text :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(spoken->text(text));
        for (int i = 0; !qobject_cast<QAbstractItemView*>(&widget) && i < spoken->childCount(); ++i) {
            if (const QAccessibleInterface* child = spoken->child(i)) add(child->text(QAccessible::Name));
        }
    }
    if (const auto* label = qobject_cast<QLabel*>(&widget)) add(label->text());
    if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
        add(button->text() + (button->isChecked() ? QStringLiteral(", chosen") : QString()));
    if (const auto* line = qobject_cast<QLineEdit*>(&widget)) add(line->text());
    if (const auto* text = qobject_cast<QTextEdit*>(&widget)) add(text->toPlainText());
    if (const auto* text = qobject_cast<QPlainTextEdit*>(&widget)) add(text->toPlainText());
    if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model())
        readModel(*view->model(), {}, where, told);
    if (const auto* box = qobject_cast<QComboBox*>(&widget)) add(box->currentText());
}

} // namespace meyar::ui::test
