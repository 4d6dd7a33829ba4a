// What is cited for a cell, for and against, and the form that cites more.
#pragma once

#include "matrix/cite_form.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

/// One citation: a bar in the colour of its side, the words, and the ways to its source, to change and to remove it.
class CitationRow : public QWidget {
    Q_OBJECT
public:
    CitationRow(const model::Citation& citation, const QString& sourceTitle, QWidget* parent);

signals:
    void sourceWanted();
    void changeWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* button(const char* objectName, const QString& iconName, const QString& tip, const QString& name);

    bool m_contradicts;
};

class EvidenceSection : public QWidget {
    Q_OBJECT
public:
    EvidenceSection(DocumentController& controller, QWidget* parent);

    void showCell(const model::CellId& cell, const model::Cell& record);
    void startCiting();

signals:
    void leaving(); ///< the form was closed; the keys may go back to the matrix
    void sourceWanted(const meyar::model::SourceId& source);
    void formOpened(QWidget* form); ///< it has the focus, and may be below what is in view

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
