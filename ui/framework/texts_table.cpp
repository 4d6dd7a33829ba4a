#include "framework/texts_table.h"

#include "framework/texts_delegate.h"
#include "framework/texts_model.h"
#include "widgets/in_view.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace meyar::ui {

TextsTable::TextsTable(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("frameworkTexts"));
    setAccessibleName(tr("Texts in three languages"));
    setItemDelegate(new TextsDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
}

void TextsTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TextsTable::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &TextsTable::fitSoon);
    fitHeights();
}

/// Not one that is closed and about to go.
QPlainTextEdit* TextsTable::openEditor() const {
    for (auto* editor : viewport()->findChildren<QPlainTextEdit*>(QStringLiteral("textEditor"))) {
        if (!editor->isHidden()) return editor;
    }
    return nullptr;
}

void TextsTable::keep() {
    QPlainTextEdit* editor = openEditor();
    if (!editor) return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QSize TextsTable::sizeHint() const {
    const int frame = 2 * frameWidth() + 2;
    return {Theme::scaled(360),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + barHeight() + frame};
}

QSize TextsTable::minimumSizeHint() const {
    return {Theme::scaled(200), sizeHint().height()};
}

int TextsTable::barHeight() const {
    return horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
}

void TextsTable::fitSoon() {
    if (m_fitting) return;
    m_fitting = true;
    // Once the columns have their widths.
    QMetaObject::invokeMethod(this, &TextsTable::fitHeights, Qt::QueuedConnection);
}

void TextsTable::fitHeights() {
    m_fitting = false;
    fitWidths();
    resizeRowsToContents();
    // Room to edit in: two lines, and the name at the left.
    const int least = 2 * fontMetrics().lineSpacing() + 2 * WrappedDelegate::padY + 4;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        if (rowHeight(row) < least) setRowHeight(row, least);
    }
    setFixedHeight(sizeHint().height());
}

/// A language's name is never cut.
void TextsTable::fitWidths() {
    const QFontMetrics bold(Theme::font(Theme::bodySize, QFont::DemiBold));
    int widest = 0;
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        widest = std::max(widest, bold.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()));
    horizontalHeader()->setMinimumSectionSize(widest + 2 * WrappedDelegate::padX + 2);
}

void TextsTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const QModelIndex at = currentIndex();
    const bool last = model() && at.row() == model()->rowCount() - 1 && at.column() == model()->columnCount() - 1;
    const bool first = at.row() == 0 && at.column() == 0;
    const bool leaves = (hint == QAbstractItemDelegate::EditNextItem && last) ||
                        (hint == QAbstractItemDelegate::EditPreviousItem && first);
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves) focusNextPrevChild(last && hint == QAbstractItemDelegate::EditNextItem);
}

void TextsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) emit currentMoved(visualRect(current).translated(viewport()->pos()));
}

void TextsTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!at.flags().testFlag(Qt::ItemIsEditable)) return QTableView::keyPressEvent(event);
    if (enter && state() != QAbstractItemView::EditingState) {
        if (mayActOnCurrent(*this)) edit(at);
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (types && state() != QAbstractItemView::EditingState) {
        if (!at.data(TextsModel::IsMissingRole).toBool()) return; // a stray key is no edit
        if (!mayActOnCurrent(*this)) return;
        edit(at);
        if (QPlainTextEdit* editor = openEditor()) editor->insertPlainText(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TextsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitSoon();
}

} // namespace meyar::ui
