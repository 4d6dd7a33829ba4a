// Those who judge: renamed, made one where two names are one person, removed. What takes grades along, or shows what
// was hidden, is asked first.
#pragma once

#include "model/assessment.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

class AssessorsDialog : public QDialog {
    Q_OBJECT
public:
    explicit AssessorsDialog(DocumentController& controller, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fill(const std::optional<model::AssessorId>& current);
    void showChosen();
    std::optional<model::AssessorId> chosen() const;
    QString nameOf(const model::AssessorId& id) const;
    void rename();
    void merge();
    void remove();
    bool asksToMerge(const model::AssessorId& from, const model::AssessorId& into);
    bool asksToRemove(const model::AssessorId& id, int grades);

    DocumentController& m_controller;
    QTreeWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_rename;
    QComboBox* m_others;
    QPushButton* m_merge;
    QPushButton* m_remove;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
