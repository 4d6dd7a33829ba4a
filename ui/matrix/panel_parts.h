// Small parts of the judgement panel: section titles, the line that says why an edit was refused, and choices in a row.
#pragma once

#include "document_controller.h"

#include <QFrame>
#include <QLabel>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QScrollArea;

namespace meyar::ui {

/// Sets the property that the style sheet reads.
void setRole(QWidget& widget, const char* role);
QLabel* roleLabel(const QString& text, const char* role, QWidget* parent);

/// The width of the panels at the right, at the zoom.
int panelWidth();
/// Lets the content scroll up and down in a panel.
void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content);

/// Says, beside the cause, why an edit was refused; hidden otherwise.
class RefusalLine : public QLabel {
    Q_OBJECT
public:
    explicit RefusalLine(const QString& objectName, QWidget* parent);

    /// Hands the edits in as one act. True when they were taken; else the line says why not.
    bool apply(DocumentController& controller, const std::vector<document::Edit>& edits);
    void say(const QString& why);
    void clearWords() { say({}); }
};

/// A few choices side by side, one or none of them chosen; they wrap where words are long.
class ChoiceChips : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString objectName;
        QString text;
        QString accessibleName;
    };
    ChoiceChips(const std::vector<Choice>& choices, QWidget* parent);

    void setChosen(std::optional<std::size_t> choice); ///< says nothing
    std::optional<std::size_t> chosen() const;
    QPushButton* chip(std::size_t choice) const { return m_chips[choice]; }

signals:
    void clicked(std::size_t choice); ///< also when it was chosen before

private:
    std::vector<QPushButton*> m_chips;
};

} // namespace meyar::ui
