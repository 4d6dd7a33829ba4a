// What became of a cell: who changed what and when, the latest first. Folded until one asks, and read only then.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace meyar::ui {

class CellHistorySection : public QWidget {
    Q_OBJECT
public:
    CellHistorySection(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place);

signals:
    void wholeHistoryWanted();

private:
    void fill();
    void addAct(const document::HistoryEntry& entry);

    DocumentController& m_controller;
    std::optional<std::size_t> m_place;
    QToolButton* m_title;
    QWidget* m_acts;
    QVBoxLayout* m_rows;
};

} // namespace meyar::ui
