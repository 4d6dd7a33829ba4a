// The line that says, beside the cause, why an edit was refused; hidden otherwise.
#pragma once

#include "document/edits.h"

#include <QLabel>

#include <functional>
#include <vector>

namespace meyar::ui {

class DocumentController;

class RefusalLine : public QLabel {
    Q_OBJECT
public:
    explicit RefusalLine(const QString& objectName, QWidget* parent);

    /// Hands the edits in as one act. True when they were taken; else the line says why not.
    bool apply(DocumentController& controller, const std::vector<document::Edit>& edits);
    /// The same for an act that hands its edits in itself.
    bool apply(DocumentController& controller, const std::function<bool()>& act);
    void say(const QString& why);
    void clearWords() { say({}); }
};

} // namespace meyar::ui
