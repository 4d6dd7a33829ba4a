// One cell of the queue: what each assessor said of it, its evidence, and the grade to agree on with its reason. The
// ratings stay as they are; those that differ from what was agreed are told.
#pragma once

#include "document_controller.h"

#include <QFrame>

#include <map>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class AnswerList;
class EvidenceSection;
class RatingCards;
class ReasonEdit;
class RefusalLine;

class SettlingPanel : public QFrame {
    Q_OBJECT
public:
    SettlingPanel(DocumentController& controller, QWidget* parent);

    void showCell(std::optional<model::CellId> cell);
    void refresh();
    void keep();   ///< what was typed: with the agreed grade, or aside until there is one
    void forget(); ///< another document: what was typed belongs nowhere
    bool typing() const;

    void agreeByKey(int key);
    void takeBack(); ///< the agreed grade; the cell is disputed again
    void startReason();
    void startCiting();

signals:
    void leaving();    ///< the keys go back to the queue
    void nextWanted(); ///< done with this cell
    void cellWanted(const meyar::model::CellId& cell);
    void sourceWanted(const meyar::model::SourceId& source);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makeRatings();
    QWidget* makeConsensus();
    void agree(model::Answer answer);
    void leaveReason();
    std::optional<std::size_t> place() const;
    QString storedReason(const model::Cell& record) const;

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    std::map<model::CellId, QString> m_aside; ///< reasons typed before a grade was agreed

    QScrollArea* m_scroll;
    QWidget* m_content;
    QBoxLayout* m_parts = nullptr; ///< side by side where there is room
    QLabel* m_name = nullptr;
    QLabel* m_statement = nullptr;
    QPushButton* m_toMatrix = nullptr;
    RatingCards* m_ratings = nullptr;
    EvidenceSection* m_evidence = nullptr;
    AnswerList* m_answers = nullptr;
    ReasonEdit* m_reason = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_takeBack = nullptr;
    RefusalLine* m_refusal = nullptr;
};

} // namespace meyar::ui
