// Whether a cell is shaded: by its grade, or by hand with a reason (docs/method.md, section 3).
#pragma once

#include "model/assessment.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace meyar::ui {

class ChoiceChips;
class DocumentController;
class RefusalLine;

class ShadingSection : public QWidget {
    Q_OBJECT
public:
    ShadingSection(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place);
    /// From automatic to the opposite by hand, which asks for the reason; from by hand back to automatic.
    void toggle();
    void keep();

signals:
    void leaving(); ///< the reason was given; the keys may go back to the matrix

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(std::size_t choice);
    void askWhy(bool on);
    void accept();
    std::optional<model::ShadingOverride> recorded() const;
    std::optional<std::size_t> place() const;
    void showRecorded();

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    std::optional<bool> m_wanted; ///< chosen by hand and waiting for its reason
    ChoiceChips* m_choice;
    QLabel* m_question;
    QLineEdit* m_why;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
