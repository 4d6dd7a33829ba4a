// What is typed in a form is in the document only when the form is handed in ("Cite", "Add source"). Until then it is a
// draft: nothing may drop it without asking. A form that is open comes back after its page was made again.
#pragma once

#include <QEvent>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

class QLineEdit;
class QWidget;

namespace meyar::ui {

/// Says of a form that what is typed in it is a draft, or no longer.
void mayHoldDraft(QWidget& form, bool may = true);
/// The form around the widget, or itself, whose contents are a draft; none.
QWidget* formAround(QWidget* widget);

/// For the field of an editable box of choices, which takes a choice for typed by nobody when it is left.
void rememberTyping(QLineEdit& edit);
bool isTyped(const QLineEdit& edit); ///< by a person, and not handed in or shown since

/// Whether the form still has words that a person typed; never one that is hidden itself.
bool holdsDraft(const QWidget& form);
/// A form within the part that holds one, on whatever page it is; none.
QWidget* draftWithin(const QWidget& part);

std::vector<QWidget*> draftsWithin(const QWidget& part); ///< all of them, of forms in one another the outer one

/// Where the form is, for one who is asked about what is typed in it.
struct DraftPlace {
    QString words;  ///< "1.2/F2", "5 Coordination"; may be empty
    QString record; ///< what its page has to show first (Page::showRecord), or empty
};
void saysWhere(QWidget& form, std::function<DraftPlace()> where);
DraftPlace draftPlaceOf(const QWidget& form); ///< of a form that does not say so, the cells that it is open for
QWidget* typedFieldOf(const QWidget& form);   ///< the first that holds what was typed; none

/// What is typed in the form counts as no draft any more.
void dropDraft(QWidget& form);
/// And is gone, as the document is that it was for.
void emptyDraft(QWidget& form);

/// To be called when a person gives the form up, before it is emptied or closed: its window can bring it back then.
void giveUp(QWidget& form);
/// Tells the window of a form that holds a draft and is given up.
class DraftGivenUp : public QEvent {
public:
    explicit DraftGivenUp(QWidget& givenUp) : QEvent(type()), form(givenUp) {}
    static Type type();

    QWidget& form;
};

/// How a form that opens on demand comes back on a page that was made again: `about` tells what it is open for, and is
/// invalid while it is closed; `open` opens it for that.
void comesBack(QWidget& form, std::function<QVariant()> about, std::function<void(const QVariant&)> open);
QVariant openFor(const QWidget& form); ///< invalid: it is closed, or always there
void openAgain(QWidget& form, const QVariant& about);

} // namespace meyar::ui
