// The links of an indicator or a recommendation: the table of them, and a line to add one.
#pragma once

#include "document_controller.h"
#include "framework/framework_item.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace meyar::ui {

class LinksModel;
class RefusalLine;

class LinksPanel : public QWidget {
    Q_OBJECT
public:
    explicit LinksPanel(DocumentController& controller, QWidget* parent);

    void show(const FrameworkItem& item);
    void follow();
    void keep(); ///< hands in the weight that is being typed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeAdder();
    void fillOthers();
    void fitTable();
    void add();
    void removeCurrent();

    DocumentController& m_controller;
    FrameworkItem m_item;
    LinksModel* m_model;
    QLabel* m_heading;
    QLabel* m_none;
    QTableView* m_table;
    QComboBox* m_other = nullptr;
    QComboBox* m_part = nullptr;
    QPushButton* m_remove = nullptr;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
