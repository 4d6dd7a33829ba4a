// Shows what pasted judgements will change, and what of them is not understood, before they become one act.
#pragma once

#include "matrix/clipboard_cells.h"

#include <QDialog>

namespace meyar::ui {

class PasteDialog : public QDialog {
    Q_OBJECT
public:
    PasteDialog(const DocumentController& controller, const PastePlan& plan, QWidget* parent);

private:
    QWidget* changes(const DocumentController& controller, const PastePlan& plan);
};

/// "Line 3: “maybe” is no grade."
QString unreadText(const PastePlan::Unread& unread);

} // namespace meyar::ui
