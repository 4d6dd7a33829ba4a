// What Qt's own widgets do not tell those who listen: headings, exclusive choices, what a combo box is for, and what
// the window just said.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace meyar::ui {

/// Once is enough; more do nothing. Labels of the roles "title", "heading" and "section" are headings, refusals are
/// alerts, chips and answers are radio buttons, and combo boxes have their name beside their value. A label with the
/// property "heads" is a heading without looking like one, a chip with "onAndOff" is a check box. Parts of the window
/// that have a name are groups, and their children come in the order in which they are seen.
void installSpokenRoles();

/// Qt remembers what a widget is from its first words on, which come before its role.
void rememberRole(QWidget& widget);

/// Reads out what the widget says, which is its accessible name, without the focus going there.
void announce(QWidget& said);
const QString& lastAnnounced(); ///< of the whole program

/// Shows the words in the label, and reads them out where they are others than before; hides it when there are none.
void warn(QLabel& label, const QString& words);

} // namespace meyar::ui
