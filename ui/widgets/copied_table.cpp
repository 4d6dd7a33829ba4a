#include "widgets/copied_table.h"

#include "inert_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace meyar::ui {

namespace {

constexpr const char* copiesProperty = "copies"; ///< a role, or one of these
constexpr int wholeList = -1, byItself = -2;

/// Nothing in it is made a date, a number or a formula. Line ends and tabs are what HTML has for them.
QString htmlCell(const QString& field, const QString& tag) {
    QString words = inertText(field).toHtmlEscaped();
    words.remove(u'\r').replace(u'\n', QStringLiteral("<br>")).replace(u'\t', copiedTab);
    return QStringLiteral("<%1 sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%2</%1>").arg(tag, words);
}

/// As they are seen from left to right.
std::vector<int> shownColumns(const QAbstractItemView& view) {
    const auto* table = qobject_cast<const QTableView*>(&view);
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const QHeaderView* header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
    const auto* list = qobject_cast<const QListView*>(&view);
    if (!header) return {list ? list->modelColumn() : 0};
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column)) columns.push_back(column);
    return columns;
}

/// A heading over rows has one cell.
QStringList rowOf(const QModelIndex& row, const std::vector<int>& columns) {
    QStringList fields;
    for (const int column : columns)
        fields << row.siblingAtColumn(column).data().toString();
    while (fields.size() > 1 && !row.siblingAtColumn(columns[static_cast<std::size_t>(fields.size()) - 1]).isValid())
        fields.removeLast();
    return fields;
}

std::vector<QStringList> allRows(const QAbstractItemView& view) {
    std::vector<QStringList> rows;
    const std::vector<int> columns = shownColumns(view);
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row)
        rows.push_back(rowOf(view.model()->index(row, 0, view.rootIndex()), columns));
    return rows;
}

bool isBefore(const QModelIndex& one, const QModelIndex& other) {
    const auto path = [](QModelIndex index) {
        std::vector<int> rows;
        for (; index.isValid(); index = index.parent())
            rows.insert(rows.begin(), index.row());
        return rows;
    };
    return path(one) < path(other);
}

/// The current row, and those that are chosen with it; of a view that chooses cells the current one.
std::vector<QStringList> chosenRows(const QAbstractItemView& view) {
    const QModelIndex current = view.currentIndex();
    if (view.selectionBehavior() != QAbstractItemView::SelectRows && !qobject_cast<const QTreeView*>(&view))
        return {{current.data().toString()}};
    QModelIndexList chosen{current.siblingAtColumn(0)};
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
        if (const QModelIndex row = index.siblingAtColumn(0); !chosen.contains(row)) chosen << row;
    std::sort(chosen.begin(), chosen.end(), isBefore);
    const std::vector<int> columns = shownColumns(view);
    std::vector<QStringList> rows;
    for (const QModelIndex& row : std::as_const(chosen))
        rows.push_back(rowOf(row, columns));
    return rows;
}

std::vector<QStringList> copiedRows(const QAbstractItemView& view) {
    const QVariant how = view.property(copiesProperty);
    if (!how.isValid()) return chosenRows(view);
    if (how.toInt() == wholeList) return allRows(view);
    return {{view.currentIndex().data(how.toInt()).toString()}};
}

bool saysAnything(const std::vector<QStringList>& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const QStringList& row) { return !row.join(QString()).isEmpty(); });
}

} // namespace

QMimeData* copiedTable(const std::vector<QStringList>& rows, bool headed) {
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList& row : rows) {
        const bool head = headed && &row == &rows.front();
        html += QStringLiteral("<tr>");
        for (const QString& field : row)
            html += htmlCell(field, head ? QStringLiteral("th") : QStringLiteral("td"));
        html += QStringLiteral("</tr>");
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(copiedText(rows));
    data->setHtml(html + QStringLiteral("</table>"));
    return data.release();
}

void copyTable(const std::vector<QStringList>& rows) {
    QMimeData* data = copiedTable(rows, false);
    data->setText(data->text().chopped(1));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyCellBy(QAbstractItemView& view, int role) {
    view.setProperty(copiesProperty, role);
    new CopyKeys(view, &view);
}

void copyAllRows(QAbstractItemView& view) {
    view.setProperty(copiesProperty, wholeList);
    new CopyKeys(view, &view);
}

void copyByItself(QAbstractItemView& view) {
    view.setProperty(copiesProperty, byItself);
}

CopyKeys::CopyKeys(QObject& watched, QObject* parent) : QObject(parent) {
    watched.installEventFilter(this);
}

bool CopyKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) return false;
    const auto* view = qobject_cast<QAbstractItemView*>(watched);
    if (!view || view->property(copiesProperty) == QVariant(byItself)) return false;
    if (!view->model() || !view->currentIndex().isValid()) return false;
    const std::vector<QStringList> rows = copiedRows(*view);
    if (saysAnything(rows)) copyTable(rows);
    event->accept();
    return true;
}

} // namespace meyar::ui
