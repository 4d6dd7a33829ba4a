// Several chosen cells at once, at the right of the matrix: what they have in common, and what is done to all of them
// as one act.
#pragma once

#include "matrix/bulk_edits.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class AnswerList;
class ChoiceChips;
class CiteForm;
class DocumentController;
class ReasonEdit;
class RefusalLine;

class SelectionPanel : public QFrame {
    Q_OBJECT
public:
    SelectionPanel(DocumentController& controller, QWidget* parent);

    void showCells(const Places& cells);
    void refresh();
    void keep();   ///< what was typed and is not in the document yet
    void forget(); ///< the document is another one, or none

    void rate(model::Answer answer);
    void rateByKey(int key);
    void clearRatings();
    void toggleShading();
    void startReason();
    void startCiting();
    void confirm(); ///< what was carried over still holds

signals:
    void leaving();        ///< the keys go back to the matrix
    void assessorWanted(); ///< nobody judges yet

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildJudgement(QVBoxLayout& rows);
    void buildShading(QVBoxLayout& rows);
    void buildActs(QVBoxLayout& rows);
    void showCommon();
    void showReason();
    void showShading();
    void chooseShading(std::size_t choice);
    void acceptShading();
    void apply(const std::vector<document::Edit>& edits);
    QString commonText() const;
    void reveal(QWidget* part);
    int judged() const;
    bool someHidden() const;

    static constexpr std::size_t automatic = 0, shadeOn = 1, shadeOff = 2; ///< choices of shading

    DocumentController& m_controller;
    Places m_cells;
    std::optional<model::AssessorId> m_assessor; ///< whose reason stands in the field
    std::optional<bool> m_shadingWanted;         ///< asked for, without a reason yet
    QScrollArea* m_scroll;
    QWidget* m_content;
    QLabel* m_count;
    QLabel* m_names;
    QLabel* m_common;
    AnswerList* m_answers;
    QLabel* m_effect;
    RefusalLine* m_refusal;
    QWidget* m_why;
    ReasonEdit* m_reason;
    QWidget* m_shadingPart;
    ChoiceChips* m_shading;
    QLineEdit* m_shadingWhy;
    QPushButton* m_confirm;
    QPushButton* m_clear;
    QPushButton* m_cite;
    CiteForm* m_form;
};

} // namespace meyar::ui
