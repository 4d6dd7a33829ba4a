// What is cited for a cell, for and against, and the form that cites more.
#pragma once

#include "matrix/cite_form.h"

class QVBoxLayout;

namespace meyar::ui {

/// One citation: a bar in the colour of its side, the words, and a way to remove it.
class CitationRow : public QWidget {
    Q_OBJECT
public:
    CitationRow(const model::Citation& citation, const QString& sourceTitle, QWidget* parent);

    QWidget* removeButton() const { return m_remove; }

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_contradicts;
    QWidget* m_remove;
};

class EvidenceSection : public QWidget {
    Q_OBJECT
public:
    EvidenceSection(DocumentController& controller, QWidget* parent);

    void showCell(const model::CellId& cell, const model::Cell& record);
    void startCiting();

signals:
    void leaving(); ///< the form was closed; the keys may go back to the matrix

private:
    void rebuild();

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    std::vector<model::Citation> m_citations;
    QPushButton* m_cite;
    QLabel* m_none;
    QVBoxLayout* m_rows;
    CiteForm* m_form;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
