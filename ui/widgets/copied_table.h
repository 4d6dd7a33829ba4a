// What goes to the clipboard as a table: no cell of it is a formula in a spreadsheet, and line ends, tabs and quotation
// marks stay in their cell (decision 24). Ctrl+C in any list comes here: one filter for the whole application.
#pragma once

#include "widgets/copied_text.h"

#include <QObject>

class QAbstractItemView;
class QMimeData;

namespace meyar::ui {

/// As text and as HTML, whose cells are marked as texts for LibreOffice and Excel.
QMimeData* copiedTable(const std::vector<QStringList>& rows, bool headed);

void copyTable(const std::vector<QStringList>& rows); ///< to the clipboard, without a line end after the last row

/// What Ctrl+C copies of a list: the chosen rows with the columns that are shown, if nothing else is said here.
void copyCellBy(QAbstractItemView& view, int role); ///< the current cell, in the words of this role
void copyAllRows(QAbstractItemView& view);
void copyByItself(QAbstractItemView& view); ///< the view has a way of its own, through copiedTable

class CopyKeys : public QObject {
    Q_OBJECT
public:
    CopyKeys(QObject& watched, QObject* parent); ///< of one list, or of the application

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
