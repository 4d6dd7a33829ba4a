// Asks for what a new area, indicator or recommendation needs: its number, which cannot change later, and a title.
#pragma once

#include "document_controller.h"
#include "framework/framework_item.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace meyar::ui {

class RefusalLine;

class AddDialog : public QDialog {
    Q_OBJECT
public:
    /// `beside` is what is chosen now: a new indicator is suggested for its area.
    AddDialog(DocumentController& controller, FrameworkItem::Kind kind, const FrameworkItem& beside, QWidget* parent);

    const FrameworkItem& made() const { return m_made; } ///< once accepted
    void accept() override;                              ///< adds it, or says why it cannot be

private:
    void chooseAreaOf(const FrameworkItem& beside);
    void suggestCode();
    QString fault() const;
    bool add();
    const model::Area* chosenArea() const;

    DocumentController& m_controller;
    FrameworkItem::Kind m_kind;
    FrameworkItem m_made;
    QComboBox* m_area;
    QLineEdit* m_code;
    QLineEdit* m_title;
    RefusalLine* m_refusal;
    bool m_codeIsSuggested = true;
};

} // namespace meyar::ui
