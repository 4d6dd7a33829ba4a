// Shows what another version of the framework would change, before it is taken over as one act.
#pragma once

#include "document_controller.h"
#include "method/framework_change.h"

#include <QDialog>

class QBoxLayout;
class QSortFilterProxyModel;
class QTableView;

namespace meyar::ui {

class ChangesModel;
class RefusalLine;

class TakeoverDialog : public QDialog {
    Q_OBJECT
public:
    TakeoverDialog(DocumentController& controller, model::Framework framework, QWidget* parent);

    void accept() override; ///< takes it over, or says why it cannot be

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addSummary(QBoxLayout& rows);
    void addTable(QBoxLayout& rows);
    void addButtons(QBoxLayout& rows);
    void fitColumns();

    DocumentController& m_controller;
    const model::Framework m_framework;
    const method::FrameworkComparison m_comparison;
    ChangesModel* m_model;
    QSortFilterProxyModel* m_rows;
    QTableView* m_table = nullptr;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
