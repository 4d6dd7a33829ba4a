// What there is to say about an area while none of its sections is chosen: how many sections it has, and what a section
// is when it has none.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace meyar::ui {

class AreaLine;

class AreaView : public QWidget {
    Q_OBJECT
public:
    AreaView(const DocumentController& controller, QWidget* parent);

    void showArea(const model::AreaId& area);

signals:
    void addWanted();
    void cellWanted(const meyar::model::CellId& cell);

private:
    QFrame* makeEmpty();

    const DocumentController& m_controller;
    AreaLine* m_area;
    QLabel* m_summary;
    QFrame* m_empty;
};

} // namespace meyar::ui
