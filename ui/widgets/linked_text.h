// Texts with links, through which Tab goes without being caught: Qt looks for a further link in them, and backwards
// finds one at the very beginning for ever.
#pragma once

#include <QLabel>
#include <QTextBrowser>

namespace meyar::ui {

/// Rich text that wraps, with one link: one stop for Tab, on which Enter follows the link.
class LinkLabel : public QLabel {
    Q_OBJECT
public:
    LinkLabel(const QString& html, QWidget* parent);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
};

/// Tab goes from link to link, and on behind the last one.
class LinkedText : public QTextBrowser {
    Q_OBJECT
public:
    explicit LinkedText(QWidget* parent);

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace meyar::ui
