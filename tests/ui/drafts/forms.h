// The forms in which something can be half typed.
#pragma once

#include "desk.h"

#include <QListWidget>

#include <functional>
#include <vector>

namespace meyar::ui::test {

/// A form with something typed in two of its fields, the focus in the second.
struct Form {
    const char *section, *first, *second;
    std::function<void(Desk&)> open;
    std::function<void(Desk&)> elsewhere; ///< on the same page
};

inline std::vector<Form> forms() {
    const auto otherCell = [](Desk& desk) {
        const auto& view = desk.person.part<QAbstractItemView>("matrixView");
        const QModelIndex at = view.currentIndex();
        desk.clickRow("matrixView", at.row() + 1, at.column(), at.parent());
    };
    const auto cite = [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); };
    const auto otherSource = [](Desk& desk) { desk.clickRow("sourcesTable", 2); };
    return {
        {"matrix", "citeSource", "citeAt", cite, otherCell},
        {"matrix", "citeAt", "citeQuote", cite, otherCell},
        {"matrix", "assessorName", "assessorName",
         [](Desk& desk) {
             desk.focus("assessorChooser");
             desk.press(Qt::Key_End);
         },
         otherCell},
        {"agreement", "citeAt", "citeQuote", cite, [](Desk& desk) { desk.clickRow("agreementQueue", 1); }},
        {"evidence", "sourceId", "sourceAuthor", [](Desk& desk) { desk.press(Qt::Key_Insert); }, otherSource},
        {"evidence", "sourceTitle", "sourceYear", [](Desk& desk) { desk.press(Qt::Key_Insert); }, otherSource},
        {"evidence", "citeCell", "citeQuote", cite, otherSource},
        {"workshop", "ballotVoter", "ballotLetters", [](Desk&) {},
         [](Desk& desk) { desk.clickRow("ballotsTable", 0); }},
        {"workshop", "ballotVoidReason", "ballotVoidReason",
         [](Desk& desk) {
             desk.clickRow("ballotsTable", 0);
             desk.press(Qt::Key_Delete);
         },
         [](Desk& desk) { desk.clickRow("ballotsTable", 1); }},
        {"workshop", "constituencyName", "constituencyName", [](Desk& desk) { desk.person.click("constituencyNew"); },
         [](Desk&) {}},
        {"findings", "newTheme", "newTheme", [](Desk& desk) { desk.clickRow("findingsTree", 0); },
         [](Desk& desk) { // it waits at its own area
             desk.clickRow("findingsTree", 1);
             desk.clickRow("findingsTree", 0);
         }},
    };
}

inline QString textOf(Desk& desk, const char* name) {
    return keptText(textFieldOf(&desk.person.part<QWidget>(name)))->text;
}

/// "~yz" with the caret before the z.
inline void typeIn(Desk& desk, const char* name) {
    desk.focus(name);
    if (auto* line = qobject_cast<QLineEdit*>(textFieldOf(desk.keys()))) line->clear();
    desk.person.type("~yz");
    desk.press(Qt::Key_Left);
}

} // namespace meyar::ui::test
