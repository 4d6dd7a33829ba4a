// What every assessor answered, and the answer that they agreed on.
#pragma once

#include "model/assessment.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

class ConsensusSection : public QWidget {
    Q_OBJECT
public:
    ConsensusSection(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place);
    /// Keeps a reason that was typed and not yet taken in.
    void keep();

private:
    void showRatings(const model::Cell& cell, bool hidden);
    void showAgreed(const model::Cell& cell);
    void agree(int row);

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    QGridLayout* m_ratings;
    std::vector<QWidget*> m_words;
    QWidget* m_open;    ///< what is to be seen only once the cell is not hidden
    QLabel* m_standing; ///< what holds now, agreed or as rated
    QComboBox* m_agreed;
    std::vector<std::optional<model::Answer>> m_choices; ///< of m_agreed, by row
    QLineEdit* m_why;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
