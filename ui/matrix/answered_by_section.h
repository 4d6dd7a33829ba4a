// The recommendations that answer a cell, with their ranks and dots; each leads to its place in the ranking.
#pragma once

#include "document_controller.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace meyar::ui {

class AnsweredBySection : public QWidget {
    Q_OBJECT
public:
    AnsweredBySection(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place); ///< hidden when nothing answers it

signals:
    void recommendationWanted(const meyar::model::Letter& letter);

private:
    /// A row as it is shown.
    struct Answer {
        model::Letter letter;
        QString rank;
        QString title;
        QString dots;

        bool operator==(const Answer&) const = default;
    };
    void addRow(const Answer& answer);

    DocumentController& m_controller;
    QVBoxLayout* m_rows;
    std::vector<Answer> m_shown;
};

} // namespace meyar::ui
