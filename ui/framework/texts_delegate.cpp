#include "framework/texts_delegate.h"

#include "framework/texts_model.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace meyar::ui {

namespace {

int glyphSize() {
    return Theme::scaled(14);
}

} // namespace

void TextsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colours& c = Theme::current().colours();
    const bool current = item.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->fillRect(item.rect, current ? c.accentSoft : c.surface);
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), c.line);
    if (current) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(item.rect.adjusted(1, 1, -1, -2));
    }
    QRect inner = item.rect.adjusted(padX, padY, -padX, -padY);
    painter->setFont(item.font);
    if (index.data(TextsModel::IsMissingRole).toBool()) {
        const int line = QFontMetrics(item.font).height();
        const QRect glyph(inner.left(), inner.top() + (line - glyphSize()) / 2, glyphSize(), glyphSize());
        icon(QStringLiteral("warning"), IconInk::Warning).paint(painter, glyph);
        inner.setLeft(glyph.right() + 6);
        painter->setPen(c.warning);
    } else {
        painter->setPen(current ? c.accentSoftText : c.text);
    }
    drawWords(*painter, inner, item.text);
    painter->restore();
}

QWidget* TextsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("textEditor"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return editor;
}

void TextsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* words = static_cast<QPlainTextEdit*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (words->document()->isModified() || words->toPlainText() == text) return; // what is being typed stays
    words->setPlainText(text);
    words->moveCursor(QTextCursor::End);
    words->document()->setModified(false);
}

void TextsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    m_taken = model->setData(index, static_cast<QPlainTextEdit*>(editor)->toPlainText(), Qt::EditRole);
}

void TextsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool TextsDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QPlainTextEdit*>(watched);
    if (!editor || event->type() != QEvent::KeyPress) return WrappedDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool onward = key->key() == Qt::Key_Tab;
    const bool back = key->key() == Qt::Key_Backtab;
    if (enter && key->modifiers().testFlag(Qt::ShiftModifier)) {
        editor->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    if (!enter && !onward && !back) return WrappedDelegate::eventFilter(watched, event);
    emit commitData(editor);
    if (!m_taken) return true; // the words that were refused stay in the field, to be mended
    emit closeEditor(editor, onward ? EditNextItem : back ? EditPreviousItem : SubmitModelCache);
    return true;
}

} // namespace meyar::ui
