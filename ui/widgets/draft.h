// What is typed in a form is in the document only when the form is handed in ("Cite", "Add source"). Until then it is a
// draft: nothing may drop it without asking.
#pragma once

class QLineEdit;
class QWidget;

namespace meyar::ui {

/// Says of a form that what is typed in it is a draft, or no longer.
void mayHoldDraft(QWidget& form, bool may = true);

/// For the field of an editable box of choices, which takes a choice for typed by nobody when it is left.
void rememberTyping(QLineEdit& edit);

/// Whether the form still has words that a person typed; never one that is hidden itself.
bool holdsDraft(const QWidget& form);
/// A form within the part that holds one, on whatever page it is; none.
QWidget* draftWithin(const QWidget& part);

/// What is typed in the form counts as given up.
void dropDraft(QWidget& form);

} // namespace meyar::ui
