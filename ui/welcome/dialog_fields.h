// What the dialogs that make a file share: named fields, the line of a fault below one, and whether a file may go
// there.
#pragma once

#include <QString>

class QDialog;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace meyar::ui {

QLineEdit* namedField(const char* objectName, const QString& accessibleName, QWidget* parent);
QLabel* faultLabel(const char* objectName, QWidget* parent);
/// A row below a field with a line kept free for its fault, so that nothing moves when there is one.
void addFaultRow(QFormLayout& form, QLabel& fault);
void sayFault(QLabel* label, const QString& fault); ///< hidden while there is none

/// The dialog's column: heading, form, Cancel and the one button that makes the file, which are connected.
QFormLayout* makeForm(QDialog& dialog, const QString& heading, QPushButton* create);

/// A title, and what must stay whole behind it, as a file name: what no file system forbids, no dot in front, and not
/// too long.
QString fileNameOf(const QString& title, const QString& rest = {});
/// A path as it is typed: "~" is the person's folder.
QString typedPath(const QString& text);
/// Why a new file cannot be made there; empty when it can.
QString pathFault(const QString& path);
/// The path, or the first free one beside it: "name 2.meyar".
QString freePath(const QString& path);
/// Asks for another place; empty when the person thought better of it.
QString browseForNewFile(QWidget* parent, const QString& path);

} // namespace meyar::ui
