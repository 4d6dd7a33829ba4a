// What a field of text says, with its caret and its selection: taken from one field, put into another in its place.
#pragma once

#include <QString>

#include <optional>

class QPlainTextEdit;
class QWidget;

namespace meyar::ui {

struct KeptText {
    QString text;
    int anchor = 0, caret = 0; ///< the selection is between them
    bool typed = false;        ///< by a person, and not handed in or shown since
};

/// The line or the many-lined field itself, or the one inside a box of choices or of numbers; null for other widgets.
QWidget* textFieldOf(QWidget* widget);

std::optional<KeptText> keptText(const QWidget* field); ///< none: it is no field of text
void putBackText(QWidget& field, const KeptText& kept); ///< as if it were typed there, where it was typed
void putBackCaret(QWidget& field, const KeptText& kept);

/// A text from the document in a field that somebody may be in: the caret goes to where the text became another.
void showText(QPlainTextEdit& field, const QString& text);

} // namespace meyar::ui
