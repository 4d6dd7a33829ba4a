// A page of the window. Pages are made anew when the interface's language changes, so they set their words once, in
// their constructor; what the document holds they show in refresh() and keep right on DocumentController::changed.
#pragma once

#include "document_controller.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace meyar::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(DocumentController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
        setAttribute(Qt::WA_StyledBackground); // the theme's ground
    }

    /// Shows the open document from scratch: called when one was opened or the page is first shown.
    virtual void refresh() = 0;
    /// What the page's own entry in the sidebar says beside its name, "62 / 100"; may be empty.
    virtual QString badge() const { return {}; }

    /// The page's own keys, for the list of shortcuts: "1 … 5" and what they do.
    virtual std::vector<std::pair<QString, QString>> keys() const { return {}; }

signals:
    void badgeChanged();

protected:
    DocumentController& controller() const { return m_controller; }

private:
    DocumentController& m_controller;
};

} // namespace meyar::ui
