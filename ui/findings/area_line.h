// An area's title, and below it how many of its cells can improve, which leads into the matrix.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace meyar::ui {

class AreaLine : public QWidget {
    Q_OBJECT
public:
    /// `role` is that of the title: "heading", "second".
    AreaLine(const DocumentController& controller, const char* role, QWidget* parent);

    void leadToDetails(); ///< with a way to the recommendations in detail

    void showArea(const model::AreaId& area);

signals:
    void cellWanted(const meyar::model::CellId& cell);
    void detailsWanted(); ///< the area's recommendations in detail

private:
    const DocumentController& m_controller;
    QLabel* m_title;
    QPushButton* m_improve;
    QPushButton* m_details;
    std::optional<model::CellId> m_first; ///< of those that can improve
};

} // namespace meyar::ui
