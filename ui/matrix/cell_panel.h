// A panel about one chosen cell, with a grade to give it. Whatever is typed there is kept when one goes on, in
// whichever way: to another cell, back by Esc, or by a shortcut of the window.
#pragma once

#include "document_controller.h"

#include <QFrame>

#include <optional>

class QScrollArea;

namespace meyar::ui {

class RefusalLine;

class CellPanel : public QFrame {
    Q_OBJECT
public:
    void showCell(std::optional<model::CellId> cell);
    virtual void refresh() = 0;
    virtual void keep() = 0; ///< what was typed and is not in the document yet

    virtual void give(model::Answer answer) = 0;
    virtual void giveByKey(int key);
    virtual void startCiting() = 0;

signals:
    void leaving(); ///< the keys go back to where the cell was chosen
    void sourceWanted(const meyar::model::SourceId& source);

protected:
    CellPanel(DocumentController& controller, QWidget* parent);

    std::optional<std::size_t> place() const; ///< of the chosen cell in the document
    void reveal(QWidget* part);
    void sayWhyNot(const QString& why); ///< beside the grades, or in the status where the panel is closed
    void revealForm(QWidget* form);     ///< with what has the focus in it

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QWidget* m_grades = nullptr;      ///< made by the panel
    RefusalLine* m_refusal = nullptr; ///< the same, where the grades are
};

} // namespace meyar::ui
