// Asks what a copy for others leaves out and where it goes, and counts what that is while one chooses.
#pragma once

#include "model/copy_for_others.h"

#include <QDialog>

#include <optional>
#include <utility>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class DocumentController;

class CopyForOthersDialog : public QDialog {
    Q_OBJECT
public:
    /// Of the open document; the copy is suggested beside it, with nothing in it that could be left out.
    explicit CopyForOthersDialog(const DocumentController& controller, QWidget* parent = nullptr);

    model::CopyChoices choices() const;
    QString path() const; ///< ends in .meyar; free once the dialog was accepted

    void accept() override; ///< stays open, and says what is wrong, until a file may go there

private:
    QCheckBox* addChoice(const char* name, const QString& title, const QString& about);
    void keepTogether(QCheckBox* clicked);
    void count();
    void browse();
    bool validate();
    void makeRoom();

    const DocumentController& m_controller;
    const model::Wording m_ofAssessment;                  ///< in which the assessors are numbered
    std::size_t m_acts = 0;                               ///< of the history
    std::optional<std::pair<bool, bool>> m_beforeHistory; ///< the other choices, when the history was ticked off
    bool m_tried = false;                                 ///< once they pressed Save, faults are shown as they type

    QCheckBox* m_history;
    QCheckBox* m_confidential;
    QCheckBox* m_names;
    QLabel* m_leftOut;
    QLineEdit* m_path;
    QLabel* m_pathFault;
    QPushButton* m_save;
};

} // namespace meyar::ui
