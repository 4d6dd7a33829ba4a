// Cites a source for a cell that is chosen by its code, or changes such a citation: the other side of matrix/cite_form.
#pragma once

#include "evidence/citation_fields.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace meyar::ui {

class DocumentController;
class FoldedCompleter;
class RefusalLine;

class CitationForm : public QFrame {
    Q_OBJECT
public:
    CitationForm(DocumentController& controller, QWidget* parent);

    void start(const model::SourceId& source);                             ///< empty, with the keys in the cell field
    void edit(const model::CellId& cell, const model::Citation& citation); ///< the cell stays
    const model::CitationId& citation() const { return m_citation.id; }

signals:
    void finished(); ///< cited or given up

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const model::Citation& citation);
    bool goesOnWithDraft(); ///< one that another act would drop
    QVariant about() const;
    void comeBack(const QVariant& about);
    void takeCell(const QString& code);
    void suggestCells();
    void showStatement();
    std::optional<model::CellId> chosenCell() const;
    void accept();
    void cancel();

    DocumentController& m_controller;
    model::Citation m_citation;
    std::optional<model::CellId> m_cell; ///< of the citation that is changed
    QLabel* m_title;
    QLineEdit* m_code;
    FoldedCompleter* m_cells;
    QLabel* m_statement;
    CitationFields* m_fields;
    QPushButton* m_accept;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
