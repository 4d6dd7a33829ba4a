// Cites a source for a cell: which, where in it, what it says, for or against. A source that is not in the register yet
// is written in the same form, and both go in as one act.
#pragma once

#include "evidence/citation_fields.h"

class QComboBox;
class QLineEdit;

namespace meyar::ui {

class CiteForm : public QFrame {
    Q_OBJECT
public:
    CiteForm(DocumentController& controller, QWidget* parent);

    void start(const model::CellId& cell); ///< empty, with the keys in the source field
    void refreshSources();

signals:
    void finished(); ///< cited or given up

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildSource();
    void buildNewSource();
    void cite();
    bool writesNewSource() const;
    void showNewSource();
    std::optional<model::Source> newSource() const;
    model::SourceId chosenSource() const;

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    QComboBox* m_source;
    QWidget* m_newSource;
    QLineEdit* m_newId;
    QLineEdit* m_newTitle;
    QComboBox* m_newKind;
    CitationFields* m_fields;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
